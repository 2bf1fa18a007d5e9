import type { ImportRow } from '../../../src/imports/logs/log-types.ts';
import { DEFAULT_RULE_OPTIONS } from '../../../src/imports/logs/rule/turns.ts';
import type { TimedRow, TimedSession } from '../../../src/imports/logs/time-day.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 3, 4, 9);

export interface RowFacts {
  readonly id: string;
  readonly task?: string | null;
  readonly branch?: string;
  readonly agent?: string;
  readonly project?: string | null;
  /** Null is unknown. */
  readonly minutes: number | null;
  readonly supervision?: number | null;
  readonly tokens?: number | null;
  /** Minutes after nine o'clock. */
  readonly from?: number;
  readonly notes?: ImportRow['notes'];
}

/** Makes a row of a day, with its time in one piece. */
export function makeTimedRow(facts: RowFacts): TimedRow {
  const { id, task = `Task ${id}`, branch = 'main', agent = 'claude', minutes, notes = [] } = facts;
  const { supervision = 1, tokens = 100, from = 0, project = 'imports' } = facts;
  const start = START + from * MINUTE;
  const end = start + (minutes ?? 0) * MINUTE;
  return {
    row: {
      task,
      humanHours: null,
      aiMinutes: minutes,
      supervisionMinutes: supervision,
      tokens:
        tokens === null
          ? { input: null, output: null, cacheWrite: null, cacheRead: null, total: null }
          : { input: tokens, output: 0, cacheWrite: 0, cacheRead: 0, total: tokens },
      agent,
      session: id,
      project,
      branch,
      from: start,
      to: end,
      prompts: 1,
      queued: 0,
      rule: minutes === null ? null : 'turn-1',
      variants: { silenceCap60: minutes, askedTimeTaken: minutes, measured: false },
      notes,
    },
    time: minutes === null ? [] : [{ from: start, to: end }],
    options: DEFAULT_RULE_OPTIONS,
    supervision: supervision === null ? [] : [{ from: start - supervision * MINUTE, to: start }],
  };
}

const sum = (values: readonly (number | null)[]) =>
  values.every((value) => value === null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** Makes a session, with several rows for several branches. */
export function makeSession(first: RowFacts, ...others: RowFacts[]): TimedSession {
  const parts = [first, ...others].map(makeTimedRow);
  const minutes = sum(parts.map(({ row }) => row.aiMinutes));
  const supervision = sum(parts.map(({ row }) => row.supervisionMinutes));
  const tokens = sum(parts.map(({ row }) => row.tokens.total));
  const whole = makeTimedRow({ ...first, minutes, supervision, tokens });
  return {
    ...whole,
    time: parts.flatMap(({ time }) => time ?? []),
    supervision: parts.flatMap((part) => part.supervision ?? []),
    branches: parts.length > 1 ? parts : [],
  };
}
