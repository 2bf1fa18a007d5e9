import { formatHtml, type HtmlOptions } from '../src/formats/html.ts';
import { formatJson, type RecordData, recordAsData } from '../src/formats/json.ts';
import { describeNotice } from '../src/record/notices/describe-notice.ts';
import type { Notice } from '../src/record/notices/notice.ts';
import { TAB_WORDS } from '../src/record/notices/source-words.ts';
import type { LeverageRecord } from '../src/record/publishing/record.ts';

/** Returns the sentence of a notice about a tab. */
export const describeInTab = (notice: Notice) => describeNotice(notice, TAB_WORDS);

export function dataOf(record: LeverageRecord): RecordData {
  return recordAsData(record, describeInTab);
}

export function jsonOf(record: LeverageRecord): string {
  return formatJson(record, describeInTab);
}

/** Formats the record as HTML that includes its data. */
export function htmlWithData(record: LeverageRecord, options: HtmlOptions = {}): string {
  return formatHtml(record, { ...options, data: dataOf(record) });
}
