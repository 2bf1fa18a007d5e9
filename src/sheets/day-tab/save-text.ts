import type { CellContent, SaveTextReply, SaveTextRequest } from '../../messages/messages.ts';
import { Refusal } from '../answer.ts';
import { writeBlocks } from '../cells/cell-blocks.ts';
import { isFormula, readContents } from '../cells/cell-contents.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { findTab } from '../cells/find-tab.ts';
import { reportWrite } from '../cells/report-write.ts';

/**
 * Writes a day's title, intro or analysis to its cell, with its label if the day has none. Nothing is written if the
 * cells have changed since they were read, or contain a formula. Service calls: 17, and 1 for a label.
 */
export function saveText({ sheetId, address, seen, value, label }: SaveTextRequest): SaveTextReply {
  return withDocumentLock((spreadsheet) => {
    const sheet = findTab(spreadsheet, sheetId, 'Your text was not saved.');
    const block = label === null ? address : `${label.address}:${address}`;
    const range = sheet.getRange(block);
    const before = readContents(spreadsheet, range).contents;
    const [shown = []] = range.getDisplayValues();
    const expected = label === null ? [seen] : ['', seen];
    const hasFormula = before.some((row) => row.some(isFormula));
    if (
      before.length !== 1 ||
      shown.length !== expected.length ||
      hasFormula ||
      shown.some((text, i) => text.trim() !== expected[i])
    ) {
      throw new Refusal(`${block} has changed since it was read. Your text was not saved.`);
    }
    const after: CellContent[][] = [label === null ? [value] : [label.text, value]];
    const cells = [{ address: block, before, after }];
    writeBlocks(sheet, { cells });
    if (label !== null) range.setWrap(true);
    return reportWrite(`Saved in ${address}.`, { sheetId, tabName: sheet.getName(), cells });
  });
}
