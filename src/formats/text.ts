import { type PrintedColumn, type PrintedRecord, type Section, UNKNOWN } from '../record/publishing/record.ts';

function indent(text: string, width: number): string {
  return text.split(/\r\n?|\n/).join(`\n${' '.repeat(width)}`);
}

interface Figure {
  readonly column: PrintedColumn;
  readonly text: string;
}

/** Joins a row of figures. An empty figure is printed too, so that the others keep their position. */
function joinFigures(figures: readonly Figure[]): string {
  return figures.map(({ column, text }) => text || column.emptyText || UNKNOWN).join(' · ');
}

/** Puts number and task on one line and the figures on the next, which stays readable in mails and chats of any width. */
function formatTaskLog(columns: readonly PrintedColumn[], rows: readonly (readonly string[])[]): string {
  const keys = columns.map(({ key }) => key);
  const figuresOf = (cells: readonly string[]) =>
    columns
      .map((column, i) => ({ column, text: cells[i] ?? '' }))
      .filter(({ column: { key } }) => key !== 'number' && key !== 'task');
  const width = String(rows.length).length + 2;
  const items = rows.map((cells, index) => {
    const number = keys.includes('number') ? `${cells[keys.indexOf('number')]}.` : `${index + 1}.`;
    const task = indent(cells[keys.indexOf('task')] ?? '', width);
    return `${number.padEnd(width)}${task}\n${' '.repeat(width)}${joinFigures(figuresOf(cells))}`;
  });
  return [`${' '.repeat(width)}${joinFigures(figuresOf(columns.map(({ label }) => label)))}`, ...items].join('\n');
}

function formatStatistic(columns: readonly PrintedColumn[], cells: readonly string[]): string {
  return columns.map((column, i) => cells[i] || column.emptyText).join(': ');
}

function formatSection(section: Section): string[] {
  const heading = section.heading === '' ? [] : [section.heading];
  if (section.kind === 'prose') return [...heading, ...section.paragraphs];
  const table =
    section.id === 'taskLog'
      ? formatTaskLog(section.columns, section.rows)
      : section.rows.map((cells) => formatStatistic(section.columns, cells)).join('\n');
  return [...heading, table];
}

/** Formats the record as plain text, for mail and chat. Nothing is escaped. */
export function formatText(record: PrintedRecord): string {
  return `${[record.title, ...record.sections.flatMap(formatSection)].join('\n\n')}\n`;
}
