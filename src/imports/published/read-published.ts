import type { Notice } from '../../record/notices/notice.ts';
import { makePublishedNotice } from '../../record/notices/published-notices.ts';
import type { Style } from '../../record/publishing/style.ts';
import { type ColumnChoice, NO_CHOICE } from '../../record/reading/columns/column-choice.ts';
import { APPROXIMATE_PERCENT } from '../../record/values/duration-grammar.ts';
import { DEFAULT_STYLE, STYLES } from '../../styles/styles.ts';
import { checkSentences, findAverageDecimals } from './checks/check-sentences.ts';
import { checkStatistics } from './checks/check-statistics.ts';
import { checkBoundsOfRows, checkContradictions } from './checks/contradictions.ts';
import { sumRows } from './checks/expected-figures.ts';
import { identifyStyle } from './checks/identify-style.ts';
import { findPosts, type PostParts } from './find-prose.ts';
import { checkRows, findTableTraits } from './rows/check-rows.ts';
import { collectLabels } from './rows/column-labels.ts';
import { collectWords, type KnownWords } from './rows/known-words.ts';
import type { NearestHeader } from './rows/nearest-header.ts';
import type { PublishedDay } from './rows/published-day.ts';
import { type Block, readBlocksOf } from './text/blocks.ts';
import type { ParseHtml } from './text/html-tree.ts';
import { hasMarkdownTable, readHtmlPost, readMarkdownText } from './text/markdown-text.ts';
import { readPageText } from './text/page-text.ts';

function hasTasks(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind === 'tasks');
}

const HTML = /<(?:!doctype html|html|body|table|article|main|section|h1|p)[\s>]/i;

/** Reads a text as Markdown, HTML or the text of a page: the first of them with a task table. */
function readBlocks(text: string, words: KnownWords, parseHtml: ParseHtml): Block[] {
  if (hasMarkdownTable(text)) {
    for (const opensFences of [false, true]) {
      const blocks = readBlocksOf(readMarkdownText(text, parseHtml, opensFences), words);
      if (hasTasks(blocks)) return blocks;
    }
  }
  if (HTML.test(text)) {
    const blocks = readBlocksOf(readHtmlPost(text, parseHtml), words);
    if (hasTasks(blocks)) return blocks;
    const lines = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
    const ofLines = readPageText(lines.join('\n\n'), words);
    if (hasTasks(ofLines)) return ofLines;
  }
  return readPageText(text, words);
}

function noticeNoTable(nearest: NearestHeader | null): Notice {
  return nearest === null
    ? makePublishedNotice('published-table-missing', {})
    : makePublishedNotice('published-table-incomplete', nearest);
}

const isDifference = ({ severity }: Notice) => severity === 'warning';

function finishPost(
  { title, date, tasks, notices: unread, nearest, statistics, prose }: PostParts,
  { styles = STYLES, style = null, approximatePercent = APPROXIMATE_PERCENT }: PublishedReading,
): PublishedDay {
  const { columns, rows, notices, unreadCount } = tasks ?? { columns: [], rows: [], notices: [], unreadCount: 0 };
  const { hoursPerWeek, hoursPerDay } = style ?? DEFAULT_STYLE;
  const shown = { columns, rows, statistics };
  const withHours = { hoursPerWeek, hoursPerDay, approximatePercent };
  const ofTable = { ...findTableTraits(shown, style), ...withHours };
  const styleId = identifyStyle(styles, columns, rows, statistics, title, ofTable);
  const known = style ?? styles.find(({ id }) => id === styleId) ?? null;
  const traits = {
    ...findTableTraits(shown, known),
    ...withHours,
    averageDecimals: findAverageDecimals(statistics, prose.averages, ofTable, known),
  };
  const totals = unreadCount > 0 ? null : sumRows(rows, traits);
  const ofFigures = [
    ...checkStatistics(statistics, totals, unreadCount, traits, styles),
    ...checkSentences(prose.averages, rows, totals, traits, styles),
  ];
  const ofRows = checkRows(rows, columns, traits);
  const join = (paragraphs: readonly string[]) => paragraphs.join('\n');
  return {
    date,
    title,
    styleId,
    columns,
    rows,
    statistics,
    sentences: prose.averages,
    tags: join(prose.tags),
    aboutAuthor: join(prose.aboutAuthor),
    intro: join(prose.intro),
    aboutRecords: join(prose.aboutRecords),
    analysis: join(prose.analysis),
    closing: join(prose.closing),
    notices: [
      ...(tasks === null ? [noticeNoTable(nearest)] : [...unread, ...notices]),
      ...ofRows,
      ...checkBoundsOfRows(rows, columns, traits.marks, ofRows),
      ...ofFigures,
      ...(ofFigures.some(isDifference) ? [] : checkContradictions(statistics, prose.averages, traits.marks)),
    ],
  };
}

/** The environment of a reading. */
export interface PublishedReading {
  readonly parseHtml: ParseHtml;
  /** Styles whose labels and headings are known in addition to the usual ones. Default: the built-in styles. */
  readonly styles?: readonly Style[];
  /**
   * The style in which the records were printed, which decides marks, decimals and hours; if not given, the records
   * show them.
   */
  readonly style?: Style | null;
  /** The headings that the user chose; none if not given. */
  readonly columns?: ColumnChoice;
  /** The distance of the bounds of an approximate time from its value, in percent; 25 if not given. */
  readonly approximatePercent?: number;
}

/**
 * Reads published records back: the text of a page whose cells run together or have spaces, tabs or line breaks between
 * them, Markdown, or HTML. Cells are given as published. Nothing is guessed: text that can be read in several ways, or
 * in none, is reported in the notices and skipped.
 *
 * @param text the text of one or several records
 * @returns one day for each record, in the order of the text; never empty
 * @example
 * const page = '# Leverage Record: April 04, 2026\n\n| Task | Human Est. | Claude |\n| --- | --- | --- |\n| Port | 6h | 5m |';
 * readPublished(page, { parseHtml })[0].rows[0].task //=> 'Port'
 */
export function readPublished(text: string, reading: PublishedReading): PublishedDay[] {
  const { parseHtml, styles = STYLES, style = null, columns = NO_CHOICE } = reading;
  const words = collectWords(styles, collectLabels(columns, style));
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const posts = findPosts(readBlocks(plain, words, parseHtml), words);
  return posts.map((post) => finishPost(post, reading));
}
