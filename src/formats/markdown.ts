import type { PrintedColumn, PrintedRecord, Section } from '../record/publishing/record.ts';
import {
  escapeMarkdownCell,
  escapeMarkdownLine,
  GITHUB_DIALECT,
  type MarkdownDialect,
  needsEscaping,
} from './escape-markdown.ts';

export interface MarkdownOptions {
  /** False where the site's layout prints the title. */
  readonly hasTitle?: boolean;
  readonly dialect?: MarkdownDialect;
}

function formatRow(cells: readonly string[], empty: readonly string[], dialect: MarkdownDialect): string {
  const shown = cells.includes('') ? cells.map((cell, i) => (cell === '' ? (empty[i] ?? '') : cell)) : cells;
  // Few rows contain anything to escape, and one check of the whole row is faster than one of each cell.
  if (!needsEscaping(cells.join(' '), dialect)) return `| ${shown.join(' | ')} |`;
  return `| ${shown.map((cell, i) => (cells[i] === '' ? cell : escapeMarkdownCell(cell, dialect))).join(' | ')} |`;
}

function formatTable(
  columns: readonly PrintedColumn[],
  rows: readonly (readonly string[])[],
  dialect: MarkdownDialect,
): string {
  const delimiters = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  const empty = columns.map((column) => escapeMarkdownCell(column.emptyText, dialect));
  const labels = columns.map(({ label }) => label);
  const lines = [
    formatRow(labels, empty, dialect),
    `| ${delimiters.join(' | ')} |`,
    ...rows.map((cells) => formatRow(cells, empty, dialect)),
  ];
  return lines.join('\n');
}

function formatSection(section: Section, dialect: MarkdownDialect): string[] {
  const heading = section.heading === '' ? [] : [`## ${escapeMarkdownLine(section.heading, dialect)}`];
  const body =
    section.kind === 'table'
      ? [formatTable(section.columns, section.rows, dialect)]
      : section.paragraphs.map((text) => escapeMarkdownLine(text, dialect));
  return [...heading, ...body];
}

/** Formats the record as GitHub Flavored Markdown. A parser returns every character as typed. */
export function formatMarkdown(record: PrintedRecord, options: MarkdownOptions = {}): string {
  const { hasTitle = true, dialect = GITHUB_DIALECT } = options;
  const title = hasTitle ? [`# ${escapeMarkdownLine(record.title, dialect)}`] : [];
  return `${[...title, ...record.sections.flatMap((section) => formatSection(section, dialect))].join('\n\n')}\n`;
}
