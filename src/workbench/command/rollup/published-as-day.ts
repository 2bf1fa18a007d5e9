import { statisticKindOf } from '../../../imports/published/checks/expected-figures.ts';
import { rowAsTask } from '../../../imports/published/checks/identify-style.ts';
import { findTableTraits } from '../../../imports/published/rows/check-rows.ts';
import { isBlankFigure } from '../../../imports/published/rows/printed-cells.ts';
import type { PublishedDay } from '../../../imports/published/rows/published-day.ts';
import { findTotalTokens } from '../../../imports/published/rows-as-sheet.ts';
import type { Notice } from '../../../record/notices/notice.ts';
import type { PublishedFacts } from '../../../record/notices/published-facts.ts';
import type { DecimalMark } from '../../../record/publishing/style.ts';
import type { CalendarDate } from '../../../record/values/calendar-date.ts';
import { addDurations } from '../../../record/values/duration.ts';
import type { Totals } from '../../../record/values/statistics.ts';
import type { Task } from '../../../record/values/task.ts';
import { type DayTotals, totalDay } from '../../../rollup/day-totals.ts';
import { countTasksOf, readSupervisionTotal } from './known-sums.ts';

/**
 * Finds the supervision of a record without a column for it, from its statistics; null if they do not show which tasks
 * it includes.
 */
function findSupervision(
  { columns, rows, statistics }: PublishedDay,
  tasks: readonly Task[],
  mark: DecimalMark,
): Partial<Totals> | null {
  const supervision = readSupervisionTotal(statistics, mark);
  if (supervision === null || columns.some(({ key }) => key === 'supervision')) return {};
  const tasksWithSupervision = countTasksOf(statistics, 'supervisionMinutes', tasks.length) ?? tasks.length;
  const hasFactor = rows.map(({ supervisoryFactor }) => !isBlankFigure(supervisoryFactor));
  const covered = tasksWithSupervision === tasks.length ? tasks : tasks.filter((_, i) => hasFactor[i]);
  if (covered.length !== tasksWithSupervision) return null;
  return { supervision, tasksWithSupervision, supervisedHuman: addDurations(covered.map(({ human }) => human)) };
}

const uncheckedOf = ({ code, facts }: Notice) =>
  code === 'published-statistic-unchecked' ? (facts as PublishedFacts['published-statistic-unchecked']) : null;

/** Whether a notice shows that estimates are rounded. A number of weeks can also be of other working weeks. */
function isAboutRounding(notice: Notice, { columns }: PublishedDay): boolean {
  const { code, facts } = notice;
  if (code === 'published-factor-rounded-hours') {
    const { column } = facts as PublishedFacts['published-factor-rounded-hours'];
    return columns.some(({ key, label }) => key !== 'weeks' && label === column);
  }
  const unchecked = uncheckedOf(notice);
  if (unchecked?.reason !== 'rows-rounded') return false;
  const { label, figure } = unchecked;
  return (label === null ? figure : statisticKindOf(label)) !== 'humanWeeks';
}

export interface PublishedTotals {
  readonly tasks: readonly Task[];
  readonly totals: DayTotals;
  /** The number of rows without a human estimate or AI time, which are skipped. */
  readonly incompleteRows: number;
  /** Whether the statistics have supervision that cannot be counted. */
  readonly isSupervisionUnclear: boolean;
  /** Whether the statistics have bounds that the rows do not have, which are not counted. */
  readonly lacksBounds: boolean;
  /** Whether the published figures show that the human estimates of the rows are rounded. */
  readonly isRounded: boolean;
}

/**
 * Computes the sums of a published record; null if it has no task.
 * @param approximatePercent the distance of the bounds of an approximate time from its value, in percent
 */
export function totalPublished(
  day: PublishedDay,
  date: CalendarDate,
  approximatePercent: number,
): PublishedTotals | null {
  const traits = { ...findTableTraits(day, null), approximatePercent };
  const tasks = day.rows.flatMap((row, place) => rowAsTask(row, place, traits) ?? []);
  if (tasks.length === 0) return null;
  const totalTokens = findTotalTokens(day, traits)?.tokens ?? null;
  const hasTokens = totalTokens !== null || tasks.some(({ tokens }) => tokens !== null);
  const tasksWithTokens = hasTokens ? countTasksOf(day.statistics, 'tokens', tasks.length) : null;
  const supervision = findSupervision(day, tasks, traits.marks.decimal);
  const { title, styleId } = day;
  const totals = totalDay({
    date,
    title,
    style: styleId,
    tasks,
    totalTokens,
    sums: { ...supervision, ...(tasksWithTokens === null ? {} : { tasksWithTokens }) },
  });
  return {
    tasks,
    totals,
    incompleteRows: day.rows.length - tasks.length,
    isSupervisionUnclear: supervision === null,
    lacksBounds: day.notices.some((notice) => uncheckedOf(notice)?.reason === 'bounds-unknown'),
    isRounded: day.notices.some((notice) => isAboutRounding(notice, day)),
  };
}
