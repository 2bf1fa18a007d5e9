import { NO_CHOICE, printColumnChoice } from '../record/reading/columns/column-choice.ts';
import type { Cell } from '../record/values/cell.ts';
import { HOURS_IN_WORKING_DAY, HOURS_IN_WORKING_WEEK } from '../record/values/duration.ts';
import { APPROXIMATE_PERCENT } from '../record/values/duration-grammar.ts';
import { DEFAULT_STYLE_ID, STYLE_NAMES } from '../styles/style-names.ts';
import {
  type Choice,
  readChoice,
  readColumns,
  readFieldNames,
  readHours,
  readImportOptions,
  readJsonObject,
  readLine,
  readList,
  readPercent,
  readText,
  type SettingReading,
  USUAL_IMPORT_OPTIONS,
} from './setting-readers.ts';
import { CUSTOM_STYLE, type SettingKey, type Settings, type SiteChoice } from './settings.ts';

/** One setting: its label in the tab, its default, and how it is read and written. */
export interface Setting<Value> {
  /** Column A. */
  readonly label: string;
  readonly defaultValue: Value;
  /** The values that column B offers; empty for free text. */
  readonly choices: readonly string[];
  /** Whether column B is tall, for a text of several lines. */
  readonly isLong: boolean;
  /** Reads a cell that is not blank. */
  readonly read: (cell: Cell) => SettingReading<Value>;
  /** The text that reads back as this value. */
  readonly print: (value: Value) => string;
}

const HOURS_IN_WEEK = 168;
const HOURS_IN_DAY = 24;

const STYLE_CHOICES: readonly Choice<string>[] = [
  ...Object.entries(STYLE_NAMES).map(([value, words]) => ({ value, words })),
  { value: CUSTOM_STYLE, words: 'Custom' },
];

/** Returns a choice whose word is its value with a capital letter. */
const toChoice = <Value extends string>(value: Value): Choice<Value> => ({
  value,
  words: value.charAt(0).toUpperCase() + value.slice(1),
});

const SITE_CHOICES = (['none', 'jekyll', 'hugo', 'eleventy', 'astro'] as const).map(toChoice<SiteChoice>);

const FORMULA_CHOICES: readonly Choice<Settings['newDayFormulas']>[] = [
  { value: 'functions', words: 'Add-on functions' },
  { value: 'plain', words: 'Plain formulas' },
];

const RULE_CHOICES: readonly Choice<Settings['importRule']>[] = [
  { value: 'off', words: 'Do not print' },
  { value: 'on', words: 'Print' },
];

const TIMES_CHOICES = (['show', 'hide'] as const).map(toChoice<Settings['importTimes']>);

/** Properties of a setting that is typed on one line. */
const TYPED_LINE = { choices: [], isLong: false };

function makeText(label: string): Setting<string> {
  return { label, defaultValue: '', choices: [], isLong: true, read: readText, print: (value) => value };
}

function makeChoice<Value extends string>(
  label: string,
  defaultValue: Value,
  choices: readonly Choice<Value>[],
): Setting<Value> {
  return {
    ...TYPED_LINE,
    label,
    defaultValue,
    choices: choices.map(({ words }) => words),
    read: (cell) => readChoice(cell, choices),
    print: (value) => choices.find((choice) => choice.value === value)?.words ?? value,
  };
}

function makeHours(unit: string, defaultValue: number, most: number): Setting<number> {
  const read = (cell: Cell) => readHours(cell, most, defaultValue);
  return {
    ...TYPED_LINE,
    label: `Hours per ${unit}`,
    defaultValue,
    read,
    print: String,
  };
}

/** All settings, in the order of the tab: labels, defaults, reading and writing. */
export const SETTINGS_TABLE: { readonly [Key in SettingKey]: Setting<Settings[Key]> } = {
  style: makeChoice('Style', DEFAULT_STYLE_ID, STYLE_CHOICES),
  customStyle: {
    ...makeText('Custom style'),
    read: readJsonObject,
  },
  aboutAuthor: makeText('About the author'),
  aboutRecords: makeText('About These Records'),
  closing: makeText('Closing'),
  scope: makeText('Scope'),
  tokenBasis: makeText('Token basis'),
  approximatePercent: {
    label: 'Approximate times',
    defaultValue: APPROXIMATE_PERCENT,
    ...TYPED_LINE,
    read: readPercent,
    print: (value) => `${value}%`,
  },
  hoursPerWeek: makeHours('week', HOURS_IN_WORKING_WEEK, HOURS_IN_WEEK),
  hoursPerDay: makeHours('day', HOURS_IN_WORKING_DAY, HOURS_IN_DAY),
  site: makeChoice('Site', 'none', SITE_CHOICES),
  tags: {
    label: 'Tags',
    defaultValue: [],
    ...TYPED_LINE,
    read: readList,
    print: (value) => value.join(', '),
  },
  category: {
    ...makeText('Category'),
    ...TYPED_LINE,
    read: readLine,
  },
  frontMatterKeys: {
    label: 'Front matter keys',
    defaultValue: {},
    ...TYPED_LINE,
    read: readFieldNames,
    print: (value) =>
      Object.entries(value)
        .map(([field, name]) => `${field} = ${name}`.trim())
        .join(', '),
  },
  newDayFormulas: makeChoice('Formulas of a new day', 'functions', FORMULA_CHOICES),
  importRule: makeChoice('Rule of imported times', 'off', RULE_CHOICES),
  importOptions: {
    ...makeText('Import options'),
    ...TYPED_LINE,
    defaultValue: USUAL_IMPORT_OPTIONS,
    read: readImportOptions,
  },
  importTimes: makeChoice('Imported AI times', 'show', TIMES_CHOICES),
  columns: {
    label: 'Columns',
    defaultValue: NO_CHOICE,
    ...TYPED_LINE,
    read: readColumns,
    print: printColumnChoice,
  },
};

export const SETTING_KEYS = Object.keys(SETTINGS_TABLE) as readonly SettingKey[];

export function isSettingKey(text: string): text is SettingKey {
  return SETTING_KEYS.some((key) => key === text);
}

function collectDefaults(): Settings {
  const defaults = SETTING_KEYS.map((key) => [key, SETTINGS_TABLE[key].defaultValue]);
  return Object.fromEntries(defaults) as Settings;
}

/** The settings of a spreadsheet without a Settings tab. */
export const DEFAULT_SETTINGS: Settings = collectDefaults();

/**
 * Finds the expected value when a text is not valid for a setting, as the end of a sentence that starts with “Write”;
 * null when the text is valid. A blank text means the default.
 * @example findSettingFault('hoursPerWeek', '0') //=> 'hours above 0 and up to 168, like 40'
 */
export function findSettingFault(key: SettingKey, text: string): string | null {
  if (text.trim() === '') return null;
  const reading = SETTINGS_TABLE[key].read(text);
  return 'expected' in reading ? reading.expected : null;
}
