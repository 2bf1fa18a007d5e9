// Covers src/prose/claims/deciding/figures/other-things.ts.
import { listFalse, listTrue } from '../six-tasks.ts';

describe('a figure of something other than the day', () => {
  it.each([
    ['a guess', 'I had guessed 90x for the checkout rewrite; it ended at 120x.'],
    ['a guess', 'I expected 60 minutes for the migration; it took 30.'],
    ['a guess', 'The migration took 30 minutes, not the 60 I had feared.'],
    ['a guess', 'The migration could have taken 60 minutes.'],
    ['a first estimate', 'At first the migration was at 45 minutes.'],
    ['an alternative', 'The migration took 30 minutes instead of 45 minutes.'],
    ['an alternative', 'Six tasks in an hour and a half, give or take two minutes.'],
    ['a guess', 'My first guess for the migration was 45 minutes.'],
    ['a goal', 'My goal is 100x.'],
    ['a part', 'The migration took 30 minutes, of which 12 were tests.'],
    ['a part', 'The migration took 30 minutes, including 12 minutes of tests.'],
    ['a state', 'The search suite now runs in 4 minutes instead of 9.'],
    ['a state', 'The search suite runs in 4 minutes now.'],
    ['a state', 'The tests run 5x as fast as before.'],
    ['a state', 'The search suite is 2.5x faster now.'],
    ['a state', 'The migration is 3x quicker than before.'],
    ['a part of the day', 'The first half of the day had 50 hours.'],
    ['a wait', 'I waited 15 minutes for the migration.'],
    ['an addition', 'Review by a colleague took another 40 minutes.'],
    ['an addition', 'The migration needed an extra 10 minutes.'],
    ['a part', 'The checkout rewrite took 20 minutes, 12 of them for tests.'],
    ['a part', 'Of the 20 minutes of the checkout rewrite, 12 went into tests.'],
    ['a part', 'The migration waited for 12 of its 30 minutes.'],
    ['a part', 'The first 10 minutes of the migration were idle.'],
    ['a part', 'The checkout rewrite spent 12 minutes on tests.'],
    ['each of several things', 'The checkout rewrite took two runs of ten minutes.'],
    ['each of several things', 'That is 12 days of eight hours.'],
    ['a factor of a product', 'That is 4 runs x 3 minutes.'],
    ['a thing', 'While the migration ran (30 minutes), I had a call of 25 minutes.'],
    ['a quotation', '“Four minutes,” she said.'],
    ['a bound of some tasks', '4 of 6 tasks: under 20 min.'],
    ['the time of the clock', 'Wall clock: 70 minutes. Agents: 92 minutes.'],
    ['the time of the clock', '2 hours and 15 minutes passed on the clock.'],
    ['the time of the clock', 'In real time, the day took two and a quarter hours.'],
    ['the time of the clock', 'Two agents ran in parallel for 40 minutes.'],
    ['a plan', 'I expected 20 hours for the migration, not 24.'],
    ['a plan', 'If I had to do it again, I would plan 30 minutes for the rewrite.'],
    ['a figure of others', 'Others claim 10x; I see 62.6x.'],
    ['another period', 'April so far: 45x.'],
    ['a state', 'Latency dropped from 800 ms to 120 ms, a factor of 6.7.'],
    ['a part', 'The second attempt ran for 18 minutes.'],
    ['a part', 'The first draft took 12 minutes.'],
    ['a number of other things', 'The search suite has 1,204 tests.'],
    ['both ends', 'The gap between the best and the worst is 96x.'],
    ['both ends', 'The best is 5 times the worst.'],
    ['both ends', 'Between 24x and 120x lies a factor of 5.'],
    ['the human time of supervised tasks', '21 minutes of reading bought 86 hours of work.'],
    ['the human time of supervised tasks', 'That is 21 minutes for 80 supervised hours.'],
    ['a plan', 'I had planned 8 hours for the day and was done after 5.'],
    ['a guess of others', 'A colleague guessed 20 hours for the migration.'],
    ['a plan', 'I would estimate the migration at 40 hours if I had to do it again.'],
    ['a task after others', 'The checkout rewrite has 120x; the next best is 72x.'],
    ['a task after others', 'The best is 120x, then 72x; the next best is 50x.'],
    ['a part of several', 'I was needed for one minute in five.'],
    ['a part of several', 'About one minute in 4 was mine.'],
    ['a kind of work', 'About a third of the estimate is tests.'],
    ['a kind of work', 'A third of the estimate is tests that nobody wants to write.'],
    ['a length of days', '12 working days of eight hours, in 92 minutes.'],
    ['a length of weeks', 'That is 2.4 weeks of 40 hours.'],
    ['a state', 'The search went from 340 ms to 25 ms, 13.6x faster.'],
    ['some tasks', 'The three small ones took 27 minutes together.'],
    ['some tasks', 'The two large tasks took 50 minutes together.'],
    ['some tasks', 'The five others took 72 minutes.'],
    ['some tasks', 'The supervised tasks took 80 minutes.'],
    ['each task', 'All six took under 40 minutes.'],
    ['each task', 'They all took under 40 minutes.'],
    ['each task', 'Each of the six finished in under 40 minutes.'],
    ['another week', 'With a 35-hour week, that is 2.7 weeks.'],
    ['another day', 'At 7.5 hours a day it is 12.8 days.'],
    ['another day', 'In working days of six hours, that is 16 days.'],
    ['the length of a week', '96 hours would be 2.4 weeks at 40 hours.'],
    ['a rate', 'Per human hour, the day used 13,125 tokens.'],
    ['a rate', 'The migration used 13k tokens for each human hour.'],
    ['a guess', 'I guessed 60 hours for the day.'],
    ['a guess', 'I would have guessed an hour for the migration.'],
    ['a price', 'At $90 an hour, the 96 hours would cost $8,640.'],
    ['all but a task', '60% of the tokens were spent outside the checkout rewrite.'],
    ['all but a task', 'All but the checkout rewrite used 60% of the tokens.'],
    ['the largest tasks', 'The top three tasks make up 79% of the hours.'],
    ['the sum of two tasks', 'The migration and the OAuth2 flow together took longer than the checkout rewrite.'],
  ])('is not in the data: %s in “%s”', (_, text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it.each([
    ['I expected an hour, but the migration took 30 minutes.', ['30 minutes']],
    ['The migration took 30 minutes instead of 45 minutes.', ['30 minutes']],
    ['Wall clock: 70 minutes. Agents: 92 minutes.', ['92 minutes']],
  ])('leaves the figures of the day next to it: %s', (text, quotes) => {
    expect(listTrue(text)).toEqual(quotes);
  });

  it.each([
    ['The migration took 45 minutes instead of 60 minutes.', ['The migration took 30 minutes instead of 60 minutes.']],
    [
      'The day was 98 hours by my estimate, more than I expected.',
      ['The day was 96 hours by my estimate, more than I expected.'],
    ],
    ['I estimated 20 hours for the migration.', ['I estimated 24 hours for the migration.']],
    ['93 minutes on the clock.', ['92 minutes on the clock.']],
    ['With a 40-hour week, that is 2.7 weeks.', ['With a 40-hour week, that is 2.4 weeks.']],
    ['All in all less than one hour of machine time.', ['All in all two hours of machine time.']],
    ['Claude took less than 90 minutes.', ['Claude took 92 minutes.']],
    ['The three largest tasks make up 85% of the hours.', ['The three largest tasks make up 79% of the hours.']],
    ['The checkout rewrite took longer than the migration.', ['took longer than']],
    ['The next task, the migration, took 40 minutes.', ['The next task, the migration, took 30 minutes.']],
    ['It took 95 minutes in four sessions.', ['It took 92 minutes in four sessions.']],
    ['A third of the estimate is the migration.', ['25 % of the estimate is the migration.']],
    ['The six small ones took 82 minutes together.', ['The six small ones took 92 minutes together.']],
    ['The migration went from 24 hours to 30 minutes, 58x.', ['The migration went from 24 hours to 30 minutes, 48x.']],
    ['The migration covers 15 tables.', ['The migration covers 14 tables.']],
    ['The migration covers 41 tables.', ['The migration covers 14 tables.']],
    ['The day came to 72.6x instead of a plain 63x.', ['The day came to 62.6x instead of a plain 63x.']],
  ])('does not hide a mistake: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual(corrected);
  });

  it('confirms the whole day before its rest, and the rest', () => {
    expect(listTrue('The day had 96 hours, 72 without the migration.')).toEqual(['96 hours']);
    expect(listTrue('Without the migration, 72 hours.')).toEqual(['72 hours']);
  });

  it('confirms a comparison with a sum', () => {
    expect(listTrue('The migration took longer than the landing page and the OAuth2 flow together.')).toEqual([
      'took longer than',
    ]);
  });

  it.each([
    ['a bound of no task', 'Claude never exceeded 20 minutes.'],
    ['a bound of no task', 'Supervision never exceeded eight minutes.'],
    ['a bound of no task', 'I never spent more than eight minutes on a task.'],
    ['a bound of no run', 'No run took more than 20 minutes.'],
    ['a sum of tasks', 'The migration took longer than the checkout rewrite and the OAuth2 flow together.'],
    ['the whole day instead of its rest', 'Without the migration, the weighted average is 62.6x.'],
    ['the whole day instead of its rest', 'Not counting the migration, 96 hours.'],
    ['a sum of all others', 'The checkout rewrite produced more hours than all the other tasks together.'],
  ])('is not confirmed: %s in “%s”', (_, text) => {
    expect([listTrue(text), listFalse(text)]).toEqual([[], []]);
  });
});
