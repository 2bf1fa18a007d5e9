import { labelDay } from '../labeled-day.ts';

export const FOURTH_B = [
  labelDay(
    'school timetable, weary',
    '2026-08-27',
    `Timetable solver for 38 classes; 45; 54; 14; 720000
Room swap assistant; 16; 20; 4; 210000
Substitution letters; 7; 5; 2; 58000
Exam calendar; 9; 6; 3; 74000
Bus duty rota; 3; 6; 1; 40000`,
    () => ({
      intro: `The holidays are nearly over and the timetable exists. [[weeks|Two full weeks]] of deputy-head work, [[count|five tasks]], [[sup-total|24 minutes]] of mine.`,
      analysis: `The solver placed [[text-count|38 classes]] and [[share|swallowed more time than all the rest together]]: [[row-ai|54 minutes]], or [[percent|59 % of the machine's day]], with [[row-sup|14 of supervision]] on top. [[superlative|The exam calendar did best with 90x]], the substitution letters were not far behind. [[superlative|The bus rota did worst]], but somebody has to stand there. [[!row-factor|The room swaps came to 84x]]. [[!threshold|Three tasks took ten minutes or more]]. Per minute of mine the day made [[factor-sup|200x]], per minute of the machine [[factor-weighted|52.7x]]. [[?outside|Year 9 has no French teacher yet]], and [[?id|room B12]] leaks.`,
    }),
  ),
  labelDay(
    'nursery garden, leisurely',
    '2026-03-26',
    `Plant label database, 640 varieties; 32; 16; 5; 330000
Frost warning mailer; 8; 12; 2; 110000
Wholesale price list; 6; 3; 2; 55000
Potting bench schedule; 10; 15; 4; 130000
Catalogue texts for roses; 14; 8; 3; 120000`,
    () => ({
      intro: `A slow [[date|Thursday]] between frosts. I let the machine do [[count|five things]] while I pricked out seedlings; it was finished in [[ai-total|54 minutes]], I was not.`,
      analysis: `The label database knows [[text-count|640 varieties]] now. [[superlative|It shares the top with the wholesale list, each at 120x]], and [[superlative|the frost mailer and the potting schedule share the bottom]]. [[row-ai|A quarter of an hour]] for the potting bench was [[!comparison|longer than the labels took]]. The rose texts: [[row-hours|fourteen hours]] of adjectives I did not have to think of. [[factor-weighted|77.8x for the day]], and [[mean|the plain mean of the factors is 85x]]. [[yield|Each minute I gave it bought 4.4 hours]]. [[?price|Peat-free compost is 9.40 a bag]]. [[?other-date|The hornbeams ship on 2 April.]]`,
    }),
  ),
  labelDay(
    'film archive, precise',
    '2026-11-19',
    `Nitrate inventory, 880 reels; 42; 28; 8; 440000
Rights ledger merge; 25; 30; 9; 330000
Subtitle conversion, 16 films; 18; 12; 2; 190000
Scan quality report; 11; 15; 3; 140000
Screening programme notes; 9; 5; 4; 78000
Accession form; 4; 6; 1; 45000`,
    () => ({
      intro: `[[count|Six entries]] for today. [[units|1.6 hours]] of machine time stand against [[hours-total|109 hours]] by hand.`,
      analysis: `The nitrate inventory lists [[text-count|880 reels]]; it took [[row-ai|28 minutes]] and has [[comparison|the same factor as the subtitles, 90x]]. [[superlative|The screening notes achieved the highest factor, 108x]], though [[row-sup|four minutes]] of checking is a lot for such short texts. [[superlative|The rights ledger was the longest run]] and [[!share|took half of my supervision]]. [[superlative|The subtitles have the best supervisory factor, 540x]]. [[!superlative|The scan report is the weakest line]]. [[?year|The print of 1931]] is still in the vault; [[?id|can 17]] has shrunk.`,
    }),
  ),
  labelDay(
    'rail operator, operational',
    '2026-09-15',
    `Rolling stock diagram optimiser; 56; 70; 15; 1100000
Delay attribution coding, 340 incidents; 34; 17; 5; 300000
Platform change messages; 12; 9; 3; 100000
Driver route knowledge matrix; 20; 16; 4; 190000
Timetable leaflet proofs; 8; 4; 2; 66000
Ticket barrier fault log; 14; 21; 3; 200000
Level crossing risk sheet; 10; 12; 6; 120000
Lost property form; 2; 3; 1; 19000
Staff newsletter; 3; 2; 1; 24000`,
    () => ({
      intro: `Desk report, [[date|Tuesday]]. [[count|Nine items]] processed, [[weeks|nearly four weeks]] of staff time.`,
      analysis: `The diagram optimiser held the machine for [[row-ai|70 minutes]], [[percent|45 % of the total]]. [[superlative|Best performance, shared at 120x: delay coding and leaflet proofs]]. [[text-count|All 340 incidents]] carry a cause code now. [[superlative|At the other end the barrier log and the lost property form tie]]. [[!threshold|Five of the nine items ran for less than ten minutes]]. [[multiple|The crossing sheet was reviewed for half as long as it ran]]. [[!hours-total|Manual effort replaced: 195 hours]]. [[factor-sup|Supervisory leverage 238.5x]]. [[?id|Unit 612 is out of service]] and [[?clock|the 5:52 was cancelled]].`,
    }),
  ),
  labelDay(
    'bike shop, breezy',
    '2026-04-10',
    `Service booking page; 20; 24; 5; 270000
Spare parts catalogue, 1,900 parts; 38; 20; 4; 420000
Rental contract in plain words; 4; 3; 3; 36000
Workshop price sheet; 3; 4; 1; 30000`,
    () => ({
      intro: `Sun's out, shop's full, so [[count|four office jobs]] had to sort themselves. They did: [[hours-total|65 hours]] down to [[ai-total|51 minutes]].`,
      analysis: `Catalogue first: [[text-count|1,900 parts]] in [[row-ai|20 minutes flat]], [[superlative|114x, king of the day]]. [[superlative|The booking page ran longest, 24 minutes]], for [[row-factor|50x]]. [[!superlative|That makes it the worst of the lot]]. [[superlative|The price sheet was done with the least of me]], and [[comparison|the contract took as much of my time as of the machine's]]. [[factor-sup|300x on my thirteen minutes]], [[factor-weighted|76.5x on the machine's]]. [[?price|Inner tubes are 6.50 now]], and [[?clock|we're open till seven]].`,
    }),
  ),
  labelDay(
    'insurance claims desk, measured',
    '2026-01-20',
    `Hail claim triage, 620 claims; 50; 40; 9; 700000
Reserve estimate model; 30; 36; 12; 420000
Policy wording comparison, 4 versions; 18; 9; 5; 150000
Broker letter templates; 8; 5; 2; 66000
Fraud flag back-test; 24; 32; 8; 360000
Call script for storm days; 5; 4; 3; 42000`,
    () => ({
      intro: `Following the storm, [[count|six pieces of work]] were completed, which we value at [[hours-total|135 hours]], or [[weeks|just under three and a half weeks]].`,
      analysis: `Hail triage handled [[text-count|620 claims]] in [[row-ai|two thirds of an hour]]. [[sum|Together with the reserve model it used 76 minutes]], [[share|more than half of the total]]. [[superlative|The wording comparison performed best at 120x]], [[superlative|the fraud back-test worst]] [[!row-factor|at 54x]]. [[superlative|The reserve model required the longest review, 12 minutes]]. [[threshold|Four of the six items reached 75x or more]]. The weighted factor is [[factor-weighted|64.3x]]. [[?price|The retention remains 250,000]]; [[?id|clause 7.3]] is under discussion.`,
    }),
  ),
  labelDay(
    'geologist, field notes',
    '2026-06-30',
    `Core log transcription, 58 boreholes; 46; 30; 8; 520000
Fault map digitising; 24; 36; 10; 400000
Assay outlier screen; 13; 10; 2; 120000
Drill permit annex; 7; 6; 3; 60000
Thin section photo index; 10; 5; 1; 95000`,
    () => ({
      intro: `Rain on the outcrop, laptop in the truck. [[hours-total|A round hundred hours]] of office work in [[ai-total|87 minutes]], [[count|five tasks]].`,
      analysis: `Core logs: [[text-count|58 boreholes]] transcribed at [[row-factor|92x]]. [[superlative|Thin section index on top, 120x]]. [[superlative|Fault map at the bottom, 40x]]; it also [[superlative|ran longest]] and [[!row-sup|cost me eight minutes]]. [[without|Drop it and the rest makes 89.4x]]. [[multiple|The assay screen ran twice as long as the photo index]]. [[yield|4.2 hours per minute of mine]], I can live with that. [[?outside|Strike 042]] on the north wall, [[?outside|water at 61 m]], and [[?year|the survey of 1974]] is no help.`,
    }),
  ),
  labelDay(
    'publisher, bookish',
    '2026-10-30',
    `Index for a 480-page history; 30; 15; 5; 310000
Metadata feed for 85 titles; 17; 20; 3; 220000
Jacket copy, spring list; 12; 8; 6; 100000
Royalty statement check; 22; 24; 7; 280000
Translation sample reader report; 6; 4; 2; 60000
Style guide revision; 9; 9; 4; 92000`,
    () => ({
      intro: `The last [[date|Friday]] of the month, and for once the desk is clear. [[count|Six jobs]], [[days|twelve working days]] by the old reckoning.`,
      analysis: `[[superlative|The index was the triumph at 120x]]: a history of [[text-count|480 pages]] indexed in [[row-ai|a quarter of an hour]]. [[superlative|The metadata feed brought up the rear at 51x]], and [[!text-count|58 titles]] are in it. Jacket copy and reader's report [[comparison|tie at 90x]], though [[multiple|the jackets wanted three times as much of my attention]]. [[superlative|The royalty check was the slowest]], and deservedly so. [[factor-weighted|An even 72x for the day]]; [[share|half of the jobs beat it]]. [[?year|The preface of 1958]] stays, and [[?idiom|a picture is worth a thousand words]], says the designer.`,
    }),
  ),
  labelDay(
    'charity, warm',
    '2026-11-04',
    `Grant report for 3 funders; 27; 18; 8; 230000
Donor database clean-up, 5,200 records; 35; 28; 4; 430000
Volunteer handbook; 16; 10; 5; 140000
Gift aid reconciliation; 12; 16; 3; 150000
Thank-you letters; 4; 2; 2; 36000
Food bank stock app; 21; 35; 6; 380000
Trustee minutes template; 2; 3; 1; 20000`,
    () => ({
      intro: `What a help this was: [[count|seven jobs]] we would have spread over [[weeks|almost three weeks]], all before [[date|Wednesday]]'s soup run.`,
      analysis: `[[superlative|The thank-you letters were the star at 120x]], and I still read them all, in [[row-sup|two minutes]]. The donor clean-up went through [[text-count|5,200 records]] without a complaint. [[text-count|Our three funders]] have their report, and [[superlative|no job got more of my care]]. [[superlative|The stock app was the longest job]], and [[!comparison|still did better than the gift aid reconciliation]]. [[threshold|Three jobs stayed at 45x or below]], which is fine with me. [[hours-total|117 hours]] given back to the kitchen. [[?outside|We served 140 meals]], [[?other-day|a dozen volunteers are down for Sunday]], and [[?price|the raffle raised 860]].`,
    }),
  ),
  labelDay(
    'data team, brisk',
    '2027-02-15',
    `Churn model refactor; 40; 48; 11; 620000
Warehouse cost audit, 26 schemas; 26; 20; 5; 290000
Event taxonomy; 15; 12; 6; 140000
Unit test coverage for transforms; 18; 10; 2; 190000
Dashboard retirement list; 5; 4; 1; 47000
Ad hoc cohort pull; 3; 5; 1; 33000
Freshness alerts; 9; 14; 2; 120000
Metric dictionary; 12; 9; 4; 110000
Backfill of 18 months; 22; 44; 5; 500000
Pipeline runbook; 8; 6; 3; 70000`,
    () => ({
      intro: `[[date|Monday]] standup in written form: [[count|ten tickets]], [[hours-total|158 h]] of estimate, [[units|2.9 h]] of compute.`,
      analysis: `[[superlative|Test coverage was the best return]], [[row-factor|108x]]. [[superlative|The backfill was the worst, 30x]]; [[text-count|18 months]] of data explain why. [[share|Churn and backfill together used more than half of the compute]]. The cost audit touched [[!text-count|62 schemas]]. [[threshold|Four tickets finished in single-digit minutes]]. [[!factor-weighted|Weighted factor: 65.1x]]. [[factor-sup|Supervisory: 237x]], [[average|four minutes of review per ticket]]. [[?version|The scheduler moves to 2.9 soon]], [[?id|DATA-4471]] is blocked.`,
    }),
  ),
];
