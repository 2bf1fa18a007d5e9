import type { MarkdownDialect } from './escape-markdown.ts';

/** The fields of front matter. */
export const FRONT_MATTER_FIELDS = ['layout', 'title', 'date', 'slug', 'description', 'tags', 'category'] as const;
export type FrontMatterField = (typeof FRONT_MATTER_FIELDS)[number];

/** The key that a site uses for each field. A field with an empty key is omitted. */
export type FrontMatterKeys = Readonly<Record<FrontMatterField, string>>;

/** `day` is the plain date; `instant` is a moment that is on that date in nearly every time zone. */
export type DateStyle = 'day' | 'instant';

/** The requirements of a site generator. */
export interface Site {
  readonly name: string;
  /** The conventional folder of posts. */
  readonly folder: string;
  /** The extension of a post with an HTML body. For Markdown it is always `.md`. */
  readonly htmlExtension: '.html' | '.md';
  readonly keys: FrontMatterKeys;
  /** Empty if the folder determines the layout. */
  readonly layout: string;
  readonly dateStyle: DateStyle;
  /** Whether a category is written as a list of one. */
  readonly listsCategory: boolean;
  readonly dialect: MarkdownDialect;
  /** Notes for the reference page. */
  readonly note: string;
}

const COMMON_KEYS: FrontMatterKeys = {
  layout: '',
  title: 'title',
  date: 'date',
  slug: '',
  description: 'description',
  tags: 'tags',
  category: 'category',
};

export const SITES = {
  jekyll: {
    name: 'Jekyll',
    folder: '_posts',
    htmlExtension: '.html',
    keys: { ...COMMON_KEYS, layout: 'layout', category: 'categories' },
    layout: 'post',
    dateStyle: 'day',
    listsCategory: true,
    dialect: { lineBreak: '<br>', hasTypography: true, isKramdown: true },
    note: 'Liquid processes the body, so template braces are written as entities. Jekyll skips posts with a date in the future; the plain date means midnight in the site’s time zone.',
  },
  hugo: {
    name: 'Hugo',
    folder: 'content/posts',
    htmlExtension: '.html',
    keys: { ...COMMON_KEYS, category: 'categories' },
    layout: '',
    dateStyle: 'day',
    listsCategory: true,
    dialect: { lineBreak: '&#10;', hasTypography: true, isKramdown: false },
    note: 'Hugo processes shortcodes before Markdown, so template braces are written as entities. Hugo drops raw HTML in Markdown, so a line break in a cell is written as the character and appears as a space.',
  },
  eleventy: {
    name: 'Eleventy',
    folder: 'posts',
    htmlExtension: '.html',
    keys: COMMON_KEYS,
    layout: '',
    dateStyle: 'instant',
    listsCategory: false,
    dialect: { lineBreak: '<br>', hasTypography: false, isKramdown: false },
    note: 'Liquid processes the body, so template braces are written as entities. Tags become collections.',
  },
  astro: {
    name: 'Astro',
    folder: 'src/content/blog',
    htmlExtension: '.md',
    keys: { ...COMMON_KEYS, date: 'pubDate' },
    layout: '',
    dateStyle: 'instant',
    listsCategory: false,
    dialect: { lineBreak: '<br>', hasTypography: false, isKramdown: false },
    note: 'The site’s schema defines the keys: themes use pubDate, published or createdAt. The file is Markdown, not MDX, because MDX reads { and < as code.',
  },
} satisfies Readonly<Record<string, Site>>;

export type SiteId = keyof typeof SITES;

export const SITE_IDS = Object.keys(SITES) as SiteId[];

export function isSiteId(name: string): name is SiteId {
  return (SITE_IDS as string[]).includes(name);
}
