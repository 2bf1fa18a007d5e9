import type { TokenBasis } from '../../record/values/task.ts';
import type { ImportDay } from './import-day.ts';
import { IMPORT_SCHEMA, RULE } from './import-schema.ts';
import { describeSession, describeSkipped } from './import-sentences.ts';
import { formatTime } from './json-guards.ts';
import type { ImportRow, RowTokens } from './log-types.ts';
import { FIRST_PROMPT, LONGEST_PAUSE, QUEUED_PROMPT } from './rule/supervision.ts';
import type { RuleOptions } from './rule/turns.ts';

/** The settings of an import. */
export interface ImportSettings extends RuleOptions {
  /** The date, like `2026-04-04`, or `all`. */
  readonly date: string;
  readonly zone: string;
  readonly basis: TokenBasis;
}

const timeAsText = (time: number | null) => (time === null ? null : formatTime(time));

/** Returns the found token counts, 0 if there are none. Another field shows whether they are known. */
function countsOf({ input, output, cacheWrite, cacheRead, total }: RowTokens) {
  return {
    input: input ?? 0,
    output: output ?? 0,
    cacheWrite: cacheWrite ?? 0,
    cacheRead: cacheRead ?? 0,
    total: total ?? 0,
  };
}

function rowAsData(row: ImportRow) {
  return {
    ...row,
    task: row.task ?? describeSession(row),
    tokens: countsOf(row.tokens),
    tokensKnown: row.tokens.total !== null,
    from: timeAsText(row.from),
    to: timeAsText(row.to),
  };
}

/**
 * Returns an import as data, in the format `leverage-import/1`. Minutes are not rounded, and null is unknown. Tokens
 * are the found counts, and `tokensKnown` is false for a row without any.
 */
export function importAsData({ rows, day, badLines, skipped, unknownRecords }: ImportDay, settings: ImportSettings) {
  const { date, zone, silence, asks, basis } = settings;
  return {
    schema: IMPORT_SCHEMA,
    rule: RULE,
    date,
    zone,
    options: {
      silence: silence ?? 'off',
      asks: asks ? 'on' : 'off',
      tokens: basis,
      cap: LONGEST_PAUSE,
      first: FIRST_PROMPT,
      queued: QUEUED_PROMPT,
    },
    rows: rows.map(rowAsData),
    day: { ...day, tokens: countsOf(day.tokens) },
    badLines,
    skipped: skipped.map((part) => ({ file: part.file, line: part.line, why: describeSkipped(part) })),
    unknownRecords,
  };
}
