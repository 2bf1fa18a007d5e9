// Covers src/sidebar/logs/preview-rows.ts.
import fc from 'fast-check';
import { sumRows } from '../../../src/imports/logs/import-day.ts';
import {
  editPreview,
  listRows,
  NO_EDITS,
  type PreviewEdits,
  type PreviewRow,
} from '../../../src/sidebar/logs/preview-rows.ts';
import { propertyRuns } from '../../sampling.ts';
import { makeSession, type RowFacts } from './make-sessions.ts';

const figure = fc.option(fc.nat(60), { freq: 4 });
const part = fc.record({ minutes: figure, supervision: figure, tokens: figure, from: fc.nat(600) });
const sessions = fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }).map((all) =>
  all.map((parts, place) => {
    const facts = parts.map((figures, at): RowFacts => ({ ...figures, id: `s${place}`, branch: `b${at}` }));
    const [first, ...others] = facts as [RowFacts, ...RowFacts[]];
    return makeSession(first, ...others);
  }),
);
const step = fc.record({
  kind: fc.constantFrom('ticked', 'titled', 'merged', 'separated', 'split', 'joined'),
  at: fc.nat(20),
  other: fc.nat(20),
  isTicked: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function take(edits: PreviewEdits, rows: readonly PreviewRow[], { kind, at, other, isTicked }: Step): PreviewEdits {
  const row = rows[at % rows.length] as PreviewRow;
  const into = rows[other % rows.length] as PreviewRow;
  const session = `claude:${row.units[0]?.row.session}`;
  if (kind === 'ticked') return editPreview(edits, { kind, row: row.key, isTicked });
  if (kind === 'titled') return editPreview(edits, { kind, row: row.key, title: `Title ${at}` });
  if (kind === 'merged') return editPreview(edits, { kind, row, into });
  if (kind === 'separated') return editPreview(edits, { kind, row: row.key });
  return editPreview(edits, { kind: kind as 'split' | 'joined', session });
}

const total = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
const unitsOf = (rows: readonly PreviewRow[]) => rows.flatMap(({ units }) => units);

it('keeps every session in exactly one row, and the sums of the day, after any changes', () => {
  fc.assert(
    fc.property(sessions, fc.array(step, { maxLength: 12 }), (all, steps) => {
      const day = { sessions: all };
      const whole = sumRows(all);
      let edits = NO_EDITS;
      for (const one of steps) {
        edits = take(edits, listRows(day, edits), one);
        const rows = listRows(day, edits);
        const units = unitsOf(rows);
        expect(new Set(units.map(({ key }) => key)).size).toBe(units.length);
        expect(new Set(units.map(({ session }) => session)).size).toBe(all.length);
        const sums = sumRows(units);
        expect(total([sums.aiMinutes])).toBe(total([whole.aiMinutes]));
        expect(total([sums.supervisionMinutes])).toBe(total([whole.supervisionMinutes]));
        expect(total([sums.tokens.total])).toBe(total([whole.tokens.total]));
        const ticked = sumRows(unitsOf(rows.filter(({ isTicked }) => isTicked)));
        const leftOut = sumRows(unitsOf(rows.filter(({ isTicked }) => !isTicked)));
        expect(total([ticked.aiMinutes, leftOut.aiMinutes])).toBe(total([whole.aiMinutes]));
        // A row is unknown if any of its sessions is; otherwise it is their sum.
        for (const { units: own, aiMinutes, tokens } of rows) {
          const minutes = own.map(({ row }) => row.aiMinutes);
          expect(aiMinutes).toBe(minutes.includes(null) ? null : total(minutes));
          const counts = own.map(({ row }) => row.tokens.total);
          expect(tokens.total).toBe(counts.includes(null) ? null : total(counts));
        }
      }
    }),
    propertyRuns(50),
  );
});

it('reverts a division and a merge', () => {
  const day = {
    sessions: [
      makeSession({ id: 'a', minutes: 3 }, { id: 'a', branch: 'reports', minutes: 4 }),
      makeSession({ id: 'b', minutes: 5 }),
    ],
  };
  let edits = editPreview(NO_EDITS, { kind: 'split', session: 'claude:a' });
  const show = () => listRows(day, edits).map(({ key, aiMinutes }) => [key, aiMinutes]);
  expect(show()).toEqual([
    ['claude:a#main', 3],
    ['claude:a#reports', 4],
    ['claude:b', 5],
  ]);
  const [, reports, b] = listRows(day, edits) as [PreviewRow, PreviewRow, PreviewRow];
  edits = editPreview(edits, { kind: 'merged', row: reports, into: b });
  expect(show()).toEqual([
    ['claude:a#main', 3],
    ['claude:b', 9],
  ]);
  edits = editPreview(edits, { kind: 'joined', session: 'claude:a' });
  expect(show()).toEqual([
    ['claude:a', 7],
    ['claude:b', 5],
  ]);
});
