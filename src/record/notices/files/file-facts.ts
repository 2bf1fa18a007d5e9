import type { DaysOfTable } from '../sheet-facts.ts';

/** The facts of each notice that only the command line makes. */
export interface FileFacts {
  readonly 'columns-unused': { readonly headings: readonly string[] };
  readonly 'day-newest': { readonly date: string } & DaysOfTable;
}
