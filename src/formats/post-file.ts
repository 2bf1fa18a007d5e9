import { describeNotice } from '../record/notices/describe-notice.ts';
import type { Notice } from '../record/notices/notice.ts';
import { TAB_WORDS } from '../record/notices/source-words.ts';
import type { LeverageRecord, PrintedRecord } from '../record/publishing/record.ts';
import { toWellFormed } from '../record/values/well-formed.ts';
import { listStyleChanges } from '../styles/style-changes.ts';
import type { FormatName } from './formats.ts';
import { type FrontMatter, formatFrontMatter } from './front-matter.ts';
import { formatHtml } from './html.ts';
import { formatJson, recordAsData } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import { SITES, type Site, type SiteId } from './sites.ts';
import { formatText } from './text.ts';

export interface PostFileOptions {
  /** Used for Markdown and HTML only. */
  readonly frontMatter?: FrontMatter | null;
  /** Whether HTML includes the record's data. JSON always does. */
  readonly carriesData?: boolean;
  /** Whether HTML has no stylesheet. */
  readonly isBare?: boolean;
  /** The markup of a picture to include in HTML. */
  readonly picture?: string | null;
  /** The code of the language the record is written in, such as `en`. */
  readonly language?: string;
  /** Makes the sentence of a notice. Default: about a tab. */
  readonly describe?: (notice: Notice) => string;
}

export interface PostFile {
  /** The folder in the site; empty without a site. */
  readonly folder: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

export const FILE_KINDS: Readonly<Record<FormatName, { extension: string; mediaType: string }>> = {
  markdown: { extension: '.md', mediaType: 'text/markdown;charset=utf-8' },
  html: { extension: '.html', mediaType: 'text/html;charset=utf-8' },
  text: { extension: '.txt', mediaType: 'text/plain;charset=utf-8' },
  json: { extension: '.json', mediaType: 'application/json' },
};

/** Whether site generators accept the format. */
export function canHaveFrontMatter(format: FormatName): format is 'markdown' | 'html' {
  return format === 'markdown' || format === 'html';
}

function formatBody(
  record: LeverageRecord,
  format: FormatName,
  site: Site | null,
  hasTitle: boolean,
  options: PostFileOptions,
): string {
  const { carriesData = false, isBare = false, picture = null, language } = options;
  const { describe = (notice: Notice) => describeNotice(notice, TAB_WORDS) } = options;
  const styleChanges = listStyleChanges(record.printedStyle);
  if (format === 'markdown') {
    return formatMarkdown(record, { hasTitle, ...(site === null ? {} : { dialect: site.dialect }) });
  }
  if (format === 'html') {
    const data = carriesData ? recordAsData(record, describe, styleChanges) : null;
    return formatHtml(record, { hasTitle, data, isBare, picture, ...(language === undefined ? {} : { language }) });
  }
  return format === 'json' ? formatJson(record, describe, styleChanges) : formatText(record);
}

/** The folder and the name of a post file. */
export type FilePlace = Pick<PostFile, 'folder' | 'fileName'>;

/**
 * Returns the name of a post file and its folder in a site.
 * @param siteId null without front matter
 * @example placePostFile('2026-04-04-leverage-record', 'markdown', 'jekyll') //=> { folder: '_posts', fileName: '2026-04-04-leverage-record.md' }
 */
export function placePostFile(slug: string, format: FormatName, siteId: SiteId | null): FilePlace {
  const site: Site | null = siteId !== null && canHaveFrontMatter(format) ? SITES[siteId] : null;
  const { extension } = FILE_KINDS[format];
  return {
    folder: site?.folder ?? '',
    fileName: `${slug}${site !== null && format === 'html' ? site.htmlExtension : extension}`,
  };
}

/**
 * Returns a record as a file, with front matter if its format can have it.
 * @param formatBody formats the record without front matter. A site's layout prints the title, so the body has none unless the front
 *   matter asks for it
 */
export function makeRecordFile(
  record: PrintedRecord,
  format: FormatName,
  given: FrontMatter | null,
  formatBody: (site: Site | null, hasTitle: boolean) => string,
): PostFile {
  const frontMatter = canHaveFrontMatter(format) ? given : null;
  const site: Site | null = frontMatter === null ? null : SITES[frontMatter.site];
  const body = formatBody(site, site === null || frontMatter?.repeatsTitle === true);
  return {
    ...placePostFile(record.slug, format, frontMatter?.site ?? null),
    mediaType: FILE_KINDS[format].mediaType,
    text: toWellFormed(frontMatter === null ? body : `${formatFrontMatter(record, frontMatter)}\n${body}`),
  };
}

/**
 * Returns the record as a file, with or without front matter for a site. A site's layout prints the title, so the body
 * omits it unless `repeatsTitle` is set.
 * @example makePostFile(sampleRecord, 'markdown', { frontMatter: makeFrontMatter('jekyll') }).fileName //=> '2026-04-04-leverage-record.md'
 */
export function makePostFile(record: LeverageRecord, format: FormatName, options: PostFileOptions = {}): PostFile {
  return makeRecordFile(record, format, options.frontMatter ?? null, (site, hasTitle) =>
    formatBody(record, format, site, hasTitle, options),
  );
}
