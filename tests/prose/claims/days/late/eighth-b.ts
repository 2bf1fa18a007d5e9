import { labelDay } from '../../labeled-day.ts';

export const EIGHTH_B = [
  labelDay(
    'wind farm operations, dry',
    '2026-02-03',
    `SCADA export for 38 turbines; 28; 20; 4; 250000
Gearbox vibration alarms; 20; 24; 5; 260000
Blade inspection photo index, 912 photos; 16; 8; 2; 110000
Curtailment invoice check; 10; 6; 3; 68000
Crane booking calendar; 5; 7; 1; 50000
Ice throw warning text; 1; 1; 1; 7000
Pitch motor fault tree; 12; 15; 4; 140000
Met mast gap filling; 14; 12; 2; 125000`,
    () => ({
      intro: `[[date|Tuesday]], no wind. [[count|Eight rows]], [[weeks|2.65 weeks]] on paper, [[units|1.55 machine hours]].`,
      analysis: `[[text-count|912 photos]] indexed, [[superlative|the peak output, 120x]]. [[superlative|The vibration alarms took 24 minutes, the longest]]. [[superlative|The crane calendar was becalmed, worst at 42.9x]]. [[text-count|38 turbines]] export again. [[row-ai|The ice warning was done in a minute]]. [[!ordinal|The invoice check came third]]. [[threshold|Two rows are under 50x]]. [[group|Alarms and fault tree used 39 of the 93 machine minutes]]. [[factor-sup|Supervisory factor 289.1x]]. [[?outside|Turbine 17 is down]]. [[?price|The spot price was 31]].`,
    }),
  ),
  labelDay(
    'parish genealogist, old-fashioned',
    '2026-11-29',
    `Baptism register index, 1180 entries; 38; 19; 5; 260000
Surname spelling matcher; 16; 22; 4; 200000
Family tree of the Aldous line; 12; 9; 6; 95000
Gravestone photo captions; 9; 5; 1; 54000
Census page splitter; 11; 16; 2; 140000
Letter to the diocese; 1; 1; 1; 6000`,
    () => ({
      intro: `After Mass this [[date|Sunday]] I set down [[count|half a dozen labours]], reckoned at [[hours-total|87 hours]].`,
      analysis: `The baptisms number [[text-count|1180]], and their index [[superlative|stands foremost with 120x]], though it asked [[row-ai|nineteen minutes]]. The surnames were [[superlative|the slowest matter, 22 minutes]]. [[superlative|The census splitter holds the lowest place, 41.25x]]; [[ordinal|the spelling matcher holds the place above it]]. [[superlative|The Aldous tree claimed the most of my attention, six minutes]]. [[!row-human|The letter to the diocese is put down at two hours]]. [[mean|Twelve minutes a row on average]]. [[quantifier|No row lasted half an hour]]. [[factor-weighted|The weighted factor is 72.5x]]. [[?year|The oldest stone reads 1743]]. [[?outside|Great-uncle Silas had 11 children]].`,
    }),
  ),
  labelDay(
    'school kitchen dietitian, list-like',
    '2026-04-27',
    `Menu cycle for 6 weeks; 15; 10; 4; 105000
Nutrient table, 132 recipes; 27; 18; 3; 220000
Allergy cards; 6; 3; 2; 33000
Fridge temperature log; 4; 5; 1; 35000
Supplier order form; 8; 12; 2; 90000
Waste weighing chart; 5; 4; 1; 40000
Parent newsletter; 2; 1; 1; 11000
Kitchen rota; 3; 6; 1; 38000`,
    () => ({
      intro: `[[date|Monday]] list. [[count|8 tasks]]; [[hours-total|70 hours]]; [[units|a minute short of an hour]] of machine.`,
      analysis: `Menu cycle: [[text-count|six weeks]]. Nutrient table: [[text-count|132 recipes]]; [[superlative|longest run, 18 minutes]]. Allergy cards: [[tie|120x, same as the newsletter]]. Rota: [[superlative|last, 30x]]. Order form: [[!row-ai|ten minutes]]. Fridge log and waste chart: [[group|nine hours together]]. [[share|Half of the tasks: one minute of me each]]. [[exception|All but two stayed under twelve minutes]]. [[factor-weighted|Weighted: 71.2x]]. [[factor-sup|Supervisory: 280x]]. [[?price|Milk: 1.09 a liter]]. [[?outside|Fridge 2: door seal]].`,
    }),
  ),
  labelDay(
    'compiler engineer, self-mocking',
    '2026-09-30',
    `Register allocator rewrite; 60; 55; 14; 720000
Parser error recovery, 41 tests; 24; 16; 3; 210000
Constant folding pass; 14; 10; 2; 120000
Debug info for inlined calls; 26; 39; 9; 430000
Fuzzer harness; 12; 8; 1; 95000
Benchmark runner; 10; 12; 2; 115000
Pretty printer; 8; 5; 1; 58000
Dead code warning; 5; 4; 1; 44000
Lexer table generator; 15; 9; 2; 105000
Changelog; 1; 1; 1; 7000
Stack map encoding; 20; 18; 4; 230000
Module cache; 16; 21; 3; 240000`,
    () => ({
      intro: `[[count|Twelve patches]], [[hours-total|211 hours]] of estimate, [[units|3.3 hours]] of machine, and a [[date|Wednesday]] I will not get back.`,
      analysis: `The allocator, [[superlative|longest at 55 minutes]], spills anyway. [[superlative|Best was the lexer generator, 100x]], which says something about me. [[superlative|Worst: the debug info for inlined calls, 40x]]; [[ordinal|next to last, the module cache]]. [[text-count|41 tests]] now guard parser recovery at [[row-factor|90x]]. [[quantifier|No row but the allocator passed forty minutes]]. [[!threshold|Five rows got by on a single minute of me]]. [[share|More than half of my 43 minutes went to the allocator and the debug info]]. [[!yield|Each minute of mine bought 3.6 hours]]. [[median|The median is 70.8x]]. [[?version|LLVM 23 will break it again]].`,
    }),
  ),
  labelDay(
    'estate agent, salesy',
    '2026-05-16',
    `Listing texts for 33 flats; 17; 6; 3; 88000
Floor plan redraws; 12; 18; 4; 160000
Viewing calendar; 9; 8; 1; 80000
Mortgage rate comparison; 7; 5; 2; 54000
Tenant deposit ledger; 14; 12; 5; 125000
Window sticker layout; 2; 3; 1; 20000`,
    () => ({
      title: `Open house`,
      intro: `A dream of a [[date|Saturday]]: [[count|six charming projects]], [[hours-total|61 hours]], [[ai-total|52 minutes]] on the clock!`,
      analysis: `[[text-count|Thirty-three flats]] got irresistible texts in [[row-ai|six minutes]]: [[superlative|a stunning 170x, the best address in the table]]. [[tie|Floor plans and window stickers share the basement at 40x]]. [[superlative|The plans also occupied the machine longest]]. [[!comparison|The deposit ledger outperformed the mortgage comparison]]. [[superlative|The ledger enjoyed the most of me, five minutes]]. [[quantifier|Every project stayed below twenty minutes]]. [[percent|Listing texts are 28 % of the hours]]. [[factor-weighted|Weighted average: 70.4x]]. [[?price|From 289,000]]. [[?time|Viewings from 2 to 4]].`,
    }),
  ),
  labelDay(
    'craft brewer, laid-back',
    '2026-07-08',
    `Fermentation temperature logger; 16; 14; 3; 140000
Recipe scaling from 20 to 1200 liters; 10; 6; 2; 65000
Keg tracking sheet; 8; 10; 1; 85000
Duty return; 5; 4; 3; 42000
Taproom menu board; 3; 4; ; 28000`,
    () => ({
      intro: `Slow [[date|Wednesday]], so [[count|five bits]] for the brewhouse, [[hours-total|42 hours]] of tinkering.`,
      analysis: `Scaling recipes [[text-count|from 20 to 1200 liters]] was [[superlative|the best pour, 100x]]. The logger bubbled along for [[row-ai|14 minutes]], [[superlative|longest of the lot]]. [[superlative|The menu board came last, 45x]], [[missing|and nobody supervised it]]. Duty, as ever, wanted [[row-sup|three minutes]] of me, [[comparison|as much as the logger]]. [[!ai-total|Altogether 32 minutes of machine]]. [[threshold|Two rows ran ten minutes or more]]. [[factor-weighted|66.3x weighted]]. [[percent|The logger drank 39 % of the tokens]]. [[?id|Batch 61 is the good one]].`,
    }),
  ),
  labelDay(
    'ward sister, tired',
    '2026-10-26',
    `Rota for 29 nurses; 20; 15; 6; 150000
Handover sheet; 6; 4; 3; 42000
Falls audit; 11; 9; 2; 90000
Drug trolley checklist; 3; 2; 1; 18000
Bed board display; 18; 30; 5; 270000
Discharge letter templates, 8 letters; 10; 5; 4; 60000
Bank shift requests; 5; 6; 1; 48000
Hand hygiene poster; 2; 4; 1; 24000
Visitor parking notice; 0.5; 1; ; 4000`,
    () => ({
      intro: `Night shift over. [[date|Monday]]. [[count|Nine rows]] and [[hours-total|75.5 hours]] that I do not have to find.`,
      analysis: `[[text-count|Twenty-nine nurses]] on the rota and [[superlative|six minutes of my eyes, more than anything else got]]. [[superlative|The bed board was the longest, half an hour to the minute]], [[share|nearly two fifths of machine time]]. [[text-count|Eight letters]] for discharge: [[superlative|120x, the day's best]]. [[tie|The poster and the parking notice both lie at 30x]]. [[missing|The notice has no supervision]]. [[!threshold|Three rows ran over ten minutes]]. [[median|The median run was five]]. [[sup-total|23 minutes from me]]. [[factor-weighted|Weighted it comes to 59.6x]]. [[?outside|Bed 14 wants tea]]. [[?time|Home by eight]].`,
    }),
  ),
  labelDay(
    'actuary, exact',
    '2026-06-30',
    `Mortality table smoothing; 24; 18; 5; 200000
Lapse study, 52000 policies; 32; 30; 6; 340000
Reserve roll-forward; 18; 10; 4; 120000
Discount curve loader; 9; 7; 2; 72000
Board memo; 5; 3; 3; 31000
Stress scenario runner, 16 scenarios; 21; 22; 4; 230000
Expense allocation check; 7; 12; 2; 88000`,
    () => ({
      intro: `Valuation date, [[date|Tuesday]]. [[count|Seven tasks]]; estimate [[days|14.5 working days]].`,
      analysis: `[[superlative|The maximum factor is 108x, reserve roll-forward]]; [[superlative|the minimum is 35x, expense allocation]]. [[ordinal|The board memo is second at exactly 100x]]. [[text-count|52,000 policies]] were studied in [[superlative|30 minutes, the longest run]]. [[text-count|16 scenarios]] were run. [[mean|Arithmetic mean of the factors 74.5x]], [[factor-weighted|weighted 68.2x]], [[!median|median 80.0x]]. [[percent|The lapse study and the smoothing carry 48 % of the hours]]. [[threshold|Four tasks exceed 70x]]. [[yield|4.46 hours per minute of supervision]]. [[?year|The 2027 basis is unchanged]].`,
    }),
  ),
  labelDay(
    'podcast producer, chatty',
    '2026-08-07',
    `Transcript cleanup, 45 minutes of tape; 6; 4; 2; 60000
Show notes; 3; 2; 1; 18000
Loudness normalizer; 12; 15; 2; 130000
Guest release form; 2; 2; 2; 14000
Back catalog search, 128 episodes; 25; 20; 3; 280000
Sponsor slot planner; 8; 6; 1; 62000
Chapter marker plugin; 14; 21; 4; 190000`,
    () => ({
      intro: `Hey, it's [[date|Friday]], and [[count|seven items]] on the rundown: [[hours-total|70 hours]] squeezed into [[ai-total|70 minutes]], so [[factor-weighted|60x weighted, on the nose]].`,
      analysis: `The back catalog, [[text-count|128 episodes]] of me saying um, became searchable in [[row-ai|twenty minutes]]. [[superlative|The chapter plugin ran longest, 21]], and [[superlative|landed last with 40x]]. [[tie|Transcript and show notes tie at 90x, best of the bunch]]. [[text-count|45 minutes of tape]] cleaned up in [[row-ai|four]]. [[!superlative|The normalizer asked for the most of me]]. [[!row-sup|The release form had one minute of mine]]. [[threshold|Four rows ran under ten minutes]]. [[share|Normalizer and plugin burned 36 minutes, just over half]]. [[?outside|Listeners hear us at 1.5x anyway]].`,
    }),
  ),
  labelDay(
    'bicycle mechanic, blunt',
    '2026-03-14',
    `Service reminder texts; 4; 2; 1; 20000
Spoke length calculator, 5 wheel sizes; 9; 8; 2; 80000
Parts inventory import, 1500 parts; 20; 25; 4; 230000
Repair ticket printer; 6; 12; 3; 96000`,
    () => ({
      intro: `[[count|Four jobs]]. [[date|Saturday]]. [[weeks|Just under a week of hours]].`,
      analysis: `[[superlative|Reminder texts won: 120x]]. [[superlative|Ticket printer lost: 30x]]. [[text-count|1500 parts]] imported, [[superlative|25 minutes, nothing took longer]]. [[text-count|Five wheel sizes]] in the spoke thing. [[sup-total|Ten minutes of me]]. [[only|Only one row topped 70x]]. [[factor-weighted|Overall: 49.8x]]. [[?idiom|Two left feet, that printer]].`,
    }),
  ),
  labelDay(
    'district forester, unhurried',
    '2026-01-15',
    `Stand inventory of 72 plots; 30; 18; 5; 215000
Windthrow map from drone images; 22; 33; 7; 350000
Timber sale notice; 4; 3; 2; 26000
Deer browse survey form; 3; 2; 1; 17000
Road grading schedule; 6; 8; 1; 61000
Seedling order, 5400 plants; 5; 3; 1; 27000
Permit archive scan; 13; 12; ; 128000
Fire danger bulletin; 7; 4; 2; 39000
Thinning cost model; 16; 15; 4; 160000
Trail closure signs; 2; 2; ; 15000`,
    () => ({
      intro: `Snow on the road, so a desk day, [[date|Thursday]], with [[count|ten entries]] and [[hours-total|108 hours]] between them.`,
      analysis: `The inventory of [[text-count|72 plots]] gave [[row-factor|an even 100x]]; [[tie|the seedling order matched it]]. [[superlative|The fire bulletin stood above both, 105x, tallest of the lot]]. The windthrow map was slow going: [[superlative|33 minutes, the longest]], [[share|a third of machine time]], and [[superlative|at the foot of the table with 40x]]. [[missing|Nobody supervised the permit scan or the closure signs]]. [[!exception|All but one row stayed under fifteen minutes]]. [[share|Half of the rows ran four minutes or less]]. [[factor-weighted|Taken together, weighted, it makes 64.8x]]. [[tokens-total|A little over a million tokens]].`,
    }),
  ),
  labelDay(
    'radio astronomer, skeptical',
    '2026-12-04',
    `Interference flagger for 24 antennas; 36; 32; 6; 380000
Pulsar timing residuals; 20; 26; 7; 270000
Observing proposal; 14; 7; 8; 90000
Catalog cross-match, 8100 sources; 18; 9; 2; 140000
Bandpass plots; 6; 5; 1; 50000
Tape archive checksum; 10; 16; 1; 130000
Talk slides; 5; 4; 3; 37000`,
    () => ({
      intro: `[[count|Seven rows]], [[hours-total|109 hours]], and I distrust the round figures. [[date|Friday]], clear sky, nobody observing.`,
      analysis: `[[tie|The proposal and the cross-match lead jointly at 120x]], suspiciously tidy. [[text-count|8100 sources]] are in; I will recheck the faint ones. [[text-count|The flagger knows 24 antennas]] and [[superlative|ran longest, 32 minutes]]. [[superlative|The tape checksum was least efficient, 37.5x]]. [[superlative|The proposal drained me most, eight minutes]]. [[!row-factor|The pulsar residuals reached 72x]]. [[share|Flagger and residuals hold just over half of the hours]]. [[threshold|Two rows fall under 50x]]. [[percent|Supervision equals 28 % of machine time]]. [[!tokens-total|1.97M tokens]]. [[factor-weighted|The weighted factor, for what it is worth, is 66.1x]]. [[?outside|Redshift 2.3, they say]].`,
    }),
  ),
  labelDay(
    'branch librarian, wry',
    '2026-09-03',
    `Overdue notices, 275 readers; 8; 4; 1; 45000
Large print catalog; 11; 10; 2; 100000
Story hour sign-up; 6; 9; 1; 72000
Shelf label script; 4; 3; 1; 26000
Inter-library loan form; 5; 6; 2; 47000
Reading group minutes; 2; 1; 1; 9000
Local press clippings, 640 scans; 26; 22; 3; 290000
Lost umbrella register; 1; 2; 1; 10000
Meeting room calendar; 10; 15; 2; 120000
Donation appraisal; 9; 5; 4; 58000
Braille order list; 3; 4; 1; 24000
Summer quiz, 30 questions; 5; 2; 2; 21000
Fine calculator; 7; 8; 1; 66000
Newspaper rack plan; 1.5; 1; 0.5; 8000`,
    () => ({
      intro: `Quiet please. [[date|Thursday]] brought [[count|fourteen small tasks]], [[hours-total|98.5 hours]] by card catalog.`,
      analysis: `[[superlative|The summer quiz won its own prize, 150x]], with [[text-count|30 questions]] in [[row-ai|two minutes]]. [[text-count|275 readers]] will hear from us at [[row-factor|120x]]. [[superlative|The umbrella register trails the field, 30x]]. [[text-count|640 scans]] of clippings made [[superlative|the longest shift, 22 minutes]]. [[!tie|The sign-up and the Braille list are level at 40x]]. [[share|Half of the rows had one minute of me]]. [[threshold|Six rows clear 75x]]. [[median|The median run was four and a half minutes]]. [[?price|Fines start at 25 cents]].`,
    }),
  ),
];
