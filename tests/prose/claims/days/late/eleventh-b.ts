import { labelDay } from '../../labeled-day.ts';

export const ELEVENTH_B = [
  labelDay(
    'hospital pharmacist, meticulous',
    '2026-06-09',
    `Formulary substitution list; 12; 10; 6; 126000
Pediatric dose calculator, 38 drugs; 28; 21; 12; 305000
Expiry date barcode sheet; 4; 3; 2; 27000
Antibiotic stewardship slides; 6; 5; 3; 55000
Cold chain incident form; 2; 4; 2; 30000
Infusion rate tables; 15; 15; 9; 188000
Shortage notice to 17 wards; 3; 2; 1; 18000
Controlled drug audit query; 8; 7; 5; 83000`,
    () => ({
      intro: `[[count|Eight items]] on [[date|Tuesday]], checked against the source as our policy asks. The machine ran for [[ai-total|67 minutes]] and I supervised for [[sup-total|forty]], which is a deliberate proportion.`,
      analysis: `The dose calculator is the item that matters. It covers [[text-count|38 drugs]], and I gave it [[row-sup|twelve minutes]], [[percent|30 % of my supervision]], because a slipped decimal point is not a typo. I worked through it line by line with the ward copy beside me. It showed [[?outside|one discrepancy]] against the handbook of [[?year|2024]]. The infusion tables took [[row-ai|fifteen minutes]] and reached [[row-factor|60x]]. [[superlative|The incident form has the lowest factor, 30x]], and the shortage notice [[superlative|the highest, 90x]]. The notice went to [[text-count|17 wards]]. [[tie|The formulary list and the stewardship slides are level at 72x]], [[median|which is also the median]]. [[threshold|Half of the items needed five minutes of me or more]]. [[!group|The slides and the audit query together ran for ten minutes]]. The joins of the query are intricate. [[!hours-total|The day stands for 66 hours of manual work]]. [[weighted|Weighted, the day comes to 69.9x]]; [[supervisory|against supervision, 117x]]. The registrar on call has signed the calculator off for adults as well, pending the usual committee. Batch [[?id|K2207]] remains in quarantine.`,
    }),
  ),
  labelDay(
    'cemetery office clerk, gentle',
    '2026-11-16',
    `Plot register transcription, 1890 to 1932; 30; 18; 5; 240000
Memorial bench letters; 3; 4; 2; 29000
Grave map correction; 9; 15; 6; 160000
Wreath policy leaflet; 2; 1; 1; 8000
Visitor path signs; 4; 3; 1; 31000`,
    () => ({
      title: `[[date|Monday]] among the stones`,
      intro: `It was quiet here, the leaves are down. [[count|Five pieces of work]], [[days|six working days]] of a person's hours.`,
      analysis: `The old register is readable now, from [[text-count|1890 to 1932]], and families can search it. I had set aside a winter for it and it took [[row-ai|eighteen minutes]], though the priest's handwriting tried us. [[share|More than half of the hours are in that book]]. [[superlative|The leaflet did best]] by the numbers, [[row-factor|120x]], though I doubt that mourners will notice. The map correction [[superlative|asked the most of me, six minutes]], and has [[superlative|the smallest factor]]; the north corner was drawn before the wall moved. [[!ordinal|The bench letters were the second longest]]. The signs and the letters came to [[group|seven minutes]] for [[group|seven hours]], which pleased me. Altogether [[ai-total|41 minutes]], [[weighted|about 70x]], and [[supervisory|192x]] for my own attention. I made tea in between and the robin came to the sill as he does. Mrs. Adler found her grandfather in [[?id|section F, grave 12]]. She stayed [[?outside|an hour]]. The gate closes at [[?clock|four]].`,
    }),
  ),
  labelDay(
    'craft brewery owner, boisterous',
    '2026-07-18',
    `Mash schedule for 4 recipes; 8; 6; 2; 72000
Label approval packet; 11; 10; 5; 118000
Keg tracking app; 36; 30; 9; 410000
Taproom menu board; 1; 2; 1; 11000
Excise return worksheet; 10; 16; 7; 150000
Hop contract comparison; 5; 3; 2; 40000`,
    () => ({
      intro: `Cheers, folks! [[date|Saturday]], and [[count|half a dozen jobs]] are off my back, [[hours-total|71 hours]] of paperwork and plumbing for [[ai-total|67 minutes]] of machine!`,
      analysis: `The keg app is a beauty! [[row-human|36 hours]], that's [[share|just over half of the pile]], and it was done in [[row-ai|half an hour]] while I hosed out a fermenter. I've lost [[?outside|23 kegs]] since spring and I mean to find them, so if you have got my steel in your garage, bring it home and there's a beer in it for you. [[superlative|The hop contracts took the crown]] at [[row-factor|100x]]. The mash schedule did [[text-count|four recipes]] in [[!row-ai|eight minutes]], [[ordinal|good for second place by factor]]. The excise return, boo: [[row-factor|37.5x]]. The taxman can come and taste it himself. And [[comparison|the menu board was even lower]], [[row-factor|30x]], because I kept changing the font. [[threshold|Only two jobs missed 60x]]! [[group|The app and the excise return drank 560K tokens]]. [[!sup-total|My part: 21 minutes of supervision]]. [[weighted|63.6x]], put that on a coaster! The stout is at [[?outside|8.4 percent]], a pint is [[?price|$7]], and doors open at [[?clock|noon]].`,
    }),
  ),
  labelDay(
    'site reliability engineer, telegraphic',
    '2026-02-17',
    `Postgres failover drill; 10; 14; 5; 150000
Certificate rotation for 33 hosts; 8; 6; 2; 61000
Pager noise audit; 6; 5; 2; 52000
Terraform state split; 14; 22; 8; 270000
Kernel upgrade runbook; 5; 3; 1; 34000
Load test harness; 12; 9; 3; 120000
DNS cutover checklist; 3; 2; 1; 18000
Backup restore proof; 9; 13; 4; 112000
Queue lag exporter; 7; 5; 1; 58000
Secrets scanner; 6; 4; 1; 45000
Cost report by team; 8; 7; 2; 77000
Disk cleanup job; 2; 3; 1; 22000
Incident timeline tool; 16; 12; 3; 155000
Retry budget library; 11; 10; 4; 128000
Canary rollout gate; 13; 15; 5; 180000
Log retention rule; 2; 1; 1; 9000
SLO page for 8 services; 10; 8; 2; 83000
Access review export; 4; 2; 1; 24000
Node image bake; 7; 10; 3; 99000
Quota bump request form; 1; 1; 1; 7000`,
    () => ({
      intro: `[[count|20 tickets]]. [[hours-total|154 h]]. [[ai-total|2.5 h]] of agent. [[date|Tuesday]]; change freeze starts [[?other-date|Friday]].`,
      analysis: `[[superlative|Longest: terraform split, 22 min]], also [[superlative|lowest factor, 38.2x]]. [[tie|Retention rule and access export tied on top at 120x]], trivial stuff. Certs rotated on [[text-count|33 hosts]]. SLO page covers [[!text-count|18 services]]. [[threshold|Eight tickets cost me a single minute each]]. [[threshold|Five ran longer than ten minutes]]; [[share|those five were half of the run time]]. [[weighted|60.8x]] weighted. [[supervisory|181x]] on my [[!sup-total|51 hours]]. [[tokens|1.7M tokens]]. [[only|Only the runbook, the rule and the export reached 100x]]. [[group|Drill and proof: 27 min, 19 h]]. Canary gate merged behind a flag. Quota form is a form. Error budget at [[?outside|71 %]]. Paged [[?outside|twice]] overnight. PR [[?id|#4418]] still open.`,
    }),
  ),
  labelDay(
    'archaeologist, ruminative',
    '2026-09-03',
    `Trench context sheets, 212 contexts; 26; 19; 7; 265000
Pottery sherd catalogue; 18; 12; 4; 170000
Harris matrix drawing tool; 20; 32; 10; 380000
Finds bag labels; 2; 1; 1; 9000
Geophysics plot legend; 3; 4; 2; 28000
Radiocarbon calibration note; 6; 5; 3; 60000
Site diary digitization; 10; 6; ; 84000`,
    () => ({
      intro: `You dig through the summer and then the rain comes and you sit with paper. On [[date|Thursday]] the paper got lighter by [[count|seven tasks]].`,
      analysis: `I keep thinking about the context sheets. [[text-count|212 contexts]], small decisions made kneeling, and they went into the database in [[row-ai|nineteen minutes]]. [[row-human|26 hours]] is what I wrote down for the manual way, and I was being kind to my students. The matrix tool is the counterexample. It ran [[row-ai|32 minutes]], [[share|about two fifths of the machine's day]], and its [[row-factor|37.5x]] is [[superlative|the poorest factor on the sheet]]; stratigraphy resists. A section drawing is an argument, and you cannot hand an argument to a machine and ask for it back tidy. [[superlative|The bag labels lead]], [[ordinal|the diary follows with 100x]], and [[missing|I did not record how long I looked at the diary]], because I was reading it for pleasure. The sherds came [[!ordinal|fourth]] by factor, at [[row-factor|90x]]. [[comparison|The legend had a lower factor than the calibration note]], which still puzzles me. [[hours-total|85 hours]] in [[ai-total|79 minutes]], and [[supervisory|167x]] if you leave out the diary and divide by my own [[sup-total|27 minutes]]. We found the trowel that Ingrid lost, it was in the kettle. [[weeks|More than two weeks]] of a person, spared for the mud. The charcoal from [[?id|F.31]] came back at [[?outside|3,180 years]], and the coin, they tell me, is [[?outside|one of nine known]].`,
    }),
  ),
  labelDay(
    'opera surtitler, theatrical',
    '2027-04-22',
    `Surtitle timing for 3 acts; 16; 14; 6; 155000
Libretto alignment, 1204 lines; 21; 12; 4; 190000
Chorus pronunciation guide; 5; 3; 3; 39000
Programme note; 3; 5; 2; 47000`,
    () => ({
      title: `A tragedy in [[count|four tasks]]`,
      intro: `Curtain! [[date|Thursday]] evening, the orchestra is tuning, and I have [[hours-total|forty-five hours]] of work in my pocket.`,
      analysis: `Behold the alignment: [[text-count|1204 lines]] of Italian married to English in [[row-ai|twelve minutes]], [[superlative|the finest factor of the day]]. The pronunciation guide waited in the wings with [[row-factor|100x]], [[ordinal|a worthy second]]. And the villain? [[superlative|The programme note, lowest of them]], [[row-factor|36x]], after [[!row-ai|fifteen minutes]] of purple prose that I cut anyway. Timing [[text-count|three acts]] took [[row-ai|fourteen minutes]], [[superlative|the longest scene]], and [[share|two fifths of my supervision]]. [[multiple|The alignment took four times as long as the guide]], and I would not trim it. [[sup-total|A quarter of an hour]] was my own part in it; [[supervisory|180x]], brava. The conductor, dear man, still turns his pages early, so I keep a finger on the button. The tenor came in [[?outside|two bars early]], seat [[?id|K9]] snored, and we had [[?outside|seven curtain calls]].`,
    }),
  ),
  labelDay(
    'elevator inspector, gruff',
    '2026-05-06',
    `Inspection checklist for 19 buildings; 9; 7; 2; 76000
Violation notice templates; 4; 2; 1; 23000
Brake test log reader; 11; 15; 5; 148000
Permit renewal tracker; 13; 10; 3; 115000
Machine room photo sorter; 6; 9; 2; 90000
Complaint summary; 1; 3; 1; 20000`,
    () => ({
      intro: `[[!date|Tuesday]]. [[count|Six jobs]]. Did them in the truck.`,
      analysis: `Checklist for [[text-count|19 buildings]], done in [[row-ai|seven minutes]]. Fine. Violation notices, [[row-factor|120x]], [[superlative|nothing better]]. I don't need a machine to tell me a summary of complaints is garbage: [[row-factor|20x]], [[superlative|worst]], a waste of a good pen. Brake log [[superlative|took the longest]], and I had to teach it the [[?version|1997 form]]. [[group|Brake log and permit tracker are 24 hours]], [[share|more than half the hours]]. [[!comparison|The photo sorter was faster than the checklist]]. [[comparison|The permit tracker edged out the checklist on factor]]. Office wants it in a portal. Office can come down here and hold the flashlight. [[share|Half of them didn't make 50x]]. [[days|Five and a half days of work]], [[weighted|57x overall]]. [[sup-total|14 minutes]] looking over its shoulder, so [[supervisory|189x]]. Car [[?id|3]] at the courthouse is tagged. Pit had [[?outside|four inches]] of water. Back there [[?other-date|Monday]].`,
    }),
  ),
  labelDay(
    'actuary, pedantic',
    '2026-10-30',
    `Mortality table smoothing; 22; 18; 6; 230000
Lapse study for 5 products; 17; 12; 4; 166000
Reserve roll-forward; 14; 20; 8; 212000
Discount curve loader; 6; 5; 2; 58000
Reinsurance treaty summary; 8; 4; 3; 70000
Claims triangle chart; 5; 6; 1; 49000
Regulator questionnaire, 64 questions; 10; 8; 5; 121000
Assumption change memo; 4; 3; 2; 37000
Peer review sign-off form; 1; 2; 1; 10000`,
    () => ({
      title: `[[date|Friday]], [[weighted|66.9x]]`,
      intro: `To be precise: [[count|nine tasks]] with an exposure of [[hours-total|87 hours]] and [[ai-total|78 minutes]]. The unweighted [[mean|mean of the factors is 69.7]], [[median|the median factor 73.3]]. Please do not mix them up.`,
      analysis: `The treaty summary is the outlier at [[superlative|120x, the maximum]]. [[superlative|The minimum is the sign-off form]], [[row-factor|30x]]. [[ordinal|The lapse study ranks second, 85x]]. The roll-forward was [[superlative|the longest run, 20 minutes]], and [[percent|absorbed exactly 25 % of the supervision]]. [[average|On average a task took 8.7 minutes]]. [[threshold|Six of the nine lie above 70x]]. [[group|The smoothing, the study and the roll-forward comprise 53 hours]], [[!percent|51 % of the exposure]]. [[!text-count|The questionnaire has 46 questions]]. [[supervisory|The supervisory factor is 163.1]], though I regard it as sensitive to my habits. I have been asked to present this without the caveats, and I have declined. [[comparison|The memo lies above the loader by eight points of factor]]. The solvency ratio is [[?outside|187 %]], the curve moved [[?outside|12 basis points]], and the committee meets in [[?id|room 2.14]].`,
    }),
  ),
  labelDay(
    'seed bank curator, second language',
    '2026-01-21',
    `Germination trial report, 88 accessions; 14; 9; 3; 128000
Freezer inventory barcode; 10; 12; 4; 131000
Latin name correction; 7; 3; 2; 64000
Donor thank you letters; 2; 2; 1; 15000
Moisture sensor alarm; 8; 16; 5; 175000
Regeneration plan for 2027; 12; 8; 4; 103000`,
    () => ({
      intro: `Good evening from a cold place. On [[date|Wednesday]] I finished [[count|six tasks]], and I write it here so that I remember.`,
      analysis: `The Latin names were for me the joy of the day. It took [[row-ai|three minutes]] and it is [[superlative|140x, the best factor]]. In the trial report there are [[text-count|88 accessions]], and [[?outside|four of them did not wake up]]. By hand it would be [[row-human|14 hours]]. The alarm of moisture is the problem child. It needed [[row-ai|16 minutes]], [[share|nearly a third of the machine time]], and I sat beside it with my tea. [[superlative|No other task was so weak]], [[row-factor|30x]]. [[multiple|It ran eight times as long as the letters]], and the letters were polite. I put also a small joke about peas in them, this was my own idea. The plan is for [[text-count|the year 2027]] and it wanted [[!row-sup|eight minutes of me]]. [[group|Plan and report together are 26 hours]], [[share|nearly half]]. So we have [[hours-total|53 hours]], with [[sup-total|19 minutes]] of my eyes, so [[supervisory|167x]]. [[tokens|0.6 million tokens]], my colleague says it is little. The freezer is at [[?outside|minus 18]] and outside is colder. We make soup for the guests and show them the long corridor. The plane comes in [[?other-date|two weeks]].`,
    }),
  ),
  labelDay(
    'driving school owner, complaining',
    '2027-05-11',
    `Lesson booking page; 15; 22; 9; 280000
Theory quiz, 120 questions; 16; 8; 4; 112000
Instructor mileage sheet; 3; 3; 1; 26000
Cancellation policy rewrite; 2; 4; 3; 33000
Insurance claim letter; 1.5; 1; 2; 12000`,
    () => ({
      intro: `[[date|Tuesday]], rain, and [[count|five chores]] I don't get paid for. [[ai-total|38 minutes]], they say, but who counts the swearing?`,
      analysis: `The booking page. Don't get me started. [[row-ai|22 minutes]] of whirring, [[row-sup|nine minutes]] of me telling it that a lesson cannot end before it begins, and for that it gets [[row-factor|41x]]. That's [[share|more than half the machine time]], if you please. The quiz I'll grant you, [[text-count|120 questions]] at [[row-factor|120x]], [[superlative|top of the table]]. The letter needed [[comparison|more of me than of the machine]], and [[only|it's the only task like that]]. [[!superlative|The mileage sheet was the worst of them]], because my instructors write like doctors and park like them too. The policy took [[row-ai|four minutes]] and the customers still won't read it. They ring me from the bus to say they are ill. [[sup-total|19 minutes]] of supervision, which is [[percent|half of what the machine took]]. [[weeks|Less than a week of hours]]. [[!weighted|68.2x weighted]], if you must know. The test centre has a wait of [[?outside|eleven weeks]], diesel is at [[?price|1.74]], and young Petr failed for [[?outside|the sixth time]].`,
    }),
  ),
  labelDay(
    'logistics data engineer, bullets',
    '2026-06-25',
    `Carrier rate parser, 27 carriers; 15; 10; 3; 135000
Customs code classifier; 24; 28; 9; 400000
Warehouse slotting query; 6; 5; 2; 59000
Late parcel dashboard; 9; 7; 2; 81000
Pallet label generator; 4; 3; 1; 28000
Address geocoder cache; 7; 11; 3; 104000
Returns funnel report; 8; 6; 2; 66000
Dock door schedule; 5; 8; 3; 70000
Airflow upgrade; 10; 20; 6; 240000
Partition pruning; 3; 4; 1; 33000
Schema contract tests; 12; 9; 2; 111000
Data dictionary for 52 tables; 13; 6; 1; 98000
Fuel surcharge backfill; 2; 2; 1; 17000
Route cost model; 18; 16; 5; 198000
Alert dedup; 3; 3; 1; 25000
Exec summary; 1; 1; 2; 8000`,
    () => ({
      title: `[[date|Thursday]] batch, [[count|16 done]]`,
      intro: `[[hours-total|140 h]], [[weeks|three and a half weeks]], in [[ai-total|2 h 19 min]].`,
      analysis: `• Dictionary: [[text-count|52 tables]], [[superlative|130x, best]].
• Carrier parser: [[text-count|27 carriers]], [[ordinal|runner-up]].
• Customs classifier: [[row-ai|28 min]], [[superlative|slowest run]], [[!percent|28 % of machine time]]. Accuracy [[?outside|93 %]].
• Airflow upgrade: [[superlative|worst factor, 30x]]. Went from [[?version|2.7 to 2.10]].
• [[tie|Three at 80x]]: labels, funnel, contract tests. [[!tie|Four at 60x]].
• Exec summary: [[comparison|more review than run]], as it should be.
• [[threshold|4 tasks ran past ten minutes]]. The long ones were the classifier, the upgrade, the cost model and the geocoder: [[group|75 min]] together, [[share|more than half of machine time]].
• [[weighted|60.4x]] weighted, [[supervisory|191x]] on review, [[average|8.75 h per task]].
• Geocoder still thinks our depot is in a lake. Known, ignored, funny.
• Next window [[?clock|22:00 UTC]], ticket [[?id|DE-1190]].`,
    }),
  ),
  labelDay(
    'crossword editor, witty',
    '2026-12-27',
    `Clue database dedupe, 9400 clues; 20; 14; 4; 220000
Grid filler for 15 by 15; 17; 24; 8; 310000
Anagram helper; 3; 2; 1; 20000
Solver mail digest; 4; 3; 2; 45000
Theme entry scorer; 8; 8; 3; 94000
Typeset of the holiday jumbo; 6; 9; 2; 82000
Errata page; 1; 1; 0.5; 9000`,
    () => ({
      intro: `Clue: editor rests, confused, on a [[date|Sunday]]. Answer: he did not rest, he did [[count|seven tasks]].`,
      analysis: `Down with duplicates: [[text-count|9400 clues]] were combed in [[row-ai|fourteen minutes]], and it turns out we have clued Oslo [[?outside|48 times]]. I blame the vowels. Across the board, [[weighted|58x]]. The grid filler, alas, is [[superlative|our longest entry]] and wanted [[row-sup|eight of mine]], for it believes in words unspoken since Chaucer. [[text-count|Fifteen by fifteen]], [[row-factor|42.5x]]: not a triumph. [[superlative|The jumbo is at the foot of the column, 40x]], and [[superlative|the anagram helper heads it, 90x]]. [[tie|The scorer and the errata page cross at 60x]], [[median|which is the median]]. The errata page took [[row-sup|half a minute]] of contrition; the reader from Hull who caught us has been sent a mug. [[!superlative|The dedupe used the most tokens]]. [[group|The helper and the digest: seven hours for five minutes]]. [[hours-total|59 hours]] against [[ai-total|61 minutes]], and the proof went down by bicycle. The office is at [[?idiom|sixes and sevens]], [[?id|17 Across]] is still rude, and the next puzzle runs on [[?other-date|New Year's Day]].`,
    }),
  ),
];
