import { labelDay } from '../labeled-day.ts';

export const HELD_B = [
  labelDay(
    'bank, managerial',
    '2026-06-10',
    `Credit memo generator; 45; 50; 15; 560000
Sanctions list matcher; 28; 14; 4; 260000
Branch survey digest, 1,200 answers; 16; 10; 3; 140000
Rate sheet; 3; 4; 1; 26000
Model inventory; 12; 15; 5; 130000
Dispute letter; 4; 3; 2; 30000
ATM uptime chart; 5; 9; 2; 66000
Policy quiz; 6; 5; 2; 50000`,
    (d) => ({
      intro: `[[count|8 tasks]]. [[hours-total|${d.H} hours]] of effort in [[ai-total|${d.A} minutes]], [[factor-weighted|${d.wf}x]] overall.`,
      analysis: `[[superlative|The sanctions matcher led the day]] with [[row-factor|${d.f(2)}x]]. [[superlative|The ATM chart was the weakest]], at [[row-factor|${d.f(7)}x]]. The memo generator took [[percent|45 % of the machine time]]. It also took [[row-sup|15 of my ${d.S} minutes]]. The digest read [[text-count|1,200 answers]]. [[threshold|Two tasks cleared 90x]]. [[share|Half of the tasks took less than ten minutes]]... by count four plus one. [[!row-ai|The model inventory took 18 minutes]]. [[!factor-sup|Supervisory leverage was 240x]]. [[?outside|Rates rose by 25 basis points.]] [[?id|Policy 7.3 applies.]]`,
    }),
  ),
  labelDay(
    'zoo, plain',
    '2026-06-11',
    `Feeding schedule for 85 species; 18; 12; 4; 160000
Visitor heat map; 12; 18; 3; 140000
Vet record search; 15; 15; 5; 150000
Gift shop tags; 1; 1; 0.5; 8000`,
    (d) => ({
      intro: `[[count|Four tasks]] on a sunny [[date|Thursday]].`,
      analysis: `The schedule for [[text-count|85 species]] reached [[row-factor|${d.f(1)}x]], [[superlative|top of the table]]. [[superlative|The heat map was bottom]], [[row-factor|${d.f(2)}x]]. The vet search and the tags were equal, [[row-factor|60x]] each. [[superlative|The gift shop tags were the quickest job]]. [[!sup-total|I supervised for 15 minutes]]. [[!hours-total|Altogether 45 human hours]]. [[threshold|Only one job took more than a quarter of an hour]]. [[?outside|Two otters were born.]] [[?clock|The gates open at 9.]]`,
    }),
  ),
  labelDay(
    'translation bureau, terse',
    '2026-06-12',
    `Patent draft, 18 claims; 24; 16; 9; 220000
Glossary merge; 6; 5; 1; 46000
Website strings; 9; 12; 2; 100000`,
    (d) => ({
      intro: `[[count|Three rows]], [[weeks|just under a week]], [[ai-total|${d.A} minutes]].`,
      analysis: `Patent: [[row-factor|${d.f(1)}x]], [[superlative|best]]; [[superlative|most supervision]], [[row-sup|9 minutes]]. Strings: [[row-factor|${d.f(3)}x]], [[superlative|worst]]. [[!row-factor|Glossary: 27x]]. [[text-count|18 claims]]. [[percent|75 % of my time]] on the patent. [[!factor-weighted|Weighted: 63x]]. [[?outside|DIN A4 only.]] [[?other-date|Filing on 30 June.]]`,
    }),
  ),
  labelDay(
    'startup, chatty',
    '2026-06-15',
    `Auth refactor; 30; 45; 12; 480000
Pricing page; 8; 6; 4; 70000
Import wizard, 7 steps; 20; 20; 4; 210000
Email footer; 0.5; 1; 0.5; 5000
Rate limiter; 10; 8; 2; 90000
Bug bash, 16 bugs; 16; 24; 8; 240000`,
    (d) => ({
      intro: `[[date|Monday]], coffee, [[count|six tasks]]. [[ai-total|${d.A} minutes]] of agent time, [[sup-total|${d.S} minutes]] of me.`,
      analysis: `The auth refactor ate [[row-ai|45 minutes]], and with [[row-sup|12 minutes]] it was [[superlative|the hungriest for supervision too]]. [[superlative|The pricing page was the best]], [[row-factor|${d.f(2)}x]]; [[superlative|the footer was the worst]], [[row-factor|${d.f(4)}x]], but who cares about a footer. The bug bash squashed [[!text-count|61 bugs]]. The wizard has [[text-count|seven steps]]. [[comparison|The rate limiter beat the wizard]]. [[!quantifier|None of the tasks fell below 35x]]. [[?version|Node 24]] is next. [[?idiom|Ten out of ten, would refactor again.]] [[?other-day|Yesterday we did 14 tasks.]] [[?price|It cost about $9 in tokens.]]`,
    }),
  ),
  labelDay(
    'school district, academic',
    '2026-06-16',
    `Bus stop allocation; 36; 30; 8; 340000
Absence letter; 3; 3; 2; 26000
Reading assessment key, 45 items; 9; 6; 3; 72000
Lunch forecast; 8; 10; 2; 84000
Teacher survey coding; 14; 12; 6; 130000`,
    (d) => ({
      intro: `[[count|Five tasks]] were recorded. Human effort is estimated at [[hours-total|${d.H} hours]], machine time at [[ai-total|${d.A} minutes]].`,
      analysis: `The assessment key of [[text-count|45 items]] showed [[superlative|the highest factor]] ([[row-factor|${d.f(3)}x]]), the lunch forecast [[superlative|the lowest]] ([[row-factor|${d.f(4)}x]]). Bus stop allocation represented [[share|about half of the machine time]]. The median factor was [[median|70x]]. [[!superlative|The absence letter required the least supervision]]. [[!average|Mean supervision was 5.2 minutes per task]]. [[threshold|Two of the five tasks exceeded ten minutes]]... [[?outside|Attendance is 94 %.]] [[?year|The 2023 route plan is obsolete.]]`,
    }),
  ),
  labelDay(
    'hotel, non-native',
    '2026-06-17',
    `Room rate model; 20; 25; 6; 240000
Breakfast order sheet; 3; 3; 1; 24000
Review replies, 52 reviews; 13; 6; 5; 90000
Housekeeping rota; 6; 9; 2; 70000`,
    (d) => ({
      intro: `[[date|Wednesday]]. We made [[count|four tasks]], [[hours-total|${d.H} hours]] for a person.`,
      analysis: `With [[text-count|52 reviews]] the replies are [[superlative|the best]], [[row-factor|${d.f(3)}x]]. The rota is [[superlative|the worst]] with [[row-factor|${d.f(4)}x]]. The rate model had the machine for [[row-ai|25 minutes]], [[superlative|the longest]]. [[!sup-total|My time was 16 minutes]]. [[!row-ai|The breakfast sheet was ready in 6 minutes]]. [[quantifier|All the tasks took less than half an hour]]. [[factor-weighted|${d.wf}x]] is the average. [[?outside|We have 48 rooms.]] [[?clock|Check-in is from 15:00.]]`,
    }),
  ),
  labelDay(
    'orchestra, terse',
    '2026-06-18',
    `Parts library scan, 610 parts; 35; 21; 5; 330000
Tour budget; 10; 12; 6; 100000
Stage plan; 4; 6; 2; 40000
Programme notes; 8; 4; 4; 60000
Hall contract; 5; 5; 4; 44000`,
    (d) => ({
      intro: `[[count|5 tasks]], [[weeks|${d.weeks} weeks]], [[sup-total|${d.S} minutes]] of supervision.`,
      analysis: `[[superlative|Notes best]], [[row-factor|${d.f(4)}x]]. Scan next, [[row-factor|${d.f(1)}x]]. [[superlative|Stage plan worst]], [[row-factor|${d.f(3)}x]]. [[text-count|610 parts]]. [[!row-sup|The hall contract took 6 minutes of me]]. [[!superlative|Tour budget was the longest]]. [[exception|All but one under 15 minutes]]. [[?outside|Symphony No. 5.]] [[?outside|A = 442.]]`,
    }),
  ),
];
