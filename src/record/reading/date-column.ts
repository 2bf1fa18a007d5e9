import { isWholeDate, readDate, readDateCell } from '../values/calendar-date.ts';
import { type Cell, type Grid, isBlankCell, isDateCell, numberOfCell, textOfCell } from '../values/cell.ts';
import { isWeekday } from '../values/date-words.ts';
import { foldAccents } from './columns/fold-heading.ts';
import { headingKey } from './columns/heading-key.ts';
import { type HeadingCell } from './columns/headings.ts';
import { isDayLabel } from './day-labels.ts';

/** Headings of the day of each row, a line for each language, without case, accents, spaces and punctuation. */
const DATE_NAMES = `date day startdate startday started startedat startedon datestarted workdate workday dateofwork entrydate timestamp datetime loggedat loggedon logdate spentdate spentat createdat weekday dayofweek
datum tag startdatum arbeitstag arbeitsdatum buchungsdatum leistungsdatum zeitstempel wochentag
jour journee datededebut datedebut datedutravail horodatage
fecha dia fechadeinicio fechainicio fechadetrabajo marcatemporal
data datadeinicio datainicio datadotrabalho
giorno datadiinizio datainizio datalavoro
dag begindatum werkdatum werkdag weekdag`;

/** Headings of the day on which a task ended, which counts only without a start. */
const END_NAMES = `enddate endday ended endedat dateended completed completedat completedon datecompleted completiondate finished finishedat done doneon
enddatum erledigtam abgeschlossenam fertigam
datedefin datefin terminele
fechadefin fechafin fechafinal
datadefim datafim dataconclusao
datadifine datafine completatoil
einddatum voltooidop`;

/** Words in headings of dates on which nobody worked, or of version numbers. */
const OTHER_DATES =
  /\b(?:due|deadline|updated|modified|created|birth|release|released|version|expir\w*|planned|target|invoice|faellig|frist|echeance|vence|vencimiento|scadenza|vervaldatum)\b/;

const wordsOf = (names: string) => new Set(names.split(/\s/));
const DATES = wordsOf(DATE_NAMES);
const ENDS = wordsOf(END_NAMES);

/** A heading of the table, or the blank cell above a column without one. */
export type DateHeading = Pick<HeadingCell, 'column' | 'text'>;

/**
 * Returns how a heading names a column of dates: `date` for the day of each row, `end` for its last day, `other` for a
 * deadline and the like, null for no date.
 * @example dateHeadingKind('Date (UTC)') //=> 'date'
 * @example dateHeadingKind('End Date')   //=> 'end'
 * @example dateHeadingKind('Due date')   //=> 'other'
 */
export function dateHeadingKind(heading: string): 'date' | 'end' | 'other' | null {
  const key = headingKey(heading);
  if (DATES.has(key)) return 'date';
  if (ENDS.has(key)) return 'end';
  return key !== '' && OTHER_DATES.test(foldAccents(heading)) ? 'other' : null;
}

/** Beginnings of month names next to a number: `April 4`, a date without a year. */
const MONTH_AND_NUMBER =
  /\d\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:^|\W)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*\d/i;
const SEPARATED_NUMBERS = /\d\s?[-/.]\s?\d/;

/** Whether a cell is meant as a date, readable or not. An unreadable date gets a notice, so that no row is lost. */
function isMeantAsDate(cell: Cell): boolean {
  if (isDateCell(cell) || numberOfCell(cell) !== null || readDateCell(cell).kind !== 'unreadable') return true;
  const text = textOfCell(cell);
  return SEPARATED_NUMBERS.test(text) || MONTH_AND_NUMBER.test(text);
}

/** Lists the cells below a row in a column, from the next row on. */
function listBelow(grid: Grid, headerRow: number, column: number): Cell[] {
  return grid.slice(headerRow).map((cells) => cells[column - 1] ?? '');
}

function listTableRows(grid: Grid, headerRow: number, taskColumns: readonly number[]): boolean[] {
  return grid.slice(headerRow).map((cells) => taskColumns.some((column) => !isBlankCell(cells[column - 1])));
}

/**
 * Whether a heading such as `Date` in the header row is a column of the table with the date of each row. To the right
 * of the table, `Date` can also be the label of the whole tab, with its value to the right or below.
 * @param taskColumns the columns that make a row one of the table's
 * @param isRight whether the heading is to the right of the table's other columns
 */
export function isDateColumn(
  grid: Grid,
  headerRow: number,
  heading: HeadingCell,
  { taskColumns, isRight }: { taskColumns: readonly number[]; isRight: boolean },
): boolean {
  const kind = dateHeadingKind(heading.text);
  if (kind === null || kind === 'other' || heading.key !== null) return false;
  const below = listBelow(grid, headerRow, heading.column);
  if (below.some((cell) => typeof cell === 'string' && isDayLabel(cell))) return false;
  const isTableRow = listTableRows(grid, headerRow, taskColumns);
  const filled = below.filter((cell, index) => isTableRow[index] && !isBlankCell(cell));
  const dated = filled.filter(isMeantAsDate).length;
  // `Day` and `Data` have other meanings; `Start date` and `Datum` have not.
  const isSure = /dat[eu]|fecha|stamp/.test(headingKey(heading.text));
  if (!isSure && filled.filter((cell) => readDateCell(cell).kind !== 'unreadable').length * 2 < filled.length)
    return false;
  if (!isRight) return dated > 0 || (isSure && new Set(filled.map(textOfCell)).size > 1);
  const sameColumn = grid[headerRow - 1]?.[heading.column];
  if (sameColumn !== undefined && !isBlankCell(sameColumn) && readDate(sameColumn) !== null) return false;
  return dated > 1 || (dated === 1 && isTableRow.filter(Boolean).length === 1);
}

/** In a column without a heading for dates, only dates since the first spreadsheets are days of work. */
const FIRST_YEAR = 1990;

function isLikelyDate(cell: Cell): boolean {
  const reading = readDateCell(cell);
  if (reading.kind === 'unreadable' || !isWholeDate(cell)) return false;
  return (reading.kind === 'date' ? reading.date : reading.dmy).year >= FIRST_YEAR;
}

/**
 * Whether the cells of a column are all dates, at least in two rows or in the only one, under a heading that does not
 * exclude it.
 */
export function hasOnlyDates(
  grid: Grid,
  headerRow: number,
  heading: DateHeading,
  taskColumns: readonly number[],
): boolean {
  if (dateHeadingKind(heading.text) !== null) return false;
  const isTableRow = listTableRows(grid, headerRow, taskColumns);
  const below = listBelow(grid, headerRow, heading.column);
  const filled = below.filter((cell, index) => isTableRow[index] && !isBlankCell(cell));
  const fewest = Math.min(2, isTableRow.filter(Boolean).length);
  return filled.length > 0 && filled.length >= fewest && filled.every(isLikelyDate);
}

const NUMBERED_DAY = /^(?:day |tag |jour |d[ií]a |giorno |dag )?\d{1,2}\.?$/i;

/**
 * Whether a column gives the days of its rows without their dates: with several weekdays, days without a year or
 * numbers of days. Its rows are days that must not become one.
 */
export function hasOtherDays(
  grid: Grid,
  headerRow: number,
  heading: DateHeading,
  taskColumns: readonly number[],
): boolean {
  const kind = dateHeadingKind(heading.text);
  const isOfDays = kind === 'date' && !/dat[aeu]/.test(headingKey(heading.text));
  if (kind !== 'date' && heading.text !== '') return false;
  const isTableRow = listTableRows(grid, headerRow, taskColumns);
  const below = listBelow(grid, headerRow, heading.column);
  const texts = below.flatMap((cell, index) => (isTableRow[index] && !isBlankCell(cell) ? [textOfCell(cell)] : []));
  const isDay = (text: string) =>
    isWeekday(text, kind === null) ||
    (kind === 'date' && (SEPARATED_NUMBERS.test(text) || MONTH_AND_NUMBER.test(text))) ||
    (isOfDays && NUMBERED_DAY.test(text));
  return texts.length > 0 && texts.every(isDay) && new Set(texts).size > 1;
}

/** Sorts columns of a start, or of any day, before those of an end. */
export function sortDateColumns(columns: readonly DateHeading[]): DateHeading[] {
  const rank = ({ text }: DateHeading) => (dateHeadingKind(text) === 'end' ? 1 : 0);
  const startRank = ({ text }: DateHeading) => (/^(?:start|begin)|debut|inicio|inizio/.test(headingKey(text)) ? 0 : 1);
  return [...columns].sort((a, b) => rank(a) - rank(b) || startRank(a) - startRank(b) || a.column - b.column);
}
