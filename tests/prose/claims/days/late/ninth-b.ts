import { labelDay } from '../../labeled-day.ts';

export const NINTH_B = [
  labelDay(
    'patent translator, second language but correct',
    '2026-02-06',
    `Claims glossary, 230 terms; 18; 12; 6; 145000
Translation memory cleaner; 16; 10; 2; 130000
Formula extractor; 9; 14; 3; 128000
Figure legend aligner, 41 figures; 11; 6; 2; 68000
Client style sheet; 4; 3; 2; 24000`,
    () => ({
      intro: `I count [[count|5 tasks]] for this [[date|Friday]]: [[hours-total|58 hours]] in [[ai-total|three quarters of an hour]].`,
      analysis: `[[superlative|With 110x the figure aligner wins]]; treated were [[text-count|41 figures]]. The memory cleaner [[ordinal|follows on the second place, 96x]]. About the formula extractor I must be honest: [[superlative|14 minutes, so the slowest]], and at the same time [[superlative|the weakest, 38.6x]]. [[!text-count|The glossary contains 320 terms]]. It required [[row-sup|six minutes of me]], that is [[share|two fifths of the supervision]]. [[average|On average nine minutes for a task]]. [[supervisory|Counted on my own time: 232x]]. Claim [[?id|7]] of the opponent remains a mystery to me.`,
    }),
  ),
  labelDay(
    'wildfire crew boss, clipped',
    '2026-07-16',
    `Division briefing maps, 9 divisions; 15; 11; 3; 118000
Crew time reports for 20 people; 8; 4; 1; 39000
Fuel moisture worksheet; 6; 6; 2; 54000
Evacuation trigger table; 10; 12; 8; 115000
Saw and pump inventory; 3; 2;; 15000
After-action summary; 7; 5; 4; 48000
Radio plan; 5; 3; 2; 29000`,
    () => ({
      intro: `Red flag [[date|Thursday]]. Between radio checks: [[count|seven jobs]], [[hours-total|54 hours]], [[ai-total|43 minutes]].`,
      analysis: `[[superlative|Crew time led, 120x]], [[text-count|20 people]] paid right. [[ordinal|Radio plan next, 100x]]. [[superlative|Trigger table slowest, 12 minutes]], and [[superlative|worst, 50x]]. It got [[row-sup|eight of my minutes]], [[share|two fifths of the total]]. Folks live down there. [[missing|Saw inventory had no supervision]]; the saws can count themselves. [[!row-ai|Maps took 15 minutes]]. [[threshold|Four rows wrapped in under six minutes]]. [[weighted|75.3x overall]], [[supervisory|153x where I watched]]. Wind [[?weather|gusting 35]] on the ridge.`,
    }),
  ),
  labelDay(
    'council planning officer, long-suffering, British',
    '2026-09-07',
    `Delegated report template; 10; 7; 3; 77000
Conservation area appraisal, 73 frontages; 34; 22; 9; 290000
Consultation summary of 412 letters; 26; 12; 5; 205000
Tree preservation schedule; 12; 13; 2; 124000
Parking standards note; 5; 4; 2; 34000
Section 106 obligations tracker; 18; 16; 4; 170000
Committee slides; 6; 8; 6; 61000
Enforcement case list; 7; 5; 1; 46000`,
    () => ({
      intro: `[[count|Eight files]] off the desk this [[date|Monday]]: [[hours-total|118 hours]], [[weeks|a shade under three weeks]].`,
      analysis: `The [[text-count|412 letters]] were summarised [[row-ai|in twelve minutes]], [[superlative|130x, our best]]. [[ordinal|Behind them the appraisal, 92.7x]], all [[text-count|73 frontages]] of it; [[superlative|it took longest, 22 minutes]]. [[superlative|Committee slides, as ever, trailed the field, 45x]]. [[!comparison|The tree schedule ran longer than the obligations tracker]]. [[exception|All but the trees and the slides beat 60x]]. [[!threshold|Three rows needed only a minute of me]]. [[average|Four minutes of supervision a file]], which the auditors may have in writing. [[weighted|Weighted, 81.4x]]. Committee sits at [[?clock|6.30]], with [[?outside|policy DM12]] on the menu.`,
    }),
  ),
  labelDay(
    'pastry chef, hurried',
    '2026-12-17',
    `Allergen matrix, 27 desserts; 9; 5; 2; 48000
Wedding cake costing, 5 tiers; 4; 3; 2; 26000
Holiday order form; 6; 9; 2; 74000`,
    () => ({
      intro: `Quick, oven's on. [[count|Three rows]], [[hours-total|19 hours]].`,
      analysis: `[[superlative|Allergens best, 108x]], [[text-count|27 desserts]]. [[comparison|Order form took more machine time than the other two together]], [[superlative|40x, worst]]. [[tie|Two minutes of me for every row]], flour on the keys. [[row-factor|Cake costing 80x]]. Butter is up [[?price|6 percent]].`,
    }),
  ),
  labelDay(
    'hospital database administrator, grumpy',
    '2026-03-31',
    `Index audit on 7 schemas; 20; 13; 4; 160000
Backup restore rehearsal; 16; 28; 8; 270000
Patient merge deduper; 35; 42; 14; 510000
Slow query digest; 9; 5; 1; 49000
Role and grant cleanup; 12; 10; 6; 108000
Archiving of 31 tables; 14; 8; 2; 89000
Failover checklist; 4; 3; 2; 24000
Job monitor emails; 3; 2;; 17000
Unicode collation fix; 6; 15; 3; 132000
Capacity forecast; 8; 7; 2; 66000
Vendor ticket summaries; 2; 1; 1; 8000
Night batch calendar; 5; 4; 1; 33000
Audit trail query pack, 26 queries; 13; 9; 3; 98000
Encryption key inventory; 4; 5; 2; 37000
Read replica lag alert; 7; 5; 1; 58000
Radiology schema diff; 11; 12; 4; 118000`,
    () => ({
      intro: `Quarter end on a [[date|Tuesday]], of course. [[count|Sixteen rows]], [[hours-total|169 hours]], [[!ai-total|196 minutes]].`,
      analysis: `[[superlative|The merge deduper hogged 42 minutes, the longest]], and [[row-sup|fourteen of mine]], [[share|just over a quarter of the supervision]]. I have had shorter root canals. [[superlative|Vendor summaries won at 120x]], big deal, [[row-human|two hours' worth]]. [[ordinal|Slow queries came second, 108x]]. [[superlative|The collation fix was dead last, 24x]], as deserved. Archiving [[text-count|31 tables]] gave [[row-factor|105x]], and I still had to beg for disk. The auditors got [[text-count|26 queries]] and will not read them. [[!missing|Every row was supervised]]. [[threshold|Six rows stayed below 70x]]. [[without|Without the deduper and the restore rehearsal it is 71.5x]]; [[weighted|with them an even 60x]]. Change [[?id|CHG-5580]] is rejected again, naturally, and we stay on [[?version|Oracle 19c]].`,
    }),
  ),
  labelDay(
    'cricket groundsman in Adelaide, easygoing, Australian spelling',
    '2026-01-15',
    `Pitch rolling log, 9 wickets; 6; 4; 1; 38000
Irrigation timing sheet; 8; 6; 2; 63000
Soil moisture charts; 10; 5; 1; 55000
Outfield repair budget; 7; 8; 3; 70000
Covers drill for the match-day crew; 2; 3; 2; 21000
Sight screen quote comparison; 3; 2; 1; 19000`,
    () => ({
      intro: `[[date|Thursday]] arvo, covers on. [[count|Six bits of admin]], [[hours-total|36 hours]], [[weeks|0.9 of a week]].`,
      analysis: `[[superlative|Moisture charts topped the order with 120x]]. [[tie|The rolling log and the sight screen quotes were level on 90x]]. The log minds [[text-count|nine wickets]]. [[superlative|Covers drill copped the wooden spoon, 40x]], no worries, the crew's colourful enough. [[superlative|The repair budget was slowest, eight minutes]], [[multiple|four times as long as the sight screens]]. [[!share|Half of my ten minutes went on that budget]]. [[threshold|Only two rows missed 60x]]. [[yield|3.6 hours for every minute of mine]]. [[weighted|77.1x weighted]]. They were [[?score|4 for 181]] at tea.`,
    }),
  ),
  labelDay(
    'mobile app founder, breezy run-on',
    '2026-05-28',
    `Onboarding flow, 6 screens; 24; 19; 6; 230000
Push notification scheduler; 16; 14; 3; 150000
Paywall experiment; 12; 9; 4; 98000
App store screenshots script; 5; 3; 1; 34000
Referral links; 10; 16; 4; 155000
Privacy label answers; 2; 2; 2; 14000
Crash triage, 23 reports; 9; 12; 3; 121000
Haptics pass; 3; 5; 1; 31000`,
    () => ({
      intro: `Shipping day, and look, [[count|eight things]] went out, [[hours-total|81 hours]] against [[ai-total|80 minutes]], so [[yield|just over an hour of work per machine minute]], which is wild.`,
      analysis: `[[superlative|The screenshots script beat everybody, 100x]], then [[ordinal|the paywall in second at 80x]], then [[ordinal|onboarding in third at 75.8x]], and that one has [[text-count|six screens]] and [[superlative|ran longest, 19 minutes]]. [[superlative|Haptics came dead last at 36x]], with [[ordinal|referral links just above it at 37.5x]], so maybe we stop building things nobody asked for. [[text-count|23 crash reports]] triaged [[row-ai|in 12 minutes]] while I ate a burrito. [[quantifier|Half of the rows beat 65x]]. [[average|Ten minutes a task]], [[!supervisory|240x on my own time]]. Build [[?version|2.8.1]] is in review.`,
    }),
  ),
  labelDay(
    'piano restorer, musical and slow',
    '2026-08-21',
    `String scale calculator, 88 notes; 14; 8; 3; 96000
Soundboard crack report; 5; 4; 2; 35000
Hammer voicing notes; 3; 3; 1; 22000
Invoice set for 13 customers; 4; 2; 1; 18000
Insurance valuation letter; 6; 5; 4; 47000`,
    () => ({
      intro: `Slow [[date|Friday]] in the shop. [[count|Five rows]], [[hours-total|32 hours]], [[days|four working days]].`,
      analysis: `[[percent|My supervision came to exactly half of the machine time]]; a piano is no toaster. [[superlative|The valuation letter kept me busiest, four minutes of it]], for an appraiser reads every comma. [[threshold|Two rows passed 100x]]: [[superlative|the invoices played the top line at 120x]], to [[text-count|13 customers]], and under them the scale calculator, [[row-factor|105x]], over [[text-count|all 88 notes]]. [[superlative|No row held on longer than its eight minutes]]. [[superlative|The voicing notes sat lowest, 60x]]. [[weighted|Weighted 87.3x]], [[supervisory|174.5x on my own minutes]]. The room is at [[?weather|44 percent]] humidity, so the pins hold.`,
    }),
  ),
  labelDay(
    'legal aid solicitor in London, weary and exact, British',
    '2026-06-30',
    `Housing disrepair chronology, 58 entries; 15; 9; 6; 112000
Eviction defence bundle index; 9; 4; 2; 50000
Merits opinion skeleton; 12; 11; 9; 130000
Billing narrative for 7 matters; 6; 3; 1; 31000
Benefits appeal grounds; 10; 8; 6; 86000
Client letter in plain English; 3; 4; 3; 25000`,
    () => ({
      intro: `Month end. [[!count|Seven items]], [[hours-total|55 hours]], [[ai-total|39 minutes]], [[sup-total|27 of mine]].`,
      analysis: `[[percent|Supervision ran to 69 % of machine time]], and so it should; these are people's homes. The merits skeleton alone wanted [[row-sup|nine minutes]], [[share|a third of it]], and [[superlative|took the machine longest, eleven]]. [[superlative|The bundle index was strongest, 135x]]. [[ordinal|Billing followed with 120x]], for [[text-count|seven matters]]. [[superlative|The plain English letter was weakest, 45x]]; plain is hard. [[text-count|The chronology has 58 entries]]. [[quantifier|Half of the rows were above 80x]]. [[without|Leave out the letter and it is 89.1x]]. [[supervisory|Leverage on my time: 122.2x]]. The fixed fee is still [[?price|£157]], and [[?outside|regulation 9(2)]] still unargued.`,
    }),
  ),
  labelDay(
    'vineyard manager in Marlborough, laconic, New Zealand spelling',
    '2026-03-12',
    `Pick plan for 16 blocks; 14; 10; 4; 109000
Brix trend sheet; 6; 4; 1; 37000
Spray diary audit; 12; 7; 2; 79000
Bird netting stocktake, 44 rolls; 5; 3;; 27000
Frost fan call-out list; 3; 2;; 16000
Seasonal crew induction; 8; 9; 5; 88000
Cellar door wine list; 4; 5; 2; 43000`,
    () => ({
      intro: `Nearly picking. [[count|Seven jobs]] on a [[date|Thursday]], [[hours-total|52 hours]], [[units|two thirds of a machine hour]].`,
      analysis: `[[missing|Two rows ran without supervision, the netting and the frost list]]. [[supervisory|For the rest, 188.6x on my time]]. [[superlative|The spray audit took the honours, 102.9x]]. [[ordinal|Netting was second on 100x]], [[text-count|44 rolls]], grey with mould by now. The wine list made [[row-factor|48x]]. [[superlative|The pick plan was the longest, ten minutes]], [[share|a quarter of the machine time]]. [[text-count|It covers 16 blocks]]. [[!superlative|Crew induction was the worst row, 53.3x]]. [[!weeks|More than a week and a half of work]], [[yield|1.3 hours a machine minute]]. The sauvignon is at [[?outside|22.4 Brix]].`,
    }),
  ),
  labelDay(
    'quantum chemistry PhD student, self-mocking',
    '2026-10-29',
    `Basis set comparison, 5 functionals; 20; 25; 5; 280000
Job array submitter; 8; 5; 1; 52000
Trajectory parser; 12; 7; 2; 88000
Thesis figure restyle; 6; 4; 3; 45000
Units bug in the dipole code; 4; 18; 6; 165000
Group meeting slides; 3; 3; 2; 23000`,
    () => ({
      intro: `[[count|Six jobs]], [[date|Thursday]], [[units|just over an hour of machine]] for [[hours-total|53 hours]].`,
      analysis: `The dipole bug was humbling: [[superlative|13.3x, the worst]], with [[superlative|six minutes of my supervision, more than any other row]]. Reader, I had mixed debye and atomic units. [[text-count|Five functionals]] were compared, [[superlative|the longest row at 25 minutes]]. [[superlative|The parser led, 102.9x]]; [[ordinal|the submitter was second, 96x]]. [[!multiple|The bug took three times as long as the figure restyle]]. [[without|Excluding the bug I get 66.8x]], [[weighted|including it 51.3x]]. [[mean|The mean of the factors, 68.4x]], hides my shame nicely. Chapter [[?outside|4]] is due, cutoff at [[?setting|1e-8]].`,
    }),
  ),
  labelDay(
    'costume designer, theatrical',
    '2026-04-10',
    `Fitting schedule for 29 actors; 8; 5; 2; 50000
Fabric yardage calculator; 10; 8; 2; 78000
Quick-change plot, 12 changes; 6; 6; 4; 59000
Budget by act; 5; 2; 1; 21000
Laundry and repair rota; 3; 4; 1; 28000
Period research digest; 12; 9; 3; 101000
Dye recipe cards; 4; 5; 1; 36000
Rental return labels; 2; 1; 1; 9000
Program note; 1; 2; 1; 11000`,
    () => ({
      intro: `Tech week! [[count|Nine rows]], [[hours-total|51 hours]], [[ai-total|42 minutes]], and it is only [[date|Friday]].`,
      analysis: `[[text-count|29 actors]] have a fitting and shoes, [[row-factor|96x]], which is [[ordinal|third billing]]. Above them, [[ordinal|labels in second at 120x]], and [[superlative|the budget taking the bow at 150x]]. The quick-change plot got [[row-sup|four minutes of me]], [[share|a quarter of my sixteen]]; [[threshold|five rows asked for just a minute]]. [[!row-human|The yardage calculator stood for eight hours]]. [[superlative|Research was the longest scene, nine minutes]], [[superlative|the program note the weakest, 30x]]. [[comparison|The dye cards took longer than the laundry rota]]. [[!weighted|78.2x weighted]], darlings, and I take it. Off to the dye vats.`,
    }),
  ),
  labelDay(
    'harbour master on the Scottish coast, plain, British',
    '2026-02-17',
    `Berthing plan, 34 moorings; 16; 11; 4; 122000
Pilotage dues tariff; 9; 6; 3; 59000
Oil spill contingency annex; 24; 20; 11; 240000
Buoy inspection log; 5; 3; 1; 28000
Fish landing returns; 7; 10; 2; 90000
Visiting yacht leaflet; 3; 2; 1; 17000
Ice plant tender; 11; 8; 5; 84000
Dredging notice to mariners; 4; 5; 3; 39000`,
    () => ({
      intro: `Blowing a gale, so desk work, [[date|Tuesday]]. [[count|Eight rows]], [[hours-total|79 hours]], [[weeks|not quite two weeks]].`,
      analysis: `The oil spill annex was a long haul: [[superlative|twenty minutes, longest of the eight]], and [[row-sup|eleven of mine]], [[share|more than a third of my supervision]]. If it is ever needed I'd rather it were right. Bonniest was [[superlative|the buoy log, first with 100x]]; [[tie|pilotage dues and yacht leaflet joint second, 90x]]. [[text-count|34 moorings]] planned [[row-ai|in eleven minutes]]. [[superlative|Landing returns were the worst, 42x]], and nae wonder. [[!comparison|The ice plant tender ran longer than the returns]]. [[quantifier|Most rows wanted three minutes of me or fewer]]. [[!yield|2.6 hours of work a machine minute]]. [[weighted|72.9x in all]]. Call me on [[?outside|VHF 12]].`,
    }),
  ),
];
