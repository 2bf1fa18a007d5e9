import type { Notice } from '../../record/notices/notice.ts';
import { makeProseNotice } from '../../record/notices/prose/prose-notices.ts';
import { placeInSource } from '../../record/publishing/placeholders.ts';
import { fillDay } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { Day } from '../../record/reading/read-day.ts';
import { cellOfText } from '../../record/reading/texts-of-day.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { computeStatistics } from '../../record/values/statistics.ts';
import { checkProse } from './check-prose.ts';
import type { Claim, Finding } from './claim.ts';
import { noticeMisspelledPlaceholders } from './misspelled-placeholders.ts';
import type { ProseField } from './reading/sentence.ts';

const LABELS = { title: 'Title', intro: 'Intro', analysis: 'Analysis' } as const satisfies Record<ProseField, string>;

/** Makes the notice about a contradiction, with the cell of the text and the place in it. */
export function makeClaimNotice(finding: Finding, { field, quote, span }: Claim, { tasks, cells, parts }: Day): Notice {
  const label = LABELS[field];
  const place = { cell: cellOfText(parts?.[label], cells[label], span[0]), quote, field, span };
  const inProse = { shown: quote, where: field };
  const textOf = (task: number) => tasks[task]?.task ?? '';
  const cellsOf = (...indexes: readonly number[]) => indexes.flatMap((index) => tasks[index]?.cell ?? []);
  switch (finding.code) {
    case 'prose-figure-differs': {
      const { code, figure, actual, task } = finding;
      const about = task === null ? { task: null, cells: [] } : { task: textOf(task), cells: cellsOf(task) };
      return makeProseNotice(code, { ...inProse, figure, actual, ...about }, place);
    }
    case 'prose-other-task': {
      const { code, figure, actual, task, other } = finding;
      const names = { task: textOf(task), otherTask: textOf(other), cells: cellsOf(task, other) };
      return makeProseNotice(code, { ...inProse, figure, actual, ...names }, place);
    }
    case 'prose-order-differs': {
      const { code, actual, task, other, otherActual } = finding;
      const names = { task: textOf(task), otherTask: textOf(other), cells: cellsOf(task, other) };
      return makeProseNotice(code, { ...inProse, actual, otherActual, ...names }, place);
    }
    case 'prose-count-differs': {
      const { code, count, tasks: all, withBound } = finding;
      return makeProseNotice(code, { ...inProse, count, tasks: all, withBound }, place);
    }
    case 'prose-task-count-differs':
      return makeProseNotice(finding.code, { ...inProse, tasks: finding.tasks }, place);
    case 'prose-date-differs':
      return makeProseNotice(finding.code, { ...inProse, actual: finding.actual }, place);
    default: {
      const { code, actual, task } = finding;
      return makeProseNotice(code, { ...inProse, actual, task: textOf(task), cells: cellsOf(task) }, place);
    }
  }
}

/** Returns a day with the placeholders of its texts filled, and the places of the figures. */
export function showDay(day: Day, style: Style) {
  const filled = fillDay(day, {
    tasks: day.tasks,
    statistics: computeStatistics(day.tasks, day.totalTokens, day.tokenTasks),
    style,
  });
  const { title, intro, analysis } = filled;
  return { filled, shown: { ...day, title: title.text, intro: intro.text, analysis: analysis.text } };
}

/**
 * Whether a statement is not compared with the tasks, because its figure is that of a placeholder: one for the week, which
 * is not about the tasks of the day, or one for a task, which always has the figure of its task.
 */
export function isFilledIn(
  { field, span: [from, to], finding }: Pick<Claim, 'field' | 'span' | 'finding'>,
  filled: ReturnType<typeof showDay>['filled'],
): boolean {
  const { text, places } = filled[field];
  const isOfFigure = finding?.code === 'prose-figure-differs' || finding?.code === 'prose-other-task';
  return places.some(({ isOfWeek, isOfTask, shown: [start, end] }) => {
    if (from >= end || to <= start) return false;
    // In `{hours of "port"} hours and 20 minutes`, the author wrote a part of the figure.
    const isWhole = !/\d/.test(text.slice(from, Math.max(from, start)) + text.slice(end, Math.max(end, to)));
    return isOfWeek || (isOfTask && isOfFigure && isWhole);
  });
}

/**
 * Returns a notice for each statement in the prose of a day that its tasks contradict, and for misspelled placeholders,
 * with its place in the author's text.
 * @param style the format of placeholders, and the hours of a working week
 */
export function noticeProse(day: Day, date: CalendarDate, style: Style): Notice[] {
  const { filled, shown } = showDay(day, style);
  const claims = checkProse(shown, date, style.hoursPerWeek).flatMap((claim) => {
    if (claim.finding === null || isFilledIn(claim, filled)) return [];
    const span = placeInSource(claim.span, filled[claim.field]);
    return [makeClaimNotice(claim.finding, { ...claim, span }, day)];
  });
  return [...noticeMisspelledPlaceholders(day), ...claims];
}
