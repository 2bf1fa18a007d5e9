import { labelDay } from '../labeled-day.ts';

export const SECOND_HELD_B = [
  labelDay(
    'solo founder, confessional',
    '2026-10-02',
    `Landing page copy; 6; 4; 6; 50000
Stripe webhook replay; 10; 22; 5; 180000
Churn survey, 18 questions; 5; 3; 2; 40000
Onboarding emails, 6 emails; 9; 6; 4; 76000
Analytics backfill; 20; 64; 2; 480000`,
    () => ({
      intro: `I promised myself a slow [[date|Friday]]. [[count|Five tasks]] later: [[hours-total|50 hours]] of work, [[ai-total|99 minutes]] of tokens burning, [[sup-total|19 minutes]] of me.`,
      analysis: `The backfill just sat there for [[row-ai|over an hour]] and barely needed me: [[row-sup|two minutes]]. [[superlative|It has the worst factor]], [[row-factor|18.8x]], and [[superlative|the best supervisory factor]], [[factor-sup-row|600x]]. Everything else was quicker. [[superlative|The survey won]] with [[row-factor|100x]]; the emails got [[row-factor|90x]]. [[without|Without the backfill the day would be at 51.4x]] instead of [[factor-weighted|30.3x]]. [[!row-sup|The landing page took me 4 minutes]], more than the machine needed... [[!comparison|the machine spent more time on the copy than I did]]. [[!percent|The backfill took 46 % of the machine time]]. [[?price|MRR is $1,940.]] [[?outside|Churn is at 3.1 %.]] [[?idiom|One step forward, two steps back.]]`,
    }),
  ),
  labelDay(
    'wedding planner, warm',
    '2026-10-06',
    `Seating plan for 124 guests; 10; 8; 5; 90000
Invitation wording; 3; 2; 3; 20000
Vendor contract comparison, 14 contracts; 14; 7; 4; 120000
Timeline generator; 12; 10; 3; 110000
Playlist request form; 2; 3; 1; 20000
Budget tracker; 15; 12; 2; 140000`,
    () => ({
      intro: `[[count|Six small wonders]] on a [[date|Tuesday]]; a [[weeks|1.4-week]] to-do list gone in [[ai-total|42 minutes]].`,
      analysis: `[[superlative|The contract comparison was the star]]: [[text-count|14 contracts]], [[row-factor|120x]]. The seating plan placed [[text-count|124 guests]] in [[row-ai|eight minutes]], though [[superlative|I spent more time on it than on anything else]] ([[row-sup|5 minutes]]). [[comparison|Wording the invitation took me longer than it took the machine]]. The budget tracker and the seating plan [[row-factor|both came to 75x]]. [[!superlative|The timeline was the slowest job]]. [[!row-factor|The playlist form managed 60x]]. [[!hours-total|Altogether 65 hours]]. [[?outside|Table 9 seats eight.]] [[?other-date|The big day is June 20.]] [[?clock|Vows at 3 o'clock.]]`,
    }),
  ),
  labelDay(
    'recruiter, upbeat',
    '2026-10-08',
    `Job ad rewrite, 12 ads; 9; 6; 4; 70000
Interview scorecard; 5; 5; 2; 48000
Candidate reply templates; 4; 2; 2; 28000
Salary band research; 16; 20; 6; 200000
Reference check form; 2; 3; 1; 18000
Careers page; 14; 14; 3; 150000
Sourcing query builder; 10; 4; 1; 70000
Onboarding checklist; 4; 4; 1; 36000
Exit survey digest, 48 answers; 8; 5; 2; 60000
Org chart refresh; 3; 7; 1; 36000`,
    () => ({
      intro: `Ten out of ten? Well: [[count|ten tasks]], [[hours-total|75 hours]], [[factor-weighted|64.3x]].`,
      analysis: `[[superlative|The query builder is our hero]] at [[row-factor|150x]], with the reply templates in second place at [[row-factor|120x]]. [[superlative|The org chart is the slowcoach in leverage]], [[row-factor|25.7x]]. [[threshold|Six tasks took five minutes or less]]. [[threshold|Only one task needed more than four minutes of review]]: the salary research, [[row-sup|6 minutes]]. [[!row-ai|The careers page was up in 9 minutes]]. [[!threshold|Three tasks passed 100x]]. [[!text-count|The digest covers 84 answers]]. [[average|7 minutes of agent time on average]]. [[?outside|We hired 3 people.]] [[?outside|Time to fill is 41 days.]] [[?idiom|A thousand thanks.]]`,
    }),
  ),
  labelDay(
    'economist, hedged',
    '2026-10-12',
    `Panel regression pipeline; 42; 35; 9; 480000
Trade data cleaning, 196 countries; 36; 24; 5; 380000
Appendix tables; 10; 6; 4; 76000
Referee reply; 6; 5; 6; 60000
Replication package; 20; 18; 3; 210000
Seminar slides; 8; 10; 5; 84000
Citation check, 142 references; 7; 4; 1; 60000`,
    () => ({
      intro: `[[count|Seven tasks]], [[hours-total|roughly 130 hours]] of human effort, [[units|around 1.7 hours]] of machine time.`,
      analysis: `Leverage was [[factor-weighted|about 76x]] on average, though [[median|the median was closer to 72x]]. [[superlative|The citation check did best]], [[row-factor|just over 100x]]. [[superlative|The slides did worst]], [[row-factor|just under 50x]]. The regression needed [[row-sup|nine minutes]] of supervision. [[!share|Trade data made up about a third of machine time]]. [[!hours-total|Nearly 125 hours in total]]. [[!comparison|The replication package took longer than the trade data]]. [[?outside|The elasticity is 0.7.]] [[?outside|Standard errors of 0.12.]] [[?year|Data end in 2023.]]`,
    }),
  ),
  labelDay(
    'radiology, careful',
    '2026-10-14',
    `Report template set, 36 templates; 24; 16; 10; 210000
De-identification check; 20; 25; 8; 260000
Protocol wiki; 9; 6; 3; 70000
On-call swap tool; 10; 15; 2; 120000
Teaching file index, 520 cases; 26; 12; 4; 210000`,
    () => ({
      intro: `[[count|Five tasks]] with [[sup-total|27 minutes]] of supervision, because nothing here goes out unread.`,
      analysis: `[[superlative|The report templates took the most review]] ([[row-sup|10 minutes]]), followed by the de-identification check ([[row-sup|8]]). [[share|Two thirds of the review went to these two]]. In leverage [[superlative|the teaching file led]], [[row-factor|130x]] over [[text-count|520 cases]]; [[superlative|the swap tool came last]] at [[row-factor|40x]]. [[!row-factor|The check stands at 60x]]. [[!ai-total|The machine worked for 71 minutes]]. [[!exception|Everything but the swap tool needed at least four minutes of me]]. [[factor-sup|197.8x supervisory leverage]] is low for us, and rightly so. [[?outside|Dose 2.1 mSv.]] [[?id|Protocol 7b is retired.]] [[?outside|3 Tesla scanner.]]`,
    }),
  ),
  labelDay(
    'railway operator, technical memo',
    '2026-10-16',
    `Delay attribution model; 44; 33; 7; 470000
Timetable feed validator, 58 rules; 26; 12; 3; 240000
Platform display emulator; 22; 30; 5; 290000
Crew hour checker; 15; 9; 4; 130000
Station name glossary; 3; 3; 1; 26000
Signal box log reader; 12; 24; 3; 190000
Passenger notice texts; 4; 2; 2; 30000
Fare table diff; 9; 9; 2; 88000
Ticket machine test plan; 7; 6; 3; 70000
Bridge inspection photos sorter; 10; 20; 1; 170000
Depot map; 4; 8; 2; 52000
Lost property form; 2; 2; 1; 17000`,
    () => ({
      intro: `[[count|Twelve tasks]], [[hours-total|158 hours]], [[weeks|just under four weeks]].`,
      analysis: `[[superlative|The feed validator]] ([[text-count|58 rules]], [[row-factor|130x]]) leads the table; [[superlative|three tasks share last place]]. [[threshold|Five of the twelve took less than nine minutes]]. [[range|AI time ran from 2 to 33 minutes]]. The delay model, the validator and the emulator together: [[sum|92 hours]], [[percent|58 % of the total]]. [[!threshold|Four tasks needed more than four minutes of supervision]]. [[!superlative|The crew hour checker ranks fourth by factor]]. [[!row-ai|The signal log was read in 42 minutes]]. [[factor-weighted|The weighted factor is 60x]]. [[?id|Line 8 is closed.]] [[?outside|Trains run at 160 km/h.]] [[?id|Class 423 units are exempt.]]`,
    }),
  ),
  labelDay(
    'compliance, legalistic',
    '2026-10-20',
    `Policy register, 74 policies; 30; 20; 8; 270000
Control mapping; 25; 30; 10; 320000
Training quiz, 40 questions; 8; 4; 3; 60000
Vendor questionnaire; 12; 8; 6; 110000
Breach notice draft; 3; 2; 4; 24000
Retention schedule; 10; 10; 5; 96000`,
    () => ({
      intro: `[[count|Six (6) tasks]] were performed, for an estimated [[hours-total|88 hours]].`,
      analysis: `Pursuant to the table, the training quiz attained [[row-factor|120x]], [[superlative|the maximum]], and the control mapping [[row-factor|50x]], [[superlative|the minimum]]. Supervision of [[sup-total|36 minutes]] equals [[percent|49 % of machine time]]. [[superlative|The breach notice is the only task that required more supervision than machine time]]. [[!superlative|The policy register required the most supervision]]. [[!quantifier|No task required more than eight minutes of supervision]]. [[!factor-weighted|The weighted factor is 74.1x]]. [[average|Mean supervision: 6 minutes per task]]. [[?id|Clause 9.2 is amended.]] [[?id|ISO 27001 remains in scope.]] [[?other-date|Audit on 3 November.]]`,
    }),
  ),
  labelDay(
    'insurance claims, tabular',
    '2026-10-22',
    `Claims triage rules, 120 rules; 40; 25; 6; 420000
Hail damage photos sorter; 12; 32; 2; 240000
Adjuster letters, 45 letters; 15; 9; 6; 130000
Reserve calculator; 18; 12; 5; 180000
Duplicate claim finder; 10; 8; 1; 96000
Broker FAQ; 4; 3; 3; 36000
Fraud flag review; 16; 20; 9; 210000
Data dictionary; 6; 4; 2; 58000`,
    () => ({
      intro: `Tasks: [[count|8]]. Hours: [[hours-total|121]]. Minutes: [[ai-total|113]]. Supervision: [[sup-total|34]]. Leverage: [[factor-weighted|64.2x]].`,
      analysis: `Letters: [[row-factor|100x]] ([[superlative|highest]]). Photos: [[row-factor|22.5x]] ([[superlative|lowest]]; [[superlative|longest]], [[row-ai|32 min]]). Triage: [[text-count|120 rules]], [[row-factor|96x]]. Fraud: [[row-sup|9 min of review]], [[superlative|most of all]]. Calculator: [[!row-factor|95x]]. Finder: [[!row-sup|two minutes of review]]. [[without|Excluding photos, leverage is 80.7x]]. [[!without|Excluding the photos and the fraud review, it is 109.3x]]. [[exception|All but two ran for at least eight minutes]]. [[?price|Deductible 500.]] [[?id|Claim 88-1204 is settled.]] [[?outside|Loss ratio 61 %.]]`,
    }),
  ),
  labelDay(
    'climate modeler, long prose',
    '2026-10-26',
    `Downscaling pipeline, 14 regions; 70; 80; 12; 900000
Bias correction; 30; 24; 6; 320000
Figure regeneration, 26 figures; 13; 10; 4; 120000
Methods section; 8; 6; 7; 80000
Station data download; 3; 18; 1; 90000
Unit tests for the grid code, 118 tests; 20; 12; 2; 210000`,
    () => ({
      intro: `On [[date|Monday]] the agents worked for [[ai-total|150 minutes]], that is [[units|two and a half hours]], on [[count|six tasks]].`,
      analysis: `It is tempting to look only at the pipeline: [[row-ai|80 of the 150 minutes]], [[share|more than half]], for [[percent|49 % of the hours]]. Its factor, [[row-factor|52.5x]], is unremarkable. [[superlative|The unit tests did better than anything else]]: [[text-count|118 tests]] in [[row-ai|twelve minutes]], [[row-factor|100x]]. The methods section reached [[row-factor|80x]], but [[superlative|it is the only task where I needed longer than the machine]].

The download was mostly waiting, [[row-factor|10x]], [[superlative|the floor of the table]]. [[!comparison|Bias correction needed less of the machine than the download]]. [[!text-count|All 62 figures were regenerated]]. [[!factor-sup|Supervisory leverage was 280x]]. [[median|The median factor is 76.5x]], [[comparison|above the weighted 57.6x]]. [[?outside|Warming of 1.5 degrees.]] [[?outside|Resolution 12 km.]] [[?year|Scenario to 2080.]]`,
    }),
  ),
  labelDay(
    'open source maintainer, newsletter',
    '2026-10-28',
    `Issue triage, 173 issues; 18; 9; 6; 200000
Plugin API docs; 16; 12; 5; 150000
Fuzz target; 12; 20; 2; 170000
Release notes; 3; 2; 2; 26000
Windows path fix; 5; 25; 3; 180000
Type stubs for 41 modules; 21; 9; 1; 190000
Benchmark harness; 14; 14; 2; 140000
Logo in SVG; 1; 3; 2; 14000
Deprecation shims; 8; 6; 1; 80000`,
    () => ({
      intro: `Hello from the merge queue! [[count|Nine tasks]], [[hours-total|98 hours]], [[factor-weighted|58.8x]] weighted and [[factor-sup|245x]] per minute of my own.`,
      analysis: `[[superlative|Type stubs took the crown]]: [[text-count|41 modules]], [[row-factor|140x]], [[row-sup|a single minute of review]]. Triage went through [[text-count|173 issues]] at [[row-factor|120x]]. [[superlative|The path fix is at the bottom]] with [[row-factor|12x]]; it was [[superlative|also the longest]], [[row-ai|25 minutes]]. [[!superlative|The API docs took more of my time than anything else]]. [[!threshold|Four tasks reached 90x or more]]. [[threshold|Two tasks needed a single minute of review]]. [[!row-ai|Shims were done in 8 minutes]]. [[share|The fuzz target and the path fix used 45 % of the machine time]]. [[?version|v4.0.0-rc.2 is tagged.]] [[?id|Thanks to #2817.]] [[?outside|We have 1,204 open issues.]] [[?outside|12k stars.]]`,
    }),
  ),
  labelDay(
    'school IT, email',
    '2026-10-30',
    `Device import, 640 devices; 16; 12; 2; 130000
Password reset guide; 3; 2; 3; 24000
Timetable sync; 20; 26; 6; 240000
Print quota report; 4; 6; 1; 44000
Wifi survey form; 2; 2; 1; 17000
Backup check script; 6; 9; 2; 66000`,
    () => ({
      intro: `Hi all, quick Friday summary. [[count|6 tasks]], [[hours-total|51 hours]] of work ([[weeks|1.3 weeks]]), [[ai-total|57 minutes]] of agent time, [[sup-total|15]] of mine.`,
      analysis: `[[superlative|The password guide came out on top]] ([[row-factor|90x]]) and took me [[row-sup|three minutes]]. The import handled [[text-count|640 devices]] at [[row-factor|80x]]. The sync was [[row-factor|46.2x]] and [[superlative|the longest]], [[row-ai|26 minutes]]. [[superlative|Print quota and backup were joint last]] with [[row-factor|40x]]. [[!percent|The sync took 54 % of agent time]]. [[!comparison|The wifi form took longer than the guide]]. [[!average|That is 8.7 minutes of agent time per task]]. [[?id|Room 204 has no signal.]] [[?id|Ticket INC-3391.]] [[?clock|Back Monday at 8.]] [[?outside|The year group has 210 pupils.]]`,
    }),
  ),
];
