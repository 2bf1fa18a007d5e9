// Covers src/prose/claims: what the days of the second and third author found.
import { listContradictions } from './office-day.ts';

describe('in the analysis', () => {
  it.each([
    // A number whose unit other words show
    ['The lookup had a factor of 120.', []],
    ['The lookup had a factor of 130.', ['130']],
    ['The importer took 20 minutes, the kiosk 24.', []],
    ['The importer took 20 minutes, the kiosk 27.', ['27']],
    ['AI time ran from 4 to 24 minutes.', []],
    ['AI time ran from 5 to 24 minutes.', ['5']],
    ['The kiosk took the most review after the importer (5 minutes).', []],
    // Several tasks
    ['The importer and the kiosk are big. These two took 44 minutes.', []],
    ['The importer and the kiosk are big. These two took 49 minutes.', ['49 minutes']],
    ['The kiosk ran for 24 minutes, 31 % of the total.', []],
    ['The kiosk ran for 24 minutes, 41 % of the total.', ['41 %']],
    ['Excluding the kiosk and the importer, it is 65.3x.', []],
    ['Excluding the kiosk and the importer, it is 75.3x.', ['75.3x']],
    // Comparisons and ranks
    ['The importer took more of my time than anything else.', []],
    ['The kiosk took more of my time than anything else.', ['more of my time than']],
    ['The kiosk needed more of the machine than the lookup.', []],
    ['The lookup needed more of the machine than the kiosk.', ['more of the machine than']],
    ['The importer had the best factor after the lookup.', []],
    ['The kiosk had the best factor after the lookup.', ['best']],
    // Differences and figures of other things
    ['The kiosk took four minutes more than the importer.', []],
    ['The kiosk ran longer than the importer, by 4 minutes.', []],
    ['Two items at 30x; no action.', []],
    ['Most acts kept me less than six minutes.', []],
    ['We have 1,204 open regions.', []],
    // A day that is different: 83 hours without the kiosk are 67 in 54 minutes.
    ['The kiosk took 24 minutes. Kill it off and we are at 74.4x.', []],
    ['The kiosk took 24 minutes. Kill it off and we are at 84.4x.', ['84.4x']],
    ['The kiosk took 24 minutes. If I forgot it, we would have 74.4x.', []],
    // A part, a ratio and several tasks
    ['The importer took 6 of my 21 minutes, less than half.', []],
    ['The importer took 6 of my 21 minutes, a little more than half.', ['a little more than half']],
    ['I gave it 21 minutes, 27 % of the machine’s.', []],
    ['Of my 21 minutes, a quarter was devoted to the kiosk.', []],
    ['Of my 21 minutes, two thirds went to the kiosk.', ['two thirds']],
    ['The importer and its manual together make 33 hours.', []],
    ['Two tasks cost me three minutes apiece.', ['Two tasks cost me three minutes']],
    ['Two more got one minute each.', []],
    ['Four of the six made it to 40x or beyond.', []],
    ['The others range from 30x to 90x.', []],
    // Ranks in other words
    ['The template got the least machine time.', []],
    ['The macro got the least machine time.', ['least machine time']],
    ['The kiosk took 24 minutes. Only the importer took more supervision.', []],
    ['The lookup took 12 minutes. Only the macro took more supervision.', ['Only the macro took more']],
    ['The importer has the second-best factor.', []],
    ['The kiosk has the second-best factor.', ['second-best']],
    ['Which task came first?', []],
    ['You want to hear about the importer first.', []],
    // Other ways to write a figure
    ['Weighted, it is 64 to one.', []],
    ['Each of my one and twenty minutes counted.', []],
    ['The badge macro made me sigh: six minutes, 30x.', []],
    ['The importer took 20 minutes, coverage 34x.', []],
    ['The importer took 20 minutes, and I slept six hours.', []],
    ['Ranked by factor: lookup 120, importer 90.', []],
    ['Ranked by factor: lookup 130, importer 90.', ['130']],
  ])('%s', (text, quotes) => {
    expect(listContradictions(text)).toEqual(quotes);
  });
});

describe('in the intro', () => {
  it.each([
    ['Tasks: 6. Hours: 83. Minutes: 78. Supervision: 21. Leverage: 63.8x.', []],
    ['Tasks: 7. Hours: 93. Minutes: 79. Supervision: 12. Leverage: 68.3x.', ['7', '93', '79', '12', '68.3x']],
    ['Six (6) tasks, 83 hours.', []],
    ['Six (7) tasks, 83 hours.', ['Six (7) tasks']],
    ['Half a dozen little wonders, 83 hours.', []],
    ['Seven little wonders, 83 hours.', ['Seven']],
    ['83 hours of backlog gone in 1.3 hours.', []],
    ['38 hours of backlog gone in 1.3 hours.', ['38 hours']],
    ['An estimated 83 staff hours, 21 min staff.', []],
  ])('%s', (text, quotes) => {
    expect(listContradictions('', text)).toEqual(quotes);
  });
});
