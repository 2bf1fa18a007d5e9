import type { FormatName } from '../formats/formats.ts';
import { type FrontMatter, formatFrontMatter } from '../formats/front-matter.ts';
import { formatHtml } from '../formats/html.ts';
import { formatMarkdown } from '../formats/markdown.ts';
import { canHaveFrontMatter, FILE_KINDS, type PostFile, placePostFile } from '../formats/post-file.ts';
import { SITES, type Site } from '../formats/sites.ts';
import { formatText } from '../formats/text.ts';
import type { Style } from '../record/publishing/style.ts';
import { toWellFormed } from '../record/values/well-formed.ts';
import { formatRollupJson } from './rollup-data.ts';
import type { RollupRecord } from './rollup-record.ts';

export interface RollupFileOptions {
  readonly style: Style;
  /** Used for Markdown and HTML only; null for none. */
  readonly frontMatter: FrontMatter | null;
  /** Whether HTML has no stylesheet. */
  readonly isBare: boolean;
}

function formatBody(record: RollupRecord, format: FormatName, site: Site | null, options: RollupFileOptions): string {
  const { style, frontMatter, isBare } = options;
  const hasTitle = site === null || frontMatter?.repeatsTitle === true;
  switch (format) {
    case 'markdown':
      return formatMarkdown(record, { hasTitle, ...(site === null ? {} : { dialect: site.dialect }) });
    case 'html':
      return formatHtml(record, { hasTitle, isBare, period: record.periodName, language: style.language.code });
    case 'text':
      return formatText(record);
    case 'json':
      return formatRollupJson([record.rollup], style.hoursPerWeek);
  }
}

/** Returns a roll-up as a file, with or without front matter for a site, like the post of a day. */
export function makeRollupFile(record: RollupRecord, format: FormatName, options: RollupFileOptions): PostFile {
  const frontMatter = canHaveFrontMatter(format) ? options.frontMatter : null;
  const site: Site | null = frontMatter === null ? null : SITES[frontMatter.site];
  const body = formatBody(record, format, site, options);
  return {
    ...placePostFile(record.slug, format, frontMatter?.site ?? null),
    mediaType: FILE_KINDS[format].mediaType,
    text: toWellFormed(frontMatter === null ? body : `${formatFrontMatter(record, frontMatter)}\n${body}`),
  };
}
