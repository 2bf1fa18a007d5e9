import { formatDatePattern } from '../record/publishing/date-pattern.ts';
import { fillPattern, groupDigits } from '../record/publishing/print-number.ts';
import type { Style } from '../record/publishing/style.ts';
import { addDays, type CalendarDate, compareDates, weekdayOf } from '../record/values/calendar-date.ts';
import type { DateRange, Period } from './periods.ts';
import type { RollupWords } from './rollup-words.ts';

function nameRange({ from, to }: DateRange, style: Style, words: RollupWords): string {
  const last = formatDatePattern(words.datePattern, to, style);
  if (compareDates(from, to) === 0) return last;
  const pattern = from.year === to.year ? words.shortDatePattern : words.datePattern;
  return fillPattern(words.range, { from: formatDatePattern(pattern, from, style), to: last });
}

/**
 * Returns the name of a period in a title and in sentences.
 * @example namePeriod(periodOf({ year: 2026, month: 4, day: 4 }, 'week'), standard, ENGLISH_ROLLUP) //=> 'Week 14, March 30 to April 5, 2026'
 */
export function namePeriod(period: Period, style: Style, words: RollupWords): string {
  const { id, unit, from } = period;
  const yyyy = String(from.year);
  const range = nameRange(period, style, words);
  switch (unit) {
    case 'week':
      return fillPattern(words.week, { week: String(Number(id.slice(-2))), range });
    case 'month':
      return formatDatePattern(words.monthPattern, from, style);
    case 'quarter':
      return fillPattern(words.quarter, { quarter: id.slice(-1), yyyy });
    case 'year':
      return yyyy;
    default:
      return range;
  }
}

/** Joins texts as a list in a sentence. @example joinList(['a', 'b', 'c'], ENGLISH_ROLLUP) //=> 'a, b and c' */
export function joinList(texts: readonly string[], { listComma, listAnd }: RollupWords): string {
  const last = texts[texts.length - 1] ?? '';
  return texts.length < 2 ? last : texts.slice(0, -1).join(listComma) + listAnd + last;
}

/** Lists the runs of days that follow each other. */
function listRuns(dates: readonly CalendarDate[]): { from: CalendarDate; to: CalendarDate }[] {
  const runs: { from: CalendarDate; to: CalendarDate }[] = [];
  for (const date of dates) {
    const run = runs[runs.length - 1];
    if (run !== undefined && compareDates(addDays(run.to, 1), date) === 0) run.to = date;
    else runs.push({ from: date, to: date });
  }
  return runs;
}

const MOST_RUNS_NAMED = 12;
/** The maximum number of days with weekdays. Dates with weekdays contain commas, so a longer list is hard to read. */
const MOST_WITH_WEEKDAY = 2;

/**
 * Returns the days without a record, in a sentence; empty if there are none. If there are many, the first are named and
 * the others counted.
 * @param missing in order
 * @param within the period, whose year is not repeated
 * @example describeMissing([{ year: 2026, month: 4, day: 3 }], { from: { year: 2026, month: 4, day: 1 }, to: { year: 2026, month: 4, day: 5 } }, standard, ENGLISH_ROLLUP) //=> 'No record for Friday, April 3.'
 */
export function describeMissing(
  missing: readonly CalendarDate[],
  within: DateRange,
  style: Style,
  words: RollupWords,
): string {
  if (missing.length === 0) return '';
  const pattern = within.from.year === within.to.year ? words.shortDatePattern : words.datePattern;
  const hasWeekdays = missing.length <= MOST_WITH_WEEKDAY;
  const name = (date: CalendarDate) => {
    const weekday = hasWeekdays ? `${style.language.weekdays[weekdayOf(date)]}, ` : '';
    return weekday + formatDatePattern(pattern, date, style);
  };
  const runs = hasWeekdays ? missing.map((date) => ({ from: date, to: date })) : listRuns(missing);
  const named = runs.length > MOST_RUNS_NAMED ? runs.slice(0, MOST_RUNS_NAMED) : runs;
  const last = named[named.length - 1];
  const left = last === undefined ? 0 : missing.filter((date) => compareDates(date, last.to) > 0).length;
  const texts = named.map(({ from, to }) =>
    compareDates(from, to) === 0 ? name(from) : fillPattern(words.range, { from: name(from), to: name(to) }),
  );
  if (left > 0) {
    texts.push(fillPattern(words.missingMore, { count: groupDigits(String(left), style.language) }));
  }
  return fillPattern(words.missing, { days: joinList(texts, words) });
}
