import type { LeverageRecord, PrintedColumn, Section } from '../record/record.ts';
import { escapeMarkdownCell, escapeMarkdownLine } from './escape-markdown.ts';

/** Parsers and editors drop empty cells; an en dash stands for what is not known. */
const EMPTY_CELL = '–';

function formatRow(cells: readonly string[]): string {
  let row = '|';
  for (const cell of cells) row += ` ${cell === '' ? EMPTY_CELL : escapeMarkdownCell(cell)} |`;
  return row;
}

function formatTable(columns: readonly PrintedColumn[], rows: readonly (readonly string[])[]): string {
  const delimiters = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return [formatRow(columns.map(({ label }) => label)), `| ${delimiters.join(' | ')} |`, ...rows.map(formatRow)].join(
    '\n',
  );
}

function formatSection(section: Section): string[] {
  const heading = section.heading === '' ? [] : [`## ${escapeMarkdownLine(section.heading)}`];
  const body =
    section.kind === 'table'
      ? [formatTable(section.columns, section.rows)]
      : section.paragraphs.map(escapeMarkdownLine);
  return [...heading, ...body];
}

/** The record as GitHub-flavoured Markdown. Read back by any parser of it, every character is as it was typed. */
export function formatMarkdown(record: LeverageRecord): string {
  const blocks = [`# ${escapeMarkdownLine(record.title)}`, ...record.sections.flatMap(formatSection)];
  return `${blocks.join('\n\n')}\n`;
}
