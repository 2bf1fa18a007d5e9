import { labelDay } from '../labeled-day.ts';

export const SECOND_TUNED_A = [
  labelDay(
    'harbor pilot office, plain',
    '2026-09-01',
    `Tide window calculator; 26; 14; 3; 210000
Pilot roster for 17 pilots; 12; 9; 4; 96000
Berth request inbox rules; 6; 12; 2; 88000
Incident form, 31 fields; 8; 5; 1; 64000
Fuel log chart; 3; 6; 1; 30000`,
    () => ({
      intro: `[[date|Tuesday]]. [[count|Five jobs]], [[hours-total|55 hours]] by hand, [[ai-total|46 minutes]] by machine.`,
      analysis: `[[superlative|The tide calculator did best]]: [[row-factor|111.4x]]. The incident form has [[text-count|31 fields]] and came to [[row-factor|96x]]. [[superlative|The fuel chart and the inbox rules were last]] with [[row-factor|30x]]. [[!row-ai|The inbox rules ran for 21 minutes]]. I spent [[sup-total|11 minutes]] checking, [[superlative|the roster got the most]]. [[threshold|Two jobs took less than nine minutes]]. [[!factor-weighted|Weighted leverage: 71.2x]]. [[?clock|High water was at 14:52.]] [[?id|Berth 7 stays closed.]]`,
    }),
  ),
  labelDay(
    'hospital pharmacy, terse',
    '2026-09-03',
    `Formulary diff, 640 drugs; 40; 16; 5; 350000
Label templates; 6; 8; 2; 60000
Shortage dashboard; 16; 24; 6; 240000
Recall letter; 2; 2; 2; 15000
Dose range tests, 210 cases; 18; 9; 2; 150000
Fridge alarm parser; 7; 14; 1; 90000`,
    () => ({
      intro: `[[count|6 tasks]]. [[hours-total|89 h]] / [[ai-total|73 min]] / [[sup-total|18 min]]. [[weeks|2.2 weeks]].`,
      analysis: `Best: formulary diff, [[row-factor|150x]], [[text-count|640 drugs]]. Worst: fridge parser, [[row-factor|30x]]. [[superlative|Longest: dashboard]], [[row-ai|24 min]]. [[text-count|210 test cases]], [[row-factor|120x]]. [[!row-factor|Labels: 54x]]. [[!sup-total|Supervision 19 min]]. Dashboard [[percent|33 %]] of AI time. [[quantifier|All under 25 min]]. [[?price|List price 12.40 per vial.]] [[?version|Schema v3.2.]] [[?outside|Room at 21 degrees.]]`,
    }),
  ),
  labelDay(
    'tax office, bureaucratic',
    '2026-09-07',
    `Form parser for 12 schedules; 36; 24; 7; 400000
Late fee calculator; 8; 6; 3; 70000
Letter bundle, 9 letters; 9; 9; 6; 80000
Deadline calendar; 3; 4; 1; 25000
Audit trail export; 15; 12; 2; 160000
Mileage rate check; 1; 3; 1; 14000
Client portal smoke tests; 12; 18; 4; 150000`,
    () => ({
      intro: `In the reporting period (Monday) [[count|seven items]] were processed. Estimated human effort: [[hours-total|84 hours]].`,
      analysis: `The highest factor was attained by [[superlative|the form parser]] ([[row-factor|90x]]), the lowest by [[superlative|the mileage check]] ([[row-factor|20x]]). Supervision amounted to [[sup-total|24 minutes]], of which [[row-sup|7]] fell to the parser and [[row-sup|6]] to the letter bundle; [[percent|together more than half]]. [[!exception|All items but one required at most four minutes of supervision]]. The weighted factor was [[factor-weighted|66.3x]]; [[!factor-sup|the supervisory factor was 201.5x]]. [[average|The average item occupied the system for 10.9 minutes]]. [[?id|Section 179 is unaffected.]] [[?other-date|Filing closes on 15 October.]] [[?id|Notice CP2000 was answered.]]`,
    }),
  ),
  labelDay(
    'parish archive, old-fashioned',
    '2026-09-09',
    `Transcription of 380 baptism entries; 60; 40; 12; 610000
Family tree linker; 20; 22; 5; 240000
Grave plan, 5 plots; 4; 6; 3; 40000
Guide for visitors; 5; 4; 4; 36000`,
    () => ({
      intro: `On this [[date|Wednesday]], [[count|four labours]], reckoned at [[hours-total|89 hours]] of a clerk's diligence; the engine wanted but [[ai-total|72 minutes]].`,
      analysis: `The baptisms, [[text-count|380 entries]] strong, took [[row-ai|forty minutes]] and yielded [[row-factor|90-fold]]. [[superlative|They were the best of the four]]. [[superlative|The grave plan was the meanest]], [[row-factor|fortyfold]]. [[share|Half of all supervision went to the baptisms]]. [[!sup-total|I was at the desk for 42 minutes in all]]. [[!row-factor|The guide stood at 57x]]. [[row-sup|The guide had four minutes of me]]. [[?year|The register begins in 1743.]] [[?idiom|Second to none is the vicar's tea.]] [[?id|Folio 12 is torn.]]`,
    }),
  ),
  labelDay(
    'kindergarten, simple words',
    '2026-09-11',
    `Picture cards, 60 cards; 6; 4; 2; 40000
Nap time chart; 1; 2; 1; 9000
Parent letter in 5 languages; 5; 3; 3; 33000`,
    () => ({
      intro: `[[date|Friday]]. [[count|Three small jobs]]. [[hours-total|12 hours]] saved? [[ai-total|9 minutes]] used.`,
      analysis: `The letter is in [[text-count|5 languages]] and had [[superlative|the best factor]], [[row-factor|100x]]. The cards took [[row-ai|4 minutes]]. [[superlative|The nap chart was the lowest]] at [[row-factor|30x]]. [[!text-count|There are 16 picture cards]]. [[!row-sup|The letter needed one minute of me]]. [[quantifier|No job took more than four minutes]]. [[?outside|We have 18 children.]] [[?clock|Lunch is at 11:30.]]`,
    }),
  ),
  labelDay(
    'plumber, dictated',
    '2026-09-15',
    `Quote calculator; 16; 12; 4; 140000
Van stock list, 145 parts; 6; 5; 1; 56000
Reminder texts for boiler service; 4; 6; 2; 48000
Website fix; 8; 16; 3; 110000`,
    () => ({
      intro: `Right, so [[count|four bits]] today, [[date|Tuesday]], about [[hours-total|34 hours]] of faff in [[ai-total|under forty minutes]].`,
      analysis: `Quote thing came out at [[row-factor|80x]], [[superlative|top of the pile]]. Stock list, [[text-count|hundred and forty-five parts]], [[row-factor|72x]]. Website fix was [[superlative|bottom]], [[row-factor|thirty]], and it was [[superlative|the slowest too]], [[row-ai|sixteen minutes]]. [[!row-ai|Reminders took twelve minutes]]. [[!sup-total|I sat there for a quarter of an hour all told]]. [[sup-total|Ten minutes of me]]. [[?clock|Off at half four.]] [[?idiom|Two birds one stone, as they say.]] [[?outside|Boiler is 12 years old.]]`,
    }),
  ),
  labelDay(
    'podcast, breathless',
    '2026-09-17',
    `Episode transcript cleanup, 74 minutes of audio; 8; 6; 2; 90000
Guest research brief; 6; 5; 3; 62000
Clip finder; 20; 26; 7; 280000
Sponsor read variants; 2; 2; 2; 16000
Show notes for 3 episodes; 6; 4; 1; 50000
RSS feed repair; 5; 10; 1; 66000
Back catalogue tagger, 210 episodes; 35; 15; 4; 300000`,
    () => ({
      intro: `[[count|Seven tasks]]!! [[hours-total|82 hours]]!! [[factor-weighted|72.4x]]!!`,
      analysis: `Okay so the tagger went through [[text-count|210 episodes]] at [[row-factor|140x]] and [[superlative|nobody comes close]], while the RSS repair limped in at [[row-factor|30x]], [[superlative|the lowest]]. The clip finder took [[row-ai|26 minutes]] and [[row-sup|7 of my 20]]. [[!row-factor|Show notes hit 80x]], the brief [[row-factor|72x]]. [[!text-count|The transcript had 47 minutes of audio]]. [[threshold|Only two tasks needed more than three minutes of me]]. [[sum|The tagger, the notes and the cleanup took 25 minutes together]]. [[?outside|We passed 50,000 downloads.]] [[?id|Episode 211 is next.]] [[?clock|Recording at 7 pm.]]`,
    }),
  ),
  labelDay(
    'notary, dry',
    '2026-09-21',
    `Deed template, 7 variants; 14; 10; 6; 110000
Apostille tracker; 10; 14; 3; 120000
Fee table; 3; 3; 1; 24000
Index of 1,450 acts; 29; 12; 3; 240000`,
    () => ({
      intro: `[[count|Four acts of automation]]; [[hours-total|56 hours]] against [[ai-total|39 minutes]].`,
      analysis: `The index of [[text-count|1,450 acts]]: [[row-factor|145x]]. The deed template: [[row-factor|84x]]. The fee table: [[row-factor|60x]]. The tracker: [[!row-factor|48.2x]]. [[superlative|First, the index]]. [[superlative|Last, the tracker]]. Supervision, [[sup-total|13 minutes]], of which [[row-sup|six]] for the deeds. [[!percent|The deeds thus took 64 % of supervision]]. [[exception|All but one took at least ten minutes]]. [[?id|Art. 12 para. 2 applies.]] [[?price|The fee is 45.00.]]`,
    }),
  ),
  labelDay(
    'city planner, report',
    '2026-09-23',
    `Zoning map digitization, 9 sheets; 48; 26; 8; 450000
Traffic count import; 12; 16; 3; 150000
Objection letters summary, 133 letters; 22; 11; 6; 220000
Bench inventory; 5; 7; 1; 50000
Tree shade model; 20; 24; 4; 260000
Council slides; 6; 4; 4; 50000
Budget footnotes; 2; 3; 2; 20000
Noise map legend; 1; 2; 1; 12000
Bike lane cost sheet; 8; 8; 2; 80000`,
    () => ({
      intro: `[[count|Nine tasks]] were carried out on [[date|Wednesday]], representing [[hours-total|124 hours]] or [[units|15.5 working days]].`,
      analysis: `[[superlative|The objection summary leads]] with [[row-factor|120x]] for [[text-count|133 letters]]. The zoning map follows at [[row-factor|110.8x]]. [[superlative|The noise legend is at the bottom]] ([[row-factor|30x]]). [[threshold|Four of nine tasks reach 60x]]. [[!threshold|Five tasks took longer than ten minutes]]. [[share|The zoning map and the shade model account for almost half of the machine time]]. [[!row-sup|Council slides took 6 minutes of supervision]]. [[factor-sup|Supervisory leverage: 240x]]. [[?id|Motion 2026/118 passed.]] [[?outside|The ring road carries 21,000 vehicles.]] [[?other-date|The hearing is on October 8.]]`,
    }),
  ),
  labelDay(
    'logistics, bullet points',
    '2026-09-25',
    `Route optimizer for 38 vans; 50; 40; 9; 560000
Customs code lookup; 15; 9; 3; 140000
Pallet label printer; 6; 10; 2; 70000
Delay emails; 3; 2; 1; 24000
Dock schedule; 12; 12; 4; 120000
Driver handbook, 52 pages; 13; 6; 4; 110000`,
    () => ({
      intro: `- [[count|6 tasks]]
- [[hours-total|99 human hours]]
- [[ai-total|79 agent minutes]]
- [[factor-weighted|75.2x weighted]]`,
      analysis: `- [[superlative|Best: driver handbook]] ([[row-factor|130x]], [[text-count|52 pages]])
- [[superlative|Worst: label printer]] ([[row-factor|36x]])
- [[superlative|Longest: route optimizer]] ([[row-ai|40 minutes]])
- [[!text-count|Vans: 83]]
- [[!row-factor|Customs lookup: 110x]]
- [[sup-total|Supervision: 23 minutes]]
- [[average|Per task: 3.8 minutes of supervision]]
- [[?version|App 8.1.0 released]]
- [[?id|Ticket 20931 closed]]
- [[?price|Diesel 1.62]]`,
    }),
  ),
  labelDay(
    'cybersecurity, clipped',
    '2026-09-29',
    `Log parser for 16 sources; 36; 22; 6; 420000
Phishing drill; 10; 8; 5; 90000
Firewall rule audit, 312 rules; 26; 13; 5; 260000
Password policy page; 2; 3; 1; 18000
Key rotation script; 8; 12; 4; 110000
Incident timeline; 9; 9; 6; 100000
Honeypot; 14; 28; 4; 260000`,
    () => ({
      intro: `[[count|7 items]]. [[ai-total|95 min]]. [[factor-weighted|66.3x]].`,
      analysis: `Audit: [[text-count|312 rules]], [[row-factor|120x]], [[superlative|top]]. Parser: [[text-count|16 sources]], [[row-factor|98.2x]]. Honeypot: [[row-factor|30x]], [[superlative|bottom]]. [[!row-ai|Rotation: 21 min]]. [[!superlative|Phishing drill: most supervision]]. [[threshold|2 items above 90x]]. [[exception|Everything but the policy page took more than five minutes]]. [[?version|TLS 1.3 only.]] [[?id|CVE-2026-1187 patched.]] [[?id|Port 8443 closed.]] [[?outside|Zero incidents.]]`,
    }),
  ),
  labelDay(
    'backend consultant, reflective',
    '2026-10-01',
    `Payments module rewrite, 96 files; 96; 48; 6; 900000
Idempotency tests, 164 tests; 24; 16; 3; 260000
Queue consumer in the new framework; 32; 20; 5; 310000
Readme for the module; 2; 4; 2; 24000
Dead letter dashboard; 8; 16; 4; 140000
Retry policy; 6; 9; 3; 80000
Log noise cleanup; 3; 9; 1; 60000`,
    () => ({
      title: 'Leverage Record: a payments day',
      intro: `[[count|Seven tasks]], [[date|Thursday]]. The payments module dominated: [[row-ai|48 of 122 minutes]] and [[percent|56 %]] of the estimated hours. In human terms the day was worth [[weeks|more than four weeks]].`,
      analysis: `The rewrite stood out at [[row-factor|120x]], and it is easy to see why: the target was known, the tests existed, and nobody had to decide anything. [[sum|The three big pieces, the rewrite, the tests and the consumer, add up to 152 hours]] and [[row-ai|84 minutes]].

At the other end sits the log cleanup, [[superlative|the lowest factor of the day]] at [[row-factor|20x]]. It took [[row-ai|nine minutes]], [[comparison|exactly as long as the retry policy]]. [[!row-factor|The dashboard managed only 20x]].

Supervision came to [[sup-total|24 minutes]]. [[!exception|The consumer was the exception, the only task above four minutes]]. [[quantifier|Most tasks needed four minutes or less]]. One minute of my time bought [[yield|7.1 hours]] of work. [[?outside|Coverage is at 91 %.]] [[?version|Framework 0.115]] behaves. [[?id|PR 4410 is merged.]]`,
    }),
  ),
];
