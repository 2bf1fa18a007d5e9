import { labelDay } from '../../labeled-day.ts';

export const TWELFTH_A = [
  labelDay(
    'honey cooperative secretary, plain and warm',
    '2026-04-14',
    `Hive inspection log for 46 colonies; 14; 12; 4; 130000
Varroa count charts; 6; 5; 2; 52000
Label artwork, 3 jar sizes; 5; 10; 5; 61000
Members' levy letter; 2; 2; 1; 14000
Subsidy claim form; 9; 6; 3; 70000
Swarm phone roster; 1.5; 3;; 12000`,
    () => ({
      intro: `A quiet [[date|Tuesday]] for the cooperative. [[count|Half a dozen tasks]], [[hours-total|37.5 hours]] of desk work in [[ai-total|38 minutes]].`,
      analysis: `The subsidy form came out [[superlative|best, at 90x]]; who would have thought. The inspection log covers [[text-count|46 colonies]] and was [[superlative|the longest sitting, 12 minutes]]. [[tie|The label artwork and the swarm roster share the bottom, 30x each]]. [[!superlative|The log also had the most of my supervision]]. The roster ran while I poured tea, so [[missing|it has no supervision noted]]; the others give [[factor-sup|144x]] on that side. [[threshold|Only one task ran longer than ten minutes]]. The jars, by the way, come in [[text-count|three sizes]]. [[weighted|Weighted, we made 59.2x]]. [[?other-date|The levy is due on 1 May]].`,
    }),
  ),
  labelDay(
    'firmware engineer, clipped, dry',
    '2026-09-09',
    `CAN bus bootloader; 40; 48; 9; 620000
I2C retry driver; 10; 16; 3; 140000
Watchdog test bench, 22 fault cases; 18; 15; 2; 190000
Register map generator for 140 registers; 24; 12; 2; 210000
Power budget sheet; 4; 3; 1; 30000
Release checklist; 2; 2; 1; 11000
Flash wear simulation; 12; 20; 4; 175000`,
    () => ({
      intro: `[[count|Seven rows]]. [[hours-total|110 hours]] in [[units|just under two machine hours]].`,
      analysis: `Bootloader: [[row-ai|48 minutes]], [[superlative|longest by far]], [[row-factor|50x]]. Register map: [[superlative|120x, top]], [[!text-count|104 registers]]. Watchdog bench: [[row-factor|72x]], [[text-count|22 fault cases]]. Flash wear [[superlative|closed the table at 36x]], [[comparison|below even the I2C driver]]. [[median|Median factor 60x]]. [[factor-sup|Supervisory, a flat 300x]]. [[threshold|Two rows wanted more than three minutes of me]]. [[weeks|Two and three quarter weeks]] of bench time, if anyone had the bench. [[?version|Silicon rev B2]].`,
    }),
  ),
  labelDay(
    'translation bureau owner, second language, polite',
    '2026-11-16',
    `Patent translation, 64 pages; 32; 20; 7; 410000
Glossary merge of 1200 terms; 12; 9; 2; 150000
Certified birth records; 3; 4; 3; 26000
Invoice reminder letters; 2; 3; 1; 15000
Style sheet for Swiss German; 6; 4; 2; 48000`,
    () => ({
      intro: `Dear colleagues, this [[!date|Tuesday]] we have finished [[count|five tasks]]: [[hours-total|55 hours]] in [[ai-total|40 minutes]].`,
      analysis: `The patent of [[text-count|64 pages]] has taken [[share|half of the machine time]], and it was also [[superlative|the strongest, with 96x]]. The Swiss style sheet arrives [[ordinal|second, 90x]]. For the glossary we count [[text-count|1200 terms]] and [[row-factor|80x]], which is [[median|also the median factor]]. [[superlative|Weakest were the invoice reminders: 40x]]. The birth records have needed [[row-sup|three minutes of my supervision]], [[comparison|only one less than the machine needed for them]]. [[!multiple|The patent ran more than three times as long as the glossary]]. In total it makes [[weighted|82.5x weighted]] and [[yield|11 hours per task]]. [[?price|The client pays 0.14 per word]].`,
    }),
  ),
  labelDay(
    'game studio tools programmer, jokey',
    '2026-02-20',
    `Dialogue graph editor; 36; 30; 6; 450000
Loot table balancer; 10; 8; 3; 96000
Save file migrator, 9 versions; 15; 18; 4; 200000
Shader warm-up pass; 8; 24; 5; 210000
Localization string linter; 6; 4; 1; 50000
Crash triage bot; 12; 9; 2; 110000
Controller remap screen; 9; 12; 2; 120000
Credits roll with 212 names; 3; 2; 1; 18000`,
    () => ({
      intro: `[[date|Friday]], the build is green and nobody cried. [[count|Eight tasks]], [[hours-total|99 hours]].`,
      analysis: `[[tie|The linter and the credits roll tie for first on 90x]], which tells you how much we love typing [[text-count|212 names]]. [[superlative|Shader warm-up face-planted: 20x, dead last]], and it was [[ordinal|the second longest, 24 minutes]]. The dialogue graph chewed for [[row-ai|half an hour]], [[percent|28 % of the machine time]]. Save files: [[text-count|nine versions]] migrated at [[row-factor|50x]]. [[!threshold|Three rows ran longer than twenty minutes]]. [[quantifier|None needed more than six minutes of babysitting]]. [[sup-total|24 minutes of me]] altogether, [[factor-sup|247.5x]] by that measure. The triage bot did [[row-factor|80x]] and is already muted. [[?version|Patch 1.8]] ships whenever.`,
    }),
  ),
  labelDay(
    'harbour tug dispatcher, gruff',
    '2026-07-27',
    `Tug rota for 6 boats; 8; 5; 2; 60000
Tide window calculator; 12; 14; 3; 140000
Fuel ledger cleanup; 7; 8; 2; 82000
Incident report, berth collision; 5; 4; 4; 38000`,
    () => ({
      intro: `[[count|Four jobs]]. [[hours-total|32 hours]], [[weeks|four working days]]. [[ai-total|31 minutes]] of machine.`,
      analysis: `Rota for [[text-count|six boats]], [[superlative|96x, front of the line]]. Tide calculator dragged: [[row-ai|14 minutes]], [[superlative|worst of the lot at 51.4x]]. [[superlative|The incident report had the most of my supervision, four minutes]], [[comparison|as long as it ran]]; lawyers read those. Fuel ledger, [[!row-factor|75x]]. [[exception|All but one ran under ten minutes]]. [[weighted|Weighted, 61.9x]]. [[percent|Supervision came to 35 % of the machine's minutes]]. [[?outside|Gale 8 in the forecast]].`,
    }),
  ),
  labelDay(
    'database administrator, careful',
    '2026-03-18',
    `Partitioning of the orders table; 24; 26; 6; 310000
Index audit, 170 indexes; 15; 9; 2; 160000
Vacuum tuning; 6; 14; 3; 105000
Backup restore drill; 8; 20; 2; 120000
Role and grant cleanup; 9; 8; 5; 84000
Slow query digest; 10; 5; 1; 76000
Replica lag alarm; 3; 4; 1; 28000
Schema diagram; 4; 2; 1; 22000
Collation fix; 5; 12; 3; 90000`,
    () => ({
      intro: `Notes for [[date|Wednesday]]. [[count|Nine tasks]]; [[hours-total|84 human hours]]; [[ai-total|100 minutes]]. I counted them over again to be sure.`,
      analysis: `[[tie|The slow query digest and the schema diagram share first place, 120x]]. The audit of [[text-count|170 indexes]] comes after them with [[row-factor|100x]]. At the other end stands [[superlative|the restore drill, lowest at 24x]], just behind [[row-factor|the collation fix, 25x]]. Partitioning had [[share|about a quarter of the machine time]] and [[row-sup|six of my 24 minutes]]. [[group|Vacuum tuning, restore drill and collation fix together ran 46 minutes]], [[comparison|for fewer human hours than the partitioning alone]]. [[!comparison|The role cleanup required more supervision than the partitioning]]. [[threshold|Three rows needed a single minute of me]]. [[weighted|The weighted factor is 50.4x]]; [[factor-sup|the supervisory one, 210x]]. [[!median|The median run: six minutes]]. [[?outside|Replica lag was 40 ms when I last looked]].`,
    }),
  ),
  labelDay(
    'museum registrar, precise, a little amused',
    '2026-05-29',
    `Loan agreement pack for 17 objects; 20; 12; 5; 170000
Condition report template; 6; 4; 2; 41000
Crate list; 3; 2;; 17000
Provenance gaps survey, 240 records; 30; 25; 6; 330000
Gallery label proofs; 4; 6; 4; 50000
Pest trap map; 2; 3; 1; 20000`,
    () => ({
      intro: `[[count|Six entries]] for the register this [[date|Friday]], [[hours-total|65 hours]] all told. [[!weeks|A little over two weeks at the desk]].`,
      analysis: `[[superlative|The loan pack stands first, 100x]]; it concerns [[text-count|17 objects]] and rather more signatures. [[tie|The report template and the crate list are level behind it, 90x apiece]]. [[tie|Last, hand in hand: the label proofs and the pest map, 40x]]. Provenance, as ever, took its time: [[row-ai|25 minutes]], [[share|nearly half of the machine's 52]], and [[percent|53 % of the tokens]]. Its [[text-count|240 records]] have gaps one could drive a van through. [[missing|Only the crate list went without supervision]]. For the labels I gave [[row-sup|four minutes of proofreading]], [[comparison|more than the template and the pest map had together]]. [[weighted|The average, weighted, is exactly 75x]]. [[?time|The courier comes at nine]].`,
    }),
  ),
  labelDay(
    'mobile developer, breathless',
    '2026-08-15',
    `Offline sync engine; 44; 40; 8; 560000
Push permission flow; 7; 6; 2; 70000
Widget for the lock screen; 10; 15; 3; 160000
Store screenshots in 14 languages; 14; 7; 2; 95000
Battery drain hunt; 9; 27; 6; 280000
Dark mode sweep; 8; 10; 2; 110000
Deep link router; 6; 5; 1; 58000`,
    () => ({
      intro: `[[date|Saturday]] shift, don't ask, [[count|seven tasks]] and [[hours-total|98 hours]] and the coffee machine is broken.`,
      analysis: `So the sync engine, [[row-ai|40 minutes]], [[superlative|the longest run here]], still made [[row-factor|66x]], which happens to be [[median|the median factor]], and then the screenshots in [[text-count|14 languages]], [[superlative|120x, the best of the bunch]]! [[superlative|The battery hunt was at the bottom, 20x]], I knew it would be, [[row-ai|27 minutes]] and [[share|a quarter of my supervision]] gone. The router did [[row-factor|72x]], push permissions [[row-factor|70x]], dark mode [[!row-factor|40x]]. [[threshold|Four of them were done in ten minutes or less]]. [[weighted|Weighted it's 53.5x]], in [[units|1.8 machine hours]]. [[?version|The widget needs OS 19]]. [[?outside|Crash-free sessions are at 99.6 %]].`,
    }),
  ),
  labelDay(
    'dental practice manager, brisk',
    '2026-10-02',
    `Recall letters for 380 patients; 10; 5; 2; 64000
Sterilisation audit; 6; 6; 3; 55000
Rota for 4 chairs; 3; 4; 2; 31000
Insurance code lookup; 12; 8; 2; 98000
Complaint reply; 1; 2; 2; 9000`,
    () => ({
      intro: `[[count|Five tasks]], all filed. [[hours-total|32 hours]], [[ai-total|25 minutes]].`,
      analysis: `Recalls to [[text-count|380 patients]]: [[superlative|120x, the winner]]. Insurance lookup: [[superlative|longest, 8 minutes]], [[row-factor|90x]]. [[superlative|The complaint reply was last, 30x]]; [[comparison|it took me as long as it took the machine]]. [[exception|Every row but the sterilisation audit got two minutes of me]]; [[row-sup|the audit, three]]. Rota: [[!text-count|14 chairs]], [[row-factor|45x]]. [[yield|Five machine minutes a task]]. [[factor-sup|Supervisory factor 174.5x]]. [[?price|The crown fee stays at 640]]. [[?id|Surgery 2 is being painted]].`,
    }),
  ),
  labelDay(
    'network security lead, skeptical',
    '2026-12-03',
    `Firewall rule review, 415 rules; 32; 24; 5; 340000
Phishing drill kit; 8; 6; 2; 72000
Certificate inventory; 12; 10; 1; 125000
VPN split tunnel fix; 5; 15; 4; 130000
Log retention policy; 6; 4; 3; 45000
Honeypot dashboard; 14; 12; 2; 150000
Patch window calendar; 2; 2; 1; 13000
Vendor questionnaire; 10; 5; 2; 88000
Port scan differ; 7; 9; 1; 94000
DNS sinkhole import; 4; 3; 1; 36000`,
    () => ({
      intro: `[[count|Ten rows]], [[hours-total|100 hours]] on paper. I distrust round figures, but the [[units|hour and a half]] of machine time I clocked myself.`,
      analysis: `[[superlative|The vendor questionnaire comes first, 120x]], which shows what such papers are worth. The rule review, [[text-count|415 rules]], took [[row-ai|24 minutes]] for [[row-factor|80x]], [[tie|the same as the phishing kit and the sinkhole]]. [[superlative|The VPN fix was the poorest, 20x]]; it had [[row-sup|four minutes of supervision]], [[comparison|one less than the rule review]]. [[superlative|The certificate inventory has the best supervisory factor, 720x]]. [[threshold|Four rows cost me a single minute]]. [[share|Half of the rows stayed under seven minutes]]. [[!quantifier|No row took longer than a quarter of an hour]]. [[weighted|Weighted, 66.7x]]; [[mean|the mean of the factors, 71.9x]], flatters us. [[?outside|The last drill had 11 % clicks]]. [[?id|CVE-2026-3108]] has its own ticket.`,
    }),
  ),
];
