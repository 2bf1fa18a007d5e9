// Covers src/sheets/formulas/plain-formulas.ts on random days.
import fc from 'fast-check';
import { propertyRuns } from '../sampling.ts';
import { openDays, readBoth, type Value } from './formulas/plain-formula-days.ts';

const asText = (value: number) => `'${value}`;
const asForm = (text: string) => `'${text}`;
const whole = (max: number) => fc.integer({ min: 0, max });
const decimals = fc.tuple(whole(4000), fc.constantFrom(1, 2, 4, 5, 8, 10, 20, 25, 100)).map(([n, by]) => n / by);
const usual = fc.oneof(whole(300), decimals);
const time = fc.oneof(
  { weight: 12, arbitrary: usual },
  { weight: 1, arbitrary: fc.constant('' as Value) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: usual.map(asText) },
  { weight: 1, arbitrary: whole(300).map((n) => -n) },
  { weight: 1, arbitrary: fc.constantFrom("'1,426", "'1,5", "'.5", "'12.", "'1,234,567.25", "' 7 ", "'-3") },
  { weight: 1, arbitrary: fc.constantFrom("'2,125", "'1.426", "'0,125", "'8.5", "'2,125", "'1234,567") },
  { weight: 1, arbitrary: fc.constantFrom("'16.666666666666668", "'8.1300000000000008", "'–", "'-", "'N/A", "'none") },
);
/** Minutes whose factor is mostly a tie at one decimal. */
const tie = fc.constantFrom(40, 60, 80, 16, 48, 96, 120, 400);
const tokens = fc.oneof(
  { weight: 4, arbitrary: whole(3_000_000) },
  { weight: 2, arbitrary: fc.constant('' as Value) },
  { weight: 1, arbitrary: fc.constantFrom<Value>("'11,636,500", "'1500", -5, 1.5, 0, "'1.500", "'—", "'n.a.") },
);
const task = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('a task', 'another', 'Write “quotes”', '3', 'a, b') },
  { weight: 1, arbitrary: fc.constantFrom('', 'Total', 'sum:', 'Average') },
);
const row = fc
  .tuple(
    task,
    time,
    fc.oneof({ weight: 3, arbitrary: time }, { weight: 1, arbitrary: tie as fc.Arbitrary<Value> }),
    time,
    tokens,
  )
  .map((cells): Value[] => ['', ...cells]);
const blankRow = fc.constant<Value[]>(['', '', '', '', '', '']);
const day = fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: blankRow }), {
  minLength: 1,
  maxLength: 12,
});

const DAYS_A_TEST = 200;
/** The maximum number of days in a workbook, because the time for each tab grows with their number. */
const DAYS_AT_ONCE = 20;

const days = fc.sample(day, propertyRuns(15, 10_000));

describe(`plain formulas on ${days.length} random days`, () => {
  it.each(Array.from({ length: Math.ceil(days.length / DAYS_A_TEST) }, (_, i) => i * DAYS_A_TEST))(
    'show the same as the add-on’s functions: from day %i on',
    async (firstOfTest) => {
      const last = Math.min(firstOfTest + DAYS_A_TEST, days.length);
      for (let first = firstOfTest; first < last; first += DAYS_AT_ONCE) {
        const some = days.slice(first, Math.min(first + DAYS_AT_ONCE, last));
        const opened = await openDays(some);
        const shown = readBoth(opened);
        opened.dispose();
        expect(shown).toHaveLength(some.length);
        for (const [i, { functions, plain }] of shown.entries()) {
          expect(functions.statistics[0]).toEqual(['Metric', 'Value']);
          expect({ day: some[i], ...plain }).toEqual({ day: some[i], ...functions });
        }
      }
    },
  );
});

/** Forms that only the add-on's functions read, and texts that show a decimal mark. */
const forms = fc.constantFrom(
  ...[
    '1h 30m',
    '1h,30m',
    '1,5h',
    '2.5h',
    'PT1H30M',
    '18:25 min',
    '1 hour and 30 minutes',
    '2,125h',
    '1:30 h',
    '90 Minuten',
  ],
  ...['~30', '30-60', '30 (20-60)', '30 ± 5', '<1', 'P1D', '1h.5', '1e3', '2,125', '1.426', '1,5', '8.5', '7'],
);
const formDays = fc.sample(
  fc.array(fc.tuple(forms, forms, forms), { minLength: 1, maxLength: 12 }),
  propertyRuns(10, 1000),
);

describe('a form that plain formulas do not read', () => {
  it('is an error there, never another factor', async () => {
    for (let first = 0; first < formDays.length; first += DAYS_AT_ONCE) {
      const some = formDays.slice(first, first + DAYS_AT_ONCE);
      const opened = await openDays(
        some.map((rows) =>
          rows.map(([human, ai, sup]): Value[] => ['', 'a', asForm(human), asForm(ai), asForm(sup), '']),
        ),
      );
      const shown = readBoth(opened);
      opened.dispose();
      for (const [i, { functions, plain }] of shown.entries()) {
        for (const [r, row] of plain.factors.entries()) {
          for (const [c, factor] of row.entries()) {
            const isUnread = factor.endsWith('?') && !/^[-−]|^0 min/.test(factor);
            const same = { day: some[i], row: r, factor: functions.factors[r]?.[c] };
            if (!isUnread) expect({ day: some[i], row: r, factor }).toEqual(same);
          }
        }
      }
    }
  });
});
