import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FORMAT_NAMES, type FormatName, isFormatName } from '../../formats/formats.ts';
import type { FrontMatter } from '../../formats/front-matter.ts';
import { EMPTY_PRIVATE_LIST, type PrivateList, parsePrivateList } from '../../prose/private-list.ts';
import type { Style } from '../../record/publishing/style.ts';
import { readTokens } from '../../record/reading/token-count.ts';
import { type CalendarDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import { describeStyleFault, parseStyle } from '../../styles/parse-style.ts';
import { DEFAULT_STYLE, findStyle, STYLES } from '../../styles/styles.ts';
import { FRONT_MATTER_OPTIONS, FRONT_MATTER_USAGE, readFrontMatterOptions } from './front-matter-options.ts';
import { UsageError } from './usage-error.ts';

export interface PostOptions {
  /** `-` is standard input. */
  readonly file: string;
  readonly date: CalendarDate | null;
  readonly tokens: number | null;
  readonly title: string | null;
  readonly intro: string | null;
  readonly analysis: string | null;
  readonly style: Style;
  readonly format: FormatName;
  readonly frontMatter: FrontMatter | null;
  readonly carriesData: boolean;
  readonly privateList: PrivateList;
  readonly isStrict: boolean;
  readonly allowsSkipped: boolean;
}

export const POST_USAGE = `Usage: npm run --silent post -- FILE.csv|- [options]

Prints the leverage record of a day's rows. Notices go to standard error.

  --date YYYY-MM-DD     the day; else a Date cell or the file's name gives it.
                        Of a table with a Date column, the day to take: else the newest
  --tokens N            the day's tokens, such as 11636500 or 1.5M
  --title TEXT          the title, else the style's own
  --intro TEXT|@FILE    the intro
  --analysis TEXT|@FILE the analysis
  --style ID|FILE.json  ${STYLES.map(({ id }) => id).join(', ')},
                        or a style of one's own
  --sort factor|sheet   order of the tasks
  --format FORMAT       ${FORMAT_NAMES.join(', ')}
  --carry-data          puts the record's data into the HTML, so that it can be verified
${FRONT_MATTER_USAGE}
  --private FILE.json   terms that must not be published, and wordings to publish in their place:
                        {"terms": ["Quillfern"], "replacements": [{"term": "Quillfern", "wording": "a billing app"}]}
  --strict              exit 1 on any warning, and when something may not be meant for others
  --allow-skipped       exit 0 though rows had to be left out
`;

const OPTIONS = {
  date: { type: 'string' },
  tokens: { type: 'string' },
  title: { type: 'string' },
  intro: { type: 'string' },
  analysis: { type: 'string' },
  style: { type: 'string' },
  sort: { type: 'string' },
  format: { type: 'string' },
  'carry-data': { type: 'boolean' },
  ...FRONT_MATTER_OPTIONS,
  private: { type: 'string' },
  strict: { type: 'boolean' },
  'allow-skipped': { type: 'boolean' },
} as const;

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A text as given, or the contents of the file named after `@`. */
function readText(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!value.startsWith('@')) return value;
  try {
    return readFileSync(value.slice(1), 'utf8')
      .replace(/^\ufeff/, '')
      .trimEnd();
  } catch {
    throw new UsageError(`The file ${value.slice(1)} cannot be read. A text may also be given as it is, without @.`);
  }
}

function readDateOption(value: string | undefined): CalendarDate | null {
  if (value === undefined) return null;
  const date = parseIsoDate(value);
  if (date === null) throw new UsageError(`--date is “${value}”. Write a day such as 2026-04-04.`);
  return date;
}

function readTokensOption(value: string | undefined): number | null {
  if (value === undefined) return null;
  const reading = readTokens(value);
  if (reading.kind !== 'tokens')
    throw new UsageError(`--tokens is “${value}”. Write a count such as 11636500 or 1.5M.`);
  return reading.tokens;
}

/** A style of one's own, as JSON. */
function readStyleFile(path: string): Style {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof SyntaxError ? `is no JSON: ${error.message}` : 'cannot be read';
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

function readFormatOption(value: string | undefined): FormatName {
  const format = value ?? 'markdown';
  if (!isFormatName(format)) throw new UsageError(`--format is “${format}”. Write one of ${FORMAT_NAMES.join(', ')}.`);
  return format;
}

function readCarryOption(isGiven: boolean, format: FormatName): boolean {
  if (isGiven && format !== 'html' && format !== 'json') {
    throw new UsageError(`--carry-data goes with --format html or json, and the format is “${format}”.`);
  }
  return isGiven;
}

/** Without its list a record would be printed as if nothing in it were private: a list that cannot be read is wrong usage. */
function readPrivateOption(file: string | undefined): PrivateList {
  if (file === undefined) return EMPTY_PRIVATE_LIST;
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`The private list ${file} cannot be read. Give the path of a JSON file that is there.`);
  }
  const reading = parsePrivateList(json);
  if ('fault' in reading) throw new UsageError(`${file}: ${reading.fault}`);
  return reading.list;
}

/** @throws UsageError with a sentence */
export function readPostOptions(args: readonly string[]): PostOptions {
  const { values, positionals } = parseOptions(args);
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError('Which file? Give a CSV file, or - for standard input.');
  if (others.length > 0) throw new UsageError(`One file at a time: “${others.join(' ')}” is too much.`);
  const date = readDateOption(values.date);
  if (file === '-' && date === null)
    throw new UsageError('Standard input has no name to take the day from. Give --date, like 2026-04-04.');
  const format = readFormatOption(values.format);
  return {
    file,
    date,
    tokens: readTokensOption(values.tokens),
    title: values.title ?? null,
    intro: readText(values.intro),
    analysis: readText(values.analysis),
    style: readStyleOption(values.style, values.sort),
    format,
    frontMatter: readFrontMatterOptions(values, format),
    carriesData: readCarryOption(values['carry-data'] ?? false, format),
    privateList: readPrivateOption(values.private),
    isStrict: values.strict ?? false,
    allowsSkipped: values['allow-skipped'] ?? false,
  };
}
