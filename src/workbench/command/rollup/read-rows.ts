import { joinLines } from '../../../formats/one-line.ts';
import type { TextTable } from '../../../imports/csv.ts';
import { describeAnyNotice } from '../../../record/notices/describe-any-notice.ts';
import type { Notice } from '../../../record/notices/notice.ts';
import { FILE_WORDS } from '../../../record/notices/source-words.ts';
import type { ColumnChoice } from '../../../record/reading/columns/column-choice.ts';
import { findTable } from '../../../record/reading/find-table.ts';
import { type DayReading, openTable, readDayOfTable, type TabOptions } from '../../../record/reading/read-day.ts';
import { noticeOtherFactors } from '../../../record/reading/shown-factors.ts';
import type { DateOrder } from '../../../record/values/calendar-date.ts';
import { NOTHING_COMPARED } from '../../../rollup/calibration/compared-estimates.ts';
import { describeComparisonFault, readComparisons } from '../../../rollup/calibration/read-compared.ts';
import { totalDay } from '../../../rollup/day-totals.ts';
import { standard } from '../../../styles/standard.ts';
import { type DayWithTasks, type FileMessage, type FileReading, makeMessage } from './day-entry.ts';

export interface ReadingChoices {
  readonly columns: ColumnChoice;
  /** The order of dates like 03/04/2026; null if the cells decide it. */
  readonly dateOrder: DateOrder | null;
  /** The distance of the bounds of an approximate time from its value, in percent. */
  readonly approximatePercent: number;
}

const NO_DATE =
  'has no date. Name the file like 2026-04-04.csv, write Date and the date in two cells next to the table, or add a column Date.';

/**
 * Lists messages about notices. Notes about single rows are only shown by `post`; anything that makes a figure wrong or
 * incomplete is also reported here.
 */
function describeNotices(file: string, notices: readonly Notice[]): FileMessage[] {
  return notices
    .filter(({ severity }) => severity !== 'note')
    .map((notice) => {
      const cell = notice.place.cell === null ? '' : `${notice.place.cell} `;
      const { severity } = notice;
      return makeMessage(
        severity,
        `${file}: ${cell}${severity}: ${joinLines(describeAnyNotice(notice, FILE_WORDS))}`,
        severity === 'error',
      );
    });
}

/** Reads the days of a table, each in the same way as `post`. */
function readDays({ grid, hasDecimalCommas }: TextTable, tabName: string, choices: ReadingChoices): DayReading[] {
  const search = findTable(grid, choices.columns);
  const options: TabOptions = {
    tabName,
    hasDecimalCommas,
    columns: choices.columns,
    approximatePercent: choices.approximatePercent,
    dateHints: { given: choices.dateOrder, ofLocale: null },
  };
  const { table } = search;
  if (table === null) return [readDayOfTable(grid, search, options)];
  const { days, readDay } = openTable(grid, search, table, options);
  if (days === null || days.days.length === 0) return [readDay({})];
  return [...days.days].reverse().map(({ date }) => readDay({ date }));
}

/** Reads the rows of one or many days, from a table such as CSV. */
export function readRows(file: string, tabName: string, table: TextTable, choices: ReadingChoices): FileReading {
  const readings = readDays(table, tabName, choices);
  const seen = new Set<string>();
  const ofReadings = readings.flatMap(({ notices, shownFactors }) => [
    ...notices,
    ...noticeOtherFactors(shownFactors, standard.factorDecimals),
  ]);
  const notices = [...table.notices, ...ofReadings].filter(({ code, place, facts }) => {
    const key = JSON.stringify([code, place.cell, facts]);
    return !seen.has(key) && seen.add(key);
  });
  const messages = describeNotices(file, notices);
  const entries: DayWithTasks[] = [];
  for (const { day, dateNotice, table: opened } of readings) {
    if (day === null || day.tasks.length === 0) continue;
    const { date, title, tasks, totalTokens, tokenTasks } = day;
    if (date !== null) {
      const { compared, faults } =
        opened === null ? { compared: NOTHING_COMPARED, faults: [] } : readComparisons(table.grid, opened, tasks);
      entries.push({
        file,
        tasks,
        totals: totalDay({ date, title, style: null, tasks, totalTokens, tokenTasks, sums: {}, compared }),
        isFromRecords: false,
      });
      messages.push(
        ...faults.map((fault) => makeMessage('warning', `${file}: warning: ${describeComparisonFault(fault)}`)),
      );
    } else if (dateNotice === null || dateNotice.code === 'date-missing') {
      messages.push(makeMessage('error', `${file}: error: The file ${NO_DATE}`));
    } else {
      messages.push(
        ...describeNotices(file, [{ ...dateNotice, severity: 'error' }]).map((message) => ({
          ...message,
          isRowLost: false,
        })),
      );
    }
  }
  return { entries, messages, isWithoutRecord: false };
}
