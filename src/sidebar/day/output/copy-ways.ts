import type { FormatName } from '../../../formats/formats.ts';
import type { FrontMatter } from '../../../formats/front-matter.ts';
import { formatHtml } from '../../../formats/html.ts';
import { formatMarkdown } from '../../../formats/markdown.ts';
import { type FilePlace, makePostFile, type PostFile, placePostFile } from '../../../formats/post-file.ts';
import { formatText } from '../../../formats/text.ts';
import type { LeverageRecord } from '../../../record/publishing/record.ts';

/** An export target of a post. */
export type CopyWay = 'markdown' | 'rich' | 'html' | 'bareHtml' | 'text' | 'fileMarkdown' | 'fileHtml' | 'fileJson';

interface CopyWayWords {
  /** The label of the button and of its menu item. */
  readonly label: string;
  /** The label of the text box with this text: `Markdown`. */
  readonly name: string;
  /** The name within a sentence: `Copied as Markdown`. */
  readonly nameInSentence: string;
  /** The purpose, or the name of a file. */
  readonly use: string;
  readonly file: FormatName | null;
}

export const COPY_WAYS: Readonly<Record<CopyWay, CopyWayWords>> = {
  markdown: {
    label: 'Copy Markdown',
    name: 'Markdown',
    nameInSentence: 'Markdown',
    use: 'Sites, repositories, static blogs',
    file: null,
  },
  rich: {
    label: 'Copy rich text',
    name: 'Text',
    nameInSentence: 'rich text',
    use: 'Documents, newsletters, web editors',
    file: null,
  },
  html: {
    label: 'Copy HTML',
    name: 'HTML',
    nameInSentence: 'HTML',
    use: 'Web pages, with a layout for phones',
    file: null,
  },
  bareHtml: {
    label: 'Copy HTML without styles',
    name: 'HTML',
    nameInSentence: 'HTML without styles',
    use: 'A CMS with its own styles',
    file: null,
  },
  text: { label: 'Copy text', name: 'Text', nameInSentence: 'text', use: 'Mail, chat', file: null },
  fileMarkdown: { label: 'Download .md', name: 'Markdown', nameInSentence: 'Markdown', use: '', file: 'markdown' },
  fileHtml: { label: 'Download .html', name: 'HTML', nameInSentence: 'HTML', use: '', file: 'html' },
  fileJson: { label: 'Download .json', name: 'JSON', nameInSentence: 'JSON', use: '', file: 'json' },
};

const WAYS = Object.keys(COPY_WAYS) as readonly CopyWay[];

export const CLIPBOARD_WAYS = WAYS.filter((way) => COPY_WAYS[way].file === null);
export const FILE_WAYS = WAYS.filter((way) => COPY_WAYS[way].file !== null);

export function isCopyWay(text: string | null): text is CopyWay {
  return WAYS.some((way) => way === text);
}

export interface CopyOptions {
  /** The front matter of downloads; null without a site. */
  readonly frontMatter: FrontMatter | null;
  /** The code of the language of the record, such as `en`. */
  readonly language: string;
}

/** A post in the form of an export target. */
export interface PostOutput {
  /** The plain text, or the content of the file. */
  readonly text: string;
  /** The HTML for editors that accept formatted text; null if only plain text is copied. */
  readonly html: string | null;
  readonly file: PostFile | null;
}

/** Writes something for the export targets. */
export interface OutputWriter {
  readonly file: (format: FormatName) => PostFile;
  readonly markdown: () => string;
  readonly html: (isBare: boolean) => string;
  readonly text: () => string;
}

/** Writes something for an export target. */
export function writeInWay(way: CopyWay, write: OutputWriter): PostOutput {
  const format = COPY_WAYS[way].file;
  if (format !== null) {
    const file = write.file(format);
    return { text: file.text, html: null, file };
  }
  switch (way) {
    case 'rich':
      return { text: write.text(), html: write.html(true), file: null };
    case 'html':
    case 'bareHtml':
      return { text: write.html(way === 'bareHtml'), html: null, file: null };
    case 'text':
      return { text: write.text(), html: null, file: null };
    default:
      return { text: write.markdown(), html: null, file: null };
  }
}

/** Writes a record for an export target. Files contain the record's data if their format supports it. */
export function writeOut(record: LeverageRecord, way: CopyWay, { frontMatter, language }: CopyOptions): PostOutput {
  return writeInWay(way, {
    file: (format) => makePostFile(record, format, { frontMatter, language, carriesData: true }),
    markdown: () => formatMarkdown(record),
    html: (isBare) => formatHtml(record, { language, isBare }),
    text: () => formatText(record),
  });
}

/** Returns the folder and the name of a download; null for text that is copied. */
export function placeDownload(slug: string, way: CopyWay, { frontMatter }: CopyOptions): FilePlace | null {
  const { file } = COPY_WAYS[way];
  return file === null ? null : placePostFile(slug, file, frontMatter?.site ?? null);
}
