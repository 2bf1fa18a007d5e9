import { describeValue } from '../../platform/describe-value.ts';
import { createWallClock } from '../cells/wall-clock.ts';

/** The moment that the probe returns as a Date. */
export const PROBE_MOMENT_MILLISECONDS = Date.UTC(2026, 3, 4, 12);

/** Tries a service that a cell must not have access to. `readPrivateList` relies on this. */
function describeInterface(): string {
  try {
    SpreadsheetApp.getUi();
    return 'given';
  } catch {
    return 'refused';
  }
}

/** Results that a function should not return, by the word that requests them. */
const ODD_RESULTS: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  nan: () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  date: () => new Date(PROBE_MOMENT_MILLISECONDS),
  flat: () => [1, 2, 3],
  ragged: () => [[1], [2, 3]],
  empty: () => [],
  blankBelow: () => [['last'], ['']],
  interface: describeInterface,
};

/**
 * Computes `LEVERAGE_CHECK` for cells: describes its arguments, or returns what a word requests.
 * @param values a word, and with `arguments` anything after it
 * @example answerProbe(['arguments', '', 1]) //=> '2 values: string "", number 1'
 */
export function answerProbe(values: readonly unknown[]): unknown {
  const [word, ...others] = values;
  if (word === 'arguments') {
    const wallClock = createWallClock();
    const described = others.map((value) => describeValue(value, wallClock)).join(', ');
    const count = `${others.length} ${others.length === 1 ? 'value' : 'values'}`;
    return described === '' ? count : `${count}: ${described}`;
  }
  const makeResult = ODD_RESULTS[String(word)];
  if (makeResult === undefined) throw new Error('LEVERAGE_CHECK works only in Check this installation.');
  return makeResult();
}
