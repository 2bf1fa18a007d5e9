import type { ColumnKey } from './headings.ts';

/** What a column of the task table shows. */
export type StyleColumnKey = ColumnKey;

export interface StyleColumn {
  readonly key: StyleColumnKey;
  readonly label: string;
  readonly align: 'left' | 'right';
}

export type StatisticKey =
  | 'tasks'
  | 'humanHours'
  | 'aiMinutes'
  | 'supervisionMinutes'
  | 'tokens'
  | 'weightedFactor'
  | 'weightedSupervisoryFactor';

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

/** Words that depend on the language, as data. */
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
  readonly thousandsMark: string;
}

/** Everything about how a record looks that is not its figures. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** `{month}` `{d}` `{dd}` `{yyyy}` are filled in. */
  readonly titlePattern: string;
  readonly order: 'factor' | 'sheet';
  readonly columns: readonly StyleColumn[];
  readonly factorDecimals: number;
  readonly statistics: readonly { readonly key: StatisticKey; readonly label: string }[];
  readonly statisticsColumns: readonly [string, string];
  readonly sections: readonly SectionId[];
  /** Empty for a section without a heading. */
  readonly headings: Readonly<Record<SectionId, string>>;
  /** The person's standing texts; a section without its text is left out. */
  readonly fixedTexts: Readonly<Record<'aboutAuthor' | 'aboutRecords' | 'closing', string>>;
  readonly hoursPerWeek: number;
}
