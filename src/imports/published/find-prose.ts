import type { Notice } from '../../record/notices/notice.ts';
import type { SectionId } from '../../record/publishing/style.ts';
import { findDate, formatIsoDate, isWholeDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import { isDayWithoutYear } from '../../record/values/date-words.ts';
import { readSensitivity } from './checks/sensitivity-sentence.ts';
import type { Statistic } from './rows/find-statistics.ts';
import { canJoin, joinReadings } from './rows/join-tables.ts';
import { isTitle, type KnownWords, sectionOf } from './rows/known-words.ts';
import { findNearestHeader, type NearestHeader } from './rows/nearest-header.ts';
import type { TableReading } from './rows/table-reading.ts';
import type { Block } from './text/blocks.ts';

type ProseId = Exclude<SectionId, 'taskLog' | 'statistics'> | 'tags';

/** The parts of one record, before anything is computed. */
export interface PostParts {
  readonly title: string;
  readonly date: string | null;
  readonly tasks: TableReading | null;
  /** About tables that are not read. */
  readonly notices: readonly Notice[];
  /** In a text without a task table, the headings nearest to one. */
  readonly nearest: NearestHeader | null;
  readonly statistics: readonly Statistic[];
  readonly prose: Readonly<Record<ProseId, readonly string[]>>;
}

const BOILERPLATE = /^(?:skip to (?:main )?(?:content|navigation)|menu|home|search)$/i;
const COUNT = /^(?:\d[\d,.]*|[a-z]+(?:[ -][a-z]+){0,5}) tasks?\b/i;
const AVERAGES = /\bweighted average\b/i;
const FACTOR = /\dx/i;
/** A sentence of averages is shorter. */
const LONGEST_SENTENCE = 1000;
const ABOUT_AUTHOR = /^about the author\b/i;
const LONGEST_TITLE = 120;
const LONGEST_TAG_LINE = 60;
const LONGEST_HEADING = 60;
/** A line of a page with a date and few words, such as the heading of another day. */
const DATED_LINE = /^[^.!?]{0,60}$/;

type TextBlock = Extract<Block, { kind: 'text' | 'line' }>;

function isText(block: Block): block is TextBlock {
  return block.kind === 'text' || block.kind === 'line';
}

/** Whether a text gives an average factor, such as `54.1x`. */
function isAverages(text: string): boolean {
  const found = text.length > LONGEST_SENTENCE ? null : AVERAGES.exec(text);
  return found !== null && FACTOR.test(text.slice(found.index));
}

const levelOf = (block: TextBlock) => (block.kind === 'text' ? block.level : null);

/**
 * Returns the date of a heading, or of a line that is short enough for one, else null.
 * @example dateOfHeading({ kind: 'text', text: 'April 4, 2026', level: 2 }) //=> '2026-04-04'
 */
export function dateOfHeading(block: Block): string | null {
  if (!isText(block) || (levelOf(block) === null && !DATED_LINE.test(block.text))) return null;
  const date = block.text.length > LONGEST_TITLE ? null : findDate(block.text);
  return date === null ? null : formatIsoDate(date);
}

/**
 * Returns the day in a text that is not one date, as written: `Monday`, `April 4`, `03/04/2026`; else null.
 * @example undatedDayIn('Monday') //=> 'Monday'
 */
export function undatedDayIn(text: string): string | null {
  return text.length <= LONGEST_TITLE && (isWholeDate(text) || isDayWithoutYear(text)) ? text : null;
}

/**
 * Finds where the posts of a text begin: at a title, at the heading of another date, or at a task table that comes
 * after the statistics of another one. Any other task table is part of the current record.
 */
function splitPosts(blocks: readonly Block[], words: KnownWords): Block[][] {
  const posts: Block[][] = [[]];
  let tasks: TableReading | null = null;
  let hasStatistics = false;
  let date: string | null = null;
  for (const block of blocks) {
    const isDated: boolean = date !== null && parseIsoDate(date) !== null;
    const isHeading = isText(block) && levelOf(block) !== null;
    const itsDate: string | null = dateOfHeading(block) ?? (isHeading && !isDated ? undatedDayIn(block.text) : null);
    const isTitleOfNext = isText(block) && (levelOf(block) === 1 || isTitle(block.text, words));
    const isOfOtherDate = itsDate !== null && date !== null && itsDate !== date;
    const isOtherTable = block.kind === 'tasks' && tasks !== null && !(canJoin(tasks, block.reading) && !hasStatistics);
    if (tasks !== null && (isTitleOfNext || isOfOtherDate || isOtherTable)) {
      posts.push([]);
      tasks = null;
      hasStatistics = false;
      date = null;
    }
    posts[posts.length - 1]?.push(block);
    if (block.kind === 'tasks') tasks = block.reading;
    if (block.kind === 'statistics') hasStatistics = tasks !== null;
    date = itsDate ?? date;
  }
  return posts;
}

/**
 * Finds the place of the title: a heading first, a line that begins like a title, or else the first line that can be
 * one.
 */
function findTitle(blocks: readonly Block[], words: KnownWords): number {
  const tasks = blocks.findIndex(({ kind }) => kind === 'tasks');
  const top = tasks === -1 ? blocks : blocks.slice(0, tasks);
  const isHeading = (block: Block) => isText(block) && levelOf(block) === 1;
  const named = top.findIndex((block) => isText(block) && isTitle(block.text, words));
  const heading = top.findIndex(isHeading);
  if (named !== -1 || heading !== -1) return named === -1 ? heading : named;
  const first = top.findIndex((block) => isText(block) && !BOILERPLATE.test(block.text));
  const block = top[first];
  const canBeTitle =
    block?.kind === 'line' &&
    block.text.length <= LONGEST_TITLE &&
    !COUNT.test(block.text) &&
    !isAverages(block.text) &&
    !ABOUT_AUTHOR.test(block.text) &&
    sectionOf(block.text, words) === null;
  return canBeTitle ? first : -1;
}

/** Collects the user's fixed texts, by their words, with their sections. */
function collectFixedTexts({ styles }: KnownWords): Map<string, ProseId> {
  const found = new Map<string, ProseId>();
  for (const { fixedTexts } of styles) {
    for (const id of ['aboutAuthor', 'aboutRecords', 'closing'] as const) {
      for (const paragraph of fixedTexts[id].split('\n')) {
        if (paragraph.trim() !== '') found.set(paragraph.trim(), id);
      }
    }
  }
  return found;
}

/**
 * Whether a line can be a heading that the text of a page does not mark: short, without a full stop, and before a
 * longer line.
 */
function isUnmarkedHeading(block: TextBlock, following: Block | undefined): boolean {
  if (block.kind !== 'line' || following === undefined || !isText(following)) return false;
  const isShort = block.text.length <= LONGEST_HEADING && block.text.split(/\s+/).length <= 8;
  return (
    isShort && /^\p{Lu}/u.test(block.text) && !/[.,;:)]$/.test(block.text) && following.text.length > block.text.length
  );
}

class ProseReader {
  readonly prose: Record<ProseId, string[]> = {
    tags: [],
    aboutAuthor: [],
    intro: [],
    averages: [],
    aboutRecords: [],
    analysis: [],
    closing: [],
  };
  private section: SectionId = 'intro';
  private readonly fixedTexts: Map<string, ProseId>;

  constructor(private readonly words: KnownWords) {
    this.fixedTexts = collectFixedTexts(words);
  }

  private isTag(text: string): boolean {
    const isTop = this.section === 'intro' && this.prose.intro.length === 0 && this.prose.averages.length === 0;
    return isTop && text.length <= LONGEST_TAG_LINE && !/[.!?:…]$/.test(text) && !COUNT.test(text);
  }

  /** Handles a table: the text after it does not belong to the text before it. */
  passTable(section: 'taskLog' | 'statistics'): void {
    this.section = section;
  }

  private place(text: string): ProseId {
    const fixed = this.fixedTexts.get(text);
    if (fixed !== undefined) return fixed;
    if (isAverages(text) && this.prose.averages.length === 0 && this.section !== 'analysis') return 'averages';
    if (this.prose.averages.length > 0 && readSensitivity(text, this.words.styles) !== null) return 'averages';
    if (this.section === 'intro' && ABOUT_AUTHOR.test(text)) return 'aboutAuthor';
    if (this.section === 'aboutRecords' && COUNT.test(text) && this.prose.intro.length === 0) this.section = 'intro';
    if (this.isTag(text)) return 'tags';
    if (this.section === 'taskLog' || this.section === 'statistics') return 'analysis';
    return this.section === 'averages' ? 'intro' : this.section;
  }

  read(block: TextBlock, following: Block | undefined): void {
    const { text } = block;
    const level = levelOf(block);
    const section = text.length <= LONGEST_HEADING ? sectionOf(text, this.words) : null;
    if (section !== null) {
      this.section = section;
      return;
    }
    const isAfterTasks = ['taskLog', 'statistics', 'analysis'].includes(this.section);
    const isHeading = level !== null || (this.section === 'analysis' && isUnmarkedHeading(block, following));
    if (isHeading && isAfterTasks && this.prose.analysis.length > 0) this.section = 'closing';
    this.prose[this.place(text)].push(text);
  }
}

function readPost(blocks: readonly Block[], words: KnownWords): PostParts {
  const titlePlace = findTitle(blocks, words);
  const titleBlock = blocks[titlePlace];
  const facts = blocks.filter((block): block is Extract<Block, { kind: 'fact' }> => block.kind === 'fact');
  const factOf = (name: 'title' | 'date') => facts.find((fact) => fact.name === name)?.value ?? '';
  const title = titleBlock !== undefined && isText(titleBlock) ? titleBlock.text : factOf('title');
  const reader = new ProseReader(words);
  const statistics: Statistic[] = [];
  const tables: TableReading[] = [];
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'tasks') {
      tables.push(block.reading);
      reader.passTable('taskLog');
    } else if (block.kind === 'statistics') {
      for (const row of block.rows) statistics.push(row);
      reader.passTable('statistics');
    } else if (isText(block) && place > titlePlace) {
      reader.read(block, blocks[place + 1]);
    }
  }
  const tasks = joinReadings(tables);
  const nearest =
    tasks === null
      ? findNearestHeader(
          blocks.filter(isText).map(({ text }) => text),
          words.given,
        )
      : null;
  const topDates = reader.prose.tags.map((text) => findDate(text));
  const date = [findDate(title), findDate(factOf('date')), ...topDates].find((found) => found !== null) ?? null;
  return {
    title,
    date: date === null ? null : formatIsoDate(date),
    tasks,
    notices: blocks.flatMap((block) => (block.kind === 'notice' ? [block.notice] : [])),
    nearest,
    statistics,
    prose: reader.prose,
  };
}

/** Finds the records of a text, each with its parts. */
export function findPosts(blocks: readonly Block[], words: KnownWords): PostParts[] {
  return splitPosts(blocks, words).map((post) => readPost(post, words));
}
