import type { Cell } from '../record/values/cell.ts';
import { HOURS_IN_WORKING_DAY, HOURS_IN_WORKING_WEEK } from '../record/values/duration.ts';
import { DEFAULT_STYLE_ID, STYLE_NAMES } from '../styles/style-names.ts';
import {
  type Choice,
  readChoice,
  readFieldNames,
  readHours,
  readJsonObject,
  readLine,
  readList,
  readText,
  type SettingReading,
} from './setting-readers.ts';
import { CUSTOM_STYLE, type SettingKey, type Settings, type SiteChoice } from './settings.ts';

/** One setting: how it stands in the tab, what it is when its cell is blank, how it is read and written. */
export interface Setting<Value> {
  /** Column A. */
  readonly label: string;
  /** Column C. */
  readonly help: string;
  readonly defaultValue: Value;
  /** What column B offers to choose from; empty for what is typed. */
  readonly choices: readonly string[];
  /** Whether column B is tall: a text of several lines. */
  readonly isLong: boolean;
  /** Reads a cell that is not blank. */
  readonly read: (cell: Cell) => SettingReading<Value>;
  /** The text that reads as this value. */
  readonly print: (value: Value) => string;
}

const HOURS_IN_WEEK = 168;
const HOURS_IN_DAY = 24;

const STYLE_CHOICES: readonly Choice<string>[] = [
  ...Object.entries(STYLE_NAMES).map(([value, words]) => ({ value, words })),
  { value: CUSTOM_STYLE, words: 'Custom' },
];

const SITE_CHOICES: readonly Choice<SiteChoice>[] = [
  { value: 'none', words: 'None' },
  { value: 'jekyll', words: 'Jekyll' },
  { value: 'hugo', words: 'Hugo' },
  { value: 'eleventy', words: 'Eleventy' },
  { value: 'astro', words: 'Astro' },
];

const FORMULA_CHOICES: readonly Choice<Settings['newDayFormulas']>[] = [
  { value: 'functions', words: 'Add-on functions' },
  { value: 'plain', words: 'Plain formulas' },
];

function makeText(label: string, help: string): Setting<string> {
  return { label, help, defaultValue: '', choices: [], isLong: true, read: readText, print: (value) => value };
}

function makeChoice<Value extends string>(
  label: string,
  help: string,
  defaultValue: Value,
  choices: readonly Choice<Value>[],
): Setting<Value> {
  return {
    label,
    help,
    defaultValue,
    choices: choices.map(({ words }) => words),
    isLong: false,
    read: (cell) => readChoice(cell, choices),
    print: (value) => choices.find((choice) => choice.value === value)?.words ?? value,
  };
}

function makeHours(label: string, help: string, defaultValue: number, most: number): Setting<number> {
  const read = (cell: Cell) => readHours(cell, most, defaultValue);
  return { label, help, defaultValue, choices: [], isLong: false, read, print: String };
}

/** Every setting there is, in the order of the tab. The one home of labels, defaults, reading and writing. */
export const SETTINGS_TABLE: { readonly [Key in SettingKey]: Setting<Settings[Key]> } = {
  style: makeChoice(
    'Style',
    'How a record looks. Custom is the style in the row below.',
    DEFAULT_STYLE_ID,
    STYLE_CHOICES,
  ),
  customStyle: {
    ...makeText('Custom style', 'A style of your own, as Edit style… writes it (JSON). Used when Style is Custom.'),
    read: readJsonObject,
  },
  aboutAuthor: makeText('About the author', 'Stands at the head of every record. Line breaks part paragraphs.'),
  aboutRecords: makeText('About These Records', 'What your readers should know of how you count.'),
  closing: makeText('Closing', 'Ends every record.'),
  hoursPerWeek: makeHours(
    'Hours per week',
    'A week of work: human hours ÷ this are weeks.',
    HOURS_IN_WORKING_WEEK,
    HOURS_IN_WEEK,
  ),
  hoursPerDay: makeHours(
    'Hours per day',
    'A day of work: human hours ÷ this are days.',
    HOURS_IN_WORKING_DAY,
    HOURS_IN_DAY,
  ),
  site: makeChoice('Site', 'Whose front matter a downloaded post begins with.', 'none', SITE_CHOICES),
  tags: {
    label: 'Tags',
    help: 'Of a post on your site, parted by commas, like leverage, ai.',
    defaultValue: [],
    choices: [],
    isLong: false,
    read: readList,
    print: (value) => value.join(', '),
  },
  category: {
    ...makeText('Category', 'Of a post on your site, like Engineering.'),
    isLong: false,
    read: readLine,
  },
  frontMatterKeys: {
    label: 'Front matter keys',
    help: 'Where your site has names of its own: title = title, date = pubDate. A name left blank leaves the field out.',
    defaultValue: {},
    choices: [],
    isLong: false,
    read: readFieldNames,
    print: (value) =>
      Object.entries(value)
        .map(([field, name]) => `${field} = ${name}`.trim())
        .join(', '),
  },
  newDayFormulas: makeChoice(
    'Formulas of a new day',
    'Add-on functions, or plain formulas that also work for people without the add-on.',
    'functions',
    FORMULA_CHOICES,
  ),
};

export const SETTING_KEYS = Object.keys(SETTINGS_TABLE) as readonly SettingKey[];

export function isSettingKey(text: string): text is SettingKey {
  return SETTING_KEYS.some((key) => key === text);
}

function collectDefaults(): Settings {
  const defaults = SETTING_KEYS.map((key) => [key, SETTINGS_TABLE[key].defaultValue]);
  return Object.fromEntries(defaults) as Settings;
}

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = collectDefaults();

/**
 * What is wrong with a text as a setting, as the end of a sentence that begins with “Write”; null when nothing is.
 * A blank text stands for the default.
 * @example findSettingFault('hoursPerWeek', '0') //=> 'hours above 0 and up to 168, like 40'
 */
export function findSettingFault(key: SettingKey, text: string): string | null {
  if (text.trim() === '') return null;
  const reading = SETTINGS_TABLE[key].read(text);
  return 'expected' in reading ? reading.expected : null;
}
