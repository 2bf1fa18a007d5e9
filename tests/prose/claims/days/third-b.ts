import { labelDay } from '../labeled-day.ts';

export const THIRD_B = [
  labelDay(
    'condensed-matter physicist, dry',
    '2026-10-19',
    `Magnetisation sweep analysis, 36 temperatures; 24; 21; 5; 300000
Cryostat log parser; 9; 12; 2; 110000
Monte Carlo rewrite in a compiled language; 60; 48; 9; 810000
Beamtime proposal, 2 pages; 14; 8; 11; 120000
Lattice figure; 3; 6; 2; 47000
Error propagation notebook; 10; 6; 3; 95000
Group website; 5; 10; 1; 84000`,
    () => ({
      intro: `[[count|Seven tasks]], [[hours-total|125 person-hours]], [[units|1.85 hours of computation]]. The helium delivery was late, so there was time.`,
      analysis: `As expected, the Monte Carlo rewrite dominates: [[row-ai|48 minutes]], [[percent|43.2 % of the machine time]], and [[hedge|just under half of the human hours]]. Less expected is that the beamtime proposal, which is [[text-count|2 pages]] long, shows [[superlative|the largest factor, 105x]], and simultaneously [[superlative|the largest demand on the author]] ([[row-sup|11 min]]). These are not contradictory; writing was fast, agreeing with oneself was not. It is also [[exception|the only task on which the author was slower than the machine]]. The log parser reached [[row-factor|45x]], and the lattice figure and the website share [[superlative|the minimum of 30x]]. [[!average|Mean machine time per task: 14.2 min]], although [[median|the median is 10]]. The sweep covered [[text-count|36 temperatures]] in [[row-ai|21 minutes]]. Base temperature was [[?outside|1.4 K]], the field stopped at [[?outside|9 T]], and the preprint has [[?outside|five authors]].`,
    }),
  ),
  labelDay(
    'municipal planner, bureaucratic',
    '2026-10-20',
    `Zoning text amendment; 25; 20; 9; 310000
Parcel join for 1,840 lots; 16; 12; 2; 220000
Bicycle counter cleaning; 8; 16; 2; 140000
Public hearing notice; 1.5; 2; 2; 18000
Objection letters sorted, 64 letters; 8; 4; 3; 105000
Tree canopy estimate; 30; 25; 4; 370000
Bus shelter inventory; 6; 3; 1; 50000
Parking survey coding; 11; 10; 3; 130000
Flood map overlay; 19; 24; 5; 270000`,
    () => ({
      intro: `On [[date|Tuesday]] the Department processed [[count|nine items]], representing an estimated [[hours-total|124.5 staff hours]], pursuant to the work programme.`,
      analysis: `Item one, the zoning text amendment, proceeded at [[row-factor|75x]] and gave rise to [[row-sup|nine minutes of review]], [[superlative|the highest such burden on record for the day]]. The canopy estimate and the flood map overlay together account for [[sum|49 minutes of processing]], which exceeds [[percent|two fifths of the total]]. The sorting of [[text-count|64 objection letters]] was concluded in [[row-ai|four minutes]] at [[row-factor|120x]], [[superlative|a value equalled only by the bus shelter inventory]]. With respect to the parcel join, it is noted that [[!text-count|1,480 lots]] were matched in [[row-ai|twelve minutes]]. The bicycle counters returned [[row-factor|30x]], [[superlative|the least satisfactory outcome]], and exclusion thereof would raise the weighted figure from [[factor-weighted|64.4x]] to [[without|69.9x]]. [[exception|Save for the public hearing notice, every item occupied the machine longer than the reviewer]]. Reference is made to [[?id|Ordinance 2019-44]], to [[?id|Form C-7]], and to the fee of [[?price|$65]]. The hearing convenes at [[?clock|18:00]].`,
    }),
  ),
  labelDay(
    'e-commerce merchandiser, hype',
    '2026-10-21',
    `Product titles for 520 SKUs; 26; 12; 4; 420000
Return reason clustering; 12; 10; 2; 170000
Black Friday banner matrix; 9; 6; 3; 91000
Shipping cost table, 38 countries; 19; 15; 3; 210000
Abandoned cart emails; 6; 4; 4; 62000
Search synonyms; 8; 5; 1; 77000
Checkout error triage; 14; 28; 7; 330000
Size guide; 3; 3; 1; 29000
Gift card terms; 2; 2; 2; 20000
Feed validator; 16; 16; 2; 190000
Review summaries; 10; 5; 1; 160000`,
    () => ({
      intro: `BIG [[date|Wednesday]], people! [[count|Eleven wins]], [[hours-total|125 hours]] of grind, [[factor-weighted|70.8x]] all in!`,
      analysis: `Want to know what crushed it? Product titles: [[text-count|520 SKUs]], [[row-ai|12 minutes]], [[superlative|a table-topping 130x]]! Review summaries were hot on its heels at [[row-factor|120x]], and they took [[row-sup|a single minute]] of eyeballing. Checkout triage, okay, less glamorous: [[row-ai|28 minutes]], [[row-factor|30x]], [[superlative|nothing lower on the board]]. But without it we fly at [[without|85x]]! [[quantifier|Eight of our eleven wins needed three minutes or less of human love]]. [[!threshold|Four of them broke the 100x barrier]], hello! Shipping to [[text-count|38 countries]] came in at [[row-factor|76x]], [[median|smack on the median]]. [[superlative|Size guide, gift cards and feed validator all clocked 60x]], [[comparison|no matter that the validator ran eight times as long as the gift card terms]]. Conversion is up [[?outside|2.3 %]], shipping is free over [[?price|$49]], and Black Friday is [[?outside|37 days]] out!`,
    }),
  ),
  labelDay(
    'embedded engineer, telegraphic',
    '2026-10-22',
    `CAN bus driver port; 38; 40; 10; 590000
Bootloader size trim; 16; 32; 7; 350000
Register map generator, 412 registers; 28; 14; 3; 310000
Watchdog test bench; 14; 15; 4; 170000
Pinout doc; 2; 2; 1; 18000
Unit tests for the ring buffer, 45 tests; 9; 5; 1; 99000`,
    () => ({
      intro: `[[count|Six items]]. [[hours-total|107 h]] vs [[units|1.8 h]]. Scope on loan, worked blind.`,
      analysis: `CAN port compiles. [[row-ai|40 min]], [[row-factor|57x]], [[row-sup|10 min review]]. Bootloader trim: [[row-ai|32 min]] for [[row-factor|30x]]. [[superlative|Bottom]]. Register map: [[text-count|412 regs]], [[row-factor|120x]], [[superlative|top]]. [[text-count|45 ring buffer tests]] green, [[row-factor|108x]]. CAN + bootloader = [[share|two thirds of machine time]]. [[share|Same pair: 17 of 26 review min]]. [[!comparison|Watchdog bench ran shorter than register map]]. Without trim: [[without|71.8x]]. Flash now [[?outside|58 KB]]. Clock [[?outside|72 MHz]]. Rev [[?version|C2]] boards in [[?other-day|Monday]].`,
    }),
  ),
  labelDay(
    'marine biologist, field diary',
    '2026-10-23',
    `Otolith image sorting, 950 images; 38; 18; 4; 480000
Tide table join; 5; 6; 1; 58000
Permit renewal for the reef transects; 10; 8; 7; 96000
Species key in plain language; 15; 12; 6; 150000
R script to survey effort; 12; 9; 2; 120000
Dive log transcription; 8; 12; 1; 140000
Plankton counter calibration; 7; 14; 3; 125000
Funding blurb; 2; 1; 2; 13000`,
    () => ({
      intro: `Wind, no boats, so a [[date|Friday]] at the desk: [[count|eight jobs]] off the list, [[ai-total|eighty minutes]] of the machine humming beside the aquarium.`,
      analysis: `I began with the otoliths, because [[text-count|950 images]] had been looking at me since August. They were sorted before the kettle had boiled for the second time, [[row-ai|18 minutes]] in all, and the factor ([[row-factor|127x]]) is [[superlative|the best I have to report]]. The funding blurb came [[ordinal|second]], [[row-factor|120x]], for [[row-ai|one minute]] of machine and [[row-sup|two]] of mine. Calibrating the plankton counter was slow going: [[row-factor|30x]], [[superlative|last place]]. [[superlative|The permit renewal took more out of me than anything else]], [[row-sup|seven minutes]], with [[!row-sup|the species key next at four]]. [[comparison|Dive log and species key ran to the same twelve minutes]]. [[sum|Otoliths and R script together stand for 50 hours]], that is [[share|more than half of the 97]]. [[threshold|Five of the eight jobs beat 70x]]. Water at [[?outside|11.5 degrees]], [[?outside|three grey seals]] on the slipway, high water [[?clock|16:42]].`,
    }),
  ),
  labelDay(
    'wedding planner, breathless',
    '2026-10-26',
    `Seating chart for 184 guests; 9; 12; 5; 140000
Vendor contract summary, 11 contracts; 11; 6; 3; 120000
Timeline for the day itself; 5; 4; 3; 47000
Dietary list; 3; 2; 1; 26000
Welcome booklet; 6; 5; 4; 58000`,
    () => ({
      intro: `Oh my goodness, [[count|five things]] ticked off and it's only [[!date|Tuesday]]!`,
      analysis: `So the contracts, all [[text-count|eleven]] of them, were summarised in [[row-ai|six minutes flat]] at [[row-factor|110x]], and [[superlative|nothing else did better]]! The seating chart, though, [[text-count|184 guests]] and [[?outside|two feuding aunts]], took [[row-ai|twelve minutes]] and [[superlative|more of my nerves than anything]], [[row-sup|five minutes]], only to end up [[superlative|at the very bottom with 45x]]. The dietary list flew by at [[row-factor|90x]] while I refilled the stapler. I was hands-on for [[sup-total|sixteen minutes]], [[percent|55 % of what the machine took]], because honestly, who trusts a robot with brides? All five would have been [[units|four and a quarter days]] of my life! Peonies are [[?price|7 dollars a stem]], the band wants [[?outside|two breaks]], and the cake has [[?outside|four tiers]].`,
    }),
  ),
  labelDay(
    'newspaper data desk, newspaper style',
    '2026-10-27',
    `School ratings scraper, 1,126 schools; 33; 27; 6; 450000
Election map template; 24; 32; 8; 390000
Freedom of information letters, 19 letters; 9.5; 5; 4; 86000
Chart style linter; 12; 9; 2; 120000
Corrections page; 2; 3; 2; 25000
Court calendar feed; 8; 8; 1; 92000
Obituary archive index; 20; 10; 2; 240000
Weather box; 3; 6; 1; 55000`,
    () => ({
      intro: `A desk that once needed [[weeks|2.8 weeks]] for such a list cleared it in [[ai-total|100 minutes]] on [[date|Tuesday]], the desk's own log shows.`,
      analysis: `The scraper, built to read the pages of [[text-count|1,126 schools]], was [[superlative|the most expensive item by human reckoning, at 33 hours]]. It was outpaced, however, by the obituary index, which posted [[row-factor|120x]], [[superlative|the day's record]], and by the information requests, [[text-count|19 letters]] in [[row-ai|five minutes]]. The election template was the slow burner: it ran for [[row-ai|32 minutes]], [[multiple|four times as long as the court calendar]], and drew [[share|eight of the 26 minutes]] that editors spent at the console. [[!superlative|The corrections page finished last]], said a person familiar with the spreadsheet, who added that it also took [[row-sup|two minutes of supervision]]. By contrast, [[quantifier|every other item on the list reached at least 30x]]. [[range|Run times ranged from three minutes to 32]]. The weighted factor, [[factor-weighted|66.9]], is [[comparison|below the mean of the eight, 70.3]]. Circulation stands at [[?outside|41,200]]; the paper was founded in [[?year|1893]]; the newsroom coffee remains [[?price|80 cents]].`,
    }),
  ),
  labelDay(
    'municipal library, non-native but correct',
    '2026-10-28',
    `Catalogue duplicates, 3,400 records; 34; 17; 5; 400000
Reading club questions; 4; 3; 3; 37000
Opening hours widget; 5; 10; 2; 81000
Lost card letter in 6 languages; 6; 3; 2; 54000
Bookmobile route; 9; 18; 4; 150000
Summer quiz for children; 7; 5; 3; 64000
Budget request; 5; 4; 4; 45000`,
    () => ({
      intro: `Today I have finished [[count|seven tasks]], for which a colleague would need [[weeks|one week and three quarters]]. The machine needed [[units|exactly one hour]].`,
      analysis: `The duplicates in the catalogue were [[text-count|3,400 records]], and they are cleaned since noon with a factor of [[row-factor|120]]. The same factor has [[superlative|the letter about lost cards, no task has a higher one]]; it exists now in [[text-count|six languages]]. I am less glad about the bookmobile: it needed [[row-ai|18 minutes]], [[superlative|the longest time of all]], and it gave only [[row-factor|30x]], [[row-factor|as did also the widget for the opening hours]]. [[percent|30 percent of the machine hour]] went into this one route. If one takes out the duplicates, there remain [[without|50.2x]]. The budget request and the route wanted [[row-sup|four minutes from me]] each, and [[exception|with the questions for the reading club and the budget request I was as slow as the machine]]. [[!sup-total|Together I have supervised 32 minutes]]. [[hedge|That makes about three hours of work for each minute of mine]]. The roof was repaired for [[?price|9,800 francs]], the bus has [[?outside|170,000 km]], and the colleague comes back [[?other-date|on 3 November]].`,
    }),
  ),
  labelDay(
    'railway timetabling, markdown bullets',
    '2026-10-29',
    `Platform conflict detector; 45; 50; 12; 720000
Headway table for 58 junctions; 29; 20; 4; 330000
Rolling stock diagrams; 18; 18; 5; 230000
Delay minutes attribution; 13; 26; 5; 280000
Staff briefing; 2; 2; 2; 16000
Engineering possession calendar; 12; 8; 2; 115000
Season ticket letter; 1; 2; 1; 14000
Dwell time statistics; 10; 6; 1; 105000
Bridge clearance list, 77 bridges; 11; 5; 1; 98000
Station code cleanup; 4; 3; 1; 36000`,
    () => ({
      intro: `[[date|Thursday]] at the timetable office: [[count|10 tasks]], [[hours-total|145 hours]], [[factor-weighted|62.1x]].`,
      analysis: `- Conflict detector: [[row-ai|50 of 140 machine minutes]], [[row-sup|12 minutes of review]], [[row-factor|54x]].
- Headway table: [[text-count|58 junctions]], [[row-factor|87x]].
- [[superlative|Best: the bridge list]], [[text-count|77 bridges]], [[row-factor|132x]].
- [[superlative|Worst: a tie at 30x, delay attribution and the season ticket letter]].
- [[threshold|Five tasks stayed at or below six minutes]], [[!threshold|four ran past twenty]].
- [[quantifier|Four tasks were waved through after one minute]].
- Staff briefing: [[exception|the only task with as much review as machine time]].
- Diagrams and delay attribution: [[sum|31 hours between them]].
- [[tokens|1.94M tokens]], [[percent|37 % of them for the detector]].
- [[!row-ai|The possession calendar took 12 minutes]].
- Open: the [[?clock|05:58]] to the coast, class [[?model|442]] stock, and platform [[?id|7b]].`,
    }),
  ),
  labelDay(
    'podcast producer, spoken',
    '2026-10-30',
    `Transcript cleanup of 12 episodes; 36; 20; 4; 520000
Chapter markers; 6; 4; 1; 82000
Guest research dossier; 10; 8; 5; 130000
Ad slot scheduler; 14; 21; 4; 220000
Show notes; 4; 3; 2; 48000
Loudness checker; 5; 10; 1; 87000`,
    () => ({
      intro: `Okay, so, [[date|Friday]], and I'm sitting here with [[count|six]] finished jobs and, what was it, [[ai-total|sixty-six minutes]] on the meter.`,
      analysis: `Right, transcripts first, because there's [[text-count|twelve episodes]] of them and, yeah, [[superlative|they won, 108x]]. They were also [[share|48 percent of the hours]], which, you know, says something about how much we talk. The ad scheduler, oof. [[row-ai|Twenty-one minutes]], and [[superlative|that's the longest anything took]], [[comparison|one minute more than the transcripts]], for [[row-factor|40x]]. But it's not the lowest, that would be the loudness thing at [[superlative|30]]. Markers did [[!row-factor|80]], show notes [[row-factor|80]], dossier [[row-factor|75]]. And the dossier, funnily enough, is where I did [[superlative|the most actual work, five minutes]]. So me, in total, [[sup-total|seventeen minutes]], [[hedge|roughly a quarter of the machine's]], can't complain. [[median|Middle of the pack is 77 and a half]], if you like medians. Anyway: episode [[?id|214]] drops at [[?clock|six]], the sponsor code is [[?id|EAR20]], and we've had [[?outside|31 five-star reviews]].`,
    }),
  ),
];
