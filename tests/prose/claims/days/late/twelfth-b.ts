import { labelDay } from '../../labeled-day.ts';

export const TWELFTH_B = [
  labelDay(
    'brewery quality manager, cheerful',
    '2026-06-23',
    `Fermentation curve dashboard; 18; 16; 4; 200000
Hop contract comparison; 5; 3; 1; 36000
Cleaning schedule for 11 tanks; 7; 5; 2; 58000
Recall drill paperwork; 9; 6; 3; 71000
Tasting panel sheet; 2; 3; 1; 19000`,
    () => ({
      intro: `Happy [[date|Tuesday]] from the cellar! [[count|Five little jobs]], [[hours-total|41 hours]], [[weeks|just over one working week]].`,
      analysis: `Hops on top, where they belong: [[superlative|the contract comparison led with 100x]]. The recall drill was [[ordinal|runner-up, 90x]]. The dashboard bubbled along for [[row-ai|16 minutes]], [[share|nearly half of the machine time]], and drank [[share|more than half of the tokens]]. [[text-count|11 tanks]] have a cleaning schedule now at [[row-factor|84x]]. [[superlative|The tasting sheet brought up the rear, 40x]]: [[row-human|two hours]] of pleasure became [[!row-ai|five minutes]] of typing. [[percent|Supervision was a third of machine time]], and [[yield|each of those minutes bought 3.7 hours]]. [[?outside|Batch 219 sits at 4.8 %]]. Prost!`,
    }),
  ),
  labelDay(
    'compiler hobbyist, laconic',
    '2026-01-24',
    `Register allocator rewrite; 50; 55; 12; 780000
Parser fuzz harness; 12; 9; 1; 130000
Constant folding pass; 8; 10; 2; 115000
Error message rewrite, 73 messages; 14; 8; 3; 125000
Peephole rules; 6; 5; 1; 61000`,
    () => ({
      intro: `[[count|5 rows]]. [[hours-total|90 hours]], [[ai-total|87 minutes]], [[tokens-total|1.2M tokens]].`,
      analysis: `The allocator had [[share|more than half of the hours, minutes and tokens]]. It made [[row-factor|54.5x]], [[!superlative|the lowest factor of the day]]. Error messages: [[superlative|highest, 105x]], [[text-count|73 messages]]. Fuzz harness: [[row-factor|80x]], [[row-sup|one minute of review]]. [[ordinal|Peephole third, 72x]], and [[superlative|the shortest run]]. [[multiple|The allocator ran eleven times as long]]. [[exception|Nothing but the allocator passed ten minutes]]. [[weighted|62.1x weighted]]. [[?outside|The sieve is 3 % faster]]. Next: spills.`,
    }),
  ),
  labelDay(
    'newsroom data editor, hurried',
    '2026-11-04',
    `Turnout map for 39 districts; 16; 10; 4; 150000
Results scraper; 10; 12; 2; 140000
Live blog fact sheet; 3; 2; 2; 21000
Donor database merge; 20; 25; 5; 290000
Correction tracker; 4; 3; 1; 34000
Obituary archive tags, 650 pieces; 12; 6; 1; 110000
Chart style guide; 5; 4; 2; 46000
Newsletter digest; 2; 3; 1; 17000`,
    () => ({
      intro: `The day after. [[count|8 tasks]], [[hours-total|72 hours]], [[ai-total|65 minutes]], [[date|Wednesday]].`,
      analysis: `[[superlative|Obits won, 120x]]: [[text-count|650 pieces]] tagged, [[row-ai|six minutes]]. Map of [[text-count|39 districts]] [[ordinal|next on 96x]]. [[superlative|Donor merge the slowest, 25 minutes]], [[row-factor|48x]]. [[superlative|Newsletter digest last, 40x]]. [[group|Half of my 18 minutes went to the donors and the map]]. [[threshold|Only two rows ran over ten minutes]]. [[!comparison|The scraper's factor was above the style guide's]]. [[factor-sup|Supervisory leverage 240x]], [[weighted|weighted 66.5x]]. [[weeks|Nine working days]] before breakfast, no complaints. [[?time|Polls closed at 8]]. [[?outside|Turnout 47 %]], as we called it.`,
    }),
  ),
  labelDay(
    'speech model engineer, thoughtful',
    '2026-04-30',
    `Tokenizer retrain script; 16; 20; 4; 220000
Noise augmentation set, 48 hours of audio; 22; 18; 3; 240000
Word error scorer; 9; 6; 1; 74000
Beam search profiler; 12; 30; 7; 320000
Checkpoint pruner; 5; 4; 1; 42000
Model card; 4; 3; 2; 29000`,
    () => ({
      intro: `It is [[date|Thursday]], and [[count|six tasks]] are behind us: [[hours-total|68 hours]] of skilled work, [[ai-total|81 minutes]] of machine time.`,
      analysis: `What strikes me is the profiler. It had [[superlative|the longest run, half an hour]], [[superlative|the poorest factor, 24x]], and [[superlative|the largest piece of my supervision, seven minutes]]; hunting a cause does not compress. The scorer, by contrast, [[superlative|reached 90x, more than any other task]], and [[ordinal|the model card came second at 80x]]. [[!text-count|The noise set draws on 84 hours of audio]] and stands at [[row-factor|73.3x]]. [[share|Half of the tasks needed less than ten minutes]]. [[group|The tokenizer and the profiler together used 50 minutes]], [[share|more than half of the total]]. [[weighted|The weighted factor is 50.4x]]; [[without|without the profiler it would have been 65.9x]]. [[?outside|The beam width is still 8]], for now.`,
    }),
  ),
  labelDay(
    'land surveyor, weathered, laconic',
    '2026-09-21',
    `Boundary report, 31 marks; 12; 8; 3; 90000
Point cloud thinning; 16; 22; 4; 230000
Easement search summary; 7; 4; 2; 50000
Level loop adjustment; 5; 6; 1; 55000
Stake-out list; 3; 2;; 20000
Drone flight permit; 4; 3; 2; 31000
Client map booklet; 8; 10; 5; 96000`,
    () => ({
      intro: `[[count|Seven jobs]]. [[hours-total|55 hours]] in [[ai-total|55 minutes]], [[weighted|so 60x flat]]. Rained.`,
      analysis: `Easement search [[superlative|best, 105x]]. [[tie|Boundary report and stake-out list level, 90x]]; [[text-count|31 marks]] in the report. Point cloud [[superlative|slowest and weakest both: 22 minutes, 43.6x]]. [[share|Two fifths of the machine time]] went there. [[superlative|The booklet cost me the most supervision, five minutes]]. [[missing|Stake-out list: no supervision written down]]. [[factor-sup|Supervisory 183.5x]]. [[threshold|Two rows ran ten minutes or more]]. [[!row-human|The level loop is eight hours by hand]]. [[row-factor|Drone permit 80x]], paper flies better than the drone. [[?other-date|Back at the creek on Thursday]]. [[?id|Benchmark 12 is under gravel]].`,
    }),
  ),
  labelDay(
    'accessibility consultant, list-like',
    '2026-02-10',
    `Screen reader audit, 58 screens; 29; 20; 8; 330000
Colour contrast fixer; 8; 5; 1; 62000
Keyboard trap repair; 6; 16; 4; 150000
Caption files for 12 videos; 10; 4; 2; 70000
Form label codemod; 12; 10; 2; 120000
Statement page; 2; 2; 1; 12000`,
    () => ({
      intro: `[[date|Tuesday]], [[count|6 items]]: [[hours-total|67 h]]; [[ai-total|57 min]]; [[sup-total|18 min of me]].`,
      analysis: `Captions: [[text-count|12 videos]], [[superlative|150x, best]]. Contrast fixer: [[ordinal|second, 96x]]. Audit: [[!text-count|85 screens]], [[superlative|longest, 20 min]], [[row-factor|87x]]. Codemod: [[row-factor|72x]]. Keyboard traps: [[superlative|worst, 22.5x]]; also [[ordinal|second longest, 16 min]]. Statement page: [[superlative|shortest]], [[row-factor|60x]]. [[group|Audit plus traps: two thirds of supervision]]. Weighted: [[weighted|70.5x]]. Supervisory: [[factor-sup|223.3x]]. Norm: [[?version|WCAG 2.2]].`,
    }),
  ),
  labelDay(
    'stage manager, theatrical',
    '2026-10-16',
    `Cue sheet with 134 light cues; 11; 6; 3; 84000
Prop inventory; 6; 5; 1; 52000
Rehearsal calendar; 4; 8; 4; 63000
Understudy call list; 1; 1; 1; 7000`,
    () => ({
      intro: `Places, please! [[count|Four pieces of paperwork]] on a [[date|Friday]]; [[hours-total|22 hours]] played in [[units|a third of an hour]].`,
      analysis: `Enter the cue sheet: [[text-count|134 light cues]], [[superlative|110x, the star of the evening]], with [[share|half of all the hours]] in its purse. The calendar [[superlative|ran longest, eight minutes]], and [[superlative|left to boos with 30x, the worst]]. It stole [[row-sup|four of my nine minutes of supervision]], the villain. Props took [[ordinal|second billing, 72x]]. The call list? [[row-ai|One minute]], [[row-factor|60x]], exit. [[!percent|The cue sheet held 40 % of the machine time]]. [[weighted|For the whole company, 66x weighted]]. [[?time|Curtain at 19:30]].`,
    }),
  ),
  labelDay(
    'payments backend developer, sober',
    '2026-07-08',
    `Refund saga service; 38; 35; 7; 470000
Card token vault rotation; 20; 24; 8; 290000
Settlement file parser, 16 formats; 26; 13; 3; 240000
Idempotency key store; 9; 9; 2; 100000
Chargeback evidence pack; 7; 5; 2; 60000
Rate limiter patch; 4; 8; 1; 75000
Ledger drift alarm; 6; 6; 1; 62000
Webhook replay tool; 8; 5; 1; 68000
Sandbox fixtures, 45 cards; 3; 3; 1; 25000
Fee table import; 5; 4; 2; 41000
Audit trail export; 10; 8; 2; 92000
Runbook refresh; 2; 3; 1; 16000`,
    () => ({
      intro: `[[count|Twelve tasks]], [[hours-total|138 hours]], [[ai-total|123 minutes]]. [[weeks|Nearly three and a half weeks of work]].`,
      analysis: `[[superlative|The settlement parser has the best factor, 120x]]; it reads [[text-count|16 formats]]. [[ordinal|Webhook replay is second with 96x]]. [[superlative|The rate limiter is the least efficient, 30x]]. [[superlative|The refund saga ran longest, 35 minutes]]. [[superlative|Vault rotation had the most supervision, eight minutes]], [[comparison|one more than the saga]]; [[group|together, nearly half of my 31]]. [[tie|The key store, the drift alarm and the sandbox fixtures all sit at 60x]]. [[!text-count|The sandbox holds 54 cards]]. [[threshold|Nine of the rows took less than ten minutes]]. [[exception|All but three needed two minutes of supervision or less]]. [[!median|The median factor is 75x]]; [[weighted|weighted, 67.3x]]. [[factor-sup|Supervisory factor: 267.1x]]. [[?outside|The decline rate holds at 2.3 %]].`,
    }),
  ),
  labelDay(
    'seed bank botanist, gentle',
    '2026-03-30',
    `Germination trial analysis, 90 lots; 21; 14; 4; 180000
Accession label printer; 8; 12; 3; 115000
Freezer alarm rota; 2; 2; 1; 15000
Herbarium sheet captions; 6; 4; 2; 44000
Donor thank-you cards; 1; 1;; 8000`,
    () => ({
      intro: `A soft grey [[date|Monday]] at the bank. [[count|Five tasks]], [[hours-total|38 hours]], [[ai-total|33 minutes]].`,
      analysis: `[[tie|The germination trials and the herbarium captions bloomed alike, 90x each, ahead of the rest]]. The trials cover [[text-count|90 lots]] and took [[row-ai|14 minutes]], [[superlative|the longest of any]]; they also hold [[share|more than half of the hours]]. The label printer was [[superlative|the weakest, 40x]], poor thing. [[missing|The cards to our donors carry no supervision]]; [[row-ai|they took a minute]]. Setting them aside, [[factor-sup|the supervisory factor is 222x]]. [[!threshold|Only one task took longer than ten minutes]]. [[group|Captions and rota asked three minutes of me between them]]. [[weighted|Overall, weighted, 69.1x]], or [[yield|7.6 hours a task]]. [[?id|Drawer 31 smells of thyme]].`,
    }),
  ),
  labelDay(
    'BI engineer, proud, chatty',
    '2026-12-15',
    `Revenue cube rebuild; 34; 30; 5; 420000
Churn cohort model; 18; 12; 4; 180000
Currency snapshot for 27 currencies; 9; 6; 1; 78000
Dashboard retirement list; 4; 3; 1; 30000
Late data alarm; 6; 10; 2; 99000
Access matrix; 5; 4; 3; 43000
Metric dictionary, 110 entries; 15; 7; 2; 106000
Board deck numbers; 7; 8; 6; 73000`,
    () => ({
      intro: `Folks, what a [[date|Tuesday]]! [[count|Eight tasks]], [[hours-total|98 hours]], and there was cake.`,
      analysis: `My dictionary, [[text-count|110 entries]], [[superlative|took the crown with 128.6x]]; told you so. [[tie|The cohorts and the currencies share silver at 90x]], and yes, it really is [[text-count|27 currencies]] now. The cube kept the machine busy for [[row-ai|30 minutes]], [[superlative|the longest]], [[percent|37.5 % of its time]]. [[superlative|The late data alarm is the ugly duckling, 36x]]. The board deck took [[superlative|six minutes of my supervision, more than anything else]], since nobody forgives a wrong total. [[!ordinal|The access matrix had the second worst factor]]. [[threshold|Seven rows made 50x or better]]. [[yield|Three minutes of me per task]], [[!percent|24 % of the machine time]]; [[factor-sup|supervisory, that is 245x]]. [[weighted|73.5x weighted]], thank you very much. [[?outside|Churn itself is 4.1 %]]. [[?time|The board meets at 3]].`,
    }),
  ),
];
