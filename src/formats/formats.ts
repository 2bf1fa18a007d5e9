import type { Notice } from '../record/notices/notice.ts';
import type { LeverageRecord } from '../record/publishing/record.ts';
import { formatHtml } from './html.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import { formatText } from './text.ts';

/** The output formats of a record, by name. Only JSON contains the sentences of notices. */
export const FORMATS = {
  markdown: (record) => formatMarkdown(record),
  html: (record) => formatHtml(record),
  text: (record) => formatText(record),
  json: (record, describe) => formatJson(record, describe),
} satisfies Readonly<Record<string, (record: LeverageRecord, describe: (notice: Notice) => string) => string>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export function isFormatName(name: string): name is FormatName {
  return (FORMAT_NAMES as string[]).includes(name);
}
