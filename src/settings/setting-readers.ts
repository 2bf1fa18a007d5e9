import { decimalToNumber } from '../record/numbers/decimal.ts';
import { type ColumnChoice, readColumnChoice } from '../record/reading/columns/column-choice.ts';
import { type Cell, isErrorText, numberOfCell, textOfCell } from '../record/values/cell.ts';
import { readNumberText } from '../record/values/number-text.ts';
import { FRONT_MATTER_FIELDS, type FrontMatterField } from './settings.ts';

/** A value, or the expected value with an example: the end of a sentence that starts with “Write”. */
export type SettingReading<Value> = { readonly value: Value } | { readonly expected: string };

/** The limit of a cell in Google Sheets. */
const MOST_CHARACTERS_IN_CELL = 50_000;

/** Reads the trimmed text of a cell. An error cell is not text. */
export function readText(cell: Cell): SettingReading<string> {
  const value = textOfCell(cell);
  if (isErrorText(value)) return { expected: 'text, or leave the cell blank' };
  return value.length > MOST_CHARACTERS_IN_CELL ? { expected: 'at most 50,000 characters' } : { value };
}

/** Reads a text of one line, for places where a line break would start something else. */
export function readLine(cell: Cell): SettingReading<string> {
  const reading = readText(cell);
  return 'value' in reading && /[\r\n]/.test(reading.value) ? { expected: 'one line' } : reading;
}

/**
 * Reads a number of hours above 0, with a decimal point or comma.
 * @param most the largest valid number
 * @example readHours('37,5', 168, 40) //=> { value: 37.5 }
 */
export function readHours(cell: Cell, most: number, example: number): SettingReading<number> {
  const decimal = readNumberText(textOfCell(cell));
  const hours = numberOfCell(cell) ?? (decimal === null ? null : decimalToNumber(decimal));
  const isSound = hours !== null && hours > 0 && hours <= most;
  return isSound ? { value: hours } : { expected: `hours above 0 and up to ${most}, like ${example}` };
}

/**
 * Reads a percentage from 1 to 100, with or without its sign.
 * @example readPercent('25%') //=> { value: 25 }
 */
export function readPercent(cell: Cell): SettingReading<number> {
  const decimal = readNumberText(textOfCell(cell).replace(/ ?%$/, ''));
  const percent = decimal === null ? 0 : decimalToNumber(decimal);
  return percent >= 1 && percent <= 100 ? { value: percent } : { expected: 'a percentage from 1% to 100%, like 25%' };
}

/** The default options of an import. */
export const USUAL_IMPORT_OPTIONS = 'silence 60, asks on, tokens all';
/** The most minutes of the option silence. */
export const MOST_SILENCE = 1440;
const IMPORT_OPTIONS = /^silence (off|[1-9]\d*), asks o(?:n|ff), tokens (?:all|without-cache(?:-reads)?)$/;

/**
 * Reads the options of an import in the words of its notes.
 * @example readImportOptions('silence off, asks on, tokens all') //=> { value: 'silence off, asks on, tokens all' }
 */
export function readImportOptions(cell: Cell): SettingReading<string> {
  const value = textOfCell(cell);
  const silence = IMPORT_OPTIONS.exec(value)?.[1];
  return silence === 'off' || Number(silence) <= MOST_SILENCE
    ? { value }
    : {
        expected: `${USUAL_IMPORT_OPTIONS}, or silence off, asks off, tokens without-cache`,
      };
}

/** A value of a list, and its words in the tab. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly words: string;
}

const foldWords = (text: string) => text.toLowerCase().replace(/[\s\u00a0_-]+/g, '');

/**
 * Reads one of several, by its words or its value, in any case.
 * @example readChoice('HUGO', [{ value: 'hugo', words: 'Hugo' }]) //=> { value: 'hugo' }
 */
export function readChoice<Value extends string>(cell: Cell, choices: readonly Choice<Value>[]): SettingReading<Value> {
  const text = foldWords(textOfCell(cell));
  const found = choices.find(({ value, words }) => foldWords(words) === text || foldWords(value) === text);
  if (found !== undefined) return { value: found.value };
  return { expected: `one of ${choices.map(({ words }) => words).join(', ')}` };
}

/**
 * Reads comma-separated texts without duplicates.
 * @example readList('ai, leverage, ai') //=> { value: ['ai', 'leverage'] }
 */
export function readList(cell: Cell): SettingReading<readonly string[]> {
  const reading = readText(cell);
  if (!('value' in reading)) return reading;
  const texts = reading.value.split(/[,\r\n]/).map((text) => text.trim());
  return { value: [...new Set(texts.filter((text) => text !== ''))] };
}

const KEYS_EXAMPLE = 'pairs, like title = title, date = pubDate';

function isFrontMatterField(text: string): text is FrontMatterField {
  return FRONT_MATTER_FIELDS.some((field) => field === text);
}

/**
 * Reads the site's names of front matter fields, separated by commas or line breaks.
 * @example readFieldNames('date = pubDate, slug =') //=> { value: { date: 'pubDate', slug: '' } }
 */
export function readFieldNames(cell: Cell): SettingReading<Readonly<Partial<Record<FrontMatterField, string>>>> {
  const reading = readText(cell);
  if (!('value' in reading)) return reading;
  const names: Partial<Record<FrontMatterField, string>> = {};
  for (const pair of reading.value.split(/[,\r\n]/)) {
    if (pair.trim() === '') continue;
    const [field = '', name, ...more] = pair.split('=').map((part) => part.trim());
    const key = field.toLowerCase();
    if (name === undefined || more.length > 0) return { expected: KEYS_EXAMPLE };
    if (!isFrontMatterField(key))
      return { expected: `${KEYS_EXAMPLE}, with the fields ${FRONT_MATTER_FIELDS.join(', ')}` };
    if (names[key] !== undefined) return { expected: `each field once: ${KEYS_EXAMPLE}` };
    names[key] = name;
  }
  return { value: names };
}

/** Reads the headings of columns. @example readColumns('ai=Bot') //=> { value: { ai: 'Bot' } } */
export function readColumns(cell: Cell): SettingReading<ColumnChoice> {
  const reading = readText(cell);
  return 'value' in reading ? readColumnChoice(reading.value) : reading;
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Reads the text of a JSON object. Its fields are checked where it is used. */
export function readJsonObject(cell: Cell): SettingReading<string> {
  const reading = readText(cell);
  if (!('value' in reading) || reading.value === '' || isJsonObject(reading.value)) return reading;
  return { expected: 'a style in the JSON format of Edit style…, like {"base": "standard", "titlePattern": "{yyyy}"}' };
}
