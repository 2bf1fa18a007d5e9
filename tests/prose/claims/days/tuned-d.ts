import { labelDay } from '../labeled-day.ts';

export const TUNED_D = [
  labelDay(
    'railway, terse',
    '2026-05-04',
    `Points failure report; 6; 8; 2; 60000
Signal drawing index, 930 drawings; 50; 25; 5; 480000
Depot roster; 12; 20; 6; 160000
Braking curve tool; 22; 33; 9; 280000
Lost property form; 1; 2; 0.5; 9000`,
    (d) => ({
      intro: `[[count|5 tasks]]. [[date|Monday]]. [[hours-total|${d.H} hours]]; [[ai-total|${d.A} minutes]].`,
      analysis: `Index, [[text-count|930 drawings]]: [[row-factor|${d.f(2)}x]], [[superlative|best by far]]. [[superlative|Lost property worst]], [[row-factor|${d.f(5)}x]]. Roster [[row-ai|20 minutes]], braking tool [[row-ai|33]]. [[!factor-weighted|Weighted 61.1x]]. [[!text-count|390 drawings]] remain indexed. [[quantifier|None over 35 minutes]]. [[?clock|The 7:42 was late.]] [[?id|Platform 3 closed.]]`,
    }),
  ),
  labelDay(
    'fashion label, chatty',
    '2026-05-05',
    `Lookbook copy, 32 looks; 13; 6; 5; 90000
Size return analysis; 10; 12; 3; 110000
Fabric order sheet; 5; 6; 1; 50000
Press list cleanup; 4; 3; 1; 32000`,
    (d) => ({
      intro: `[[count|Four tasks]], and honestly [[?idiom|half an hour is nothing]]. It was [[units|27 minutes]], to be exact, plus [[sup-total|${d.S} minutes]] from me.`,
      analysis: `The copy for [[text-count|32 looks]] ran at [[row-factor|${d.f(1)}x]], [[superlative|the best of the four]]. Returns and fabric are level at [[row-factor|50x]]. [[!row-sup|The lookbook needed 3 minutes of supervision]], [[share|half of all the supervision]]. [[!superlative|The press list was the slowest]]. [[?price|The coat sells for 420.]] [[?idiom|Second to none.]] [[?other-date|Show on the 19th.]]`,
    }),
  ),
  labelDay(
    'astronomy, academic',
    '2026-05-06',
    `Light curve pipeline; 42; 56; 12; 640000
Catalogue cross-match, 1,850 sources; 24; 16; 4; 230000
Observing proposal; 16; 8; 10; 140000
Dome log parser; 4; 6; 2; 44000
Poster figures; 6; 4; 2; 50000`,
    (d) => ({
      intro: `[[count|Five tasks]] corresponding to [[weeks|${d.weeks} working weeks]] were completed in [[units|an hour and a half]] of machine time.`,
      analysis: `The cross-match of [[text-count|1,850 sources]] and the poster figures both attained [[row-factor|90x]], exceeded only by the proposal ([[row-factor|${d.f(3)}x]]). [[superlative|The parser was the least productive]]. The pipeline consumed [[!percent|72 % of the machine time]]. [[share|A third of the supervision was spent on the proposal]]. [[!factor-sup|Supervisory leverage amounted to 148.4x]]. [[threshold|Only one task exceeded twenty minutes]]. [[?outside|Seeing was 0.8 arcsec.]] [[?id|NGC 4565]] was observed.`,
    }),
  ),
  labelDay(
    'gym, non-native',
    '2026-05-07',
    `Class plan for 10 weeks; 6; 4; 2; 50000
Membership reminder; 5; 6; 1; 48000
Nutrition quiz; 8; 8; 3; 80000`,
    (d) => ({
      intro: `We have [[count|three tasks]], together [[hours-total|${d.H} hours]] human and [[ai-total|${d.A} minutes]] machine.`,
      analysis: `The plan is for [[text-count|10 weeks]] and it was [[superlative|the best]], [[row-factor|${d.f(1)}x]]. The reminder is with [[!row-factor|60x]]. The quiz needed [[row-sup|3 minutes]] of me, [[share|half of the total supervision]]. [[!superlative|The reminder is the longest]]. [[factor-weighted|${d.wf}x]] is the weighted factor. [[?outside|My squat is 120 kilos.]] [[?outside|The quiz is rated 5 stars.]]`,
    }),
  ),
  labelDay(
    'city council, managerial',
    '2026-05-08',
    `Parking permit form; 10; 15; 4; 120000
Budget consultation digest, 2,300 replies; 36; 18; 6; 340000
Tree register; 14; 12; 2; 130000
Freedom of information draft; 5; 4; 5; 44000
Street sweeping map; 8; 10; 2; 90000
Minutes template; 2; 1; 1; 10000`,
    (d) => ({
      title: 'Leverage Record: [[!date|May 9]], 2026',
      intro: `[[count|Six tasks]] for the council. Supervision stayed at [[sup-total|${d.S} minutes]].`,
      analysis: `The digest read [[text-count|2,300 replies]]. [[superlative|The digest and the template share the top factor]], [[row-factor|${d.f(2)}x]]. [[superlative|The permit form was the least efficient]], [[row-factor|${d.f(1)}x]]. [[!sum|The tree register and the sweeping map took 24 minutes together]]. [[average|The average task ran for ten minutes]]. [[!threshold|Four tasks ran for more than ten minutes... and two for less than five]]. [[?id|Motion 14]] passed. [[?outside|Ward population is 11,200.]]`,
    }),
  ),
  labelDay(
    'translator of games, chatty',
    '2026-05-11',
    `Quest text pass; 18; 12; 5; 170000
Font fallback patch; 3; 9; 2; 60000
Voice line list, 760 lines; 12; 8; 1; 110000
Style guide; 7; 5; 4; 60000`,
    (d) => ({
      intro: `A [[date|Monday]] with [[count|four tasks]] and [[factor-weighted|${d.wf}x]] overall.`,
      analysis: `Quest text and the voice list both sit at [[row-factor|90x]]. [[superlative|The font patch was the odd one out and the worst]], [[row-factor|${d.f(2)}x]]. I listed [[!text-count|670 lines]]. [[superlative|The style guide was the quickest]]. The quest text cost [[row-sup|5 minutes of steering]]. [[!comparison|The voice list took longer than the font patch]]. [[yield|Each minute of my supervision yielded 3.3 hours]]. [[?idiom|One way or another.]] [[?outside|The engine caps at 60 frames.]]`,
    }),
  ),
  labelDay(
    'logistics, plain',
    '2026-05-12',
    `Dock slot optimiser; 34; 40; 9; 420000
Customs code lookup; 18; 9; 4; 140000
Pallet label printer; 4; 8; 2; 60000
Driver hours report; 8; 6; 2; 70000
Fuel card audit, 112 cards; 9; 12; ; 90000`,
    (d) => ({
      intro: `[[count|Five tasks]], [[hours-total|${d.H} hours]] of human work.`,
      analysis: `[[superlative|The customs lookup was the best]] with [[row-factor|${d.f(2)}x]]. [[superlative|The label printer was the worst]] with [[row-factor|${d.f(3)}x]]. [[missing|The fuel audit has no supervision]]. It checked [[text-count|112 cards]]. [[!missing|The driver report ran without supervision]]. Supervisory leverage was [[factor-sup|${((64 * 60) / 17).toFixed(1)}x]]. [[!ai-total|The machine ran for 57 minutes]]. [[?outside|Diesel is 1.62.]] [[?outside|Gate 4 is blocked.]]`,
    }),
  ),
  labelDay(
    'choir, terse',
    '2026-05-13',
    `Concert programme; 4; 3; 2; 30000
Rehearsal planner; 6; 9; 2; 70000
Score index, 240 scores; 15; 10; 2; 120000`,
    (d) => ({
      intro: `[[count|3 tasks]], [[date|Wednesday]].`,
      analysis: `Index [[row-factor|${d.f(3)}x]], [[superlative|first]]. Programme [[row-factor|${d.f(1)}x]]. [[superlative|Planner last]], [[row-factor|${d.f(2)}x]]. [[text-count|240 scores]]. [[hours-total|${d.H} hours]] in [[!ai-total|21 minutes]]. [[sup-total|6 minutes]] of mine, [[average|2 each]]. [[!factor-weighted|62.8x weighted]]. [[?outside|Bar 64 is hard.]] [[?clock|Doors 19:00.]]`,
    }),
  ),
  labelDay(
    'platform team, managerial',
    '2026-05-14',
    `Service template migration; 48; 36; 8; 460000
Secrets rotation job; 16; 24; 6; 230000
Feature flag cleanup, 73 flags; 14; 12; 2; 140000
Incident review text; 5; 3; 5; 42000
Load test suite; 20; 30; 4; 270000
Cost dashboard; 10; 8; 2; 100000
DNS cutover plan; 6; 4; 3; 55000`,
    (d) => ({
      intro: `[[count|Seven tasks]]; [[weeks|${d.weeks} weeks]] of effort, [[units|${(d.A / 60).toFixed(1)} machine hours]], [[factor-weighted|${d.wf}x]].`,
      analysis: `[[superlative|The incident review led the table]] at [[row-factor|${d.f(4)}x]], followed by the cutover plan at [[row-factor|${d.f(7)}x]]. [[superlative|The secrets job and the load test were joint last]], [[row-factor|${d.f(2)}x]]. [[percent|The migration took 31 % of the machine time]]. We removed [[text-count|73 flags]]. [[quantifier|Most tasks took under 20 minutes]]. [[exception|All but one took more than three minutes]]. [[!threshold|Three tasks cleared 80x]]. [[!row-ai|The cost dashboard took 12 minutes]]. [[?version|Kubernetes 1.31]] next. [[?id|RFC 219]] is open. [[?outside|p99 fell to 180 ms.]]`,
    }),
  ),
  labelDay(
    'history podcast, essay',
    '2026-05-15',
    `Source notes on 3 archives; 20; 12; 6; 160000
Timeline widget; 9; 18; 4; 140000
Episode outline; 6; 4; 4; 50000
Map redraw; 3; 5; 1; 32000`,
    (d) => ({
      intro: `There is a certain irony in spending [[ai-total|${d.A} minutes]] on what would have taken [[hours-total|${d.H} hours]]. [[count|Four tasks]], then.`,
      analysis: `The notes on [[text-count|three archives]] were the day's triumph, at [[row-factor|${d.f(1)}x]]; [[superlative|the timeline widget was its low point]], at [[row-factor|${d.f(2)}x]]. Between them they took [[sum|half an hour]]. The outline asked as much of me as of the machine: [[row-sup|four minutes]] each. [[!superlative|The map redraw took the most supervision]]. [[!sup-total|In all I gave it 18 minutes]]. [[?year|In 1848 the telegraph was the machine.]] [[?idiom|Half the battle is knowing where to look.]] [[?outside|Volume 2 has 600 pages.]]`,
    }),
  ),
];
