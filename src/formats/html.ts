import { layOutCard } from '../record/publishing/card-layout.ts';
import type { PrintedColumn, PrintedRecord, Section, TableSection } from '../record/publishing/record.ts';
import { findDate, formatIsoDate } from '../record/values/calendar-date.ts';
import { trimEnd } from '../record/values/trim-end.ts';
import { escapeHtml, escapeJsonForScript } from './escape-html.ts';
import { HTML_STYLESHEET } from './html-stylesheet.ts';
import type { RecordData } from './json.ts';
import { joinLines } from './one-line.ts';

export interface HtmlOptions {
  /** False if the site's layout prints the title. */
  readonly hasTitle?: boolean;
  /** The record's data to include in the HTML, so that any reader can recompute the figures. */
  readonly data?: RecordData | null;
  /** The markup of a picture, which comes before the task table. */
  readonly picture?: string | null;
  /** The code of the record's language, such as `en`. */
  readonly language?: string;
  /** The period of a roll-up, for the caption of its tables; null for the date of the record. */
  readonly period?: string | null;
  /** Whether the HTML has no stylesheet and no classes, for editors that take only simple HTML. */
  readonly isBare?: boolean;
}

/** The class of the script element that contains a record's data. */
export const DATA_SCRIPT_CLASS = 'leverage-record-data';

const LONGEST_DATE_WORDS = 4;
/** A longer title is not searched for its date. */
const LONGEST_SEARCHED_TITLE = 500;

/** Finds the text of the date in a title, without the signs around it; null when the title has none. */
function findDateText(title: string, date: string): string | null {
  if (title.length > LONGEST_SEARCHED_TITLE) return null;
  const words = title.split(' ');
  for (let count = 1; count <= LONGEST_DATE_WORDS; count++) {
    for (let first = 0; first + count <= words.length; first++) {
      const shown = words.slice(first, first + count).join(' ');
      const text = trimEnd(shown.replace(/^[^\dA-Za-z]+/, ''), /[^\dA-Za-z]/);
      const found = findDate(text);
      if (found !== null && formatIsoDate(found) === date) return text;
    }
  }
  return null;
}

function markDate(date: string, text: string): string {
  return `<time datetime="${date}">${escapeHtml(text)}</time>`;
}

function formatTitle(title: string, date: string): string {
  const line = joinLines(title);
  const shown = findDateText(line, date);
  if (shown === null) return `<h1>${escapeHtml(line)}</h1>`;
  const at = line.indexOf(shown);
  return `<h1>${escapeHtml(line.slice(0, at))}${markDate(date, shown)}${escapeHtml(line.slice(at + shown.length))}</h1>`;
}

/** Sites drop stylesheets and class names, so the cells have inline styles. */
const ALIGNMENTS: Readonly<Record<PrintedColumn['align'], string>> = {
  left: ' style="text-align:left"',
  right: ' style="text-align:right"',
};
const ROW_HEADER_STYLE = ' style="text-align:left;font-weight:normal"';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Returns a `dir` attribute for right-to-left texts, so that their punctuation is at the correct end. */
function directionOf(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? ' dir="auto"' : '';
}

interface TableAttributes {
  /** Attributes of the table element. */
  readonly table: string;
  /** Attributes of a cell by column, in the head and in the body alike. */
  readonly cells: readonly string[];
  /** Attributes of other elements. A grid layout removes the semantics of a table, and roles restore it. */
  readonly role: (name: string) => string;
}

/** Returns the classes and roles that the stylesheet needs, which are only in the task table. */
function attributesOf({ id, columns }: TableSection, isBare: boolean): TableAttributes {
  if (isBare || id !== 'taskLog') return { table: '', cells: columns.map(() => ''), role: () => '' };
  const role = (name: string) => ` role="${name}"`;
  const { figures, onLine } = layOutCard(columns);
  const cells = columns.map((column) => {
    if (!figures.includes(column)) return ` class="lr-${column.key}"`;
    const names = [
      ...(figures.indexOf(column) % onLine === 0 ? ['lr-first'] : []),
      ...(column.key === 'factor' ? ['lr-factor'] : []),
    ];
    return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
  });
  const isNumbered = columns.some(({ key }) => key === 'number');
  const table = ` class="lr-tasks${isNumbered ? ' lr-numbered' : ''}" style="--lr-figures:${onLine}"${role('table')}`;
  return { table, cells, role };
}

function formatTable(section: TableSection, caption: string, name: string, isBare: boolean): string {
  const { columns, rows } = section;
  const look = attributesOf(section, isBare);
  const { role } = look;
  const heads = columns.map(
    ({ label, align }, i) =>
      `<th scope="col"${role('columnheader')}${look.cells[i]}${ALIGNMENTS[align]}>${escapeHtml(label)}</th>`,
  );
  const kinds = columns.map((column, i) => {
    const isRowHeader = column.key === 'task' || column.key === 'metric';
    return {
      isRowHeader,
      start: isRowHeader
        ? `<th scope="row"${role('rowheader')}${look.cells[i]}${ROW_HEADER_STYLE}`
        : `<td${role('cell')}${look.cells[i]}${ALIGNMENTS[column.align]}>`,
      empty: column.emptyText,
    };
  });
  const rowStart = `<tr${role('row')}>`;
  const formatRow = (cells: readonly string[]) => {
    let row = rowStart;
    kinds.forEach(({ isRowHeader, start, empty }, i) => {
      const text = cells[i] === undefined || cells[i] === '' ? empty : cells[i];
      row += isRowHeader ? `${start}${directionOf(text)}>${escapeHtml(text)}</th>` : `${start}${escapeHtml(text)}</td>`;
    });
    return `${row}</tr>`;
  };
  return [
    `<table${look.table} aria-label="${escapeHtml(name)}">`,
    ...(caption === '' ? [] : [`<caption>${caption}</caption>`]),
    `<thead${role('rowgroup')}>\n${rowStart}${heads.join('')}</tr>\n</thead>`,
    `<tbody${role('rowgroup')}>\n${rows.map(formatRow).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

interface SectionOptions {
  readonly shownDate: string;
  readonly dateHtml: string;
  /** Whether the title of the HTML contains the date. */
  readonly isDateInTitle: boolean;
  readonly isBare: boolean;
}

function formatSection(section: Section, { shownDate, dateHtml, isDateInTitle, isBare }: SectionOptions): string[] {
  const heading = section.heading === '' ? [] : [`<h2>${escapeHtml(section.heading)}</h2>`];
  if (section.kind === 'prose') {
    return [...heading, ...section.paragraphs.map((text) => `<p${directionOf(text)}>${escapeHtml(text)}</p>`)];
  }
  const name = section.heading === '' ? shownDate : `${section.heading}, ${shownDate}`;
  const caption = isDateInTitle ? '' : dateHtml;
  return [...heading, formatTable(section, caption, name, isBare)];
}

/**
 * Formats a record as an HTML fragment for a page, a site's editor or a Markdown file. The fragment includes its stylesheet and
 * needs no request. It contains no blank line, which would end HTML in Markdown. Tables have a caption with the date if
 * the title does not contain it.
 */
export function formatHtml(record: PrintedRecord, options: HtmlOptions = {}): string {
  const { hasTitle = true, data = null, picture = null, period = null, language, isBare = false } = options;
  const { date, title } = record;
  const dateText = findDateText(title, date);
  const shownDate = period ?? dateText ?? date;
  const sectionOptions = {
    shownDate,
    dateHtml: period === null ? markDate(date, shownDate) : escapeHtml(period),
    isDateInTitle: hasTitle && (period === null ? dateText !== null : title.includes(period)),
    isBare,
  };
  const lines = [
    `<article class="leverage-record"${language === undefined ? '' : ` lang="${escapeHtml(language)}"`}>`,
    ...(isBare ? [] : [HTML_STYLESHEET]),
    ...(hasTitle ? [formatTitle(title, date)] : []),
    ...record.sections.flatMap((section) => [
      ...(picture !== null && section.id === 'taskLog' ? [picture] : []),
      ...formatSection(section, sectionOptions),
    ]),
    ...(data === null
      ? []
      : [`<script type="application/json" class="${DATA_SCRIPT_CLASS}">${escapeJsonForScript(data)}</script>`]),
    '</article>',
  ];
  return `${lines.join('\n')}\n`;
}
