import type { DateFault, DateOrder } from '../values/calendar-date.ts';
import type { UnreadableReason } from '../values/duration-grammar.ts';
import type { NoFacts } from './notice-fact.ts';

/** One of the columns that a task needs. */
export type NeededColumn = 'task' | 'humanEstimate' | 'aiTime';
/** A column with durations. */
export type TimeColumn = 'humanEstimate' | 'aiTime' | 'supervision';

/** A date, `2026-04-04`, and how many rows of the table have it. */
export interface DatedRows {
  readonly date: string;
  readonly rows: number;
}

/** A text with two readings, both as `2026-04-04`. */
interface AmbiguousDate {
  readonly shown: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** The days of a table with several. */
export interface DaysOfTable {
  /** The newest first. A long list contains only the newest. */
  readonly days: readonly DatedRows[];
  /** The number of older days that are not listed. */
  readonly older: number;
}

/** The facts of each notice about a sheet. Rows are in the notice's place unless a fact has another row. */
export interface SheetFacts {
  readonly 'table-missing': NoFacts;
  readonly 'table-of-records': NoFacts;
  readonly 'table-incomplete': {
    readonly row: number;
    readonly has: readonly string[];
    readonly lacks: readonly NeededColumn[];
  };
  /** For three headings that can be a split of labor. */
  readonly 'human-time-unclear': { readonly heading: string; readonly ai: string; readonly total: string };
  readonly 'sheet-empty': NoFacts;
  readonly 'no-task': { readonly hasRows: boolean };
  readonly 'date-missing': { readonly tab: string };
  readonly 'date-unreadable': { readonly shown: string; readonly fault: DateFault };
  readonly 'date-ambiguous': AmbiguousDate;
  /** `dayFirst` and `monthFirst` quote two cells of a column; `other` is the address of the second. */
  readonly 'date-orders-mixed': { readonly dayFirst: string; readonly monthFirst: string; readonly other: string };
  readonly 'date-order-differs': { readonly shown: string; readonly given: DateOrder };
  readonly 'row-undated': NoFacts;
  readonly 'row-date-unreadable': { readonly shown: string; readonly fault: DateFault };
  readonly 'row-date-ambiguous': AmbiguousDate;
  readonly 'day-missing': { readonly date: string } & DaysOfTable;
  readonly 'duration-unreadable': {
    readonly shown: string;
    readonly column: TimeColumn;
    readonly reason: UnreadableReason;
    /** The text to write instead, if it follows from the text. */
    readonly instead: string | null;
  };
  readonly 'duration-negative': { readonly shown: string; readonly column: TimeColumn };
  readonly 'error-cell': { readonly shown: string };
  readonly 'ai-time-zero': NoFacts;
  /** A row with only a date, which may be the heading of the rows of a day. */
  readonly 'row-date-only': { readonly shown: string };
  readonly 'row-unfinished': { readonly lacks: readonly NeededColumn[] };
  readonly 'supervision-long': { readonly supervision: string; readonly ai: string; readonly isLonger: boolean };
  readonly 'units-mixed': { readonly human: string; readonly ai: string };
  /** `plain`: the other reading, written so that it has one meaning. */
  readonly 'number-ambiguous': { readonly shown: string; readonly plain: string; readonly isDecimal: boolean };
  readonly 'number-mark': {
    readonly shown: string;
    readonly read: string;
    readonly because: 'commas' | 'points' | 'file' | 'locale';
  };
  readonly 'task-twice': { readonly first: number };
  /** `plain`: the count, if a mark before three digits is for thousands, but other cells have it for decimals; else null. */
  readonly 'tokens-unreadable': { readonly shown: string; readonly plain: string | null };
  readonly 'tokens-approximate': { readonly shown: string; readonly tokens: number };
  readonly 'tokens-differ': { readonly label: number; readonly sum: number };
  readonly 'date-differs': { readonly date: string; readonly tab: string };
  readonly 'date-column-differs': { readonly label: string; readonly date: string };
  readonly 'label-twice': { readonly label: string; readonly used: string };
  /** A label with a date that no row has. */
  readonly 'label-day-missing': { readonly label: string; readonly date: string };
  readonly 'label-date-unreadable': { readonly shown: string; readonly fault: DateFault };
  readonly 'label-date-ambiguous': AmbiguousDate;
  readonly 'date-column-unused': { readonly heading: string; readonly used: string };
  readonly 'column-twice': { readonly heading: string; readonly used: string };
  readonly 'heading-unit-unknown': { readonly heading: string; readonly shown: string; readonly unit: string };
  readonly 'heading-units-differ': {
    readonly heading: string;
    readonly units: readonly string[];
    readonly unit: string;
  };
  readonly 'count-differs': { readonly shown: string; readonly tasks: number };
  /** The week of the day is not known. */
  readonly 'placeholder-week': { readonly shown: string };
  /** The first tasks that the placeholder fits; empty for none. */
  readonly 'placeholder-unclear': { readonly shown: string; readonly candidates: readonly string[] };
  /** `shown`, `sum` and `difference` with their unit. */
  readonly 'total-unlike': {
    readonly column: TimeColumn | 'tokens';
    readonly shown: string;
    readonly sum: string;
    readonly difference: string;
  };
  readonly 'total-named-unlike': NoFacts;
  /** `isAbove`: the rows that it adds up are below it. */
  readonly 'total-unnamed': { readonly isAbove?: true };
  readonly 'tokens-unit': { readonly heading: string };
  readonly 'ai-time-beyond-day': { readonly hours: string };
  /** Whether the statistics formula that works without the add-on counts the row as a task. */
  readonly 'row-total': { readonly isTaskOfFormula: boolean };
  readonly 'supervision-missing': { readonly rows: number; readonly tasks: number };
  readonly 'supervision-zero': NoFacts;
  readonly 'human-estimate-zero': NoFacts;
  readonly 'rounding-tie': { readonly exact: string; readonly printed: string };
  readonly 'heading-unit': { readonly heading: string; readonly unit: string };
  readonly 'column-assumed': { readonly heading: string; readonly column: TimeColumn };
  /** A heading without values, or with few, and the one that is used instead. */
  readonly 'column-blank': { readonly heading: string; readonly used: string; readonly hasValues: boolean };
  /** A chosen heading that the header row does not have. */
  readonly 'column-choice-missing': { readonly role: string; readonly heading: string; readonly row: number };
  readonly 'text-invisible': { readonly character: string };
  readonly 'text-cut': { readonly ending: string };
  readonly 'labels-unused': { readonly labels: readonly string[]; readonly days: number };
  readonly 'rows-other-day': { readonly rows: number; readonly date: string };
}
