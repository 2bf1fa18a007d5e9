import type { InsertSampleDayReply } from '../messages/messages.ts';
import { describeFailure } from './answer.ts';
import { withDocumentLock } from './document-lock.ts';
import { SAMPLE_ANALYSIS, SAMPLE_DATE, SAMPLE_INTRO, SAMPLE_TASKS } from './sample-day.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADINGS = ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens', 'Factor', 'Sup. Factor'];
/**
 * In the header row each formula is its whole column, heading included: rows may be sorted, inserted and deleted.
 * (assumption: formula-comma)
 */
const FACTOR_FORMULAS = ['=LEVERAGE(C1:C, D1:D)', '=SUPERVISORY_LEVERAGE(C1:C, E1:E)'];
const STATISTICS_FORMULA = '=LEVERAGE_STATS(A1:F)';
/** Widths in pixels of the columns A to K. */
const COLUMN_WIDTHS = [28, 256, 58, 56, 50, 80, 62, 70, 14, 276, 86];
const LAST_ROW = SAMPLE_TASKS.length + 1;
const LABELS_ROW = 10;

const INK = '#1f1f1f';
const QUIET_INK = '#5f6368';
const HEADER_GROUND = '#eef1f5';
const LABEL_GROUND = '#f8f9fa';

function findFreeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const names = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  let name = SAMPLE_DATE;
  for (let copy = 2; names.has(name); copy++) name = `${SAMPLE_DATE} (${copy})`;
  return name;
}

function writeCells(sheet: Sheet): void {
  const tasks = SAMPLE_TASKS.map(([task, hours, ...minutesAndTokens], i) => [i + 1, task, hours, ...minutesAndTokens]);
  const labels = [
    ['Date', SAMPLE_DATE],
    ['Tokens', SAMPLE_TASKS.reduce((sum, [, , , , tokens]) => sum + tokens, 0)],
    ['Intro', SAMPLE_INTRO],
    ['Analysis', SAMPLE_ANALYSIS],
  ];
  // Plain text, or Sheets would make a date of it and show it in the way of the country
  // (assumptions: typed-date, plain-text-format).
  sheet.getRange(LABELS_ROW, 11).setNumberFormat('@');
  sheet.getRange(1, 1, 1, 6).setValues([HEADINGS.slice(0, 6)]);
  sheet.getRange(2, 1, tasks.length, 6).setValues(tasks);
  sheet.getRange(LABELS_ROW, 10, labels.length, 2).setValues(labels);
  sheet.getRange('G1:H1').setFormulas([FACTOR_FORMULAS]);
  sheet.getRange('J1').setFormula(STATISTICS_FORMULA);
}

function formatCells(sheet: Sheet): void {
  sheet.setFrozenRows(1);
  COLUMN_WIDTHS.forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
  const wrap = SpreadsheetApp.WrapStrategy.WRAP;
  sheet.getRange(`A1:H${LAST_ROW}`).setVerticalAlignment('top').setFontColor(INK);
  sheet.getRange(`A1:H${LAST_ROW}`).setWrapStrategy(wrap);
  // From the header down: a row inserted below it, or added at the end, shows its factors alike.
  const rows = sheet.getMaxRows();
  sheet.getRange(1, 6, rows, 1).setNumberFormat('#,##0');
  sheet.getRange(1, 7, rows, 2).setNumberFormat('0.0"x"');
  sheet.getRange(`C1:H${LAST_ROW}`).setHorizontalAlignment('right');
  sheet.getRange(`A2:A${LAST_ROW}`).setFontColor(QUIET_INK).setHorizontalAlignment('left');
  sheet.getRange('J1:K13').setVerticalAlignment('top').setFontColor(INK);
  sheet.getRange('K1:K11').setHorizontalAlignment('right');
  sheet.getRange('K11').setNumberFormat('#,##0');
  sheet.getRange('J10:J13').setBackground(LABEL_GROUND).setFontColor(QUIET_INK);
  sheet.getRange('K12:K13').setHorizontalAlignment('left');
  for (const header of ['A1:H1', 'J1:K1']) {
    sheet.getRange(header).setBackground(HEADER_GROUND).setFontWeight('bold').setVerticalAlignment('bottom');
  }
}

/** Adds a tab with a filled-in day; a tab of that name that is there already is left alone. */
export function insertSampleDay(): InsertSampleDayReply {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const tabName = findFreeName(spreadsheet);
    const sheet = spreadsheet.insertSheet(tabName, 0);
    writeCells(sheet);
    formatCells(sheet);
    sheet.activate();
    return { kind: 'sampleInserted', tabName, rows: SAMPLE_TASKS.length };
  });
}

/** The same from the menu, where a sentence can only be shown in a box. */
export function insertSampleDayFromMenu(): void {
  try {
    insertSampleDay();
  } catch (error) {
    SpreadsheetApp.getUi().alert(describeFailure(error));
  }
}
