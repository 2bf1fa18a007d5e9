import type { LeakPlace } from '../record/notices/leak-facts.ts';
import { makeLeakNotice } from '../record/notices/leak-notices.ts';
import { type Notice, sortNotices } from '../record/notices/notice.ts';
import { listQuotedTexts } from '../record/notices/quoted-texts.ts';
import type { LeverageRecord, Section } from '../record/publishing/record.ts';
import type { Day } from '../record/reading/read-day.ts';
import { decodeOutput, decodeText } from './decode-output.ts';
import { findLeaks, type Leak, type LeakSource } from './find-leaks.ts';
import type { LeakKind } from './leak.ts';
import type { PrivateList } from './private-list.ts';
import { makeTermFinder } from './private-terms.ts';
import { findProductNames } from './product-names.ts';

/** A text of the record with its place in the record and in the sheet. */
interface PlacedSource extends LeakSource {
  readonly where: LeakPlace;
  readonly cell: string | null;
  readonly row: number | null;
}

/** The title, intro and analysis of a day. */
function listDayProse({ title, intro, analysis, cells }: Day): PlacedSource[] {
  return [
    { text: title, where: 'title', cell: cells.Title ?? null, row: null },
    { text: intro, where: 'intro', cell: cells.Intro ?? null, row: null },
    { text: analysis, where: 'analysis', cell: cells.Analysis ?? null, row: null },
  ];
}

function listDayTexts(day: Day): PlacedSource[] {
  return [
    ...listDayProse(day),
    ...day.tasks.map(({ task, cell, row }) => ({ text: task, where: 'task' as const, cell, row })),
  ];
}

/** What the record adds to the words of the day: fixed texts, headings, labels, the style's own title. */
function listStyleTexts({ title, sections }: LeverageRecord, day: Day): PlacedSource[] {
  const place = (text: string, where: LeakPlace) => ({ text, where, cell: null, row: null });
  const listSection = (section: Section) => {
    if (section.kind === 'prose') {
      const ofDay = section.id === 'intro' || section.id === 'analysis';
      return ofDay ? [] : [place(section.paragraphs.join('\n'), section.id)];
    }
    const columns = section.columns.map(({ label }) => label);
    const rows = section.id === 'statistics' ? section.rows.map((cells) => cells.join(' ')) : [];
    return [place([...columns, ...rows].join('\n'), section.id)];
  };
  const headings = sections.map(({ heading }) => heading).join('\n');
  const ownTitle = day.title === '' ? [place(title, 'title')] : [];
  return [...ownTitle, place(headings, 'headings'), ...sections.flatMap(listSection)];
}

/** Data carries the notices, which quote cells, also of rows that were left out. */
function listNoticeTexts({ notices }: LeverageRecord): PlacedSource[] {
  return notices.flatMap((notice) => {
    const { cell, row } = notice.place;
    return listQuotedTexts(notice).map((text) => ({ text, where: 'notice' as const, cell, row }));
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
  const prose = listDayProse(day);
  const headings = record.sections.flatMap((section) => [
    section.heading,
    ...(section.kind === 'table' ? section.columns.map(({ label }) => label) : []),
  ]);
  const texts = prose.map(({ text, where }) => ({ text, isTitle: where === 'title' }));
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

/** What was found in a day's own texts, whatever style they are printed in. */
export interface DayLeaks {
  readonly day: Day;
  readonly list: PrivateList;
  readonly leaks: readonly Leak<PlacedSource>[];
}

/**
 * Searches the texts of a day, the part of the search that no style changes.
 * @param day replacements made
 */
export function findLeaksInDay(day: Day, list: PrivateList): DayLeaks {
  return { day, list, leaks: findLeaks(listDayTexts(day), list) };
}

/**
 * Everything in a record that may not be meant for others, each match with its cell where it has one. After the texts as
 * they were typed, the output is searched as it is and as a reader sees it, for matches that only the output has.
 * @param record as it is published, replacements made
 * @param ofDay what was found in the day that the record was made from
 * @param output the record in the format in which it is published, front matter included
 */
export function findLeaksInRecord(record: LeverageRecord, { day, list, leaks }: DayLeaks, output: string): Notice[] {
  const ofTexts = [...leaks, ...findLeaks(listStyleTexts(record, day), list)];
  const { texts, isData } = decodeOutput(output);
  const ofNotices = isData ? listFurther(ofTexts, findLeaks(listNoticeTexts(record), list)) : [];
  const known = [...ofTexts, ...ofNotices];
  const outputs = [...texts, ...(isData ? [] : [output])].map((text) => ({
    text,
    where: 'output' as const,
    cell: null,
    row: null,
  }));
  const ofOutput = listFurther(known, findLeaks(outputs, list));
  return sortNotices([...[...known, ...ofOutput].map(noticeLeak), ...noticeProductNames(record, day, list)]);
}

/**
 * The finds that may stand in a record's own data. Those of the private list stay out: the list is part of no output.
 */
export function listPublicFinds(finds: readonly Notice[]): Notice[] {
  return finds.filter(({ code }) => code !== 'leak-private-term');
}
