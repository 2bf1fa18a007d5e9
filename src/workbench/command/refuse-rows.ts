import { parseHtml } from '../../imports/published/text/parse-html.ts';
import { readTableText } from '../../imports/table-text.ts';
import { UnreadableFile } from '../../imports/unreadable-file.ts';
import { describeAnyNotice } from '../../record/notices/describe-any-notice.ts';
import type { SheetFacts } from '../../record/notices/sheet-facts.ts';
import { FILE_WORDS } from '../../record/notices/source-words.ts';
import type { ColumnChoice } from '../../record/reading/columns/column-choice.ts';
import { findTable, hasTaskHeadings, type TableSearch } from '../../record/reading/find-table.ts';

function searchRows(text: string, columns: ColumnChoice): TableSearch | null {
  try {
    return findTable(readTableText(text, parseHtml, columns).grid, columns);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/**
 * Refuses rows, such as CSV, instead of a published record. Call it for a text without a record.
 * @throws UnreadableFile when the text has rows that `post` reads, or would read with one more heading
 */
export function refuseRows(text: string, columns: ColumnChoice): void {
  const search = searchRows(text, columns);
  if (search === null) return;
  if (hasTaskHeadings(search)) {
    throw new UnreadableFile('The file has the rows of a day, not a published record. Give it to post.');
  }
  const incomplete = search.notices.find(({ code }) => code === 'table-incomplete');
  const facts = incomplete?.facts as SheetFacts['table-incomplete'] | undefined;
  if (incomplete !== undefined && facts?.lacks.length === 1) {
    throw new UnreadableFile(describeAnyNotice(incomplete, FILE_WORDS));
  }
}
