import type { LeverageRecord, PrintedColumn, Section } from '../record/record.ts';

const EMPTY_CELL = '–';

function indent(text: string, width: number): string {
  return text.split(/\r\n?|\n/).join(`\n${' '.repeat(width)}`);
}

function joinFigures(cells: readonly string[]): string {
  return cells.map((cell) => (cell === '' ? EMPTY_CELL : cell)).join(' · ');
}

/** Number and task on one line, the figures on the next: it stays readable in a mail or a chat of any width. */
function formatTaskLog(columns: readonly PrintedColumn[], rows: readonly (readonly string[])[]): string {
  const keys = columns.map(({ key }) => key);
  const figuresOf = (cells: readonly string[]) => cells.filter((_, i) => keys[i] !== 'number' && keys[i] !== 'task');
  const width = String(rows.length).length + 2;
  const items = rows.map((cells, index) => {
    const number = keys.includes('number') ? `${cells[keys.indexOf('number')]}.` : `${index + 1}.`;
    const task = indent(cells[keys.indexOf('task')] ?? '', width);
    return `${number.padEnd(width)}${task}\n${' '.repeat(width)}${joinFigures(figuresOf(cells))}`;
  });
  return [`${' '.repeat(width)}${joinFigures(figuresOf(columns.map(({ label }) => label)))}`, ...items].join('\n');
}

function formatSection(section: Section): string[] {
  const heading = section.heading === '' ? [] : [section.heading];
  if (section.kind === 'prose') return [...heading, ...section.paragraphs];
  const table =
    section.id === 'taskLog'
      ? formatTaskLog(section.columns, section.rows)
      : section.rows.map(([label, value]) => `${label}: ${value === '' ? EMPTY_CELL : value}`).join('\n');
  return [...heading, table];
}

/** The record as plain text, for mail and chat. Nothing is escaped. */
export function formatText(record: LeverageRecord): string {
  return `${[record.title, ...record.sections.flatMap(formatSection)].join('\n\n')}\n`;
}
