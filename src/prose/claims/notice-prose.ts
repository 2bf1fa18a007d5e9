import type { Notice } from '../../record/notices/notice.ts';
import { makeProseNotice } from '../../record/notices/prose/prose-notices.ts';
import type { Day } from '../../record/reading/read-day.ts';
import { cellOfText } from '../../record/reading/texts-of-day.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { checkProse } from './check-prose.ts';
import type { Claim, Finding } from './claim.ts';
import type { ProseField } from './reading/sentence.ts';

const LABELS = { title: 'Title', intro: 'Intro', analysis: 'Analysis' } as const satisfies Record<ProseField, string>;

/** The notice about a contradiction, with the cell of the text and the place in it. */
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
    case 'prose-date-differs':
      return makeProseNotice(finding.code, { ...inProse, actual: finding.actual }, place);
    default: {
      const { code, actual, task } = finding;
      return makeProseNotice(code, { ...inProse, actual, task: textOf(task), cells: cellsOf(task) }, place);
    }
  }
}

/**
 * A notice for each statement in the prose of a day that its tasks contradict, with its place in the author's text.
 * @param hoursPerWeek of a working week
 */
export function noticeProse(day: Day, date: CalendarDate, hoursPerWeek: number): Notice[] {
  return checkProse(day, date, hoursPerWeek).flatMap((claim) =>
    claim.finding === null ? [] : [makeClaimNotice(claim.finding, claim, day)],
  );
}
