import { groupThousands } from '../numbers/group-thousands.ts';
import type { DateFault } from '../values/calendar-date.ts';
import { isErrorText } from '../values/cell.ts';
import type { Notice, NoticePlace } from './notice.ts';
import { describeWith, type GroupWords, listWords, type Sentences } from './notice-sentence.ts';
import type { DaysOfTable, NeededColumn, SheetFacts, TimeColumn } from './sheet-facts.ts';
import type { SourceWords } from './source-words.ts';
import { describeUnreadable } from './unreadable-words.ts';

const ADD_HEADINGS = 'Add the headings Task, Human Est. and Claude.';
const LIKE_DATE = 'like 2026-04-04.';
const COUNTS = 'It counts as a task.';
const WRITE_TOKENS = 'Write 150000 or 150k.';
const describeErrorCell = ({ shown }: SheetFacts['error-cell']) => `The cell shows the error ${shown}. Fix it.`;
const DATE_FAULTS: Readonly<Record<DateFault, string>> = {
  weekday: 'is a weekday, not a date',
  noYear: 'is not a date with a year',
  shortYear: 'has a year of two digits',
  noSuchDay: 'is a day that the calendar does not have',
  noDate: 'is not one date',
};
const NOT_A_DATE = ({ shown, fault }: { readonly shown: string; readonly fault: DateFault }) =>
  `“${shown}” ${DATE_FAULTS[fault]}. Write it ${LIKE_DATE}`;
const TWO_DATES = (
  { shown, dayFirst, monthFirst }: SheetFacts['date-ambiguous'],
  _place: NoticePlace,
  source: SourceWords,
) => `“${shown}” can be ${dayFirst} or ${monthFirst}. Write one of them${source.orGiveDates}.`;

const MARK_REASONS: Readonly<Record<SheetFacts['number-mark']['because'], string>> = {
  commas: 'other cells have decimal commas',
  points: 'other cells have decimal points',
  file: 'the file is separated by semicolons',
  locale: 'the locale of the spreadsheet has decimal commas',
};

export const COLUMN_NAMES: Readonly<Record<NeededColumn, string>> = {
  task: 'task text',
  humanEstimate: 'human estimate',
  aiTime: 'AI time',
};

const TIME_NAMES: Readonly<Record<TimeColumn, string>> = {
  humanEstimate: COLUMN_NAMES.humanEstimate,
  aiTime: COLUMN_NAMES.aiTime,
  supervision: 'supervision',
};

export const COLUMN_HEADINGS: Readonly<Record<NeededColumn, string>> = {
  task: 'Task or Description',
  humanEstimate: 'Human Est., Human, Estimate or Hours',
  aiTime: 'Claude, AI or Agent',
};

const TOTAL_COLUMNS: Readonly<Record<TimeColumn | 'tokens', string>> = {
  humanEstimate: 'human estimates',
  aiTime: 'AI time',
  supervision: 'supervision',
  tokens: 'tokens',
};

const DURATION_EXAMPLES: Readonly<Record<TimeColumn, string>> = {
  humanEstimate: '1.5h or 1:30',
  aiTime: '20m or 0:20',
  supervision: '5m or 0:05',
};
const writeDuration = (column: TimeColumn) => `Write ${DURATION_EXAMPLES[column]}.`;
const readsAs = (unit: string) => `Plain numbers below it are read as ${unit}.`;
const usesDate = (date: string) => `The record uses ${date}.`;

const group = (count: number) => groupThousands(String(count));
const countRows = (count: number) => `${group(count)} row${count === 1 ? '' : 's'}`;

/** Describes the days of a table: `The table has 2026-04-04 (3 rows), 2026-04-02 (1 row) and 2 older.` */
export function describeDays({ days, older }: DaysOfTable): string {
  const named = days.map(({ date, rows }) => `${date} (${countRows(rows)})`).join(', ');
  return `The table has ${named}${older > 0 ? ` and ${older} older` : ''}.`;
}

const USUAL_HEADINGS: Readonly<Record<NeededColumn, string>> = {
  task: 'Task',
  humanEstimate: 'Human Est.',
  aiTime: 'Claude',
};

/** Returns the headings to add. For one missing column, these are alternatives. */
function namesOfLacks(lacks: readonly NeededColumn[]): string {
  const [first, ...others] = lacks;
  if (first !== undefined && others.length === 0) return COLUMN_HEADINGS[first];
  return listWords(lacks.map((column) => USUAL_HEADINGS[column]));
}

/** The sentence for each notice about a sheet: what was found, then what to write. */
export const SHEET_SENTENCES: Sentences<SheetFacts> = {
  'table-missing': () => `No task table found in the first 20 rows. ${ADD_HEADINGS}`,
  'table-of-records': (_facts, _place, source) =>
    `These are records of days, not the tasks of a day. ${source.selectDay}`,
  'table-incomplete': ({ row, has, lacks }, _place, source) =>
    `Row ${row} has ${listWords(has)}, but no heading for ${listWords(
      lacks.map((column) => COLUMN_NAMES[column]),
      'or',
    )}. Add ${namesOfLacks(lacks)}${source.orChooseColumns}.`,
  'human-time-unclear': ({ heading, ai, total }, _place, source) =>
    `Next to “${ai}” and “${total}”, “${heading}” can be the time that you worked or an estimate. ${source.chooseSplit(heading)}`,
  'sheet-empty': (_facts, _place, source) => `The ${source.place} is empty. ${ADD_HEADINGS}`,
  'no-task': ({ hasRows }) =>
    hasRows
      ? 'No row is ready yet. A row needs a task, a human estimate and AI time.'
      : 'No tasks yet. Write one below the headings, with hours and minutes.',
  'date-missing': ({ tab }, _place, source) => source.noDate(tab, LIKE_DATE),
  'date-unreadable': NOT_A_DATE,
  'date-ambiguous': TWO_DATES,
  'date-orders-mixed': ({ dayFirst, monthFirst, other }) =>
    `“${dayFirst}” starts with the day, but “${monthFirst}” in ${other} with the month. Write all dates ${LIKE_DATE}`,
  'date-order-differs': ({ shown, given }) =>
    `“${shown}” starts with the ${given === 'dmy' ? 'month' : 'day'}, but --dates is ${given}.`,
  'row-undated': () => `No date. Write one in every row, ${LIKE_DATE}`,
  'row-date-unreadable': NOT_A_DATE,
  'row-date-ambiguous': TWO_DATES,
  'day-missing': (facts) =>
    `No row has the date ${facts.date}. ${facts.days.length === 0 ? 'No row has a readable date.' : describeDays(facts)}`,
  'duration-unreadable': ({ shown, column, ...why }) => {
    const { is, write } = describeUnreadable(why, DURATION_EXAMPLES[column]);
    return `“${shown}” is ${is}. Write ${write}.`;
  },
  'duration-negative': ({ shown, column }) => `“${shown}” is negative. ${writeDuration(column)}`,
  'error-cell': describeErrorCell,
  'ai-time-zero': () => 'AI time is 0, so there is no factor.',
  'row-date-only': ({ shown }) =>
    `“${shown}” is a day, not a task. Write the date in every row, in a column with the heading Date.`,
  'row-unfinished': ({ lacks }) =>
    `No ${listWords(
      lacks.map((column) => COLUMN_NAMES[column]),
      'or',
    )} yet.`,
  'supervision-long': ({ supervision, ai, isLonger }) =>
    `Supervision (${supervision}) is ${isLonger ? 'longer than' : 'as long as'} the AI time (${ai}).`,
  'units-mixed': ({ human, ai }) => `Human estimate ${human}, AI time ${ai}: are hours and minutes mixed up?`,
  'number-ambiguous': ({ shown, plain, isDecimal }) =>
    `“${shown}” is read as ${isDecimal ? 'a decimal. For thousands' : 'thousands. For a decimal'}, write ${plain}.`,
  'number-mark': ({ shown, read, because }) => `“${shown}” is read as ${read}, because ${MARK_REASONS[because]}.`,
  'task-twice': ({ first }, { row }) => `Row ${row} has the same task as row ${first}.`,
  'tokens-unreadable': ({ shown, plain }) =>
    plain === null
      ? `${isErrorText(shown) ? describeErrorCell({ shown }) : `“${shown}” is not a token count. ${WRITE_TOKENS}`} It is not in the total.`
      : `“${shown}” has two meanings, because other cells have decimal ${shown.includes(',') ? 'commas' : 'points'}. For thousands, write ${plain}. It is not in the total.`,
  'tokens-approximate': ({ shown, tokens }) =>
    `“${shown}” is published as ${group(tokens)}. Only times can be approximate.`,
  'tokens-differ': ({ label, sum }) =>
    `Tokens is ${group(label)}, but its column adds up to ${group(sum)}. The record uses ${group(label)}.`,
  'date-differs': ({ date, tab }, _place, source) =>
    `The date is ${date}, but the ${source.named} is named “${tab}”. ${usesDate(date)}`,
  'date-column-differs': ({ label, date }) =>
    `The Date cell has “${label}”, but the Date column has ${date}. ${usesDate(date)}`,
  'label-twice': ({ label, used }) => `A second ${label} has another value. The one in ${used} is used.`,
  'label-day-missing': ({ label, date }) => `${label} of ${date} is not used, because no row has this date.`,
  'label-date-unreadable': NOT_A_DATE,
  'label-date-ambiguous': TWO_DATES,
  'date-column-unused': ({ heading, used }) =>
    `“${heading}” also contains dates. The dates of the rows are those below ${used}.`,
  'column-twice': ({ heading, used }) => `“${heading}” means the same as ${used}, which is used.`,
  'heading-unit-unknown': ({ heading, shown, unit }) =>
    `“${shown}” in “${heading}” is not a unit of time. ${readsAs(unit)}`,
  'heading-units-differ': ({ heading, units, unit }) =>
    `“${heading}” has ${units.length} units: ${listWords(units)}. ${readsAs(unit)}`,
  'count-differs': ({ shown, tasks }) => `The intro starts with “${shown}”, but the record has ${tasks}.`,
  'placeholder-week': ({ shown }, _place, source) => `${shown} needs another day of its week${source.otherDays}`,
  'placeholder-unclear': ({ shown, candidates }) =>
    candidates.length === 0
      ? `No task has the words of ${shown}.`
      : `${shown} fits several tasks: ${candidates.map((task) => `“${task}”`).join(', ')}.`,
  'total-unlike': ({ column, shown, sum, difference }) =>
    `The total of ${TOTAL_COLUMNS[column]} is ${shown}, but its rows add up to ${sum}, a difference of ${difference}.`,
  'total-unnamed': ({ isAbove }, { row }) =>
    `Row ${row} is the sum of the rows ${isAbove ? 'below' : 'above'} it. ${COUNTS} If it is a total, name it Total.`,
  'total-named-unlike': (_facts, { row }) =>
    `Row ${row} is named like a total, but is not the sum of the rows above it. ${COUNTS}`,
  'tokens-unit': ({ heading }) =>
    `“${heading}” has a unit, but plain numbers below it are single tokens. ${WRITE_TOKENS}`,
  'ai-time-beyond-day': ({ hours }) =>
    `AI time adds up to ${groupThousands(hours)} h, more than a day. Parallel agents?`,
  'row-total': ({ isTaskOfFormula }, { row }) =>
    `Row ${row} is a total, not a task.${isTaskOfFormula ? ' A statistics formula without the add-on counts it, unless it is named Total.' : ''}`,
  'supervision-missing': ({ rows, tasks }) =>
    rows === tasks
      ? 'No supervision, so there is no supervisory average.'
      : `No supervision in ${countRows(rows)}: not in the supervisory average.`,
  'supervision-zero': () => 'Supervision is 0, so there is no supervisory factor.',
  'human-estimate-zero': () => 'Human estimate is 0, so the factor is 0.0x.',
  'rounding-tie': ({ exact, printed }) => `${exact} is printed as ${printed}x, rounded half to even.`,
  'heading-unit': ({ heading, unit }) => `Plain numbers below “${heading}” are read as ${unit}.`,
  'column-assumed': ({ heading, column }) => `“${heading}” is read as the ${TIME_NAMES[column]}.`,
  'column-blank': ({ heading, used, hasValues }) =>
    `“${heading}” has ${hasValues ? 'few' : 'no'} values. “${used}” is used.`,
  'column-choice-missing': ({ role, heading, row }, _place, source) =>
    `Row ${row} has no heading “${heading}”, which ${source.columnsFrom} gives for ${role}. The headings are used as recognized.`,
  'text-invisible': ({ character }) => `Invisible character in the text: ${character}.`,
  'text-cut': ({ ending }) => `The task ends in “${ending}”. Was it cut off?`,
  'labels-unused': ({ labels, days }) => `Not used, because the table has ${days} days: ${listWords(labels)}.`,
  'rows-other-day': ({ rows, date }) =>
    `Selected but not in the post: ${countRows(rows)} with a date other than ${date}.`,
};

/** The words for several notices about a sheet, after the number of rows. */
export const SHEET_GROUPS: GroupWords<SheetFacts> = {
  'row-undated': 'rows have no date',
  'row-date-unreadable': 'rows have no readable date',
  'row-date-ambiguous': 'rows have a date with two meanings',
  'duration-unreadable': 'rows have an unreadable duration',
  'duration-negative': 'rows have a negative duration',
  'error-cell': 'rows have an error cell',
  'ai-time-zero': 'rows have an AI time of 0',
  'total-unnamed': 'rows are sums of the rows above them and count as tasks',
  'row-date-only': 'rows have only a date',
  'row-unfinished': 'rows are unfinished',
  'supervision-long': 'rows have supervision that is not shorter than AI time',
  'units-mixed': 'rows may have hours and minutes mixed up',
  'number-ambiguous': 'rows have a point or comma before three digits that has two meanings',
  'number-mark': 'rows have a point or comma before three digits that other cells or the file explain',
  'task-twice': 'rows repeat the task of an earlier row',
  'tokens-unreadable': 'rows have an unreadable token count',
  'tokens-approximate': 'rows have an approximate token count, which is published without its mark',
  'row-total': 'rows are totals, not tasks',
  'supervision-zero': 'rows have a supervision of 0 and no supervisory factor',
  'human-estimate-zero': 'rows have a human estimate of 0, so their factor is 0.0x',
  'text-invisible': 'rows have an invisible character in the task',
  'text-cut': 'rows have a task that ends in three dots and may be cut off',
  'rounding-tie': 'rows have a factor that is rounded half to even and differs from its cell',
};

/** The instructions for several notices about a sheet. */
export const SHEET_REMEDIES: GroupWords<SheetFacts> = {
  'row-undated': `Write a date in every row, ${LIKE_DATE}`,
  'row-date-unreadable': `Write dates ${LIKE_DATE}`,
  'row-date-ambiguous': `Write dates ${LIKE_DATE}`,
  'duration-unreadable': 'Write times like 1.5h, 20m or 0:20.',
  'duration-negative': 'Write times like 1.5h, 20m or 0:20.',
  'tokens-unreadable': WRITE_TOKENS,
};

/**
 * Returns the sentence for a notice about a sheet.
 * @example describeSheetNotice(makeNotice('row-undated', {}, { row: 7 }), TAB_WORDS) //=> 'No date. Write one in every row, like 2026-04-04. Row 7 is left out.'
 * @example describeSheetNotice(makeNotice('row-undated', {}, { row: 7 }), RANGE_WORDS) //=> 'Row 7 of the range: No date. Write one in every row, like 2026-04-04.'
 */
export function describeSheetNotice(notice: Notice, source: SourceWords): string {
  return describeWith(SHEET_SENTENCES, notice, source);
}
