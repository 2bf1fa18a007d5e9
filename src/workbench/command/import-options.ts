import type { DateAt } from '../../imports/logs/rule/days.ts';
import { DEFAULT_RULE_OPTIONS, type RuleOptions } from '../../imports/logs/rule/turns.ts';
import { calendarOf } from '../../imports/logs/rule/zone-dates.ts';
import type { PrivateList } from '../../prose/private-list.ts';
import { type CalendarDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import { TOKEN_BASES, type TokenBasis } from '../../record/values/task.ts';
import { MOST_SILENCE } from '../../settings/setting-readers.ts';
import { parseOptions } from './parse-options.ts';
import { readPrivateOption } from './post-options.ts';
import { UsageError } from './usage-error.ts';

export const IMPORT_FORMATS = ['tsv', 'csv', 'json'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export interface ImportOptions {
  /** Files and folders; empty for the known folders of this computer. `-` is standard input. */
  readonly paths: readonly string[];
  /** Null for all days. */
  readonly date: CalendarDate | null;
  readonly zone: string;
  readonly dateAt: DateAt;
  readonly rule: RuleOptions;
  readonly format: ImportFormat;
  readonly basis: TokenBasis;
  readonly decimal: '.' | ',';
  readonly isCopied: boolean;
  readonly privateList: PrivateList;
  readonly isStrict: boolean;
  readonly allowsSkipped: boolean;
}

export const IMPORT_USAGE = `Usage: npm run --silent import -- [PATH…] [options]

Converts the logs of coding agents to the rows of a day: AI time, supervision and tokens for each session. The human
estimate stays empty. PATH is a log, a folder with logs, a report of ccusage, codeburn or agentsview, or - for standard
input. Default: the log folders of Claude Code, Codex, Copilot, Gemini CLI and pi on this computer. Nothing is sent
anywhere. Notices go to standard error.

  --date YYYY-MM-DD|all the day. Default: today
  --zone ZONE           the time zone of the spreadsheet, like Europe/Berlin. Default: the zone of this computer
  --format FORMAT       tsv:  rows to paste into the sheet, starting in the Task column
                        csv:  a file with a header, for post
                        json: all figures (leverage-import/1)
                        Default: tsv
  --copy                also copy the output to the clipboard
  --silence off|MINUTES the most that a time without activity counts. Default: 60
  --asks on|off         on: the AI time does not include the time that the agent waited for your answer. Default: on
  --tokens BASIS        all: all four counts. without-cache-reads: input, output and cache writes.
                        without-cache: input and output. Default: all
  --decimal point|comma the decimal separator of the spreadsheet, for tsv and csv. Default: point
  --private FILE.json   terms that must not be published, and replacements, for the titles. See post --help
  --strict              exit 1 on any warning or possible leak
  --allow-skipped       exit 0 even if a file cannot be opened
`;

const OPTIONS = {
  date: { type: 'string' },
  zone: { type: 'string' },
  format: { type: 'string' },
  copy: { type: 'boolean' },
  silence: { type: 'string' },
  asks: { type: 'string' },
  tokens: { type: 'string' },
  decimal: { type: 'string' },
  private: { type: 'string' },
  strict: { type: 'boolean' },
  'allow-skipped': { type: 'boolean' },
} as const;

/** Reads one of several words. @throws UsageError */
function readChoice<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) throw new UsageError(`--${name} is “${value}”. Write one of ${words.join(', ')}.`);
  return word;
}

function readDate(value: string | undefined, dateAt: DateAt, now: number): CalendarDate | null {
  if (value === 'all') return null;
  const date = parseIsoDate(value ?? dateAt(now));
  if (date === null) throw new UsageError(`--date is “${value}”. Write a date such as 2026-04-04, or all.`);
  return date;
}

/** Finds the time zone of this computer, like `Europe/Berlin`. */
const findOwnZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

function readSilence(value: string | undefined): number | null {
  if (value === undefined) return DEFAULT_RULE_OPTIONS.silence;
  if (value === 'off') return null;
  const minutes = /^\d{1,4}(?:\.\d{1,2})?$/.test(value) ? Number(value) : 0;
  if (minutes > 0 && minutes <= MOST_SILENCE) return minutes;
  throw new UsageError(`--silence is “${value}”. Write off, or minutes up to ${MOST_SILENCE}.`);
}

/**
 * @param now milliseconds since 1970
 * @throws UsageError with a sentence
 */
export function readImportOptions(args: readonly string[], now: number): ImportOptions {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const zone = values.zone ?? findOwnZone();
  const dateAt = calendarOf(zone, Intl.DateTimeFormat);
  if (dateAt === null) throw new UsageError(`--zone is “${zone}”. Write a time zone such as Europe/Berlin or UTC.`);
  const asks =
    values.asks === undefined ? DEFAULT_RULE_OPTIONS.asks : readChoice('asks', values.asks, ['on', 'off']) === 'on';
  return {
    paths: positionals,
    date: readDate(values.date, dateAt, now),
    zone,
    dateAt,
    rule: { silence: readSilence(values.silence), asks },
    format: readChoice('format', values.format ?? 'tsv', IMPORT_FORMATS),
    basis: readChoice('tokens', values.tokens ?? 'all', TOKEN_BASES),
    decimal: readChoice('decimal', values.decimal ?? 'point', ['point', 'comma']) === 'comma' ? ',' : '.',
    isCopied: values.copy ?? false,
    privateList: readPrivateOption(values.private),
    isStrict: values.strict ?? false,
    allowsSkipped: values['allow-skipped'] ?? false,
  };
}
