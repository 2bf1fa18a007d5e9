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

/** A text of the record with its place in the record and in the sheet. */
interface PlacedSource extends LeakSource {
  readonly where: LeakPlace;
  readonly cell: string | null;
  readonly row: number | null;
}

/** Lists the title, intro and analysis of a day, each cell of a joined text separately. */
export function listDayProse({ title, intro, analysis, cells, parts = {} }: Day): PlacedSource[] {
  const list = (where: LeakPlace, text: string, label: 'Title' | 'Intro' | 'Analysis') =>
    label === 'Title' || parts[label] === undefined
      ? [{ text, where, cell: cells[label] ?? null, row: null }]
      : parts[label].map((part) => ({ text: part.text, where, cell: part.address, row: null }));
  return [
    ...list('title', title, 'Title'),
    ...list('intro', intro, 'Intro'),
    ...list('analysis', analysis, 'Analysis'),
  ];
}

function listDayTexts(day: Day): PlacedSource[] {
  return [
    ...listDayProse(day),
    ...day.tasks.map(({ task, cell, row }) => ({ text: task, where: 'task' as const, cell, row })),
  ];
}

/** Lists the texts that the record adds to those of the day: fixed texts, headings, labels, the title of the style. */
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

/** Lists the quotes in the notices, which are part of the data. They can come from skipped rows. */
function listNoticeTexts({ notices }: LeverageRecord): PlacedSource[] {
  return notices.flatMap((notice) => {
    const { cell, row } = notice.place;
    return listQuotedTexts(notice).map((text) => ({ text, where: 'notice' as const, cell, row }));
  });
}

const KINDS_QUOTED_IN_FULL: readonly LeakKind[] = [
  'leak-private-term',
  'leak-email',
  'leak-ip',
  'leak-home-path',
  'leak-host',
  'leak-product-name',
];
const MAX_SECRET_CHARACTERS_SHOWN = 12;

/** Truncates a secret to its start, because notices are printed to terminals and logs. */
export function showQuote(kind: LeakKind, quote: string): string {
  if (KINDS_QUOTED_IN_FULL.includes(kind)) return quote;
  return `${quote.slice(0, Math.min(MAX_SECRET_CHARACTERS_SHOWN, Math.ceil(quote.length / 2)))}…`;
}

function toNotice({ kind, what, quote, source }: Leak<PlacedSource>): Notice {
  const { cell, row, where } = source;
  return makeLeakNotice(kind, { shown: showQuote(kind, quote), what, where }, { cell, row, quote });
}

/** Removes escapes, tags and spaces from a quote, because an output can escape characters and break lines. */
const bareQuote = (quote: string) => decodeText(quote).replace(/<[^>]{0,80}>|\s+|^[?&;]/g, '');

/** Lists the leaks that are not contained in the known ones and do not contain one of them. */
function listNewLeaks<Source extends LeakSource>(
  known: readonly Leak[],
  leaks: readonly Leak<Source>[],
): Leak<Source>[] {
  const reported = new Map<LeakKind | 'secret', Set<string>>();
  // After escaping, a token that follows a name can look like a password.
  const groupOf = (kind: LeakKind) => (KINDS_QUOTED_IN_FULL.includes(kind) ? kind : 'secret');
  const quotesOf = (kind: LeakKind) => reported.get(groupOf(kind)) ?? new Set<string>();
  const report = (kind: LeakKind, quote: string) => reported.set(groupOf(kind), quotesOf(kind).add(quote));
  for (const { kind, quote } of known) report(kind, bareQuote(quote));
  return leaks.filter(({ kind, quote }) => {
    const bare = bareQuote(quote);
    const quotes = quotesOf(kind);
    if (quotes.has(bare) || [...quotes].some((other) => other.includes(bare) || bare.includes(other))) return false;
    report(kind, bare);
    return true;
  });
}

/** The leaks in the texts of a day, which do not depend on the style. */
export interface DayLeaks {
  readonly day: Day;
  readonly list: PrivateList;
  readonly leaks: readonly Leak<PlacedSource>[];
}

/**
 * Searches the texts of a day. The result does not depend on the style.
 * @param day the day after replacements
 */
export function findLeaksInDay(day: Day, list: PrivateList): DayLeaks {
  return { day, list, leaks: findLeaks(listDayTexts(day), list) };
}

/**
 * Finds the private terms, secrets and addresses in a record, each match with its cell if it has one. After the texts as typed, it
 * also searches the output, both raw and as a reader sees it, for matches that only the output contains.
 * @param record the record after replacements
 * @param dayLeaks the leaks of the day that the record was made from
 * @param output the record in the published format, including front matter
 */
export function findLeaksInRecord(record: LeverageRecord, dayLeaks: DayLeaks, output: string): Notice[] {
  const { day, list, leaks } = dayLeaks;
  const inTexts = [...leaks, ...findLeaks(listStyleTexts(record, day), list)];
  const { texts, raw, hasData } = decodeOutput(output);
  const inNotices = hasData ? listNewLeaks(inTexts, findLeaks(listNoticeTexts(record), list)) : [];
  const known = [...inTexts, ...inNotices];
  const outputs = [...texts, ...(raw === null ? [] : [raw])].map((text) => ({
    text,
    where: 'output' as const,
    cell: null,
    row: null,
  }));
  const inOutput = listNewLeaks(known, findLeaks(outputs, list));
  return sortNotices([...known, ...inOutput].map(toNotice));
}

/**
 * Lists the findings that can be part of a record's data. Private terms are excluded, because no output contains the
 * private list.
 */
export function listPublicFindings(findings: readonly Notice[]): Notice[] {
  return findings.filter(({ code }) => code !== 'leak-private-term');
}
