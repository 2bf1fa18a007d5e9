import { labelDay } from '../../labeled-day.ts';

export const TENTH_B = [
  labelDay(
    'cheese dairy, folksy',
    '2026-09-28',
    `Ripening room schedule; 11; 9; 2; 96000
Rind defect atlas, 140 photos; 21; 14; 3; 170000
Milk price formula; 5; 6; 3; 55000
Market stall rota; 2; 4; 1; 26000
Export certificates for 7 wheels; 7; 5; 2; 58000`,
    () => ({
      intro: `[[count|Five rows on the board]] this [[date|Monday]], and nobody burnt the whey.`,
      analysis: `Our rind atlas, [[text-count|140 photos]] of ugly cheese, [[superlative|ripened best: 90x]]. [[superlative|The stall rota turned, 30x, the weakest]]. Papers for [[text-count|seven wheels]] [[row-ai|took five minutes]], [[ordinal|second place with 84x]]. [[hours-total|46 hours]] in the vat, [[weeks|more than a week's milking]]. [[!share|The atlas and the ripening room took less than half of the machine time]]. [[superlative|The rota needed one, the least]]. Skimmed and pressed, [[weighted|72.6x]]. [[?price|Milk stands at 61 cents]].`,
    }),
  ),
  labelDay(
    'television weather presenter, bubbly',
    '2026-02-12',
    `Forecast map templates; 28; 32; 6; 360000
Pollen script; 6; 4; 1; 45000
Rain archive cleanup, 41 stations; 20; 15; 3; 190000
Autocue formatter; 9; 12; 4; 110000
Storm name pronunciation list; 2; 1; 1; 12000
Viewer question sorter; 8; 6; 2; 68000
Lightning overlay bug; 4; 20; 7; 180000`,
    () => ({
      intro: `Good evening! [[date|Thursday]] brought [[count|seven fronts]], [[hours-total|77 hours]] and [[units|an hour and a half of machine]].`,
      analysis: `Sunniest spot: [[superlative|the storm names, best at 120x]], [[row-ai|one minute]], blink and it is gone! [[superlative|Gloomiest by miles, the lightning bug: a damp 12x]]. It [[superlative|kept me seven minutes, more than any other row]]. [[superlative|The map templates drifted longest, 32 minutes]], and they are [[percent|36 percent of the hours]]. Rain from [[text-count|41 stations]] is tidy now. [[tie|Rain archive and question sorter sit level on 80x]]. [[threshold|Two rows made it to 90x or beyond]]. [[!weighted|Weighted, 68.5x]]. [[without|Without the bug it would be 62.6x]], so cheer up. [[?outside|Minus 4 on the moors tonight]], [[?other-day|brighter by Saturday]].`,
    }),
  ),
  labelDay(
    'funeral director, soft-spoken',
    '2026-11-10',
    `Obituary templates, 12 wordings; 9; 6; 4; 58000
Cemetery plot ledger; 30; 25; 5; 280000
Service order layout; 6; 5; 2; 51000
Probate checklist; 8; 10; 3; 86000
Flower order mail; 1; 1; 1; 9000`,
    () => ({
      intro: `We kept it quiet today. [[count|Five matters]], [[hours-total|54 hours]], [[sup-total|fifteen minutes of our own care]].`,
      analysis: `[[superlative|The obituary templates gave most, 90x]]; families may choose among [[text-count|twelve wordings]]. [[superlative|The probate checklist gave least, 48x]]. [[tie|Ledger and service order rest side by side at 72x]]. [[superlative|The plot ledger was the longest, 25 minutes]]: [[share|more than half of the machine time]]. [[exception|No row except the flower order was over within a minute]]. [[weighted|68.9x taken together]]. [[?clock|The bell rings at eleven]].`,
    }),
  ),
  labelDay(
    'chess trainer, analytical',
    '2026-10-24',
    `Opening repertoire tree, 57 lines; 25; 20; 4; 240000
Endgame drill sheets; 12; 8; 2; 98000
Pairing program repair; 10; 24; 6; 210000
Rating history chart; 6; 5; 1; 52000
Club calendar; 2; 3; 1; 22000
Junior score sheets; 3; 2; 1; 19000
Blunder statistics, 640 games; 16; 12; 2; 150000
Simul seating plan; 1; 2; ; 13000
Tournament rules digest; 5; 4; 2; 42000
Clock settings card; 1.5; 1; 0.5; 10000`,
    () => ({
      intro: `[[date|Saturday]], club night. [[count|Ten moves]], [[hours-total|81.5 hours]], [[ai-total|81 minutes]], thus [[weighted|60.4x]].`,
      analysis: `[[tie|Three rows share the top board at 90x: endgame drills, junior sheets and the clock card]]. [[superlative|The pairing repair lost on time, 25x]]; [[superlative|it was the longest as well, 24 minutes]]. The opening tree has [[text-count|57 lines]] and [[superlative|the most human hours, 25]]. From [[text-count|640 games]] came the blunder statistics, [[row-factor|80x]], in [[!row-ai|16 minutes]]. [[!only|Only the seating plan fell below 40x]]. [[missing|Nobody noted supervision for it]]; [[factor-sup|the other nine give 247.7x]]. [[share|Half of the rows took less than five minutes]]. [[?outside|Our first board gained 8 points]]. [[?other-day|Away match in a week]].`,
    }),
  ),
  labelDay(
    'dental technician, pedantic',
    '2026-05-13',
    `Crown order intake form; 9; 10; 3; 100000
Shade matching table, 16 shades; 8; 5; 1; 60000
Milling queue optimiser; 26; 39; 8; 410000
Invoice codes; 4; 3; 1; 30000
Courier labels; 2; 2; 1; 16000
Alloy traceability sheet; 12; 9; 2; 104000`,
    () => ({
      intro: `For the file: [[count|6 rows]], [[hours-total|61 hours]], [[ai-total|68 minutes]], [[date|Wednesday]].`,
      analysis: `[[superlative|Shade matching ranks first, 96x]]. [[superlative|The milling queue ranks last, 40x]]. With [[row-ai|39 minutes]] it represents [[share|more than half of the machine time]] and, to be exact, [[share|half of the supervision]]. [[without|Excluding it, the weighted factor is 72.4x]]; [[weighted|including it, 53.8x]]. [[!row-factor|The intake form stands at 45x]]. [[threshold|Three of the six rows required one minute of me]]. [[!factor-sup|Supervisory: 282.7x]]. [[?version|The mill runs firmware 5.2]].`,
    }),
  ),
  labelDay(
    'quarry blaster, terse',
    '2026-06-05',
    `Blast pattern drawings, 84 holes; 34; 20; 8; 250000
Vibration report; 12; 10; 4; 110000
Haul road model; 18; 27; 6; 290000
Explosives register; 10; 6; 5; 72000
Neighbour notice; 1; 2; 1; 14000`,
    () => ({
      intro: `Sirens off. [[date|Friday]]. [[count|5 shots]], [[hours-total|75 hours]].`,
      analysis: `[[text-count|84 holes drawn]], [[row-ai|20 minutes]], [[superlative|102x, top of the bench]]. [[ordinal|Explosives register second, 100x]]. [[superlative|Neighbour notice bottom, 30x]]. [[superlative|Haul road ran longest]]: [[!row-ai|72 minutes]]. [[threshold|Four rows wanted more than three minutes of me]]. Paper bites. [[percent|Supervision 37 % of machine time]]. [[share|Drawings took a third of my minutes]]. [[weighted|69.2x over everything]]. [[?outside|No misfire since March]].`,
    }),
  ),
  labelDay(
    'knitwear designer, chatty',
    '2026-01-16',
    `Cardigan grading in 9 sizes; 18; 12; 4; 150000
Cable chart font; 14; 21; 5; 200000
Yarn substitution table; 8; 6; 1; 66000
Sock heel tutorial; 5; 4; 3; 40000
Test knitter mail; 2; 2; 2; 17000
Stitch counter widget; 7; 8; 2; 83000
Pattern errata, 23 entries; 6; 3; 1; 36000`,
    () => ({
      intro: `Kettle on, needles down. [[count|Seven skeins]] wound this [[date|Friday]], [[hours-total|60 hours]], so [[weeks|a week and a half]] on the sofa.`,
      analysis: `I was braced for the errata, [[text-count|23 entries]] and my own fault, and then they were [[superlative|the best row, 120x]]! [[!text-count|The cardigan, six sizes]], [[ordinal|came second with 90x]]. [[superlative|The cable font sulked at 40x, the lowest]], and [[superlative|dawdled longest: 21 minutes]]. [[group|Font and cardigan had nine of my eighteen minutes]]. My heel tutorial still needs a photo. [[exception|Only the yarn table and the errata were fine with one minute of me]]. [[?other-day|Yesterday I frogged two sleeves]].`,
    }),
  ),
  labelDay(
    'airport ramp supervisor, ops brief',
    '2026-07-27',
    `Stand allocation for 33 flights; 28; 21; 5; 270000
De-icing fluid forecast; 16; 18; 4; 200000
Baggage belt log; 10; 15; 3; 140000
Pushback training quiz, 60 questions; 12; 5; 3; 80000
Shift swap form; 4; 6; 1; 48000
Fuel slip scanner; 20; 24; 7; 260000
Wheelchair request list; 3; 3; 1; 27000
Towing fee memo; 2; 2; 1; 18000
Apron lighting inventory; 9; 6; 1; 70000`,
    () => ({
      intro: `Ops brief, [[date|Monday]]. [[count|Nine movements]], [[hours-total|104 hours]], [[ai-total|100 minutes]].`,
      analysis: `[[superlative|Pushback quiz off first, 144x]]; [[text-count|60 questions]], [[row-ai|five minutes]]. [[ordinal|Apron lighting number two, 90x]]. [[tie|Baggage log and shift swaps share the last stand, 40x]]. [[superlative|Fuel slips longest on the ground, 24 minutes]], [[superlative|hungriest for me too: seven]]. Stand allocation served [[text-count|33 flights]] at [[multiple|twice the factor of the baggage log]]. [[!threshold|Just two rows were content with one minute of me]]. Thank you, ramp. [[?id|Stand 17 closed]].`,
    }),
  ),
  labelDay(
    'lexicographer, ornate',
    '2026-12-15',
    `Headword list under letter Q, 870 words; 36; 24; 6; 320000
Citation finder; 20; 30; 9; 340000
Pronunciation keys; 14; 12; 4; 130000
Dialect map; 11; 6; 1; 75000
Style sheet; 4; 5; 2; 45000`,
    () => ({
      intro: `Q, that thinly peopled letter, had its [[date|Tuesday]]: [[count|five labours]], [[hours-total|eighty-five hours]], [[ai-total|seventy-seven minutes]].`,
      analysis: `The headwords run to [[text-count|870]] and [[row-factor|returned 90x]]. [[superlative|The dialect map, however, bears the palm: 110x]]; [[row-sup|a solitary minute of oversight sufficed]]. [[superlative|Hindmost limps the citation finder, 40x]]. [[superlative|It toiled longest, half an hour]], and exacted [[percent|41 per cent of my attention]]. [[median|Seventy, the median, belongs to the pronunciation keys]]. [[!ordinal|The style sheet, with 48x, takes third place]]. [[comparison|The map ran a quarter as long as the headwords]]. [[weeks|More than two weeks of quill and candle]]. [[?year|Quagmire is attested in 1579]].`,
    }),
  ),
  labelDay(
    'water engineer, self-critical',
    '2026-04-09',
    `Leak hunt on 3 pressure zones; 16; 40; 12; 390000
Meter reading import; 22; 16; 3; 200000
Valve numbering scheme; 6; 5; 2; 54000
Boil notice draft; 1; 1; 1; 10000
Pump curve fits; 14; 14; 3; 145000
Main renewal ranking, 118 pipes; 30; 15; 4; 210000
Turbidity alert; 5; 4; 1; 42000`,
    () => ({
      intro: `Not my proudest [[date|Thursday]]. [[count|Seven rows]], [[hours-total|94 hours]], [[ai-total|95 minutes]]: [[yield|not quite one hour per machine minute]].`,
      analysis: `Blame the leak hunt: [[superlative|24x, by far the worst]], [[superlative|40 minutes, the longest]], [[row-sup|twelve of my 26 minutes of supervision]]. And that for [[text-count|three pressure zones]]. [[without|Leave it out and the rest makes 85.1x]]; with it, [[weighted|59.4x]]. [[superlative|The renewal ranking rescued the day, 120x]]: [[text-count|118 pipes]], [[!row-ai|22 minutes]]. [[!weeks|Two working weeks, flat]]. I should have watched the gauges. [[?outside|Night flow is still 4 litres a second]].`,
    }),
  ),
  labelDay(
    'swimming coach, loud',
    '2026-09-15',
    `Training plan for 24 weeks; 20; 10; 4; 130000
Stroke video cutter; 12; 18; 3; 170000
Lane allocation; 5; 4; 2; 39000
Split time tables, 72 swimmers; 9; 6; 1; 65000`,
    () => ({
      intro: `On your marks! [[count|Four heats]], [[hours-total|46 hours]], [[ai-total|38 minutes]]!`,
      analysis: `[[superlative|Gold for the training plan, 120x]]: [[text-count|24 weeks]] [[row-ai|in ten minutes]]. [[ordinal|Silver for the split tables, 90x]], well kicked. [[ordinal|Bronze, lane allocation, 75x]]. [[superlative|The video cutter touched last, 40x]], shoulders tight. [[superlative|No row stayed in the water longer: 18 minutes]]. Per minute of coaching, I mean supervising: [[factor-sup|276x]]. [[?outside|Somebody swims under 24 seconds this year]].`,
    }),
  ),
  labelDay(
    'radio astronomer, careful',
    '2026-03-04',
    `Dish pointing model; 38; 48; 10; 560000
Interference mask, 27 bands; 24; 18; 3; 230000
Observing log merger; 10; 8; 2; 90000
Pulsar folding script; 20; 16; 4; 190000
Receiver noise memo; 5; 3; 1; 35000
Outreach slides; 4; 6; 5; 58000
Cable route labels; 3; 4; ; 30000
Proposal template; 6; 5; 2; 52000
Archive checksum run; 8; 2; 1; 26000
Visitor day rota; 1; 2; 1; 15000
Telescope time ledger; 9; 12; 3; 120000
Cryostat alarm; 7; 10; 2; 94000`,
    () => ({
      intro: `A long integration: [[count|twelve rows]], [[hours-total|135 hours]], [[units|2.2 machine hours]], [[tokens|1.5M tokens]]. [[date|Wednesday]], for the record.`,
      analysis: `The brightest source: [[superlative|the checksum run, 240x]], in [[row-ai|two minutes]]. [[ordinal|The noise memo is second at 100x]]. [[superlative|Faintest of all is the visitor rota, 30x]]. The pointing model [[superlative|ran longest, 48 minutes]]. The mask covers [[text-count|27 bands]], a tedious list. [[group|Pointing and mask hold 46 per cent of the hours]]. [[missing|For the cable labels no supervision was noted]]. [[share|Half of the rows lie below 60x]]. [[!threshold|Seven rows needed ten machine minutes or more]]. [[!row-sup|The outreach slides cost me two minutes of review]]. The weighted factor is [[weighted|60.4x]]; [[mean|the mean of the factors, 74.3x, flatters us]]. I would not publish either. [[?outside|System temperature 28 K]]. [[?other-date|Next run on the 19th]].`,
    }),
  ),
  labelDay(
    'board game publisher, punning',
    '2026-08-06',
    `Rulebook rewrite, 28 pages; 20; 16; 8; 180000
Card balance simulator; 30; 36; 6; 420000
Punchboard dielines; 12; 15; 3; 150000
Playtest form digest; 8; 4; 1; 47000
Box back blurb; 2; 2; 2; 16000
Component count check; 3; 5; 1; 40000`,
    () => ({
      intro: `Turn order for [[date|Thursday]]: [[count|six actions]], [[hours-total|75 hours]], [[ai-total|78 minutes]].`,
      analysis: `Victory goes to [[superlative|the playtest digest, top with 120x]]. [[superlative|The component check goes bust, 36x]]. [[superlative|Longest turn: the simulator, 36 minutes]], holding [[percent|40 % of the hours]]. The rulebook has [[text-count|28 pages]] and is [[ordinal|second at 75x]]; [[superlative|eight minutes of me, more than any other row]]. [[!comparison|The dielines have a better factor than the simulator]]. [[tie|Digest and component check cost me one minute apiece]]. Final score, [[weighted|57.7x]]. [[?outside|Ages ten and up]].`,
    }),
  ),
  labelDay(
    'ferry purser, wry',
    '2026-10-30',
    `Berth plan for 85 cabins; 19; 16; 3; 180000
Menu cards; 3; 4; 2; 33000
Manifest checker; 16; 20; 6; 215000
Car deck loading sketch; 11; 7; 2; 88000
Lost tickets letter; 1; 1; 1; 9000
Cash count sheet; 4; 3; 1; 30000
Gangway announcement texts, 11 ports; 6; 5; 2; 48000
Duty free stock list; 8; 9; 2; 86000`,
    () => ({
      intro: `Calm crossing this [[date|Friday]]. [[count|Eight chores]] before docking, [[hours-total|68 hours]].`,
      analysis: `[[superlative|The car deck sketch sits at the captain's table, first with 94.3x]]. [[superlative|Menu cards travel in the bilge, 45x, last]]. [[!superlative|The berth plan was the longest haul, 16 minutes]]; it beds [[text-count|85 cabins]]. [[text-count|Eleven ports]] in the gangway texts, [[row-factor|72x]]. [[exception|All but one of the rows stayed within three minutes of me]]. [[row-sup|The manifest had six]], and [[!share|that is half of my supervision]]. [[weighted|62.8x weighted]] on [[ai-total|65 machine minutes]], not seasick once. [[?outside|Cabin 412 lost its key again]].`,
    }),
  ),
  labelDay(
    'locksmith, laconic',
    '2026-06-16',
    `Key code database, 5400 blanks; 32; 18; 4; 260000
Master key system chart; 20; 25; 8; 270000
Callout price table; 2; 3; 1; 23000`,
    () => ({
      intro: `[[count|Three locks]], [[hours-total|54 hours]].`,
      analysis: `[[text-count|5400 blanks]] [[row-ai|in 18 minutes]], [[superlative|106.7x, first]]. [[superlative|Price table last, 40x]]. [[superlative|The master key chart picked slowest, 25 minutes]]. [[group|Chart and database: 12 of my 13 minutes]]. [[!weighted|Weighted 64.9x]]. [[?outside|Van needs 2 tyres]].`,
    }),
  ),
];
