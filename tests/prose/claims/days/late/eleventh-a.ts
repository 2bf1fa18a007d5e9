import { labelDay } from '../../labeled-day.ts';

export const ELEVENTH_A = [
  labelDay(
    'large-animal vet, blunt',
    '2026-11-04',
    `Herd vaccination planner for 6 farms; 18; 12; 4; 160000
Milk residue withdrawal table; 7; 5; 2; 48000
Lameness scoring sheet; 4; 6; 1; 39000
Invoice reminder letters; 2; 2; 1; 15000
Calving call rota; 5; 10; 3; 66000`,
    () => ({
      intro: `[[count|Five jobs]] between [[?outside|two calvings]], [[date|Wednesday]]. [[hours-total|36 hours]] of desk work I would otherwise have ignored.`,
      analysis: `Farmers don't read, so the planner is mainly pictures, but it covers [[text-count|all 6 farms]] and [[row-factor|came out at 90x]]. [[superlative|Nothing beat that]]. The withdrawal table is the thing I actually needed: [[row-ai|five minutes]] of the machine and I am done flipping through the formulary with wet gloves. [[comparison|The lameness sheet was slower than the withdrawal table]], God knows why. I rewrote the lameness prompt while a cow stood on my phone, and it shows. [[!superlative|The call rota was the longest run]], and its [[row-factor|30x]] is [[superlative|the weakest factor here]]. I had to fix [[?outside|three shifts]] by hand because it put me on with my ex. My assistant says the rota is fair now, which means people will complain about it evenly. [[group|The letters and the lameness sheet together ran eight minutes]]. [[sup-total|Eleven minutes of my attention]], so [[supervisory|196x on my own time]]. The heifer at Brook End has been on her feet [[?clock|since 4:10]], which is the news that matters.`,
    }),
  ),
  labelDay(
    'land surveyor, careful',
    '2026-05-19',
    `Boundary reinstatement report, 14 marks; 22; 16; 6; 210000
Level loop adjustment script; 10; 9; 4; 98000
Drone point cloud tiling; 16; 28; 5; 340000
Easement plan annotations; 6; 4; 3; 41000
Client cover letters; 1; 1; 1; 8000
Datum conversion helper; 8; 6; ; 72000
Field book transcription, 62 pages; 12; 7; 2; 115000`,
    () => ({
      intro: `Figures as recorded on [[date|19 May]], with the usual caveat that the human hours are my estimates. [[count|Seven items]], [[hours-total|75 hours]], [[ai-total|71 minutes]] of run time, which gives [[weighted|63.4x]] when weighted.`,
      analysis: `I began with the transcription, since a misread chainage costs dearly later. It handled [[text-count|62 pages]] and returned [[superlative|the highest factor, 102.9x]], and I found [[?outside|two wrong digits]] in it. They are marked in red on the original sheets. The point cloud tiling was [[superlative|the slowest, at 28 minutes]], and took [[tokens-share|more than a third of the tokens]]. The datum helper [[missing|has no supervision recorded]], because I have not looked at it yet. The supervisory factor of [[supervisory|191x]] therefore leaves it out. Reinstating [[!text-count|41 marks]] needed [[row-sup|six minutes of me]]. [[threshold|Five of the seven finished in under ten minutes]]. I would not read much into the averages. [[multiple|The level loop ran 2.25 times as long as the annotations]], which I attribute to my own vague wording. I then wrote the wording out properly and filed it with the job, so that whoever opens the folder next year will understand what was asked. Control point [[?id|BM 207]] still disagrees with the county by [[?outside|11 mm]]. [[days|A little over nine working days]] of effort, if the estimates hold.`,
    }),
  ),
  labelDay(
    'village treasurer, dry',
    '2027-01-14',
    `Council tax arrears letters, 133 households; 9; 5; 2; 61000
Quarterly ledger reconciliation; 14; 20; 7; 188000
Grant claim for the playground; 8; 6; 4; 74000
Bank mandate forms; 1; 2; 1; 9500`,
    () => ({
      title: `[[hours-total|Thirty-two hours]] of parish money`,
      intro: `The accounts, [[date|Thursday]]. [[count|Four entries]], [[days|four working days]] of a clerk we do not employ.`,
      analysis: `The arrears letters concern [[text-count|133 households]] and earn [[row-factor|108x]]; I expect the replies to undo a portion of that. Reconciliation took [[row-ai|twenty minutes]], [[share|about three fifths of the machine time]], and [[share|exactly half of my supervision]]. It found [[?price|£41.20]] that has no parent. The clerk before me left a note about it, unsigned and unhelpful. [[!ordinal|The grant claim came third by factor]]. The bank forms were [[superlative|at the foot with 30x]], which is what form filling deserves. [[comparison|The ledger cost me more supervision than the letters and the claim combined]]. [[weighted|58x overall]], which the council will not read. [[tokens|332,500 tokens]]. I mention this for the auditors, who like a number they cannot verify and who arrive on [[?other-date|the 22nd]]. See also [[?id|agenda item 6]].`,
    }),
  ),
  labelDay(
    'ambulance dispatcher on nights, run-on',
    '2026-08-30',
    `Shift handover summary generator; 6; 7; 3; 70000
Street alias list, 540 names; 15; 8; 2; 120000
Response time heat map; 13; 14; 4; 165000
Radio call sign cheat sheet; 2; 2; 1; 14000
Overtime form filler; 3; 4; 1; 31000
Hospital diversion page; 9; 11; 5; 127000
Duplicate caller matcher; 10; 15; 6; 178000
Fuel card log cleanup; 4; 3; 1; 28000`,
    () => ({
      intro: `Ok so it was a [[date|Sunday]] night and dead quiet for once so I got through [[count|eight of these]] and the sheet says [[hours-total|62 hours]] which is [[weeks|more than a week and a half]] of somebody's life.`,
      analysis: `The alias list is what I'd been begging for, [[text-count|540 street names]] with the ways drunk people say them, and it went through in [[row-ai|eight minutes]] and [[superlative|topped everything]] so I printed it and hung it over the kettle where people actually look and Dan has already written on it. Then the caller matcher, which I thought would be easy, [[superlative|took the longest]], and it also wanted [[row-sup|six minutes]] of me, and its [[row-factor|40x]] is [[superlative|the bottom of the list]] and honestly it still thinks [[?outside|three different Mrs. Novaks are one person]]. The diversion page and the matcher together were [[group|26 minutes]], which is [[!share|more than half of the machine time]], and then a call came at [[?clock|02:47]] and I lost my thread. [[only|Only the heat map, the alias list and the matcher were worth ten hours or more]], the rest is the small stuff that eats a shift. [[threshold|Three of them needed a single minute of me]], and [[comparison|the overtime thing was slower than the fuel thing]] which figures because overtime here is a religion. [[sup-total|23 minutes]] of my own typing, [[weighted|58.1x for the lot]], and [[!mean|the mean of the factors is 53.6]] but don't quote me, I had [[?outside|four coffees]].`,
    }),
  ),
  labelDay(
    'puzzle game studio lead, chatty and proud',
    '2026-07-24',
    `Level editor undo stack; 16; 12; 3; 150000
Hint system for 45 levels; 24; 18; 5; 260000
Colour-blind palette pass; 6; 5; 2; 52000
Save file corruption fix; 8; 22; 6; 205000
Achievement icons script; 4; 3; 1; 30000
Steam page copy; 3; 2; 2; 19000
Tutorial rewrite; 10; 6; 4; 88000
Localization export, 11 languages; 14; 7; 1; 97000
Particle budget profiler; 9; 10; 2; 101000
Credits scroll; 1; 1; 1; 6000`,
    () => ({
      title: `[[count|Ten things]] before the weekend`,
      intro: `Team, I am so chuffed. [[date|Friday]], [[hours-total|95 hours]] of studio time, and the coffee was still warm.`,
      analysis: `I was nervous about this sprint, we had been arguing about hints since spring and I rather expected to cut them. Well! Kasia's hint system finally exists: [[text-count|45 levels]] of nudges, against [[days|three working days]] if she had written them by hand. And look at localization! [[text-count|Eleven languages]] out of the door in [[row-ai|seven minutes]], [[superlative|our best factor at 120x]], with a nod from Tom. [[ordinal|The tutorial rewrite is second with 100x]]. Funny thing, [[tie|three tickets landed on exactly 80x]]. The save file bug, ugh. [[row-ai|22 minutes]], [[superlative|our longest]], and its [[row-factor|21.8x]] is [[only|the only factor below 50]]. [[share|About a quarter of the run time]] went there, and I don't regret it, because the forum was on fire and players had lost [[?outside|200 hours of progress]] to it. [[share|Half of the tickets took less than seven minutes]], so we kept getting up for tea. The icons I did on the train. The palette pass was reviewed by my dad, who is colour-blind and has opinions. [[!sup-total|Supervision was 22 minutes]], shared around the couch. [[tokens|Just over a million tokens]]! Our wishlist stands at [[?outside|14,200]], and build [[?version|0.9.3]] goes to testers [[?other-date|on Monday]]. Bring cake.`,
    }),
  ),
  labelDay(
    'water testing lab, list-like',
    '2026-12-01',
    `Chlorine residual trend, 24 wells; 11; 8; 3; 93000
Chain of custody form; 2; 3; 1; 17000
LIMS import for metals results; 20; 25; 9; 310000
Detection limit lookup; 5; 4; 2; 38000
Annual quality report draft; 30; 15; 6; 225000
Sampling route map; 6; 10; 4; 84000`,
    () => ({
      intro: `Lab log, [[date|1 December]]. [[count|6 lines]]. [[hours-total|74 h]] by hand, [[ai-total|65 min]] run, [[sup-total|25 min]] review.`,
      analysis: `- Report draft: [[row-factor|120x]], [[superlative|top, a quarter of an hour]].
- Metals import: [[superlative|longest]]. Rejected [[?outside|4 batches]], units mixed.
- Chlorine: [[text-count|24 wells]], [[ordinal|second]]. Well [[?id|17B]] dry again.
- Route map: [[!row-factor|48x]], [[superlative|bottom]].
- Custody form: [[superlative|fewest tokens, 17K]].
- [[weighted|68.3x]] weighted, [[median|median 61.5]].
- [[threshold|Two lines over ten minutes]], the import and the draft, [[share|61.5 % of run time]].
- Nobody touch the import settings until I am back.
- [[multiple|Draft review = three times the lookup review]].
- Balance moved away from the window, drift gone. Thanks, Lena.
- Sample fridge door still sticks.
- Probe calibration due [[?other-date|next Monday]].`,
    }),
  ),
  labelDay(
    'immigration paralegal, skeptical',
    '2026-03-26',
    `Affidavit index, 31 exhibits; 7; 5; 4; 58000
Visa deadline calendar; 5; 9; 3; 62000
Country conditions brief; 32; 24; 11; 390000
Translation certificates; 2; 2; 2; 16000
Intake form rewrite; 4; 3; 2; 29000
Fee waiver checklist; 3; 4; 1; 27000
Case law digest of 18 decisions; 20; 16; 8; 240000
Hearing prep questions; 6; 6; 5; 68000
Mail merge for address changes; 1.5; 1; ; 7000`,
    () => ({
      intro: `I remain unconvinced by these tables, but here is mine for [[date|Thursday]]: [[hours-total|80.5 hours]] supposedly, [[ai-total|seventy minutes]].`,
      analysis: `Take the country conditions brief. [[!row-human|Twenty-three hours]] is what I put down for doing it by hand, [[row-ai|24 minutes]] is what it took, and then I spent [[row-sup|eleven minutes]] hunting for invented citations and found [[?outside|one, and one is enough]]. The digest of [[text-count|18 decisions]] behaved itself. [[superlative|The mail merge has the highest factor, 90x]] for [[row-human|an hour and a half]], which tells you what such factors are worth; [[missing|it has no supervision on file]]. [[row-factor|The calendar managed 33x]] because it could not tell a holiday from a workday. [[group|The brief and the digest were 52]] of the hours, [[share|nearly two thirds]], so please do not tell me about the small stuff. I read for [[sup-total|36 minutes]], and that makes [[supervisory|132x]] with the merge left out. [[threshold|Only two of the nine came in under 50x]], I will admit that, although who decided what the human hours were? I did, over lunch. [[!comparison|The hearing questions needed more review than the digest]]. Our clients do not care about leverage, they care whether the letter arrives. Form [[?id|I-589]] changed again, the clinic on [[?other-date|Saturday]] is full, and my supervisor wants this by [[?clock|5 p.m.]]`,
    }),
  ),
  labelDay(
    'regional newsroom data desk, snappy',
    '2027-02-08',
    `School closure database scrape; 13; 11; 4; 142000
Election night chart templates, 7 charts; 18; 9; 3; 134000
FOIA letter batch; 3; 2; 1; 22000
Readership survey crosstabs; 6; 8; 2; 77000
Obituary archive tagger; 10; 20; 5; 215000`,
    () => ({
      intro: `[[date|Monday]] desk note. [[count|Five pieces]]. [[hours-total|50 hours]] in [[ai-total|50 minutes]], so [[weighted|an hour a minute]]. Not planned.`,
      analysis: `Charts won. [[superlative|Best factor, 120x]], [[text-count|seven charts]] ready, [[row-sup|three minutes]] of editing. [[superlative|FOIA batch was quickest, two minutes]]. Tagger: [[share|two fifths of the run time]] and still [[superlative|the worst factor]], [[row-factor|30x]]. It burned [[row-tokens|215K tokens]]. The scrape took [[!row-ai|four minutes]]. Spelling of mayors checked by hand. Crosstabs fine. Supervision: [[sup-total|a quarter of an hour]], [[supervisory|200x]]. [[median|Median 70.9x]]. The tagger confuses bishops with boxers. Will retry. Copy closes at [[?clock|11:30]]. Charts run on [[?id|A4]]. Inbox: [[?outside|212 unread]].`,
    }),
  ),
  labelDay(
    'luthier, Italian, second language',
    '2026-09-12',
    `Price list for 26 instruments; 5; 3; 1; 33000
Varnish recipe notebook; 8; 12; 6; 105000
Workshop website in 2 languages; 25; 20; 5; 230000`,
    () => ({
      intro: `I am maker of violins, not of tables, but my daughter says to write. It was [[date|Saturday]] and we made [[count|three works]] with the machine.`,
      analysis: `The site is now in [[text-count|two languages]] and this is [[row-human|25 hours]] that I would spend very badly. It took [[superlative|20 minutes, the longest of the day]]. [[share|About two thirds of the hours are the site]]. My wife has chosen the photographs, and she has chosen well. For the recipes I had to sit: [[row-sup|six minutes]] I corrected, [[share|half of my supervision]], since the machine does not know that the resin must be old. So this is [[superlative|the lowest factor, 40x]]. The price list has [[!text-count|62 instruments]] and [[superlative|the highest factor, 100x]]. [[multiple|The site wanted five times my minutes of the price list]]. We have then [[hours-total|38 hours]] against [[ai-total|35 minutes]], this makes [[weighted|65x]]. I do not know if this is good, the wood is not faster. My teacher used [[?outside|eleven coats]] of varnish and [[?outside|forty years]] of patience, and did not know what is a token.`,
    }),
  ),
  labelDay(
    'railway signalling engineer, formal',
    '2026-04-15',
    `Interlocking table check, 96 routes; 40; 38; 14; 520000
Axle counter fault log parser; 12; 9; 3; 101000
Possession plan template; 8; 6; 2; 64000
Level crossing risk matrix; 14; 12; 5; 133000
Cable schedule reconciliation; 18; 21; 6; 214000
Relay room photo index; 5; 4; 1; 36000
Signal sighting form; 3; 3; 2; 25000
Test copy of scheme plan; 10; 15; 4; 156000
Staff competency register; 6; 5; 1; 47000
Failure statistics for 2025; 9; 8; 2; 88000
Spare parts forecast; 7; 10; 3; 95000
Meeting minutes cleanup; 2; 2; 1; 12000
Points heating survey summary; 4; 6; 2; 53000
Lineside sign inventory, 410 signs; 16; 11; ; 124000`,
    () => ({
      title: `Record of works, [[date|Wednesday 15 April]]`,
      intro: `This record covers [[count|fourteen work items]] representing [[hours-total|154 hours]] of engineering effort, executed in [[ai-total|two and a half hours]] of machine time.`,
      analysis: `The principal item was the interlocking table check. It covered [[text-count|96 routes]], occupied [[row-ai|38 minutes]] and accounted for [[share|roughly a quarter of the machine time]]. Independent review of that item required [[row-sup|14 minutes]]. [[superlative|The highest factor, 87.3x, belongs to the sign inventory]], with [[text-count|410 signs]] in [[row-ai|eleven minutes]]; [[missing|no supervision was booked to it]]. [[tie|The scheme plan and the points heating summary share the lowest place at 40x]]. The cable schedule reconciliation was [[ordinal|the second longest item]]. The risk matrix was circulated for comment and returned with the customary remarks on formatting. [[threshold|Five items exceeded ten minutes]]. The fault log parser was commissioned without incident. [[!multiple|The spare parts forecast took four times as long as the competency register]]. The weighted factor is [[weighted|61.6x]], the supervisory factor [[supervisory|180x]] and [[median|the median 65.3x]]. The undersigned considers the arrangement satisfactory, subject to the observations already noted in the site file. Reference is made to standard [[?id|11201]], issue [[?version|4]], and to signal [[?id|S 117]]. The possession begins at [[?clock|00:35]].`,
    }),
  ),
  labelDay(
    'trout hatchery, laconic',
    '2026-10-10',
    `Feed conversion sheet; 4; 5; 1; 31000
Oxygen alarm thresholds for 9 tanks; 6; 4; 2; 44000
Egg count from photos; 10; 6; 3; 90000`,
    () => ({
      intro: `[[count|3 jobs]], [[hours-total|20 hours]].`,
      analysis: `Egg count [[superlative|best, 100x]]; feed sheet [[superlative|worst]], [[!row-factor|84x]]. Alarms on [[text-count|9 tanks]] in [[row-ai|four minutes]], [[weighted|80x overall]], [[sup-total|six minutes of me]], water at [[?outside|11.2 degrees]].`,
    }),
  ),
  labelDay(
    'firmware developer, sarcastic',
    '2027-03-02',
    `Bootloader rollback path; 20; 26; 8; 320000
CAN bus frame decoder, 73 signals; 14; 8; 2; 110000
Watchdog reset post-mortem; 6; 18; 7; 190000
Flash wear leveling test; 10; 7; 2; 85000
Battery gauge calibration; 8; 12; 3; 130000
Linker script tidy; 3; 5; 2; 44000
Factory test fixture script; 16; 13; 4; 170000
Sleep current spreadsheet; 4; 3; 1; 26000
Doxygen comments; 5; 2; 0.5; 41000
Unit tests for 5 drivers; 15; 10; 2; 140000
Power-on self test; 7; 6; 1.5; 60000
Crash dump uploader; 9; 9; 3; 96000`,
    () => ({
      intro: `[[count|A dozen tasks]], [[hours-total|117 hours]], [[ai-total|just under two hours]] of watching a progress bar pretend to think. [[date|Tuesday]], naturally.`,
      analysis: `Headline: writing comments is what the robot was born for. Doxygen hit [[superlative|150x, the best of the lot]], and it needed [[row-sup|thirty seconds]] of me to delete the poetry. Actual firmware? The watchdog post-mortem crawled in at [[superlative|20x, dead last]], and the cause was, of course, a cable. It is a cable every time. I have a drawer of them labelled 'suspects'. The decoder did [[text-count|73 signals]] without whining. The drivers got their tests, which even I can't complain about. The rollback path was [[superlative|the hungriest]], [[row-tokens|320K tokens]], so [[percent|23 % of the bill]]. [[threshold|Four tasks took more than ten minutes]]. [[group|Those four ate 69 minutes]], [[share|more than half of the machine time]]. Management will frame this number and hang it in the kitchen. [[exception|All but three cleared 45x]]. Weighted [[weighted|59x]]; on supervision, [[supervisory|195x]]. [[!superlative|The linker script was the cheapest in tokens]]. The errata sheet [[?id|ES0392]] disagrees with the silicon, board rev [[?version|C2]] draws [[?outside|4.1 microamps]] in its sleep, and I gave it [[?idiom|110 percent]], as the poster in the lobby demands.`,
    }),
  ),
];
