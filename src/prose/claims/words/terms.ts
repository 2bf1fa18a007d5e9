/** The quantity that a figure measures. Times are in seconds, tokens in tokens, factors are ratios. */
export type Metric = 'human' | 'ai' | 'supervision' | 'tokens' | 'factor' | 'supervisoryFactor';

export type TimeUnit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks';

/** An end of a column. */
export type End = 'most' | 'least';

/** A piece of a text. Numbers keep the letters or signs that are attached to them. */
export interface Token {
  readonly kind: 'word' | 'number' | 'opaque' | 'sign';
  /** The text in lower case, or the digits of a number without thousands marks. */
  readonly text: string;
  /** The letters or sign attached to a number: `x`, `h`, `%`, `k`. */
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}
