// Covers src/formats/markdown.ts: rows of a table.
import fc from 'fast-check';
import { escapeMarkdownCell, type MarkdownDialect } from '../../src/formats/escape-markdown.ts';
import { formatMarkdown } from '../../src/formats/markdown.ts';
import type { LeverageRecord, TableSection } from '../../src/record/publishing/record.ts';
import { recordOf } from '../make-record.ts';
import { propertyRuns } from '../sampling.ts';

const DIALECTS: readonly MarkdownDialect[] = [
  { lineBreak: '<br>', hasTypography: false, isKramdown: false },
  { lineBreak: '&#10;', hasTypography: true, isKramdown: true },
];
const record = recordOf([
  ['Task', 'Human', 'AI'],
  ['Write the guide', 1, 1],
]);
const table: TableSection = {
  kind: 'table',
  id: 'taskLog',
  heading: '',
  columns: [
    { key: 'task', label: 'Task', align: 'left', emptyText: '–' },
    { key: 'factor', label: 'Factor', align: 'right', emptyText: '_' },
  ],
  rows: [],
};

/** Returns the printed rows of a table, without the heading and the delimiter line. */
function printRows(rows: readonly (readonly string[])[], dialect: MarkdownDialect): string[] {
  const withRows: LeverageRecord = { ...record, sections: [{ ...table, rows }] };
  return formatMarkdown(withRows, { hasTitle: false, dialect }).trimEnd().split('\n').slice(2);
}

it('prints each row as if its cells were escaped one by one', () => {
  const signs = fc.constantFrom(...'ab1 -->><<|\\`*_~[](){}%#:$&;@.!\n\r\u2028'.split(''), 'www.', '://', '&amp;');
  const cell = fc.array(signs, { maxLength: 8 }).map((parts) => parts.join(''));
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.constantFrom(...DIALECTS), (cells, dialect) => {
      const expected = cells.map((row) => {
        const printed = row.map((text, i) =>
          text === ''
            ? escapeMarkdownCell(table.columns[i]?.emptyText ?? '', dialect)
            : escapeMarkdownCell(text, dialect),
        );
        return `| ${printed.join(' | ')} |`;
      });
      expect(printRows(cells, dialect)).toEqual(expected);
    }),
    propertyRuns(1000),
  );
});
