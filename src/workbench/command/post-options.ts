import { readFileSync } from 'node:fs';
import { FORMAT_NAMES, type FormatName, isFormatName } from '../../formats/formats.ts';
import type { FrontMatter } from '../../formats/front-matter.ts';
import { describeListFault, EMPTY_PRIVATE_LIST, type PrivateList, parsePrivateList } from '../../prose/private-list.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { ColumnChoice } from '../../record/reading/columns/column-choice.ts';
import { readTokens } from '../../record/reading/token-count.ts';
import type { CalendarDate, DateOrder } from '../../record/values/calendar-date.ts';
import { parseJson } from '../../record/values/parse-json.ts';
import { describeStyleFault, parseStyle } from '../../styles/parse-style.ts';
import { DEFAULT_STYLE, findStyle, STYLES } from '../../styles/styles.ts';
import { APPROXIMATE_USAGE, readApproximateOption } from './approximate-option.ts';
import { COLUMNS_USAGE, readColumnsOption } from './columns-option.ts';
import { readDateOption, readDatesOption } from './date-options.ts';
import { FRONT_MATTER_OPTIONS, FRONT_MATTER_USAGE, readFrontMatterOptions } from './front-matter-options.ts';
import { parseOptions } from './parse-options.ts';
import {
  isPictureFormat,
  type OutputFormat,
  PICTURE_FORMATS,
  PICTURE_OPTIONS,
  PICTURE_USAGE,
  type PictureOptions,
  readPictureOptions,
} from './pictures/picture-options.ts';
import { UsageError } from './usage-error.ts';

export interface PostOptions {
  /** `-` is standard input. */
  readonly file: string;
  readonly date: CalendarDate | null;
  readonly columns: ColumnChoice;
  /** The order of dates like 03/04/2026; null if the cells decide it. */
  readonly dateOrder: DateOrder | null;
  /** The distance of the bounds of an approximate time from its value, in percent. */
  readonly approximatePercent: number;
  readonly tokens: number | null;
  readonly title: string | null;
  readonly intro: string | null;
  readonly analysis: string | null;
  /** The Records tab as a file, for `{week factor}`; null for none. */
  readonly records: string | null;
  readonly style: Style;
  /** The format of the record, unless a picture replaces it. */
  readonly format: FormatName;
  /** A picture instead of the record. */
  readonly picture: PictureOptions | null;
  /** Whether HTML contains the picture of the day. */
  readonly hasPicture: boolean;
  /** The file to write to; null for standard output. */
  readonly out: string | null;
  readonly frontMatter: FrontMatter | null;
  readonly carriesData: boolean;
  readonly isBare: boolean;
  readonly privateList: PrivateList;
  readonly isStrict: boolean;
  readonly allowsSkipped: boolean;
}

/** The values of `--format`. */
export const OUTPUT_FORMATS = [...FORMAT_NAMES, ...PICTURE_FORMATS];

export const POST_USAGE = `Usage: npm run --silent post -- FILE|- [options]

Prints the leverage record for the rows of a day. The file can be CSV, TSV, or Markdown or HTML with a task table.
Notices go to standard error.

  --date YYYY-MM-DD     the date. Default: the Date cell, else the name of the file.
                        For a table with a Date column: the day to print. Default: the newest
${COLUMNS_USAGE}
  --dates dmy|mdy       whether dates such as 03/04/2026 start with the day or the month.
                        Default: as other cells of the column show
${APPROXIMATE_USAGE}
  --tokens N            the tokens of the day, such as 11636500 or 1.5M
  --title TEXT          the title. Default: the title of the style
  --intro TEXT|@FILE    the intro
  --analysis TEXT|@FILE the analysis
  --records FILE.csv    the Records tab, for {week factor} in the texts
  --style ID|FILE.json  ${STYLES.map(({ id }) => id).join(', ')},
                        or a file with your own style
  --sort factor|sheet   the order of the tasks
  --format FORMAT       ${OUTPUT_FORMATS.join(', ')}
  --carry-data          add the data of the record to the HTML, for verify
  --bare                HTML without a stylesheet
${FRONT_MATTER_USAGE}
${PICTURE_USAGE}
  --private FILE.json   terms that must not be published, and replacements:
                        {"terms": ["Quillfern"], "replacements": [{"term": "Quillfern", "wording": "a billing app"}]}
  --strict              exit 1 on any warning or possible leak
  --allow-skipped       exit 0 even if rows were skipped
`;

const OPTIONS = {
  date: { type: 'string' },
  columns: { type: 'string' },
  dates: { type: 'string' },
  approximate: { type: 'string' },
  tokens: { type: 'string' },
  title: { type: 'string' },
  intro: { type: 'string' },
  analysis: { type: 'string' },
  records: { type: 'string' },
  style: { type: 'string' },
  sort: { type: 'string' },
  format: { type: 'string' },
  'carry-data': { type: 'boolean' },
  bare: { type: 'boolean' },
  ...FRONT_MATTER_OPTIONS,
  ...PICTURE_OPTIONS,
  private: { type: 'string' },
  strict: { type: 'boolean' },
  'allow-skipped': { type: 'boolean' },
} as const;

/** Reads the text itself, or the contents of the file after `@`. */
export function readTextOption(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!value.startsWith('@')) return value;
  try {
    return readFileSync(value.slice(1), 'utf8')
      .replace(/^\ufeff/, '')
      .trimEnd();
  } catch {
    throw new UsageError(`The file ${value.slice(1)} cannot be read. To give the text itself, omit the @.`);
  }
}

function readTokensOption(value: string | undefined): number | null {
  if (value === undefined) return null;
  const reading = readTokens(value);
  if (reading.kind !== 'tokens')
    throw new UsageError(`--tokens is “${value}”. Write a count such as 11636500 or 1.5M.`);
  return reading.tokens;
}

/** Reads a user's style, as JSON. */
function readStyleFile(path: string): Style {
  let value: unknown;
  try {
    value = parseJson(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? `is not valid JSON: ${error.message}` : 'cannot be read';
    throw new UsageError(`The style ${path} ${why}. Give the path of a JSON file, or one of ${listStyles()}.`);
  }
  const reading = parseStyle(value);
  if ('style' in reading) return reading.style;
  throw new UsageError([`The style ${path} cannot be used.`, ...reading.faults.map(describeStyleFault)].join('\n'));
}

const listStyles = () => STYLES.map(({ id }) => id).join(', ');

/** @throws UsageError with a sentence */
export function readStyleOption(name: string | undefined, sort: string | undefined): Style {
  const isFile = name !== undefined && /\.json$/i.test(name);
  const style = name === undefined ? DEFAULT_STYLE : isFile ? readStyleFile(name) : findStyle(name);
  if (style === null) throw new UsageError(`--style is “${name}”. Write one of ${listStyles()}, or FILE.json.`);
  if (sort !== undefined && sort !== 'factor' && sort !== 'sheet') {
    throw new UsageError(`--sort is “${sort}”. Write factor or sheet.`);
  }
  return sort === undefined ? style : { ...style, order: sort };
}

/** Reads the format of a post or a roll-up, or of its picture. @throws UsageError with a sentence */
export function readOutputFormat(value: string | undefined): OutputFormat {
  const format = value ?? 'markdown';
  if (isFormatName(format) || isPictureFormat(format)) return format;
  throw new UsageError(`--format is “${format}”. Write one of ${OUTPUT_FORMATS.join(', ')}.`);
}

function readCarryOption(isGiven: boolean, format: OutputFormat): boolean {
  if (isGiven && format !== 'html' && format !== 'json') {
    throw new UsageError(`--carry-data needs --format html or json. The format is “${format}”.`);
  }
  return isGiven;
}

export function readBareOption(isGiven: boolean, format: OutputFormat): boolean {
  if (isGiven && format !== 'html') throw new UsageError(`--bare needs --format html. The format is “${format}”.`);
  return isGiven;
}

/**
 * Reads the private list. One that cannot be read is wrong usage, because the record would be printed without the
 * check.
 */
export function readPrivateOption(file: string | undefined): PrivateList {
  if (file === undefined) return EMPTY_PRIVATE_LIST;
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`The private list ${file} cannot be read. Give the path of an existing JSON file.`);
  }
  const reading = parsePrivateList(json);
  if ('fault' in reading) throw new UsageError(`${file}: ${describeListFault(reading.fault)}`);
  return reading.list;
}

/** @throws UsageError with a sentence */
export function readPostOptions(args: readonly string[]): PostOptions {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [file, ...others] = positionals;
  if (file === undefined)
    throw new UsageError('No file given. Give a file with a task table, or - for standard input.');
  if (others.length > 0) throw new UsageError(`Only one file at a time. Remove “${others.join(' ')}”.`);
  const format = readOutputFormat(values.format);
  const dateOrder = readDatesOption(values.dates);
  return {
    file,
    date: readDateOption(values.date, dateOrder),
    columns: readColumnsOption(values.columns),
    dateOrder,
    approximatePercent: readApproximateOption(values.approximate),
    tokens: readTokensOption(values.tokens),
    title: values.title ?? null,
    intro: readTextOption(values.intro),
    analysis: readTextOption(values.analysis),
    records: values.records ?? null,
    style: readStyleOption(values.style, values.sort),
    format: isPictureFormat(format) ? 'markdown' : format,
    picture: readPictureOptions(values, format),
    hasPicture: values.picture ?? false,
    out: values.out ?? null,
    frontMatter: readFrontMatterOptions(values, format),
    carriesData: readCarryOption(values['carry-data'] ?? false, format),
    isBare: readBareOption(values.bare ?? false, format),
    privateList: readPrivateOption(values.private),
    isStrict: values.strict ?? false,
    allowsSkipped: values['allow-skipped'] ?? false,
  };
}
