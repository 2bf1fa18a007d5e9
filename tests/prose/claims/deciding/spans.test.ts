// Covers src/prose/claims/deciding/spans.ts.
import { checkProse } from '../../../../src/prose/claims/check-prose.ts';
import { correct, THREE_TASKS } from './three-tasks.ts';

/** Shows each decided statement, a contradiction with the corrected text. */
function check(text: string, field: 'intro' | 'analysis') {
  const day = { ...THREE_TASKS, title: '', intro: '', analysis: '', [field]: text };
  return checkProse(day, day.date, 40).flatMap((claim) => {
    if (claim.verdict === 'not in the data') return [];
    return [claim.verdict === 'agrees' ? `agrees “${claim.quote}”` : `“${claim.quote}”: ${correct(text, claim)}`];
  });
}

describe.each(['intro', 'analysis'] as const)('“over” before a number of tasks in the %s', (field) => {
  it.each([
    ['An average of 14.4x over 3 tasks.', ['agrees “14.4x”', 'agrees “3 tasks”']],
    ['Averaged over 3 tasks, the factor was 14.4x.', ['agrees “3 tasks”', 'agrees “14.4x”']],
    ['The factor was 14.4x over three tasks.', ['agrees “14.4x”', 'agrees “three tasks”']],
    ['28.5 hours over 3 tasks.', ['agrees “28.5 hours”', 'agrees “3 tasks”']],
    ['The work took 118.5 minutes of machine time over 3 tasks.', ['agrees “118.5 minutes”', 'agrees “3 tasks”']],
    ['28.5 hours of work, spread over 3 tasks.', ['agrees “28.5 hours”', 'agrees “3 tasks”']],
    ['The pace held over 3 tasks.', ['agrees “3 tasks”']],
    ['The weighted average over 3 tasks was 14.4x.', ['agrees “3 tasks”', 'agrees “14.4x”']],
  ])('means across after an average or a figure: %s', (text, expected) => {
    expect(check(text, field)).toEqual(expected);
  });

  it.each([
    ['An average of 14.4x over 4 tasks.', ['agrees “14.4x”', '“4 tasks”: An average of 14.4x over 3 tasks.']],
    [
      'Averaged over 30 tasks, the factor was 14.4x.',
      ['“30 tasks”: Averaged over 3 tasks, the factor was 14.4x.', 'agrees “14.4x”'],
    ],
    ['28.5 hours over four tasks.', ['agrees “28.5 hours”', '“four tasks”: 28.5 hours over three tasks.']],
  ])('is reported with the word in the correction: %s', (text, expected) => {
    expect(check(text, field)).toEqual(expected);
  });

  it.each([
    ['Over 30 tasks today.', ['“Over 30 tasks”: 3 tasks today.']],
    ['We finished over 30 tasks today.', ['“over 30 tasks”: We finished 3 tasks today.']],
    ['We finished over 3 tasks today.', ['“over 3 tasks”: We finished 3 tasks today.']],
    ['In total it went over 30 tasks.', ['“over 30 tasks”: no correction']],
    ['28.5 hours for over 30 tasks today.', ['agrees “28.5 hours”', '“over 30 tasks”: 28.5 hours for 3 tasks today.']],
  ])('is a bound elsewhere: %s', (text, expected) => {
    expect(check(text, field)).toEqual(expected);
  });

  it.each(['We shipped over 2 tasks today.', 'Over 2 tasks today.'])('is undecided for a true bound: %s', (text) => {
    expect(check(text, field)).toEqual([]);
  });
});

it.each(['An average of 36.9x over 2 tasks.', 'A factor of 20x over 2 of the tasks.'])(
  'leaves a number of some tasks after “over” undecided in the analysis: %s',
  (text) => {
    expect(check(text, 'analysis').filter((line) => line.includes('tasks”'))).toEqual([]);
  },
);

it.each(['An average of 36.9x over 2 tasks.', 'The average was 36.9x across two tasks.', '36.9x for 2 tasks.'])(
  'leaves a factor of some tasks undecided: %s',
  (text) => {
    expect(check(text, 'analysis').filter((line) => line.startsWith('“'))).toEqual([]);
  },
);

it('reports a number of some tasks after the factor of the day', () => {
  expect(check('The average was 14.4x across two tasks.', 'analysis')).toEqual([
    'agrees “14.4x”',
    '“two tasks”: The average was 14.4x across three tasks.',
  ]);
});

it('reports a factor before the number of all tasks', () => {
  expect(check('An average of 36.9x over 3 tasks.', 'analysis')[0]).toBe('“36.9x”: An average of 14.4x over 3 tasks.');
  expect(check('A factor of 36.9x and 3 tasks.', 'analysis')[0]).toBe('“36.9x”: A factor of 14.4x and 3 tasks.');
});

describe.each(['intro', 'analysis'] as const)('“over” between a number of tasks and a time in the %s', (field) => {
  it.each([
    ['We shipped 3 tasks over 118.5 minutes.', ['agrees “3 tasks”', 'agrees “118.5 minutes”']],
    ['3 tasks over 28.5 hours.', ['agrees “3 tasks”', 'agrees “28.5 hours”']],
    ['Three tasks over 200.5 minutes.', ['agrees “Three tasks”', '“200.5 minutes”: Three tasks over 118.5 minutes.']],
  ])('is a duration if the time is not that of a task: %s', (text, expected) => {
    expect(check(text, field).slice(0, 2)).toEqual(expected);
  });

  it.each([
    ['3 tasks over 8 minutes.', ['agrees “3 tasks over 8 minutes”']],
    ['1 task over 30 minutes.', ['agrees “1 task over 30 minutes”']],
    ['We shipped 3 tasks over 30 minutes.', ['“3 tasks over 30 minutes”: We shipped [1 task] over 30 minutes.']],
    [
      'Three tasks ran over 118.5 minutes.',
      ['“Three tasks ran over 118.5 minutes”: Zero tasks ran over 118.5 minutes.'],
    ],
  ])('is a bound of each task otherwise: %s', (text, expected) => {
    expect(check(text, field)).toEqual(expected.map((line) => line.replace(/[[\]]/g, '')));
  });

  it('is undecided for days, which can be those of the calendar', () => {
    expect(check('We shipped 3 tasks over two days.', field)).toEqual([]);
    expect(check('1 task over two days.', field)).toEqual(['agrees “1 task over two days”']);
  });

  it('is undecided for other numbers of tasks and the time of the day', () => {
    expect(
      check('We shipped 2 tasks over 118.5 minutes.', 'analysis').filter((line) => !line.startsWith('agrees')),
    ).toEqual([]);
  });
});

describe.each(['intro', 'analysis'] as const)('a bound after a number of tasks and a comma in the %s', (field) => {
  it.each([
    ['3 tasks, over 28.4 hours of work.', ['agrees “3 tasks”', 'agrees “over 28.4 hours”']],
    ['3 tasks, over 28.5 hours of work.', ['agrees “3 tasks”', 'agrees “28.5 hours”']],
    ['Three tasks and more than 28.4 hours of work.', ['agrees “Three tasks”', 'agrees “more than 28.4 hours”']],
    ['Three tasks (over 117 minutes of machine time).', ['agrees “Three tasks”', 'agrees “over 117 minutes”']],
    ['Three tasks over 28.4 hours of work.', ['agrees “Three tasks”', 'agrees “over 28.4 hours”']],
  ])('is a total of the day: %s', (text, expected) => {
    expect(check(text, field)).toEqual(expected);
  });

  it('is corrected to the total', () => {
    expect(check('3 tasks, over 30.5 hours of work.', field)).toEqual([
      'agrees “3 tasks”',
      '“over 30.5 hours”: 3 tasks, 28.5 hours of work.',
    ]);
  });
});

it.each([
  ['Two tasks, over 2 hours each.', ['agrees “Two tasks, over 2 hours”']],
  ['Two tasks, over 20 hours each.', ['“Two tasks, over 20 hours”: One task, over 20 hours each.']],
  ['One task, over 20 hours.', ['agrees “One task, over 20 hours”']],
  ['Two tasks, over 20 hours of work.', ['agrees “over 20 hours”']],
  ['Two tasks, over 200 hours of work.', ['“Two tasks, over 200 hours”: no correction']],
])('reads a bound after some of the tasks and a comma as one of each, or else of the day: %s', (text, expected) => {
  expect(check(text, 'analysis')).toEqual(expected);
});

it('reports a larger number of tasks than the day has before a duration', () => {
  expect(check('We shipped 4 tasks over 118.5 minutes.', 'intro')[0]).toBe(
    '“4 tasks”: We shipped 3 tasks over 118.5 minutes.',
  );
});
