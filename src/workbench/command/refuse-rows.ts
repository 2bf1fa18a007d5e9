import { parseHtml } from '../../imports/published/text/parse-html.ts';
import { readTableText } from '../../imports/table-text.ts';
import { UnreadableFile } from '../../imports/unreadable-file.ts';
import type { ColumnChoice } from '../../record/reading/columns/column-choice.ts';
import { findTable, hasTaskHeadings } from '../../record/reading/find-table.ts';

function hasRows(text: string, columns: ColumnChoice): boolean {
  try {
    return hasTaskHeadings(findTable(readTableText(text, parseHtml, columns).grid, columns));
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

/**
 * Refuses rows such as CSV where a published record is read. Call it for a text without a record.
 * @throws UnreadableFile when the text has rows that `post` reads
 */
export function refuseRows(text: string, columns: ColumnChoice): void {
  if (hasRows(text, columns)) {
    throw new UnreadableFile('The file has the rows of a day, not a published record. Give it to post.');
  }
}
