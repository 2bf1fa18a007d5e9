import type { LogEvent } from '../log-event.ts';
import type { Interval } from './intervals.ts';

const MINUTE = 60_000;
/** The supervision of a session's first prompt, in minutes. */
export const FIRST_PROMPT = 1;
/** The most supervision of a later prompt, in minutes. */
export const LONGEST_PAUSE = 5;
/** The supervision of a queued prompt, in minutes. */
export const QUEUED_PROMPT = 0.5;

/** A typed prompt and the time that it cost. */
export interface Prompt {
  readonly at: number;
  readonly queued: boolean;
  readonly supervision: Interval;
}

/**
 * Lists the typed prompts of a session. The first one costs 1 minute. A later one costs the pause since the last work
 * or prompt, but at most 5 minutes. A queued one costs half a minute. Slash commands and prompts by programs do not
 * cost anything.
 * @param events by time
 */
export function listPrompts(events: readonly LogEvent[]): Prompt[] {
  const prompts: Prompt[] = [];
  let last: number | null = null;
  let isFirst = true;
  for (const { kind, typed, queued, at } of events) {
    if (kind === 'open' && typed) {
      const pause = last === null ? FIRST_PROMPT * MINUTE : Math.min(at - last, LONGEST_PAUSE * MINUTE);
      const cost = queued ? QUEUED_PROMPT * MINUTE : isFirst ? FIRST_PROMPT * MINUTE : pause;
      prompts.push({ at, queued, supervision: { from: at - cost, to: at } });
      isFirst = false;
      last = at;
    } else if (kind === 'work') {
      last = at;
    }
  }
  return prompts;
}
