import type { CellContent } from '../../messages/messages.ts';
import { isDateHeading } from '../../record/reading/columns/headings.ts';
import { findTable } from '../../record/reading/find-table.ts';
import { blockAddress } from '../../record/values/a1.ts';
import type { Cell } from '../../record/values/cell.ts';
import { isFormula, readContents } from '../cells/cell-contents.ts';
import type { WrittenTab } from './day-layout.ts';
import { addWholeTab } from './whole-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const toCell = (content: CellContent): Cell => (isFormula(content) ? content.formula : content);

/** Finds the blank cell to the right of a label `Date` outside the task table, counted from 0. */
function findBlankDate(contents: readonly (readonly CellContent[])[]): { row: number; column: number } | null {
  const { table } = findTable(contents.map((row) => row.map(toCell)));
  for (let row = 0; row < contents.length; row++) {
    const line = contents[row] ?? [];
    for (let column = 0; column < line.length; column++) {
      const content = line[column];
      if (typeof content !== 'string' || !isDateHeading(content)) continue;
      const isHeading =
        table !== null &&
        row + 1 >= table.headerRow &&
        column + 1 >= table.firstColumn &&
        column + 1 <= table.lastColumn;
      if (!isHeading && (line[column + 1] ?? '') === '') return { row, column: column + 1 };
    }
  }
  return null;
}

/** Writes the date as if typed, and returns the contents with the result of the cell. */
function fillDate(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  contents: readonly (readonly CellContent[])[],
  { row, column }: { row: number; column: number },
  isoDate: string,
): CellContent[][] {
  const cell = sheet.getRange(row + 1, column + 1).setValue(isoDate);
  const written = readContents(spreadsheet, cell).contents[0]?.[0] ?? isoDate;
  const after = contents.map((line) => [...line]);
  const line = after[row] ?? [];
  // A blank cell after the last content of the template is outside its rows as well.
  for (let c = line.length; c <= column; c++) for (const other of after) other.push('');
  line[column] = written;
  return after;
}

/**
 * Makes a tab from the user's own Template, completely or not at all. Its contents stay unchanged, except that a blank
 * cell next to a label Date gets the date as if typed, in the format of the cell (assumption: typed-date). Service
 * calls: 18, and 1 for the time zone if the template has dates.
 */
export function copyTemplate(spreadsheet: Spreadsheet, template: Sheet, tabName: string, index: number): WrittenTab {
  // Read from the template itself, because its formulas are already calculated and those of a copy may not be.
  const { contents } = readContents(spreadsheet, template.getDataRange());
  return addWholeTab(spreadsheet, { tabName, index, template }, (sheet) => {
    sheet.showSheet();
    const date = findBlankDate(contents);
    const after = date === null ? contents : fillDate(spreadsheet, sheet, contents, date, tabName);
    sheet.activate();
    const address = blockAddress(1, 1, after.length, after[0]?.length ?? 1);
    return [{ address, after }];
  });
}
