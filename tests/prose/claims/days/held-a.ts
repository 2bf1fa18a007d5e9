import { labelDay } from '../labeled-day.ts';

export const HELD_A = [
  labelDay(
    'brewery, terse',
    '2026-06-01',
    `Fermentation log parser; 14; 12; 3; 120000
Label copy for 9 beers; 6; 3; 2; 40000
Excise return; 10; 20; 5; 150000
Keg tracker; 18; 18; 4; 170000`,
    (d) => ({
      intro: `[[count|Four tasks]]. [[hours-total|${d.H} hours]]. [[ai-total|${d.A} minutes]].`,
      analysis: `[[superlative|The label copy took first place]] at [[row-factor|${d.f(2)}x]]. [[superlative|The excise return came in last]], [[row-factor|${d.f(3)}x]]. [[!quantifier|Every row beat 40x]]. [[text-count|Nine beers]]. [[percent|29 % of the hours]] were the fermentation parser. [[!row-sup|The keg tracker needed 5 minutes of me]]. [[threshold|Three rows took more than ten minutes]]. [[?outside|Batch 112 is in tank 4.]]`,
    }),
  ),
  labelDay(
    'pharmacy, plain',
    '2026-06-02',
    `Interaction checker, 240 drugs; 32; 24; 9; 300000
Opening hours banner; 1; 2; 1; 10000
Stock count import; 9; 6; 2; 70000
Prescription reminder texts; 5; 4; 3; 40000
Refund form; 3; 4; 1; 30000
Label printer driver; 8; 20; 4; 140000`,
    (d) => ({
      intro: `On [[date|Tuesday]] I logged [[count|six tasks]], worth [[hours-total|${d.H} hours]] by hand.`,
      analysis: `The interaction checker covers [[text-count|240 drugs]]. It took [[row-ai|${d.a(1)} minutes]] and [[row-sup|${d.s(1)} minutes]] of supervision. [[superlative|The stock import gave the highest factor]], [[row-factor|${d.f(3)}x]], and [[superlative|the printer driver the lowest]], [[row-factor|${d.f(6)}x]]. [[exception|All but two tasks took under ten minutes]]. [[!threshold|Only one task needed more than three minutes of my time]]. [[!ai-total|In all, the machine ran 80 minutes]]. [[units|An hour of machine time]], exactly. [[?outside|We close at noon on Saturdays.]] [[?other-day|Last Thursday it was 40 minutes.]]`,
    }),
  ),
  labelDay(
    'climbing gym, chatty',
    '2026-06-03',
    `Route setting planner; 11; 15; 4; 130000
Waiver form rewrite; 4; 3; 3; 30000
Belay course slides, 40 slides; 12; 8; 2; 110000
Locker map; 2; 4; 1; 20000`,
    (d) => ({
      intro: `Quick [[date|Wednesday]]: [[count|four tasks]] and [[sup-total|ten minutes]] of babysitting.`,
      analysis: `I love it when slides win. [[superlative|The belay slides were my best task]], [[row-factor|${d.f(3)}x]] for [[text-count|40 slides]]. The waiver came second with [[row-factor|${d.f(2)}x]]. [[superlative|The locker map was the dud of the day and the weakest]], [[row-factor|${d.f(4)}x]]. [[share|Half of the machine time went to the planner]]. [[!comparison|The waiver took longer than the locker map]]. [[!row-factor|The planner only managed 54x]]. [[?idiom|Third time lucky]] with the rope bags. [[?outside|Our hardest route is an 8a.]]`,
    }),
  ),
  labelDay(
    'ministry, managerial',
    '2026-06-04',
    `Consultation coding frame; 40; 32; 10; 380000
Briefing on 14 amendments; 21; 9; 7; 140000
Grant eligibility rules; 16; 16; 4; 170000
Press line drafts; 4; 3; 5; 30000
Travel claim checker; 6; 12; 2; 90000`,
    (d) => ({
      intro: `[[count|Five tasks]] were completed with overall leverage of [[factor-weighted|${d.wf}x]] and [[weeks|2.2 weeks]] of equivalent effort.`,
      analysis: `[[superlative|The amendments briefing was the most efficient]], at [[row-factor|${d.f(2)}x]]. The coding frame consumed [[percent|44 % of machine time]] and required [[row-sup|ten minutes]] of steering. [[superlative|The travel checker was the least efficient]] at [[row-factor|${d.f(5)}x]]. [[!text-count|The briefing covers 41 amendments]]. [[!percent|Supervision equalled 49 % of machine time]]. [[average|Supervision averaged 5.6 minutes per task]]. [[quantifier|No task took more than 32 minutes]]. [[?id|Clause 9]] stands part. [[?other-date|The bill returns on 18 June.]]`,
    }),
  ),
  labelDay(
    'physics lab, academic',
    '2026-06-05',
    `Detector readout refactor; 54; 72; 16; 840000
Monte Carlo validation; 20; 24; 5; 260000
Thesis chapter layout; 9; 6; 3; 66000
Cable inventory, 320 cables; 7; 4; 1; 50000`,
    (d) => ({
      intro: `[[count|Four tasks]], [[hours-total|${d.H} hours]], [[units|1.8 hours]] of machine time.`,
      analysis: `The readout refactor dominated: [[row-ai|72 minutes]], or [[percent|68 % of the machine time]]. Its factor ([[row-factor|${d.f(1)}x]]) was [[superlative|the lowest]]. [[superlative|The cable inventory had the highest]], [[row-factor|${d.f(4)}x]]. Validation and layout gave [[row-factor|${d.f(2)}x]] and [[row-factor|${d.f(3)}x]] respectively. [[!sup-total|Supervision totalled 28 minutes]]. [[!superlative|The thesis layout was the shortest run]]. Weighted leverage was [[factor-weighted|${d.wf}x]]. [[?outside|Chi squared over dof was 1.08.]] [[?outside|The magnet ran at 1.4 T for 30 minutes.]]`,
    }),
  ),
  labelDay(
    'farm, non-native',
    '2026-06-08',
    `Milk yield forecast; 16; 20; 5; 180000
Subsidy form for 23 fields; 12; 9; 6; 100000
Tractor service log; 4; 5; 1; 40000
Feed mix calculator; 10; 8; 2; 90000`,
    (d) => ({
      intro: `In this [[date|Monday]] I did [[count|four tasks]]. The computer needed [[ai-total|${d.A} minutes]].`,
      analysis: `The forecast took [[row-ai|20 minutes]], it is [[superlative|the longest]]. The form is for [[text-count|23 fields]] and brings [[row-factor|${d.f(2)}x]], [[superlative|the best one]]. The mix calculator has [[!row-factor|57x]]. In total I have looked [[sup-total|${d.S} minutes]] on it. [[!superlative|The service log has the worst factor, 48x]]... [[?outside|I have 60 cows.]] [[?price|Diesel costs 1.40 the liter.]] [[share|Almost half of the machine time was the forecast]].`,
    }),
  ),
  labelDay(
    'video studio, chatty',
    '2026-06-09',
    `Rough cut assembly script; 15; 18; 6; 160000
Shot list, 64 shots; 8; 6; 2; 60000
Colour chart reader; 12; 24; 5; 210000
Invoice chaser; 2; 2; 1; 16000
Archive renamer; 6; 4; 1; 50000`,
    (d) => ({
      intro: `[[count|Five tasks]] today, [[hours-total|${d.H} hours]] on paper and [[ai-total|${d.A} minutes]] in practice.`,
      analysis: `[[superlative|The renamer came out best]] at [[row-factor|${d.f(5)}x]]. [[superlative|Colour chart reader: slowest]], [[row-ai|24 minutes]], [[superlative|and the worst]], [[row-factor|${d.f(3)}x]]. The shot list ([[text-count|64 shots]]) was [[row-factor|${d.f(2)}x]]. The rough cut took [[multiple|three times as long as the shot list]]. I sat with the rough cut for [[!row-sup|5 minutes]]. [[!threshold|Three tasks took less than five minutes]]. [[factor-sup|${d.wsf}x]] on supervision. [[?outside|We shot at 24 frames.]] [[?clock|Wrap was at 9:15 pm.]]`,
    }),
  ),
];
