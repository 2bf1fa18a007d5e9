import { labelDay } from '../../labeled-day.ts';

export const NINTH_A = [
  labelDay(
    'thatcher in Devon, wry, British',
    '2026-04-14',
    `Water reed order calculator, 2400 bundles; 9; 6; 2; 61000
Quote pack for 3 cottages; 14; 12; 5; 120000
Listed building consent statement; 11; 8; 6; 88000
Ladder and harness inspection log; 4; 3; 1; 22000
Fire-spark guidance leaflet; 5; 7; 1; 41000
Ridge pattern scrapbook index; 3; 5;; 30000`,
    () => ({
      intro: `Wet [[date|Tuesday]], nobody goes up a ladder, so paperwork it was. [[count|Half a dozen jobs]]; [[hours-total|46 hours]] by my own reckoning, [[ai-total|41 minutes]] by the machine's.`,
      analysis: `The reed calculator, worked out on [[text-count|2400 bundles]], [[superlative|came out on top at 90x]]. [[superlative|Wooden spoon to the scrapbook index, 36x]], and it was [[only|the only row I never looked in on]]. [[superlative|Quotes dragged on longest, twelve minutes]], for [[text-count|three cottages]] and a great deal of dithering. [[exception|All the others came in under ten]]. [[!share|Half of my minding went on the consent statement]]. The fire leaflet was [[ordinal|second from the bottom, 42.9x]]. Reed stands at [[?price|£4.10 a bundle]] this spring. [[weighted|67.3x for the lot]], not bad for a rainy day.`,
    }),
  ),
  labelDay(
    'fraud analyst at a bank, dry',
    '2026-02-25',
    `Card-testing pattern miner, 14 merchants; 32; 24; 6; 310000
Chargeback reason-code mapping; 10; 8; 3; 74000
Mule account graph, 2 hops; 26; 30; 9; 350000
Rule backtest over 90 days; 18; 11; 2; 140000
Suspicious activity narrative template; 7; 4; 4; 36000
False-positive sampler; 6; 9; 2; 58000
Velocity limits memo; 5; 3; 3; 21000
Queue triage tags; 4; 5; 1; 33000`,
    () => ({
      intro: `[[count|Eight items]], [[weeks|2.7 weeks]] of analyst time, cold coffee.`,
      analysis: `[[superlative|Best return: the narrative template, 105x]]. [[ordinal|Runner-up: the limits memo, 100x]]. [[superlative|The sampler finished last, 40x]]; nobody was surprised. [[superlative|The mule graph ran longest, half an hour on the dot]]. [[group|Miner and graph together: 58 hours]], and [[share|57 % of the machine time]]. [[text-count|The backtest covers 90 days]]. [[threshold|Three rows stayed above 90x]]. [[weighted|Weighted, 68.9x]]; [[supervisory|on supervised minutes, 216x]]. Case [[?id|FR-2207]] stays open, cutoff moved to [[?setting|0.83]].`,
    }),
  ),
  labelDay(
    'rural vet in Yorkshire, blunt and warm, British',
    '2026-11-03',
    `Flock health plan, 640 ewes; 16; 9; 4; 130000
Bluetongue movement checklist; 6; 5; 2; 47000
TB test diary for 22 farms; 12; 15; 5; 160000
Out-of-hours rota; 4; 10; 6; 72000
Calving kit stock list; 2; 2; 1; 14000`,
    () => ({
      intro: `Right, [[count|five bits of office work]] between calvings. [[weeks|A week bang on]] of desk time, polished off in [[ai-total|41 minutes]].`,
      analysis: `The flock plan for [[text-count|640 ewes]] was [[superlative|the pick of the bunch, 106.7x]]. TB diary: [[row-ai|a quarter of an hour]], [[superlative|slowest of the lot]]. The out-of-hours rota was a shambles, [[superlative|dead last at 24x]], and had me fussing over it for [[row-sup|six minutes]], [[share|a third of all my supervision]]. [[!row-human|By hand the bluetongue checklist would have been eight hours]]. Calving kit: [[row-ai|two minutes]], bless it. [[weighted|58.5x all in]], [[median|median 60x]]. Home for tea, for once.`,
    }),
  ),
  labelDay(
    'compiler engineer, terse',
    '2026-07-20',
    `Register allocator rewrite; 60; 48; 9; 620000
Loop unroll heuristics; 22; 31; 6; 330000
Fuzzer seeds, 150 programs; 15; 9; 1; 120000
Diagnostics wording pass; 8; 7; 4; 64000
DWARF line table fix; 10; 26; 5; 240000
Benchmarks dashboard; 9; 6;; 71000
Release notes for 17 fixes; 3; 2; 1; 18000`,
    () => ({
      intro: `[[date|Monday]]. [[count|7 rows]]. [[hours-total|127 h]] in [[ai-total|129 min]].`,
      analysis: `Allocator: [[row-factor|75x]], [[superlative|longest at 48 min]]. [[superlative|Seeds: best, 100x]]; [[text-count|150 programs]]. [[superlative|DWARF: worst, 23.1x]]. [[tie|Dashboard and release notes tie at 90x]]. [[!missing|Two rows have no supervision]]. [[percent|Allocator is 47 % of the hours]]. [[without|Without DWARF: 68.2x]]; [[weighted|with it, 59.1x]]. [[mean|Mean of the factors 69.9x]]. [[tokens|1.46M tokens]]. PR [[?id|4417]], Clang [[?version|19.1]].`,
    }),
  ),
  labelDay(
    'funeral director, careful and quiet',
    '2026-03-19',
    `Obituary drafts for 4 families; 8; 5; 5; 52000
Plot map of the north lawn, 260 graves; 20; 16; 4; 190000
Pre-need contract summary; 6; 4; 3; 38000
Procession route sheets; 3; 4; 2; 26000
Memorial slideshow sorter; 5; 8; 1; 60000`,
    () => ({
      intro: `A quiet [[date|Thursday]] at the home. [[count|Five pieces of work]] were set down, [[hours-total|forty-two hours]] of them.`,
      analysis: `The obituaries, written for [[text-count|four families]], carried [[superlative|the best factor, 96x]], and I read for [[comparison|as many minutes as the machine wrote, five]]. I would not do less. The map of the north lawn holds [[text-count|260 graves]]; [[superlative|sixteen minutes, the longest wait of the day]]. [[tie|Contract summary and route sheets took four minutes apiece]]. [[superlative|The slideshow sorter was the least efficient, 37.5x]]. [[!ordinal|By factor the contract summary ranks third, at 90x]]. [[yield|2.8 hours for each minute of mine]]; [[weighted|68.1x as a whole]]. Tomorrow's service is at [[?clock|eleven]].`,
    }),
  ),
  labelDay(
    'railway timetable planner, precise, British',
    '2026-05-15',
    `Junction margin checker; 28; 21; 5; 260000
Platform occupancy chart, 11 platforms; 16; 10; 3; 115000
Engineering possession overlay; 20; 25; 7; 230000
Stock diagrams for 38 units; 24; 14; 4; 180000
Rail-replacement coach timings; 9; 6; 2; 66000
Bank holiday variant; 7; 12; 3; 98000
Connection penalty table; 5; 4; 1; 39000
Passenger notice wording; 2; 2; 2; 11000
Freight path finder; 18; 20; 4; 210000`,
    () => ({
      intro: `Long [[date|Friday]] at the graph: [[count|nine items]], [[hours-total|129 hours]], [[units|1.9 machine hours]].`,
      analysis: `[[superlative|Stock diagrams headed the table, 102.9x]], for [[text-count|38 units]]. [[ordinal|The platform chart was second on 96x]], [[ordinal|the coach timings third on 90x]]. [[superlative|The bank holiday variant brought up the rear, a miserable 35x]]. [[superlative|The possession overlay took longest, 25 minutes]], and wanted [[row-sup|seven of my 31]]. [[!comparison|Freight paths ran longer than the junction checker]]. [[threshold|Only two rows dipped below 50x]]. [[!text-count|Occupancy is charted for 17 platforms]]. [[supervisory|Supervised leverage 249.7x]]. [[tokens|1.2 million tokens]]. [[?outside|The 07:52 is still late at the bay]].`,
    }),
  ),
  labelDay(
    "beekeepers' cooperative, second language but correct",
    '2026-08-12',
    `Varroa count sheets for 56 hives; 10; 6; 2; 57000
Honey label text in 4 languages; 6; 5; 3; 44000
Extraction room hygiene plan; 12; 8; 4; 83000
Swarm call register; 3; 4; 1; 25000`,
    () => ({
      intro: `In August the bees do not wait, and the papers also not. [[count|Four papers]] today, [[date|Wednesday]], for [[hours-total|thirty-one hours]] of a human.`,
      analysis: `The count sheets serve [[text-count|56 hives]] and were [[superlative|the best: 100x]]. [[ordinal|After them comes the hygiene plan with 90x]]; it was also [[superlative|the slowest, with eight minutes]]. [[superlative|The swarm register is the weakest, 45x]]. Our label speaks [[text-count|four languages]]; I corrected the Hungarian. [[sup-total|Ten minutes of my eyes]] in total. [[!weeks|It makes more than one week of work]]. [[weighted|The whole gives 80.9x]]. A jar goes for [[?price|9 euro]] at the market.`,
    }),
  ),
  labelDay(
    'game audio programmer, chatty',
    '2026-09-18',
    `Footstep surface system, 19 materials; 25; 18; 5; 240000
Adaptive music transitions; 30; 40; 12; 480000
Dialogue ducking; 8; 6; 2; 70000
Reverb zone editor; 18; 15; 4; 170000
Loudness report; 4; 2; 1; 22000
Batch renamer for 3100 clips; 6; 4; 1; 35000
Crash on headset unplug; 5; 20; 6; 190000
Credits screen stinger; 1; 3; 2; 17000`,
    () => ({
      intro: `OK so [[count|eight things]] got done and my ears hurt. [[hours-total|97 hours]] if I'd done it all by hand, [[ai-total|an hour and 48 minutes]] for the robot.`,
      analysis: `[[superlative|The loudness report, of all things, won with 120x]]! [[ordinal|Footsteps came third, 83.3x]], on [[text-count|19 materials]], and yes, the gravel is mine. [[superlative|Music transitions hogged 40 minutes, more than anything else]], plus [[row-sup|a dozen of mine]]. And that headset crash, ugh: [[row-ai|a third of an hour]] for [[superlative|15x, rock bottom]]. [[!multiple|It took ten times as long as the stinger]]. [[text-count|3100 clips]] got new names [[row-ai|in four minutes]], my jaw dropped. [[quantifier|Half of the rows beat 75x]]. [[without|Drop the crash and we're at 62.7x]] instead of [[weighted|53.9x]]. Gonna go sit somewhere silent.`,
    }),
  ),
  labelDay(
    'cheesemaker, proud, British',
    '2026-01-29',
    `Cave humidity logger readout; 12; 9; 2; 105000
Batch traceability ledger, 180 wheels; 21; 14; 4; 175000
Export health certificate notes; 8; 10; 6; 92000
Tasting card for 6 cheeses; 3; 2; 2; 15000
Market stall price board; 2; 3; 1; 16000
Whey disposal permit letter; 6; 5; 3; 40000`,
    () => ({
      intro: `Our wheels ripen slowly; the office needn't. [[count|Six jobs]] on a frosty [[date|Thursday]], [[hours-total|52 hours]] of clerking, [[weeks|1.3 weeks]].`,
      analysis: `[[tie|The ledger and the tasting card share the top spot, 90x each]]. The ledger follows [[text-count|180 wheels]] from vat to counter and [[superlative|kept the machine longest, 14 minutes]]. My favourite, the card, does honour to [[!text-count|nine cheeses]]. [[superlative|Bottom of the class: the price board, 40x]]. The export notes wanted [[row-sup|six minutes of me]], [[share|a third of my eighteen]]. [[threshold|Only two rows came in under 50x]]. The whey letter: [[row-factor|72x]], done over a brew. [[weighted|72.6x all told]]. Our blue took [[?outside|second at Nantwich]].`,
    }),
  ),
  labelDay(
    'satellite ground station operator, list-like',
    '2026-06-09',
    `Pass scheduler, 3 antennas; 36; 27; 6; 330000
Telemetry decoder for 48 channels; 30; 16; 3; 210000
Doppler correction unit tests; 14; 9; 2; 95000
Rain fade alarm; 8; 5; 1; 52000
Antenna stow procedure; 5; 3; 2; 28000
Downlink gap report; 7; 4; 1; 41000
Key rotation runbook; 6; 8; 4; 63000
Frequency license renewal; 9; 11; 7; 87000
Archive mover, 12 TB; 12; 18; 3; 150000
Shift handover template; 2; 2; 1; 12000`,
    () => ({
      intro: `Shift log, [[date|Tuesday]]. [[count|10 entries]], [[hours-total|129 hours]], [[ai-total|103 minutes]].`,
      analysis: `[[superlative|Top: decoder, 112.5x]]. [[ordinal|Second: gap report, 105x]]. [[ordinal|Third: stow procedure, 100x]]. [[superlative|Bottom: archive mover, 40x]]. [[superlative|Longest: scheduler, 27 min]]. [[superlative|Most supervised: license renewal, 7 min]]. [[text-count|Channels decoded: 48]]. [[!text-count|Archive moved: 21 TB]]. [[threshold|Machine time under six minutes: four rows]]. [[!median|Median factor: 78.1x]]. [[weighted|Weighted: 75.1x]]. [[percent|Supervision: 30 min, 29 % of machine time]]. Elevation mask: [[?setting|7 degrees]]. Next pass: [[?clock|0614 UTC]].`,
    }),
  ),
  labelDay(
    'high-school marching band director, loud Texan',
    '2026-10-02',
    `Drill charts for 184 marchers; 40; 35; 8; 400000
Halftime script; 4; 3; 2; 25000
Bus seating, 5 buses; 6; 4; 1; 37000
Uniform hem tracker; 5; 6; 1; 45000
Booster fundraiser letters; 8; 5; 3; 50000
Drumline warmup parts; 10; 13; 4; 110000`,
    () => ({
      intro: `Game [[date|Friday]], y'all! [[count|Six jobs]] knocked out before the buses rolled: [[hours-total|73 hours]] of paper in [[units|1.1 machine hours]].`,
      analysis: `Drill charts for [[text-count|184 marchers]] ate [[share|more than half of the machine time]] and would've been [[row-human|a full 40-hour week]] with a ruler. [[superlative|The booster letters took the trophy, 96x]]. [[ordinal|Right behind, bus seating at 90x]], [[text-count|five buses]] and no fistfights. [[superlative|Drumline parts sat dead last, 46.2x]]. [[!row-ai|They ran 31 minutes]]. [[exception|Everything but the charts and the drumline wrapped within six minutes]]. [[superlative|Charts needed me most, eight minutes]]. [[weighted|66.4x on the day]]. Kickoff at [[?clock|7:30]], bring earplugs.`,
    }),
  ),
  labelDay(
    'data journalist, skeptical',
    '2026-11-26',
    `Court fines scraper, 61 courts; 28; 33; 7; 390000
Deduplication of 9200 records; 12; 10; 4; 120000
Fines per capita map; 14; 9; 3; 105000
Methodology box; 5; 3; 3; 27000
Right-of-reply emails; 4; 4; 4; 31000
Records request tracker; 6; 8; 1; 56000
Chart accessibility text; 3; 1; 1; 9000`,
    () => ({
      intro: `Thanksgiving [[date|Thursday]], empty newsroom. [[count|Seven rows]], [[hours-total|72 hours]] claimed; the estimates are mine, so doubt them.`,
      analysis: `The scraper went through [[text-count|61 courts]], took [[row-ai|33 minutes]] and yields [[row-factor|50.9x]]. That is [[share|nearly half of the machine time]]. [[superlative|Alt text tops the list at 180x]], which says more about [[row-ai|a one-minute job]] than about genius. [[!superlative|The deduplication came last, 45x]]. [[mean|The mean of the factors is a flattering 85.9x]]; [[weighted|weighted, 63.5x]]; [[median|median, 72x]]. Right-of-reply emails: [[row-sup|four minutes of me]] for [[row-ai|four of it]], as it should be. [[!row-human|The map replaced nine hours of fiddling]]. [[threshold|Three rows cleared 90x]]. [[?other|Two clerks never called back]].`,
    }),
  ),
  labelDay(
    'canal volunteer coordinator, dry, British',
    '2026-04-27',
    `Volunteer rota for 18 locks; 13; 8; 3; 84000
Stoppage notice, winter works; 4; 5; 2; 33000
Towpath condition survey form; 9; 6; 1; 58000
Boat licence reminder letters; 7; 3; 2; 30000
Windlass loan register; 3; 6; 1; 37000
Eel pass grant bid; 22; 17; 9; 200000
Paddle gear maintenance cards; 10; 9; 2; 91000`,
    () => ({
      intro: `[[!date|Tuesday]], drizzle. [[count|Seven jobs]], [[hours-total|68 hours]], [[weeks|1.7 weeks]] if any of us were paid.`,
      analysis: `[[superlative|The licence reminders were best by a country mile, 140x]]. [[superlative|The windlass register sank to the bottom, 30x]]. [[multiple|It took twice as long as the letters did]]. [[text-count|18 locks]] have their rota, [[ordinal|good for second place at 97.5x]]. [[superlative|The eel pass bid was the slowest, 17 minutes]], and swallowed [[percent|45 % of my supervision]]. Grant forms are not written for humans. [[exception|All but one cost me three minutes or less]]. [[yield|3.4 hours per minute of mine]]. [[units|0.9 machine hours]], [[weighted|weighted 75.6x]]. [[?outside|Lock 42 is leaking again]] and a windlass is now [[?price|£14]].`,
    }),
  ),
];
