/** Milliseconds since 1970, from inclusive, to exclusive. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the union of intervals, by time and without overlaps.
 * @example uniteIntervals([{ from: 5, to: 9 }, { from: 0, to: 6 }]) //=> [{ from: 0, to: 9 }]
 */
export function uniteIntervals(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const united: Interval[] = [];
  for (const interval of sorted) {
    const last = united[united.length - 1];
    if (last === undefined || interval.from > last.to) united.push(interval);
    else if (interval.to > last.to) united[united.length - 1] = { from: last.from, to: interval.to };
  }
  return united;
}

/**
 * Returns the parts of intervals outside others.
 * @example subtractIntervals([{ from: 0, to: 9 }], [{ from: 2, to: 4 }]) //=> [{ from: 0, to: 2 }, { from: 4, to: 9 }]
 */
export function subtractIntervals(intervals: readonly Interval[], others: readonly Interval[]): Interval[] {
  const left: Interval[] = [];
  const removed = uniteIntervals(others);
  let next = 0;
  for (const { from, to } of uniteIntervals(intervals)) {
    let start = from;
    while ((removed[next]?.to ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    for (let at = next; (removed[at]?.from ?? Number.POSITIVE_INFINITY) < to; at++) {
      const other = removed[at];
      if (other === undefined) break;
      if (other.from > start) left.push({ from: start, to: other.from });
      start = Math.max(start, other.to);
    }
    if (start < to) left.push({ from: start, to });
  }
  return left;
}

/**
 * Returns the parts of intervals within others.
 * @param limits by time and without overlaps
 * @example clipIntervals([{ from: 0, to: 9 }], [{ from: 4, to: 5 }, { from: 8, to: 20 }]) //=> [{ from: 4, to: 5 }, { from: 8, to: 9 }]
 */
export function clipIntervals(intervals: readonly Interval[], limits: readonly Interval[]): Interval[] {
  const clipped: Interval[] = [];
  for (const { from, to } of intervals) {
    for (let at = findLimit(from, limits); at < limits.length; at++) {
      const limit = limits[at];
      if (limit === undefined || limit.from >= to) break;
      const part = { from: Math.max(from, limit.from), to: Math.min(to, limit.to) };
      if (part.to > part.from) clipped.push(part);
    }
  }
  return clipped;
}

/** Finds the index of the first interval that ends after a time. */
function findLimit(at: number, limits: readonly Interval[]): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((limits[middle]?.to ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Whether a time is in one of the intervals.
 * @param intervals by time and without overlaps
 * @example isInIntervals(5, [{ from: 0, to: 5 }, { from: 5, to: 9 }]) //=> true
 */
export function isInIntervals(at: number, intervals: readonly Interval[]): boolean {
  return (intervals[findLimit(at, intervals)]?.from ?? Number.POSITIVE_INFINITY) <= at;
}

/**
 * Returns the sum of the lengths, in milliseconds.
 * @example totalLength([{ from: 0, to: 9 }, { from: 4, to: 5 }]) //=> 10
 */
export function totalLength(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0);
}
