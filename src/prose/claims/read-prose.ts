import type { Notice } from '../../record/notices/notice.ts';
import { makeProseNotice } from '../../record/notices/prose/prose-notices.ts';
import { placeInSource } from '../../record/publishing/placeholders.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { Table } from '../../record/reading/columns/table.ts';
import type { Day } from '../../record/reading/read-day.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { computeStatistics } from '../../record/values/statistics.ts';
import { applyFix } from '../replace-span.ts';
import { checkProse } from './check-prose.ts';
import type { Claim, Fix } from './claim.ts';
import { ClaimCells } from './claim-cells.ts';
import { keyOfPlace } from './deciding/shared/context.ts';
import { noticeMisspelledPlaceholders } from './misspelled-placeholders.ts';
import { isFilledIn, makeClaimNotice, showDay } from './notice-prose.ts';
import type { ProseField } from './reading/sentence.ts';
import { PlaceholderSuggestions } from './suggest-placeholder.ts';

/** A day to check, with the reading before it. */
export interface ProseInput {
  readonly day: Day;
  readonly date: CalendarDate | null;
  /** The format of placeholders, and the hours of a working week. */
  readonly style: Style;
  /** The columns of the task table. */
  readonly columns: Table['columns'];
  /** The check of the same sheet before; null for the first one. */
  readonly before: ProseReading | null;
}

/** A statement of the author, by its place in the text with filled placeholders. */
export interface CheckedStatement {
  readonly field: ProseField;
  readonly span: readonly [number, number];
  readonly quote: string;
  /** The cells that it agrees with, ranges for whole columns; null when it contradicts the tasks. */
  readonly cells: readonly string[] | null;
}

/** A contradiction, with the correction if a figure can make the sentence true. */
export interface ProseFinding {
  readonly notice: Notice;
  readonly fix: Fix | null;
  /** A placeholder instead of the correction, which follows the data; null if none prints the same figure. */
  readonly placeholder: string | null;
}

/** A figure that agreed, with the day it agreed with. */
interface AgreedBefore extends Pick<Claim, 'field' | 'span' | 'source'> {
  readonly text: string;
  readonly day: Day;
}

/** The prose of a day compared with its tasks. Places are in the author's texts, those of statements in the filled ones. */
export interface ProseReading {
  readonly day: Day;
  /** The day with its placeholders filled. */
  readonly shown: Day;
  readonly date: CalendarDate | null;
  readonly style: Style;
  readonly findings: readonly ProseFinding[];
  readonly statements: readonly CheckedStatement[];
  /** For the check after the next edit. */
  readonly agreed: readonly AgreedBefore[];
}

const FIELDS: readonly ProseField[] = ['title', 'intro', 'analysis'];

const keyOf = ({ field, span: [from, to] }: Pick<Claim, 'field' | 'span'>) => keyOfPlace(field, from, to);

/** Moves the figures that agreed in a text to their places after an edit elsewhere in the text. */
function followText(agreed: readonly AgreedBefore[], field: ProseField, text: string): AgreedBefore[] {
  const ofField = agreed.filter((figure) => figure.field === field);
  const old = ofField[0]?.text ?? text;
  if (old === text) return ofField;
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  const moved = text.length - old.length;
  return ofField.flatMap((figure) => {
    const [from, to] = figure.span;
    if (to <= start) return [{ ...figure, text }];
    return from < old.length - end ? [] : [{ ...figure, text, span: [from + moved, to + moved] as const }];
  });
}

/** Returns only the corrections that make their sentence true. One more check tries all of them together. */
function verifyFixes(claims: readonly Claim[], { day, date, style }: ProseInput): Map<Claim, Fix> {
  const fixable = claims.flatMap((claim) => (claim.fix === null ? [] : [{ claim, fix: claim.fix }]));
  if (fixable.length === 0) return new Map();
  const texts = { title: day.title, intro: day.intro, analysis: day.analysis };
  const places = new Map<Claim, readonly [number, number]>();
  for (const field of FIELDS) {
    let moved = 0;
    let end = 0;
    const ofField = fixable.filter(({ claim }) => claim.field === field);
    for (const { claim, fix } of ofField.sort((a, b) => a.fix.span[0] - b.fix.span[0])) {
      if (fix.span[0] < end) continue;
      const from = fix.span[0] + moved;
      texts[field] = applyFix(texts[field], { text: fix.text, span: [from, fix.span[1] + moved] });
      places.set(claim, [from, from + fix.text.length]);
      moved += fix.text.length - (fix.span[1] - fix.span[0]);
      end = fix.span[1];
    }
  }
  const wrong = checkProse({ ...day, ...texts }, date, style.hoursPerWeek).filter(
    ({ verdict }) => verdict === 'contradicts',
  );
  const isWrong = (field: ProseField, [from, to]: readonly [number, number]) =>
    wrong.some((other) => other.field === field && other.span[0] < to && other.span[1] > from);
  return new Map(
    fixable.flatMap(({ claim, fix }) => {
      const place = places.get(claim);
      return place === undefined || isWrong(claim.field, place) ? [] : [[claim, fix] as const];
    }),
  );
}

function makeFinding(
  claim: Claim,
  fix: Fix | null,
  placeholder: string | null,
  known: AgreedBefore | undefined,
  day: Day,
  cellsOf: ClaimCells,
): ProseFinding[] {
  const { finding, field, quote, span } = claim;
  if (finding === null) return [];
  if (known === undefined || fix === null) return [{ notice: makeClaimNotice(finding, claim, day), fix, placeholder }];
  const cells = cellsOf.listChanged(claim, known.day);
  const { place } = makeClaimNotice(finding, claim, day);
  const facts = { shown: quote, where: field, actual: fix.text, cells };
  return [{ notice: makeProseNotice('prose-figure-changed', facts, { ...place, span }), fix, placeholder }];
}

/** Moves a finding to its place in the author's text. A placeholder counts as a whole. */
function placeFinding(
  { notice, fix, placeholder }: ProseFinding,
  filled: ReturnType<typeof showDay>['filled'],
): ProseFinding {
  const { field, span } = notice.place;
  if (field === undefined || span === undefined) return { notice, fix, placeholder };
  const inSource = (place: readonly [number, number]) => placeInSource(place, filled[field]);
  return {
    notice: { ...notice, place: { ...notice.place, span: inSource(span) } },
    fix: fix && { ...fix, span: inSource(fix.span) },
    placeholder,
  };
}

/**
 * Compares the prose of a day with its tasks. A statement that agreed in the previous check of the same text and no
 * longer does is reported as changed, with the cells that changed.
 */
export function readProse(asWritten: ProseInput): ProseReading {
  const { date, style, columns, before } = asWritten;
  const { filled, shown: day } = showDay(asWritten.day, style);
  const input = { ...asWritten, day };
  const unchanged = FIELDS.flatMap((field) => followText(before?.agreed ?? [], field, day[field]));
  const known = new Map(unchanged.map((figure) => [keyOf(figure), figure]));
  const claims = checkProse(day, date, style.hoursPerWeek, known).filter((claim) => !isFilledIn(claim, filled));
  const fixes = verifyFixes(claims, input);
  const cellsOf = new ClaimCells(day, columns);
  const statistics = computeStatistics(day.tasks, day.totalTokens, day.tokenTasks);
  const suggestions = new PlaceholderSuggestions({ tasks: day.tasks, statistics, style });
  const agreeing = claims.filter(({ verdict }) => verdict === 'agrees');
  const again = new Set(agreeing.map(keyOf));
  const agreed = agreeing.map(({ field, span, source }) => ({ field, span, source, text: day[field], day }));
  return {
    day: asWritten.day,
    shown: day,
    date,
    style,
    findings: [
      ...noticeMisspelledPlaceholders(asWritten.day).map((notice) => ({ notice, fix: null, placeholder: null })),
      ...claims
        .flatMap((claim) => {
          const fix = fixes.get(claim) ?? null;
          const placeholder = fix === null ? null : suggestions.find(claim, fix.text);
          return makeFinding(claim, fix, placeholder, known.get(keyOf(claim)), day, cellsOf);
        })
        .map((finding) => placeFinding(finding, filled)),
    ],
    statements: claims.flatMap((claim) => {
      const { field, span, quote, verdict } = claim;
      if (verdict === 'not in the data') return [];
      return [{ field, span, quote, cells: verdict === 'agrees' ? cellsOf.list(claim) : null }];
    }),
    agreed: [...agreed, ...unchanged.filter((figure) => !again.has(keyOf(figure)))],
  };
}
