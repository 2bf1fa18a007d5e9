import fc from 'fast-check';
import { addTasks, type Totals } from '../../src/record/values/statistics.ts';
import type { Task } from '../../src/record/values/task.ts';
import { fingerprintFigures, writeFigures } from '../../src/rollup/fingerprint.ts';
import { type PlainTask, plainTasks, taskOf } from './make-days.ts';

const fingerprint = (tasks: readonly Task[], totals: Totals = addTasks(tasks, null)) =>
  fingerprintFigures(tasks, totals);
const DAY: readonly PlainTask[] = [
  [24, 30, 5, 88_000],
  [8, 10.5, null, null],
];
const TASKS = DAY.map(taskOf);

it('hashes the figures of the tasks and the sums of the day', () => {
  expect(writeFigures(TASKS, addTasks(TASKS, null))).toBe('28800/630\n86400/1800\n300/86400/1/88000/1');
  expect(fingerprint(TASKS)).toMatch(/^a[\da-f]{16}$/);
});

it('stays the same from version to version', () => {
  expect(fingerprint(TASKS)).toBe('aaac25220e8d91176');
});

it('does not depend on the order, the texts and the rows of the tasks', () => {
  const others = [...TASKS].reverse().map((task) => ({ ...task, task: 'Other words', row: 9, cell: 'Z9', basis: 'x' }));
  expect(fingerprint(others)).toBe(fingerprint(TASKS));
});

it('does not depend on the tasks to which tokens and supervision belong, because a record may not print it', () => {
  const total = addTasks(TASKS, 88_000);
  const withoutTokens = TASKS.map((task) => ({ ...task, tokens: null }));
  expect(fingerprint(withoutTokens, addTasks(withoutTokens, 88_000))).toBe(fingerprint(TASKS, total));
});

it('changes with any figure of a task', () => {
  fc.assert(
    fc.property(
      fc.array(plainTasks, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.constantFrom(0, 1, 2, 3),
      (rows, at, column) => {
        const changed = rows.map((row, i) =>
          i === at % rows.length ? row.map((cell, c) => (c === column ? (cell ?? 0) + 1 : cell)) : row,
        ) as unknown as PlainTask[];
        expect(fingerprint(changed.map(taskOf))).not.toBe(fingerprint(rows.map(taskOf)));
      },
    ),
  );
});

it('changes when time moves from one task to another, and with bounds', () => {
  const moved: readonly PlainTask[] = [
    [23, 30, 5, 88_000],
    [9, 10.5, null, null],
  ];
  expect(fingerprint(moved.map(taskOf))).not.toBe(fingerprint(TASKS));
  const [first, second] = TASKS as [Task, Task];
  const bounded = {
    ...first,
    human: { ...first.human, bounds: { low: second.human.seconds, high: first.human.seconds } },
  };
  expect(fingerprint([bounded, second])).not.toBe(fingerprint(TASKS));
});
