import { labelDay } from '../labeled-day.ts';

export const SECOND_HELD_A = [
  labelDay(
    'novelist, literary',
    '2026-09-02',
    `Continuity index for 43 chapters; 30; 25; 6; 330000
Dialogue tag sweep; 9; 6; 2; 84000
Map of the river town; 5; 10; 5; 60000
Query letter variants; 4; 3; 3; 28000`,
    () => ({
      intro: `A quiet [[date|Wednesday]] of [[count|four errands]]. What would have eaten [[weeks|more than a week]] was over in [[ai-total|44 minutes]].`,
      analysis: `The index swallowed [[text-count|43 chapters]] and [[row-ai|25 minutes]], [[superlative|longer than anything else]]. The tag sweep, at [[row-factor|90x]], [[superlative|was the day's best]]; [[superlative|the map its poorest]], [[row-factor|30x]]. [[!superlative|The query letters asked the most of me]]. [[row-sup|Five minutes]] went into the map, [[!row-sup|four into the letters]]. [[factor-weighted|65.5x on average]]. [[?outside|The heroine is 34 now.]] [[?idiom|Second thoughts came at once.]] [[?year|The flood of 1911 moved to chapter 3.]]`,
    }),
  ),
  labelDay(
    'bakery chain, chatty',
    '2026-09-04',
    `Allergen matrix for 96 products; 20; 10; 4; 170000
Oven schedule optimizer; 24; 30; 6; 300000
Shift swap bot; 14; 20; 3; 190000
Flour order forecast; 10; 8; 2; 95000
Window sign text; 0.5; 1; 1; 4000
Supplier email replies, 24 emails; 4; 4; 2; 42000`,
    () => ({
      intro: `Happy [[date|Friday]]! [[count|Half a dozen things]] got done, and I babysat the machine for [[sup-total|all of 18 minutes]].`,
      analysis: `The allergen matrix was a dream: [[text-count|96 products]], [[row-factor|120x]], [[superlative|nothing did better]]. The oven optimizer hogged [[row-ai|half an hour]], [[multiple|three times what the matrix needed]]. [[superlative|The window sign was the runt]], [[row-factor|30x]], [[row-ai|one minute]]. [[!text-count|We answered 42 supplier emails]]. [[!comparison|The forecast took longer than the swap bot]]. [[hours-total|72.5 hours]] of work, call it [[weeks|1.8 weeks]]. [[?clock|Doors at 6.]] [[?idiom|Baker's dozen jokes: zero.]] [[?price|Croissants go to 2.10.]]`,
    }),
  ),
  labelDay(
    'game studio, slangy',
    '2026-09-08',
    `Quest log rewrite; 45; 35; 9; 520000
Shader port, 14 shaders; 28; 21; 6; 360000
Loot table sim; 10; 4; 1; 70000
Patch notes; 2; 3; 2; 22000
Crash triage, 57 crashes; 19; 38; 8; 410000
Subtitle timing; 6; 9; 1; 84000`,
    () => ({
      intro: `[[count|6 tickets]], [[hours-total|110 hrs]] worth of crunch in [[ai-total|110 min]]. gg.`,
      analysis: `loot sim went brrr: [[row-factor|150x]], [[superlative|top score]]. crash triage chewed on [[text-count|57 crashes]] for [[row-ai|38 min]] and still [[superlative|landed dead last]] at [[row-factor|30x]]. quest log: [[row-factor|77.1x]]. [[!row-factor|the shader port did 90x]]. [[!row-sup|subtitles cost me 4 minutes]]. [[superlative|quest log ate most of my time]], [[row-sup|9 of 27 min]]. [[threshold|three tickets cleared 60x]], counted twice. [[?version|engine 5.4]] lands friday. [[?outside|fps locked at 144.]] [[?idiom|one-shot kills only.]]`,
    }),
  ),
  labelDay(
    'solar installer, managerial',
    '2026-09-10',
    `Yield model for 22 roofs; 33; 18; 5; 300000
Permit packet; 14; 12; 6; 130000
Inverter log import; 9; 15; 2; 120000
Proposal template; 5; 5; 3; 52000
Battery sizing sheet; 11; 6; 2; 100000
Grid code summary, 84 pages; 14; 8; 4; 140000
Crew checklist; 2; 2; 1; 16000
Weather feed; 6; 9; 1; 70000`,
    () => ({
      intro: `We closed [[count|eight work items]] worth [[hours-total|94 hours]] ([[weeks|2.4 weeks]]). Overall leverage: [[factor-weighted|75.2x]].`,
      analysis: `[[superlative|Battery sizing and the yield model share first place]] at [[row-factor|110x]]. The grid code summary condensed [[text-count|84 pages]]; [[!row-factor|it reached 150x]]. The inverter import was [[superlative|the weakest]], [[row-factor|36x]]. [[threshold|Five of the eight items stayed under ten minutes]]. [[!threshold|Six items needed two minutes of attention or less]]. [[factor-sup|Supervisory leverage came to 235x]]. [[sum|The permit packet and the proposal took 17 minutes together]]. [[?outside|Panels are rated at 430 W.]] [[?price|Rebates rose to $1,200.]]`,
    }),
  ),
  labelDay(
    'seismology lab, academic',
    '2026-09-14',
    `Waveform picker retraining; 54; 48; 10; 700000
Catalogue merge of 6 networks; 24; 18; 6; 280000
Station metadata audit; 12; 20; 5; 150000
Figure set for the preprint; 10; 7; 4; 90000
Noise model fit; 16; 15; 3; 170000
Referee response; 8; 6; 6; 72000`,
    () => ({
      intro: `[[count|Six tasks]] were logged. The aggregate human estimate is [[hours-total|124 h]]; machine time totals [[units|1.9 h]].`,
      analysis: `Picker retraining dominated machine time ([[row-ai|48 min]], [[percent|42.1 %]]). Factors range from [[range|36x to 85.7x]]. [[superlative|The figure set attained the maximum]]. [[median|The median factor was 73.8x]]. [[!average|Mean supervision amounts to 6.7 min per task]]. [[!superlative|The noise model exhibited the lowest factor]]. [[comparison|The catalogue merge outperformed the retraining]]. [[factor-weighted|The weighted factor is 65.3x]], [[factor-sup|the supervisory one 218.8x]]. [[?outside|The event had magnitude 4.7.]] [[?id|See Eq. 3.]] [[?outside|Depth 11 km.]]`,
    }),
  ),
  labelDay(
    'museum, formal',
    '2026-09-16',
    `Provenance research notes, 18 objects; 40; 32; 14; 380000
Audio guide scripts; 24; 16; 8; 210000
Loan agreement template; 10; 5; 5; 60000
Wall label proofing, 112 labels; 14; 7; 3; 110000
Visitor count model; 9; 18; 2; 140000`,
    () => ({
      intro: `The department completed [[count|five tasks]] equal to [[weeks|2.4 working weeks]].`,
      analysis: `[[superlative|The loan template and the wall labels tie for the highest factor]], [[row-factor|120x]] each. [[superlative|The visitor model closes the list]] at [[row-factor|30x]]. [[text-count|All 112 labels]] were proofed. [[!text-count|Provenance notes now cover 81 objects]]. Supervision: [[sup-total|32 minutes]], nearly half ([[percent|44 %]]) for the provenance notes. [[!comparison|The audio scripts took twice as long as the provenance notes]]. [[without|Without the visitor model the day reaches 88.0x]]. [[?outside|The exhibition opens with 63 works.]] [[?year|A catalogue appeared in 1987.]] [[?id|Room 4 is closed.]]`,
    }),
  ),
  labelDay(
    'ski resort, weather report',
    '2026-09-18',
    `Snow gun controller dashboard; 32; 28; 8; 390000
Piste status page; 9; 6; 2; 74000
Lift ticket translations, 11 languages; 11; 4; 2; 80000
Avalanche bulletin parser; 10; 12; 3; 110000
Rental form; 4; 5; 1; 38000`,
    () => ({
      intro: `Clear skies, [[count|five tasks]], visibility [[factor-weighted|72x]].`,
      analysis: `[[superlative|Peak of the day: the ticket translations]], [[row-factor|165x]] in [[text-count|11 languages]]. [[superlative|Lowest point: the rental form]], [[row-factor|48x]]. The dashboard ran for [[row-ai|28 minutes]], [[share|half of the machine time]]. [[!superlative|It also had the best factor after the translations]]. [[!hours-total|Sixty hours of human work]]. [[hours-total|66 hours]], to be exact. [[threshold|Three tasks took six minutes or less]]. [[?outside|12 cm of fresh snow.]] [[?outside|Wind at 40 km/h.]] [[?other-day|Saturday looks like nine tasks.]]`,
    }),
  ),
  labelDay(
    'dairy farm, laconic',
    '2026-09-22',
    `Milk yield chart, 88 cows; 12; 8; 2; 100000
Feed mix solver; 18; 20; 5; 210000
Vet invoice reader; 7; 6; 2; 64000`,
    () => ({
      intro: `[[count|Three]]. [[hours-total|37 hours]]. [[ai-total|34 minutes]]. Rain.`,
      analysis: `Chart, [[text-count|88 cows]], [[row-factor|90x]], [[superlative|best]]. Solver [[row-factor|54x]], [[superlative|worst]]. [[!row-factor|Reader 60x]]. [[!row-ai|Chart took 18 minutes]]. [[sup-total|Nine minutes of me]]. [[superlative|Solver got the most]]. [[?outside|Cow 412 calved.]] [[?clock|Up at 4:30.]]`,
    }),
  ),
  labelDay(
    'yoga studio, gentle',
    '2026-09-24',
    `Class calendar sync; 10; 15; 3; 120000
Breathing course texts, 21 days; 14; 6; 4; 110000
Refund policy page; 2; 2; 2; 18000
Playlist sorter; 3; 4; 1; 28000`,
    () => ({
      intro: `[[date|Thursday]] was gentle: [[count|four tasks]], [[hours-total|29 hours]] let go in [[ai-total|27 minutes]].`,
      analysis: `The course, [[text-count|21 days]] long, flowed at [[row-factor|140x]], [[superlative|above everything else]]. The calendar resisted: [[row-factor|40x]], [[superlative|below everything else]], and [[row-ai|fifteen minutes]]. [[!count|Three tasks stayed under five minutes]]. [[sup-total|Ten minutes of my attention]], [[row-sup|four]] of them for the course. [[!factor-weighted|In balance, 74.6x]]. [[?idiom|One breath at a time.]] [[?outside|Mats for 14.]] [[?clock|Savasana at 7.]]`,
    }),
  ),
  labelDay(
    'opera house, dramatic',
    '2026-09-28',
    `Surtitle timing, 840 cues; 28; 14; 6; 250000
Costume inventory; 16; 12; 3; 150000
Subscription letter; 3; 3; 3; 24000
Stage light cue import; 12; 24; 5; 190000`,
    () => ({
      intro: `Curtain up on [[date|Monday]]: [[count|four acts]], [[hours-total|59 hours]] compressed into [[ai-total|53 minutes]].`,
      analysis: `[[superlative|The surtitles took the bow]]: [[text-count|840 cues]], [[row-factor|120x]]. [[superlative|The light cues fell flat]], [[row-factor|30x]] for [[row-ai|24 minutes]]. [[!comparison|The costumes ran longer than the surtitles]]. The surtitles were [[multiple|four times the light cues]] in leverage. [[!sup-total|The director, me, intervened for 71 minutes]]. [[quantifier|Most acts kept me less than six minutes]]. [[?idiom|Three cheers for the crew.]] [[?id|Box 5 is sold.]] [[?outside|Premiere for 1,200 guests.]]`,
    }),
  ),
  labelDay(
    'choir, cheerful',
    '2026-09-30',
    `Sheet music catalogue, 480 pieces; 32; 16; 4; 280000
Tour bus plan; 6; 8; 3; 66000
Absence tracker; 8; 12; 2; 96000
Programme layout; 5; 4; 3; 44000
Thank-you notes, 25 notes; 5; 2; 2; 30000`,
    () => ({
      intro: `[[date|Wednesday]] in five voices: [[count|five tasks]], [[weeks|1.4 weeks]] of work, [[sup-total|14 minutes]] of conducting.`,
      analysis: `[[superlative|The thank-you notes hit the top note]], [[row-factor|150x]] for [[text-count|25 notes]]. The catalogue came second with [[row-factor|120x]] and [[text-count|480 pieces]]. [[superlative|The tracker sang lowest]], [[row-factor|40x]]. [[!row-ai|The programme was laid out in 14 minutes]]. [[!superlative|The bus plan got most of my conducting]]. [[percent|The catalogue took 38 % of the machine time]]. [[?id|BWV 227 is on.]] [[?outside|32 singers came.]] [[?clock|Rehearsal at 19:30.]]`,
    }),
  ),
];
