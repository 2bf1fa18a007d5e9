// Covers the bounds of ranges in src/imports/published: every style and form, and wrong bounds.

import { formatMarkdown } from '../../../src/formats/markdown.ts';
import { verifyData } from '../../../src/formats/verify-record.ts';
import { parseCsv } from '../../../src/imports/csv.ts';
import { readPublished } from '../../../src/imports/published/read-published.ts';
import { rowsAsCsv } from '../../../src/imports/published/rows-as-csv.ts';
import { rowsAsSheet } from '../../../src/imports/published/rows-as-sheet.ts';
import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';
import type { Style } from '../../../src/record/publishing/style.ts';
import { standard } from '../../../src/styles/standard.ts';
import { STYLES } from '../../../src/styles/styles.ts';
import { paragraphsOf, recordOf, rowsOf } from '../../make-record.ts';
import { dataOf } from '../../record-data.ts';
import { FORMS } from './published-forms.ts';

const GRID = [
  ['Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'],
  ['Port the reports', '24h (16-40)', '20-40 min', '5 (2-8)', 88000],
  ['Draw the covers', '~8h', '10', '', 12000],
  ['Sort the archive', '2h', '<5 min', '1', ''],
];
const withBounds = (style: Style): Style => ({ ...style, bounds: 'columns' });
const read = (text: string) => readPublished(text, { parseHtml })[0];
const warningsOf = (text: string) =>
  read(text)
    ?.notices.filter(({ severity }) => severity !== 'note')
    .map((notice) => notice.code) ?? ['none'];

describe('a record with ranges', () => {
  it('prints exact bounds in the sentence, the statistics and the task table', () => {
    const record = recordOf(GRID, {}, withBounds(standard));
    expect(rowsOf(record, 'taskLog').map((cells) => cells.join(' | '))).toEqual([
      '1 | Port the reports | 24h (16 to 40h) | 30m (20 to 40m) | 5m (2 to 8m) | 48.0x (24 to 120x) | 288.0x (120 to 1200x)',
      '2 | Draw the covers | 8h (6 to 10h) | 10m |  | 48.0x (36 to 60x) | ',
      '3 | Sort the archive | 2h | 2.5m (0 to 5m) | 1m | 48.0x (24x or more) | 120.0x',
    ]);
    expect(rowsOf(record, 'statistics')).toEqual([
      ['Total tasks', '3'],
      ['Total human-equivalent hours', '34.0 (24 to 52)'],
      ['Total Claude minutes', '42.5 (30 to 55)'],
      ['Total supervisory minutes', '6 (3 to 9) (2 of 3 tasks)'],
      ['Total tokens', '100,000 (2 of 3 tasks)'],
      ['Weighted average leverage factor', '48.0x (26.2 to 104x)'],
      ['Weighted average supervisory leverage factor', '260.0x (120 to 840x) (2 of 3 tasks)'],
    ]);
    expect(paragraphsOf(record, 'averages')).toEqual([
      'The weighted average leverage factor was 48.0x (26.2 to 104x) with a supervisory leverage of 260.0x (120 to 840x) (2 of 3 tasks). In human terms, this was 0.8 (0.6 to 1.3) weeks of work.',
    ]);
  });

  it('prints no bounds in the task table, or none at all, in a style without them', () => {
    const inSentence = recordOf(GRID, {}, standard);
    expect(rowsOf(inSentence, 'taskLog')[0]).toEqual(['1', 'Port the reports', '24h', '30m', '5m', '48.0x', '288.0x']);
    expect(rowsOf(inSentence, 'statistics')[5]?.[1]).toBe('48.0x (26.2 to 104x)');
    const without = recordOf(GRID, {}, { ...standard, bounds: 'none' });
    expect(formatMarkdown(without)).not.toMatch(/ to \d/);
    expect(dataOf(without).statistics.weightedFactorHigh).toBe(104);
  });

  it.each(STYLES.map((style) => [style.id, style] as const))(
    '%s: is read back and verified in every form',
    (_, style) => {
      const record = recordOf(GRID, {}, withBounds(style));
      expect(verifyData(dataOf(record), withBounds(style))).toEqual([]);
      const log = record.sections.find(({ id }) => id === 'taskLog');
      if (log?.kind !== 'table') throw new Error('There is no table.');
      for (const [form, write] of Object.entries(FORMS)) {
        const text = write(record);
        const day = read(text);
        const cells = day?.rows.map((row) => log.columns.map(({ key }) => row[key as keyof typeof row]));
        expect([form, cells]).toEqual([form, log.rows]);
        expect([form, warningsOf(text)]).toEqual([form, []]);
      }
    },
  );

  it('gives the same record again from its rows', () => {
    const record = recordOf(GRID, {}, withBounds(standard));
    const day = read(formatMarkdown(record));
    if (day === undefined) throw new Error('There is no record.');
    const again = recordOf(parseCsv(rowsAsCsv(day, false).csv), {}, withBounds(standard));
    expect(rowsOf(again, 'taskLog')).toEqual(rowsOf(record, 'taskLog'));
    expect(rowsAsSheet(day).grid[1]).toEqual([
      1,
      'Port the reports',
      '24h (16 to 40h)',
      '30m (20 to 40m)',
      '5m (2 to 8m)',
      '',
    ]);
  });

  it.each([
    ['24 to 120x', '24 to 121x', 'published-factor-differs'],
    ['24x or more', '24 to 48x', 'published-factor-differs'],
    ['34.0 (24 to 52)', '34.0 (25 to 52)', 'published-statistic-differs'],
    ['| 48.0x (26.2 to 104x) |', '| 48.0x (26.2 to 140x) |', 'published-statistic-differs'],
    ['was 48.0x (26.2 to 104x)', 'was 48.0x (26.2 to 140x)', 'published-sentence-differs'],
    ['0.8 (0.6 to 1.3) weeks', '0.8 (0.6 to 1.4) weeks', 'published-sentence-differs'],
  ])('reports %s printed as %s', (right, wrong, code) => {
    const page = formatMarkdown(recordOf(GRID, {}, withBounds(standard)));
    expect(page).toContain(right);
    expect(warningsOf(page.replace(right, wrong))).toEqual([code]);
  });

  it('notes that bounds do not follow from rows without any', () => {
    const day = read(formatMarkdown(recordOf(GRID, {}, standard)));
    expect(new Set(day?.notices.map(({ code }) => code))).toEqual(new Set(['published-statistic-unchecked']));
  });
});
