import type { FormatName } from '../formats/formats.ts';
import type { FrontMatter } from '../formats/front-matter.ts';
import { formatHtml } from '../formats/html.ts';
import { formatMarkdown } from '../formats/markdown.ts';
import { makeRecordFile, type PostFile } from '../formats/post-file.ts';
import { formatText } from '../formats/text.ts';
import type { Style } from '../record/publishing/style.ts';
import { formatRollupJson } from './rollup-data.ts';
import type { RollupRecord } from './rollup-record.ts';

export interface RollupFileOptions {
  readonly style: Style;
  /** Used for Markdown and HTML only; null for none. */
  readonly frontMatter: FrontMatter | null;
  /** Whether HTML has no stylesheet. */
  readonly isBare: boolean;
  /** The markup of a picture to include in HTML. */
  readonly picture?: string | null;
}

/** Returns a roll-up as a file, with or without front matter for a site, like the post of a day. */
export function makeRollupFile(
  record: RollupRecord,
  format: FormatName,
  { style, frontMatter, isBare, picture = null }: RollupFileOptions,
): PostFile {
  return makeRecordFile(record, format, frontMatter, (site, hasTitle) => {
    switch (format) {
      case 'markdown':
        return formatMarkdown(record, { hasTitle, ...(site === null ? {} : { dialect: site.dialect }) });
      case 'html':
        return formatHtml(record, {
          hasTitle,
          isBare,
          picture,
          period: record.periodName,
          language: style.language.code,
        });
      case 'text':
        return formatText(record);
      case 'json':
        return formatRollupJson([record.rollup], style.hoursPerWeek);
    }
  });
}
