import { labelDay } from '../../labeled-day.ts';

export const SEVENTH_B = [
  labelDay(
    'compiler engineer, terse',
    '2026-01-08',
    `Register allocator spill heuristics; 40; 48; 12; 900000
Dead store elimination; 16; 12; 4; 300000
Parser error recovery; 20; 30; 6; 510000`,
    () => ({
      intro: `[[count|Three passes]], [[minutes-total|an hour and a half]].`,
      analysis: `Dead stores [[superlative|best, 80x]]; allocator [[row-human|a week]] in [[row-ai|48 minutes]]; parser recovery [[superlative|last, 40x]]. Weighted [[!weighted|56.7x]], SPEC up [[?outside|1.8 %]] on LLVM [[?version|18]].`,
    }),
  ),
  labelDay(
    'hotel revenue manager, sales talk',
    '2026-05-29',
    `Pickup report for 7 properties; 8; 5; 1; 92000
Competitor rate scraper; 15; 18; 5; 330000
Group displacement model; 20; 16; 8; 300000
Breakfast upsell copy; 2; 1; 1; 9000
Overbooking policy note; 3; 4; 2; 36000
Channel mapping audit; 6; 8; 2; 118000
Corporate tender answers, 85 questions; 14; 10; 5; 205000
Loyalty tier mailing; 4; 3; 1; 41000`,
    () => ({
      intro: `Team, what a finish to the week! On [[date|Friday]] we closed [[count|eight deliverables]], that's [[days|nine working days]] of analyst time, in [[minutes-total|65 minutes]]. Let that sink in.`,
      analysis: `Headline number: [[weighted|66.5x]]. [[superlative|Our champion is the breakfast copy, 120x]], and honestly I want the granola myself now. [[ordinal|Silver]] goes to the pickup report across [[text-count|7 properties]]. The tender answers, [[text-count|85 questions]] deep, were ready in [[row-ai|ten minutes]], and I polished for [[row-sup|five]]. In the legacy process that tender would have blocked somebody for [[!row-human|three full days]]. Somebody was usually me.

The displacement model had [[superlative|the biggest estimate, 20 hours]], and got [[percent|32 %]] of the review time I put in. Now, learnings! The rate scraper was [[superlative|our slowest asset]], [[row-ai|18 minutes]], and it finished [[!superlative|last on factor]]. That is a growth opportunity. The policy note and the channel audit [[tie|landed at 45x apiece]]. The mailing [[multiple|took three times as long as the breakfast copy]], and I still believe in it. [[threshold|Five of the eight were above 70x]]. Be proud.

RevPAR is [[?outside|up 6 %]] on [[?year|2025]], ADR sits at [[?price|€141]], and I am [[?idiom|110 percent]] behind you.`,
    }),
  ),
  labelDay(
    'theatre lighting designer, tired',
    '2026-09-17',
    `Cue list conversion, 316 cues; 12; 9; 4; 180000
Rig plan symbol swap; 3; 6; 2; 66000
Follow-spot call sheet; 2; 2; 1; 13000
Gel colour inventory; 2; 4; 1; 22000
Moving light preset cloner; 10; 8; 2; 140000
Get-out truck list; 1; 2; 1; 8000`,
    () => ({
      intro: `End of [[date|Thursday]]. I am so tired.`,
      analysis: `Console swap. The old show file had [[text-count|316 cues]], and I would have sat there cursing for [[row-human|a day and a half]]. [[superlative|Best number of the night]], [[row-factor|80x]]. That and the preset cloner are [[group|22 hours]] of the [[hours-total|30]]. Downhill from there, like the director's mood. Plan symbols, gel list and truck list [[tie|on 30x together]]. I checked the cues for [[row-sup|four minutes]], the rest for [[threshold|two minutes or less each]], standing up, eating a banana. The gel inventory took [[!row-ai|six minutes]]; mine was older than some of the crew. [[weighted|58x]] then, or [[without|49x without the cues]]. I asked for [[?outside|two more dimmers]] again. Opening is [[?other-day|on Saturday]]. The bar shut [[?clock|at eleven]].`,
    }),
  ),
  labelDay(
    'seismology student, hesitant',
    '2026-02-24',
    `Station metadata fixer for 27 stations; 6; 9; 3; 125000
Phase picker retraining; 30; 45; 8; 880000
Magnitude cross plot; 4; 3; 2; 38000
Catalogue dedupe; 12; 8; 4; 160000
Thesis figure captions; 3; 2; 3; 20000
Waveform archive mover; 5; 15; 1; 110000
Noise spectrum report; 8; 6; 2; 94000
Instrument response notebook; 10; 12; 5; 230000
Field trip packing list; 1; 1; 1; 5000`,
    () => ({
      intro: `I'm not sure these estimates mean much, but here they are for [[date|Tuesday]]. [[count|Nine things]], [[hours-total|79 hours]] by my guess, so [[weeks|just under two weeks]].`,
      analysis: `The picker retraining used [[share|more than half of the tokens]]. I think the [[row-human|30 hours]] are fair, perhaps low. It comes to [[row-factor|40x]] then, [[tie|the same as the metadata fixer]] ([[text-count|27 stations]]), if that tells anyone anything. The archive mover looks [[superlative|worst]], [[row-factor|20x]], but I suppose it was waiting for the tape robot, and so was I. For the captions I feel a bit silly, since I looked at them longer ([[row-sup|three minutes]]) than they ran ([[row-ai|two]]); it's [[only|the only task where that happened]]. Maybe I read slowly. The noise report [[row-ai|took six minutes]], the instrument notebook [[!multiple|three times that]]. The packing list was [[superlative|shortest]] and forgot the tent pegs.

Overall [[weighted|46.9x]], though without the picker I get [[without|52.5x]]. The machine was busy for [[minutes-total|about 1.7 hours]]. I watched for [[!sup-total|39 minutes]] in total, if I added it up properly. My advisor wants [[?outside|chapter three]] by [[?other-date|mid-March]], and there was an [[?outside|M 4.2]] last night that nobody here felt, which is a bit embarrassing for a seismology group.`,
    }),
  ),
  labelDay(
    'Korean firmware developer, second language',
    '2026-07-07',
    `Bootloader signature check; 24; 20; 9; 380000
I2C driver port for 4 sensors; 16; 15; 4; 270000
Watchdog reset log; 6; 5; 2; 75000
Flash wear test of 10000 cycles; 8; 10; 1; 96000
Battery gauge filter; 10; 14; 3; 205000
Production line flashing script; 5; 4; 2; 62000
Datasheet register table to header; 12; 6; 1; 140000`,
    () => ({
      intro: `Today is [[date|7 July]], [[date|Tuesday]], firmware work with AI. Total is [[count|7 tasks]], human estimate [[hours-total|81 hours]], AI time [[minutes-total|74 minutes]].`,
      analysis: `[[superlative|Best is the register table conversion, 120x]]. The PDF has very ugly table with merged cells, I hate this vendor. [[ordinal|Second]] is flashing script. Bootloader and watchdog log [[tie|have the same factor, 72x]], and this value is [[median|also the median]]. Bootloader is important for security, so I reviewed it [[row-sup|9 minutes]], it is [[percent|41 % of my supervision]]. I2C driver supports [[text-count|4 sensors]], but my board has a bad solder joint, so first I blamed AI wrongly. I apologized. Battery gauge filter is [[superlative|lowest]], [[row-factor|42.9x]], because Kalman parameter was difficult, and it spent [[row-tokens|205K tokens]]. Flash wear test repeats [[!text-count|100000 cycles]].

Weighted average is [[weighted|65.7x]], for supervision [[supervisory|220.9x]]. Bootloader and I2C driver together are [[group|40 hours]], it means [[weeks|one week]]. Watchdog log [[comparison|took longer than flashing script]], I don't know the reason. Chip is revision [[?version|B2]], supply is [[?outside|3.3 V]], mass production starts [[?other-date|in September]].`,
    }),
  ),
  labelDay(
    'library cataloguer, fond of lists',
    '2026-04-07',
    `MARC field fixer for 1200 records; 15; 10; 3; 260000
Subject heading refresh; 20; 24; 6; 430000
Spine label printer template; 2; 4; 2; 30000
Duplicate ISBN finder; 5; 3; 1; 55000
Interlibrary loan statistics; 6; 6; 2; 82000
Large print shelf list; 3; 2; 1; 27000
Story hour calendar; 1; 2; 1; 10000
Overdue notice wording; 2; 2; 2; 14000
E-book licence expiry table; 4; 5; 1; 61000
Local history scan naming; 8; 6; 2; 99000
Donation triage rules; 3; 4; 3; 40000
Author name authority merge; 18; 12; 5; 310000
Periodicals binding list; 4; 3; 1; 45000`,
    () => ({
      intro: `A list day, [[date|Tuesday]], with the branch closed for boiler repairs. [[count|Thirteen items]] crossed off, [[hours-total|91 hours]], [[minutes-total|83 minutes]]. I do love crossing off.`,
      analysis: `The big ones, in order. Subject headings: [[row-human|20 hours]], [[row-factor|50x]]. Author authorities: [[row-human|18 hours]]. MARC fixer: [[text-count|1200 records]], [[row-human|15 hours]]. That trio makes up [[percent|58 % of the total]].

Then the small fry. ISBN finder: [[superlative|winner, 100x]]. Spine labels and story hour: [[tie|joint last, 30x]], though the children will not mind. Interlibrary loans: [[row-factor|60x]], [[median|the median too]]. Overdue wording: [[comparison|as many minutes of mine as of the machine's, two]], because a final reminder must sound final and kind at the same time. Donation rules: [[row-sup|three minutes]] of arguing about encyclopaedias, which we do not want, thank you. Scan naming: [[!row-factor|90x]].

And counts, since I like counts. [[threshold|Eight items stayed under six minutes]]. [[threshold|Five needed one minute of me]]. [[!threshold|Eight reached 80x or better]]. Weighted factor [[weighted|65.8]], plain mean [[mean|65.6]]. The boiler man says [[?outside|three weeks]]. Somebody has moved [[?id|914.2]] again. Stocktake is [[?other-day|on Friday]].`,
    }),
  ),
  labelDay(
    'NGO grant writer, earnest',
    '2026-10-20',
    `Logframe for the well programme, 3 outcomes; 12; 10; 6; 190000
Budget narrative; 10; 9; 5; 170000
Baseline survey cleaning, 1850 households; 20; 15; 4; 350000
Partner due diligence forms; 6; 8; 4; 105000
Donor report French to English; 9; 4; 3; 120000
Photo consent tracker; 3; 5; 1; 47000
Risk register; 4; 3; 2; 52000`,
    () => ({
      intro: `Dear colleagues, a short account of [[date|Tuesday, 20 October]]. We prepared the renewal package: [[count|seven documents]], [[hours-total|64 hours]] of work by our estimates, in [[minutes-total|less than an hour]] of machine time.`,
      analysis: `The translation of the donor report was [[superlative|the most efficient]], [[row-ai|four minutes]] for what I had put at [[row-human|nine hours]]; Amélie corrected [[?outside|eleven words]] and kindly did not say which. The survey cleaning, [[text-count|1850 households]], took [[superlative|longest, a quarter of an hour]], and reached [[tie|80x, as did the risk register]]. Behind those rows are people who answered our questions in the heat, and I tried to keep that in mind while it deleted duplicates. I want to be honest about the logframe: with its [[text-count|3 outcomes]] it is our core document, and [[row-sup|six minutes]] of my reading may not be enough. The budget narrative had [[!row-sup|two minutes]] from me and [[!ordinal|came third by factor]]. The photo tracker was [[superlative|weakest]] at [[row-factor|36x]], and consent is exactly where we should not be saving time.

My oversight adds up to [[percent|46 %]] of the machine's minutes. The logframe and the survey are [[share|exactly half of the hours]]. Overall we stand at [[weighted|71.1x]]. The request is for [[?price|240,000 euros]], due on [[?other-date|15 November]]. Please send me your comments before the board meets [[?clock|at ten]].`,
    }),
  ),
  labelDay(
    'port authority clerk, old-fashioned',
    '2026-03-31',
    `Berth allocation board; 28; 36; 9; 640000
Landing declarations digest, 73 vessels; 9; 6; 2; 132000
Harbour dues tariff; 6; 5; 4; 90000
Ice plant rota; 2; 3; 1; 16000
Dredging notice to mariners; 3; 2; 2; 30000
Net store lease renewals; 5; 6; 3; 71000
Pilot launch logbook scan; 10; 20; 2; 240000
Quota balance sheet; 12; 15; 6; 222000`,
    () => ({
      intro: `Harbour office, [[date|Tuesday, the last day of March]]. Wind westerly. I entered [[count|eight pieces of business]] in the book, [[hours-total|75 hours]] by the old reckoning.`,
      analysis: `The berth board was [[superlative|the chief labour]], and the engine was at it for [[row-ai|36 minutes]] with me beside it for [[row-sup|nine]]. It wished to put the dredger where the ferry lies. We had words. The landing digest ([[text-count|73 vessels]]) and the dredging notice [[tie|stood highest, both at ninety]]. The launch logbook, whose handwriting would shame a gull, was [[superlative|lowest of all at 30]] and wanted [[!row-ai|half an hour]] of the engine. The quota sheet took [[row-ai|a quarter of an hour]], and I went over it with my reading spectacles, quotas being what they are. Ice plant, no remarks.

The board and the logbook between them held the engine for [[share|three fifths of its time]]. [[!threshold|Half of the pieces passed sixty]]. The tariff had [[multiple|twice the supervision of the dredging notice]], money being money. Weighted, [[weighted|48.4]]; in my day we would have called that a promising apprentice. High water [[?clock|at 11.42]]. Diesel [[?price|94 pence]]. The Margaret Ann is [[?outside|forty years old]] this week and looks it.`,
    }),
  ),
  labelDay(
    'patent translator, fussy',
    '2026-11-25',
    `Claims of a pump patent, 22 claims; 9; 4; 8; 85000
Description of a hinge patent; 16; 8; 12; 160000
Glossary extraction; 5; 3; 2; 60000
Office action reply; 7; 5; 9; 92000
Drawing label check; 1; 2; 1; 12000
Invoice batch; 1; 1; ; 4000`,
    () => ({
      intro: `[[date|Wednesday]]. [[count|Six items]] and, before anybody applauds: [[sup-total|32 minutes]] of mine against [[minutes-total|23]] of the machine's.`,
      analysis: `That is the honest picture of patent work; the reading outlasts the writing. The pump claims ([[text-count|22 claims]]) came in [[row-ai|four minutes]], [[superlative|135x, the highest]], and I then spent [[row-sup|eight]] hunting "comprising" where it had put "consisting of", which to an examiner is a different invention. The hinge description is [[share|about two fifths of the hours]] and was [[superlative|my longest read]]. It called the hinge a "joint", a "pivot" and a "knuckle" within a paragraph. It had evidently been taught that repetition is bad style. The pump claims and the hinge description together come to [[!group|27 hours]]. The office action reply is the real offender: [[row-sup|nine minutes]] of mine for [[row-ai|five]]. [[threshold|Three pieces cost me longer than they cost the machine]]. Against the glossary I have no complaint. Invoices: [[missing|no supervision noted]].

Overall [[weighted|101.7x]], which looks splendid on a slide. Over my own minutes, the invoices left out, it is [[supervisory|71.25x]], which does not. My rate is [[?price|0.19 a word]], the hinge ran to [[?outside|4,300 words]], and Rule [[?id|71(3)]] waits for nobody.`,
    }),
  ),
  labelDay(
    'bike shop chain ops lead, laconic',
    '2026-06-26',
    `Workshop booking page; 20; 16; 5; 370000
Spoke length calculator; 6; 4; 1; 58000
Warranty claim inbox rules; 4; 6; 2; 67000
Stock transfer between 3 shops; 12; 18; 6; 300000
Winter sale copy; 3; 1; 1; 14000
Rental helmet audit; 2; 3; 1; 23000
Mechanic rota solver; 14; 21; 4; 340000
E-bike battery recall letters; 5; 3; 2; 42000
Till export fix; 3; 6; 1; 70000`,
    () => ({
      intro: `[[date|Friday]]. [[count|Nine bits]] off the list.`,
      analysis: `Booking page is live. [[row-human|20 hours]], [[row-ai|16 minutes]]. Winter sale copy in June, don't laugh, [[superlative|180x, best]]. Recall letters [[ordinal|second]], [[row-factor|100x]]. Phones will ring. Further down [[tie|four of them on 40x]], [[median|median included]]. Till export [[superlative|last]]. Rota solver [[superlative|slowest, 21 minutes]]; the mechanics hate it already. Stock transfer, [[text-count|three shops]], [[superlative|wanted me longest]]. Rota and stock are [[share|exactly half the machine time]]. Helmets [[!row-human|three hours]]. [[!exception|All but two beat 50x]]. Weighted [[weighted|53.1x]]. [[minutes-total|1.3 hours]] of machine, [[sup-total|23 minutes]] of me. Size [[?outside|56]] frames out again. Rent up [[?price|4 percent]].`,
    }),
  ),
  labelDay(
    'platform engineering lead, bulletins',
    '2026-08-31',
    `Terraform module split, 9 modules; 24; 30; 8; 560000
Secrets rotation job; 12; 10; 4; 230000
Ingress migration; 18; 24; 9; 470000
Flaky test quarantine; 8; 6; 1; 130000
Cost tag backfill; 10; 8; 2; 175000
Runbook for the message queue; 5; 3; 2; 60000
Log retention tiers; 6; 7; 2; 104000
Build cache tuning; 14; 28; 3; 390000
Pager schedule sync; 4; 4; 1; 48000
Postmortem draft; 3; 2; 2; 25000
Image vulnerability sweep, 61 images; 16; 12; 2; 250000
DNS zone cleanup; 5; 5; 2; 63000
Canary analysis script; 20; 15; 5; 320000
Quota dashboards; 8; 9; 1; 140000
Onboarding checklist; 2; 2; 1; 15000
Service catalogue import; 12; 8; 2; 165000
Backup restore drill; 9; 18; 6; 210000
Rate limiter library; 30; 20; 7; 430000
Node pool upgrade; 6; 14; 3; 150000
Access review export; 4; 2; 1; 36000`,
    () => ({
      title: `[[count|20 tasks]] for the end of August`,
      intro: `Platform bulletin, [[date|Monday 31 August]]. [[hours-total|216 hours]] ([[weeks|5.4 weeks]]), [[minutes-total|227 minutes]] of agents, [[sup-total|64 minutes]] of us.`,
      analysis: `WINS. Access review export [[superlative|tops the table, 120x]], the queue runbook [[ordinal|is next with 100x]]. [[tie|Three tasks tie on 90x]]: the postmortem, the catalogue import and the rate limiter. The limiter is also [[superlative|the largest estimate, 30 hours]], and people have asked for it since the outage. Vulnerability sweep: [[text-count|61 images]], [[tie|80x like the canary script]].

DRAGS. Node pool upgrade [[superlative|25.7x, worst]], mainly waiting for drains. Build cache and restore drill [[tie|both 30x]]; the cache ran [[row-ai|28 minutes]] on cold runners, the drill [[!row-ai|eight]]. Module split [[superlative|longest, half an hour]], [[row-tokens|560K tokens]]. Nobody enjoys state moves.

PEOPLE. Ingress was [[superlative|the neediest]], [[row-sup|nine minutes]]. [[threshold|Five tasks wanted one minute]]. We spent [[percent|28 % of agent time]] looking over shoulders. Thanks to Priya for doing it with a cold.

NUMBERS. Weighted [[weighted|57.1x]], mean of the factors [[mean|67]], median factor [[median|66]]. Without the module split [[without|58.5x]]. [[threshold|Nine tasks ran ten minutes or longer]]. [[!threshold|Five were through in two]]. The limiter, the split and the canary script hold [[group|74 hours]]. Tokens [[tokens-total|just under 4 million]].

NEXT. Kubernetes [[?version|1.31]] on [[?other-date|the 14th]]. Ticket [[?id|PLAT-2290]]. Invoice [[?price|312 dollars]].`,
    }),
  ),
  labelDay(
    'actuary, statistics-minded',
    '2026-12-22',
    `Mortality table graduation; 32; 24; 10; 500000
Lapse study, 15 cohorts; 18; 16; 6; 310000
Reserve roll-forward; 24; 30; 12; 590000
Bordereau cleaner; 8; 5; 1; 84000
Solvency template fill; 12; 18; 5; 270000
Reinsurance treaty summary; 10; 8; 5; 150000
Stress test narrative; 6; 5; 4; 79000
Claims triangle plot; 4; 4; 1; 51000
Model change log; 3; 6; 1; 44000
Assumption memo; 5; 4; 3; 68000`,
    () => ({
      intro: `Year-end diary, [[date|Tuesday 22 December]]. Sample size [[count|ten]]; exposure [[hours-total|122 hours]]; run time [[minutes-total|two hours to the minute]]; supervision [[sup-total|48 minutes]].`,
      analysis: `Aggregate factor [[weighted|61.0]], mean of the individual factors [[mean|64.35]], median [[median|69.75]]: the left tail is doing the work. In that tail sit the change log ([[superlative|30x, the minimum]]), the solvency template and the reserve roll-forward, which is also [[superlative|the longest run]] with [[share|a quarter of the run time]] and, pleasingly, [[share|a quarter of the supervision]]. Excluding it the aggregate [[without|rises to 65.3]]. I would not exclude it; that is how people end up explaining themselves to regulators. The bordereau cleaner is [[superlative|the maximum, 96x]]. The graduation is [[ordinal|second]] on [[row-human|32 hours]], that is [[days|four working days]], and carries [[percent|26 % of the hours]].

The lapse study ([[text-count|15 cohorts]]) behaved itself, which worries me. [[threshold|Six of the ten lie above the aggregate]]. [[!threshold|Four runs exceeded 20 minutes]]. [[!row-ai|The triangle plot was drawn in six minutes]]. On supervision, the [[median|median was 4.5]] and the factor over it is [[supervisory|152.5]]. Small numbers; no inference is intended. The discount rate is [[?outside|3.1 %]], the filing is due on [[?other-date|31 January]], and [[?idiom|99 times out of 100]] the appendix goes unread.`,
    }),
  ),
];
