import { labelDay } from '../labeled-day.ts';

export const SECOND_TUNED_B = [
  labelDay(
    'data engineer, precise',
    '2026-10-05',
    `Warehouse migration, 212 models; 88; 110; 14; 1300000
Snapshot tests; 20; 16; 3; 220000
Lineage graph; 18; 24; 4; 230000
Late data handling; 12; 15; 6; 150000
Cost report; 4; 5; 1; 48000
Backfill runbook; 5; 3; 2; 46000
Schema registry client; 16; 12; 2; 170000
Duplicate key fix; 4; 10; 5; 90000`,
    () => ({
      intro: `[[count|Eight tasks]] ([[date|Monday]]); [[hours-total|167 human hours]]; [[units|3.25 machine hours]]; [[tokens|2.25M tokens]].`,
      analysis: `Weighted leverage [[factor-weighted|51.4x]], median [[median|48.0x]], mean [[mean|58.5x]]. The migration of [[text-count|212 models]] has [[percent|53 % of the hours]] and [[percent|56 % of the minutes]]; [[without|without it, leverage is 55.8x]]. Range: [[range|24x to 100x]]. [[superlative|The runbook was the quickest]], [[row-ai|3 minutes]]. [[!superlative|The lineage graph took the second most supervision]]. [[!median|The median task took 14.5 minutes]]. [[!average|Supervision averaged 5.4 minutes per task]]. [[comparison|Late data handling needed more supervision than the lineage graph]]. [[?outside|p99 latency: 240 ms.]] [[?price|Credits: 18.4.]] [[?version|dbt-like tool 1.9]]`,
    }),
  ),
  labelDay(
    'orbital mechanics, technical',
    '2026-10-07',
    `Propagator port to Rust; 60; 36; 6; 620000
Conjunction screening, 900 objects; 40; 30; 8; 450000
Ephemeris reader; 10; 8; 1; 90000
Plot of ground tracks; 3; 6; 2; 40000
Unit conversion audit; 8; 5; 4; 70000
Maneuver log schema; 7; 7; ; 66000`,
    () => ({
      intro: `[[count|Six tasks]]. Human estimate [[hours-total|128 h]], agent [[ai-total|92 min]], supervision [[sup-total|21 min]] ([[missing|one task has none recorded]]).`,
      analysis: `The propagator port gives [[row-factor|100x]], [[superlative|the highest value]]; the ground tracks give [[row-factor|30x]], [[superlative|the lowest]]. Screening [[text-count|900 objects]] took [[row-ai|30 min]]. [[factor-sup|Supervisory leverage is 345.7x]]. [[!factor-sup|Counting the schema too, it would still be 400x]]. [[sum|The two large tasks carry 78 % of the hours]]. [[!multiple|The port took twice as long as the screening]]. [[!text-count|Of 90 objects, none came close]]. [[superlative|The ephemeris reader needed the least supervision]]. [[?outside|Altitude 547 km.]] [[?outside|Eccentricity 0.0012.]] [[?version|Edition 2024]] compiles.`,
    }),
  ),
  labelDay(
    'mountain rescue, clipped radio',
    '2026-10-09',
    `Callout log parser, 1,100 entries; 22; 11; 3; 180000
Rope inventory; 4; 6; 1; 44000
Volunteer rota; 8; 12; 2; 96000
Radio drill script; 3; 2; 3; 22000`,
    () => ({
      intro: `[[count|Four jobs]]. Human [[hours-total|37]] hours. Machine [[ai-total|31]] minutes. Over.`,
      analysis: `Parser best, [[row-factor|one-twenty]]. [[text-count|1,100 entries]] in [[row-ai|eleven]] minutes. [[superlative|Rope and rota joint last]], [[row-factor|40x]]. [[!row-sup|Drill script: two minutes of me]]. [[!superlative|Rota needed the most supervision]]. [[sup-total|Nine minutes in total]]. [[?id|Channel 16.]] [[?outside|Summit at 2,962 m.]] [[?clock|Back by 1700.]]`,
    }),
  ),
  labelDay(
    'sailing school, nautical',
    '2026-10-13',
    `Exam question bank, 260 questions; 26; 13; 5; 220000
Boat booking page; 18; 24; 4; 230000
Knot diagrams; 6; 9; 3; 80000
Safety briefing in 3 languages; 5; 3; 2; 36000
Weather routing toy; 11; 11; 1; 120000`,
    () => ({
      intro: `[[date|Tuesday]], wind abaft: [[count|five tasks]], [[hours-total|66 hours]] made good in [[units|exactly one hour]] of machine time.`,
      analysis: `[[superlative|The question bank had the wind in its sails]]: [[text-count|260 questions]], [[row-factor|120x]]. [[superlative|The diagrams were becalmed]] at [[row-factor|40x]]. The booking page kept the engine running for [[row-ai|24 minutes]], [[percent|40 % of the voyage]]. [[!share|A quarter of my supervision went to the knots]]. [[share|A third of my watch went to the exam bank]]. [[!text-count|The briefing is in 8 languages]]. [[!factor-weighted|The day averages 70.3x]]. [[?outside|Six knots of tide.]] [[?outside|Force 5 tomorrow.]] [[?idiom|At sixes and sevens, we were not.]]`,
    }),
  ),
  labelDay(
    'indie band, stream of consciousness',
    '2026-10-15',
    `Tour poster variants; 4; 5; 4; 44000
Setlist shuffler; 5; 3; 1; 36000
Royalty split sheet; 8; 6; 2; 72000
Merch store sync, 64 items; 16; 16; 3; 170000
Lyrics proofread, 11 songs; 2; 1; 1; 12000`,
    () => ({
      intro: `[[count|five things]] got done while we soundchecked. [[hours-total|35 hours]] of stuff, [[ai-total|31 minutes]], no kidding`,
      analysis: `lyrics went fastest, [[row-ai|a minute flat]] for [[text-count|11 songs]] and [[row-factor|120x]], which is [[superlative|the top]]. poster was [[superlative|the bottom]], [[row-factor|48x]], and I fussed over it [[superlative|the longest]], [[row-sup|four minutes]]. shuffler [[row-factor|100x]]. merch sync [[!row-ai|took ten minutes]] and royalty sheet [[row-factor|eighty]]. [[!sup-total|thirteen minutes of fuss all in all]]. [[!comparison|merch got more of my time than the poster]]. [[?price|shirts are 25 bucks.]] [[?outside|sold 200 tickets.]] [[?clock|doors at 8.]] [[?idiom|take five, everyone.]]`,
    }),
  ),
  labelDay(
    'beekeeper, folksy',
    '2026-10-19',
    `Hive weight charts, 27 hives; 9; 6; 2; 74000
Swarm alert; 8; 12; 2; 92000
Honey label; 1; 2; 1; 10000
Mite count form; 3; 2; 1; 24000`,
    () => ({
      intro: `[[date|Monday]] with the bees: [[count|four jobs]], [[hours-total|21 hours]] of my evenings back.`,
      analysis: `[[superlative|The charts and the mite form were the sweetest]], [[row-factor|90x]] apiece, over [[text-count|27 hives]]. [[superlative|The label gave least]], [[row-factor|30x]]. [[sup-total|Six minutes]] of mine. [[!row-factor|The swarm alert made 60x]]. [[!row-ai|It took ten minutes]]. [[share|More than half of the machine time went to the alert]]. [[?outside|40 pounds of honey.]] [[?idiom|Busy as a thousand bees.]] [[?id|Hive 12 is queenless.]]`,
    }),
  ),
  labelDay(
    'robotics club, excited student',
    '2026-10-21',
    `Line follower firmware; 14; 18; 5; 170000
Arm kinematics notebook; 18; 10; 4; 150000
Parts order sheet, 33 parts; 2; 2; 1; 18000
Poster text; 2; 1; 2; 12000
Camera calibration; 9; 15; 6; 130000`,
    () => ({
      intro: `WE DID [[count|FIVE TASKS]]. [[ai-total|46 minutes]] of robot thinking for [[hours-total|45 hours]] of homework.`,
      analysis: `[[superlative|The poster text was technically the best]] ([[row-factor|120x]]) but the arm notebook is the one I'm proud of ([[row-factor|108x]]). [[superlative|Camera calibration was hardest on me]], [[row-sup|6 minutes]], and [[superlative|lowest in factor]], [[row-factor|36x]]. The firmware took [[row-ai|18 minutes]], [[superlative|longer than any other]]. [[!text-count|I ordered 13 parts]]. [[!row-factor|The firmware got 74x]]. [[!superlative|The parts sheet was quickest]]. [[?outside|We placed 4th.]] [[?price|Motors: $6.50 each.]] [[?outside|The robot weighs 1.2 kg.]]`,
    }),
  ),
  labelDay(
    'translator, understated',
    '2026-10-23',
    `Manual translation, 18,000 words; 40; 20; 15; 360000
Termbase cleanup, 900 terms; 12; 9; 3; 110000
Invoice batch; 2; 4; 1; 24000
Style guide; 6; 5; 5; 60000`,
    () => ({
      intro: `[[count|Four]], on a [[date|Friday]]. [[weeks|A week and a half]].`,
      analysis: `The manual ran to [[text-count|18,000 words]] and [[row-factor|120x]]. I read all of it, hence [[row-sup|fifteen minutes]], [[share|well over half of the supervision]]. The termbase: [[text-count|900 terms]], [[row-factor|80x]]. The style guide: [[row-factor|72x]]. [[superlative|The invoices were least rewarding]], [[row-factor|30x]]. [[!row-ai|The manual took twelve minutes]]. [[!sup-total|Supervision was 42 minutes]]. [[factor-sup|One gets 150x on supervision]]. [[?outside|My rate is per word.]] [[?outside|A fee of 0.11 per word.]] [[?idiom|Nine times out of ten, the first draft serves.]]`,
    }),
  ),
  labelDay(
    'locksmith, brief',
    '2026-10-27',
    `Key code lookup; 6; 4; 1; 50000
Invoice template; 2; 3; 1; 20000
Van GPS report; 3; 9; 2; 60000`,
    () => ({
      intro: `[[count|3 jobs]], [[date|Tuesday]].`,
      analysis: `Lookup [[row-factor|90x]], [[superlative|best]]. GPS [[row-factor|20x]], [[superlative|worst]] and [[superlative|longest]]. [[!hours-total|12 hours saved]]. [[ai-total|16 minutes]]. [[!row-factor|Template 45x]]. [[?price|Callout 80.]] [[?id|Key blank 5D.]]`,
    }),
  ),
  labelDay(
    'gardener, poetic',
    '2026-10-29',
    `Planting calendar for 48 beds; 12; 8; 3; 92000
Seed catalogue import, 730 seeds; 22; 15; 2; 190000
Compost calculator; 3; 5; 1; 28000
Irrigation timer code; 8; 20; 4; 140000
Open garden leaflet; 2; 2; 2; 17000`,
    () => ({
      intro: `Late October, a [[date|Thursday]]; [[count|five seeds]] sown, [[hours-total|47 hours]] grown, [[ai-total|50 minutes]] of light.`,
      analysis: `[[superlative|Tallest grew the calendar]], [[row-factor|90x]] over [[text-count|48 beds]], and close beside it the catalogue, [[row-factor|88x]], [[text-count|730 seeds]]. [[superlative|Lowest, the timer]], [[row-factor|24x]] after [[row-ai|twenty minutes]]; [[superlative|it drank the most of my attention, too]]. [[!row-factor|The leaflet opened at 75x]]. [[!sup-total|I watched for fourteen minutes]]. [[comparison|The compost needed less of me than the leaflet]]. [[!multiple|The timer took four times as long as the calendar]]. [[?outside|First frost at minus 2.]] [[?year|The oak dates from 1820.]] [[?idiom|One swallow makes no summer.]]`,
    }),
  ),
  labelDay(
    'marine biologist, field notes',
    '2026-11-02',
    `Otolith image counter; 34; 44; 9; 500000
Species checklist, 312 species; 16; 8; 3; 130000
Dive log transcription, 96 dives; 12; 6; 2; 100000
Permit renewal; 4; 4; 5; 36000
Tide gauge merge; 9; 12; 2; 98000
Poster; 5; 6; 4; 52000`,
    () => ({
      intro: `[[count|Six entries]], [[hours-total|80 hours]], [[weeks|two weeks]] to the hour.`,
      analysis: `[[superlative|Checklist and dive log tie at the top]], [[row-factor|120x]]: [[text-count|312 species]], [[text-count|96 dives]]. [[superlative|The tide merge is at the bottom]], [[row-factor|45x]]. The counter used [[row-ai|44 minutes]], [[share|more than half of the 80]], and [[row-sup|9 of my 25 minutes]]. [[!superlative|The poster needed the least supervision]]. [[!row-factor|The counter's factor is 64.4x]]. [[!comparison|The permit kept me busier than the counter]]. [[?outside|Depth 18 m.]] [[?outside|Visibility 6 m.]] [[?id|Transect 4 was lost.]] [[?other-day|Tomorrow, three dives.]]`,
    }),
  ),
];
