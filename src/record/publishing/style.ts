import type { ColumnKey } from '../reading/columns/heading-words.ts';

/** The values that a column of the task table can show. */
export type StyleColumnKey = ColumnKey | 'weeks';

/** The name of a unit after a figure, including spaces: `h`, or ` hour` and ` hours`. */
export interface UnitName {
  readonly one: string;
  readonly many: string;
}

/**
 * The number of digits after the decimal mark: fixed, or as many as the entered value has, or as many as two
 * significant digits need. `abbreviated` writes counts in thousands and millions: `150k`.
 */
export type Digits = number | 'entered' | 'twoSignificant' | 'abbreviated';

/**
 * A column of the task table. `digits` and `unit` do not apply to `#`, Task and the factors. Factors are printed with
 * the style's `factorDecimals` and an `x`.
 */
export interface StyleColumn {
  readonly key: StyleColumnKey;
  readonly label: string;
  readonly align: 'left' | 'right';
  readonly digits: Digits;
  readonly unit: UnitName;
  /** The text for an unknown value. */
  readonly emptyText: string;
}

export type StatisticKey =
  | 'tasks'
  | 'humanHours'
  | 'humanWeeks'
  | 'aiMinutes'
  | 'supervisionMinutes'
  | 'tokens'
  | 'weightedFactor'
  | 'weightedSupervisoryFactor';

/** A row of the statistics table. */
export interface StyleStatistic {
  readonly key: StatisticKey;
  readonly label: string;
  /** Digits after the decimal mark. Averages use the style's `averageDecimals`, and counts have none. */
  readonly decimals: number;
  /** Whether zeros at the end of the decimals are left out. */
  readonly trimsZeros: boolean;
  /** `{value}`, and for times also `{hours}` `{days}` `{weeks}` with one decimal. */
  readonly pattern: string;
  /** The pattern for a value that is printed as 1. */
  readonly patternOfOne: string;
}

/** The parts of a record, in the order in which a style prints them. */
export type SectionId =
  | 'aboutAuthor'
  | 'intro'
  | 'averages'
  | 'aboutRecords'
  | 'taskLog'
  | 'statistics'
  | 'analysis'
  | 'closing';

export type DecimalMark = '.' | ',';
/**
 * The mark between thousands. It can be a space of three widths, two of which do not break a line; empty for no mark.
 */
export type ThousandsMark = ',' | '.' | ' ' | '\u00a0' | '\u202f' | '’' | "'" | '';

/** The names of values in patterns, in braces: `{month}`. */
export const PATTERN_PLACES = [
  'month',
  'd',
  'dd',
  'yyyy',
  'count',
  'counted',
  'tasks',
  'factor',
  'supervisory',
  'value',
  'work',
  'hours',
  'days',
  'weeks',
  'low',
  'high',
  'factorWithoutLongest',
  'medianFactor',
  'topThreeShare',
  'cappedFactor',
  'cap',
] as const;

export type PatternPlace = (typeof PATTERN_PLACES)[number];

/** The units of an amount of work, which `{work}` selects by its size. */
export type WorkUnit = 'hours' | 'days' | 'weeks';

/** Words and marks that depend on the language, as data. */
export interface Language {
  readonly code: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** `zero` to `nineteen`. */
  readonly smallNumbers: readonly string[];
  /** `twenty` to `ninety`, two empty entries first. */
  readonly tens: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
  /** `task` and `tasks`. */
  readonly tasks: UnitName;
  /** The units of `{work}`: ` hours of work`, ` days of work` and ` weeks of work`. */
  readonly work: Readonly<Record<WorkUnit, string>>;
  /** The remark next to a figure that does not include all tasks: ` ({counted} of {tasks} tasks)`. */
  readonly partPattern: string;
  /** The bounds after a figure: ` ({low} to {high})`. */
  readonly boundsPattern: string;
  /** The pattern for an unknown upper bound: ` ({low} or more)`. */
  readonly lowerBoundPattern: string;
  /** The words for the time of an estimate. */
  readonly estimated: Readonly<Record<'before' | 'after', string>>;
  readonly decimalMark: DecimalMark;
  readonly thousandsMark: ThousandsMark;
}

/** The sentences that are made from the figures. */
export interface Sentences {
  /** The start of the intro, with `{count}` and `{tasks}`, the word in singular or plural. Empty for none. */
  readonly count: string;
  /** A count above it is written in digits; null for words always. */
  readonly largestCountInWords: number | null;
  /** `{factor}` `{supervisory}` `{work}` `{hours}` `{days}` `{weeks}`. */
  readonly averages: string;
  /** The sentence if there is no supervisory average. */
  readonly averagesWithoutSupervision: string;
  /** `{factorWithoutLongest}` `{medianFactor}` `{topThreeShare}` `{cap}` `{cappedFactor}`. */
  readonly sensitivity: string;
}

/** The format of a record: everything except its figures. */
export interface Style {
  readonly id: string;
  readonly name: string;
  /** A description in one line. */
  readonly description: string;
  readonly language: Language;
  /** The title, with `{month}` `{d}` `{dd}` `{yyyy}`. */
  readonly titlePattern: string;
  /** Sorted by factor, the highest first, or in the order of the sheet. */
  readonly order: 'factor' | 'sheet';
  readonly columns: readonly StyleColumn[];
  /** Whether columns and statistics without any value are omitted. */
  readonly omitsUnused: boolean;
  /** The decimals of the factors in the task table. */
  readonly factorDecimals: number;
  /** Whether the task table prints `80x` for 80.0. */
  readonly trimsFactorZeros: boolean;
  /** The decimals of the weighted averages, in statistics and sentences. */
  readonly averageDecimals: number;
  /**
   * The places where bounds are printed: none, the sentence of the averages and the statistics, or also the task table.
   */
  readonly bounds: 'none' | 'sentence' | 'columns';
  /**
   * The most human hours that a task counts for in the sentence about the largest tasks, which follows the averages on days with
   * at least five tasks. Null for no such sentence.
   */
  readonly sensitivityCap: number | null;
  readonly statistics: readonly StyleStatistic[];
  readonly statisticsColumns: readonly [string, string];
  readonly sentences: Sentences;
  readonly sections: readonly SectionId[];
  /** Empty for a section without a heading. */
  readonly headings: Readonly<Record<SectionId, string>>;
  /** The user's fixed texts. A section without its text is omitted. */
  readonly fixedTexts: Readonly<Record<'aboutAuthor' | 'aboutRecords' | 'scope' | 'tokenBasis' | 'closing', string>>;
  readonly hoursPerWeek: number;
  readonly hoursPerDay: number;
}
