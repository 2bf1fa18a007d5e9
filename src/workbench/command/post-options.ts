import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FORMAT_NAMES, type FormatName, isFormatName } from '../../formats/formats.ts';
import { type CalendarDate, parseIsoDate } from '../../record/calendar-date.ts';
import type { Style } from '../../record/style.ts';
import { readTokens } from '../../record/token-count.ts';
import { DEFAULT_STYLE, findStyle, STYLES } from '../../styles/styles.ts';

/** Wrong usage: the command was not understood, so nothing was read. */
export class UsageError extends Error {}

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
  readonly isStrict: boolean;
  readonly allowsSkipped: boolean;
}

export const POST_USAGE = `Usage: npm run --silent post -- FILE.csv|- [options]

Prints the leverage record of a day's rows. Notices go to standard error.

  --date YYYY-MM-DD     the day; else a Date cell or the file's name gives it
  --tokens N            the day's tokens, such as 11636500 or 1.5M
  --title TEXT          the title, else the style's own
  --intro TEXT|@FILE    the intro
  --analysis TEXT|@FILE the analysis
  --style ID            ${STYLES.map(({ id }) => id).join(', ')}
  --sort factor|sheet   order of the tasks
  --format FORMAT       ${FORMAT_NAMES.join(', ')}
  --strict              exit 1 on any warning
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

function readStyleOption(id: string | undefined, sort: string | undefined): Style {
  const style = id === undefined ? DEFAULT_STYLE : findStyle(id);
  if (style === null) throw new UsageError(`--style is “${id}”. Write one of ${STYLES.map((s) => s.id).join(', ')}.`);
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

/** @throws UsageError with a sentence */
export function readPostOptions(args: readonly string[]): PostOptions {
  const { values, positionals } = parseOptions(args);
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError('Which file? Give a CSV file, or - for standard input.');
  if (others.length > 0) throw new UsageError(`One file at a time: “${others.join(' ')}” is too much.`);
  const date = readDateOption(values.date);
  if (file === '-' && date === null)
    throw new UsageError('Standard input has no name to take the day from. Give --date, like 2026-04-04.');
  return {
    file,
    date,
    tokens: readTokensOption(values.tokens),
    title: values.title ?? null,
    intro: readText(values.intro),
    analysis: readText(values.analysis),
    style: readStyleOption(values.style, values.sort),
    format: readFormatOption(values.format),
    isStrict: values.strict ?? false,
    allowsSkipped: values['allow-skipped'] ?? false,
  };
}
