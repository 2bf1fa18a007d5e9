import type { Duration } from './duration.ts';

/** The kinds of tokens that an imported count contains. */
export const TOKEN_BASES = ['all', 'without-cache-reads', 'without-cache'] as const;
export type TokenBasis = (typeof TOKEN_BASES)[number];
/** The rules that give imported times. */
export const TIME_RULES = ['turn-1', 'gap-5'] as const;
export type TimeRule = (typeof TIME_RULES)[number];

/** The source of a figure. `measured`: imported, and measured by the agent itself. */
export const FIGURE_SOURCES = ['typed', 'imported', 'measured', 'derived'] as const;
export type FigureSource = (typeof FIGURE_SOURCES)[number];

/** The sources of the figures of a task, with their bounds; null for an unknown figure. */
export interface TaskSources {
  readonly humanHours: FigureSource;
  readonly aiMinutes: FigureSource;
  readonly supervisionMinutes: FigureSource | null;
  readonly tokens: FigureSource | null;
  readonly factor: FigureSource;
  readonly supervisoryFactor: FigureSource | null;
  /** The origin of the imported figures; null if none is imported. */
  readonly import: {
    /** The agents whose logs were read, such as `claude`. */
    readonly agents: readonly string[];
    /** Null if no time is imported. */
    readonly rule: TimeRule | null;
    /** The options of `turn-1`: the limit of silences in minutes, null for none. Null if they are unknown. */
    readonly options: { readonly silence: number | null; readonly asks: boolean } | null;
    /** Null if the tokens are not imported. */
    readonly tokenBasis: TokenBasis | null;
  } | null;
}

/** The figures of a task. */
export interface TaskFigures<Time = Duration> {
  readonly human: Time;
  /** Above 0. */
  readonly ai: Time;
  /** Null when it is not known. */
  readonly supervision: Time | null;
  /** Null when they are not known. */
  readonly tokens: number | null;
}

/** One row of the day: a task and its figures. */
export interface Task extends TaskFigures {
  readonly task: string;
  /** The basis of the estimate, in the user's words; null if it is not known. */
  readonly basis: string | null;
  /** The time of the estimate: `before` or `after` the work, or a date; null if it is not known. */
  readonly estimated: string | null;
  /** Missing where the notes of cells, which contain the imports, are not read. */
  readonly sources?: TaskSources | undefined;
  /** The row in the sheet, counted from 1. */
  readonly row: number;
  /** The address of the task's cell. */
  readonly cell: string;
}
