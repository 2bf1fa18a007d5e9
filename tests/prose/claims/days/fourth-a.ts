import { labelDay } from '../labeled-day.ts';

export const FOURTH_A = [
  labelDay(
    'brewery, small and busy',
    '2026-03-11',
    `Batch log consolidation, 46 brews; 28; 20; 6; 260000
Excise duty return workbook; 18; 27; 8; 240000
Keg deposit reconciliation; 11; 9; 3; 98000
Taproom menu in 3 languages; 6; 4; 2; 52000
Yeast propagation schedule; 9; 13; 2; 120000`,
    () => ({
      intro: `Mash day, so the desk work had to run on its own. [[count|Five jobs]] went through this [[date|Wednesday]], good for [[hours-total|72 hours]] by hand, and I was back at the kettle after [[sup-total|21 minutes]] of checking.`,
      analysis: `The batch log pulled [[text-count|46 brews]] together in [[row-ai|20 minutes]]. [[superlative|The taproom menu came out on top at 90x]], which surprised nobody who has seen how little text is on it. [[superlative|The excise workbook ran longest and paid least, 40x]], and it wanted [[row-sup|eight minutes]] of my time because of the duty bands. [[!comparison|The yeast schedule needed more supervision than the keg deposits]]. Over the day that makes [[factor-weighted|59.2x]]. [[?id|Tank 7]] is still fermenting and [[?price|malt has gone to 640 a tonne]]. [[?other-day|We brew again on Friday.]]`,
    }),
  ),
  labelDay(
    'orchestra office, courteous',
    '2026-04-21',
    `Season brochure copy for 24 concerts; 32; 18; 7; 240000
Rehearsal planner with room conflicts; 26; 34; 9; 390000
Parts inventory import; 15; 9; 2; 110000
Visa letters for the tour, 17 players; 8.5; 6; 3; 70000
Seating plan generator; 10; 14; 4; 150000
Subscriber survey summary; 7; 4; 2; 61000`,
    () => ({
      intro: `The chief conductor was away, so the office could finally clear its table: [[count|six pieces of work]], [[weeks|about two and a half weeks]] of staff time.`,
      analysis: `[[superlative|Nothing beat the season brochure at 106.7x]], though the survey summary came within a breath of it. The brochure presents [[text-count|24 concerts]] and took [[row-ai|18 minutes]], [[multiple|twice as long as the parts inventory]]. The rehearsal planner is another matter: it used [[percent|40 % of the machine time]] and [[share|exactly a third of my own]]. [[superlative|The seating plan finished last]], [[!row-factor|at 45.9x]]. All [[text-count|17 players]] now have their visa letters, which [[!row-sup|asked for two minutes of me]]. [[factor-sup|Supervisory leverage stands at 218.9x]]. [[?clock|The bus leaves at 6:40]], and [[?outside|bar 212 is still missing from the horn part]].`,
    }),
  ),
  labelDay(
    'clinical trial unit, formal',
    '2026-09-29',
    `Monitoring plan for 9 sites; 36; 27; 11; 330000
Adverse event coding check; 14; 12; 5; 150000
Case report form validation rules, 132 rules; 44; 33; 8; 470000
Randomisation audit script; 16; 20; 9; 210000
Patient leaflet, plain language; 6; 4; 4; 56000
Site payment tracker; 10; 15; 2; 140000
Protocol deviation register; 9; 6; 3; 88000`,
    () => ({
      intro: `This record covers [[count|seven deliverables]] completed on [[date|Tuesday]]. The manual estimate amounts to [[hours-total|135 hours]]; the system required [[ai-total|117 minutes]].`,
      analysis: `The case report form now carries [[text-count|132 rules]] and was [[superlative|the largest item at 44 hours]]. [[superlative|The leaflet and the deviation register share the highest factor, 90x]]; [[superlative|the payment tracker has the lowest]]. The monitoring plan [[superlative|required the most supervision, 11 minutes]]. [[!threshold|Four deliverables were finished in less than ten minutes]]. [[percent|Supervision corresponded to 36 % of system time]], giving a supervisory factor of [[factor-sup|192.9x]]. [[?id|Amendment 4]] has been with the ethics committee [[?other-date|since the 18th]]; [[?version|protocol version 3.1]] applies.`,
    }),
  ),
  labelDay(
    'tax advisor, terse',
    '2026-05-19',
    `Transfer pricing file, 6 entities; 40; 32; 12; 410000
VAT recovery letters; 12; 6; 4; 80000
Depreciation schedule rebuild; 15; 20; 3; 190000
Client onboarding form; 3; 5; 1; 36000`,
    () => ({
      intro: `[[count|Four files]] closed. [[hours-total|70 hours]] on paper, [[ai-total|63 minutes]] in fact.`,
      analysis: `Transfer pricing, [[text-count|six entities]]: [[row-ai|32 minutes]], [[share|just over half of the machine's day]]. [[row-sup|12 of my 20 minutes]] went there too. [[superlative|VAT letters best, 120x]]. [[superlative|Onboarding form worst, 36x]], but it hurts nobody. [[!factor-weighted|The day as a whole: 69x]]. [[sum|Depreciation and onboarding together ran 25 minutes]]. [[average|Average supervision per file: five minutes]]. [[?other-date|Filing deadline 31 May.]] [[?price|Fee note 2,300, unpaid.]]`,
    }),
  ),
  labelDay(
    'mountain railway, weather-minded',
    '2026-12-08',
    `Cable inspection archive, 31 years of sheets; 52; 39; 9; 610000
Queue length predictor; 22; 30; 7; 350000
Webcam watchdog; 6; 9; 1; 80000
Avalanche duty roster; 8; 6; 3; 72000
Pass refund rules; 5; 3; 2; 41000
Summer timetable leaflet; 4; 4; 1; 30000`,
    () => ({
      intro: `Wind closed the upper section, so [[count|six bits of paperwork]] got done instead. Set against [[hours-total|97 hours]] at a desk, [[units|about an hour and a half of machine time]] is a fair trade.`,
      analysis: `The cable archive goes back [[text-count|31 years]] and was, at [[row-hours|52 hours]], [[share|more than half of all the hours]], done in [[row-ai|39 minutes]]. [[superlative|The refund rules were the most efficient at 100x]]; [[superlative|the webcam watchdog trails at 40x]]. [[!exception|Every job except the cable archive took less than twenty minutes]]. [[threshold|Two of the six needed a single minute of me]]. [[factor-weighted|Leverage overall was 64x]]. [[?outside|Snow depth at the top is 85 cm]], [[?clock|last cabin down at 16:45]]. [[?idiom|One swallow does not make a summer, and one storm no winter.]]`,
    }),
  ),
  labelDay(
    'podcast studio, chatty',
    '2026-06-12',
    `Transcript clean-up, 14 episodes; 21; 12; 3; 260000
Ad insertion scheduler; 18; 25; 6; 290000
Show notes and chapters; 10; 8; 2; 96000
Guest research dossiers; 16; 10; 5; 140000
Loudness batch script; 5; 7; 1; 60000`,
    () => ({
      intro: `Okay so [[date|Friday]] was a good one. [[count|Five things]] off the list, [[weeks|a week and three quarters]] of work, and I only really paid attention for [[sup-total|17 minutes]].`,
      analysis: `Big love for the transcript clean-up: [[text-count|fourteen episodes]], [[superlative|105x, best of the bunch]]. The ad scheduler is what hurt, [[row-ai|25 minutes]], [[multiple|more than twice as long as the transcripts]]. [[superlative|Lowest leverage goes to the loudness script, 42.9x]], a hair behind the ads. [[!sum|The show notes and the dossiers together took 20 minutes]]. Still, [[row-hours|sixteen hours]] of reading up on guests got squeezed into a coffee break. [[factor-weighted|67.7x all in]], not bad for a heatwave. [[?clock|Mics on at nine tomorrow]], and yes, [[?outside|we are back at -16 LUFS]].`,
    }),
  ),
  labelDay(
    'port authority, dry',
    '2026-10-07',
    `Berth allocation model, 19 berths; 60; 50; 12; 780000
Dangerous goods manifest parser; 34; 40; 10; 520000
Tariff book restatement; 20; 15; 6; 210000
Pilot roster export; 7; 6; 1; 64000
Dredging notice to mariners; 3; 2; 2; 25000
Crane downtime dashboard; 18; 16; 3; 200000
Gate queue survey, 450 answers; 12; 8; 2; 130000
Harbour noise log merge; 10; 18; 4; 170000`,
    () => ({
      intro: `[[count|Eight assignments]] were discharged. The manual equivalent is [[hours-total|164 hours]] or [[weeks|4.1 weeks]].`,
      analysis: `The berth model ([[text-count|19 berths]]) and the manifest parser account for [[sum|90 minutes between them]], [[share|more than half of the machine time]]. [[superlative|First place is shared by the dredging notice and the gate survey, both at 90x]]; [[superlative|the noise merge closes the list with 33.3x]]. [[superlative|The pilot roster demanded the least supervision]]. [[!text-count|The gate survey evaluated 540 answers]]. [[exception|All but three assignments required fewer than five minutes of supervision]]. [[!without|Setting the berth model aside, the remainder reaches 66x]]. [[?outside|Draught at the coal pier is limited to 11.8 m.]] [[?clock|High water 14:20.]]`,
    }),
  ),
  labelDay(
    'zoo, fond',
    '2026-07-16',
    `Feeding plan for 74 species; 37; 24; 7; 350000
Keeper rota with holidays; 14; 18; 5; 180000
Enclosure sign texts; 12; 5; 3; 90000
Vet record digitising; 20; 25; 4; 310000
Penguin parade announcement; 1; 2; 1; 9000`,
    () => ({
      intro: `The keepers got to stay outdoors for once: [[count|five tasks]], [[hours-total|84 hours]] of paperwork, gone in [[ai-total|74 minutes]].`,
      analysis: `[[text-count|Seventy-four species]] now have a feeding plan, and [[superlative|at 92.5x it is second only to the enclosure signs]]. The signs made [[row-factor|144x]] and read as if the otters had written them. [[!superlative|The feeding plan kept the machine busy longest]]; [[row-sup|seven of my 20 minutes]] went there too. [[superlative|The penguins came last, bless them, at 30x]]. [[without|Leave them out and the day is at 69.2x]] instead of [[factor-weighted|68.1x]]. [[?outside|The new tapir weighs 6 kg]], [[?clock|feeding is at half past ten]], and [[?idiom|two heads are better than one]], as the tortoise keeper says.`,
    }),
  ),
  labelDay(
    'open-source maintainer, wry',
    '2026-08-22',
    `Plugin API redesign; 48; 64; 16; 980000
Issue triage, 210 stale issues; 28; 21; 4; 340000
Flaky test hunt; 15; 45; 6; 520000
Docs migration to a new generator; 24; 18; 3; 280000
Changelog tooling; 6; 5; 1; 62000
Contributor guide; 4; 3; 2; 38000`,
    () => ({
      intro: `[[date|Saturday]], so naturally I did [[weeks|three weeks of work]]. [[count|Six items]], unpaid as ever.`,
      analysis: `The plugin API took [[row-ai|64 minutes]] and [[share|half of my attention]], which is what redesigns are for. [[superlative|The flaky test hunt was the worst deal, 20x]], and [[row-ai|three quarters of an hour]] later I know it was the system clock all along. [[text-count|210 stale issues]] got triaged at [[row-factor|80x]]; [[comparison|the docs migration and the contributor guide did exactly as well]]. [[!ai-total|Machine time comes to 2 hours and 16 minutes]]. [[without|Without the hunt I would be at 59.5x]], [[factor-weighted|with it, 48.1x]]. [[?version|Version 4.0 is not out yet]] and [[?id|#1732 stays open]].`,
    }),
  ),
  labelDay(
    'bank back office, guarded',
    '2026-02-26',
    `Reconciliation of 12 nostro accounts; 38; 30; 10; 400000
Sanctions list matcher tests; 22; 16; 6; 240000
Payment repair macro; 9; 14; 4; 130000
Month-end checklist; 5; 3; ; 40000
Fee schedule comparison, 5 brokers; 12; 8; 3; 110000
Audit evidence index; 16; 10; 2; 150000
Cut-off time memo; 2; 3; 1; 21000`,
    () => ({
      intro: `[[count|Seven items]] left the queue today, equivalent to [[days|13 working days]]. I signed off [[hours-total|104 hours]] of manual effort against [[units|1.4 hours]] of processing.`,
      analysis: `The nostro work covered [[text-count|12 accounts]] and took [[row-ai|30 minutes]], [[superlative|more than any other item]]. [[missing|No supervision was recorded for the month-end checklist]], [[superlative|which had the highest factor, 100x]]. [[superlative|The payment macro ranks lowest at 38.6x]]; the memo is hardly better. [[!factor-sup|Supervisory leverage is 240x]]. [[sum|Sanctions and audit evidence add up to 38 hours]], [[comparison|the same as the nostro work]]. [[?clock|Cut-off stays at 15:30]] and [[?id|control 4.2 was retested]].`,
    }),
  ),
];
