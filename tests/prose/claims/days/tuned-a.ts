import { labelDay } from '../labeled-day.ts';

export const TUNED_A = [
  labelDay(
    'bakery, terse',
    '2026-02-02',
    `Sourdough costing sheet for 14 loaves; 10; 8; 2; 60000
Allergen label generator; 24; 20; 6; 210000
Delivery route planner; 16; 40; 9; 300000
Wholesale price list; 4; 3; 1; 20000`,
    (d) => ({
      intro: `[[count|Four tasks]], [[date|Monday]]. [[hours-total|${d.H} hours]] for [[ai-total|${d.A} minutes]].`,
      analysis: `[[superlative|The price list led]] at [[row-factor|${d.f(4)}x]]. [[superlative|The route planner was slowest]] and [[superlative|worst]], [[row-factor|${d.f(3)}x]]. [[!row-ai|The label generator took 8 minutes]]. Weighted [[factor-weighted|${d.wf}x]]. [[text-count|14 loaves]] costed. [[?outside|Oven 3 needs a new seal.]] [[?outside|Flour went up 6 percent.]]`,
    }),
  ),
  labelDay(
    'cloud engineer, chatty',
    '2026-02-03',
    `Terraform module split: 9 modules; 32; 24; 5; 260000
On-call rota bot; 12; 15; 4; 130000
Postgres upgrade rehearsal; 20; 50; 12; 310000
Log retention policy; 6; 4; 2; 40000
Grafana board cleanup, 31 panels; 8; 10; 1; 90000`,
    (d) => ({
      intro: `A long [[date|Tuesday]]: [[count|five tasks]], and I only spent [[sup-total|${d.S} minutes]] of my own time on them.`,
      analysis: `I thought the module split would eat the day, but it ran in [[row-ai|${d.a(1)} minutes]] for [[row-factor|${d.f(1)}x]]. [[superlative|The Postgres rehearsal was the longest]] by far, [[row-ai|${d.a(3)} minutes]], about [[share|half of the machine time]]. [[superlative|Best of the day was the retention policy]] at [[row-factor|${d.f(4)}x]]. [[!superlative|The board cleanup was the weakest]]. We tidied [[!text-count|13 panels]]. [[threshold|Three of them took less than twenty minutes]]. [[?idiom|Nine times out of ten the rota is fine]], and [[?version|Postgres 16.2]] behaved. [[?clock|We stopped at 17:30]].`,
    }),
  ),
  labelDay(
    'law office, managerial',
    '2026-02-04',
    `Lease abstraction, 42 leases; 60; 30; 10; 500000
Conflict check workbook; 8; 12; 3; 80000
Client alert on data transfers; 10; 6; 5; 60000
Engagement letter templates; 14; 9; 4; 90000`,
    (d) => ({
      intro: `[[count|Four deliverable tasks]] were completed, representing [[weeks|${d.weeks} weeks]] of professional effort.`,
      analysis: `Overall leverage reached [[factor-weighted|${d.wf}x]], with a supervisory leverage of [[factor-sup|${d.wsf}x]]. The lease abstraction covered [[text-count|42 leases]] and accounted for [[share|more than half of the machine time]]. [[superlative|The conflict check recorded the lowest factor]], [[row-factor|${d.f(2)}x]]. The client alert needed [[row-sup|${d.s(3)} minutes of review]]. [[!quantifier|No task required more than eight minutes of review]]. [[!hours-total|In total, 97 hours of human work]] were replaced. [[?price|The matter is budgeted at $12,400.]] [[?id|See Exhibit 7.]]`,
    }),
  ),
  labelDay(
    'marine biologist, academic',
    '2026-02-05',
    `Plankton image classifier, 12 classes; 80; 75; 15; 900000
Transect coordinate repair; 12; 9; 3; 70000
Literature matrix of 55 papers; 30; 18; 9; 260000
Figure style sheet; 5; 6; 2; 40000
Permit renewal text; 6; 3; 3; 30000
Mooring checklist; 3; 4; 1; 16000`,
    (d) => ({
      intro: `The day comprised [[count|six tasks]] with an estimated human equivalent of [[hours-total|${d.H} hours]] against [[ai-total|${d.A} minutes]] of computation.`,
      analysis: `The classifier, with [[text-count|12 classes]], consumed [[percent|65 % of the machine time]] and was [[superlative|the longest single task]]. [[superlative|The permit renewal exhibited the highest factor]] ([[row-factor|${d.f(5)}x]]), whereas [[superlative|the mooring checklist was lowest]] at [[!row-factor|54x]]. The literature matrix reviewed [[!text-count|65 papers]]. [[exception|All but one stayed under twenty minutes]]. Mean supervision was [[average|5.5 minutes per task]]. [[?outside|Salinity averaged 34.1 at 10 m depth]]. [[?year|The 2019 survey remains the reference]].`,
    }),
  ),
  labelDay(
    'primary school, non-native',
    '2026-02-06',
    `Math worksheets, 24 pages; 8; 5; 2; 50000
Parent letter in 3 languages; 4; 4; 3; 30000
Seating plan tool; 9; 14; 4; 120000`,
    (d) => ({
      intro: `Today is [[date|Friday]] and I make [[count|three tasks]].`,
      analysis: `The worksheets was [[superlative|the best]] with [[row-factor|${d.f(1)}x]], and they have [[text-count|24 pages]]. [[superlative|The seating plan took the longest]], [[row-ai|${d.a(3)} minutes]]. [[!row-sup|The letter needed from me 4 minutes]]. All together are [[hours-total|${d.H} hours]] of human work in [[ai-total|${d.A} minutes]]. Weighted it is [[factor-weighted|${d.wf}x]]. [[?outside|In my class are 27 children]]. [[?other-day|Yesterday I had 90x]].`,
    }),
  ),
  labelDay(
    'game studio, chatty',
    '2026-02-09',
    `Dialogue tree exporter; 14; 10; 3; 110000
Loot table balancing sim; 22; 33; 6; 340000
Localisation keys for 8 languages; 18; 9; 2; 150000
Crash triage script; 6; 5; 1; 45000
Trailer subtitle pass; 3; 6; 2; 30000`,
    (d) => ({
      intro: `Monday again. [[count|5 tasks]], [[hours-total|${d.H} hours]], [[!ai-total|65 minutes]] on the clock.`,
      analysis: `Localisation keys won at [[row-factor|${d.f(3)}x]]; that is [[text-count|8 languages]] in [[row-ai|nine minutes]]. The loot sim was a slog: [[row-ai|${d.a(2)} minutes]], [[superlative|the slowest]] of the lot. [[superlative|Subtitles came last]] at [[row-factor|${d.f(5)}x]]. The crash script and the subtitles took [[sum|11 minutes together]]. The exporter took [[comparison|longer than the crash script]]. [[!comparison|The exporter beat the localisation keys]]. [[threshold|Only one task ran over half an hour]]. [[?idiom|Six of one, half a dozen of the other]]. [[?version|Build 0.9.4]] is out.`,
    }),
  ),
  labelDay(
    'newspaper, terse',
    '2026-02-10',
    `Council minutes digest, 310 pages; 16; 8; 4; 220000
Election map; 20; 25; 5; 280000
Archive tagger; 40; 32; 3; 450000
Corrections log; 2; 3; 1; 15000`,
    (d) => ({
      intro: `Newsroom, [[date|Tuesday]]. [[count|Four jobs]]. [[units|${(d.A / 60).toFixed(1)} machine hours]].`,
      analysis: `Digest: [[text-count|310 pages]], [[row-factor|${d.f(1)}x]], [[superlative|top]]. Map: [[row-factor|${d.f(2)}x]]. [[!row-factor|Archive tagger: 48x]]. Supervision [[sup-total|${d.S} minutes]], [[factor-sup|${d.wsf}x]]. [[superlative|The corrections log was the quickest]]. [[percent|47 % of the machine time went to the tagger]]. [[?id|Page 4]]. [[?outside|Circulation 18,200.]]`,
    }),
  ),
  labelDay(
    'accountant, managerial',
    '2026-02-11',
    `VAT reconciliation, 3 quarters; 24; 16; 6; 180000
Fixed asset register; 18; 12; 4; 140000
Expense policy rewrite; 6; 5; 5; 50000
Bank feed mapper; 12; 20; 3; 160000
Payroll variance report; 5; 4; 2; 35000`,
    (d) => ({
      intro: `We closed [[count|five items]] with a weighted factor of [[factor-weighted|${d.wf}x]].`,
      analysis: `[[superlative|The fixed asset register ranked first]], tied with nothing: [[row-factor|${d.f(2)}x]]. Reconciliation took [[row-ai|${d.a(1)} minutes]] and [[row-sup|${d.s(1)} of mine]]. The bank feed was [[superlative|the slowest]] and [[superlative|the least efficient]]. [[!threshold|Two tasks took more than ten minutes]]. The average task took [[average|11.4 minutes]]. [[quantifier|Every task took less than half an hour]]. [[?price|Fees of €1,250]] apply. [[?other-date|Filing is due on 28 February]].`,
    }),
  ),
  labelDay(
    'hospital informatics, academic',
    '2026-02-12',
    `Triage form validator; 15; 10; 5; 120000
FHIR mapping for 18 resources; 36; 27; 9; 330000
De-identification audit; 20; 40; 16; 380000
Ward dashboard; 10; 8; 4; 95000`,
    (d) => ({
      intro: `[[count|Four tasks]] were carried out on [[!date|Wednesday]], equivalent to [[hours-total|${d.H} person hours]].`,
      analysis: `The audit required [[percent|47 % of the supervision]] ([[row-sup|${d.s(3)} of ${d.S} minutes]]) and had [[superlative|the lowest factor]], [[row-factor|${d.f(3)}x]]. The mapping of [[text-count|18 resources]] achieved [[row-factor|${d.f(2)}x]]. [[superlative|The validator yielded the best factor]], [[row-factor|${d.f(1)}x]]. The aggregate supervisory factor was [[!factor-sup|124.9x]]. [[share|Half of the tasks took less than twenty minutes]]. [[?outside|Ward 6B opened.]] [[?outside|A p-value of 0.03 was reported.]]`,
    }),
  ),
  labelDay(
    'solo founder, chatty',
    '2026-02-13',
    `Landing page rewrite; 12; 9; 6; 100000
Billing webhooks; 20; 28; 7; 260000
Onboarding emails, 5 drafts; 6; 4; 3; 40000
Churn query; 3; 5; 1; 30000
Docs search; 16; 18; 3; 190000
Status badge; 1; 2; 0.5; 8000`,
    (d) => ({
      intro: `Friday the 13th, and nothing broke. [[count|Six tasks]] in [[ai-total|${d.A} minutes]] of machine time.`,
      analysis: `[[superlative|Emails were the best]], [[row-factor|${d.f(3)}x]]; the badge trailed at [[row-factor|${d.f(6)}x]]. Webhooks took [[row-ai|${d.a(2)} minutes]], docs search [[row-ai|${d.a(5)}]]. I spent [[row-sup|${d.s(2)} minutes]] on the webhooks, [[superlative|the most of me]] today. [[!row-ai|The churn query ran 9 minutes]]. [[!sup-total|All in all 25 minutes of mine]]. [[?idiom|Fifty-fifty odds on the launch.]] [[?price|The domain was $11.]] [[?other-day|Last week was 61x.]]`,
    }),
  ),
];
