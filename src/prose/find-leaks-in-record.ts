import { makeLeakNotice } from '../record/notices/leak-notices.ts';
import { type Notice, sortNotices } from '../record/notices/sheet-notices.ts';
import type { LeverageRecord, Section } from '../record/publishing/record.ts';
import type { SectionId } from '../record/publishing/style.ts';
import type { Day } from '../record/reading/read-day.ts';
import { decodeOutput, decodeText } from './decode-output.ts';
import { findLeaks, type Leak, type LeakSource } from './find-leaks.ts';
import type { LeakKind } from './leak.ts';
import type { PrivateList } from './private-list.ts';
import { makeTermFinder } from './private-terms.ts';
import { findProductNames } from './product-names.ts';

/** A text of the record with its place in the sheet. */
interface PlacedSource extends LeakSource {
  readonly cell: string | null;
  readonly row: number | null;
}

const SECTION_NAMES: Readonly<Record<SectionId, string>> = {
  aboutAuthor: 'the text about the author',
  intro: 'the intro',
  averages: 'the sentence of averages',
  aboutRecords: 'the text about the records',
  taskLog: 'the task table',
  statistics: 'the statistics',
  analysis: 'the analysis',
  closing: 'the closing text',
};

function listDayTexts({ title, intro, analysis, tasks, cells }: Day): PlacedSource[] {
  const beside = (text: string, where: string, cell: string | undefined) => ({
    text,
    where,
    cell: cell ?? null,
    row: null,
  });
  return [
    beside(title, 'the title', cells.Title),
    beside(intro, 'the intro', cells.Intro),
    beside(analysis, 'the analysis', cells.Analysis),
    ...tasks.map(({ task, cell, row }) => ({ text: task, where: `row ${row}`, cell, row })),
  ];
}

/** What the record adds to the words of the day: fixed texts, headings, labels, the style's own title. */
function listStyleTexts({ title, sections }: LeverageRecord, day: Day): PlacedSource[] {
  const place = (text: string, where: string) => ({ text, where, cell: null, row: null });
  const listSection = (section: Section) => {
    if (section.kind === 'prose') {
      const ofDay = section.id === 'intro' || section.id === 'analysis';
      return ofDay ? [] : [place(section.paragraphs.join('\n'), SECTION_NAMES[section.id])];
    }
    const columns = section.columns.map(({ label }) => label);
    const rows = section.id === 'statistics' ? section.rows.map((cells) => cells.join(' ')) : [];
    return [place([...columns, ...rows].join('\n'), SECTION_NAMES[section.id])];
  };
  const headings = sections.map(({ heading }) => heading).join('\n');
  const ownTitle = day.title === '' ? [place(title, 'the title')] : [];
  return [...ownTitle, place(headings, 'the headings'), ...sections.flatMap(listSection)];
}

/** Data carries the notices, which quote cells, also of rows that were left out. */
function listNoticeTexts({ notices }: LeverageRecord): PlacedSource[] {
  return notices.flatMap(({ quote, message, cell, row }) => {
    const where = cell === null ? 'a notice' : `a notice about ${cell}`;
    return [quote ?? '', message].map((text) => ({ text, where, cell, row }));
  });
}

const KINDS_SHOWN_WHOLE: readonly LeakKind[] = [
  'leak-private-term',
  'leak-email',
  'leak-ip',
  'leak-home-path',
  'leak-host',
  'leak-product-name',
];
const MOST_SHOWN_OF_SECRET = 12;

/** A secret is named by its beginning: notices end up in terminals and their logs. */
function showQuote(kind: LeakKind, quote: string): string {
  if (KINDS_SHOWN_WHOLE.includes(kind)) return quote;
  return `${quote.slice(0, Math.min(MOST_SHOWN_OF_SECRET, Math.ceil(quote.length / 2)))}…`;
}

function noticeLeak({ kind, what, quote, source }: Leak<PlacedSource>): Notice {
  const { cell, row, where } = source;
  return makeLeakNotice(kind, { shown: showQuote(kind, quote), what, where }, { cell, row, quote });
}

/** The bare signs of a quote: an output may escape them and break its lines. */
const bareQuote = (quote: string) => decodeText(quote).replace(/<[^>]{0,80}>|\s+|^[?&;]/g, '');

/** Leaks that the earlier ones do not tell of already, as a whole or in part. */
function listFurther<Source extends LeakSource>(
  known: readonly Leak[],
  leaks: readonly Leak<Source>[],
): Leak<Source>[] {
  const told = new Map<LeakKind | 'secret', Set<string>>();
  // Escaped, a token behind a name may read like a password.
  const groupOf = (kind: LeakKind) => (KINDS_SHOWN_WHOLE.includes(kind) ? kind : 'secret');
  const quotesOf = (kind: LeakKind) => told.get(groupOf(kind)) ?? new Set<string>();
  const tell = (kind: LeakKind, quote: string) => told.set(groupOf(kind), quotesOf(kind).add(quote));
  for (const { kind, quote } of known) tell(kind, bareQuote(quote));
  return leaks.filter(({ kind, quote }) => {
    const bare = bareQuote(quote);
    const quotes = quotesOf(kind);
    if (quotes.has(bare) || [...quotes].some((other) => other.includes(bare) || bare.includes(other))) return false;
    tell(kind, bare);
    return true;
  });
}

function noticeProductNames(record: LeverageRecord, day: Day, list: PrivateList): Notice[] {
  const findTerms = makeTermFinder(list);
  const prose = listDayTexts({ ...day, tasks: [] });
  const headings = record.sections.flatMap((section) => [
    section.heading,
    ...(section.kind === 'table' ? section.columns.map(({ label }) => label) : []),
  ]);
  const texts = prose.map(({ text, where }) => ({ text, isTitle: where === 'the title' }));
  const names = findProductNames(
    texts,
    day.tasks.map(({ task }) => task),
    headings,
  );
  return prose.flatMap(({ where, cell }, index) =>
    (names[index] ?? [])
      .filter((name) => findTerms(name).length === 0)
      .map((name) => makeLeakNotice('leak-product-name', { shown: name, where }, { cell, quote: name })),
  );
}

/**
 * Everything in a record that may not be meant for others, each find with its cell where it has one. The record's texts
 * are searched as they were typed, and then the output as it stands and as a reader sees it, for what only stands there.
 * @param record as it is published, replacements made
 * @param day the day it was made of, replacements made
 * @param output the record in the format it leaves in, front matter and all
 */
export function findLeaksInRecord(record: LeverageRecord, day: Day, output: string, list: PrivateList): Notice[] {
  const ofTexts = findLeaks([...listDayTexts(day), ...listStyleTexts(record, day)], list);
  const { texts, isData } = decodeOutput(output);
  const ofNotices = isData ? listFurther(ofTexts, findLeaks(listNoticeTexts(record), list)) : [];
  const known = [...ofTexts, ...ofNotices];
  const where = 'the post, outside your cells';
  const outputs = [...texts, ...(isData ? [] : [output])].map((text) => ({ text, where, cell: null, row: null }));
  const ofOutput = listFurther(known, findLeaks(outputs, list));
  return sortNotices([...[...known, ...ofOutput].map(noticeLeak), ...noticeProductNames(record, day, list)]);
}

/**
 * The finds that may stand in a record's own data. Those of the private list stay out: the list is part of no output.
 */
export function listPublicFinds(finds: readonly Notice[]): Notice[] {
  return finds.filter(({ code }) => code !== 'leak-private-term');
}
