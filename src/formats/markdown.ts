import type { PrintedColumn, PrintedRecord, Section } from '../record/publishing/record.ts';
import { escapeMarkdownCell, escapeMarkdownLine, GITHUB_DIALECT, type MarkdownDialect } from './escape-markdown.ts';

export interface MarkdownOptions {
  /** False if the site's layout prints the title. */
  readonly hasTitle?: boolean;
  readonly dialect?: MarkdownDialect;
}

function formatRow(cells: readonly string[], empty: readonly string[], dialect: MarkdownDialect): string {
  const printed = cells.map((cell, i) => (cell === '' ? (empty[i] ?? '') : escapeMarkdownCell(cell, dialect)));
  return `| ${printed.join(' | ')} |`;
}

function formatTable(
  columns: readonly PrintedColumn[],
  rows: readonly (readonly string[])[],
  dialect: MarkdownDialect,
): string[] {
  const delimiters = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  const empty = columns.map((column) => escapeMarkdownCell(column.emptyText, dialect));
  const labels = columns.map(({ label }) => label);
  return [
    formatRow(labels, empty, dialect),
    `| ${delimiters.join(' | ')} |`,
    ...rows.map((cells) => formatRow(cells, empty, dialect)),
  ];
}

/** Returns the heading, the paragraphs and the table of a section, each as its lines. */
function formatSection(section: Section, dialect: MarkdownDialect): string[][] {
  const heading = section.heading === '' ? [] : [[`## ${escapeMarkdownLine(section.heading, dialect)}`]];
  const body =
    section.kind === 'table'
      ? [formatTable(section.columns, section.rows, dialect)]
      : section.paragraphs.map((text) => [escapeMarkdownLine(text, dialect)]);
  return [...heading, ...body];
}

/** Formats the record as GitHub Flavored Markdown. A parser returns every character as typed. */
export function formatMarkdown(record: PrintedRecord, options: MarkdownOptions = {}): string {
  const { hasTitle = true, dialect = GITHUB_DIALECT } = options;
  const title = hasTitle ? [[`# ${escapeMarkdownLine(record.title, dialect)}`]] : [];
  const blocks = [...title, ...record.sections.flatMap((section) => formatSection(section, dialect))];
  // One join of all lines copies each character once.
  return blocks
    .flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
    .concat('')
    .join('\n');
}
