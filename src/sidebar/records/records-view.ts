import { listPeriodPictures, type PeriodPictureKind } from '../../pictures/kinds/period-picture.ts';
import type { Picture } from '../../pictures/scene/scene.ts';
import { type FileTheme, type FixedTheme, themeOfPng } from '../../pictures/scene/themes.ts';
import { EMPTY_PRIVATE_LIST } from '../../prose/private-list.ts';
import { groupThousands } from '../../record/numbers/group-thousands.ts';
import { UNKNOWN } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';
import { type CalendarDate, compareDates, formatIsoDate } from '../../record/values/calendar-date.ts';
import { listCalibrationCells } from '../../rollup/calibration/print-calibration.ts';
import { addTotals } from '../../rollup/day-totals.ts';
import { adviseOnFigure, describeFigure } from '../../rollup/figure-fault.ts';
import { describeUndated, type LedgerFault } from '../../rollup/ledger.ts';
import { describeMissing, namePeriod } from '../../rollup/name-periods.ts';
import { isRowAsSaved } from '../../rollup/plan-record.ts';
import { RECORDS_HEADINGS, RECORDS_TAB_NAME } from '../../rollup/records-columns.ts';
import { type Rollup, rangeOfDays } from '../../rollup/rollup.ts';
import type { RollupRecord } from '../../rollup/rollup-record.ts';
import { hasWeeks, listColumns, listRows, printRollupCell } from '../../rollup/rollup-table.ts';
import { ENGLISH_ROLLUP } from '../../rollup/rollup-words.ts';
import { readSettings } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import type { DialogFootView } from '../controls/dialog-shell.tsx';
import type { MessageView } from '../controls/message.tsx';
import { COPY_WAYS, type CopyWay, type PostOutput } from '../day/output/copy-ways.ts';
import { type FigureView, viewAverages } from '../day/view/figures-view.ts';
import type { StatusView } from '../day/view/status-view.ts';
import { CARD_LABEL } from '../picture/picture-themes.ts';
import { viewWriteStatus } from '../server/write-status.ts';
import { daysOf, type RecordsState } from './records-state.ts';
import { makePicture, makeRecord, type RecordsTab, rollUpChoice, type WeekUnit, writeRollup } from './rollup-output.ts';

/** A table whose first column names its rows. */
export interface TableRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of a period. The first column has the names of days or weeks. */
export interface TableView extends TableRows {
  /** The row of sums. */
  readonly sums: readonly string[];
}

export interface PictureChoice {
  readonly value: PeriodPictureKind;
  readonly label: string;
}

export interface RollupView {
  readonly figures: readonly FigureView[];
  /** Null for a period without a record. */
  readonly table: TableView | null;
  readonly missing: string;
  /** The picture that is chosen; null without a record. */
  readonly picture: Picture | null;
  /** The pictures that the period can have, and the chosen one. */
  readonly pictureKinds: readonly PictureChoice[];
  readonly pictureKind: PeriodPictureKind;
  readonly text: string;
  /** The comparison of estimates: a table for each kind; empty if none is compared. */
  readonly calibration: ReturnType<typeof listCalibrationCells>;
}

/** The texts and choices that the page shows. */
export interface RecordsView extends DialogFootView {
  readonly message: MessageView | null;
  readonly tab: RecordsTab;
  readonly weekUnit: WeekUnit;
  readonly heading: string;
  /** The texts of the date fields, with their errors. */
  readonly range: { readonly from: string; readonly to: string; readonly fault: string };
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  /** Null without a record at all. */
  readonly rollup: RollupView | null;
  readonly faults: readonly string[];
  readonly way: CopyWay;
  readonly theme: FileTheme;
  /** The colors of the preview and of the PNG. */
  readonly previewTheme: FixedTheme;
  readonly canRebuild: boolean;
}

const NO_RECORDS = `There is no record yet. After you copy a post, select Save to ${RECORDS_TAB_NAME}. To add the days that already have a tab, select Rebuild from day tabs.`;
const NONE_COUNTED = `No row of the tab “${RECORDS_TAB_NAME}” is counted. Correct it as the list says, then open this page again.`;
const FOREIGN = `The tab “${RECORDS_TAB_NAME}” has no headings Date, Human hours and AI minutes. Rename it, then save a day again.`;

/** The days of the chosen period, added up, and the settings for printing them. */
interface PeriodReading {
  readonly settings: Settings;
  readonly style: Style;
  readonly rollup: Rollup;
}

function readPeriod(state: RecordsState): PeriodReading {
  const { settings, cells } = readSettings(state.records?.day.settings ?? null);
  const days = daysOf(state);
  return {
    settings,
    style: styleOfSettings(settings, cells).style,
    rollup: rollUpChoice(state.choice, days),
  };
}

type RollupOutput = PostOutput & { readonly record: RollupRecord };

function writePeriod({ privateList, choice, way }: RecordsState, reading: PeriodReading): RollupOutput | null {
  if (privateList.kind !== 'read') return null;
  const { settings, style, rollup } = reading;
  const record = makeRecord(rollup, choice.weekUnit, style, privateList.list);
  return record === null ? null : { record, ...writeRollup(record, way, style, settings) };
}

/** Returns the roll-up in the chosen form; null without a record in the period. */
export const outputOf = (state: RecordsState): RollupOutput | null => writePeriod(state, readPeriod(state));

const PICTURE_LABELS: Readonly<Record<PeriodPictureKind, string>> = {
  trend: 'Trend',
  calendar: 'Calendar',
  card: CARD_LABEL,
};

/** Returns the picture that the user chose, if the period can have it; else the usual one. */
function kindOf({ pictureKind }: RecordsState, { period }: Rollup): PeriodPictureKind {
  const kinds = listPeriodPictures(period);
  return kinds.find((kind) => kind === pictureKind) ?? kinds[0] ?? 'trend';
}

function drawPeriod(state: RecordsState, { rollup, style }: PeriodReading): Picture | null {
  const { choice, privateList } = state;
  const list = privateList.kind === 'read' ? privateList.list : EMPTY_PRIVATE_LIST;
  return makePicture(rollup, kindOf(state, rollup), choice.weekUnit, style, list);
}

/** Returns the picture of the period; null without a record in it. */
export const pictureOfState = (state: RecordsState): Picture | null => drawPeriod(state, readPeriod(state));

function viewTable(rollup: Rollup, weekUnit: WeekUnit, style: Style): TableView {
  const rows = listRows(rollup, weekUnit, style, ENGLISH_ROLLUP);
  const columns = listColumns(rows, hasWeeks(rollup.period), style, ENGLISH_ROLLUP);
  const { days } = rollup;
  const sum = { label: describeDays(days.length), days: days.length, totals: addTotals(days) };
  const print = (row: (typeof rows)[number]) => columns.map((column) => printRollupCell(row, column, style) || UNKNOWN);
  return { columns: columns.map(({ label }) => label), rows: rows.map(print), sums: print(sum) };
}

const describeDays = (count: number) => `${groupThousands(String(count))} ${count === 1 ? 'day' : 'days'}`;

function viewRollup(state: RecordsState, reading: PeriodReading): RollupView {
  const { rollup, style } = reading;
  const { days, missingDays, statistics, period } = rollup;
  const rest = {
    picture: drawPeriod(state, reading),
    pictureKinds: listPeriodPictures(period).map((value) => ({ value, label: PICTURE_LABELS[value] })),
    pictureKind: kindOf(state, rollup),
  };
  if (days.length === 0) {
    return { ...rest, figures: [], table: null, missing: 'No record in this period.', text: '', calibration: [] };
  }
  return {
    ...rest,
    figures: viewAverages(statistics, style),
    table: viewTable(rollup, state.choice.weekUnit, style),
    missing: describeMissing(missingDays, period, style, ENGLISH_ROLLUP),
    text: writePeriod(state, reading)?.text ?? '',
    calibration: listCalibrationCells(rollup.calibration, style, ENGLISH_ROLLUP),
  };
}

/** @example describeFault({ kind: 'undated', row: 5, shown: '' }) //=> 'Row 5 has no date and is not counted.' */
export function describeFault(fault: LedgerFault): string {
  switch (fault.kind) {
    case 'undated':
      return `${describeUndated(fault, `Row ${fault.row}`)} and is not counted.`;
    case 'twice':
      return `Row ${fault.row} has the same date as row ${fault.first} and is not counted.`;
    case 'compared':
      return `Row ${fault.row} has “${fault.shown}” as ${RECORDS_HEADINGS.compared}, which is not compared. Write pairs such as actual 8h/6.5h 16h/20h.`;
    case 'figure':
      return `Row ${fault.row} ${describeFigure(fault)} and is not counted. ${adviseOnFigure(fault)}`;
  }
}

/** Lists the rows that are not counted, and those that count in the period with other figures than were saved. */
function listFaults({ ledger }: RecordsState, { rollup }: PeriodReading): string[] {
  const changed = rollup.days.filter((day) => !isRowAsSaved(day));
  return [
    ...(ledger?.faults ?? []).map(describeFault),
    ...changed.map(
      ({ date }) =>
        `The row of ${formatIsoDate(date)} was changed after it was saved. It counts with its current figures.`,
    ),
  ];
}

function describeStatus(state: RecordsState, rollup: RollupView | null, statistics: string): Omit<StatusView, 'turn'> {
  const rest = { hasUndo: false, hint: '' };
  const { status, rebuild } = state;
  if (rebuild !== null) {
    const { done, total, tabName } = rebuild;
    const text = total === 0 ? 'Looking for the day tabs…' : `Reading “${tabName}”, ${done + 1} of ${total}…`;
    return { tone: 'plain', text, ...rest };
  }
  switch (status.kind) {
    case 'idle':
      return { tone: 'plain', text: rollup?.table == null ? '' : statistics, ...rest };
    case 'copied': {
      const text =
        status.fileName === null
          ? `Copied as ${COPY_WAYS[status.way].nameInSentence}.`
          : `Downloaded ${status.fileName}.`;
      return { tone: 'done', text, ...rest };
    }
    case 'copyRefused':
      return { tone: 'error', text: 'This browser did not allow it. The text below is selected: copy it.', ...rest };
    case 'pictureCopied':
      return status.isCopied
        ? { tone: 'done', text: 'Picture copied.', ...rest }
        : { tone: 'error', text: 'This browser did not allow copying the picture. Download it instead.', ...rest };
    case 'leaks': {
      const quotes = status.quotes.map((quote) => `“${quote}”`).join(', ');
      const text = `Not copied, because the roll-up contains ${quotes}. Change the texts in the Settings tab.`;
      return { tone: 'error', text, ...rest };
    }
    case 'listAwaited':
      return {
        tone: 'plain',
        text:
          state.privateList.kind === 'failed'
            ? `Not copied: your private list could not be read. ${state.privateList.reason}`
            : 'Not copied yet: your private list is being read. Try again in a moment.',
        ...rest,
      };
    default:
      return { ...rest, ...viewWriteStatus(status) };
  }
}

function viewMessage({ failure, isRead, records, ledger }: RecordsState): MessageView | null {
  if (failure !== null) return { text: failure, isFailure: true };
  if (!isRead) return { text: 'Reading the records…', isFailure: false };
  if (records !== null && ledger === null) return { text: FOREIGN, isFailure: false };
  if (ledger === null || (ledger.days.length === 0 && ledger.faults.length === 0)) {
    return { text: NO_RECORDS, isFailure: false };
  }
  return ledger.days.length === 0 ? { text: NONE_COUNTED, isFailure: false } : null;
}

function findRangeFault({ choice, fromText, toText }: RecordsState): string {
  const { from, to } = choice;
  const isWrong = (text: string, date: unknown) => text.trim() !== '' && date === null;
  if (isWrong(fromText, from) || isWrong(toText, to)) return 'Write dates like 2026-04-04, or leave a field empty.';
  return from !== null && to !== null && fromText > toText ? 'The first date is after the last one.' : '';
}

const isBefore = (a: CalendarDate, b: CalendarDate) => compareDates(a, b) < 0;

/** Returns the view of a state. */
export function viewRecords(state: RecordsState): RecordsView {
  const { choice, rebuild, way, theme } = state;
  const days = daysOf(state);
  const reading = readPeriod(state);
  const { period, statistics, days: ofPeriod } = reading.rollup;
  const all = rangeOfDays(days);
  const fault = choice.tab === 'range' ? findRangeFault(state) : '';
  const rollup = days.length === 0 || fault !== '' ? null : viewRollup(state, reading);
  const { tasks } = statistics;
  const counts = `Added up from the ${RECORDS_TAB_NAME} tab: ${describeDays(ofPeriod.length)}, ${groupThousands(String(tasks))} ${tasks === 1 ? 'task' : 'tasks'}.`;
  return {
    message: viewMessage(state),
    tab: choice.tab,
    weekUnit: choice.weekUnit,
    heading: namePeriod(period, reading.style, ENGLISH_ROLLUP),
    range: { from: state.fromText, to: state.toText, fault },
    hasEarlier: choice.tab !== 'range' && all !== null && isBefore(all.from, period.from),
    hasLater: choice.tab !== 'range' && all !== null && isBefore(period.to, all.to),
    rollup,
    faults: listFaults(state, reading),
    way,
    theme,
    previewTheme: themeOfPng(theme),
    canRebuild: state.isRead && rebuild === null,
    status: { ...describeStatus(state, rollup, counts), turn: state.statusTurn },
    act:
      rollup?.table == null
        ? null
        : { label: COPY_WAYS[way].label, isBusy: false, isOff: rebuild !== null || state.privateList.kind !== 'read' },
    closeLabel: rebuild === null ? 'Close' : 'Stop',
  };
}
