import { readPublished } from '../../imports/published/read-published.ts';
import type { PublishedDay } from '../../imports/published/rows/published-day.ts';
import { rowsAsSheet } from '../../imports/published/rows-as-sheet.ts';
import type { ParseHtml } from '../../imports/published/text/html-tree.ts';
import { type Cell, textOfCell } from '../../record/values/cell.ts';
import type { ImportDay } from './import-day.ts';

const asContent = (cell: Cell): string | number => (typeof cell === 'number' ? cell : textOfCell(cell));

function describeFactors({ columns, notices }: PublishedDay): string {
  const hasFactor = columns.some(({ key }) => key === 'factor' || key === 'supervisoryFactor');
  const differs = notices.some(({ code }) => code.startsWith('published-') && code.includes('factor'));
  return hasFactor && !differs ? 'every factor agrees' : '';
}

function asImportDay(day: PublishedDay): ImportDay {
  const { grid, labels } = rowsAsSheet(day);
  return {
    date: day.date,
    table: day.rows.length === 0 ? [] : grid.map((row) => row.map(asContent)),
    labels: labels.flatMap(([label, value]) => (label === 'Date' ? [] : [{ label, value: asContent(value) }])),
    fixedTexts: { aboutAuthor: day.aboutAuthor, aboutRecords: day.aboutRecords, closing: day.closing },
    shown: [day.columns.map(({ label }) => label), ...day.rows.map((row) => day.columns.map(({ key }) => row[key]))],
    remark: describeFactors(day),
    notices: day.notices,
  };
}

/** Reads the days of a published text. Texts are written to their tabs as published. */
export function readPublishedDays(text: string, parseHtml: ParseHtml): ImportDay[] {
  return text.trim() === '' ? [] : readPublished(text, { parseHtml }).map(asImportDay);
}
