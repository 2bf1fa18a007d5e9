import { labelDay } from '../labeled-day.ts';

export const TUNED_C = [
  labelDay(
    'vineyard, chatty',
    '2026-04-06',
    `Harvest forecast model; 40; 52; 11; 600000
Spray diary in 4 blocks; 6; 9; 2; 80000
Tasting notes booklet; 9; 5; 4; 60000
Export paperwork pack; 15; 10; 3; 130000
Cellar temperature alarm; 8; 16; 2; 140000`,
    (d) => ({
      intro: `[[date|Monday]], drizzle, [[count|five tasks]]. Roughly [[weeks|two weeks]] of work came out of [[ai-total|${d.A} minutes]].`,
      analysis: `The forecast hogged the machine: [[row-ai|${d.a(1)} of those ${d.A} minutes]], [[percent|57 %]] give or take. [[superlative|The booklet was the star]], [[row-factor|${d.f(3)}x]]. Export paperwork followed at [[row-factor|${d.f(4)}x]]. [[superlative|The alarm came in lowest]] with [[row-factor|${d.f(5)}x]]. [[!row-sup|I gave the forecast 9 minutes of attention]]. [[median|The median task took 10 minutes]]. [[!quantifier|Nothing took more than 50 minutes]]. [[?outside|Brix was 23.5 on block 2.]] [[?idiom|Two birds, one stone.]]`,
    }),
  ),
  labelDay(
    'university admin, managerial',
    '2026-04-07',
    `Timetable clash checker; 30; 18; 5; 250000
Module catalogue, 212 modules; 25; 12; 4; 200000
Exam seating letters; 5; 6; 2; 50000
Ethics form triage; 12; 15; 9; 120000
Committee minutes; 4; 2; 2; 24000
Alumni survey report; 10; 8; 3; 90000`,
    (d) => ({
      intro: `[[count|Six tasks]] were concluded, amounting to [[hours-total|${d.H} hours]] of staff time, at [[factor-weighted|${d.wf}x]].`,
      analysis: `[[superlative|The module catalogue achieved the highest factor]]: [[row-factor|${d.f(2)}x]] across [[text-count|212 modules]]. [[superlative|Ethics triage demanded the most supervision]], [[row-sup|${d.s(4)} minutes]]. [[share|More than a third of my time went to ethics triage]]. [[!superlative|The exam letters had the lowest factor]]. [[threshold|Four tasks exceeded 70x]]. [[!count|All seven tasks were finished by noon]]. [[average|On average a task needed 4.2 minutes of supervision]]. [[?id|Form B12]] was retired. [[?outside|The committee has 9 members.]]`,
    }),
  ),
  labelDay(
    'bike shop, terse',
    '2026-04-08',
    `Parts reorder script; 9; 6; 1; 70000
Service booking page; 16; 24; 6; 230000
Frame size chart; 2; 3; 1; 15000`,
    (d) => ({
      intro: `[[count|Three tasks]]. [[hours-total|${d.H}h]], [[ai-total|${d.A}m]], [[sup-total|${d.S}m mine]].`,
      analysis: `Reorder: [[row-factor|${d.f(1)}x]], [[superlative|best]]. Booking: [[row-ai|24m]], [[superlative|slowest]]. [[!row-factor|Chart: 50x]]. [[factor-weighted|${d.wf}x]] weighted. Booking got [[row-sup|6 of my ${d.S} minutes]]. [[!factor-sup|Supervisory: 262.5x]]. [[?outside|28-inch wheels back in stock.]] [[?price|Tubes at 7.50.]]`,
    }),
  ),
  labelDay(
    'genomics, academic',
    '2026-04-09',
    `Variant caller wrapper; 36; 48; 10; 520000
Sample sheet validator for 96 wells; 9; 6; 2; 80000
Coverage report; 12; 16; 4; 150000
Primer database; 20; 12; 3; 170000
Methods section; 7; 4; 6; 52000
Cluster quota script; 3; 4; 1; 30000`,
    (d) => ({
      intro: `We report [[count|six tasks]] totalling [[hours-total|${d.H} h]] of estimated manual effort and [[units|${(d.A / 60).toFixed(1)} h]] of machine time.`,
      analysis: `The wrapper accounted for [[share|more than half of the machine time]] ([[row-ai|${d.a(1)} min]]). The methods section gave [[superlative|the best factor]], [[row-factor|${d.f(5)}x]], at the cost of [[row-sup|6 min of review]]. [[superlative|The wrapper, the coverage report and the quota script tie for the lowest factor]], [[row-factor|45x]]. The validator handles [[!text-count|69 wells]]. Without the wrapper, the weighted factor would be [[without|${((51 * 60) / 42).toFixed(1)}x]]. [[!percent|The primer database took 23 % of the machine time]]. [[?outside|Mean read depth was 38x.]] [[?version|GATK 4.5]] was used.`,
    }),
  ),
  labelDay(
    'podcast, chatty',
    '2026-04-10',
    `Episode transcript cleanup; 8; 6; 2; 90000
Chapter marker tool; 10; 14; 3; 120000
Sponsor read variants, 5 versions; 3; 2; 2; 20000
Feed migration; 14; 22; 5; 210000`,
    (d) => ({
      intro: `Friday recording day! [[count|4 tasks]] while the kettle boiled, so to speak: [[ai-total|${d.A} minutes]].`,
      analysis: `[[superlative|Sponsor reads were the quickest]], and at [[row-factor|${d.f(3)}x]] [[superlative|the best]] too. [[superlative|The feed migration dragged on longest]]. The chapter tool took [[multiple|seven times as long as the sponsor reads]]. [[!multiple|The feed migration took three times as long as the chapter tool]]. I wrote [[text-count|5 versions]] of the ad. [[!sup-total|My share: 15 minutes]]. [[?outside|Episode 88 runs 51 minutes.]] [[?clock|We went live at 8.]] [[?idiom|I was over the moon, a hundred percent.]]`,
    }),
  ),
  labelDay(
    'chemistry plant, non-native',
    '2026-04-13',
    `Batch record digitisation, 33 forms; 44; 33; 8; 420000
Alarm rationalisation; 24; 36; 12; 330000
Shift handover template; 5; 4; 2; 40000
Emission calculation; 11; 10; 4; 110000`,
    (d) => ({
      intro: `On [[date|Monday]] we have finish [[count|four tasks]], it correspond to [[weeks|${d.weeks} weeks]].`,
      analysis: `The digitisation of [[text-count|33 forms]] has given [[row-factor|${d.f(1)}x]], this is [[superlative|the best value]]. The alarm task is [[superlative|the worst]] and [[superlative|the longest]], [[row-ai|${d.a(2)} minutes]]. The supervision was [[sup-total|${d.S} minutes]], of this [[row-sup|${d.s(2)} for the alarm]]. For template I had [[!row-factor|85x]]. The weighted factor is [[!factor-weighted|66.3x]]. [[threshold|Two tasks needed more than half an hour]]. [[?outside|Reactor 2 runs at 180 degrees.]] [[?other-day|Tomorrow I plan 8 tasks.]]`,
    }),
  ),
  labelDay(
    'theatre, terse',
    '2026-04-14',
    `Cue sheet converter, 410 cues; 12; 9; 2; 100000
Set budget; 6; 6; 3; 50000
Programme text; 5; 3; 4; 36000
Seat map; 8; 12; 3; 100000
Understudy rota; 2; 4; 1; 18000`,
    (d) => ({
      intro: `[[count|Five rows]], [[hours-total|${d.H} hours]], [[sup-total|thirteen minutes]] of mine.`,
      analysis: `[[superlative|Programme text on top]], [[row-factor|${d.f(3)}x]]. [[superlative|Rota at the bottom]], [[row-factor|${d.f(5)}x]]. Cues: [[text-count|410]], [[row-factor|${d.f(1)}x]]. [[!superlative|The seat map was the worst]]. [[!comparison|The set budget took longer than the cue sheet]]. [[share|Two of the five took more than eight minutes]]. [[range|Factors between ${d.f(5)}x and ${d.f(3)}x]]. [[?outside|Act 2 runs long.]] [[?outside|Row F is restricted view.]]`,
    }),
  ),
  labelDay(
    'insurance, managerial',
    '2026-04-15',
    `Claims triage rules, 61 rules; 28; 21; 7; 240000
Policy wording diff; 12; 8; 5; 90000
Broker portal fix; 6; 18; 4; 130000
Reserve triangle; 16; 16; 6; 150000
Complaint summary; 4; 3; 2; 30000`,
    (d) => ({
      intro: `[[count|Five tasks]] on [[!date|Tuesday]] produced [[factor-weighted|${d.wf}x]].`,
      analysis: `Triage rules, [[text-count|all 61 of them]], took [[row-ai|${d.a(1)} minutes]]. [[superlative|The portal fix was the weakest row]] at [[row-factor|${d.f(3)}x]]; it is [[threshold|the only task below 50x]]. Policy wording reached [[row-factor|${d.f(2)}x]], [[superlative|the highest]]. [[sum|The wording diff and the complaint summary took 11 minutes together]]. [[!row-sup|The reserve triangle took 7 minutes of review]]. [[!exception|All but two tasks needed less than five minutes of me]]. [[?price|Premium is up by 4 percent.]] [[?other-date|Renewal on 1 May.]]`,
    }),
  ),
  labelDay(
    'weather service, academic',
    '2026-04-16',
    `Radar mosaic pipeline; 60; 80; 18; 1100000
Station metadata for 140 stations; 15; 10; 4; 140000
Fog index; 9; 12; 3; 100000
Bulletin wording; 3; 2; 2; 18000`,
    (d) => ({
      intro: `[[count|Four tasks]]; human effort [[hours-total|${d.H} hours]], machine effort [[ai-total|${d.A} minutes]], supervision [[sup-total|${d.S} minutes]].`,
      analysis: `The mosaic pipeline required [[row-ai|an hour and twenty minutes]], more than [[percent|three quarters of the machine time]]. The station metadata ([[text-count|140 stations]]) and the bulletin wording tied for [[superlative|the best factor]], [[row-factor|${d.f(2)}x]]. [[!row-factor|The fog index reached 54x]]. The supervisory factor was [[factor-sup|${d.wsf}x]]; tokens came to [[tokens|1.4 million]]. [[!tokens|The mosaic alone took 1.3 million tokens]]. [[?outside|Resolution is 500 m.]] [[?year|Since 1961 the series is continuous.]]`,
    }),
  ),
  labelDay(
    'restaurant, chatty',
    '2026-04-17',
    `Menu engineering sheet; 7; 5; 2; 60000
Supplier price watcher, 18 suppliers; 14; 21; 3; 160000
Shift swap bot; 9; 15; 4; 120000
Allergen poster; 2; 2; 1; 16000`,
    (d) => ({
      intro: `[[date|Friday]] service starts at six, so only [[count|four tasks]] and [[sup-total|ten minutes]] of me.`,
      analysis: `[[superlative|The menu sheet did best]], [[row-factor|${d.f(1)}x]]. [[superlative|The swap bot did worst]], [[row-factor|${d.f(3)}x]]. The watcher checks [[text-count|18 suppliers]] and needed [[row-ai|21 minutes]], [[comparison|more time than the bot]]. [[!units|That is 0.9 machine hours]]. [[!quantifier|Every task took over three minutes]]. [[missing|None of them went without supervision]]. [[?price|The burger is 14 now.]] [[?clock|Last orders 10:45.]] [[?outside|Table 9 wants the window.]]`,
    }),
  ),
];
