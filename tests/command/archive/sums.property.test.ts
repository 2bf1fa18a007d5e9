// Covers src/workbench/command/archive and sql.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { statisticsAsData } from '../../../src/record/publishing/task-data.ts';
import { readDay } from '../../../src/record/reading/read-day.ts';
import { type CalendarDate, formatIsoDate, parseIsoDate } from '../../../src/record/values/calendar-date.ts';
import { averageTotals } from '../../../src/record/values/statistics.ts';
import { addTotals, type DayTotals, totalDay } from '../../../src/rollup/day-totals.ts';
import { periodOf } from '../../../src/rollup/periods.ts';
import { type PlainDay, plainYears } from '../../rollup/make-days.ts';
import { propertyRuns, sampleCases } from '../../sampling.ts';
import { MadeFolder } from './made-folder.ts';

/** Each run writes and reads about a thousand days; in `npm test`, 60 days of each person. */
const RUNS = sampleCases([1, 2, 3, 4], 1).length;
const USUAL_DAYS = 60;

const HEADINGS = ['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens'];
/** Makes a row with times in the form in which people write them, with a range for every seventh task. */
const rowOf = ([human, ai, supervision, tokens]: PlainDay[1][number], index: number): string[] => [
  `Task ${index + 1}`,
  index % 7 === 3 ? `${human}h (${human}-${human + 3})` : `${human}h`,
  index % 7 === 5 ? `${ai}-${ai + 1.5}m` : `${ai}m`,
  supervision === null ? '' : `${supervision}m`,
  tokens === null ? '' : String(tokens),
];

interface Owned {
  readonly team: string;
  readonly person: string;
  readonly day: DayTotals;
}

function totalsOf(iso: string, rows: readonly (readonly string[])[]): DayTotals {
  const { day } = readDay([HEADINGS, ...rows], { tabName: iso });
  if (day === null) throw new Error('There is no table.');
  const { tasks, title } = day;
  return totalDay({ date: parseIsoDate(iso) as CalendarDate, title, style: null, tasks, totalTokens: null, sums: {} });
}

/** Writes the days of four people: two with a file for each day, two with a file for all days. */
function writePeople(folder: MadeFolder, years: readonly (readonly PlainDay[])[]): Owned[] {
  return years.flatMap((year, index) => {
    const days = sampleCases(year, USUAL_DAYS);
    const [team, person] = [`team ${index % 2}`, `person ${index}`];
    const all: string[][] = [];
    const owned = days.map(([iso, tasks]): Owned => {
      const rows = tasks.map(rowOf);
      if (index < 2) {
        folder.write(`${team}/${person}/${iso}.csv`, [HEADINGS, ...rows].map((cells) => cells.join(',')).join('\n'));
      }
      all.push(...rows.map((cells) => [iso, ...cells]));
      return { team, person, day: totalsOf(iso, rows) };
    });
    if (index >= 2 && days.length > 0) {
      folder.write(
        `${team}/${person}/all.csv`,
        [['Date', ...HEADINGS], ...all].map((cells) => cells.join(',')).join('\n'),
      );
    }
    return owned;
  });
}

const KEYS: Readonly<Record<string, (owned: Owned) => unknown>> = {
  team: ({ team }) => team,
  person: ({ person }) => person,
  month: ({ day }) => formatIsoDate(day.date).slice(0, 7),
  iso_week: ({ day }) => periodOf(day.date, 'week').id,
};

/** Returns the groups of a statement with the statistics of the core. */
function rollUpInCore(owned: readonly Owned[], columns: readonly string[]): Map<string, unknown> {
  const groups = new Map<string, Owned[]>();
  for (const one of owned) {
    const key = JSON.stringify(columns.map((column) => KEYS[column]?.(one)));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return new Map(
    [...groups].map(([key, members]) => {
      const totals = addTotals(members.map(({ day }) => day));
      const hasRanges = [totals.human, totals.ai, totals.supervision].some((time) => time?.bounds !== undefined);
      return [key, [members.length, statisticsAsData(averageTotals(totals), 40, hasRanges)]];
    }),
  );
}

const groupingsOf = (row: Record<string, unknown>) => Object.keys(row).filter((name) => name in KEYS);

describe('the sums of a statement', () => {
  it('give the statistics of the core, to the last digit, by person, team, month and week', async () => {
    const years = fc.tuple(plainYears, plainYears, plainYears, plainYears);
    await fc.assert(
      fc.asyncProperty(years, async (people) => {
        const folder = new MadeFolder();
        try {
          const owned = writePeople(folder, people);
          const { exitCode, messages } = await folder.archive('--allow-skipped');
          expect([exitCode, messages.filter((message) => message.includes(' error: '))]).toEqual([0, []]);
          for (const name of readdirSync('sql')) {
            const rows = await folder.query(`sql/${name}`);
            if (name === 'check.sql') expect(rows).toEqual([]);
            const [first] = rows;
            if (first?.statistics === undefined || first.records === undefined) continue;
            const columns = groupingsOf(first);
            const found = rows.map((row) => [
              JSON.stringify(columns.map((column) => row[column])),
              [row.records, row.statistics],
            ]);
            expect(new Map(found as [string, unknown][])).toEqual(rollUpInCore(owned, columns));
          }
        } finally {
          folder.remove();
        }
      }),
      { ...propertyRuns(), numRuns: RUNS, endOnFailure: true },
    );
  });
});
