import { labelDay } from '../labeled-day.ts';

export const THIRD_D = [
  labelDay(
    'crossword compiler, playful',
    '2026-11-16',
    `Grid filler with symmetry rules; 26; 30; 6; 350000
Clue database of 5,200 clues; 30; 15; 3; 390000
Anagram indicator list; 4; 2; 1; 48000
Solver hints page; 7; 12; 2; 90000
Prize letter; 0.5; 1; 1; 6000
Difficulty score; 10; 8; 2; 110000`,
    () => ({
      intro: `Clue: [[count|six]] chores confused by a robot. Answer: [[hours-total|77.5 hours]] across, [[ai-total|68 minutes]] down, and [[sup-total|a quarter of an hour]] of me in the margins.`,
      analysis: `The grid filler, all symmetry and no mercy, needed [[row-ai|thirty minutes]], [[superlative|the longest entry in the puzzle]], and [[share|two fifths of my pencil time]]. The database swallowed [[text-count|5,200 clues]] in [[multiple|half that]]. It came out at [[row-factor|120x]], and [[superlative|so did the anagram list, with nobody above the pair]]. Prize letter, [[row-ai|one minute]]: [[superlative|30x, in last place]], though one hardly rewrites an epic for a fountain pen. Solver hints, [[row-factor|35x]], just one rung up. [[!hedge|The difficulty score kept the machine for just over ten minutes]]. Struck from the record, the grid filler would lift the average from [[factor-weighted|68.4x]] to [[without|81.3x]]. Per minute of supervision I earned [[hedge|a little over five hours]]. [[?id|14 down]] is still wrong, the prize is [[?price|25 pounds]], and [[?id|1 across]] starts with a Q.`,
    }),
  ),
  labelDay(
    'field geologist, notebook',
    '2026-11-17',
    `Core log digitising, 86 boxes; 43; 30; 5; 540000
Strike and dip plotter; 8; 6; 1; 93000
Thin section captions; 3; 2; 2; 28000
Drone mosaic alignment; 12; 24; 3; 210000
Assay table cleanup; 9; 9; 2; 120000
Access letter to landowners; 2; 2; 2; 19000
Slope stability note; 6; 5; 4; 64000`,
    () => ({
      title: `Camp day, [[count|seven jobs]]`,
      intro: `River too high to cross. [[date|Tuesday]] under canvas. [[hours-total|83 h]] of backlog on the laptop, [[units|1.3 h]] of generator.`,
      analysis: `Core logs: [[text-count|86 boxes]], [[row-ai|30 min]], [[row-factor|86x]], coincidence. That is [[quantifier|more than half of the backlog]] by hours. [[superlative|Captions best, 90x]], [[ordinal|core logs runner-up]]. Drone mosaic poor: [[row-ai|24 min]], [[row-factor|30x]], [[superlative|lowest]]. [[!median|Median factor 80x]]. [[comparison|Assay table and landowner letter equal at 60x]]. Stability note, [[row-sup|4 min of me]], [[comparison|one less than the core logs]]. [[!superlative|Plotter got the least machine time]]. [[share|Core plus mosaic: 54 of 78 min]]. [[factor-sup|Supervision 262x]]. Dip [[?outside|34 degrees]] NE. Sample [[?id|GX-119]]. Altitude [[?outside|2,310 m]].`,
    }),
  ),
  labelDay(
    'machine learning researcher, abstract-like',
    '2026-11-18',
    `Ablation grid over 27 configurations; 54; 60; 8; 900000
Data loader rewrite; 16; 12; 2; 190000
Tokenizer edge cases; 6; 8; 2; 85000
Related work section; 20; 10; 9; 210000
Plot restyling; 3; 3; 1; 38000
Checkpoint converter; 12; 9; 1; 140000
Rebuttal to reviewer two; 5; 4; 5; 57000
Cluster quota script; 4; 6; 1; 49000
Dataset card; 6; 3; 2; 52000
Seed variance study; 15; 20; 2; 240000`,
    () => ({
      intro: `We report [[count|ten tasks]] completed in [[units|2.25 hours]] of machine time against a human baseline of [[hours-total|141 hours]].`,
      analysis: `The ablation grid, spanning [[text-count|27 configurations]], consumed [[units|a full hour]], i.e. [[percent|44.4 % of the run time]], at [[row-factor|54x]]. The related work section and the dataset card jointly attain [[superlative|the maximum of 120x]]; the quota script marks [[superlative|the minimum, 40x]]. Interestingly, related work also required [[superlative|the largest supervision budget]] ([[row-sup|9 min]]). [[!quantifier|In most tasks, two minutes of supervision or less proved insufficient]]. [[comparison|The tokenizer fix and the seed study do not differ in factor]], both being [[row-factor|45x]]. Excluding the grid, the weighted factor rises from [[factor-weighted|62.7x]] to [[without|69.6x]], [[comparison|which remains below the unweighted mean]]. [[!tokens|Total usage was 1.69M tokens]], [[hedge|of which the grid took more than 45 %]]. The reviewers, we trust, are now [[?idiom|of one mind]] with us. The learning rate was [[?outside|3e-4]], accuracy reached [[?outside|87.2 %]], and we used [[?outside|8 accelerators]].`,
    }),
  ),
  labelDay(
    'brewery, tasting notes',
    '2026-11-19',
    `Batch sheet for 19 recipes; 9.5; 6; 2; 110000
Keg tracking labels; 6; 4; 1; 66000
Yeast count spreadsheet; 5; 10; 2; 78000
Excise declaration; 7; 7; 4; 83000
Taproom menu; 1.5; 2; 2; 16000
Malt supplier comparison; 8; 5; 1; 88000`,
    () => ({
      intro: `Appearance: [[date|Thursday]], slightly hazy. Nose: [[count|six tasks]], [[hours-total|37 hours]], [[weeks|less than a working week]].`,
      analysis: `On the palate, first, the malt comparison, crisp at [[row-factor|96x]] and [[superlative|the finest pour of the flight]]. The batch sheet, [[text-count|19 recipes]] strong, follows [[comparison|a single point behind]]. The yeast count is flat and a little sour: [[row-ai|ten minutes]], [[row-factor|30x]], [[superlative|the dregs]]. Decant it and you are left with [[without|80x on the nose]]. The excise declaration has a bitter finish, as [[share|a third of the attention went there]]; [[row-sup|four minutes]] of dry reading. The taproom menu [[exception|alone asked as much of me as of the machine]]. [[average|Two minutes of supervision per task, on average]], leave hardly any hangover. Gravity [[?outside|1.048]], bitterness [[?outside|38]], and the pint stays at [[?price|5.40]].`,
    }),
  ),
  labelDay(
    'speech therapist, gentle first person',
    '2026-11-20',
    `Picture cards, 72 words; 12; 6; 3; 150000
Parent leaflets in 4 languages; 8; 4; 3; 86000
Progress charts; 6; 8; 1; 77000
Referral letters; 5; 4; 4; 49000
Stammer diary form; 2; 3; 1; 25000
Waiting room rota; 3; 9; 1; 58000
Session notes cleanup; 10; 6; 2; 115000`,
    () => ({
      intro: `I saved the writing for [[date|Friday]], as I always do. [[count|Seven small jobs]], [[ai-total|forty minutes]], and my voice is rested.`,
      analysis: `My picture cards are ready, [[text-count|seventy-two words]] with a drawing each, in [[row-ai|six minutes]]. They and the parent leaflets, which exist in [[text-count|four languages]], [[superlative|share the top step at 120x]]. I was fondest of the referral letters and gave them [[row-sup|four minutes]], [[exception|just as long as the machine had]]. The rota made me sigh: [[row-ai|nine minutes]], [[row-factor|20x]], [[superlative|nothing lower]]. [[!comparison|It was not the longest run, though, for the charts took even more]]. [[threshold|For three of the jobs one minute from me was enough]]. If I let the rota go, I find [[without|83x]] where there was [[factor-weighted|69]]. [[hedge|Each of my fifteen minutes brought back about three hours]]. My youngest client is [[?outside|three and a half]], the mirror is [[?outside|two metres]] wide, and little K. said an R [[?other-day|yesterday]].`,
    }),
  ),
  labelDay(
    'union organiser, pamphlet',
    '2026-11-23',
    `Wage comparison across 31 plants; 31; 20; 5; 370000
Strike fund ledger; 10; 12; 3; 120000
Leaflet in plain words; 3; 2; 4; 30000
Grievance tracker; 14; 14; 2; 165000
Canvass sheets; 5; 3; 1; 47000
Safety incident digest, 208 incidents; 26; 13; 3; 310000
Bargaining timeline; 4; 4; 2; 40000
Picket rota; 3; 6; 1; 44000`,
    () => ({
      intro: `Workers! On [[date|Monday]] your office did [[weeks|2.4 weeks]] of paperwork in [[units|less than an hour and a quarter]]. Read on, then pass it on.`,
      analysis: `What did the bosses hope we would never compare? Wages across [[text-count|31 plants]]! The table took [[row-ai|twenty minutes]] and it is [[row-factor|93x]] of pure daylight. [[!text-count|And 280 safety incidents]], hushed up for years, now stand in one digest, [[superlative|our top factor]], [[row-factor|120x]]. Canvass sheets: [[row-factor|100x]], [[ordinal|second place]], [[row-ai|three minutes]]. The picket rota was [[superlative|the weakest of the eight]], [[row-factor|30x]], but pickets were never about speed. We read every leaflet line ourselves: [[row-sup|four minutes]], [[multiple|double what the machine spent writing it]]. [[!threshold|Three of the eight tasks fell short of 60x]]. [[sum|Wages and incidents together are 57 of the 96 hours]], [[share|close to three fifths]]. Dues stay at [[?price|1 %]], the hall holds [[?outside|600]], and we march [[?clock|at 6]] sharp.`,
    }),
  ),
  labelDay(
    'antiquarian bookseller, baroque',
    '2026-11-24',
    `Catalogue of 133 atlases; 38; 25; 10; 450000
Provenance letters; 9; 6; 6; 92000
Shelf mark converter; 6; 10; 1; 81000
Auction result digest; 11; 8; 2; 130000
Insurance schedule; 5; 5; 3; 52000`,
    () => ({
      intro: `It pleased me, upon a [[date|Tuesday]] of fog, to entrust to the engine [[count|a quintet]] of labours, [[hours-total|sixty-nine hours]] deep.`,
      analysis: `Foremost among them, and [[superlative|in factor likewise without superior]], stands the catalogue of [[text-count|one hundred and thirty-three atlases]], wrought in [[row-ai|five and twenty minutes]] at [[row-factor|91.2x]]. The provenance letters tread close upon its heels with [[row-factor|ninety]], and they detained my spectacles for [[row-sup|six minutes]], [[exception|no fewer than the engine itself required]]. Of the shelf mark converter let it merely be said that [[superlative|it closes the procession]], [[row-factor|36x]]. [[share|The catalogue laid claim to ten of my two and twenty minutes]], [[!hedge|which is to say a little more than half]]. The digest of auctions and the schedule of insurance [[sum|together beguiled thirteen minutes]]. Were the converter sunk in the harbour, there would float [[without|85.9x]]. The Dutch copy, dated [[?year|1662]], wants [[?outside|two plates]] and shall be offered at [[?price|9,500 guineas]].`,
    }),
  ),
  labelDay(
    'cartographer, question and answer',
    '2026-11-25',
    `Contour generaliser; 33; 44; 7; 520000
Place name conflicts, 640 names; 32; 16; 6; 380000
Legend typography; 3; 4; 2; 35000
Ferry line update; 2; 2; 1; 21000
Projection comparison sheet; 10; 6; 2; 99000
Hill shading batch; 8; 16; 1; 140000
Index of streets; 15; 9; 1; 200000
Proof corrections, 52 corrections; 13; 10; 4; 150000
Map seller letter; 1; 1; 1; 9000`,
    () => ({
      title: `[[date|Wednesday]], in questions`,
      intro: `How much was done? [[count|Nine tasks]]. How fast? [[hours-total|117 hours]] in [[ai-total|108 minutes]], or [[factor-weighted|65x]].`,
      analysis: `What took longest? The contours: [[row-ai|44 minutes]], [[superlative|more than any two others combined]]. Were they worth it? Hardly, at [[row-factor|45x]], and [[without|78.75x would stand here without them]]. Which task came first? [[!superlative|The street index]], no doubt about it. And what of the place names? [[text-count|640 names]], [[row-ai|16 minutes]], [[row-factor|120x]]. Anything shameful? Hill shading, [[row-factor|30x]], [[superlative|below all the rest]]. [[text-count|Were there 52 corrections?]] Yes, and [[row-sup|four minutes]] to read them. [[threshold|How many tasks got a single minute from you? Four]]. [[!threshold|And how many ran for less than five? Four again]]. Does the supervision add up? [[sup-total|25 minutes]], [[percent|23 percent of the machine's]]. What scale? [[?outside|1:50,000]]. Which sheet? [[?id|Sheet 12]]. When does it print? [[?other-date|December 9]].`,
    }),
  ),
  labelDay(
    'startup founder, investor update',
    '2026-11-26',
    `Pitch deck numbers; 6; 5; 4; 62000
Churn model; 18; 20; 3; 240000
Onboarding flow rewrite; 28; 24; 5; 340000
Data room index, 88 documents; 11; 6; 2; 130000
Pricing page test; 7; 10; 2; 95000
Privacy policy update; 5; 3; 4; 46000
Cap table import; 9; 9; 3; 105000
Hiring scorecards; 8; 4; 2; 80000
Support inbox rules; 4; 6; 1; 55000
Invoice dunning; 6; 8; 1; 75000
Status banner; 1; 2; 1; 14000
Referral codes; 5; 5; 1; 58000
Usage alerts; 7; 7; 1; 83000
Board minutes; 2; 1; 2; 18000
Feature flag sweep; 3; 4; 1; 36000
Sales call summaries, 34 calls; 17; 10; 3; 210000
Changelog; 2; 2; 1; 17000
Salary bands; 4; 5; 4; 50000
Domain transfer steps; 1; 3; 1; 15000
Demo data generator; 9; 6; 1; 99000
Competitor grid; 6; 4; 2; 68000
Webhook retry; 8; 12; 2; 115000
Tax residency memo; 5; 5; 5; 54000
Press kit; 3; 2; 2; 29000
Error budget page; 4; 8; 1; 59000
Office lease summary; 3; 2; 1; 31000`,
    () => ({
      intro: `Team, investors, mum: [[count|26 things]] shipped on [[date|Thursday]], worth [[hours-total|182 hours]], which would be [[weeks|4.55 weeks]] of one person's life.`,
      analysis: `The numbers you actually care about: [[factor-weighted|63.1x weighted]], [[factor-sup|195x on founder time]], [[sup-total|56 minutes]] of said founder. Big rock: the onboarding rewrite, [[superlative|24 minutes, our longest run]], [[row-factor|70x]]. Quick wins: scorecards and board minutes, [[superlative|joint best at 120x]]. Data room: [[text-count|88 documents]] indexed, [[row-factor|110x]]. Sales: [[!text-count|43 calls]] summarised in [[row-ai|ten minutes]]. [[threshold|Eleven tasks needed exactly one minute of me]], and [[threshold|five reached 100x or more]]. Low point: domain transfer, [[superlative|20x]], do not ask. [[superlative|Tax residency and onboarding cost me the most, five minutes each]]. [[sum|Churn model, webhook retry and pricing test: 42 minutes together]], [[percent|24 % of the run time]]. [[!average|The average task was worth 6.7 human hours]]. Burn is [[?price|$61k]], runway [[?outside|14 months]], logo version [[?version|5]], and we are [[?idiom|a hundred percent]] fine.`,
    }),
  ),
  labelDay(
    'polar station cook, long winter',
    '2026-11-27',
    `Menu cycle for 42 days; 14; 7; 3; 160000
Freezer inventory; 8; 8; 1; 99000
Allergy cards for 23 people; 4; 2; 2; 43000
Fuel log importer; 7; 14; 2; 110000
Galley fire drill text; 2; 2; 1; 18000
Bread schedule; 3; 3; 1; 31000
Letter home; 0.5; 1; 3; 5000
Film night poll; 1.5; 3; 1; 19000
Hydroponic lettuce chart; 5; 6; 1; 62000
Sourdough hydration table; 2; 4; 1; 26000
Snow melt water budget; 6; 5; 2; 70000
Mail plane manifest; 4; 4; 2; 45000
Medical stock expiry list; 9; 6; 1; 105000
Generator handover; 3; 2; 1; 28000
Radio contact sheet; 2; 3; 1; 22000
Birthday calendar; 1; 1; 1; 9000
Station newspaper layout; 6; 9; 3; 85000
Library shelf list; 10; 5; 1; 125000`,
    () => ({
      intro: `Still dark. [[count|Eighteen little jobs]] on a [[date|Friday]] without wind, [[units|eleven days of work]] gone in [[ai-total|85 minutes]].`,
      analysis: `What else does one do down here but plan the food? The menu cycle runs [[text-count|42 days]] and was served in [[row-ai|seven minutes]], [[row-factor|120x]], the same as the allergy cards for [[text-count|23 people]] and the library list: [[superlative|three dishes at the top of the bill]]. The fuel importer simmered for [[row-ai|fourteen]], [[superlative|longer than everything else]], and came out underdone at [[row-factor|30x]]. [[!threshold|Five jobs in all ended at 30x]]. My letter home is the odd one, for [[exception|over nothing else did I sit longer than the machine]]: [[comparison|three minutes against its one]]. [[quantifier|Most jobs needed a single minute of tasting]]. The newspaper took [[row-ai|nine minutes]] and looks it. On average a job cost the machine [[average|4.7 minutes]] and was worth [[hedge|nearly five hours]]. Outside it is [[?outside|minus 52]], the plane comes [[?other-date|in February]], and flour lasts for [[?outside|ninety days]] more.`,
    }),
  ),
];
