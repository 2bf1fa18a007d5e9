import { labelDay } from '../../labeled-day.ts';

export const SEVENTH_A = [
  labelDay(
    'small-animal vet, chatty',
    '2026-03-11',
    `Vaccine reminder letters for 240 patients; 6; 5; 2; 48000
Dental discharge sheet rewrite; 2; 4; 3; 31000
Dosing calculator for cats and dogs with 14 drugs; 16; 20; 9; 212000
Boarding kennel waiver; 1.5; 2; 1; 12000
X-ray archive renaming script; 4; 3; 1; 39000
Raw-food handout; 2; 3; 2; 17000`,
    () => ({
      intro: `[[date|Wednesday]], no surgery list for once, so I finally sat down with the paperwork nobody wants. [[count|Six jobs]], and the old way they would have cost me [[hours-total|31 and a half hours]] (!!). The machine needed [[minutes-total|37 minutes]], and I hovered over it for [[sup-total|eighteen]].`,
      analysis: `Let me gossip about the dosing calculator first. It ran [[row-ai|twenty minutes]], [[comparison|longer than everything else together]], and ate [[share|half of my own time]], because there are [[text-count|14 drugs]] in it and I looked each of them up in the formulary by hand. My nurse says I'm paranoid. My nurse has never had to phone an owner about a decimal point. [[percent|59 % of the tokens]] went there too, if anybody cares about tokens.

The X-ray script was the nicest surprise: [[row-factor|80x]], [[superlative|the best of the lot]], from [[row-human|four hours]] of clicking down to [[row-ai|three minutes]]. The reminders went to [[text-count|240 patients]] and came [[ordinal|second]] with [[row-factor|72x]]. The raw-food handout I had been dreading, people get so heated about chicken necks, and it [[!row-ai|took the machine five minutes]]. The waiver, [[row-ai|two minutes]], [[row-factor|45x]], fine, whatever, it's a waiver.

And the discharge sheet, well. [[superlative|Worst factor of the day]], [[row-factor|30x]], and it wanted [[row-sup|three minutes]] of me, [[comparison|more than the reminders did]], since I kept softening the sentence about extractions. [[threshold|Two jobs were happy with one minute of me]]. All in all [[weighted|51x]], and I was home [[?clock|by half past six]]. The new formulary is [[?price|89 euros]], by the way, robbery. The clinic cat, who has [[?idiom|nine lives]] and uses them, slept on the keyboard throughout.`,
    }),
  ),
  labelDay(
    'land surveyor, terse',
    '2026-05-19',
    `Traverse closure check, 38 stations; 8; 6; 2; 91000
Plat legend cleanup; 2; 5; 1; 44000
Deed chain abstract, lots 4 to 9; 12; 9; 6; 150000
Drone orthophoto tiling; 5; 15; 2; 120000`,
    () => ({
      intro: `Field book closed. [[count|Four items]], [[date|Tuesday]].`,
      analysis: `Traverse: [[text-count|38 stations]], [[row-ai|six minutes]], [[row-factor|80x]]. Misclosure [[?outside|1:14 000]]. Deed chain [[tie|the same 80x, shared top spot]], lots [[text-count|4 to 9]]. Orthophoto slow, [[row-ai|quarter of an hour]], [[superlative|worst at 20x]]. Plat legend: [[!row-human|five hours by hand]]. [[minutes-total|35 machine minutes]], [[sup-total|11 of mine]], [[share|more than half of mine on the deed chain]]. Weighted [[weighted|46.3x]], without the drone [[without|66x]]. Receiver firmware [[?version|7.2]]. Crew back [[?other-day|on Thursday]].`,
    }),
  ),
  labelDay(
    'parish treasurer, careful',
    '2026-01-26',
    `Gift aid claim schedule for 67 donors; 10; 8; 5; 133000
Organ fund reconciliation; 7; 14; 6; 205000
Annual return draft; 14; 12; 8; 262000
Hall hire invoice template; 2; 3; 1; 20000
Candle and flower petty cash sheet; 1; 2; 1; 11000
Investment policy summary; 5; 4; 2; 58000
Bank mandate change letter; 1; 1; ; 6000`,
    () => ({
      intro: `I record here, for the council's information, the work done on the accounts on [[date|Monday, 26 January]]. [[count|Seven items]] were completed which by my own estimate represent [[weeks|a full working week]] of volunteer time; they occupied the machine for [[minutes-total|44 minutes]].`,
      analysis: `The overall factor is therefore [[weighted|54.5]]. I should say at once that I do not wholly trust my estimate for the annual return, for which I put down [[row-human|14 hours]]; the previous return took [[?other-day|nine evenings]] and nobody timed them. It is nonetheless [[superlative|the largest item by my hours]], and I gave it [[row-sup|eight minutes]] of reading, [[superlative|more than any other item]].

The gift aid schedule ([[text-count|67 donors]]) and the investment summary [[tie|share the best factor, 75]]. The organ fund and the petty cash sheet [[tie|sit together at the bottom, with 30]]. I make no complaint of the organ fund: it ran for [[row-ai|14 minutes]], [[superlative|the longest run]], and it found a discrepancy of [[?price|£18.40]] which has puzzled us since [[?year|2022]]. The hall hire invoice came out at [[!row-factor|60x]]. The petty cash sheet asked [[!row-sup|two minutes of me]], which I thought reasonable given the state of the tin.

The bank letter carries [[missing|no supervision figure]], because the mandate secretary saw to it himself, and my supervisory factor, which leaves it out, is [[supervisory|101.7]]. Of my [[sup-total|23 minutes]], [[group|14 went on the organ fund and the annual return]]. The same pair used [[share|about two thirds of the tokens]]. [[threshold|Three items took three minutes or less of the machine]], and the [[median|median run was four minutes]]. The auditor comes [[?other-day|on Wednesday week]].`,
    }),
  ),
  labelDay(
    'haulage dispatcher, list-like',
    '2026-09-04',
    `Tacho infringement digest, 52 drivers; 9; 7; 2; 160000
Depot slot planner; 24; 32; 11; 540000
Pallet exchange ledger; 8; 10; 3; 140000
Reefer temperature log parser; 12; 9; 2; 175000
Toll cost table for 6 corridors; 6; 5; 2; 88000
Night shift handover form; 1; 2; 1; 9000
Tyre swap schedule; 3; 4; 2; 37000
Customs broker mail templates; 2; 2; 1; 18000
Trailer GPS gap report; 5; 6; 1; 83000
Fuel card fraud filter; 10; 12; 5; 190000`,
    () => ({
      intro: `[[date|Friday 4 September]]. [[count|Ten tasks]]. [[hours-total|80 h]] by hand = [[weeks|two weeks]]. [[minutes-total|89 min]] machine. [[sup-total|Half an hour]] me.`,
      analysis: `- Slot planner: [[row-ai|32 min]], [[row-sup|11 of mine]], [[superlative|biggest by hours and by minutes]]. [[percent|37.5 % of the tokens]].
- Reefer parser: [[superlative|top, 80x]]. From [[row-human|12 h]] down to [[!row-ai|7 min]].
- Tacho digest: [[text-count|52 drivers]], [[row-factor|77x]], [[ordinal|second]].
- Toll table: [[text-count|6 corridors]], [[row-ai|5 min]]. Rates valid from [[?other-date|1 July]].
- Handover form: [[superlative|last, 30x]]. Drivers will use the back of an envelope anyway.
- Slot planner and tyre swap: [[tie|both 45x]].
- Fuel cards: [[row-ai|12 min]]. Flagged [[?outside|3 cards]], police informed.
- GPS gaps: [[row-sup|1 min of me]].
- Broker mails: [[row-human|2 h]], [[row-ai|2 min]].
- Pallet ledger + fuel cards: [[group|18 h]], [[group|22 min]].
- Median run [[median|6.5 min]].
- [[!threshold|Five tasks ran ten minutes or longer]].
- Weighted [[weighted|53.9x]]. Without planner [[without|58.9x]]. Per minute of mine [[supervisory|160x]].
- Truck [[?id|TR-417]] still in the workshop.`,
    }),
  ),
  labelDay(
    'game studio tools programmer, run-on',
    '2026-07-24',
    `Navmesh baker rewrite with tiled regions; 60; 75; 14; 1400000
Dialogue export to 11 languages; 18; 14; 4; 310000
Loot table simulator; 12; 10; 3; 220000
Shader variant stripper; 20; 26; 8; 480000
Save file upgrade path from 3 old formats; 30; 24; 10; 620000
Crash bucket dashboard; 10; 12; 2; 190000
Photo mode sliders; 6; 9; 2; 130000
Patch note generator; 4; 3; 1; 55000`,
    () => ({
      intro: `So it's [[date|Friday]] and the build is green and I'm sitting here with cold noodles adding up [[count|eight tools]] which I'd put at [[weeks|four weeks]] of me, honest weeks, not crunch weeks, and the agents did it in [[minutes-total|just under three hours]].`,
      analysis: `The navmesh baker is the monster, [[row-human|60 hours]] on paper and [[row-ai|an hour and a quarter]] for real, [[percent|43 % of the machine time]] and [[row-tokens|1.4M tokens]], and by factor it's [[ordinal|sixth]] with [[row-factor|48x]], which I find hilarious because it's what the whole studio clapped for. The patch note generator, which I kicked off while waiting, [[superlative|wins with 80x]] in [[row-ai|three minutes]], then comes dialogue export with [[row-factor|77.1x]] for [[text-count|11 languages]] (Thai broke the line wrapper again, of course it did), then save files with [[row-factor|75x]], and I spent [[row-sup|ten minutes]] on those because [[text-count|three old formats]] means [[?idiom|a thousand ways]] to lose somebody's farm.

Photo mode sliders, [[row-human|six hours]], [[row-ai|nine minutes]], [[superlative|dead last]] with [[!row-factor|46x]], and nobody can tell me why we need a vignette slider. The shader stripper and the navmesh between them took [[share|half of my supervision]], the loot simulator [[!comparison|ran longer than the crash dashboard]] and told me what the players tell me weekly, that the boots drop too often, and [[threshold|half the tools came in under thirteen minutes]]. Weighted it's [[weighted|55.5x]], plain mean [[mean|61x]], pick your favourite, I pick the noodles. Engine is still [[?version|5.3]], cert is [[?other-date|on the 12th]] and we ship at [[?price|24.99]].`,
    }),
  ),
  labelDay(
    'wet-lab postdoc, skeptical',
    '2026-11-12',
    `Plate reader import for 96 wells; 6; 8; 4; 102000
Dose-response fit with bootstrap; 14; 16; 12; 330000
Primer order sheet check; 2; 3; 3; 26000
Western blot densitometry macro; 10; 25; 10; 400000
Freezer inventory merge of 5 boxes; 5; 6; 2; 70000`,
    () => ({
      intro: `I keep this log because my PI likes numbers; I don't, much. [[count|Five tasks]], [[date|Thursday]], [[weighted|38.3x]] overall, which is [[?other-day|lower than last week]].`,
      analysis: `Let me start with what went badly. The densitometry macro [[row-ai|ran 25 minutes]], took [[row-sup|ten]] of mine, and ended [[superlative|lowest, 24x]]; strike it and the day [[without|reads 49.1x]]. It drew lane boundaries through the ladder on [[?outside|2 of 9 blots]]. The curve fitting has [[superlative|the best factor, 52.5x]], but do look at the supervision: [[row-sup|12 minutes]] against [[row-ai|16]], so [[ratio|three of mine for every four of the machine's]]. With [[?outside|1000 resamples]] the intervals looked plausible, which is not the same as right. The primer check is a good example of a false economy: [[row-human|two hours]] saved, supposedly, with [[comparison|as many minutes of mine as of the machine's]]. The plate import copes with [[text-count|96 wells]] and lands on [[row-factor|45x]], [[median|which is also the median]]. The freezer job merged [[!text-count|6 boxes]] in [[row-ai|six minutes]], mislabelled tubes included.

In total I watched for [[sup-total|31 minutes]], [[share|more than half]] of the [[minutes-total|58]] it ran. Supervisory factor [[supervisory|71.6]]. [[exception|All but one of the tasks wanted three minutes of me or more]], and [[!quantifier|none of them got past 50x]]. I remain unconvinced, and lot [[?id|20418]] has expired.`,
    }),
  ),
  labelDay(
    'conveyancing clerk, dry',
    '2026-02-13',
    `Title register summary for 18 parcels; 9; 6; 4; 120000
Lease covenant comparison; 11; 10; 7; 180000
Completion statement; 3; 4; 3; 41000
Search result chaser letters; 2; 2; 1; 15000
Boundary dispute chronology, 1987 to 2019; 16; 12; 9; 256000`,
    () => ({
      intro: `[[date|Friday the thirteenth]]; nothing completed late. [[count|Five matters]], [[hours-total|41 hours]] at the usual fee-earner's pace.`,
      analysis: `The boundary chronology covers [[text-count|1987 to 2019]] and was put down at [[row-human|two working days]]. It was [[superlative|the machine's longest run]], [[row-ai|12 minutes]], and I read it for [[row-sup|nine]], as one must where neighbours are concerned. The register summary ([[text-count|18 parcels]]) [[superlative|leads on factor, 90x]]; the completion statement [[superlative|trails with 45x]]. The lease comparison [[!percent|accounts for nearly half of the machine time]]. The chaser letters needed [[row-ai|two minutes]] and [[row-sup|one]] of mine, and will be ignored.

My [[sup-total|24 minutes]] amount to [[percent|71 % of the machine's]]. The lease and the boundary file had [[group|16 of them]], [[share|two thirds]]. Read carefully, then: [[supervisory|102.5]] over my time, [[weighted|72.4]] over the machine's. The client rang [[?clock|at 4.50]] to ask whether "shortly" meant today. Our fee is [[?price|£1,250 plus VAT]], and the new thresholds apply from [[?other-date|1 April]].`,
    }),
  ),
  labelDay(
    'local newsroom data reporter, breezy',
    '2026-04-22',
    `Council spending scrape, 9400 payments; 12; 10; 3; 240000
Bus punctuality map; 16; 22; 6; 410000
Planning refusals FOI letter; 2; 2; 2; 16000
Swimming pool closure timeline; 5; 6; 3; 77000
Charity accounts cross-check; 8; 5; 2; 98000
Chart style sheet; 3; 8; 1; 64000
Obituary archive index; 10; 7; 1; 150000
Comment moderation word list; 2; 3; 1; 19000
School catchment explainer; 6; 4; 3; 72000`,
    () => ({
      intro: `Happy [[date|Wednesday]] from the data desk. [[count|Nine little things]], [[days|eight days' worth]] of reporter, and [[minutes-total|an hour and seven minutes]] of humming laptop.`,
      analysis: `Charity accounts! Who knew. [[superlative|Best of the bunch]] at [[row-factor|96x]], [[row-ai|five minutes]], and it turned up a trustee who pays himself rent. The catchment explainer is [[ordinal|runner-up]] with [[row-factor|90x]], the obituary index [[ordinal|third]] with [[!row-factor|75.7x]]. The chart style sheet was a slog, don't ask, [[superlative|22.5x, rock bottom]]; the editor changed the palette [[?idiom|a dozen times]].

The council scrape chewed through [[text-count|9400 payments]] in [[row-ai|ten minutes]] while I peered over its shoulder for [[row-sup|three]]. Bus map: [[row-human|two days]] of old-style work, [[row-ai|22 minutes]], [[superlative|the slowest]], [[share|roughly a third of all the machine time]]. FOI letter: [[row-ai|two minutes]], [[row-factor|a clean 60x]], reply due in [[?outside|20 working days]], so, never. [[!superlative|The word list was the shortest run]], and the rudest.

Pool, catchment and council [[tie|cost me three minutes each]], and [[only|only the bus map cost more]]. [[threshold|Three jobs got by on a single minute]]. The desk as a whole made [[weighted|57.3x]], and [[threshold|five of the nine beat that]]. Tokens came to [[tokens-total|1.1 million]], I'm told that's cheaper than lunch. Page [[?outside|7]] closes [[?clock|at five]].`,
    }),
  ),
  labelDay(
    'Czech brewer, second language',
    '2026-10-01',
    `Mash schedule calculator; 8; 9; 3; 130000
Hop inventory with 23 varieties; 5; 4; 1; 60000
Excise declaration form; 6; 8; 5; 110000
Keg tracking by QR code; 15; 18; 4; 290000
Label text in English and German; 3; 2; 2; 22000
Yeast generation log; 4; 3; 1; 45000`,
    () => ({
      intro: `Good evening from brewery. It is [[date|first of October]], [[date|Thursday]], and we did with the AI [[count|six tasks]]. By hand it would be for me [[hours-total|41 hours]], maybe more, because with computer I am slow.`,
      analysis: `Keg tracking was [[superlative|the biggest piece]]: [[row-ai|18 minutes]] of machine, [[row-human|15 hours]] of human, [[row-tokens|290 thousand tokens]]. Now the kegs have QR code and my cousin cannot anymore forget them at weddings. The label text has [[superlative|the best factor]], [[row-factor|90x]]. After it yeast log, [[row-factor|80x]], and on [[ordinal|third place]] hops, [[row-factor|75x]]. In the inventory are [[text-count|23 varieties]], from them we really use [[?outside|nine]]. The excise form was [[superlative|the worst]], [[row-factor|45x]], and I have controlled it [[row-sup|five minutes]], because of customs office I am afraid. It is [[percent|31 % of my supervision]]. The mash calculator needed [[!row-ai|six minutes]] and it calculates better than my father, but do not say him.

Together I supervised [[sup-total|16 minutes]] and the machine worked [[minutes-total|44]]. Factor for all is [[weighted|55.9x]], [[without|without the kegs 60x]]. [[threshold|Four tasks are over 50x]]. The excise form [[multiple|took two times longer than hops]]. Our beer is [[?outside|12 degrees]] and costs still [[?price|48 crowns]]. [[?other-day|Yesterday we did only two tasks]], but yesterday we were bottling.`,
    }),
  ),
  labelDay(
    'museum archivist, precise',
    '2026-06-09',
    `Finding aid for the 1911 strike papers; 20; 15; 6; 340000
Accession register transcription, 430 entries; 24; 16; 5; 420000
Glass negative rehousing labels; 3; 4; 1; 28000
Donor correspondence summary; 8; 6; 3; 115000
Copyright status survey; 12; 18; 7; 260000
Reading room rules in plain language; 2; 3; 2; 18000
Loan agreement checklist; 3; 2; 2; 21000
Pest trap log chart; 2; 3; 1; 25000
Oral history time codes, 12 tapes; 18; 20; 4; 390000
Thesaurus term mapping; 16; 10; 4; 210000
Deaccession proposal; 4; 5; 4; 62000`,
    () => ({
      intro: `Register for [[date|Tuesday, 9 June 2026]]. [[count|Eleven items]]; [[hours-total|112 hours]] estimated, or [[weeks|2.8 weeks]]; machine [[minutes-total|1.7 hours]]; archivist [[sup-total|39 minutes]].`,
      analysis: `Thesaurus mapping holds [[superlative|first place]] ([[row-factor|96x]]). The accession register and the loan checklist [[tie|follow with 90x each]]; the finding aid and the donor summary [[tie|both stand at 80x]]. At the foot, [[tie|three items share 40x]]: the copyright survey, the reading room rules and the pest chart. I note ties because a reader once wrote in about a winner that was none.

The accession register ([[text-count|430 entries]]) stood at [[row-human|three days' labour]], [[superlative|the largest estimate]]. The oral history codes ([[text-count|12 tapes]]) ran [[superlative|longest]], [[row-ai|20 minutes]], yet required [[row-sup|four minutes]] of listening. The copyright survey required [[row-sup|seven]], [[superlative|the heaviest supervision]]. The strike papers of [[text-count|1911]] used [[!row-tokens|430,000 tokens]]. The deaccession proposal took [[row-ai|five minutes]] and [[row-sup|four]] of mine; the trustees meet on [[?other-date|the 30th]]. [[!only|Only the pest chart got by with one minute of supervision]].

[[threshold|Five items ran ten minutes or more]]; the [[median|median run is six minutes]]. [[share|More than half of the hours]] lie in the register, the finding aid and the tapes. Weighted factor [[weighted|65.9]], supervisory [[supervisory|172.3]]. Item [[?id|2019/044]] remains unlocated; it is not in bay [[?outside|17B]].`,
    }),
  ),
  labelDay(
    'beekeeping co-op secretary, proud',
    '2026-08-15',
    `Honey batch traceability sheet; 6; 5; 2; 84000
Varroa count app for 31 apiaries; 25; 20; 6; 450000
Swarm hotline roster; 2; 2; 1; 14000
Queen rearing calendar; 4; 3; 1; 33000`,
    () => ({
      intro: `What a [[date|Saturday]]! A co-op of amateurs got [[hours-total|37 hours]] of work done in [[minutes-total|half an hour]], and I would like to see the big packers do that.`,
      analysis: `The varroa app is the jewel. [[text-count|31 apiaries]], [[row-ai|twenty minutes]], [[row-factor|75x]], and it works with gloves on! It is [[share|two thirds of the machine time]] and [[percent|77 % of the tokens]], and it [[multiple|ran four times as long as the traceability sheet]]. Still, the queen calendar [[superlative|came out ahead of everything, 80x]], in [[row-ai|three minutes]]. The traceability sheet is [[ordinal|third with 72x]], the swarm roster [[superlative|last with 60x]], and I will have you know I can live with such a tail end. I gave it [[sup-total|ten minutes]] in all, so [[supervisory|222x]] on my own time. [[!share|A third of my supervision was the app]], well spent. The calendar and the roster together [[group|took as long as the sheet]]. We are [[?outside|140 members]] now, a jar goes for [[?price|9 euros]], and [[?other-day|last August we had not even a mailing list]].`,
    }),
  ),
  labelDay(
    'wind farm maintenance planner, blunt',
    '2026-12-03',
    `Gearbox oil sample trend, 44 turbines; 10; 8; 2; 170000
Blade inspection photo sorter; 14; 21; 4; 360000
Crane booking optimiser; 30; 40; 15; 720000
Permit to work template; 4; 3; 3; 40000
SCADA alarm dedupe; 18; 12; 3; 280000
Spare parts min-max list; 7; 7; 2; 95000
Lightning strike claim letter; 3; 2; 1; 24000`,
    () => ({
      intro: `[[date|Thursday]]. Too windy to climb, so desk work. [[count|Seven jobs]].`,
      analysis: `Crane optimiser: [[row-human|30 hours]], [[row-ai|40 minutes]], [[share|half of all my supervision]], [[row-factor|45x]]. Not impressed, it booked the crane for a Sunday. Blade sorter was worse, [[superlative|40x, bottom of the table]]. Those two ate [[group|61 minutes]], [[share|about two thirds of the machine time]]. Alarm dedupe and the lightning letter [[tie|tied at the top, 90x]]. The letter was [[row-ai|two minutes]]. Insurer will still say no. Gearbox trend has [[text-count|44 turbines]] in it and made [[row-factor|75x]], [[median|bang on the median]]. Permit template wanted [[!row-sup|one minute of me]]. Spare parts: [[row-human|seven hours]] to [[row-ai|seven minutes]], do the sum yourself. The lot is [[weighted|55.5x]], drop the crane and it's [[without|63.4x]]. [[threshold|Two jobs ran past twenty minutes]]. A planner on his own would have been at it for [[!weeks|three weeks]]. I sat there for [[sup-total|30 minutes]]. Gusts [[?outside|31 m/s]] at hub. [[?id|WTG-19]] stays off till [[?other-day|Monday]].`,
    }),
  ),
];
