import { labelDay } from '../labeled-day.ts';

export const TUNED_B = [
  labelDay(
    'library, plain',
    '2026-03-03',
    `Catalogue dedupe, 4,200 records; 28; 21; 4; 230000
Story hour posters; 4; 6; 3; 30000
Interlibrary loan form; 7; 7; 2; 60000
Overdue notice script; 5; 3; 1; 28000`,
    (d) => ({
      intro: `[[count|4 tasks]] at the library on [[date|Tuesday]], [[hours-total|${d.H} hours]] of work.`,
      analysis: `The dedupe went through [[text-count|4,200 records]] in [[row-ai|${d.a(1)} minutes]]. [[superlative|The notice script had the highest factor]], [[row-factor|${d.f(4)}x]]. [[superlative|The posters had the lowest]] at [[row-factor|${d.f(2)}x]]. [[!superlative|The loan form was the shortest]]. Weighted [[factor-weighted|${d.wf}x]] and supervisory [[factor-sup|${d.wsf}x]]. [[threshold|Two tasks took more than six minutes]]. [[?clock|We open at 10 am.]] [[?outside|Shelf 12 is full.]]`,
    }),
  ),
  labelDay(
    'robotics lab, non-native',
    '2026-03-04',
    `Gripper calibration routine; 20; 25; 8; 240000
ROS bridge for 6 sensors; 30; 20; 5; 280000
Safety case document; 16; 8; 6; 120000
Simulation world; 10; 15; 2; 130000`,
    (d) => ({
      intro: `[[count|Four tasks]] was done, it is [[hours-total|${d.H} hours]] for human.`,
      analysis: `The calibration took the most time, [[row-ai|${d.a(1)} minutes]], and also [[superlative|the most supervision]] with [[row-sup|${d.s(1)} minutes]]. For the bridge of [[text-count|6 sensors]] the factor is [[row-factor|${d.f(2)}x]]. [[superlative|The safety case is best]] with [[row-factor|${d.f(3)}x]]. Simulation world has [[row-factor|${d.f(4)}x]]. [[!superlative|The calibration is the worst]]. The total of supervision is [[!sup-total|22 minutes]]. [[quantifier|None took more than 30 minutes]]. [[?outside|Motor has 24 V.]] [[?version|We use Ubuntu 22.04.]]`,
    }),
  ),
  labelDay(
    'event planner, chatty',
    '2026-03-05',
    `Seating chart solver, 180 guests; 15; 12; 4; 150000
Vendor contract comparison; 9; 6; 5; 70000
Run sheet; 5; 4; 2; 36000
Menu cards; 2; 3; 1; 14000
Shuttle timetable; 6; 9; 2; 72000`,
    (d) => ({
      intro: `[[date|Thursday]] was wedding day minus two. [[count|Five tasks]], [[ai-total|${d.A} minutes]] of Claude, [[sup-total|${d.S} of me]].`,
      analysis: `[[superlative|The contract comparison topped the table]] at [[row-factor|${d.f(2)}x]], and it took [[superlative|the most supervision]]. The solver placed [[text-count|180 guests]] in [[row-ai|${d.a(1)} minutes]]. [[superlative|The shuttle timetable and the menu cards tied for last]] at [[row-factor|${d.f(5)}x]]. [[!text-count|The chart has 108 guests]] on it. [[!ai-total|39 machine minutes]] in all. [[?clock|Doors at 6:30.]] [[?other-date|The wedding is on 7 March]]. [[?idiom|It was the eleventh hour.]]`,
    }),
  ),
  labelDay(
    'embedded firmware, terse',
    '2026-03-06',
    `Bootloader rewrite; 50; 60; 14; 700000
CAN decoder, 96 messages; 24; 16; 4; 200000
Power budget sheet; 4; 4; 1; 30000
Unit test harness; 18; 22; 5; 210000
Release notes; 2; 1; 1; 9000
Fuse bit check; 1; 2; 0.5; 7000
Watchdog fix; 5; 12; 3; 100000`,
    (d) => ({
      intro: `[[count|7 tasks]]. [[hours-total|${d.H} h]]. [[ai-total|${d.A} min]]. [[weeks|${d.weeks} weeks]].`,
      analysis: `Bootloader [[row-ai|60 min]], [[superlative|longest]]. [[superlative|Release notes best]], [[row-factor|${d.f(5)}x]]. [[superlative|Watchdog worst]], [[row-factor|${d.f(7)}x]]. [[text-count|96 messages]] decoded. [[!share|Two thirds of the machine time on the bootloader.]] [[threshold|Three tasks over 15 min.]] [[!row-factor|Harness 94x.]] [[?id|Ticket 4471.]] [[?outside|3.3 V rail ok.]]`,
    }),
  ),
  labelDay(
    'charity, managerial',
    '2026-03-09',
    `Grant report, 2 funders; 20; 10; 6; 140000
Donor segmentation; 14; 14; 4; 150000
Volunteer handbook; 18; 9; 5; 130000
Gift aid checker; 8; 12; 2; 90000`,
    (d) => ({
      intro: `[[count|Four tasks]] delivered on [[date|Monday]] with [[factor-weighted|${d.wf}x]] leverage overall.`,
      analysis: `[[superlative|The grant report and the handbook share first place]], both at [[row-factor|${d.f(1)}x]]. [[superlative|The gift aid checker was the weakest]] at [[row-factor|${d.f(4)}x]]. Donor segmentation ran for [[!row-ai|12 minutes]]. I invested [[sup-total|${d.S} minutes]] of supervision, [[average|4.25 minutes per task]]. [[!threshold|Only one task took more than ten minutes]]. [[quantifier|All tasks took less than 15 minutes]]. [[?price|We raised £3,400.]] [[?outside|There are 61 volunteers.]]`,
    }),
  ),
  labelDay(
    'translator, non-native',
    '2026-03-10',
    `Glossary of 640 terms; 16; 8; 3; 120000
Subtitle timing tool; 12; 18; 5; 170000
Contract translation draft; 10; 5; 8; 70000
Invoice template; 1; 2; 1; 9000`,
    (d) => ({
      intro: `[[count|Four tasks]] for this [[date|Tuesday]]. The machine worked [[ai-total|${d.A} minutes]].`,
      analysis: `The glossary contains [[text-count|640 terms]] and reached [[row-factor|${d.f(1)}x]], like the contract with [[row-factor|${d.f(3)}x]]. But the contract needed [[row-sup|${d.s(3)} minutes]] of my review, [[superlative|the most]]. The timing tool was [[superlative|the slowest]]. [[superlative|The invoice template was last]], [[row-factor|${d.f(4)}x]]. [[!comparison|The glossary took longer than the timing tool]]. [[!sup-total|My supervision was 18 minutes]]. [[?outside|The client pays in 30 days.]] [[?outside|I have 2 dictionaries.]]`,
    }),
  ),
  labelDay(
    'data team, academic',
    '2026-03-11',
    `Attribution model refactor; 44; 38; 9; 480000
Schema registry for 27 topics; 21; 14; 4; 190000
Backfill orchestration; 18; 30; 6; 280000
Metric glossary; 6; 4; 3; 48000
Cohort notebook; 9; 6; 2; 80000
Anomaly thresholds; 7; 8; 2; 75000`,
    (d) => ({
      title: `Leverage Record: [[date|March 11]], 2026`,
      intro: `[[count|Six tasks]], [[hours-total|${d.H} hours]], [[ai-total|${d.A} minutes]]; the ratio of sums is [[factor-weighted|${d.wf}x]].`,
      analysis: `Factors ranged from [[extreme|${d.f(3)}x]] to [[extreme|${d.f(5)}x]]. [[superlative|The schema registry and the metric glossary were tied]] at [[row-factor|${d.f(2)}x]]. The refactor absorbed [[percent|38 % of machine time]] and [[row-sup|${d.s(1)} minutes of prompting]]. [[superlative|The backfill was the least efficient]]. [[!percent|The backfill took 40 % of machine time]]. [[!factor-weighted|The weighted average was 72.6x]]. [[quantifier|Most tasks took less than fifteen minutes]]. [[?outside|R squared was 0.81.]] [[?year|The 2024 baseline is retired.]]`,
    }),
  ),
  labelDay(
    'plumbing firm, plain',
    '2026-03-12',
    `Quote calculator; 12; 10; 3; 110000
Boiler manual lookup, 70 models; 20; 15; 2; 180000
Van stock list; 3; 5; 2; 25000`,
    (d) => ({
      intro: `[[count|Three tasks]] for the firm, [[hours-total|${d.H} hours]] in [[ai-total|half an hour]].`,
      analysis: `The boiler lookup knows [[text-count|70 models]] and was [[superlative|best]] at [[row-factor|${d.f(2)}x]]. The quote calculator got [[row-factor|${d.f(1)}x]]. [[superlative|The stock list was worst]], [[row-factor|${d.f(3)}x]]. [[!sup-total|I watched for 9 minutes]]. Each minute of mine bought about [[yield|5 hours]] of work. [[?outside|Pipe is 15 mm.]] [[?price|Callout is 80 euros.]] [[?clock|First job at 7.]]`,
    }),
  ),
  labelDay(
    'museum, chatty',
    '2026-03-13',
    `Audio guide script, 22 stops; 26; 13; 6; 200000
Loan condition forms; 10; 8; 4; 80000
Donor wall layout; 4; 10; 3; 60000
Ticket queue forecast; 14; 12; 2; 140000
Label proofreading; 6; 3; 3; 50000`,
    (d) => ({
      intro: `[[count|Five tasks]] on a quiet [[!date|Thursday]], and [[hours-total|60 hours]] of desk work gone.`,
      analysis: `[[superlative|Nothing beats the audio guide]] and the proofreading: both [[row-factor|120x]]. The guide has [[text-count|22 stops]]. [[superlative|The donor wall was the weakest]], [[row-factor|${d.f(3)}x]], and I spent [[row-sup|three minutes]] on it. The forecast took [[row-ai|a fifth of an hour]]. [[!row-ai|Condition forms took 12 minutes]]. [[exception|All but two took more than eight minutes]]. [[?outside|The hall is 40 m long.]] [[?outside|Gallery 5 is shut.]]`,
    }),
  ),
  labelDay(
    'security consultant, managerial',
    '2026-03-16',
    `Phishing simulation, 6 templates; 12; 9; 5; 100000
Access review automation; 40; 44; 10; 520000
Incident playbook; 16; 8; 6; 130000
Asset inventory merge; 22; 24; 3; 250000
Vendor questionnaire; 8; 5; 4; 70000`,
    (d) => ({
      intro: `[[count|Five tasks]]. [[weeks|${d.weeks} weeks]] of effort in [[units|${(d.A / 60).toFixed(1)} hours]] of agent time.`,
      analysis: `[[superlative|The playbook delivered the best return]], [[row-factor|${d.f(3)}x]]. Access review was [[superlative|the longest]] at [[row-ai|${d.a(2)} minutes]], and took [[row-sup|${d.s(2)} minutes]] of oversight, more than a third of the total. Inventory merge: [[row-factor|${d.f(4)}x]], with only [[row-sup|three minutes]] of oversight. The lowest factor was [[extreme|${d.f(2)}x]]. [[!threshold|Four tasks cleared 60x]]. [[!text-count|The simulation uses 9 templates]]. [[?id|CVE-2026-1188]] is patched. [[?id|Control 8.2]] passed.`,
    }),
  ),
];
