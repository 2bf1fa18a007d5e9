import type { CellSeparator } from './run-together.ts';

/** A way to separate a row's number from its task. */
export interface NumberedTask {
  readonly number: number;
  readonly task: string;
}

const MOST_DIGITS = 6;
/** Text that no task starts with: `11,200` is 1 and `1,200` rather than 11 and `,200`. */
const NO_START = /^[,;%)\]]/;

/**
 * Finds the numbers that a row can begin with: `126 ledger files` with `1`, `12` or, if there were no space, `126`.
 * @example findNumbers('126 files', '') //=> [{ number: 1, task: '26 files' }, { number: 12, task: '6 files' }]
 */
export function findNumbers(start: string, separator: CellSeparator): NumberedTask[] {
  const digits = /^[1-9]\d*/.exec(start)?.[0] ?? '';
  const found: NumberedTask[] = [];
  for (let length = 1; length <= Math.min(digits.length, MOST_DIGITS); length++) {
    const rest = start.slice(length);
    const task = rest.trimStart();
    const isSeparated = separator === '' ? rest === task : rest !== task && length === digits.length;
    if (task !== '' && isSeparated) found.push({ number: Number(digits.slice(0, length)), task });
  }
  const likely = found.filter(({ task }) => !NO_START.test(task));
  return likely.length === 0 ? found : likely;
}

/** The number of a row, or none, or several possible ones. */
export type NumberReading =
  | { readonly kind: 'number'; readonly number: number; readonly isExpected: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous'; readonly numbers: readonly number[] };

/** Removes a number that only one row can have from the candidates of all others, until nothing changes. */
function claimNumbers(candidates: readonly (readonly number[])[]): number[][] {
  const left = candidates.map((numbers) => [...numbers]);
  const claimed = new Set<number>();
  const places = new Map<number, number[]>();
  left.forEach((numbers, place) => {
    for (const number of numbers) places.set(number, [...(places.get(number) ?? []), place]);
  });
  const certain = left.flatMap((numbers, place) => (numbers.length === 1 ? [place] : []));
  for (let place = certain.pop(); place !== undefined; place = certain.pop()) {
    const number = left[place]?.[0];
    if (number === undefined || claimed.has(number)) continue;
    claimed.add(number);
    for (const other of places.get(number) ?? []) {
      const numbers = left[other];
      if (numbers === undefined || other === place || numbers.length === 1) continue;
      const rest = numbers.filter((candidate) => candidate !== number);
      left[other] = rest;
      if (rest.length === 1) certain.push(other);
    }
  }
  return left;
}

function chooseNumber(
  numbers: readonly number[],
  previous: number,
  next: number | undefined,
  isTwice: boolean,
): NumberReading {
  if (numbers.includes(previous + 1)) return { kind: 'number', number: previous + 1, isExpected: true };
  const [only] = numbers;
  // The next row continues from a number that is missing here: this row repeats the number of another row by mistake.
  const isWrong = numbers.length === 1 && isTwice && next === previous + 2;
  if (only === undefined || isWrong) return { kind: 'none' };
  if (numbers.length === 1) return { kind: 'number', number: only, isExpected: false };
  if (next !== undefined && numbers.includes(next - 1)) {
    return { kind: 'number', number: next - 1, isExpected: false };
  }
  return { kind: 'ambiguous', numbers };
}

/**
 * Assigns each row the number it can have: numbers count up by one, and each appears once.
 * @param candidates the numbers that each row can begin with, in the order of the text
 * @example chooseNumbers([[1], [1, 12], [3]]).map(({ number, isExpected }) => [number, isExpected]) //=> [[1, true], [12, false], [3, false]]
 */
export function chooseNumbers(candidates: readonly (readonly number[])[]): NumberReading[] {
  const left = claimNumbers(candidates);
  const counts = new Map<number, number>();
  for (const [only, ...others] of left) {
    if (only !== undefined && others.length === 0) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  let previous = 0;
  return left.map((numbers, place) => {
    const following = left[place + 1] ?? [];
    const next = following.length === 1 ? following[0] : undefined;
    const isTwice = (counts.get(numbers[0] ?? 0) ?? 0) > 1;
    const reading = chooseNumber(numbers, previous, next, isTwice);
    previous = reading.kind === 'number' ? reading.number : previous + 1;
    return reading;
  });
}
