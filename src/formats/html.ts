import type { LeverageRecord, PrintedColumn, Section } from '../record/publishing/record.ts';
import { findDate, formatIsoDate } from '../record/values/calendar-date.ts';
import { trimEnd } from '../record/values/trim-end.ts';
import { escapeHtml, escapeJsonForScript } from './escape-html.ts';
import type { RecordData } from './json.ts';
import { joinLines } from './one-line.ts';

export interface HtmlOptions {
  /** False where the site's layout prints the title. */
  readonly hasTitle?: boolean;
  /** The record's data, which the HTML then carries, so that any reader can recompute it. */
  readonly data?: RecordData | null;
  /** The code of the language it is written in, such as `en`. */
  readonly language?: string;
}

/** Scripts of this class hold a record's data. */
export const DATA_SCRIPT_CLASS = 'leverage-record-data';

const LONGEST_DATE_WORDS = 4;
/** A longer title is not searched for its date. */
const LONGEST_SEARCHED_TITLE = 500;

/** Where a title names the day, without the signs around it; null when it does not. */
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

/** Sites drop class names, so the cells have inline styles. */
const ALIGNMENTS: Readonly<Record<PrintedColumn['align'], string>> = {
  left: ' style="text-align:left"',
  right: ' style="text-align:right"',
};
const ROW_HEADER = '<th scope="row" style="text-align:left;font-weight:normal"';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Right-to-left texts get their own direction, so that their punctuation is at the correct end. */
function directionOf(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? ' dir="auto"' : '';
}

function formatTable({ heading, columns, rows }: Extract<Section, { kind: 'table' }>, date: string, shownDate: string) {
  const labels = columns.map(({ label, align }) => `<th scope="col"${ALIGNMENTS[align]}>${escapeHtml(label)}</th>`);
  const kinds = columns.map((column) => ({
    isRowHeader: column.key === 'task' || column.key === 'metric',
    start: `<td${ALIGNMENTS[column.align]}>`,
    empty: column.emptyText,
  }));
  const formatRow = (cells: readonly string[]) => {
    let row = '<tr>';
    kinds.forEach(({ isRowHeader, start, empty }, i) => {
      const text = cells[i] === undefined || cells[i] === '' ? empty : cells[i];
      row += isRowHeader
        ? `${ROW_HEADER}${directionOf(text)}>${escapeHtml(text)}</th>`
        : `${start}${escapeHtml(text)}</td>`;
    });
    return `${row}</tr>`;
  };
  const name = heading === '' ? '' : `${escapeHtml(heading)}, `;
  return [
    '<table>',
    `<caption>${name}${markDate(date, shownDate)}</caption>`,
    `<thead>\n<tr>${labels.join('')}</tr>\n</thead>`,
    `<tbody>\n${rows.map(formatRow).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

function formatSection(section: Section, date: string, shownDate: string): string[] {
  const heading = section.heading === '' ? [] : [`<h2>${escapeHtml(section.heading)}</h2>`];
  const body =
    section.kind === 'table'
      ? [formatTable(section, date, shownDate)]
      : section.paragraphs.map((text) => `<p${directionOf(text)}>${escapeHtml(text)}</p>`);
  return [...heading, ...body];
}

/**
 * The record as HTML: a fragment that stands alone in a page, in a site's editor or in a Markdown file. It has no blank
 * line, for that would end it as HTML to Markdown.
 */
export function formatHtml(record: LeverageRecord, options: HtmlOptions = {}): string {
  const { hasTitle = true, data = null, language } = options;
  const { date, title } = record;
  const shownDate = findDateText(title, date) ?? date;
  const lines = [
    `<article class="leverage-record"${language === undefined ? '' : ` lang="${escapeHtml(language)}"`}>`,
    ...(hasTitle ? [formatTitle(title, date)] : []),
    ...record.sections.flatMap((section) => formatSection(section, date, shownDate)),
    ...(data === null
      ? []
      : [`<script type="application/json" class="${DATA_SCRIPT_CLASS}">${escapeJsonForScript(data)}</script>`]),
    '</article>',
  ];
  return `${lines.join('\n')}\n`;
}
