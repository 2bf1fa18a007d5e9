import { labelDay } from '../labeled-day.ts';

export const THIRD_A = [
  labelDay(
    'reserving actuary, long sentences',
    '2026-10-05',
    `Chain-ladder reserves for 14 lines of business; 56; 38; 11; 640000
Mortality table graduation; 20; 16; 5; 230000
Lapse study on 61,000 policies; 34; 24; 8; 410000
Solvency narrative, section on concentration risk; 9; 9; 7; 88000
Reinsurance recoverables reconciliation; 15; 20; 4; 205000
Board memo on the discount rate; 4; 3; 4; 31000`,
    () => ({
      intro: `Having resolved to see what a [[date|Monday]] could bear, I put before the machine [[count|half a dozen]] pieces of quarter-end work which a qualified colleague would have spread over [[weeks|some three and a half weeks]], and which it dispatched, all told, in [[units|less than two hours]].`,
      analysis: `The reserves for [[text-count|14 lines of business]], which occupied the machine for [[row-ai|thirty-eight minutes]] and me for [[row-sup|eleven]], stood [[superlative|at the head of the table with a factor of 88.4]], while the lapse study, for all that it had to read [[text-count|61,000 policies]], came [[ordinal|second]] with [[row-factor|85x]]. At the opposite end, and to nobody's surprise, lay the reinsurance reconciliation, [[superlative|whose 45x nothing undercut]]; had I left it for the quarter after, the others would have averaged [[without|82x]] between them. The solvency narrative, brief as it was on the clock, asked [[row-sup|seven minutes]] of my attention, [[!ordinal|more than any other item save one]], and I do not regret them, since the regulator reads every comma. It is a curious fact that [[exception|every item bar the board memo kept the machine busy longer than it kept me]]. Each hour of my own returned [[factor-sup|212]], which, were the profession to hear of it, would do little for our fees. [[percent|Two fifths of the human estimate]] sits in the chain-ladder run. The tail factor remains [[?outside|1.032]], the [[?year|2008 table]] is retired at last, and the committee meets [[?other-date|on the 19th]].`,
    }),
  ),
  labelDay(
    'choir manager, gossipy',
    '2026-10-06',
    `Christmas concert seating, 312 seats; 7; 6; 2; 71000
Alto section mail merge; 3; 2; 1; 24000
Rehearsal attendance sheet for 58 singers; 6; 9; 2; 83000
Grant application to the arts council; 16; 12; 9; 150000
Score rental spreadsheet; 5; 10; 1; 90000
Sponsor thank-you cards; 2.5; 3; 2; 22000
Poster blurb; 1; 1; 1; 9000`,
    () => ({
      intro: `So, darlings, [[date|Tuesday]]. [[count|Seven little chores]], and would you believe it, [[hours-total|40.5 hours]] of them, which is [[weeks|just over a week]] of somebody's life.`,
      analysis: `Guess who swallowed [[share|half of my attention]]? The arts council, naturally: [[row-sup|nine minutes]] of fretting over a form the machine knocked out in [[row-ai|twelve]]. The altos, bless them, behaved for once, and their mail merge came out [[superlative|top of the whole heap]] at [[row-factor|90x]]. I can't say as much for the rental spreadsheet, [[superlative|bottom of the class]] with [[row-factor|30x]], [[row-ai|ten minutes]] for what I'd have done on a rainy afternoon. Filling all [[!text-count|321 seats]] for Christmas took [[threshold|no more than six minutes]], and yes, the mayor is behind a pillar again. Attendance for [[text-count|58 singers]] ran [[row-ai|nine minutes]], [[multiple|three times as long as the sponsor cards]]. Nobody believes me when I say the [[median|median factor was 60x]], and [[mean|so was the plain mean]], but there it is, do the sums yourselves. [[threshold|Three of the chores got a single minute from me]]. The tenors, meanwhile, are [[?idiom|at sixes and sevens]], the piano tuner wants [[?price|140 euros]], and don't ring me [[?clock|before 10]].`,
    }),
  ),
  labelDay(
    'hospital IT, ticket log',
    '2026-10-07',
    `HL7 interface mapping, 46 segments; 40; 30; 7; 510000
Badge reader export; 6; 8; 1; 72000
Password reset portal copy; 2; 2; ; 19000
Ward printer inventory, 217 printers; 12; 6; 1; 98000
Downtime procedure binder; 14; 10; 6; 120000
Pager gateway retry logic; 18; 27; 5; 290000
Radiology worklist filter; 9; 12; 3; 140000
Patch calendar; 3; 4; ; 30000
Audit trail query set; 11; 11; 2; 125000`,
    () => ({
      intro: `Change window closed. [[count|9 items]], [[hours-total|115 h est.]], [[ai-total|110 min machine]], [[sup-total|25 min staff]].`,
      analysis: `HL7 mapping done, [[text-count|46 segments]], [[row-factor|80x]]. Printer inventory: [[text-count|217 units]], [[row-ai|6 min]], [[superlative|highest factor in the log]] ([[row-factor|120x]]). Pager gateway: [[row-ai|27 min]], [[superlative|lowest]], ref [[?id|CHG-20417]]. [[missing|Two items went through without supervision]]: the portal copy, the patch calendar. [[threshold|Three items at 45x]]; no action. [[!quantifier|Most items used more than ten minutes of machine time]]. Weighted [[factor-weighted|62.7]]; against staff minutes [[factor-sup|264]]. HL7 plus pager gateway: [[sum|57 min]], [[percent|52 % of the machine total]]. Tokens [[tokens|1.4M]]. Vendor hotline [[?phone|0800 555 0142]]. Firmware [[?version|7.3.1]] stays. Escalations yesterday: [[?other-day|four]].`,
    }),
  ),
  labelDay(
    'solo game developer, sweary-lite',
    '2026-10-08',
    `Save file corruption hunt; 22; 55; 13; 620000
Boss arena lighting pass; 8; 10; 3; 105000
Controller remapping screen; 15; 12; 2; 160000
Dialogue trees for 9 villagers; 27; 18; 6; 330000
Achievement icons naming, 40 icons; 2; 2; 1; 17000
Store page in 5 languages; 10; 5; 2; 96000
Crash reporter opt-in; 4; 6; 1; 58000
Fishing minigame prototype; 30; 24; 4; 390000`,
    () => ({
      intro: `Well, bloody hell. [[hours-total|118 hours]] of backlog gone in [[units|2.2 hours]], and I still spent my [[date|Thursday]] staring at corrupted saves.`,
      analysis: `That save bug can rot: [[row-ai|55 minutes]], [[percent|42 % of the machine's time]], and [[row-sup|thirteen]] of my [[sup-total|thirty-two]] minutes, all for [[row-factor|a lousy 24x]]. [[without|Bin it and the day is damn near 75x]]. The store page went out in [[text-count|five languages]] and [[superlative|kicked everything else's backside]] at [[row-factor|120x]]. Villagers: [[text-count|nine]] of the chatty sods, [[row-ai|18 minutes]], [[row-factor|90x]], [[ordinal|runner-up]]. The remapping screen and the fishing thing [[superlative|tied on 75x]], which is funny because [[multiple|one ran twice as long as the other]]. [[!threshold|Five jobs wanted no more than two minutes of babysitting]]; God, I love those. The crash reporter managed [[row-factor|40x]], no comment. Build [[?id|0.9.13b]] is up, the trailer has [[?outside|311 views]], [[?outside|309 of them me]], and a publisher offered [[?price|$4,000]] for the lot, which I shall frame.`,
    }),
  ),
  labelDay(
    'regional museum registrar, formal',
    '2026-10-09',
    `Condition reports for 73 textiles; 36.5; 20; 12; 340000
Deaccession policy revision; 12; 9; 8; 110000
Gallery humidity log cleanup; 5; 15; 1; 130000
Courier schedule for the Lisbon loan; 4; 4; 3; 42000
Object label translations into Portuguese; 13.5; 9; 5; 140000`,
    () => ({
      intro: `The Registrar begs to report [[count|five]] completed items for [[date|Friday]], amounting to [[hours-total|71 hours]] of curatorial labour, or [[units|just short of nine working days]].`,
      analysis: `Condition reports were prepared for [[text-count|seventy-three textiles]]; they absorbed [[row-ai|twenty minutes]] of processing, which was [[superlative|the longest run of the day]], and returned a factor of [[row-factor|109.5]]. These reports alone constitute [[quantifier|more than half of the estimated labour]]. The Portuguese labels attained [[row-factor|90x]], followed by the deaccession policy with [[row-factor|80x]]; [[comparison|the two required identical machine time]], though [[comparison|the policy demanded three minutes more of the Registrar]]. The humidity log proved unrewarding, [[!row-factor|at a mere 30x]], and yet it was [[superlative|the item least in need of oversight]]. Oversight as a whole stood at [[sup-total|29 minutes]], that is to say [[hedge|roughly half of the machine time]]. The Lisbon courier schedule accounts for [[percent|7 per cent of processing]]. The crate bears the number [[?id|2214/B]]; its insured value is [[?price|EUR 86,000]]; the truck is expected [[?clock|at half past seven]].`,
    }),
  ),
  labelDay(
    'farming co-op, first-person plural',
    '2026-10-12',
    `Grain moisture dashboard for 26 silos; 42; 36; 6; 480000
Member voting form; 3; 5; 2; 40000
Diesel rebate claims, 131 claims; 21; 9; 3; 170000
Combine rota for the harvest; 8; 12; 4; 110000
Seed order consolidation; 10; 8; 2; 99000
Newsletter, autumn issue; 5; 4; 3; 52000
Soil sample import; 7; 14; 1; 120000
Annual meeting minutes; 4; 2; 1; 36000
Tractor insurance comparison; 6; 6; 2; 74000
Egg price history; 2; 4; 1; 33000`,
    () => ({
      intro: `We sat down on [[date|Monday]] with coffee and a list of [[count|ten jobs]], and we got up with [[hours-total|108 hours]] of paperwork behind us.`,
      analysis: `Our moisture dashboard watches [[text-count|26 silos]] now, and building it took [[row-ai|36 of the machine's 100 minutes]]. What pleased us more were the diesel claims: [[text-count|131]] of them in [[row-ai|nine minutes]], [[superlative|our best factor]], [[row-factor|140x]]. Our worst is a draw, as [[superlative|the soil import and the egg prices both sit at 30x]]. We argued about the combine rota, as we do every year, so it got [[row-sup|four of our 25 minutes]]. [[!hedge|The minutes of the annual meeting needed just over three minutes of machine time]]. [[share|Forty percent of our jobs reached 75x or better]]. [[range|No job kept the machine less than two minutes or more than 36]]. [[sum|The newsletter, the voting form and the insurance comparison came to fifteen minutes]], that is [[percent|15 %]]. [[average|On average a job wanted two and a half minutes of one of us]]. Diesel itself is [[?price|1.71 a litre]]. Our [[?outside|oldest member is 91]] and voted twice. Rain is due [[?other-date|on the 15th]].`,
    }),
  ),
  labelDay(
    'law clerk, citation-heavy',
    '2026-10-13',
    `Bench memo on standing; 18; 14; 10; 190000
Citation check of 204 footnotes; 17; 6; 4; 150000
Jury instruction comparison; 9; 9; 5; 105000
Docket summary for 33 pending motions; 22; 15; 6; 240000
Draft order granting in part; 6; 5; 6; 56000
Hearing binder index; 2; 4; 1; 28000`,
    () => ({
      intro: `Chambers log, [[count|six assignments]], aggregate estimate [[hours-total|74 hours]]; machine time [[units|.88 hours]].`,
      analysis: `Begin with the cite check. It covered [[text-count|204 footnotes]] in [[row-ai|six minutes]], see [[?id|Rule 32(a)(7)]], and at [[row-factor|170x]] it is [[superlative|without a rival on this docket]]. The bench memo came out at [[row-factor|77.1x]]; it took [[row-sup|ten minutes of my time]], [[superlative|more than anything else did]]. The docket summary disposes of [[text-count|33 motions]] and was [[superlative|the longest run, fifteen minutes]]. [[!comparison|The draft order outpaced the bench memo by factor]], cf. the instruction comparison at [[row-factor|60x]]. Last comes the binder index, [[superlative|30x, affirmed without opinion]]. My review consumed [[sup-total|32 minutes]], i.e., [[hedge|about three fifths of the machine's]]. [[exception|In one case alone, the draft order, I spent longer than the machine]]. But see [[without|88.2x once the index is struck]]. Argument is set for [[?other-date|the 27th]] at [[?clock|9:30]], No. [[?id|24-cv-1187]], before a panel last reversed in [[?year|2011]].`,
    }),
  ),
  labelDay(
    'site reliability engineer, terse log',
    '2026-10-14',
    `Postmortem of the Sunday outage; 10; 12; 6; 140000
Terraform module split, 17 modules; 48; 32; 8; 560000
Disk pressure alert; 3; 5; 1; 44000
Certificate rotation job; 12; 18; 3; 180000
Canary scoring script; 16; 10; 2; 150000
Runbook dedupe, 90 runbooks; 15; 6; 2; 165000
Flaky probe fix; 2; 8; 2; 70000
Cost tag backfill; 9; 6; ; 88000
DNS zone lint; 5; 3; 1; 39000
Capacity sheet; 6; 5; 2; 61000
Kernel flag sweep; 4; 7; ; 66000
Queue drain tool; 11; 8; 3; 120000`,
    () => ({
      intro: `[[date|wed]]. [[count|12 done]]. [[units|2 h machine]]. [[sup-total|30 min me]]. [[weeks|3.5 wk of work]].`,
      analysis: `tf split: [[text-count|17 modules]], [[row-ai|32 min]], [[row-factor|90x]]. runbooks: [[text-count|90]] -> deduped, [[row-factor|150x]], [[superlative|max]]. flaky probe: [[row-factor|15x]], [[superlative|min]], [[row-ai|8 min]] for a sleep that was too short. [[missing|cost tags + kernel flags: unsupervised]]. [[threshold|7 of 12 above 70x]]. [[quantifier|one in four stayed below 40x]]. [[!row-sup|postmortem ate 8 min of me]], worth it. [[comparison|cert rotation ran longer than the postmortem]], [[comparison|by 6 min]]. [[factor-sup|256x on my own minutes]]. split + postmortem = [[share|14 of 30 review minutes]]. [[tokens|1.68M tok]], [[yield|14k per machine minute]]. [[!median|median run 9 min]]. error budget [[?outside|61 % left]]. pages last night: [[?other-day|3]]. next on call [[?other-date|10/21]]. k8s [[?version|1.34]].`,
    }),
  ),
  labelDay(
    'secondary-school physics teacher, weary',
    '2026-10-15',
    `Optics worksheets for Year 9; 6; 4; 2; 60000
Mock exam with 24 questions; 12; 10; 7; 140000
Lab risk assessments; 8; 4; 4; 76000
Parents' evening timetable, 87 slots; 5; 15; 3; 110000
Pendulum video captions; 3; 3; 1; 31000
Report comments for 29 pupils; 14.5; 10; 8; 155000
Marking rubric; 2; 2; 2; 21000`,
    () => ({
      intro: `[[date|Thursday]], and not even the last lesson. [[count|Seven jobs]] that I would have dragged home in a bag, [[hours-total|50.5 hours]] of them, went through in [[ai-total|48 minutes]].`,
      analysis: `I am too tired to be amazed, but the risk assessments reached [[row-factor|120x]], and [[superlative|I have nothing better to show]]. The parents' evening is another matter: [[text-count|87 slots]], [[row-ai|a quarter of an hour]], [[row-factor|20x]], and [[superlative|the sorriest figure of the lot]]. If it had cancelled itself, as I prayed, the rest would stand at [[without|82.7x]]. [[text-count|Twenty-nine reports]] got their comments, at a cost to me of [[row-sup|eight minutes]], [[superlative|the steepest bill I paid today]]. The mock exam ([[text-count|24 questions]]) and the comments [[comparison|took equally long to generate]]. [[!quantifier|Only two of the seven fell below 60x]]. Between them, exam and comments account for [[share|15 of my 27 minutes]] and [[quantifier|more than half of the estimate]]. My marking pile is [[?outside|112 books]] high, the projector bulb costs [[?price|£89]], and [[?id|9B]] still believes that heavier things fall faster. [[?clock|4:10, bell.]]`,
    }),
  ),
  labelDay(
    'literary translator, ironic',
    '2026-10-16',
    `Glossary of 260 nautical terms; 13; 6; 3; 125000
Style sheet for the trilogy; 7; 7; 4; 68000
Concordance of repeated metaphors; 20; 12; 2; 260000
Back-translation spot checks; 9; 18; 6; 190000
Publisher correspondence; 1.5; 1; 2; 11000
Footnote conversion, 148 footnotes; 6; 4; 1; 80000`,
    () => ({
      intro: `In which your humble servant delegates [[count|six]] indignities on a [[date|Friday]] and is told that they amount to [[hours-total|56.5 hours]], an estimate no publisher has ever paid.`,
      analysis: `The glossary of [[text-count|260 nautical terms]], without which a bowline is merely a rope with opinions, sailed home at [[row-factor|130x]], [[superlative|ahead of the entire fleet]]. Metaphors, it transpires, can be counted: the concordance needed [[row-ai|twelve minutes]] and earned a [[row-factor|100x]], for which it received [[row-sup|two]] of my own. The back-translation checks, by contrast, dawdled for [[row-ai|eighteen]], [[superlative|longer than any other task]], and came [[superlative|last, 30x]]; one does so enjoy reading oneself backwards. [[share|A third of my attention]] sank there, [[row-sup|six minutes out of eighteen]]. The correspondence with the publisher is my favourite, being [[exception|the sole entry over which I laboured longer than the machine]]. All [[!text-count|184 footnotes]] have been converted, to what I dare not ask. [[superlative|Footnotes and correspondence are level at 90x]], which is also [[median|the median]]. Shorn of the checks, I would be [[without|a 95x man]]. The royalty statement for [[?year|2024]] shows [[?price|11.40]]; the sequel runs to [[?outside|702 pages]]; the style sheet is, as ever, [[?idiom|second to none]].`,
    }),
  ),
];
