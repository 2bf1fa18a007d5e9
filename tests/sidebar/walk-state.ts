import type { DayCells } from '../../src/messages/messages.ts';
import { reduce } from '../../src/sidebar/day/reduce.ts';
import { createState, type PageEvent, type State } from '../../src/sidebar/day/state.ts';
import { standard } from '../../src/styles/standard.ts';

/** The state before the first reading. */
export const START: State = createState({ screen: 'day', style: standard, copyKeys: 'Ctrl+C', way: 'markdown' });

/** Returns the state after events, one after the other. */
export function walk(state: State, ...events: PageEvent[]): State {
  return events.reduce(reduce, state);
}

/** Returns the events of a requested reading that succeeded. */
export function read(
  cells: DayCells,
  purpose: 'open' | 'generate' | 'refresh' | 'quiet',
  readAt = '21:14',
): PageEvent[] {
  return [
    { kind: 'readStarted', purpose },
    { kind: 'readSucceeded', cells, readAt },
  ];
}

export function opened(cells: DayCells): State {
  return walk(START, ...read(cells, 'open'));
}

export function generated(cells: DayCells): State {
  return walk(opened(cells), ...read(cells, 'generate'));
}
