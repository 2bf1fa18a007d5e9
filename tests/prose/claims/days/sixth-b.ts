import { labelDay } from '../labeled-day.ts';

export const SIXTH_B = [
  labelDay(
    'hospital pharmacist, cautious',
    '2026-12-09',
    `Interaction check table, 73 drugs; 22; 20; 15; 410000
Paediatric dose sheet; 8; 10; 12; 190000
Shortage bulletin; 3; 2; 2; 31000
Ward stock lists for 14 wards; 14; 8; 4; 150000
Cold chain deviation form; 4; 5; 3; 52000
Antibiotic audit, 260 charts; 18; 12; 6; 285000
Parenteral nutrition calculator; 16; 24; 20; 470000
On-call rota; 2; 3; 1; 18000`,
    () => ({
      title: `Pharmacy note, agent trial`,
      intro: `I am writing this for the medicines committee, so I keep to what I can show. On [[date|Wednesday]] the assistant worked on [[count|eight items]] for [[ai-total|84 minutes]]. Without it we would have had to find [[hours-total|87 hours]] for it.`,
      analysis: `What should interest the committee is the reading. I spent [[sup-total|63 minutes]] checking, [[ratio|exactly three quarters of the machine time]], and I would not go lower. The parenteral nutrition calculator alone needed [[row-sup|twenty minutes]] and [[?count|I still found one rounding error]]. The paediatric dose sheet is [[only|the only item that took me longer than it took the machine]] and I am comfortable with that. [[!share|Those two and the interaction table together make half of my checking]]. [[?quantifier|Everything a child may receive is signed by a second person]] anyway. On the easier side, the lists for [[text-count|14 wards]] were [[superlative|the most efficient at 105x]]. The antibiotic audit went through [[text-count|260 charts]] in [[row-ai|12 minutes]] and [[tie|shares 90x with the shortage bulletin]]. The interaction table covers [[text-count|73 drugs]]; [[?count|two pairs]] were missing and have been added by hand. [[!superlative|The interaction table ran longest, at 20 minutes]]. [[tie|The lowest factor, 40x, is shared by the nutrition calculator and the on-call rota]]. Leverage on my own time is [[supervisory|83x]] and I would like nobody to ask for more. The next review is [[?other-date|in the second week of January]].`,
    }),
  ),
  labelDay(
    'embedded firmware contractor, blog post',
    '2026-02-24',
    `Bootloader with rollback; 28; 45; 12; 720000
CAN bus decoder, 118 messages; 16; 10; 3; 230000
ADC oversampling; 6; 9; 4; 105000
Sleep current hunt; 10; 25; 8; 390000
Unit tests for the ring buffer, 54 tests; 8; 4; 1; 92000
Delta update packer; 20; 22; 5; 415000
Serial console commands; 7; 5; 1; 81000
MISRA deviations list; 9; 6; 2; 110000
Pin map generator; 4; 3; 1; 34000
Motor ramp tuning; 5; 12; 6; 140000
EEPROM wear levelling; 9; 11; 3; 165000
Release notes for the customer; 2; 2; 1; 16000`,
    () => ({
      title: `A day of firmware with a machine in the room`,
      intro: `I do firmware for other people's products, alone, in a room with a scope and too many cables. [[date|Tuesday]] I gave a whole backlog to the agent, [[count|a dozen jobs]], to see where it breaks.`,
      analysis: `It breaks where the hardware is. The sleep current hunt needed [[row-ai|25 minutes]] and still came out at [[superlative|24x, the lowest of the lot]]. The motor ramp is [[ordinal|next to last with 25x]]. In both cases I was the one holding the probe, and the agent was guessing from my descriptions. It guessed a floating pin, which was right, [[?count|on the fourth try]].
It shines where everything is text. Unit tests for the ring buffer: [[text-count|54 tests]], [[superlative|120x and on top]]. The CAN decoder got [[text-count|118 messages]] out of a PDF that I would not wish on anybody, and got the byte order right, which the PDF does not. For the MISRA deviations I did not have to read the standard again, and that alone made me like the thing for an afternoon.
The bootloader is in between. It took [[row-ai|45 minutes]] and [[row-sup|twelve of my own]], and in tokens it cost [[comparison|more than the delta packer and the EEPROM code together]]. I would pay that again. A bricked unit on a roof costs a van and a day. [[!multiple|The bootloader ran three times as long as the delta packer]].
Totals for the nerds: [[hours-total|124 hours]], [[sup-total|47 minutes of supervision]], [[tokens|2.5M tokens]]. That is [[weighted|48.3x]]. [[threshold|Five jobs fell below the 50x]] I would call good. [[threshold|Only one job took longer than half an hour]], and [[!threshold|only two longer than ten minutes]].
Compiler is [[?version|GCC 13.2]], if you want to repeat it, and the board draws [[?measure|4.1 microamps]] now. The customer gets the build [[?other-day|on Friday]]. I will probably sleep better than the board.`,
    }),
  ),
  labelDay(
    'school timetable planner, run-on',
    '2026-06-29',
    `Timetable draft for 34 classes; 36; 42; 10; 680000
Room clash finder; 8; 5; 2; 77000
Exam invigilation plan, 19 sessions; 12; 9; 3; 140000
Bus list by stop; 3; 4; 1; 26000
Substitution report; 6; 8; 3; 93000
Letter to parents about the new lunch break; 1; 1; 1; 6000`,
    () => ({
      intro: `So school is nearly out and of course that is when the next timetable has to be there, and on [[date|Monday]] I sat down with the thing and gave it [[count|six tasks]] and it worked for [[ai-total|69 minutes]] while I answered the phone.`,
      analysis: `The draft for the [[text-count|34 classes]] is what matters, and it took [[superlative|the longest, 42 minutes]], and [[share|exactly half of my supervision]], and it put gym after lunch for the little ones, which is our own fault because [[?text|rule 9]] in our list does not say otherwise. The room clash finder was [[superlative|the best by factor, 96x]], and it found [[?count|seven clashes]] that have been there since autumn, and nobody noticed since people simply swap. The invigilation plan has [[text-count|19 sessions]] at [[row-factor|80x]], and the bus list and the substitution report [[tie|were both the weakest with 45x]], and the letter about the lunch break was [[row-ai|one minute]] and reads better than mine. If I add it up I come to [[hours-total|66 hours]], and I know that because I did it by hand last year and my husband counted, and it gives [[!weighted|59.7x]] over everything, and I watched it for [[sup-total|twenty minutes]]. [[!comparison|The invigilation plan ran a minute longer than the substitution report and the bus list put together]]. Holidays start [[?other-date|on July 17]] and I am not taking the phone with me.`,
    }),
  ),
  labelDay(
    'brewery quality manager, numbers person',
    '2026-10-01',
    `Fermentation curve alarms for 8 tanks; 14; 16; 4; 205000
HACCP plan update; 10; 12; 6; 180000
Malt order forecast; 6; 4; 1; 58000
Label text for 3 seasonal beers; 2; 3; 2; 24000
Keg tracing by serial number; 8; 5; 2; 83000`,
    () => ({
      intro: `[[date|First of October]], and for once the sums come out round. [[count|Five tasks]], [[hours-total|40 hours]], [[ai-total|40 minutes]], so [[weighted|60x flat]]. I did not arrange it.`,
      analysis: `The keg tracing is where we gained: [[row-factor|96x]], [[superlative|the top row]], and [[?count|14 kegs]] turned up at a pub that closed in spring. The malt forecast came [[ordinal|second with 90x]] and agreed with my gut; hops are another matter. Alarms for [[text-count|8 tanks]] took [[superlative|16 minutes, the longest]], and the first night woke nobody. The HACCP plan needed [[percent|40 % of my reading]], and the inspector will want more than that. [[!row-human|I put the label text down at four hours]], because of the lawyers. [[text-count|Three seasonal beers]] means [[?count|three arguments with marketing]]. [[average|Per task that makes eight hours of estimate against eight minutes of machine]]. Without the labels, [[without|the other four reach 61.6x]]. My own leverage is [[!supervisory|150x]]. [[?measure|Tank 5 sits at 3.2 Plato]] and does not move.`,
    }),
  ),
  labelDay(
    'infrastructure operator, very terse',
    '2026-04-02',
    `Terraform module split; 10; 12; 3; 190000
Terraform state move; 6; 9; 4; 120000
DNS zone audit, 41 zones; 8; 5; 1; 76000
Certificate expiry exporter; 5; 4; 1; 60000
Kubernetes upgrade checklist; 6; 7; 3; 95000
Helm chart for the mail relay; 4; 6; 2; 81000
Backup restore drill script; 9; 15; 5; 210000
Log retention rules; 3; 3; 1; 37000
SSH key rotation, 260 keys; 12; 8; 2; 130000
Alert deduplication; 7; 10; 3; 142000
Capacity dashboard; 8; 11; 2; 155000
Cloud bill breakdown by team; 10; 6; 1; 104000
CI runner image; 5; 14; 4; 188000
NAT gateway replacement; 4; 13; 6; 170000
IAM policy diff tool; 14; 16; 5; 260000
Postmortem draft for the storage outage; 3; 2; 2; 29000
Quota request form; 1; 1; 1; 8000
Network policy tests, 66 cases; 12; 10; 2; 147000
Wiki link checker; 2; 2;; 15000
Postgres failover rehearsal; 16; 30; 9; 430000`,
    () => ({
      intro: `Ops log. [[date|2 April]]. [[count|20 items]]. [[ai-total|3h04 of runtime]]. [[sup-total|57 min of me]].`,
      analysis: `[[superlative|Best: cloud bill, 100x]]. [[ordinal|Then DNS, 96x]], [[text-count|41 zones]]. [[tie|Keys and postmortem tied at 90x]].
[[superlative|Worst: NAT, 18.5x]]. [[row-sup|6 min of hand-holding]]. Runner image not much better. Base image pulls are slow, [[?measure|2.8 GB]].
Failover rehearsal: [[superlative|longest, half an hour]], [[?measure|41 seconds of write outage]]. Acceptable.
Keys: [[!text-count|620 rotated]]. [[?count|Two locked me out]].
Policy tests: [[text-count|66 cases]], all of them in the pipeline now. Slow pipeline.
Wiki checker: [[only|the only line without supervision]].
[[group|Terraform, both: 21 min]]. State lock hung, as always.
[[threshold|9 of 20 at 60x or better]]. [[!threshold|None took under two minutes]].
[[weighted|47.3x]] all in.
[[median|Median run 8.5 min]].
Pager quiet [[?time|since 02:40]]. Upgrade to [[?version|1.31]] next.`,
    }),
  ),
  labelDay(
    'literary translator from Brazil, run-on',
    '2026-08-11',
    `Glossary of 220 terms; 9; 6; 3; 82000
Consistency check between chapters; 14; 12; 4; 210000
Footnote renumbering, 134 footnotes; 5; 2; 1; 47000
Contract summary in plain language; 3; 4; 3; 38000
Synopsis for the fair; 4; 6; 5; 66000
Invoice template with two currencies; 2; 3; 1; 19000`,
    () => ({
      intro: `I translate novels and I do not like these reports, but the agency wants one, so here it is, from a [[date|Tuesday]] in which I was supposed to be in the mountains already and was instead in front of [[count|six small jobs]] which are not translation and which eat the week.`,
      analysis: `The footnotes I had been fearing since the spring, [[text-count|134 of them]], and they were renumbered in [[row-ai|two minutes]], this is [[superlative|150x, the highest]], and I confess I laughed. The glossary with its [[text-count|220 terms]] went well also, although the machine insists that saudade needs an explanation, which it does not. The consistency check between the chapters took a while and used [[percent|45 % of the tokens]], and it noticed that the aunt has [[?count|two different eye colours]], which is the author's mistake and not mine. The synopsis I did not like at all, it was [[row-ai|six minutes]] for the machine and [[!row-sup|six for me]], and in the end I wrote the ending again, and it [[tie|is the weakest together with the invoice template, 40x]]. For the [[text-count|two currencies]] I have nothing to complain, only that [[?price|the real fell by 3 percent]] in the same week. By hand all of this would be [[hours-total|37 hours]], [[days|more than four and a half days]], and I gave [[sup-total|17 minutes]] to watching it, [[share|more than half of what the machine used]]. [[weighted|67.3 times]] faster, they will say, and then they will ask me to be cheaper. The novel has [[?pages|412 pages]] and is due [[?other-date|at the end of October]].`,
    }),
  ),
  labelDay(
    'pension actuary, nerdy about figures',
    '2026-03-30',
    `Mortality table loader; 16; 14; 5; 230000
Valuation roll-forward; 24; 25; 10; 420000
Assumption memo; 6; 8; 7; 98000
Cash flow projection, 60 years; 20; 16; 4; 280000
Membership reconciliation, 3,870 members; 18; 9; 3; 165000
Sensitivity runs, 12 runs; 10; 6; 2; 107000
Asset and liability chart; 7; 10; 3; 131000
Discount rate history; 4; 3; 1; 42000
Fee estimate; 1; 2; 1; 9000`,
    () => ({
      title: `Quarter-end work, with figures`,
      intro: `[[date|Monday]], [[?idiom|quarter end minus one]]. [[count|Nine tasks]]; estimate [[hours-total|106 hours]]; observed [[ai-total|93 minutes]]; supervised [[sup-total|36 minutes]]. I state the definitions since a colleague asked: the factor is estimate over machine time, and the overall one is a ratio of sums.`,
      analysis: `Overall [[weighted|68.39x]]. [[mean|The mean of the individual factors is 68.69, so on this occasion they hardly differ]]. One should not expect that to persist. The membership reconciliation, [[text-count|3,870 members]], has [[superlative|the maximum at 120x]], the fee estimate [[superlative|the minimum at 30x]], so [[multiple|the range is a factor of four]]. The sensitivity runs, [[!text-count|16 of them]], behaved as the textbook says. The roll-forward is the heavy item: of machine time and review it took [[percent|27 % of the one and 28 % of the other]]. The assumption memo is the interesting one: [[percent|under 6 % of the hours but 19 % of my supervision]]. Judgement is expensive. Cash flows over [[text-count|60 years]] need no comment from me; they never agreed with anybody. [[!ordinal|The mortality loader ranks fourth by factor]]. Supervision averaged [[average|four minutes a task]]. The supervisory ratio is [[supervisory|176.7]]. Excluding the fee estimate, which is hardly a task, the rest gives [[without|69.2x]]. Discount rate used: [[?rate|4.85 %]]. The trustees meet [[?other-date|on the 14th of April]], and [[?count|two assumptions]] remain open.`,
    }),
  ),
  labelDay(
    'railway maintenance planner, matter of fact',
    '2026-11-17',
    `Possession plan for week 49; 18; 20; 6; 330000
Tamping priority list, 86 km; 12; 9; 3; 155000
Weld defect register; 10; 12; 4; 177000
Sleeper order; 3; 2; 1; 24000
Speed restriction notices, 15 notices; 7; 4; 2; 69000
Crew competence matrix; 9; 10; 2; 143000
Vegetation photo index; 5; 8;; 88000`,
    () => ({
      intro: `Planning office, [[date|Tuesday]]. [[hours-total|64 hours]] of plan work, [[days|eight working days]], done in [[ai-total|65 minutes]] of machine time.`,
      analysis: `The possession plan for [[text-count|week 49]] had to be in [[?clock|by noon]] and it was. It ran [[superlative|20 minutes, the longest]], and I checked it for [[row-sup|six]], [[share|a third of all supervision]]. The crane is booked and the neighbours have had their letters. The plan shows the [[tie|same 54x as the competence matrix]], which tells you that the factor says nothing about importance. The speed notices were [[superlative|best with 105x]], [[text-count|15 notices]], [[?quantifier|no corrections]]. The tamping list covers [[text-count|86 km]] and came [[ordinal|third at 80x]]; the machine is free [[?other-week|in week 3]], if it is free. The photo index of the vegetation was [[superlative|the weakest, 37.5x]], and [[missing|I recorded no supervision for it]] since I did not look at a single photo. The weld register needed [[row-ai|12 minutes]], and [[!row-sup|six of mine as well]]. [[?count|Five welds]] are overdue and the region knows. [[!threshold|All but one of the tasks stayed at ten minutes or below]]. Leverage on supervision, photo index left aside, is [[supervisory|197x]].`,
    }),
  ),
  labelDay(
    'small publisher, proud',
    '2026-09-25',
    `ONIX metadata for 58 titles; 20; 12; 3; 245000
Royalty statements, 37 authors; 26; 18; 9; 360000
EPUB accessibility fixes; 14; 21; 5; 340000
Spring catalogue copy; 10; 8; 6; 130000
ISBN ledger; 3; 2; 1; 22000
Returns analysis by bookshop; 9; 7; 2; 112000
Back cover blurbs, 4 titles; 4; 5; 5; 57000
Web shop shipping table; 5; 10; 3; 121000`,
    () => ({
      title: `What left this office`,
      intro: `We are a house of [[?count|five people and a dog]], and I am proud to say what left this office on [[date|Friday]]. [[count|Eight jobs]], [[hours-total|91 hours]] of the kind of labour that never makes it into the acknowledgements.`,
      analysis: `Metadata for [[text-count|58 titles]], [[?quantifier|every contributor spelled right]], and at [[row-factor|100x]] it is [[superlative|our best result]]. Royalty statements went to [[text-count|37 authors]]. It was [[superlative|the largest estimate on my list, 26 hours]], and the machine was through in [[row-ai|18 minutes]]. I read them for [[row-sup|nine minutes]] because there is no mistake an author forgives less. The EPUB fixes kept it busy for [[superlative|21 minutes, longest of the jobs]], and a reader who is blind wrote to thank us, which made the afternoon. The back cover texts for [[text-count|4 titles]] took [[tie|as much of my time as of the machine's]], and they should. Shipping tables for the web shop closed the list at [[superlative|30x]]; the postal tariffs are a novel of their own. The returns analysis says that [[?count|two shops]] return more than they order, which I did not know was possible. [[!superlative|The catalogue copy was the job I supervised most]]. All in all [[weighted|65.8x]] with [[!sup-total|43 minutes]] of our own attention. The spring list has [[?count|eleven novels]] and prints [[?other-date|in November]]. [[?price|Paper costs 12 % more]] than it did, and we go on.`,
    }),
  ),
  labelDay(
    'theatre technical director, laconic',
    '2026-01-24',
    `Lighting cue sheet, 148 cues; 10; 8; 3; 97000
Fly bar weight check; 6; 5; 4; 70000
Van packing order; 2; 3; 1; 18000`,
    () => ({
      intro: `Load-out [[date|Saturday]], so short. [[count|Three jobs]], [[ai-total|16 minutes]], [[sup-total|half that for me]].`,
      analysis: `[[!text-count|184 cues]] in the sheet, [[row-factor|75x]], [[superlative|the best of them]]. I checked the fly bars for [[row-sup|four minutes]], since [[?measure|240 kilos]] hang over people. The van order was [[superlative|last with 40x]] and it forgot the haze machine.`,
    }),
  ),
  labelDay(
    'ecology consultant, field notes',
    '2026-07-08',
    `Bat call sorting, 5,600 recordings; 36; 28; 6; 510000
Newt survey map; 8; 7; 2; 94000
Hedgerow score sheet; 5; 4; 2; 49000
Biodiversity metric for 23 plots; 20; 15; 8; 260000
Risk assessment for night work; 3; 3; 2; 28000
Breeding bird summary; 10; 12; 5; 168000
KML track cleaner; 6; 2; 1; 35000
Report shell with 9 chapters; 12; 9; 3; 140000
Camera trap sorting; 15; 24; 4; 330000
Invoice chaser; 1; 2; 1; 11000`,
    () => ({
      title: `Survey season, desk side`,
      intro: `[[?clock|Up until three]] with the detectors, so forgive the style. Field notes from the desk, [[date|Wednesday]]: [[count|ten tasks]], [[weeks|2.9 weeks]] on paper, [[ai-total|106 minutes]] on the clock.`,
      analysis: `Bats. [[text-count|5,600 recordings]] sorted in [[row-ai|28 minutes]], [[superlative|longest and largest of the day]]. It took the noctules for serotines now and then, as we all do. I looked over it for [[row-sup|six minutes]]. The biodiversity metric with its [[text-count|23 plots]] got [[superlative|the most of my attention]], since a developer is going to argue about every hedge in it.
The track cleaner went [[superlative|straight to the top with 180x]]. Small thing, does its job. [[!multiple|That is four times the factor of the newt map]], whatever that means to a newt.
Camera traps were slow, [[ordinal|second lowest with 37.5x]]. [[?count|Most of the frames are grass]]. We got [[?count|one pine marten]], blurred, and the whole office came to see.
The bird summary stands at [[row-factor|50x]], the hedgerow sheet at [[!row-factor|64x]], and the report shell has its [[text-count|9 chapters]] and nothing in them yet. The invoice chaser I include for completeness. [[superlative|Bottom, 30x]], and the client still has not paid.
[[group|Bats and cameras together: 52 minutes]], [[share|about half of the machine time]]. [[threshold|Six tasks needed three minutes of me or less]]. Over everything [[weighted|65.7x]]. Transect [[?id|T4]] is flooded, and I am out again [[?other-day|on Friday night]]. Somebody please return the good waders.`,
    }),
  ),
  labelDay(
    'data engineer, long post',
    '2026-12-18',
    `Lakehouse partition rewrite; 32; 38; 9; 760000
Change data capture for 6 tables; 24; 30; 8; 580000
Data quality checks, 112 checks; 20; 12; 3; 275000
Column lineage graph; 18; 20; 4; 395000
Customer deduplication; 16; 26; 11; 500000
Timezone bug in the daily rollup; 4; 14; 6; 215000
PII scan report; 10; 7; 2; 133000
Orchestrator upgrade; 12; 34; 10; 690000
Test seed data, 40 tenants; 6; 3; 1; 66000
Query cost report; 7; 5; 1; 88000
Data dictionary, 310 columns; 14; 6; 2; 170000
Backfill of November; 8; 22; 3; 185000
Notebook clean-up; 3; 4; 1; 43000`,
    () => ({
      title: `Year-end platform retrospective, one long day of it`,
      intro: `I promised the team an honest write-up before the break, so this is the agent log of [[date|Friday, December 18]], with the parts that went wrong left in. There were [[count|thirteen tasks]]. We had sized them at [[hours-total|174 hours]], which is [[weeks|4.35 weeks]], so [[?other-period|about what the roadmap had for all of January]].`,
      analysis: `Let me begin with what I would do again. The data dictionary is finished, [[text-count|310 columns]], and it took [[row-ai|six minutes]]; that is [[superlative|the best ratio we had, 140x]]. It is also work that people had refused to do for years, me included. Seed data for [[text-count|40 tenants]] came [[ordinal|second at 120x]]. The quality checks are live now, where before there was a wiki page. [[?count|Nine fired on the first night]], and we are still deciding which of them mean something.
[[superlative|The partition rewrite was the big one]]. It ran [[superlative|for 38 minutes, longer than anything]]. Scan cost [[?percent|dropped by 61 %]], which pays for the whole exercise. Change data capture for [[text-count|six tables]] followed with [[!row-ai|34 minutes]]. I have no complaints about either.
Now the other side. The timezone bug has [[superlative|the lowest factor, 17.1x]]. It is an ugly little thing: [[row-ai|fourteen minutes]] of the agent going in circles, while I explained what happens in Lisbon in October. The orchestrator upgrade was [[ordinal|second from the bottom, 21.2x]], and [[comparison|the November backfill did only a little better]]. A backfill waits for the warehouse, so I do not blame the agent. I do blame it for the upgrade, where it pinned [[?version|2.9.1]] after I had said not to.
Deduplication took [[superlative|the most supervision, eleven minutes]]. I read merges by hand, and [[?count|three families would otherwise have become one customer]]. Together with the upgrade it is [[group|21 minutes]], [[share|just over a third of the 61]] we spent watching.
Taken over the day we land at [[weighted|47.2x]], and I am fine with that. [[!threshold|Eight of the thirteen are above 50x]]. In tokens it was [[tokens|4.1M flat]], and [[share|more than a third of that]] went into the rewrite and the upgrade. [[?price|The bill was a bit under 30 dollars]].
Thank you all for reading this far. The freeze is on [[?other-date|until January 5]], and please do not merge anything from your phone.`,
    }),
  ),
  labelDay(
    'town clerk, newsletter',
    '2026-02-10',
    `Minutes of the planning committee; 5; 4; 3; 62000
Allotment waiting list, 174 names; 4; 3; 1; 37000
Grit bin map, 45 bins; 6; 7; 2; 83000
Tree inspection schedule; 8; 5; 2; 71000
Hall booking rules; 3; 6; 4; 49000`,
    () => ({
      intro: `From the Town Hall. On [[!date|Monday]] the office tried out an assistant for [[count|five routine duties]]. Residents have asked what it did, and this is what it did.`,
      analysis: `The allotment list was put in order, [[text-count|174 names]], in [[row-ai|three minutes]]. If you have been waiting since [[?year|2019]], you are still waiting, but in the right place. [[text-count|All 45 grit bins]] are on a map, which ran for [[superlative|seven minutes, longer than the rest]]. The tree schedule gave [[superlative|the best return at 96x]]. Hall booking rules gave [[superlative|the poorest, 30x]], and I spent [[share|a third of my supervision]] on them, as everybody in town has an opinion on the piano. Minutes of the planning committee needed [[row-ai|4 minutes]] and [[row-sup|three of mine]]. In total this was [[hours-total|26 hours]] of clerical work in [[ai-total|25 minutes]]. [[average|Five minutes a duty]], one might say. It has been asked whether it can also do the potholes. It cannot. The surgery is [[?clock|from ten to noon on Saturday]], room [[?id|2]].`,
    }),
  ),
  labelDay(
    'furniture maker with a CNC shop, plain',
    '2026-04-17',
    `Nesting optimiser for 18 mm plywood; 22; 30; 7; 480000
Post-processor fix for the router; 8; 16; 5; 240000
Quote template with 6 options; 4; 4; 2; 45000
Cut list from the cabinet drawings; 7; 5; 1; 74000`,
    () => ({
      intro: `Did the office stuff on [[date|Friday]] while the glue cured. [[count|Four jobs]], [[ai-total|55 minutes]] of machine, [[sup-total|a quarter of an hour]] of me.`,
      analysis: `Nesting for the [[text-count|18 mm]] ply was [[superlative|the long one, half an hour]], [[share|more than half of the machine time]]. I had thought [[row-human|22 hours]] and [[?idiom|would have given up after ten]]. It saves us [[?measure|about a sheet in twelve]], so that is real money. The router fix was [[superlative|the worst at 30x]]; [[row-ai|sixteen minutes]] for an arc that went the wrong way round, and [[?count|I broke two bits]] finding out. The cut list took [[!row-ai|seven minutes]] and is [[superlative|the best ratio, 84x]]. The quote sheet has its [[text-count|6 options]] and customers [[?idiom|will still ask for a seventh]]. [[multiple|Its factor is double the router's]], for what that says about a form. Overall [[weighted|44.7x]], and it comes to [[days|just over five days]] of a joiner at a desk, which is a thing to be avoided. Walnut is [[?price|at 4,100 a cube]] now.`,
    }),
  ),
];
