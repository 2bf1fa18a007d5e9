import { labelDay } from '../../labeled-day.ts';

export const EIGHTH_A = [
  labelDay(
    'small-animal vet, terse',
    '2026-02-17',
    `Vaccination recall letters, 140 clients; 9; 6; 2; 62000
Dosage calculator for rabbits and ferrets; 14; 12; 5; 118000
Kennel cough intake form; 2; 3; 1; 15000
X-ray archive import, 2600 plates; 32; 28; 4; 310000
Insurance claim checker; 11; 15; 3; 124000
Waiting room leaflet on ticks; 3; 2; ; 14000`,
    () => ({
      intro: `Surgery closed, [[date|Tuesday]]. [[count|Six jobs]], [[hours-total|71 hours]], [[units|1.1 machine hours]].`,
      analysis: `[[text-count|2600 plates]] into the archive in [[row-ai|28 minutes]], [[superlative|the slowest row]]. [[superlative|Kennel cough came out weakest, 40x]]. [[tie|The recall letters and the tick leaflet share the lead at 90x]]. [[!row-ai|The claim checker ran for twelve minutes]]. [[missing|Only the leaflet has no supervision]]. [[share|A third of my 15 minutes went to the rabbits and ferrets]]. [[factor-weighted|Weighted average, 64.5x]]. [[?time|Ward round at six]].`,
    }),
  ),
  labelDay(
    'land surveyor, dry',
    '2026-04-09',
    `Traverse adjustment, 46 stations; 16; 14; 4; 130000
Boundary report for the mill parcel; 10; 7; 6; 70000
Point cloud thinning script; 12; 21; 3; 190000
Monument sketch sheets; 4; 5; 1; 36000
Level loop check; 3; 2; 1; 20000
Easement overlay on 12 deeds; 18; 11; 5; 125000
Field book transcription, 88 pages; 22; 16; 2; 175000`,
    () => ({
      intro: `[[date|Thursday, 9 April]]; rain, hence the office. [[count|Seven entries]], [[weeks|2.125 weeks]] of estimate.`,
      analysis: `The deeds: [[text-count|a dozen]], overlaid at [[row-factor|98.2x]], [[superlative|the head of the sheet]]. [[ordinal|The level loop was second, 90x]]. [[superlative|Thinning the point cloud ranked last]] and [[superlative|took longest]]. [[comparison|The field book ran two minutes longer than the traverse]]. [[!text-count|The field book fills 98 pages]]. [[!row-sup|The boundary report had four minutes of me]]. [[threshold|Three rows stayed under ten minutes]]. [[factor-weighted|Overall 67.1x]]. [[?id|Parcel 114 remains disputed]].`,
    }),
  ),
  labelDay(
    'town treasurer, careful',
    '2026-07-31',
    `Quarterly reconciliation of 14 accounts; 28; 19; 7; 240000
Grant drawdown schedule; 9; 8; 4; 76000
Property tax roll import; 20; 26; 6; 260000
Bond payment reminder; 1; 2; 1; 8000
Audit request binder, 63 items; 26; 12; 8; 170000`,
    () => ({
      intro: `[[date|The last working day of July, a Friday]]. [[count|Five items]] were entered, at [[hours-total|84 hours]] by hand and [[ai-total|67 minutes]] by machine.`,
      analysis: `[[superlative|The audit binder ranks first at 130x]]; [[text-count|its 63 items]] were assembled in [[row-ai|twelve minutes]]. [[superlative|The bond reminder ranks last, at 30x]]. [[superlative|The tax roll occupied the machine longest]], [[row-ai|26 minutes]]. [[!text-count|The reconciliation covers 41 accounts]]. [[share|The binder and the reconciliation, 54 hours, are nearly two thirds of the estimate]]. [[sup-total|Supervision came to 26 minutes]]. [[exception|All but one row asked for at least four minutes of me]]. [[factor-sup|The supervisory factor is 193.8x]]. [[?price|The bond stands at 4.15 percent]]. [[?other-date|The council sits on the 12th]].`,
    }),
  ),
  labelDay(
    'freight dispatcher, chatty',
    '2026-09-14',
    `Route sheet generator for 22 trucks; 24; 18; 3; 205000
Driver hours watchdog; 13; 12; 2; 115000
Late-load apology templates; 4; 2; 1; 19000
Dock slot booking page; 17; 25; 6; 230000
Fuel card mismatch finder; 8; 5; 1; 52000
Pallet count reconciliation; 6; 9; 2; 66000
Tarp inspection checklist; 2; 1; 1; 9000
Customs paper sorter, 310 forms; 15; 10; 2; 98000`,
    () => ({
      intro: `Well, [[date|Monday]], and the phones behaved for a change, so I got [[count|eight things]] off the board, [[hours-total|89 hours]] of desk work.`,
      analysis: `[[text-count|Twenty-two trucks]] got their route sheets in [[row-ai|18 minutes]]. The booking page, bless it, was [[superlative|the longest haul, 25 minutes]], and [[superlative|hogged me as well, six minutes, more than any other]]. [[tie|The tarp list and the apology letters tie for first at 120x]]. [[superlative|Tail light: the pallet count, 40x]]. [[text-count|The customs sorter chewed through 310 forms]]. [[share|Half of the jobs ran under ten minutes]]. [[!threshold|Two jobs went past twenty minutes]]. [[ai-total|Machine time was 82 minutes]], [[mean|a shade over ten per job]]. [[factor-weighted|Weighted, 65.1x]]; [[!factor-sup|on my own minutes, 269.7x]]. [[?outside|Truck 9 is still in Tulsa]].`,
    }),
  ),
  labelDay(
    'game studio level designer, proud',
    '2026-11-06',
    `Boss arena rebuild with 3 phases; 44; 38; 9; 520000
Enemy patrol editor; 30; 24; 5; 330000
Loot table balance pass, 240 items; 18; 9; 4; 140000
Subtitle timing fix; 5; 8; 1; 60000
Controller rumble presets; 4; 3; 1; 28000
Save file corruption hunt; 21; 45; 12; 480000
Minimap shader; 12; 10; 2; 120000
Achievement text, 35 entries; 6; 3; 2; 30000
Tutorial skip button; 2; 3; 1; 22000
Playtest heat maps; 16; 12; 2; 150000`,
    () => ({
      title: `Gold candidate`,
      intro: `What a [[date|Friday]]! [[count|Ten tickets]] closed, [[weeks|just under four weeks]] of studio time in [[units|2.6 hours]] of machine time.`,
      analysis: `The arena stands, [[text-count|three phases]] of it, after [[row-ai|38 minutes]]. [[tie|Loot and achievements share the crown at 120x]]. [[text-count|240 items]] balanced, and I still grin. [[superlative|The save file hunt was our worst at 28x]] and [[superlative|the hungriest for supervision, 12 minutes]]. [[!ordinal|The minimap shader came third]]. [[threshold|Four rows beat 75x]]. [[exception|Every row but three fit in a quarter of an hour]]. [[percent|Our supervision, 39 minutes, is a quarter of the machine's]]. [[!factor-weighted|Weighted, we stand at 72.2x]]. [[?version|Build 0.9.14 goes to testers]].`,
    }),
  ),
  labelDay(
    'microbiology lab lead, list-like',
    '2026-03-25',
    `Plate reader parser; 15; 12; 3; 120000
Strain inventory, 420 tubes; 24; 15; 4; 180000
Sterility log template; 2; 2; 1; 12000
Growth curve fits; 18; 20; 5; 210000
Autoclave schedule; 4; 3; ; 21000
Methods section rewrite; 7; 4; 3; 48000`,
    () => ({
      intro: `[[date|Wednesday]]. Rows: [[count|6]]. Hours: [[hours-total|70]].`,
      analysis: `[[superlative|Best: the methods rewrite, 105x]]. [[superlative|Worst: the growth curve fits, 54x]]; also [[superlative|the longest, a third of an hour]]. Inventory: [[text-count|420 tubes]], [[ordinal|second place]]. Unsupervised: [[missing|the autoclave schedule, no other]]. [[!sup-total|Supervision elsewhere: 18 minutes]]. [[threshold|At or below four machine minutes: three rows]]. [[multiple|The fits ran ten times as long as the sterility template]]. [[share|Inventory plus parser: 39 hours, more than half]]. [[factor-weighted|Weighted: exactly 75x]]. [[?outside|Incubator: 37 degrees]].`,
    }),
  ),
  labelDay(
    'newsroom data desk, skeptical',
    '2026-05-22',
    `Court record scraper, 9 counties; 34; 42; 8; 440000
Election night table; 16; 12; 3; 150000
Fact sheet on water tariffs; 6; 3; 3; 32000
Correction tracker; 9; 10; 2; 85000
Freedom of information letters, 17 of them; 12; 6; 4; 70000
Headline length linter; 3; 4; 1; 25000
Photo credit audit; 10; 14; 2; 118000`,
    () => ({
      intro: `[[?idiom|I would like a second source]], but the table says [[count|seven rows]] and [[hours-total|90 hours]] for this [[!date|Thursday]].`,
      analysis: `[[tie|Two rows claim 120x, the water fact sheet and the information letters]]; the letters, [[text-count|17 of them]], were read by a human. [[superlative|The court scraper ate 42 minutes, more than any other row]]. [[text-count|Nine counties]] means plenty of bad HTML. [[superlative|The photo audit sits at the bottom with 42.9x]], [[ordinal|just below the headline linter]]. [[threshold|Three rows fell short of 50x]]. [[!row-sup|The election table cost me eight minutes]]. [[yield|A machine minute stands for just under an hour of ours]]: allegedly. [[factor-weighted|59.3x weighted]], [[factor-sup|234.8x on supervision]].`,
    }),
  ),
  labelDay(
    'beekeeper cooperative, second language',
    '2026-06-10',
    `Hive register for 64 members; 20; 16; 4; 160000
Honey label generator; 8; 6; 2; 64000
Varroa count sheet; 3; 4; 1; 22000
Swarm telephone list; 2; 1; 1; 8000`,
    () => ({
      intro: `For the cooperative I made on [[date|Wednesday]] [[count|four works]], in total [[hours-total|33 hours]].`,
      analysis: `The register has [[text-count|64 members]] inside and [[superlative|needed the longest time, 16 minutes]]. [[superlative|The telephone list for the swarms is the best, 120x]], [[superlative|the sheet for varroa the worst]] with [[row-factor|45x]]. [[row-factor|The labels give 80x]]. [[!row-ai|The varroa sheet was ready in six minutes]]. [[days|A bit more than four working days]] are so saved, for [[ai-total|27 minutes of machine]]. [[?outside|The queen of hive 12 is gone]].`,
    }),
  ),
  labelDay(
    'theatre lighting designer, run-on',
    '2026-10-02',
    `Cue list conversion, 186 cues; 26; 13; 4; 190000
Dimmer patch sheet; 5; 4; 1; 38000
Follow-spot call script; 7; 6; 3; 55000
Gobo inventory; 4; 5; 1; 34000
Visualizer model of the thrust stage; 30; 48; 11; 460000
Interval timer; 2; 2; 1; 14000
Haze fluid reorder note; 0.5; 1; 0.5; 4000`,
    () => ({
      intro: `[[date|Friday]] before tech and I sat in the booth with [[count|seven things]] to hand over, [[hours-total|74.5 hours]] had I done them myself, [[ai-total|79 minutes]] as it went.`,
      analysis: `The cues went across, [[text-count|186 of them]], and that row [[superlative|ended on top at 120x]], while the stage model dragged on for [[row-ai|48 minutes]], [[share|more than half of the machine time]] and [[share|just over half of mine]]. [[superlative|The haze note came in dead last, 30x]], which is fair for [[row-human|half an hour of work]]. [[median|The median is the timer's 60x]]. [[ordinal|The call script took third place]]. [[!comparison|The gobo inventory beat the dimmer sheet]]. [[exception|All but two rows took six minutes or less]]. [[?time|The director wants the house dark at 7:30]].`,
    }),
  ),
  labelDay(
    'embedded firmware engineer, clipped',
    '2026-01-28',
    `Bootloader with rollback; 40; 34; 8; 390000
CAN bus decoder, 58 signals; 22; 11; 3; 150000
Watchdog reset hunt; 14; 35; 10; 300000
Battery gauge tables; 9; 6; 1; 60000
Linker map report; 6; 4; 1; 42000
Unit tests for the ring buffer; 10; 8; 2; 88000
Flash wear simulator; 18; 15; 3; 170000
Production test jig script; 13; 13; 2; 125000
Release notes; 2; 1; 1; 10000`,
    () => ({
      intro: `[[date|Wed]]. [[count|9 rows]]. [[hours-total|134 h]]. [[ai-total|127 min]]. [[weeks|3.35 weeks]].`,
      analysis: `[[tie|CAN decoder and release notes level at 120x, top]]. [[text-count|58 signals]] decoded, [[row-ai|11 min]]. [[superlative|Watchdog hunt last, 24x]]. [[superlative|Longest too, 35 min]], [[comparison|a minute past the bootloader]]. [[superlative|Bootloader: biggest estimate, a full week]]. [[row-factor|Flash simulator 72x]]. [[percent|Supervision 31 min, 24 % of machine]]. [[!factor-sup|Supervisory 295.4x]]. [[factor-weighted|Sum over sum: 63.3x]]. [[?id|Silicon rev B2]].`,
    }),
  ),
  labelDay(
    'museum registrar, precise',
    '2026-08-20',
    `Loan agreements for 19 objects; 15; 9; 6; 100000
Accession number cleanup, 3400 records; 36; 24; 5; 290000
Condition report template; 5; 4; 2; 36000
Crate label printer; 7; 12; 2; 84000
Climate logger import; 9; 10; ; 92000
Wall text proofreading; 6; 3; 3; 30000
Insurance valuation summary; 8; 6; 4; 58000
Donor thank-you notes; 2; 2; ; 13000`,
    () => ({
      intro: `Recorded on [[date|Thursday, the 20th]]: [[count|eight rows]], [[hours-total|88 hours]] or [[days|eleven working days]].`,
      analysis: `[[superlative|The wall texts rank first, 120x]]; [[ordinal|the loan agreements follow at 100x]]. [[superlative|The crate labels rank last, at 35x]]. [[text-count|3,400 records]] were cleaned in [[row-ai|24 minutes]], [[superlative|the longest run]]. [[!comparison|The climate logger ran longer than the label printer]]. [[missing|Two rows bear no supervision, the logger and the donor notes]]; [[factor-sup|the supervisory factor of the others is 210x]]. [[!threshold|Five rows exceed 80x]]. [[median|The median factor is 77.5x]]. [[?id|Object 1974.22 travels separately]].`,
    }),
  ),
  labelDay(
    'bakery chain planner, cheerful',
    '2026-12-19',
    `Sourdough production plan, 11 shops; 18; 12; 3; 130000
Allergen matrix for 74 products; 14; 7; 2; 82000
Tray return tracker; 9; 9; 1; 78000
Gingerbread pre-order page; 16; 20; 5; 210000
Flour price dashboard; 10; 8; 2; 90000`,
    () => ({
      title: `Flour report`,
      intro: `Happy [[date|Saturday]] from the flour side! [[count|Five little projects]], [[hours-total|67 hours]], done while the ovens cooled.`,
      analysis: `Our allergen matrix, [[text-count|74 products]], is [[superlative|the star at 120x]] and [[superlative|the quickest, seven minutes]]. [[superlative|Gingerbread was slowest and weakest: 20 minutes, 48x]]. [[text-count|Eleven shops]] have their sourdough plan, [[ordinal|runner-up with 90x]]. [[!row-sup|Tray returns needed two minutes of us]]. [[only|Only gingerbread went beyond twelve minutes]]. [[ai-total|56 minutes of machine]], [[factor-weighted|71.8x weighted]]; [[mean|the mean of the factors is kinder, 78.6x]]. [[yield|A minute of ours bought just over five hours]]. [[?price|Rye is up 12 cents]].`,
    }),
  ),
  labelDay(
    'patent translator, second language',
    '2026-03-05',
    `Claims translation, 27 claims; 21; 14; 7; 160000
Glossary of valve terms; 8; 5; 2; 52000
Figure reference check; 6; 8; 2; 60000`,
    () => ({
      intro: `[[count|Three tasks]] I have finished on [[date|Thursday]], which are [[hours-total|35 hours]] according to the estimate.`,
      analysis: `The patent contains [[text-count|27 claims]]; their translation ran [[row-ai|fourteen minutes]], [[superlative|longer than the others]]. [[superlative|The valve glossary is the most efficient, 96x]]. [[superlative|The check of the figures is the least efficient with 45x]]. [[row-sup|Of my eleven minutes seven went into the claims]]. [[percent|The claims make 60 % of the hours]]. [[comparison|The check needed three minutes more than the glossary]]. This makes [[factor-weighted|77.8x in the weighted average]]. [[?id|Claim 14 is not clear also in the original]].`,
    }),
  ),
];
