import { labelDay } from '../labeled-day.ts';

export const THIRD_C = [
  labelDay(
    'cheese maker, a letter',
    '2026-11-02',
    `Ripening log for 340 wheels; 17; 12; 3; 190000
Hygiene manual, new edition; 22; 15; 8; 240000
Farm shop price labels; 2; 3; 1; 23000
Milk payment statements for 27 farmers; 13.5; 9; 4; 140000
Brine temperature alarm; 6; 10; 2; 88000
Fair booth leaflet; 3; 2; 2; 27000`,
    () => ({
      intro: `Dear cousin, you asked what one does on a wet [[date|Monday]] between two milkings. [[count|Six things]], it turns out, and by hand they would have kept me [[units|not quite eight working days]].`,
      analysis: `The [[text-count|340 wheels]] downstairs have a proper ripening log at last, written in [[row-ai|twelve minutes]] at [[row-factor|85x]]. I sat over the hygiene manual for [[row-sup|eight minutes]], [[superlative|longer than over any of the others]], since the inspector reads it too and with less humour. [[!multiple|It took the machine twice as long as the price labels]]. All [[text-count|27 farmers]] got their statements; those and the booth leaflet [[superlative|share the rosette with 90x]]. The brine alarm is my problem child, [[row-factor|36x]], [[superlative|nothing did worse]], and if you kindly overlook it the week begins at [[without|84.1x]]. [[sum|Log and manual together make 39 hours]], which is [[quantifier|more than half of what was on the slate]]. A task ran [[average|eight and a half minutes on average]]. The big copper vat is from [[?year|1951]], we are down to [[?outside|fourteen goats]], and the whey fetches [[?price|3 cents]]. Yours, with cold hands.`,
    }),
  ),
  labelDay(
    'air traffic training, radio clipped',
    '2026-11-03',
    `Simulator scenarios, 24 scenarios; 36; 24; 8; 410000
Phraseology drill cards; 8; 4; 2; 92000
Instructor roster; 4; 8; 1; 61000
Radar replay exporter; 20; 25; 3; 290000
Fatigue survey tally; 5; 3; ; 48000
Airspace map refresh; 9; 12; 2; 120000
Exam item bank, 150 items; 25; 12; 6; 270000
Weather minima quiz; 3; 2; 1; 30000`,
    () => ({
      intro: `Training desk, [[date|Tuesday]]. [[count|Eight strips]] on the board, block time [[units|one hour thirty]], all landed.`,
      analysis: `Exam bank leads: [[text-count|150 items]], [[row-ai|12 minutes]], [[superlative|125x, no traffic above]]. Drill cards [[ordinal|number two]] at [[row-factor|120]]. Scenario pack, [[text-count|24 scenarios]], level at [[row-factor|90]], [[comparison|same level as minima quiz]]. Exporter flew the [[superlative|longest leg, 25 minutes]]. [[!row-factor|Airspace map at 48x]]. Roster [[row-factor|30x]], [[superlative|tail end]]. Fatigue survey, [[missing|no supervision logged]]; the other seven cost me [[sup-total|23 minutes]], [[share|14 of them on scenarios and exam bank]]. [[!hedge|Weighted, a shade over 75x]]. [[factor-sup|274x on supervision]]. Runway [[?id|27L]] closed for grass, pressure [[?outside|1013]], coffee on [[?id|121.5]].`,
    }),
  ),
  labelDay(
    'test lead, stand-up bullets',
    '2026-11-04',
    `Regression suite triage, 96 failures; 24; 32; 9; 
Page object refactor; 30; 20; 4; 
Flaky login test; 2; 10; 3; 
Test data anonymiser; 18; 18; 3; 
Load profile for checkout; 7; 6; 1; 
Accessibility scan report; 8; 4; 2; 
Bug template; 1; 1; 1; 
Browser matrix, 14 browsers; 7; 5; 1; 
Release sign-off sheet; 3; 4; 2; `,
    () => ({
      intro: `Everything on the board is green: [[count|9 tasks]], [[hours-total|100 hours]] of estimate, [[ai-total|100 minutes]] of machine.`,
      analysis: `- Do the division and you get [[factor-weighted|exactly 60x]], a figure even management will remember.
- Triage ate [[row-ai|32 min]] and [[row-sup|9 of my 26]]; [[text-count|96 failures]] sorted, [[row-factor|45x]].
- Refactor: [[row-factor|90x]], [[ordinal|beaten only by the accessibility report]].
- Flaky login: [[superlative|12x, rock bottom]]. [[without|65.3x without it]].
- [[!threshold|Three tasks cost me three minutes apiece]].
- [[threshold|Six tasks were through in ten minutes or less]].
- [[percent|Triage plus refactor, 52 % of the run time]].
- [[missing|Tokens: not recorded]].
- Next: build [[?id|5512]], coverage gate at [[?outside|71 %]], retro [[?clock|at 15:00]].`,
    }),
  ),
  labelDay(
    'veterinary clinic, kind',
    '2026-11-05',
    `Vaccination reminders for 410 pets; 10; 5; 2; 120000
Anaesthesia checklist; 4; 4; 3; 43000
X-ray archive renaming; 14; 12; 1; 170000
Diet sheets for 16 breeds; 8; 6; 4; 90000
Appointment line script; 3; 6; 2; 52000
Insurance claim letters; 6; 4; 3; 70000
Kennel camera alerts; 9; 18; 2; 130000`,
    () => ({
      intro: `It was a calm [[date|Thursday]] in the waiting room, so the paperwork had its turn: [[count|seven pieces]], [[hours-total|54 hours]] if one of us had typed them.`,
      analysis: `First the reminders, because [[text-count|410 pets]] are due for their jabs; they were ready in [[row-ai|five minutes]] and made [[superlative|the loveliest figure of the day, 120x]]. Renaming the X-rays was [[row-ai|twelve minutes]] of quiet purring and needed [[superlative|less of me than anything else]], [[row-sup|one minute]]. I gave the diet sheets [[row-sup|four]], since [[text-count|sixteen breeds]] have sixteen ways of getting fat. [[superlative|The kennel alerts and the appointment script limped in together]], [[row-factor|30x]] each, though [[multiple|the alerts took three times as long]]. Insurance letters managed [[row-factor|90x]], and [[median|the dog in the middle sits at 70x]]. We spent [[sup-total|17 minutes]] looking over its shoulder, [[percent|31 percent of its own time]]. The new scale goes up to [[?outside|80 kg]], the parrot in [[?id|box 3]] said something rude, and the emergency number is still [[?phone|555 0199]].`,
    }),
  ),
  labelDay(
    'tax adviser, pedantic',
    '2026-11-06',
    `Depreciation schedules for 45 assets; 22.5; 15; 5; 260000
Transfer pricing file, outline; 16; 12; 9; 180000
Receipt matching, 1,310 receipts; 26; 20; 3; 330000
Client letter on the new allowance; 2.5; 2; 3; 26000
Payroll variance check; 6; 9; 2; 84000
VAT return cross-check; 8; 6; 4; 95000
Deadline calendar; 1.5; 3; 1; 20000
Partnership agreement comparison; 9; 5; 3; 110000`,
    () => ({
      intro: `For the file: on [[date|Friday]] I caused [[count|eight (8) matters]] to be prepared, estimated at [[hours-total|91.5 hours]], in [[units|1.2 hours of computation]].`,
      analysis: `It should be noted at the outset that [[!superlative|the receipt matching attained the highest factor]], there being [[text-count|1,310 receipts]] and [[row-ai|twenty minutes]] at issue. The depreciation schedules, [[text-count|45 assets]] in number, stand at [[row-factor|90x]]. Transfer pricing and the VAT cross-check [[comparison|are to be treated alike, namely at 80x]], without prejudice to the fact that [[multiple|the former ran twice as long]]. [[!sum|The VAT and payroll checks together consumed sixteen minutes]]. Of my [[sup-total|thirty minutes]], [[!share|a quarter was devoted to transfer pricing]]. The client letter is [[exception|the one matter in which review exceeded computation]]. The deadline calendar, as was to be feared, shows [[superlative|the lowest value, 30x]]. For completeness: [[factor-weighted|76.25x]] weighted, [[factor-sup|183x]] as regards supervision. See also section [[?id|41(2)]], the threshold of [[?price|EUR 22,000]], and assessment year [[?year|2025]].`,
    }),
  ),
  labelDay(
    'luthier, reflective',
    '2026-11-09',
    `Wood stock ledger, 118 planks; 7; 6; ; 72000
Fret spacing calculator; 5; 4; ; 56000
Repair estimates for 8 violins; 6; 5; ; 63000
Humidity curve; 3; 9; ; 70000
Waiting list page; 4; 6; ; 58000`,
    () => ({
      intro: `[[hours-total|Twenty-five hours]] of desk work, [[units|half an hour]] of machine, and the whole [[date|Monday]] left for the bench.`,
      analysis: `I count my planks differently now that [[text-count|118 of them]] live in a ledger. It took [[row-ai|six minutes]], [[comparison|the same as the waiting list]], and came out at [[row-factor|70x]]. Spacing frets is arithmetic, so I am not astonished that [[superlative|the calculator stood first, at 75x]]. The humidity curve took [[row-ai|nine minutes]] to tell me what my fingertips knew, [[superlative|the longest and the least rewarding of all]], [[!row-factor|40x]]. Wood is slow and so is weather. [[text-count|Eight violins]] have their estimates; [[row-factor|72x]], if anyone asks. [[factor-weighted|Fifty to one]], that is the sum of it, or [[without|62.9]] had I left the curve alone. [[missing|My own minutes I did not write down]]. The maple is [[?outside|forty years]] dry, a string set costs [[?price|68 euros]], and the cello from [[?year|1902]] still sulks.`,
    }),
  ),
  labelDay(
    'data-centre cabling, stock phrases',
    '2026-11-10',
    `Patch panel labels, 2,304 ports; 32; 16; 3; 380000
Cable run audit, hall A; 14; 14; 3; 160000
Cable run audit, hall B; 14; 12; 2; 150000
Power draw baseline; 11; 15; 2; 130000
Spare optics count; 2; 2; ; 17000
Rack elevation drawings; 21; 18; 5; 240000
Vendor access log; 4; 6; 1; 50000
Fibre loss calculator; 8; 6; 2; 82000
Cooling complaint reply; 0.5; 1; 1; 7000
Moves and changes form; 3; 3; ; 29000
Generator test plan; 5; 4; 3; 51000
Grounding photo index; 6; 3; ; 66000
Door badge clean-up; 3; 5; 1; 41000
Weekly handover note; 1.5; 1; 1; 12000`,
    () => ({
      intro: `[[date|Tuesday]] report, site north: [[count|14 work orders]] closed, [[weeks|3.1 weeks]] of effort, [[factor-weighted|70.8x]].`,
      analysis: `Patch panel labels complete, [[text-count|2,304 ports]], [[row-factor|120x]], [[superlative|joint first with the grounding photos]]. Both halls audited: [[sum|28 hours of work in 26 minutes]], [[!comparison|hall B slower than hall A]]. Rack drawings were the [[superlative|longest run at 18 minutes]], and took [[row-sup|5 minutes of review]]. [[missing|Three orders were not reviewed]]. [[threshold|Four more got one minute each]]. [[!quantifier|Ten of the 14 orders ran for six minutes or less]] and [[threshold|five beat 70x]]. Cooling complaint answered in [[row-ai|60 seconds]], [[row-factor|30x]], [[superlative|low point]]. Power baseline [[row-factor|44x]]. Tokens [[tokens|1.4 million]], [[percent|27 %]] of it for labels. Hall temperature [[?outside|24 C]], generator due [[?other-date|30 Nov]], ticket [[?id|NOC-7781]] parked.`,
    }),
  ),
  labelDay(
    'bioinformatician, footnote-minded',
    '2026-11-11',
    `Variant caller benchmark, 12 samples; 40; 50; 7; 620000
Read trimming pipeline; 18; 16; 3; 220000
Phylogeny figure; 6; 9; 4; 100000
Ontology mapping of 870 terms; 29; 12; 5; 360000
Methods section; 8; 5; 6; 74000
Container recipes; 10; 20; 3; 180000
Sequence archive submission; 7; 6; 2; 80000`,
    () => ({
      intro: `[[count|Seven tasks]] were completed on [[date|Wednesday]] (hours: [[hours-total|118]]; minutes: [[ai-total|118]]; the coincidence is real).`,
      analysis: `Mapping [[text-count|870 terms]] onto the ontology gave [[superlative|the top factor (145x)]] and, oddly enough, only [[row-ai|12 minutes]] of run time. The benchmark of [[text-count|12 samples]] was [[superlative|the longest run (50 min)]], i.e. [[percent|42 % of the machine time]]. Containers: [[row-ai|20 minutes]], [[row-factor|30x]], [[superlative|the minimum]], and one would rather not talk about it. Trimming reached [[row-factor|67.5x]], which [[median|happens to be the median]]. The methods section needed [[row-sup|six minutes of reading]], [[exception|more than it needed of writing, and it is alone in that]]. [[!superlative|Only the mapping took more supervision]]. Per minute of mine the day returned [[yield|3.9 hours]]. Weighted, [[factor-weighted|60x flat]]; [[hedge|without the benchmark, close to 69x]]. Reads were [[?outside|150 bp]], coverage [[?outside|34x]], and the reference build is [[?version|38]] (see [[?id|Table S2]]).`,
    }),
  ),
  labelDay(
    'comics artist, all lower case',
    '2026-11-12',
    `lettering script for 64 pages; 16; 8; 3; 180000
panel order checker; 9; 10; 2; 110000
convention banner text; 1; 1; 2; 8000
colour palette export; 4; 3; 1; 41000
print bleed fixer; 12; 24; 5; 230000
shop tax settings; 3; 5; 1; 45000
synopsis in 3 lengths; 5; 3; 4; 50000`,
    () => ({
      intro: `[[date|thursday]] and the ink won't dry, so: [[count|seven]] computer things. [[hours-total|50 hours]], allegedly.`,
      analysis: `lettering for [[text-count|64 pages]] took [[row-ai|eight minutes]] and i nearly cried, [[row-factor|120x]], [[superlative|champion]]. the bleed fixer on the other hand is [[superlative|the villain of this issue]]: [[row-ai|24 minutes]], [[row-factor|30x]], [[row-sup|five minutes of me]] squinting at crop marks. [[percent|it hogged 44 percent of the machine's day]]. kill it off and we're at [[without|76x]]. the synopsis in [[text-count|three lengths]] did [[row-factor|100x]], [[ordinal|silver medal]]. [[!comparison|the panel checker was quicker than the palette export]], go figure. banner text: [[multiple|i spent twice the machine's minute on it]]. [[!sup-total|eighty-one minutes]] of supervising in total, never again. convention table is [[?id|d-17]], the variant cover costs [[?price|$9]], and issue [[?id|#5]] is [[?idiom|nine tenths sweat]].`,
    }),
  ),
  labelDay(
    'fire dispatch, minutes of a meeting',
    '2026-11-13',
    `Hydrant map, 1,480 hydrants; 37; 30; 6; 460000
Street alias table; 15; 9; 2; 170000
Mutual aid agreement summary; 7; 4; 4; 68000
Call taker quick cards; 9; 6; 5; 97000
Siren test schedule; 2; 3; 1; 24000
Turnout time report; 13; 20; 3; 190000
Vehicle inspection app; 28; 35; 7; 420000
Radio code glossary; 5; 3; 1; 55000
Hose inventory; 4; 6; 1; 52000
Volunteer letter; 1.5; 1; 2; 13000
Pager coverage plot; 10; 15; 2; 150000
Drill attendance, 39 members; 3; 2; 1; 36000`,
    () => ({
      intro: `Present: one dispatcher, one machine. Agenda of [[date|Friday]]: [[count|twelve items]], all closed, [[hours-total|134.5 hours]] by the usual estimate.`,
      analysis: `Resolved, that the map of [[text-count|1,480 hydrants]] be accepted; processing [[row-ai|30 minutes]], factor [[row-factor|74]]. Noted, that [[superlative|the vehicle inspection app was the longest item, 35 minutes]], and [[superlative|the one reviewed most thoroughly]] ([[row-sup|seven minutes]]). The mutual aid summary received [[superlative|the highest mark, 105x]]; street aliases and radio glossary follow [[ordinal|in joint second place at 100x]]. The turnout report, [[superlative|at 39x, is lowest]], [[comparison|by a single point]]. [[!threshold|Five items remained below 45x]]. [[sum|App, map and turnout report together used 85 minutes]], or [[percent|63 %]]. [[!row-ai|Drill attendance for 39 members was compiled in three minutes]]. Total supervision: [[sup-total|35 minutes]], [[average|just under three per item]]. Any other business: engine [[?id|14-2]] has [[?outside|212,000 km]], the siren sounds [[?clock|at noon]], the kettle is [[?idiom|on its last legs]]. Adjourned.`,
    }),
  ),
];
