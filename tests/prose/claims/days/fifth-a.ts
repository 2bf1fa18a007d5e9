import { labelDay } from '../labeled-day.ts';

export const FIFTH_A = [
  labelDay(
    'country vet, rambling and spoken',
    '2026-03-11',
    `Herd health plan for 140 ewes; 16; 12; 5; 150000
Vaccination reminder letters; 3; 2; 1; 21000
X-ray archive renamer, 2300 images; 9; 14; 2; 118000
Drug cabinet stock sheet; 5; 6; 3; 47000
Lambing survey write-up; 7; 5; 4; 62000
Invoice chaser for 31 farms; 4; 8; 2; 39000`,
    () => ({
      intro: `Well now. It's [[date|Wednesday]], the rain is coming sideways off the hill, and instead of standing in somebody's shed up to the elbow in a ewe I've had [[count|six bits of paperwork]] done for me. [[hours-total|Forty-four hours of human work]], they reckon, and the machine was through it in [[ai-total|forty-seven minutes]], before the kettle had properly cooled.`,
      analysis: `The flock plan was the serious one: [[text-count|a hundred and forty ewes]], [[row-human|sixteen hours by hand]], [[row-ai|twelve minutes]] by this. I read it out to my wife over the soup and she said it sounded like me on a good day, which I'm choosing to take kindly. What made us laugh was the reminder letters. Little scrap of a job, and yet [[superlative|they came out best, at 90x]]; meanwhile the invoice chaser, which I'd have bet the good dog on, was [[superlative|the worst of the lot]]. Farmers, you see. You can't chase a man who has gone to look at a tractor. Renaming the X-rays was [[superlative|what took longest]], and no wonder with [[!text-count|3200 images]] to get through, the same spaniel turning up again and again. It wanted hardly anything from me, mind: [[row-sup|two minutes of my time]]. The fussy one was the flock plan, [[superlative|five minutes of supervision, more than any other]], because I will argue about commas. All told I put in [[sup-total|seventeen minutes]]. [[weighted|Over the day it works out at 56.2x]]; [[!supervisory|on my own minutes it's about 185x]], if you believe in that sort of sum. Then the phone went, [[?clock|ten to four]], calving at the top farm, and that was me out in the rain after all. [[?price|The wormer's gone up to 4.20 a dose]], before you ask.`,
    }),
  ),
  labelDay(
    'land surveyor, field-book notes',
    '2026-04-20',
    `Boundary traverse adjustment, 64 stations; 14; 7; 3; 98000
Title plan cross-check; 10; 15; 6; 133000
Point cloud thinning script; 8; 20; 4; 176000
Client cover letter; 1.5; 2; 1; 12000
Benchmark register cleanup; 6; 4;; 41000`,
    () => ({
      intro: `[[date|Mon 20 Apr]]. Drizzle, instrument fogged. [[count|5 jobs]], [[hours-total|39.5 h]], [[ai-total|48 min]].`,
      analysis: `Traverse, [[text-count|64 stations]]: [[row-factor|120x]], [[superlative|top of the sheet]]. Closes beautifully.
Title plan: [[row-human|10 h]] in [[row-ai|15 min]]. Hedge has moved again. Owners say not.
Point cloud: [[superlative|slowest at 20 min]], [[!row-factor|42x]]. Trees, mostly.
Benchmark register: [[missing|no supervision booked]].
My time: [[sup-total|14 min]]. [[!group|Point cloud and title plan together: 25 min]].
[[weighted|49.4x weighted]]. [[weeks|Just under a working week]].
[[?id|Control point BM 17]] wants revisiting. [[?clock|Van 15:40]]. Boots wet.`,
    }),
  ),
  labelDay(
    'parish treasurer, careful and apologetic',
    '2026-01-27',
    `Gift Aid reclaim schedule, 212 donors; 20; 10; 6; 140000
Hall hire price list; 2; 3; 2; 15000
Roof fund appeal letter; 4; 5; 5; 33000
Bank reconciliation for 11 months; 24; 18; 8; 230000
Tower clock insurance comparison; 5; 4; 3; 48000
Flower rota budget; 1; 2; 1; 9000
Charity return, draft; 12; 9; 7; 104000
Candle stock count sheet; 2; 6; 1; 26000`,
    () => ({
      intro: `I hope the wardens will forgive a long note. On [[date|Tuesday]] I gave the assistant [[count|eight pieces of parish business]], which I had put down as [[weeks|a week and three quarters]] of my own slow work, and it returned them in [[ai-total|fifty-seven minutes]].`,
      analysis: `I should begin with the bank reconciliation, since it has weighed on me since Advent. It covers [[text-count|eleven months]], I had allowed [[row-human|twenty-four hours]] for it, and it took [[row-ai|eighteen minutes]], [[superlative|longer than anything else on the list]]. I confess I made tea and came back to find it waiting for me, politely. The Gift Aid schedule was kinder: [[text-count|212 donors]], and [[superlative|a factor of 120, the best here]]. Between them [[share|these two account for more than half of the hours]]. I must also confess that I watched over the bank work for [[row-sup|eight minutes]] and over the charity return for [[!row-sup|ten]]; I am not sure that I improved either. [[tie|The return and the reconciliation came out at the very same 80x]]. Candles were the disappointment. [[superlative|20x, the lowest of the day]]: I suspect the sheet of being badly ruled, and I ruled it. I fussed over the roof appeal as well, and I would not call it time wasted, for it is a hard thing to ask the same people again. [[weighted|The day as a whole stands at 73.7x]]; [[mean|the plain mean of the eight factors is 61.6]], and I give it only because the auditor likes to see it. [[sup-total|I sat over the work for thirty-three minutes in all]], [[!fraction|about a third of the machine's time]], which I offer as a matter of record and not of pride. Should anyone wish to see the workings, they are in the green box file, underneath the harvest bunting. [[?price|The clock premium rises to £412]]. [[?other-day|The council meets on the ninth]], and [[?outside|four hymn books]] are still missing.`,
    }),
  ),
  labelDay(
    'haulage dispatcher, radio shorthand',
    '2026-02-13',
    `Route sheet generator for 38 lorries; 30; 25; 6; 340000
Driver hours checker; 18; 9; 3; 160000
Tail-lift fault log parser; 6; 10; 2; 88000
Depot gate signage; 2; 2; 1; 11000
Fuel card audit, 5400 lines; 15; 10; 4; 190000
Ferry slot watcher; 9; 30; 7; 260000
Pallet count reconciler; 7; 6; 2; 70000
Night rota; 3; 4; 2; 24000
Tacho download reminder; 2.5; 3; 1; 19000`,
    () => ({
      intro: `Control to cabs. [[date|Friday the 13th]] and we're still on the road. [[count|Nine on the board]], [[hours-total|92.5 hours]] of desk work off my plate in [[ai-total|99 minutes]], with [[sup-total|28 minutes]] of me leaning over it.`,
      analysis: `- Route sheets, [[text-count|38 lorries]]: [[row-human|30 hours]] off my back. Lovely. Drivers will moan regardless.
- Driver hours: [[superlative|best run of the day, 120x]]. [[?idiom|10-4]].
- Fuel cards: [[text-count|5400 lines]]. Turned up [[?outside|two fills at one pump]]. Someone's getting a call.
- Ferry slots: negative, negative. [[superlative|Longest at half an hour]] and [[superlative|poorest at 18x]]. Their website is held together with string.
- Pallets [[comparison|beat the depot signs, 70x to 60x]]. Nobody at the depot reads signs.
- [[!threshold|Five jobs took under five minutes]]. Blink and gone.
- [[group|Night rota plus tacho reminder: seven minutes the pair]].
- [[exception|All but two were in at ten minutes or less]].
- [[tokens-total|1.16M tokens]], [[!share|more than half of them on the ferry]].
- [[weighted|56.1x across the day]].
- [[?clock|Last cab in 17:05]]. [[?price|Diesel 1.49]]. [[?other-day|Thursday had fourteen on the board]]. Kettle's on. Out.`,
    }),
  ),
  labelDay(
    'indie game lead, boisterous',
    '2026-08-28',
    `Inventory system rewrite; 60; 45; 12; 900000
Dialogue tree importer, 480 nodes; 22; 16; 4; 310000
Boss fight pathing; 18; 54; 15; 640000
Save file migration; 16; 12; 5; 205000
Crafting recipe balance sheet; 12; 8; 6; 130000
Particle pool; 10; 6; 2; 92000
Controller remap screen; 14; 15; 4; 180000
Localisation export for 9 languages; 20; 10; 2; 240000
Steam page copy; 5; 3; 4; 28000
Crash reporter hook; 8; 9; 2; 110000
Trailer shot list; 4; 2; 3; 17000
Credits roll; 3; 4; 1; 22000`,
    () => ({
      title: `[[count|Twelve tickets]] and a boss who will not die`,
      intro: `OH we are cooking. [[hours-total|192 hours]] of studio time, for [[ai-total|184 minutes]] of robot, and I, your humble producer, sat in the chair for [[sup-total|exactly an hour]] eating crisps.`,
      analysis: `Inventory rewrite up front because LOOK at it. [[row-human|Sixty hours!]] [[superlative|The hungriest thing on the sheet at 900K tokens]], and you can finally stack potions, which our players have asked for since before we had players. The localisation export did [[text-count|nine languages]] at [[row-factor|120x]] and [[tie|shares the crown with the trailer shot list]]. Now. The boss. Boss pathing ate [[row-ai|54 minutes]], [[superlative|longer than any other ticket]], plus [[row-sup|fifteen minutes of me]], which is [[share|a quarter of everything I gave]], and paid back [[superlative|20x, the worst on the board]]. He walks into the lava. He has always walked into the lava. We tried a fence and he walked into the fence, then the lava. [[multiple|The particle pool has five times his factor]] and nobody even asked for the particle pool. Dialogue import: [[text-count|480 nodes]], [[!ordinal|second-slowest of the day]], beautiful. Priya cried at the tavern scene, in a good way, we think. Remap screen, ship it. [[exception|Only the boss dropped below forty]], and [[without|without him we'd be at 80.3x]] instead of [[weighted|62.6x]]. [[!tokens-total|2.4 million tokens]] went up the chimney and I regret nothing. [[?version|Build 0.9.14]] goes to the testers, [[?price|the pizza was 86 euros]], and [[?outside|Milo has died to that boss 41 times]]. Go home, everybody. Not you, boss.`,
    }),
  ),
  labelDay(
    'yeast geneticist, dry',
    '2026-05-19',
    `Plate reader pipeline, 96 wells; 25; 20; 5; 280000
Strain database merge; 32; 16; 4; 245000
Primer design batch; 6; 8; 3; 66000
Growth curve figures; 8; 12; 9; 121000
Methods section; 5; 3; 6; 34000
Freezer map; 10; 6; 1; 57000
Flow cytometry gating; 12; 22; 11; 197000`,
    () => ({
      intro: `[[date|19 May]]. [[count|Seven tasks]]; [[hours-total|98 hours]] estimated; [[ai-total|87 minutes]] observed. The sample is small and the observer is biased.`,
      analysis: `[[superlative|The strain merge had the highest factor, 120x]], and needed [[row-sup|four minutes of attention]]. It had needed a postdoc before that, and the postdoc has left for industry. [[tie|The methods section and the freezer map tie at 100x]], although the methods section [[multiple|cost me six times the supervision]]. The plate reader pipeline ([[text-count|96 wells]]) [[superlative|used the most tokens, 280K]]. [[superlative|Cytometry gating was worst]], at [[!row-factor|37.2x]]; it was also [[superlative|the longest, 22 minutes]]. Gates were drawn, redrawn, and drawn where they had been. The growth curves produced a colour scheme I will not discuss. [[share|Gating and growth curves consumed just over half of my minutes]]. Summary statistics, for those who collect them: [[supervisory|supervisory 150.8x]], [[median|median 75x]]. [[tokens-total|Token use was an even million]]. [[!percent|Supervision was 54 % of machine time]], which a referee would call a limitation. [[?id|Strain YB-418]] is contaminated, as is [[?id|incubator 2]]. [[?outside|p = 0.03]], which I do not believe either.`,
    }),
  ),
  labelDay(
    'conveyancing solicitor, formal',
    '2026-06-30',
    `Lease report on title for 18 flats; 36; 24; 14; 310000
Search results digest; 8; 6; 4; 72000
Completion statement; 3; 5; 3; 31000
Replies to enquiries, 47 questions; 12; 10; 9; 118000
Deed of covenant; 4; 3; 2; 26000
Management pack chronology; 9; 4; 3; 55000`,
    () => ({
      intro: `Attendance note of [[date|Tuesday 30 June 2026]]. [[count|Six matters]] were delegated, representing [[days|nine working days]] of fee-earner time.`,
      analysis: `The lease report, concerning [[text-count|eighteen flats]], constituted [[share|exactly half of the estimated hours]] and was also [[superlative|the longest run of the day]]. We record that [[superlative|the chronology performed best]], at [[row-factor|135x]], notwithstanding a management pack supplied in no order known to the profession. The completion statement, by contrast, was [[superlative|the least efficient instruction]], at [[row-factor|36x]]. It is conceded that the figures were supplied late, and in pencil. The replies dealt with [[!text-count|forty-four questions]] and required [[row-sup|nine minutes of review]]. Our client's patience in the matter of the boiler is noted with thanks. [[group|Digest, deed and chronology together took thirteen minutes]]. [[!comparison|The deed ran longer than the replies]], which surprised us. Review amounted to [[sup-total|35 minutes]] in aggregate, [[share|two fifths of it on the lease report]]. The weighted factor is [[weighted|83.1x]]; [[supervisory|that on supervision is 123x]]. No warranty is given as to tomorrow. [[?price|Our fee estimate remains £1,850 plus VAT]]. [[?other-day|Exchange is proposed for 10 July]]. [[?id|File 26/0417]].`,
    }),
  ),
  labelDay(
    'newsroom data editor, brisk',
    '2026-11-05',
    `Council spending scrape, 7100 payments; 28; 21; 5; 420000
School admissions map; 15; 18; 6; 230000
Bus punctuality tracker; 20; 40; 8; 510000
Court listings parser; 12; 9; 3; 125000
Explainer graphics pack; 10; 12; 7; 140000
Election results shell; 24; 15; 4; 260000
Standards complaint tally; 3; 2; 1; 18000
Newsletter template; 5; 6; 2; 44000
FOI request tracker, 63 requests; 9; 5; 2; 68000
Weather widget repair; 2; 8; 1; 52000`,
    () => ({
      intro: `[[date|Thursday]], print night. [[count|Ten builds]] filed, [[hours-total|128 hours]] of legwork, [[ai-total|136 minutes]] of machine.`,
      analysis: `The FOI tracker leads: [[superlative|108x, top of the page]], [[text-count|63 requests]] and not a murmur. The bus tracker is the problem child. [[row-ai|Forty minutes]], [[superlative|the longest of the night]], [[percent|27 % of the token bill]], and it still thinks [[?id|the 43]] is a canal. It isn't bottom, though: [[superlative|the weather widget is, at 15x]]. Rain tomorrow, says the widget. It is raining now. [[tie|Map, graphics and newsletter all sit at 50x]]. The council scrape chewed through [[text-count|7100 payments]] and found the mayor's lunches, so legal are reading it now. [[threshold|Eight of the ten made 50x or better]]. I gave the desk [[average|not quite four minutes a build]]. [[!superlative|The graphics pack needed the most hand-holding]]; designers, eh. [[group|The three quickest builds took thirteen minutes between them]]. Subs are happy, which frightens me. [[weighted|56.5x blended]], [[!days|a shade under fifteen working days]]. [[?clock|Pages off at 22:10]]. [[?other-day|Wednesday's splash did 61,000 reads]]. [[?version|CMS 4.2]] ate a standfirst.`,
    }),
  ),
  labelDay(
    'honey cooperative keeper, storyteller',
    '2026-07-17',
    `Hive inspection diary, 26 hives; 11; 6; 2; 84000
Honey label redraw; 4; 9; 3; 57000
Varroa count chart; 5; 4; 1; 36000
Market stall price board; 2; 2; 2; 13000`,
    () => ({
      intro: `My grandmother told the bees when somebody died; I tell the computer when the jars run out. [[count|Four errands]] today, [[date|a Friday]], and [[hours-total|twenty-two hours]] of kitchen-table evenings in them.`,
      analysis: `The diary was what I'd been dreading. [[text-count|Twenty-six hives]], scribbles on the cards, honey on the scribbles, and [[row-human|eleven hours]] to type up, [[share|half of the whole day's work]]. It was done in [[row-ai|six minutes]]. [[superlative|The best of the bunch, 110x]], and I sat there with my tea untouched, feeling like the man who brings a ladder to a bungalow. Then came the label. Now a label is a small thing, you'd think, a bee and a flower and a name. It took [[superlative|nine minutes, longer than any other]], [[multiple|half as long again as the diary]], because the bee kept coming out a wasp. My neighbour says nobody looks that closely. My neighbour has never met a beekeeper. [[superlative|Worst factor, 26.7x]]. The varroa chart I could hang on a wall: [[row-factor|75x]], and pretty, for a picture of mites. The price board was [[row-ai|two minutes]] for it and [[!row-sup|five]] for me. [[ai-total|Twenty-one minutes altogether]]; [[weighted|62.9 to one, overall]]. By [[?clock|half past eight]] the swallows were in and the smoker was cold. [[?price|Jars go to 7.50 at the next market]]. [[?other-day|Last summer we lost nine colonies]], and I told them too.`,
    }),
  ),
  labelDay(
    'hotel manager, second language',
    '2026-10-12',
    `Housekeeping schedule for 54 rooms; 13; 8; 3; 112000
Guest survey summary, 390 answers; 16; 6; 4; 135000
Breakfast order form; 4; 5; 2; 40000
Fire drill instructions in 4 languages; 9; 9; 6; 88000
Minibar refill list; 2; 3; 1; 16000
Wedding package brochure; 7; 10; 8; 97000
Lost property register; 3; 2;; 21000`,
    () => ({
      intro: `Good evening to everybody. Today is [[date|Monday]] and the house is quiet, so I have delegated [[count|seven works]]. They would cost to my team [[hours-total|54 hours]], that is [[days|nearly seven working days]]; the machine has needed [[ai-total|43 minutes]].`,
      analysis: `The survey is my favourite. It has read [[text-count|390 answers]] and it gives [[superlative|the highest factor, 160x]]. The guests complain of the pillows; this I knew. The housekeeping schedule for [[text-count|54 rooms]] comes [[ordinal|in second position]], and Senhora Alves has only corrected the Sundays. For the lost property [[missing|I have not noted any supervision]], because I have not looked, I admit it. The brochure of the wedding is the contrary: [[superlative|I have supervised it eight minutes, more than any other work]]. The bride has changed the flowers, then the mother of the bride has changed the bride. [[!superlative|The brochure is the last of the table with 42x]]. The minibar list has made [[row-factor|40x]], and I do not ask who drinks so much tonic. The fire instructions are in [[text-count|four languages]], [[row-factor|an hour of person for a minute of machine]]. In total I have given [[sup-total|24 minutes]]. [[weighted|The average of the day is 75.3x]]. [[!share|The survey and the schedule have used less than 40 % of the tokens]]. My director asks me if I trust it; I answer that I trust it like a new waiter. [[?outside|We have an occupancy of 71 %]]. [[?price|A double costs 118 euro]]. [[?other-day|On Saturday arrives a bus with 40 persons]], God help us.`,
    }),
  ),
  labelDay(
    'stage lighting designer, breathless run-on',
    '2026-09-24',
    `Cue sheet converter, 318 cues; 17; 12; 4; 165000
Dimmer patch diagram; 6; 10; 5; 90000
Gel inventory; 3; 2; 1; 20000
Follow-spot call script; 5; 4; 3; 38000
Tour power calculator; 10; 5; 2; 75000`,
    () => ({
      intro: `[[date|Thursday]], tech week, no sleep, [[count|five things]] off my desk, [[hours-total|forty-one hours]], [[weeks|a little over a working week]], in [[ai-total|33 minutes]].`,
      analysis: `So the cues, [[text-count|318 of them]], went through the converter in [[row-ai|twelve minutes]], [[superlative|nothing ran longer]], and I'd have been [[row-human|seventeen hours]] at the desk with a pencil and a bag of sherbet lemons, and the power calculator, which I asked for because the van tripped out in Leeds and I had to say sorry to a whole choir in the dark, turned out [[superlative|the best thing on the list at 120x]], and it was right, and then the dimmer patch, oh, the dimmer patch, [[superlative|bottom with 36x]], [[share|a third of all the watching I did]], because somebody had labelled [[?id|bar 6 as bar 9]], and the gel inventory came and went in [[superlative|two minutes, quickest of the five]], and the follow-spot script [[!ordinal|came third with 75x]], which is a shame because the operators loved it and they love nothing. Anyway [[weighted|74.5x on the machine]], and the director wants it bluer, the director has wanted it bluer since Easter. [[?clock|The half is called at 18:55]] and I can't find my torch. [[?other-day|Friday's preview sold 204 seats]].`,
    }),
  ),
  labelDay(
    'pensions actuary, skeptical bullet points',
    '2026-12-01',
    `Mortality table loader; 20; 12; 5; 180000
Cash flow projector rewrite; 56; 48; 20; 820000
Discount curve fitter; 16; 25; 9; 330000
Member data validation, 9400 records; 30; 18; 6; 290000
Transfer value letters; 8; 6; 5; 74000
Valuation report shell; 14; 10; 8; 120000
Inflation cap pricing; 12; 32; 14; 410000
Commutation factor check; 6; 4; 4; 50000
GMP equalisation notes; 10; 8; 6; 96000
Trustee slide deck; 9; 7; 3; 85000
Scheme rules digest; 7; 3; 2; 61000
Audit trail macro; 5; 5; 1; 48000
Deferred member tracing list; 4; 2; 1; 27000
Longevity swap memo; 11; 9; 10; 101000
Fee schedule; 1; 1; 1; 8000`,
    () => ({
      intro: `[[date|Tuesday]]. [[count|Fifteen items]]. Assumptions below are the vendor's; the raised eyebrow is mine.`,
      analysis: `- [[hours-total|209 hours]] assumed. I stress assumed.
- [[ai-hours|3.2 machine hours]] measured.
- [[sup-total|95 minutes of mine]], [[fraction|exactly half the machine time]]. Funny how that stays out of the brochure.
- [[weighted|66x flat]]. The [[mean|mean of the factors, 79.4]], flatters us, as means of ratios do.
- Best: [[superlative|the rules digest, 140x]]. It digested. I make no comment on nutrition.
- Worst: [[superlative|inflation cap pricing, 22.5x]]. So would I be.
- Longest: [[superlative|the projector, 48 minutes]], [[share|about a quarter of the machine time]].
- [[text-count|9400 records]] validated. Exceptions raised: [[?outside|37]]. I have yet to believe them.
- The swap memo took [[comparison|more of me than of the machine]]. [[only|No other item did]].
- [[!threshold|Seven items reached 90x]].
- [[group|Projector, curve fitter and cap pricing: 105 minutes, 55 % of the total]].
- [[without|Strip those three out and the rest run at 88.2x]]. Anyone can win a race without the hills.
- [[average|180K tokens per item]].
- [[!weeks|Over six weeks of work]], allegedly.
- Outside the table: [[?version|basis S4PMA]], [[?outside|CPI at 2.6 %]], [[?other-day|trustees on the 14th]].`,
    }),
  ),
];
