import type { ColumnKey } from '../../record/reading/columns/heading-words.ts';
import { columnLetters, columnNumber } from '../../record/values/a1.ts';
import { HEADER_GROUND } from '../cells/tab-formatting.ts';
import { fillTemplate } from '../formulas/fill-template.ts';
import type { TabData } from '../tab-data/tab-data.ts';
import { type DayLayout, LABELS_ROW } from './day-layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const INK = '#1f1f1f';
const QUIET_INK = '#5f6368';
const LABEL_GROUND = '#f8f9fa';
const LOW_FACTOR = '#ffffff';
const HIGH_FACTOR = '#b7e1cd';

/** Widths in pixels, which leave space for the sidebar in a window of 1,280 pixels. */
const WIDTHS: Readonly<Partial<Record<ColumnKey, number>>> = {
  number: 28,
  task: 190,
  humanEstimate: 58,
  aiTime: 56,
  supervision: 50,
  tokens: 76,
  factor: 62,
  supervisoryFactor: 66,
};
const OTHER_WIDTH = 80;
const GAP_WIDTH = 12;
const LABEL_WIDTH = 178;
const VALUE_WIDTH = 142;
const SMALL_FONT_SIZE = 9;

/** Labels whose value is prose, which needs several lines. */
const PROSE_LABELS = ['Intro', 'Analysis'];
const PROSE_HEIGHT = 3 * 17 + 6;
/** The rows of the statistics whose labels need two lines. */
const AVERAGES = { row: 7, rows: 2, height: 2 * 17 + 3 };

const isGiven = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** Lists the key of each column of the table, in order; null for the user's own columns. */
function listColumnKeys({ columns, lastColumn }: DayLayout): (ColumnKey | null)[] {
  const keys = Object.keys(columns) as ColumnKey[];
  return Array.from({ length: columnNumber(lastColumn) }, (_column, i) => {
    const letters = columnLetters(i + 1);
    return keys.find((key) => columns[key] === letters) ?? null;
  });
}

function setWidths(sheet: Sheet, layout: DayLayout): void {
  const widths = listColumnKeys(layout).map((key) => (key === null ? OTHER_WIDTH : (WIDTHS[key] ?? OTHER_WIDTH)));
  [...widths, GAP_WIDTH, LABEL_WIDTH, VALUE_WIDTH].forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
}

function dressTable(sheet: Sheet, { columns, lastColumn, lastRow }: DayLayout): void {
  sheet
    .getRange(`A1:${lastColumn}${lastRow}`)
    .setVerticalAlignment('top')
    .setFontColor(INK)
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  const figures = Object.entries(columns).flatMap(([key, letters]) =>
    key === 'task' || key === 'number' ? [] : letters,
  );
  const first = columnLetters(Math.min(...figures.map(columnNumber)));
  if (figures.length > 0) {
    sheet.getRange(`${first}1:${lastColumn}${lastRow}`).setHorizontalAlignment('right');
  }
  if (columns.number !== undefined) {
    sheet
      .getRange(`${columns.number}2:${columns.number}${lastRow}`)
      .setFontColor(QUIET_INK)
      .setHorizontalAlignment('left');
  }
}

/** Formats labels, figures and prose. They wrap, so that they can be read next to an open sidebar. */
function dressLabels(sheet: Sheet, { content, labelColumn, valueColumn, hasStatistics }: DayLayout): void {
  const { labels } = content;
  const lastRow = LABELS_ROW + labels.length - 1;
  sheet
    .getRange(`${labelColumn}1:${valueColumn}${lastRow}`)
    .setVerticalAlignment('top')
    .setFontColor(INK)
    .setFontSize(SMALL_FONT_SIZE)
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  sheet.getRange(`${valueColumn}1:${valueColumn}${lastRow}`).setHorizontalAlignment('left');
  if (hasStatistics) sheet.setRowHeights(AVERAGES.row, AVERAGES.rows, AVERAGES.height);
  if (labels.length === 0) return;
  sheet
    .getRange(`${labelColumn}${LABELS_ROW}:${labelColumn}${lastRow}`)
    .setBackground(LABEL_GROUND)
    .setFontColor(QUIET_INK);
  labels.forEach(({ label }, i) => {
    if (PROSE_LABELS.includes(label)) sheet.setRowHeight(LABELS_ROW + i, PROSE_HEIGHT);
  });
}

function dressHeaders(sheet: Sheet, { lastColumn, labelColumn, valueColumn }: DayLayout): void {
  for (const header of [`A1:${lastColumn}1`, `${labelColumn}1:${valueColumn}1`]) {
    sheet.getRange(header).setBackground(HEADER_GROUND).setFontWeight('bold').setVerticalAlignment('bottom');
  }
  sheet.setFrozenRows(1);
}

/** Adds notes to the headings, which give the unit of plain numbers. An imported heading can be without a unit. */
function addNotes(sheet: Sheet, layout: DayLayout, { headingNotes }: TabData): void {
  const notes = listColumnKeys(layout).map((key) => (key === null ? null : (headingNotes[key] ?? null)));
  sheet.getRange(`A1:${layout.lastColumn}1`).setNotes([notes]);
}

/** Adds data validation to columns in which a plain number has its usual unit. It only warns and accepts every value. */
function addChecks(sheet: Sheet, { content, columns, lastRow }: DayLayout, { columnChecks }: TabData): void {
  for (const { key, formula, help } of columnChecks[content.formulas]) {
    const letters = columns[key];
    if (letters === undefined) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(fillTemplate(formula, { cell: `${letters}2` }))
      .setHelpText(help)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(`${letters}2:${letters}${lastRow}`).setDataValidation(rule);
  }
}

function addColourScale(sheet: Sheet, { columns, factorColumns }: DayLayout): void {
  const letters = factorColumns.find((column) => column === columns.factor);
  if (letters === undefined) return;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpoint(LOW_FACTOR)
    .setGradientMaxpoint(HIGH_FACTOR)
    .setRanges([sheet.getRange(`${letters}2:${letters}`)])
    .build();
  sheet.setConditionalFormatRules([rule]);
}

/**
 * Adds a warning before a formula cell is overwritten; everyone can still edit it. Only the cells with a formula are protected, and the
 * statistics: Google warns the owner too, at each sort or paste that touches a protected cell (assumption: sort-under-protection).
 */
function addProtections(sheet: Sheet, { factorColumns, statistics, hasStatistics }: DayLayout): void {
  const [first] = factorColumns;
  const ranges = [
    first === undefined ? undefined : `${first}1:${factorColumns[factorColumns.length - 1]}1`,
    hasStatistics ? statistics : undefined,
  ];
  for (const range of ranges.filter(isGiven)) {
    sheet.getRange(range).protect().setDescription('Formulas of Leverage Record').setWarningOnly(true);
  }
}

/** Adds formatting, notes, data validation, a color scale and warnings to a day's tab. The contents stay unchanged. */
export function addDayFormatting(sheet: Sheet, layout: DayLayout, data: TabData): void {
  setWidths(sheet, layout);
  dressTable(sheet, layout);
  dressLabels(sheet, layout);
  dressHeaders(sheet, layout);
  addNotes(sheet, layout, data);
  addChecks(sheet, layout, data);
  addColourScale(sheet, layout);
  addProtections(sheet, layout);
}
