import type { ColumnChoice } from '../record/reading/columns/column-choice.ts';

/** The generator of a site, which decides the format of posts; `none` means without front matter. */
export type SiteChoice = 'none' | 'jekyll' | 'hugo' | 'eleventy' | 'astro';

/** The fields of front matter. */
export const FRONT_MATTER_FIELDS = ['layout', 'title', 'date', 'slug', 'description', 'tags', 'category'] as const;
export type FrontMatterField = (typeof FRONT_MATTER_FIELDS)[number];

/** All settings. Private terms are not included, because a tab is shared with its spreadsheet. */
export interface Settings {
  /** The id of a built-in style, or `custom` for the user's own. */
  readonly style: string;
  /** The user's custom style as JSON, based on a built-in style; empty when there is none. */
  readonly customStyle: string;
  readonly aboutAuthor: string;
  readonly aboutRecords: string;
  readonly closing: string;
  /** The scope of the records, as a sentence of every record. */
  readonly scope: string;
  /** The kinds of tokens that the records count. */
  readonly tokenBasis: string;
  /** The distance of the bounds of an approximate time, such as `~30 min`, from its value, in percent. */
  readonly approximatePercent: number;
  readonly hoursPerWeek: number;
  readonly hoursPerDay: number;
  readonly site: SiteChoice;
  readonly tags: readonly string[];
  readonly category: string;
  /**
   * The site's own names of fields; a field with an empty name is omitted, a missing field keeps the site's usual name.
   */
  readonly frontMatterKeys: Readonly<Partial<Record<FrontMatterField, string>>>;
  readonly newDayFormulas: 'functions' | 'plain';
  /** Whether a post states the rule behind AI times that were imported. */
  readonly importRule: 'off' | 'on';
  /** The options for importing logs, as in the notes on imported rows: `silence 60, asks on, tokens all`. */
  readonly importOptions: string;
  /** Whether imported AI times are hidden until the estimate is typed. */
  readonly importTimes: 'show' | 'hide';
  /** The headings that the user chose for the columns of a task. */
  readonly columns: ColumnChoice;
}

export type SettingKey = keyof Settings;

/** The value of `style` that selects `customStyle`. */
export const CUSTOM_STYLE = 'custom';

/** The tab with the settings, and its row with the version of the add-on that wrote it. */
export const SETTINGS_TAB_NAME = 'Settings';
export const SETTINGS_VERSION = 1;
export const SETTINGS_VERSION_LABEL = 'Settings version';
export const SETTINGS_HEADINGS = ['Setting', 'Value', 'What it does'] as const;
