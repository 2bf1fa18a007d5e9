import { labelDay } from '../labeled-day.ts';

export const SIXTH_A = [
  labelDay(
    'veterinary practice owner, plain weekly note',
    '2026-03-11',
    `Vaccination reminder mailing for 640 dogs and cats; 6; 4; 2; 48000
Drug cupboard stock reconciliation against the wholesaler invoices; 10; 14; 5; 120000
X-ray archive renaming script, 2,150 images; 14; 9; 3; 95000
Anaesthesia consent form, two versions; 3; 6; 4; 41000
Night duty rota until August; 5; 8; 2; 60000
Equine passport checklist; 2; 3; 1; 15000
Unpaid accounts letter series, 3 steps; 4; 5; 2; 33000`,
    () => ({
      intro: `Notes for the staff board, [[date|Wednesday]]. We put [[count|seven jobs]] through the machine between consultations. I put them at [[hours-total|44 hours]] of desk work, or [[days|5.5 working days]] that nobody here has.`,
      analysis: `The reminder mailing had to go out because the vaccine is in the fridge and the cards were not in the post. [[text-count|640 dogs and cats]] get one, and it took [[row-ai|4 minutes]], without Sabine having to fight the label printer. The X-ray renaming was the surprise. At [[row-factor|93.3x]] it is [[superlative|the best figure on the sheet]], and [[text-count|2,150 images]] now have names a person can read. The drug cupboard ran [[superlative|longest, 14 minutes]], mostly because our own batch numbers are a mess, and it took [[percent|26 % of all my checking]]. [[?count|Two vials are still missing]] and I would like to hear about them. The consent form was the slow learner, [[superlative|last with 30x]]. I read it word by word, you all know why. [[!row-human|The night duty rota I had down for eight hours]] and it covers us until August. [[threshold|Four of the jobs needed two minutes of me or less]]. [[!comparison|The unpaid accounts letters cost me more checking than the consent form]], which says something about our clients. Over my own minutes it comes to [[supervisory|about 139x]]. [[?price|Ketamine has gone up by 8 %]], please order early. [[?clock|Surgery starts at 7:30 tomorrow]].`,
    }),
  ),
  labelDay(
    'land surveyor, dry',
    '2026-04-21',
    `Traverse adjustment for the Mill Lane job, 38 stations; 9; 12; 4; 88000
Boundary report, 4 parcels; 16; 20; 11; 210000
DXF layer cleaner; 6; 5; 1; 47000
Point cloud ground filter; 24; 36; 6; 390000
Instrument calibration log; 1.5; 2; 1; 9000`,
    () => ({
      title: `Office day`,
      intro: `Rain. [[hours-total|56.5 hours]] of office work, [[ai-total|an hour and a quarter]] on the machine.`,
      analysis: `The ground filter ran [[row-ai|36 minutes]], [[share|just under half of the machine time]], and came in [[superlative|last at 40x]]. No surprise, it had the river bank in it. Traverse and calibration log [[tie|tied at 45x]]. The traverse has [[!text-count|36 stations]] and closed well; [[?measure|misclosure 11 mm]], which I can live with. The boundary report wanted [[row-sup|eleven minutes]] of my eyes, [[comparison|more than any other]], for [[text-count|4 parcels]] and [[?count|three neighbours]] who do not talk. [[superlative|Best: the DXF cleaner, 72x]]. [[sup-total|23 minutes]] of supervision overall. Middle factor [[!median|48x]]. [[?other-day|Back in the field on Thursday]] if the level dries out.`,
    }),
  ),
  labelDay(
    'charity treasurer, careful with figures',
    '2026-01-15',
    `Bank reconciliation, 412 lines; 12; 10; 3; 98000
Gift aid claim sheet, 187 donors; 8; 6; 2; 71000
Budget against actual, nine months; 10; 15; 6; 160000
Reserves policy redraft; 5; 4; 5; 52000
Restricted grants tracker, 6 grants; 14; 12; 4; 133000
Expenses form with mileage; 4; 7; 1; 44000
Trustee pack for the February meeting; 9; 8; 4; 105000
VAT partial exemption note; 6; 9; 7; 84000
Payroll journal import; 3; 3; 1; 21000`,
    () => ({
      intro: `The audit letter is on my desk, so this [[date|Thursday]] went to the books. [[count|9 pieces of work]], [[hours-total|71 hours]] of volunteer time by my estimate, [[ai-total|74 machine minutes]]. It was cold in the parish room and I kept my coat on.`,
      analysis: `First the reconciliation. [[text-count|412 lines]], and it balances. [[?money|The difference was £0.14]] and I found it. The gift aid claim did [[superlative|best at 80x]] over [[text-count|187 donors]]. The grants tracker holds [[text-count|six grants]] and replaces a sheet of mine with coloured cells. I want to be fair about the weak ones: the budget sheet and the VAT note [[tie|both stand at 40x]], and below them there is [[only|only the expenses form with 34.3x]]. The VAT note took [[superlative|the most reading, seven minutes]], because partial exemption is not a field for trust. The reserves policy is [[only|the only one that took me longer than the machine]]. For those who like averages: [[mean|the mean of the nine factors is 59.9]], [[median|the median 67.5]], and the ratio of the sums [[!weighted|59.2x]]. Supervisory leverage comes to [[supervisory|129x]]. I note them side by side because people quote whichever they like. [[threshold|Five of the nine rows are above 60x]]. The whole day used [[tokens|768K tokens]]. The trustee pack [[!row-ai|ran a quarter of an hour]] and goes out [[?other-day|on the 22nd]]. Please read page [[?page|4]] before the meeting.`,
    }),
  ),
  labelDay(
    'night dispatcher, terse list',
    '2026-07-31',
    `Call log parser, 18 months of calls; 20; 16; 3; 240000
Heat map of response times by ward; 12; 11; 2; 150000
Shift handover template; 2; 5; 2; 28000
Vehicle status board; 16; 24; 6; 310000
SMS callback text, 5 languages; 5; 3; 1; 36000
Fuel card check; 3; 4;; 19000`,
    () => ({
      intro: `Nights, [[date|Friday]]. [[count|6 jobs]]. [[hours-total|58 h]] / [[ai-total|63 min]].`,
      analysis: `- Call log parser: [[row-factor|75x]]. Reads [[text-count|18 months of calls]].
- Heat map: [[row-factor|65.5x]]. East ward is red, we knew.
- SMS text: [[text-count|5 languages]], [[superlative|fastest and best, 100x]].
- Status board: [[superlative|longest run, 24 min]]. [[row-sup|6 min]] of me. [[percent|39.6 % of the tokens]].
- Handover template: [[!superlative|second worst, 24x]]. Nobody fills it in anyway.
- Fuel cards: [[missing|no supervision noted]]. [[?price|Diesel at 1.71]].
Leverage on my time [[supervisory|about 236x]] without the fuel cards. [[!sup-total|17 min]] of me in sum. [[?count|31 callouts]] in between. [[?id|Unit 7]] back from the garage.`,
    }),
  ),
  labelDay(
    'indie game producer, chatty retrospective',
    '2026-08-20',
    `Save file migration to format 3; 18; 22; 6; 410000
Dialogue export for 26 characters; 12; 7; 2; 130000
Shopkeeper inventory rebalance; 8; 9; 4; 115000
Fishing minigame tutorial; 10; 15; 5; 220000
32 achievements wired to the store; 16; 10; 2; 175000
Crash report triage, 61 reports; 20; 18; 7; 350000
Localisation sheet diff; 5; 4; 1; 39000
Camera shake settings; 3; 6; 3; 64000
Press kit page; 6; 8; 2; 82000
Controller remapping; 14; 27; 9; 480000
Credits roll; 2; 3; 1; 17000`,
    () => ({
      title: `Sprint notes before the demo`,
      intro: `Okay, so the demo build is locked and I finally have time to write up what [[date|Thursday]] was like. [[count|Eleven tickets]], which I would have quoted at [[hours-total|114 hours]], that is [[weeks|2.85 weeks]] for one poor soul, and the agent was at it for [[ai-total|two hours and nine minutes]].`,
      analysis: `Dialogue first, because everybody asks. [[text-count|26 characters]], [[superlative|top of the list with 102.9x]]. The achievements came [[ordinal|right behind at 96x]], and I had been dreading the wiring since spring. Unlocking [[text-count|all 32]] in the test run made a noise our tester will not forget. Crash triage went through [[text-count|61 reports]] and found that it is, once more, the fog shader. The controller remapping was the sore spot. It ran [[superlative|27 minutes, longer than anything else]], and ate [[!row-tokens|4.8M tokens]], and left handed players are still cross with us. Even so the bottom of the table is elsewhere: [[!superlative|the credits roll got the lowest factor]]. Camera shake ended on [[row-factor|30x]], which for a slider with a checkbox is a bit embarrassing. The fishing tutorial works and people laugh in the right places. [[group|The save migration and the remapping together took 49 minutes]]. [[!threshold|Five tickets took more than a quarter of an hour]]. My own part was [[sup-total|42 minutes]], with coffee in between. We closed on [[weighted|53x]] for the day. [[?version|Build 0.9.4]] goes to the festival, [[?other-day|the booth is booked from Wednesday]], and [[?count|we have 4 chairs for 6 people]], so be nice to each other. The engine update can wait, it has waited [[?count|since two milestones]].`,
    }),
  ),
  labelDay(
    'water lab manager, precise',
    '2026-02-03',
    `Calibration curve fitting for 14 metals; 15; 10; 4; 142000
LIMS export to the authority's XML; 30; 28; 8; 460000
Shewhart control charts, 22 parameters; 18; 12; 3; 190000
SOP revision for turbidity; 6; 9; 5; 77000
Measurement uncertainty budget; 12; 16; 9; 205000
Bottle label generator; 4; 3; 1; 26000
Ring trial z-scores, 31 laboratories; 8; 5; 2; 68000
Fridge temperature alarm rules; 5; 7; 2; 54000`,
    () => ({
      intro: `[[date|Tuesday, 3 February 2026]]. [[count|Eight tasks]] with [[hours-total|98 hours]] estimated, [[ai-total|exactly an hour and a half]] measured.`,
      analysis: `The ring trial evaluation, [[text-count|31 laboratories]], came out [[superlative|on top with 96x]]. Calibration fitting and the control charts [[tie|follow together at 90x]]. The charts cover [[text-count|22 parameters]] and showed a drift in chloride that I had suspected for some time. The LIMS export was [[superlative|by far the biggest piece]], with [[row-ai|28 minutes]] and [[percent|37.6 % of the tokens]]. The authority accepted the file on [[?count|the third upload]]. The uncertainty budget took [[row-sup|9 minutes of my review]], [[comparison|one minute more than the LIMS export]]. I disagreed with its treatment of the pipette. The turbidity SOP is [[superlative|lowest, 40x]]. [[threshold|Three tasks stayed under 50x]]. Supervision amounts to [[sup-total|34 minutes]], or [[!percent|47 % of the machine time]]. The overall factor is [[weighted|65.3]]. The bottle label generator works, but [[?measure|the printer wants 62 mm labels]], which we do not stock. Freezer [[?id|F3]] alarmed at [[?measure|minus 17.2 degrees]], so [[!row-human|the 7 hours I planned for the alarm rules]] were well planned.`,
    }),
  ),
  labelDay(
    'paralegal in a small law office, skeptical',
    '2026-05-26',
    `Chronology from 340 exhibits; 32; 26; 12; 520000
Privilege log, 95 entries; 10; 8; 9; 140000
Lease comparison, 7 leases; 14; 12; 5; 230000
Citation check of the reply brief; 6; 10; 8; 110000
Client intake form; 3; 4; 1; 30000
Time narrative clean-up for May; 4; 2; 1; 22000`,
    () => ({
      intro: `I was told to keep a log of this, so here is the log. [[count|Six matters]], [[ai-total|62 minutes]] of the thing running, [[sup-total|36 minutes]] of me reading behind it.`,
      analysis: `The claim is that it saved us [[hours-total|69 hours]]. I doubt the estimates more than the minutes. The chronology alone is down for [[row-human|32 hours]], [[share|46 % of the sum]]; it went through [[text-count|340 exhibits]] and I spot-checked [[?count|about 50]]. The time narratives shine with [[superlative|120x, the top figure]], but those are narratives that nobody reads, so what. The citation check is what I care about, and there it was [[superlative|at the bottom with 36x]] and needed [[row-sup|eight minutes]] from me. [[?count|One case did not exist]]. The privilege log, [[text-count|95 entries]], is [[only|the only item where I sat longer than it ran]]. [[!percent|Supervision was half of the machine time]]. On my minutes the firm gets [[supervisory|115x flat]], and [[weighted|66.8x]] on the clock of the machine. [[!text-count|The lease comparison covered nine leases]]. The intake form is fine. Hearing is [[?other-date|on June 9]], courtroom [[?id|2B]].`,
    }),
  ),
  labelDay(
    'data editor of a regional newspaper',
    '2026-09-14',
    `Council spending scraper, 52 councils; 24; 18; 4; 330000
Rent map with quarterly data; 16; 14; 5; 270000
Election night results template; 20; 30; 8; 540000
FOI request tracker; 6; 5; 1; 63000
Swimming pool closures timeline, 11 pools; 5; 6; 3; 71000
Court list parser; 12; 9; 2; 148000
House style linter, 140 rules; 10; 8; 2; 125000
Newsletter archive search; 9; 15; 4; 230000
Fact check sheet for the mayor's speech; 4; 7; 6; 90000
Obituary form; 2; 2; 1; 14000`,
    () => ({
      intro: `A [[date|Monday]] without a breaking story, so the desk cleared its backlog. [[count|Ten tools]] for what would be [[hours-total|108 hours]] of newsroom developer time, if we had one. The machine needed [[ai-total|1.9 hours]].`,
      analysis: `The council scraper reads [[text-count|52 councils]] and shares [[tie|first place with the court list parser, 80x apiece]]. The style linter knows [[text-count|140 rules]], and [[ordinal|third place with 75x]] is decent for something that tells off the sports section. The results template for election night was [[superlative|the longest job, half an hour]], and I wanted it that way. Nobody wants to debug a bar chart at midnight with the chief editor leaning on the desk. The fact check sheet for the mayor was [[superlative|the weakest at 34.3x]]; it took [[row-ai|seven minutes]] and I sat next to it for [[row-sup|six]]. That is right, it is the kind of work where the minutes should go. [[?count|The mayor made five claims]] and [[?count|two of them hold]]. [[!comparison|The rent map took longer than the archive search]], and the archive search still finds nothing before [[?year|1998]]. Obituaries [[superlative|went quickest]], with [[!row-ai|a minute of machine time]]. [[threshold|Six of the ten sit below 70x]], which nobody upstairs will read this far to see.`,
    }),
  ),
  labelDay(
    'backend engineer, sprint retrospective',
    '2026-06-05',
    `Idempotency keys for the payment endpoint; 12; 14; 4; 260000
Online migration of the orders table, 4 phases; 30; 40; 12; 890000
Rate limiter with token bucket; 10; 8; 2; 145000
Audit trail for admin actions; 14; 16; 3; 280000
Flaky test hunt, 23 tests; 16; 32; 6; 610000
OpenAPI spec from the handlers; 8; 5; 1; 120000
Streaming CSV export; 6; 6; 2; 99000
Retry policy for webhooks; 7; 9; 2; 131000
Dead code removal, 9,400 lines; 10; 4; 2; 160000
Cache stampede fix; 5; 11; 5; 172000
Runbook for failover; 4; 3; 1; 45000
TypeScript client release; 9; 12; 3; 205000
N+1 query report; 3; 2; 1; 38000
Feature flag clean-up, 17 flags; 6; 5; 1; 74000`,
    () => ({
      title: `What the agent did well and where it cost us`,
      intro: `We try to write one of these after every sprint and usually do not. This one covers the agent work of [[date|Friday]]. There were [[count|14 tasks]] which the team estimated at [[hours-total|140 hours]], so [[average|ten hours a task on average]] and [[weeks|three and a half weeks]] for a single developer.`,
      analysis: `The good news first. Removing dead code is what it is made for: [[text-count|9,400 lines]] gone in [[row-ai|four minutes]], [[superlative|150x, the best we had]]. The OpenAPI spec was [[ordinal|second with 96x]] and turned up a handler that nobody remembers writing.
The order migration was [[superlative|the longest run, 40 minutes]], through [[!text-count|all 5 phases]]. We sat with it for [[row-sup|twelve minutes]], because a mistake there means a long phone call with finance. It came out at [[tie|45x, the same as the client release]], and I think it deserves better than the number. The old table is still there, renamed, because none of us dared.
Flaky tests are where I would like an honest discussion. [[text-count|Twenty-three tests]] came to [[row-factor|30x]], and [[?count|four of them are flaky again]]. [[superlative|Only the stampede fix did worse, 27.3x]]. [[group|Migration and flaky tests together took 72 minutes]], long enough to eat lunch properly.
Our own time was [[sup-total|three quarters of an hour]]. [[threshold|Four tasks got by with a single minute]], which is how it should be with small things. The supervisory factor is [[!supervisory|about 210x]], the plain one [[weighted|50.3x]], and if somebody quotes [[mean|65.8x]] at you, that is the mean of the factors and flatters us.
Deploys stay frozen [[?other-date|until the 15th]]. We also moved to [[?version|Node 22]] and [[?id|ticket 4471]] is still open. No action items, except that somebody please rename the staging queue.`,
    }),
  ),
  labelDay(
    'mechanical engineer from Germany, second language',
    '2026-10-13',
    `Mesh script for the bracket FEM; 12; 18; 5; 240000
Tolerance chain, 16 dimensions; 8; 6; 3; 85000
Parts list comparison old against new; 6; 4; 1; 58000
Technical file for the machinery regulation; 40; 35; 14; 620000
FMEA table with 48 failure modes; 20; 15; 6; 310000
Pump curve calculator; 5; 7; 2; 73000
Supplier inquiry in English; 1; 2; 1; 8000`,
    () => ({
      intro: `This report I write in English for our colleagues in Brno. It was [[date|Tuesday, the 13th of October]], and the assistant has made [[count|seven works]] for me. By hand I would need [[days|11.5 days]], so says my own estimation.`,
      analysis: `[[superlative|The biggest was naturally the technical file]]. [[row-human|One full week]] I have calculated for it, the assistant needed [[row-ai|35 minutes]], and I have read in it for [[row-sup|14 minutes]] and found [[?count|three wrong standards]]. This is also [[percent|40 % of the machine time and 44 % of my supervision]]. With the tolerance chain I am very content, [[?quantifier|each has come out as in my hand calculation]]. [[tie|The tolerance chain and the FMEA have the same factor, 80]], and [[superlative|only the parts list comparison is better with 90]]. The FMEA has [[text-count|48 failure modes]] and it took [[row-ai|a quarter of an hour]]. The mesh script did not please me. It took [[!multiple|four times as long as the tolerance chain]] and [[?count|every fifth element]] was degenerated at the fillet. The mail to the supplier was [[superlative|the last in factor, 30]], but one must say, it was [[row-human|only one hour of work]]. In sum I have supervised [[sup-total|32 minutes]], and the relation over all is [[weighted|63.4]]. [[!threshold|Four works needed more than five minutes of supervision]]. The bracket itself is [[?measure|8 mm thick]] and will be produced in [[?other-week|calendar week 46]].`,
    }),
  ),
  labelDay(
    "secretary of a beekeepers' association, clumsy",
    '2026-05-16',
    `Varroa count form for 29 apiaries; 7; 6; 2; 61000
Spring newsletter; 4; 5; 3; 39000
Membership list merge; 5; 3; 1; 44000
Sign-up sheet for the honey show; 1; 2; 1; 7000`,
    () => ({
      intro: `Sorry this comes late, I am doing the minutes and the jars at once. On [[date|Saturday]] I tried the computer helper for the club. [[count|Four things]], and it took [[ai-total|16 minutes]], and I took [[!sup-total|eight]].`,
      analysis: `What it made for us: the varroa form, for [[text-count|29 apiaries]], that was [[superlative|the longest, six minutes]]. The member lists got merged and that was [[superlative|the best use with 100x]], we found [[?count|two members who passed away and one who never joined]]. The newsletter I looked at for [[row-sup|three minutes]] and I changed the joke. And the sign-up sheet which was [[superlative|the poorest, 30x]], well it is a sheet. If I had done it all myself then [[hours-total|17 hours]], so [[days|more than two days]], and the honey would still be in the buckets. The treasurer asked for the efficiency so here it is [[weighted|63.75]]. Please bring [[?count|six jars each]] to the show and [[?price|3 euros]] for the hall.`,
    }),
  ),
  labelDay(
    'museum registrar, short',
    '2026-11-05',
    `Loan agreement set, 12 lenders; 18; 15; 6; 260000
Condition report template; 5; 4; 1; 48000
Location audit of store B; 10; 8; 3; 116000
Crate list with volumes; 4; 3; 1; 35000
Catalogue number duplicates; 8; 12; 2; 101000`,
    () => ({
      intro: `[[count|Five records tasks]], [[ai-total|42 minutes]].`,
      analysis: `The loan agreements for [[text-count|12 lenders]] took [[row-ai|15 minutes]] and [[percent|46 % of my supervision]]. The duplicate numbers did poorly, [[superlative|last at 40x]], because [[?year|the 1931 ledger]] used letters. The crate list led with [[superlative|80x]]. [[!tie|The store audit and the loan agreements came out level at 75x]]. Altogether [[weighted|64.3x]] for [[hours-total|45 hours]]. The courier comes [[?clock|at 6:15]].`,
    }),
  ),
];
