import type { LeverageRecord } from '../record/publishing/record.ts';
import { formatHtml } from './html.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import { formatText } from './text.ts';

/** The output formats of a record, by name. */
export const FORMATS = {
  markdown: formatMarkdown,
  html: formatHtml,
  text: formatText,
  json: formatJson,
} satisfies Readonly<Record<string, (record: LeverageRecord) => string>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export function isFormatName(name: string): name is FormatName {
  return (FORMAT_NAMES as string[]).includes(name);
}
