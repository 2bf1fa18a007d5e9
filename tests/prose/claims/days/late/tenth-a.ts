import { labelDay } from '../../labeled-day.ts';

export const TENTH_A = [
  labelDay(
    'beekeeper, unhurried and earthy',
    '2026-04-14',
    `Swarm register for 46 hives; 14; 12; 3; 130000
Honey label generator; 6; 5; 2; 52000
Varroa count charts, 9 apiaries; 10; 16; 4; 150000
Queen lineage tree; 8; 6; 1; 61000
Members' circular; 2; 3; 2; 19000`,
    () => ({
      intro: `[[date|Tuesday]], rain on the lids, so desk work. [[count|Five jobs]], [[hours-total|40 hours]], which is [[weeks|one working week to the hour]].`,
      analysis: `The bees stayed in and the machine went out: [[ai-total|42 minutes of foraging]]. [[superlative|The queen tree did best, 80x]], and [[row-sup|it asked a single minute of me]]. [[ordinal|Honey labels came second at 72x]]. [[!superlative|The circular was the worst of the lot, 40x]]. [[text-count|Nine apiaries sit in the varroa charts]], and [[superlative|no row ran longer than their 16 minutes]]. Reckoned by my own minutes it comes to [[factor-sup|200x]]. [[?outside|The lime trees are ten days off]].`,
    }),
  ),
  labelDay(
    'tram dispatcher, radio style',
    '2026-03-20',
    `Depot roster for 64 drivers; 30; 24; 7; 290000
Line 6 detour notices; 4; 3; 1; 31000
Turnaround time audit; 12; 18; 5; 170000
Lost property form; 3; 4; 1; 28000
Track closure calendar; 9; 9; 2; 88000
Incident log parser, 3 formats; 16; 14; 4; 140000`,
    () => ({
      intro: `Control to all cars: [[date|Friday]], [[count|six items]], [[hours-total|74 hours]], [[ai-total|72 minutes]].`,
      analysis: `[[superlative|Detour notices in front, 80x]]. [[superlative|Turnaround audit at the tail, 40x]]. Depot roster: [[text-count|64 drivers]], [[row-ai|24 minutes]], [[superlative|no row ran longer]]. [[share|A third of the machine time went there]]. [[!text-count|The log parser reads four formats]]. [[tie|Notices and lost property: one minute of me apiece]]. [[exception|All but two rows wanted at least two minutes of me]]. [[yield|Just over one hour saved per machine minute]]. [[?id|Car 2114 still in the shed]]. [[?clock|Signing off, 22:40]].`,
    }),
  ),
  labelDay(
    'vet, warm, run-on sentences',
    '2026-09-09',
    `Vaccination reminders for 410 pets; 12; 8; 2; 92000
X-ray archive index; 18; 15; 3; 160000
Anaesthesia checklist; 5; 6; 4; 48000
Stock take sheet; 3; 5; 1; 30000
Insurance claim letters, 22 cases; 11; 6; 2; 70000
Kennel map; 2; 2; ; 15000
Diet calculator; 9; 7; 2; 81000`,
    () => ({
      intro: `Well, it was [[date|Wednesday]] and nobody bit anybody, so I cleared [[count|seven things off the list]], [[hours-total|sixty hours' worth]], and that is [[weeks|a week and a half]].`,
      analysis: `The claim letters, [[text-count|22 cases]] and sad reading, [[superlative|came out best at 110x]], with the reminders for [[text-count|410 pets]] [[ordinal|right behind on 90x]], which I had not expected, since [[row-ai|the reminders took eight minutes]] and [[!row-ai|the letters seven]]. [[superlative|The stock take sheet was the laggard, 36x]]. I hovered over the anaesthesia checklist for [[row-sup|4 minutes]], [[superlative|longer than over any other row]], and I would do it again. [[missing|The kennel map has no supervision]], so [[factor-sup|the 248.6x on my 14 minutes leaves it out]]. [[weighted|All told 73.5x]]. [[?other-day|Tomorrow two spays and a parrot]].`,
    }),
  ),
  labelDay(
    'luthier, second language but correct',
    '2026-11-27',
    `String tension solver; 15; 20; 6; 210000
Neck template drawings; 24; 18; 4; 200000
Price list with 31 instruments; 4; 3; 1; 27000
Repair ticket wording; 1.5; 2; 1; 14000`,
    () => ({
      intro: `Good evening from the bench. On [[date|this Friday]] I have made [[count|four little works]], together [[hours-total|44.5 hours]].`,
      analysis: `[[tie|The neck drawings and the price list share the first place, 80x each]]. [[tie|The tension solver and the repair ticket share the last, 45x]]. In the list there are [[text-count|31 instruments]]; my wife has counted them. [[superlative|The solver worked the longest, 20 minutes]], and [[share|half of my supervision]] was for it also. To the machine belong [[ai-total|43 minutes]], so it makes [[weighted|62.1x]] if I weigh correctly. [[!weeks|44.5 hours are more than six working days]]. [[?price|The spruce did cost 240 euros]].`,
    }),
  ),
  labelDay(
    'museum registrar, meticulous',
    '2026-02-05',
    `Loan agreement drafts, 14 lenders; 28; 21; 8; 240000
Crate dimension calculator; 7; 9; 2; 75000
Condition report template; 6; 4; 1; 43000
Provenance gap list; 20; 25; 5; 260000
Wall text proofs, 120 labels; 16; 8; 3; 110000
Courier itinerary; 5; 6; 2; 50000
Humidity alarm script; 8; 10; 3; 96000
Visitor survey tables; 10; 5; 1; 64000`,
    () => ({
      intro: `Entered on [[date|Thursday]]: [[count|eight items]], [[hours-total|100 hours]], [[weeks|two and a half working weeks]].`,
      analysis: `[[tie|The wall texts and the visitor tables tie for the lead at 120x]]; [[text-count|the wall texts also number 120 labels]], by coincidence. [[superlative|The crate calculator closes the ranking, 46.7x]], [[comparison|a whisker below the provenance list and the humidity script, 48x both]]. [[text-count|Fourteen lenders figure in the loan drafts]], and [[superlative|these claimed eight of my minutes, the largest portion]]. [[!superlative|The loan drafts were the longest run, too]]. [[exception|Only the condition report and the visitor tables were content with one minute of me]]. Supervisory leverage [[factor-sup|240x]], weighted leverage [[weighted|68.2x]]. [[?id|Loan file 2026.7 remains open]].`,
    }),
  ),
  labelDay(
    'wind turbine technician, gruff',
    '2026-08-17',
    `Blade inspection photos sorted, 2600 images; 40; 30; 5; 480000
Torque log converter; 8; 10; 2; 95000
Yaw error dashboard; 18; 22; 4; 230000
Spare parts tree; 12; 9; 2; 105000
Crew safety briefing; 3; 2; 1; 21000`,
    () => ({
      intro: `Too much wind to climb. So: [[date|Monday]], laptop, [[hours-total|81 hours' worth]], [[count|five rows]].`,
      analysis: `[[text-count|2600 blade images sorted]] [[row-ai|in half an hour]]; would have cost me [[row-human|a full working week]] of squinting. [[superlative|The briefing won, 90x]]. Funny. [[superlative|Torque converter dead last at 48x]], [[ordinal|yaw board next to it with 49.1x]]. [[threshold|Three of five rows beat 75x]]. [[share|Nearly half of the hours sit in the photos]]. I gave it [[sup-total|14 minutes]], [[!percent|a quarter of what the machine burned]]. [[factor-sup|347x on my side]]. [[?outside|Gusts of 23 metres a second]], same again tomorrow.`,
    }),
  ),
  labelDay(
    'brewer, jovial',
    '2026-10-07',
    `Mash schedule planner; 10; 11; 3; 115000
Recipe cards for 18 beers; 9; 5; 2; 63000
Keg tracking sheet; 14; 12; 3; 128000
Duty return filler; 8; 15; 6; 150000
Tap list poster; 1; 2; 1; 12000
Yeast bank catalogue, 75 strains; 15; 10; 2; 110000
Allergen statement; 4; 4; 2; 36000
Cold room temperature plot; 5; 3; 1; 33000
Supplier contract summary; 6; 8; 4; 72000`,
    () => ({
      intro: `Prost, friends! [[count|Nine casks tapped]] this [[date|Wednesday]], [[hours-total|72 hours]] in [[units|an hour and ten minutes of machine]].`,
      analysis: `[[superlative|The recipe cards foamed over at 108x]]: [[text-count|18 beers]]. [[ordinal|Cold room second, a clean 100x]]; [[ordinal|yeast bank third, 90x]], though [[!text-count|it lists just 57 strains]]. [[superlative|The flattest pint was the tap list, 30x]]. [[comparison|The duty return did barely better, 32x]], although [[superlative|nothing ran longer than its 15 minutes]]; the taxman drank [[share|a quarter of my supervision]]. [[!row-sup|The supplier contract had three minutes of me]]. [[weighted|Weighted 61.7x]]. [[?outside|Batch 118 is lagering]].`,
    }),
  ),
  labelDay(
    'parish archivist, quiet and formal',
    '2026-05-29',
    `Baptism register transcription, 1340 entries; 60; 40; 9; 620000
Family tree merger; 22; 33; 8; 340000
Latin abbreviation glossary; 12; 7; 2; 85000
Reading room rules; 2; 3; 1; 20000`,
    () => ({
      intro: `A quiet [[date|Friday]] among the boxes. [[count|Four pieces of work]]; [[hours-total|ninety-six hours]]; [[ai-total|83 minutes]].`,
      analysis: `The baptism register holds [[text-count|1340 entries]] and [[superlative|was the longest, at forty minutes]]. Copied by hand it would have filled [[row-human|a week and a half]]. [[superlative|Yet the Latin glossary led, 102.9x]]. [[tie|Merger and reading room rules stand level at the foot, 40x each]]. [[multiple|The merger ran eleven times as long as the rules]]. [[group|Register and merger had 17 of my 20 minutes]]; [[!row-sup|the merger by itself had ten]]. [[share|More than three fifths of the hours lie in the register]]. The tokens: [[tokens|1.1M]]. [[?year|The oldest hand dates from 1687]].`,
    }),
  ),
  labelDay(
    'lift inspector, check-list',
    '2026-06-23',
    `Inspection forms for 52 lifts; 20; 16; 4; 180000
Rope wear model; 16; 24; 6; 250000
Defect wording library; 10; 8; 2; 84000
Route planner, 5 districts; 14; 11; 3; 125000
Expiry reminder mail; 3; 2; 1; 18000
Door sensor log reader; 9; 12; 3; 118000`,
    () => ({
      intro: `Inspection sheet, [[date|Tuesday]]. [[count|Items: 6]]. [[hours-total|Human work: 72 hours]]. [[ai-total|Machine: 73 min]]. [[sup-total|Supervision: 19 min]].`,
      analysis: `[[superlative|Best: expiry mail, 90x]]. [[superlative|Worst: rope wear model, 40x]]. [[superlative|Longest: rope wear model again, 24 min]]. [[!weighted|Weighted: 66.9x]]. [[factor-sup|Supervisory: 227.4x]]. [[text-count|Forms for 52 lifts]], then the routes. [[!row-ai|Planner time: 14 min]]. [[threshold|Rows at 75x or better: 4]]. [[ordinal|Door sensor reader: 45x, last but one]]. [[weeks|Working days: 9]]. [[?outside|Shaft 3 smells of burnt oil]]. [[?other-date|Next visit 8 July]].`,
    }),
  ),
  labelDay(
    'opera surtitler, theatrical',
    '2026-12-02',
    `Surtitles for act 1, 480 cues; 26; 20; 7; 230000
Surtitles for act 2, 395 cues; 21; 15; 5; 180000
Cue export fix; 4; 9; 3; 80000
Libretto comparison; 12; 6; 2; 90000
Projector test card; 1; 1; ; 8000`,
    () => ({
      intro: `Curtain! [[count|Five numbers]] tonight, [[hours-total|64 hours]] of a poor surtitler's life, alias [[weeks|eight working days]].`,
      analysis: `[[text-count|Act 1 has 480 cues]], [[!text-count|act 2 a mere 359]]. [[group|Together the acts swallowed 35 of 51 machine minutes]]. [[superlative|The diva was the libretto comparison, 120x]], and [[only|only she went beyond 100x]]. [[superlative|The export fix sang the flattest, 26.7x]]. [[comparison|Act 2 outdid act 1, 84x against 78x]]. [[missing|The test card went up without supervision]]. I conducted for [[sup-total|17 minutes]], [[share|a third of the machine time]]. Bravo to [[weighted|75.3x weighted]]. [[?other-day|Premiere in nine days]].`,
    }),
  ),
  labelDay(
    'arborist, dry and skeptical',
    '2026-04-30',
    `Tree survey of 233 oaks; 32; 28; 6; 330000
Root barrier notes; 5; 4; 1; 41000
Crown risk scoring; 18; 21; 7; 220000
Felling permits, 6 parcels; 12; 8; 3; 90000
Chipper maintenance log; 4; 6; 1; 45000
Quote generator; 10; 14; 4; 135000
Client newsletter; 3; 3; 2; 25000`,
    () => ({
      intro: `[[date|Thursday]]. [[hours-total|84 hours]] and, oddly, [[ai-total|84 minutes]]. Hence [[weighted|60x, flat]].`,
      analysis: `I distrust round figures, but there it stands. Survey of [[text-count|233 oaks]]: [[row-ai|28 minutes]], [[row-factor|68.6x]]. [[superlative|Permits did best, 90x]], for [[text-count|6 parcels]]. [[superlative|The chipper log did worst, 40x]]; [[ordinal|quotes second to last, 42.9x]]. [[superlative|Crown scoring cost me the most, seven minutes]], [[comparison|one more than the oaks]]. [[!threshold|Four rows finished above 70x]]. [[yield|Twelve human hours per task]]. [[!weeks|Two and a half weeks]], supposedly. [[?outside|The beech by the gate will not see 2030]].`,
    }),
  ),
  labelDay(
    'crossword editor, playful',
    '2026-07-18',
    `Grid filler for 15 themes; 24; 30; 5; 350000
Clue bank deduplication, 8200 clues; 20; 12; 2; 160000
Solver mail digest; 6; 4; 3; 44000
Anagram finder; 5; 8; 1; 70000
Barred puzzle export; 8; 16; 4; 140000
Prize draw page; 3; 5; 1; 38000`,
    () => ({
      intro: `Across: [[count|six lights]], [[hours-total|66 hours]]. Down: [[units|an hour and a quarter of machine]], on [[!date|a Sunday]].`,
      analysis: `[[text-count|8200 clues]] went through the deduplication: [[superlative|100x, best of the grid]]. [[superlative|The barred export was the worst, 30x]], [[ordinal|the prize page one square above at 36x]]. [[superlative|Longest answer: the filler, 30 minutes]], enumerated [[text-count|15 themes]]. [[share|Half of the rows came in below 40x]]. [[multiple|The clue bank's factor is more than twice the anagram finder's]]. Checked letters: [[weighted|52.8x weighted]]. Unchecked: [[?id|puzzle 4417]].`,
    }),
  ),
  labelDay(
    'fire captain, brisk',
    '2026-01-21',
    `Turnout gear register, 96 sets; 16; 10; 2; 108000
Hydrant map check; 12; 15; 4; 150000
Drill plan for 26 evenings; 13; 6; 3; 72000
Radio call sign cards; 2; 2; 1; 15000
Callout statistics; 9; 7; 2; 80000
Hose test reminder; 3; 4; 1; 29000
Grant application; 20; 18; 9; 190000
Open day flyer; 1; 3; 2; 22000`,
    () => ({
      intro: `Station log, [[date|Wednesday 21 January]]. [[count|Eight jobs out]]. [[hours-total|76 hours]], [[ai-total|65 minutes]].`,
      analysis: `[[superlative|Drill plan first through the door, 130x]]: [[text-count|26 evenings]] [[row-ai|in six minutes]]. [[ordinal|Gear register next, 96x]]. [[superlative|Flyer never left the bay, 20x]]. Grant application: [[superlative|longest, 18 minutes]], and [[superlative|heaviest on me, nine]]. [[!multiple|Four times the supervision of the hydrants]]. [[!percent|Supervision ran to 27 % of machine time]]. Weighted [[weighted|70.2x]]. [[?outside|Engine 2 is back from the body shop]].`,
    }),
  ),
  labelDay(
    'sign language agency coordinator, courteous',
    '2026-03-31',
    `Interpreter matching for 38 bookings; 18; 12; 4; 140000
Glossary of medical signs; 24; 18; 9; 210000
Invoice run; 5; 3; 1; 34000
Video consent forms; 4; 5; 2; 40000
Travel cost formula; 6; 8; 2; 68000`,
    () => ({
      intro: `Dear colleagues, a brief account of [[date|Tuesday]]: [[count|five items]], [[hours-total|57 hours]], [[ai-total|46 minutes]].`,
      analysis: `The matching placed [[text-count|38 bookings]] and [[row-factor|reached 90x]]. [[superlative|The invoice run was, forgive me, the most efficient: 100x]]. [[superlative|The travel formula was the least efficient, 45x]]. [[share|Exactly half of my supervision belonged to the glossary]], [[row-sup|nine minutes]] well spent, because signs are easily misread. [[superlative|The glossary was the longest as well, 18 minutes]]. [[exception|All rows but one asked at least two minutes of me]]. [[!comparison|The consent forms took longer than the travel formula]]. [[group|Consent and travel stand for ten hours]]. May I add [[tokens|492K tokens]], for the bill. [[?other-day|On Thursday the office is closed]].`,
    }),
  ),
  labelDay(
    'mountain hut warden, sparse',
    '2026-08-22',
    `Bunk booking page; 22; 24; 5; 270000
Weather board script; 7; 5; 1; 55000
Supply flight list, 19 loads; 4; 6; 2; 47000
Path condition notes; 3; 2; 1; 20000
Guest book index, 1961 onward; 15; 9; 2; 120000
Solar battery log; 6; 10; 3; 92000
House rules in 4 languages; 8; 4; 3; 50000
Stove order; 0.5; 1; ; 7000`,
    () => ({
      intro: `Fog until noon. [[count|Eight rows]], [[hours-total|65.5 hours]], [[units|one machine hour and a minute]].`,
      analysis: `[[superlative|The booking page walked longest, 24 minutes]]. House rules in [[text-count|four languages]], [[superlative|highest of all at 120x]]. [[ordinal|Guest book after that, 100x]], [[text-count|back to 1961]]. [[superlative|Down in the valley, the stove order, 30x]]. It is [[row-human|half an hour by hand]], and [[missing|the only row without supervision]]. The supply list: [[text-count|19 loads]], weather permitting. [[!threshold|Five rows took less than five minutes]]. My share, [[sup-total|seventeen minutes]]. [[?outside|Snow line at 2900 metres]]. The dog sleeps.`,
    }),
  ),
];
