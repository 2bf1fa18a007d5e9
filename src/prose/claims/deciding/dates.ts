import { type CalendarDate, formatIsoDate, parseIsoDate, weekdayOf } from '../../../record/values/calendar-date.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ClaimLanguage } from '../words/language.ts';
import { hasWord, isWord, textAt } from '../words/tokens.ts';
import { ClaimList } from './shared/claim-list.ts';
import type { Context } from './shared/context.ts';
import { capitalize, fixAt } from './shared/fix.ts';
import { isEnd, isSign } from './shared/signs.ts';

/** A date in a sentence. Places are tokens; ends are exclusive. */
interface WrittenDate {
  readonly day: number;
  readonly dayAt: number;
  /** Whether the day is written in digits only: `13`, not `13th`. */
  readonly isPlain: boolean;
  /** From 1; null for `Friday the 13th`. */
  readonly month: number | null;
  readonly year: number | null;
  readonly yearAt: number;
  /** 0 is Sunday; null if no weekday is right before the date. */
  readonly weekday: number | null;
  readonly weekdayAt: number;
  readonly from: number;
  readonly to: number;
}

const LATEST_DAY = 31;
const MOST_TO_RECORD = 4;

function readDay({ tokens, language }: Sentence, at: number): { day: number; ending: string } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' && token?.kind !== 'opaque') return null;
  const [, digits, ending = ''] = /^(\d{1,2})(\p{L}{0,4})$/u.exec(token.text + token.suffix) ?? [];
  return digits !== undefined && (ending === '' || language.dayEndings.has(ending))
    ? { day: Number(digits), ending }
    : null;
}

/** Reads the year after a date: `30 June 2026`, `June 30, 2026`. */
function readYear({ tokens }: Sentence, to: number): { year: number; at: number } | null {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  const token = tokens[at];
  const isYear = token?.kind === 'number' && token.suffix === '' && /^\d{4}$/.test(token.text);
  return isYear ? { year: Number(token.text), at } : null;
}

/** Returns the weekday at a token. 0 is Sunday; null for other words. */
function weekdayAt({ tokens, language }: Sentence, at: number): number | null {
  const { text = '', isCapital } = tokens[at] ?? {};
  const day = language.weekdays.indexOf(text);
  if (isCapital !== true) return null;
  return day === -1 ? (language.shortWeekdays[text] ?? null) : day;
}

/** Returns the month at a token, from 1; null for other words. */
function monthAt({ tokens, language }: Sentence, at: number): number | null {
  const { text = '', isCapital, kind } = tokens[at] ?? {};
  if (isCapital !== true || kind !== 'word') return null;
  const month = language.months.indexOf(text);
  return month === -1 ? (language.shortMonths[text] ?? null) : month + 1;
}

/** Finds the weekday right before a date: `Tuesday 30 June`, `Tuesday, the 13th of October`. */
function findWeekday(sentence: Sentence, from: number): number {
  const { tokens, language } = sentence;
  let at = from - 1;
  if (isWord(tokens, at, language.definiteArticles)) at -= 1;
  if (textAt(tokens, at) === ',') at -= 1;
  return at;
}

/** Reads the date around a month, or after a weekday without a month. */
function readDate(sentence: Sentence, at: number): WrittenDate | null {
  const { tokens, language } = sentence;
  const month = monthAt(sentence, at);
  if (month !== null) {
    const ofAt = isWord(tokens, at - 1, language.partitives) ? at - 2 : at - 1;
    const ahead = readDay(sentence, at + 1);
    const found = ahead ?? readDay(sentence, ofAt);
    if (found === null) return null;
    const dayAt = ahead === null ? ofAt : at + 1;
    const [from, to] = ahead === null ? [ofAt, at + 1] : [at, at + 2];
    const year = readYear(sentence, to);
    const before = findWeekday(sentence, from);
    return {
      day: found.day,
      dayAt,
      isPlain: found.ending === '',
      month,
      year: year?.year ?? null,
      yearAt: year?.at ?? to,
      weekday: weekdayAt(sentence, before),
      weekdayAt: before,
      from,
      to,
    };
  }
  const weekday = weekdayAt(sentence, at);
  if (weekday === null) return null;
  const comma = textAt(tokens, at + 1) === ',' && isWord(tokens, at + 2, language.definiteArticles) ? 1 : 0;
  const dayAt = isWord(tokens, at + 1 + comma, language.definiteArticles) ? at + 2 + comma : at + 1;
  const found = readDay(sentence, dayAt);
  const next = isWord(tokens, dayAt + 1, language.partitives) ? dayAt + 2 : dayAt + 1;
  if (found === null || found.ending === '' || monthAt(sentence, next) !== null) return null;
  const place = { from: dayAt, to: dayAt + 1, dayAt, yearAt: dayAt + 1, weekdayAt: at };
  return { day: found.day, isPlain: false, month: null, year: null, weekday, ...place };
}

/** Whether a written date exists in the calendar, and is on the weekday that is written with it. */
function isPossible({ day, month, year, weekday }: WrittenDate, date: CalendarDate): boolean {
  const written = parseIsoDate(formatIsoDate({ year: year ?? date.year, month: month ?? date.month, day }));
  return written !== null && (weekday === null || weekdayOf(written) === weekday);
}

/** Whether the author gives a date as the date of the day. */
function isOwnDate(sentence: Sentence, written: WrittenDate, date: CalendarDate): boolean {
  const { tokens, field, isFirst, isEarly, isOtherTime, language } = sentence;
  const { weekday, from, day, month } = written;
  const start = weekday === null ? from : written.weekdayAt;
  if (isOtherTime || field === 'analysis') return false;
  // `Register for Tuesday, 9 June 2026`, `Recorded on Thursday, the 20th`, `20 jobs. 2 April.`
  const isAlone = isEarly && start === 0 && (tokens[written.to] === undefined || tokens.length === written.to + 1);
  const isOfRecord =
    isEarly &&
    (isWord(tokens, start - 1, language.recordLinks) ||
      (isWord(tokens, start - 1, language.definiteArticles) && isWord(tokens, start - 2, language.recordLinks))) &&
    hasWord(tokens, language.recordWords, Math.max(0, start - MOST_TO_RECORD), start) &&
    (weekday === null || weekday === weekdayOf(date));
  const isStart = field === 'title' || (isFirst && start === 0) || isAlone || isOfRecord;
  if (isOfRecord && month === null) return true;
  // `Today is 7 July`, `7 July, Tuesday`
  const isToday = isWord(tokens, start - 1, language.copulas) && isWord(tokens, start - 2, language.todays);
  const comma = textAt(tokens, written.to) === ',' ? 1 : 0;
  const isNext = start === 0 && weekdayAt(sentence, written.to + comma) === weekdayOf(date);
  if (isEarly && month !== null && (isToday || isNext)) return true;
  // `May 91 rows`
  const isLast = isEnd(tokens, written.to) || written.year !== null;
  if (isStart && month !== null && (day <= LATEST_DAY || isLast)) return true;
  if (weekday !== weekdayOf(date) || isWord(tokens, start - 1, language.otherDaysBefore)) return false;
  if (month === null) return isEarly && (start === 0 || isFirst);
  // `Tuesday 31 June`: a date that is not on the weekday that is written, which is the weekday of the record.
  return month === date.month && isEarly && !isPossible(written, date);
}

/** Makes a correction of the day, the year or the whole date; null if the day is written with an ending. */
function fixDate(sentence: Sentence, written: WrittenDate, date: CalendarDate, { months }: ClaimLanguage) {
  const { month, day, isPlain, dayAt, yearAt, year, from, to } = written;
  const name = capitalize(months[date.month - 1] ?? '');
  if (month === date.month && day === date.day && year !== null)
    return { actual: String(date.year), fix: fixAt(sentence, yearAt, yearAt + 1, String(date.year)) };
  const isMonthFirst = dayAt > from;
  const actual = isMonthFirst ? `${name} ${date.day}` : `${date.day} ${name}`;
  if (!isPlain || (year !== null && year !== date.year)) return { actual, fix: null };
  return month === date.month
    ? { actual, fix: fixAt(sentence, dayAt, dayAt + 1, String(date.day)) }
    : { actual, fix: fixAt(sentence, from, to, actual) };
}

function decideDate(list: ClaimList, written: WrittenDate, date: CalendarDate, { language }: Context): void {
  const { sentence } = list;
  const { month, day, year, weekday, from, to } = written;
  const isRight = (month ?? date.month) === date.month && day === date.day && (year ?? date.year) === date.year;
  if (isRight) {
    if (month === null && weekday !== weekdayOf(date)) return;
    list.confirm('date', [from, to]);
    // `Wednesday, 13 October` on a Tuesday
    if (weekday === null || weekday === weekdayOf(date)) return;
    const actual = capitalize(language.weekdays[weekdayOf(date)] ?? '');
    const at = written.weekdayAt;
    const isShort = !language.weekdays.includes(textAt(sentence.tokens, at));
    const fix = isShort ? null : fixAt(sentence, at, at + 1, actual);
    list.contradict('date', [at, at + 1], [], { code: 'prose-date-differs', actual }, [], fix);
    return;
  }
  if (!isOwnDate(sentence, written, date)) return;
  const { actual, fix } = fixDate(sentence, written, date, language);
  const span = [from, year === null || year === date.year ? to : written.yearAt + 1] as const;
  list.contradict('date', span, [], { code: 'prose-date-differs', actual }, [], fix);
}

/** Decides a weekday without a date. */
function decideWeekday(list: ClaimList, at: number, date: CalendarDate, { language }: Context): void {
  const { sentence } = list;
  const { tokens, field, isFirst, isOtherTime } = sentence;
  const weekday = language.weekdays[weekdayOf(date)] ?? '';
  const before = textAt(tokens, at - 1);
  const after = textAt(tokens, at + 1);
  if (textAt(tokens, at) === weekday) return list.confirm('date', [at, at + 1]);
  const isAdjectived = language.dayAdjectives.has(before);
  const isLone = before === '' || isSign(tokens, at - 1);
  const isOwn =
    field === 'title' ||
    (field === 'intro' && (isFirst || isLone || isAdjectived) && (isLone || isAdjectived || isEnd(tokens, at + 1)));
  const isForA =
    field === 'analysis' &&
    ((language.articles.has(before) &&
      isWord(tokens, at - 2, language.recipients) &&
      isWord(tokens, at - 3, language.dayPraise)) ||
      language.demonstratives.has(before));
  const isOther = isOtherTime && field === 'analysis' && !isForA;
  if (language.otherDaysBefore.has(before) || language.otherDaysAfter.has(after) || isOther || !(isOwn || isForA))
    return;
  const actual = capitalize(weekday);
  const finding = { code: 'prose-date-differs', actual } as const;
  list.contradict('date', [at, at + 1], [], finding, [], fixAt(sentence, at, at + 1, actual));
}

/** Decides the weekday and the date where the author gives them as those of the day. */
export function decideDates(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { date, language } = context;
  if (date === null) return;
  const others = new Set<number>();
  sentence.tokens.forEach((_, at) => {
    const written = readDate(sentence, at);
    if (written === null) return;
    decideDate(list, written, date, context);
    // `The fair is 14 May, Thursday.`
    const next = textAt(sentence.tokens, written.to) === ',' ? written.to + 1 : written.to;
    const weekday = weekdayAt(sentence, next);
    if (weekday !== null && weekday !== weekdayOf(date) && isPossible({ ...written, weekday }, date)) others.add(next);
  });
  sentence.tokens.forEach(({ text, isCapital, kind }, at) => {
    const isWeekday = kind === 'word' && isCapital && language.weekdays.includes(text);
    if (isWeekday && !others.has(at) && !list.isTaken(at, at + 1)) decideWeekday(list, at, date, context);
  });
}
