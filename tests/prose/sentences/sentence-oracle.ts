// Recomputes everything that sentences state about a day, with fractions of integers and a pass over all tasks each
// time.
import { addFractions, divideFractions, type Fraction, multiplyFractions } from '../../exact-fractions.ts';

export interface OracleTask {
  readonly task: string;
  readonly hours: number;
  readonly minutes: number;
  readonly supervision: number | null;
  readonly tokens: number | null;
}

export interface OracleStyle {
  readonly factorDecimals: number;
  readonly averageDecimals: number;
  readonly trimsFactorZeros: boolean;
}

type Value = Fraction | null;
type Column = 'human' | 'ai' | 'supervision' | 'tokens' | 'factor' | 'supFactor';

/** Converts an amount to a fraction. All amounts are quarters, so that sums stay small. */
const fractionOf = (value: number): Fraction => reduce({ top: BigInt(Math.round(value * 4)), bottom: 4n });
function reduce({ top, bottom }: Fraction): Fraction {
  let [a, b] = [top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { top, bottom } : { top: top / a, bottom: bottom / a };
}
const add = (a: Fraction, b: Fraction) => reduce(addFractions(a, b));

const whole = (value: number): Fraction => ({ top: BigInt(value), bottom: 1n });
const ratio = (top: number, bottom: number): Fraction => ({ top: BigInt(top), bottom: BigInt(bottom) });
const order = (a: Fraction, b: Fraction): number => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
const divide = (a: Value, b: Value): Value => (a === null || b === null || b.top === 0n ? null : divideFractions(a, b));
const times = (a: Value, b: Fraction): Value => (a === null ? null : multiplyFractions(a, b));
const isAbove = (a: Value, b: Value) => a !== null && b !== null && order(a, b) > 0;
const isFrom = (a: Value, b: Value) => a !== null && b !== null && order(a, b) >= 0;
const isSame = (a: Value, b: Value) => a !== null && b !== null && order(a, b) === 0;

/** Rounds half to even. */
function round({ top, bottom }: Fraction, decimals: number): string {
  const scaled = top * 10n ** BigInt(decimals);
  let digits = scaled / bottom;
  const rest = (scaled % bottom) * 2n;
  if (rest > bottom || (rest === bottom && digits % 2n === 1n)) digits += 1n;
  const text = String(digits).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

const trim = (text: string) => (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text);
const group = (text: string) => {
  const [digits = '', rest] = text.split('.');
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
};

/** Prints up to one decimal, or two digits of a smaller value. */
function amount(value: Fraction): string {
  const text = trim(round(value, 1));
  if (text !== '0' || value.top === 0n) return group(text);
  for (let decimals = 2; ; decimals++) {
    const more = round(value, decimals);
    if (more.replace(/[0.]+/, '').length >= 2) return trim(more);
  }
}

const unit = (value: Value, name: string) => {
  if (value === null) return null;
  const text = amount(value);
  if (name === 'minute' && /^0\D/.test(text)) return null;
  return `${text} ${name}${text === '1' ? '' : 's'}`;
};

/** Returns the hours for a minute, from one hour up. */
const yieldOf = (value: Value) => {
  const text = unit(value, 'hour');
  return text === null || /^0\D/.test(text) ? null : text;
};

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const inWords = (count: number): string => {
  if (count < 20) return SMALL[count] ?? '';
  return (TENS[Math.floor(count / 10)] ?? '') + (count % 10 === 0 ? '' : `-${SMALL[count % 10]}`);
};
const count = (value: number, isStart: boolean) => (value <= 10 || isStart ? inWords(value) : String(value));

const ROLES: Readonly<Record<string, readonly [Column, 1 | -1, number]>> = {
  top: ['factor', -1, 0],
  second: ['factor', -1, 1],
  third: ['factor', -1, 2],
  floor: ['factor', 1, 0],
  floor2: ['factor', 1, 1],
  longest: ['ai', -1, 0],
  longest2: ['ai', -1, 1],
  longest3: ['ai', -1, 2],
  quickest: ['ai', 1, 0],
  biggest: ['human', -1, 0],
  biggest2: ['human', -1, 1],
  biggest3: ['human', -1, 2],
  smallest: ['human', 1, 0],
  watched: ['supervision', -1, 0],
  watched2: ['supervision', -1, 1],
  lightest: ['supervision', 1, 0],
  bestSup: ['supFactor', -1, 0],
  thirstiest: ['tokens', -1, 0],
};

const GROUPS: Readonly<Record<string, RegExp>> = {
  tests: /(?<![a-z-])(?:test|tests|testing)(?![a-z-])/,
  migrations: /(?<![a-z-])(?:migrations?|migrated?)(?![a-z-])/,
  dashboards: /(?<![a-z-])dashboards?(?![a-z-])/,
  rewrites: /(?<![a-z-])(?:rewrites?|rewriting|rewritten)(?![a-z-])/,
  imports: /(?<![a-z-])imports?(?![a-z-])/,
  surveys: /(?<![a-z-])surveys?(?![a-z-])/,
  parsers: /(?<![a-z-])parsers?(?![a-z-])/,
  letters: /(?<![a-z-])letters?(?![a-z-])/,
};

export class SentenceOracle {
  constructor(
    private readonly tasks: readonly OracleTask[],
    private readonly style: OracleStyle,
    private readonly nameOf: (task: number) => string | null,
  ) {}

  private get all(): number[] {
    return this.tasks.map((_, index) => index);
  }

  private cell(index: number, column: Column): Value {
    const task = this.tasks[index];
    if (task === undefined) return null;
    const human = fractionOf(task.hours);
    const ai = divideFractions(fractionOf(task.minutes), whole(60));
    const supervision = task.supervision === null ? null : divideFractions(fractionOf(task.supervision), whole(60));
    switch (column) {
      case 'human':
        return human;
      case 'ai':
        return ai;
      case 'supervision':
        return supervision;
      case 'tokens':
        return task.tokens === null ? null : whole(task.tokens);
      case 'factor':
        return divide(human, ai);
      case 'supFactor':
        return divide(human, supervision);
    }
  }

  private isComplete(column: Column): boolean {
    return this.all.every((index) => this.cell(index, column) !== null);
  }

  private sum(indexes: readonly number[], column: Column): Value {
    if (column === 'factor') return divide(this.sum(indexes, 'human'), this.sum(indexes, 'ai'));
    const values = indexes.flatMap((index) => this.cell(index, column) ?? []);
    return values.length === 0 ? null : values.reduce(add);
  }

  private readonly known = new Map<string, number | null>();

  private role(name: string): number | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const found = this.findRole(name);
    this.known.set(name, found);
    return found;
  }

  private findRole(name: string): number | null {
    const role = ROLES[name];
    if (role === undefined || !this.isComplete(role[0])) return null;
    const [column, direction, rank] = role;
    const of = (index: number) => this.cell(index, column) as Fraction;
    const found = this.all.filter((index) => {
      const ahead = this.all.filter((other) => order(of(other), of(index)) * direction < 0).length;
      const tied = this.all.filter((other) => order(of(other), of(index)) === 0).length;
      return ahead === rank && tied === 1;
    });
    const [index] = found;
    return index === undefined || of(index).top === 0n ? null : index;
  }

  private ofRole(name: string, column: Column): Value {
    const index = this.role(name);
    return index === null ? null : this.cell(index, column);
  }

  private roles(names: readonly string[]): number[] | null {
    const found = names.map((name) => this.role(name));
    return found.some((index) => index === null) ? null : (found as number[]);
  }

  private sumOf(names: readonly string[], column: Column): Value {
    const found = this.roles(names);
    return found === null ? null : this.sum(found, column);
  }

  private without(name: string): Value {
    const index = this.role(name);
    if (index === null || this.tasks.length < 2) return null;
    return this.sum(
      this.all.filter((other) => other !== index),
      'factor',
    );
  }

  private factor(value: Value): string | null {
    if (value === null) return null;
    const { factorDecimals, trimsFactorZeros } = this.style;
    const text = round(value, factorDecimals);
    return /[1-9]/.test(text) ? `${trimsFactorZeros ? trim(text) : text}x` : null;
  }

  private average(value: Value): string | null {
    if (value === null) return null;
    const text = round(value, this.style.averageDecimals);
    return /[1-9]/.test(text) ? `${text}x` : null;
  }

  private percent(part: Value, all: Value): string | null {
    const share = divide(part, all);
    if (share === null) return null;
    const text = round(multiplyFractions(share, whole(100)), 0);
    return text === '0' || Number(text) >= 100 ? null : `${text}%`;
  }

  private middle(column: Column): Value {
    const values = this.all.flatMap((index) => this.cell(index, column) ?? []).sort(order);
    const [a, b] = [values[Math.floor((values.length - 1) / 2)], values[Math.floor(values.length / 2)]];
    return a === undefined || b === undefined ? null : divideFractions(addFractions(a, b), whole(2));
  }

  private mean(column: Column): Value {
    const values = this.all.flatMap((index) => this.cell(index, column) ?? []);
    return values.length === 0 ? null : divideFractions(values.reduce(add), whole(values.length));
  }

  private minutes(value: Value): Value {
    return times(value, whole(60));
  }

  private groupAt(place: number): readonly [string, number[]] | null {
    const groups = Object.entries(GROUPS)
      .map(
        ([noun, word]) =>
          [noun, this.all.filter((index) => word.test(this.tasks[index]?.task.toLowerCase() ?? ''))] as const,
      )
      .filter(([, tasks]) => tasks.length >= 2 && tasks.length < this.tasks.length)
      .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
    const [noun, tasks] = groups[place] ?? [];
    return noun === undefined || tasks === undefined ? null : [noun, [...tasks]];
  }

  private within(column: Column, bounds: readonly number[]): readonly [number, number] | null {
    if (!this.isComplete(column)) return null;
    for (const bound of bounds) {
      const limit = column === 'human' ? whole(bound) : ratio(bound, 60);
      const found = this.all.filter((index) => isFrom(limit, this.cell(index, column))).length;
      const least = column === 'human' ? 0.5 : 0.6;
      if (found < this.tasks.length && found / this.tasks.length >= least) return [bound, found];
    }
    return null;
  }

  private reaching(column: Column = 'factor'): readonly [number, number] | null {
    const factors = [1000, 500, 200, 150, 100, 80, 60, 50, 40, 30, 20, 10, 5, 2];
    for (const bound of column === 'human' ? [200, 100, 80, 40, 24, 16, 8, 4] : factors) {
      const found = this.all.filter((index) => isFrom(this.cell(index, column), whole(bound))).length;
      if (found >= 2) return found * 2 <= this.tasks.length ? [bound, found] : null;
    }
    return null;
  }

  private tied(direction: 1 | -1, column: Column = 'factor'): number[] | null {
    const of = (index: number) => this.cell(index, column) as Fraction;
    const best = this.all.filter((index) => this.all.every((other) => order(of(other), of(index)) * direction >= 0));
    return best.length === 2 && of(best[0] ?? 0).top > 0n ? best : null;
  }

  private overwatched(): number | null {
    if (!this.isComplete('supervision')) return null;
    const found = this.all.filter((index) => isAbove(this.cell(index, 'supervision'), this.cell(index, 'ai')));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** Returns the text for a place of a pattern. */
  place(place: string, isStart: boolean): string | null {
    const [name = '', figure = ''] = place.split('.');
    if (ROLES[name] !== undefined) return this.figureOfRole(name, figure);
    if (name === 'group' || name === 'group2') return this.figureOfGroup(name, figure, isStart);
    const total = (column: Column) => this.sum(this.all, column);
    const whenSupervised = (text: () => string | null) => (this.isComplete('supervision') ? text() : null);
    const three = ['biggest', 'biggest2', 'biggest3'];
    const bound = (found: readonly [number, number] | null) => {
      if (found === null) return null;
      return figure === 'count'
        ? count(found[1], isStart)
        : `${count(found[0], false)} minute${found[0] === 1 ? '' : 's'}`;
    };
    const boundOfHours = (found: readonly [number, number] | null) => {
      if (found === null) return null;
      return figure === 'count' ? count(found[1], isStart) : `${found[0]} hour${found[0] === 1 ? '' : 's'}`;
    };
    const tied = place.startsWith('tiedFloor')
      ? this.tied(1)
      : this.tied(-1, place.startsWith('tiedBiggest') ? 'human' : 'factor');
    const watched = this.overwatched();
    const below = this.all.filter((index) => isAbove(total('factor'), this.cell(index, 'factor'))).length;
    const places: Readonly<Record<string, () => string | null>> = {
      n: () => count(this.tasks.length, isStart),
      rest: () => count(this.tasks.length - 1, isStart),
      hours: () => unit(total('human'), 'hour'),
      minutes: () => unit(this.minutes(total('ai')), 'minute'),
      aiHours: () => unit(total('ai'), 'hour'),
      supervision: () => whenSupervised(() => unit(this.minutes(total('supervision')), 'minute')),
      tokens: () => (this.isComplete('tokens') ? unit(total('tokens'), 'token') : null),
      factor: () => this.average(total('factor')),
      supFactor: () => whenSupervised(() => this.average(divide(total('human'), total('supervision')))),
      supYield: () => whenSupervised(() => yieldOf(divide(total('human'), this.minutes(total('supervision'))))),
      supShare: () => whenSupervised(() => this.percent(total('supervision'), total('ai'))),
      supCount: () => count(this.all.filter((index) => this.cell(index, 'supervision') !== null).length, isStart),
      median: () => this.average(this.middle('factor')),
      mean: () => this.average(this.mean('factor')),
      medianMinutes: () => unit(this.minutes(this.middle('ai')), 'minute'),
      averageMinutes: () => unit(this.minutes(this.mean('ai')), 'minute'),
      averageHours: () => unit(this.mean('human'), 'hour'),
      averageSupervision: () => whenSupervised(() => unit(this.minutes(this.mean('supervision')), 'minute')),
      twoHours: () => unit(this.sumOf(three.slice(0, 2), 'human'), 'hour'),
      twoH: () => {
        const sum = this.sumOf(three.slice(0, 2), 'human');
        return sum === null ? null : amount(sum);
      },
      twoHourShare: () => this.percent(this.sumOf(three.slice(0, 2), 'human'), total('human')),
      threeHours: () => unit(this.sumOf(three, 'human'), 'hour'),
      threeHourShare: () => this.percent(this.sumOf(three, 'human'), total('human')),
      threeMinuteShare: () => this.percent(this.sumOf(['longest', 'longest2', 'longest3'], 'ai'), total('ai')),
      topHourShare: () => this.percent(this.sumOf(['top', 'second', 'third'], 'human'), total('human')),
      topMinuteShare: () => this.percent(this.sumOf(['top', 'second', 'third'], 'ai'), total('ai')),
      twoSupShare: () => this.percent(this.sumOf(['watched', 'watched2'], 'supervision'), total('supervision')),
      'supBound.count': () => bound(this.within('supervision', [1, 2, 3, 5, 10, 15, 30])),
      'supBound.minutes': () => bound(this.within('supervision', [1, 2, 3, 5, 10, 15, 30])),
      'aiBound.count': () => bound(this.within('ai', [5, 10, 15, 20, 30, 60])),
      'aiBound.minutes': () => bound(this.within('ai', [5, 10, 15, 20, 30, 60])),
      'factorBound.count': () => {
        const found = this.reaching();
        return found === null ? null : count(found[1], isStart);
      },
      'factorBound.factor': () => {
        const found = this.reaching();
        return found === null ? null : `${found[0]}x`;
      },
      'hourBound.count': () => boundOfHours(this.within('human', [1, 2, 4, 8, 16, 24, 40])),
      'hourBound.hours': () => boundOfHours(this.within('human', [1, 2, 4, 8, 16, 24, 40])),
      'largeBound.count': () => boundOfHours(this.reaching('human')),
      'largeBound.hours': () => boundOfHours(this.reaching('human')),
      'tiedBiggest.hours': () => (tied === null ? null : unit(this.cell(tied[0] ?? 0, 'human'), 'hour')),
      belowAverage: () => (below === 0 ? null : count(below, isStart)),
      'tiedTop.factor': () => (tied === null ? null : this.factor(this.cell(tied[0] ?? 0, 'factor'))),
      'tiedFloor.factor': () => (tied === null ? null : this.factor(this.cell(tied[0] ?? 0, 'factor'))),
      overwatched: () => (watched === null ? null : this.nameOf(watched)),
      'overwatched.s': () =>
        watched === null ? null : unit(this.minutes(this.cell(watched, 'supervision')), 'minute'),
      'overwatched.minutes': () => (watched === null ? null : unit(this.minutes(this.cell(watched, 'ai')), 'minute')),
    };
    if (figure === 'a' || figure === 'b') return tied === null ? null : this.nameOf(tied[figure === 'a' ? 0 : 1] ?? 0);
    const text = places[place];
    if (text === undefined) throw new Error(`The oracle has no place “${place}”.`);
    return text();
  }

  private figureOfRole(name: string, figure: string): string | null {
    const index = this.role(name);
    if (index === null) return null;
    if (figure === '') return this.nameOf(index);
    const of = (column: Column) => this.cell(index, column);
    const bare = (value: Value) => (value === null ? null : amount(value));
    const supervision = this.isComplete('supervision') ? this.minutes(of('supervision')) : null;
    const total = (column: Column) => this.sum(this.all, column);
    const figures: Readonly<Record<string, () => string | null>> = {
      factor: () => this.factor(of('factor')),
      supFactor: () => this.factor(of('supFactor')),
      hours: () => unit(of('human'), 'hour'),
      h: () => bare(of('human')),
      minutes: () => unit(this.minutes(of('ai')), 'minute'),
      m: () => bare(this.minutes(of('ai'))),
      supervision: () => unit(supervision, 'minute'),
      s: () => bare(supervision),
      tokens: () => unit(of('tokens'), 'token'),
      hourShare: () => this.percent(of('human'), total('human')),
      minuteShare: () => this.percent(of('ai'), total('ai')),
      supShare: () => (supervision === null ? null : this.percent(of('supervision'), total('supervision'))),
      yield: () => yieldOf(divide(of('human'), this.minutes(of('ai')))),
      without: () => this.average(this.without(name)),
    };
    const text = figures[figure];
    if (text === undefined) throw new Error(`The oracle has no figure “${figure}”.`);
    return text();
  }

  private figureOfGroup(name: string, figure: string, isStart: boolean): string | null {
    const [noun, tasks] = this.groupAt(name === 'group' ? 0 : 1) ?? [];
    if (noun === undefined || tasks === undefined) return null;
    if (figure === '') return noun;
    if (figure === 'count') return count(tasks.length, isStart);
    if (figure === 'hours') return unit(this.sum(tasks, 'human'), 'hour');
    if (figure === 'minutes') return unit(this.minutes(this.sum(tasks, 'ai')), 'minute');
    if (figure === 'factor') return this.average(this.sum(tasks, 'factor'));
    return this.percent(this.sum(tasks, 'human'), this.sum(this.all, 'human'));
  }

  /** Whether a condition is true of the day. */
  holds(condition: string): boolean {
    const total = (column: Column) => this.sum(this.all, column);
    const n = this.tasks.length;
    const [top, floor, biggest, longest] = ['top', 'floor', 'biggest', 'longest'].map((name) => this.role(name));
    const equals = (a: number | null | undefined, b: number | null | undefined) =>
      a !== null && a !== undefined && a === b;
    const part = (value: Value, top_: number, bottom: number) => times(value, ratio(top_, bottom));
    const three = (names: readonly string[], column: Column) =>
      isFrom(this.sumOf(names, column), part(total(column), 2, 5));
    const group = this.groupAt(0)?.[1];
    const groupFactor = group === undefined ? null : this.sum(group, 'factor');
    const shareAbove = (role: string, more: Column, less: Column) =>
      isFrom(divide(this.ofRole(role, more), total(more)), part(divide(this.ofRole(role, less), total(less)), 13, 10));
    const conditions: Readonly<Record<string, () => boolean>> = {
      one: () => n === 1,
      two: () => n === 2,
      several: () => n >= 3,
      many: () => n >= 5,
      long: () => n >= 8,
      biggestMost: () => isAbove(times(this.ofRole('biggest', 'human'), whole(2)), total('human')),
      biggestLarge: () => isFrom(this.ofRole('biggest', 'human'), part(total('human'), 3, 10)),
      biggestModest: () => isFrom(total('human'), times(this.ofRole('biggest', 'human'), whole(4))),
      biggestDouble: () => isFrom(this.ofRole('biggest', 'human'), times(this.ofRole('biggest2', 'human'), whole(2))),
      biggestNarrow: () => isFrom(this.ofRole('biggest2', 'human'), part(this.ofRole('biggest', 'human'), 4, 5)),
      twoMost: () => isAbove(times(this.sumOf(['biggest', 'biggest2'], 'human'), whole(2)), total('human')),
      threeLarge: () => three(['biggest', 'biggest2', 'biggest3'], 'human'),
      threeLong: () => three(['longest', 'longest2', 'longest3'], 'ai'),
      topDouble: () => {
        const [first, second] = [this.ofRole('top', 'factor'), this.ofRole('second', 'factor')];
        const printed = (value: Value) => (value === null ? 0 : Number(round(value, this.style.factorDecimals)));
        return isAbove(first, times(second, whole(2))) && printed(first) > 2 * printed(second);
      },
      topNarrow: () => isFrom(this.ofRole('second', 'factor'), part(this.ofRole('top', 'factor'), 9, 10)),
      sameFactors: () => {
        const [first, ...others] = this.all.map((index) => this.cell(index, 'factor'));
        return first !== undefined && others.every((factor) => isSame(first, factor));
      },
      topIsBiggest: () => equals(top, biggest),
      topIsNotBiggest: () =>
        top !== null && this.all.some((other) => isAbove(this.cell(other, 'human'), this.ofRole('top', 'human'))),
      topIsQuickest: () => equals(top, this.role('quickest')),
      floorIsLongest: () => equals(floor, longest),
      floorIsSmallest: () => equals(floor, this.role('smallest')),
      sameEstimate: () => isSame(this.ofRole('top', 'human'), this.ofRole('floor', 'human')),
      sameMinutes: () => isSame(this.ofRole('top', 'ai'), this.ofRole('floor', 'ai')),
      floorLonger: () => isAbove(this.ofRole('floor', 'ai'), this.ofRole('top', 'ai')),
      floorQuicker: () => isAbove(this.ofRole('top', 'ai'), this.ofRole('floor', 'ai')),
      floorSmaller: () => isAbove(this.ofRole('top', 'human'), this.ofRole('floor', 'human')),
      floorBigger: () => isAbove(this.ofRole('floor', 'human'), this.ofRole('top', 'human')),
      floorHigh: () => isFrom(this.ofRole('floor', 'factor'), whole(10)),
      yieldsVisible: () => isFrom(this.ofRole('floor', 'factor'), whole(6)),
      timeAboveWork: () => shareAbove('longest', 'ai', 'human'),
      workAboveTime: () => shareAbove('biggest', 'human', 'ai'),
      longestIsNotFloor: () =>
        longest !== null &&
        this.all.some((other) => isAbove(this.ofRole('longest', 'factor'), this.cell(other, 'factor'))),
      longestMost: () => isAbove(times(this.ofRole('longest', 'ai'), whole(2)), total('ai')),
      longestLarge: () => isFrom(this.ofRole('longest', 'ai'), part(total('ai'), 3, 10)),
      withoutRaises: () => isFrom(this.without('longest'), part(total('factor'), 11, 10)),
      withoutLowers: () => isFrom(total('factor'), part(this.without('longest'), 11, 10)),
      medianAbove: () => isFrom(this.middle('factor'), part(total('factor'), 11, 10)),
      medianBelow: () => isFrom(total('factor'), part(this.middle('factor'), 11, 10)),
      medianClose: () =>
        isFrom(this.middle('factor'), part(total('factor'), 24, 25)) &&
        isFrom(total('factor'), part(this.middle('factor'), 24, 25)),
      meanAbove: () => isFrom(this.mean('factor'), part(total('factor'), 11, 10)),
      watchedDouble: () =>
        isFrom(this.ofRole('watched', 'supervision'), times(this.ofRole('watched2', 'supervision'), whole(2))),
      watchedLarge: () => isFrom(this.ofRole('watched', 'supervision'), part(total('supervision'), 1, 4)),
      watchedShort: () => isFrom(part(whole(1), 1, 4), this.ofRole('watched', 'supervision')),
      supervisionPartial: () =>
        !this.isComplete('supervision') && this.all.some((index) => this.cell(index, 'supervision') !== null),
      supervisionLess: () => isAbove(total('ai'), total('supervision')),
      longestUnwatched: () =>
        isFrom(this.ofRole('longest', 'ai'), times(this.ofRole('longest', 'supervision'), whole(8))),
      parallel: () => isFrom(total('ai'), ratio(241, 10)),
      notParallel: () => !isFrom(total('ai'), ratio(241, 10)),
      longRun: () => isFrom(total('ai'), whole(2)),
      groupAbove: () => isFrom(groupFactor, part(total('factor'), 11, 10)),
      groupBelow: () => isFrom(total('factor'), part(groupFactor, 11, 10)),
      groupLarge: () => (group?.length ?? 0) >= 3,
    };
    const test = conditions[condition];
    if (test === undefined) throw new Error(`The oracle has no condition “${condition}”.`);
    return test();
  }
}
