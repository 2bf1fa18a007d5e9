import {
  describeListFault,
  EMPTY_PRIVATE_LIST,
  formatPrivateList,
  type PrivateList,
  parsePrivateList,
  type Replacement,
} from '../../prose/private-list.ts';

/** The user's private list while it is edited. Rows can be blank. */
export interface PrivateRows {
  /** The saved JSON text, unchanged; empty if there is none. */
  readonly seen: string;
  readonly saved: PrivateList;
  readonly edited: PrivateList;
  /** The error in the saved list; empty for none. The saved list is replaced only when the user saves another. */
  readonly savedFault: string;
}

export interface PrivateFault {
  /** Null if it concerns the whole list. */
  readonly place: { readonly part: 'terms' | 'replacements'; readonly row: number } | null;
  readonly sentence: string;
}

/** Reads the rows of a saved list. */
export function readPrivateRows(seen: string): PrivateRows {
  const reading = seen.trim() === '' ? { list: EMPTY_PRIVATE_LIST } : parsePrivateList(seen);
  const saved = 'list' in reading ? reading.list : EMPTY_PRIVATE_LIST;
  return { seen, saved, edited: saved, savedFault: 'fault' in reading ? describeListFault(reading.fault) : '' };
}

const isFilledTerm = (term: string) => term.trim() !== '';
const isFilledPair = ({ term, wording }: Replacement) => isFilledTerm(term) || isFilledTerm(wording);

/** Returns the list without blank rows, in its saved form. */
export function listFilledRows({ terms, replacements, ...rest }: PrivateList): PrivateList {
  return { ...rest, terms: terms.filter(isFilledTerm), replacements: replacements.filter(isFilledPair) };
}

/** Formats the list as JSON, in its saved form. */
export function formatPrivateRows({ edited }: PrivateRows): string {
  return formatPrivateList(listFilledRows(edited));
}

export function isPrivateListChanged(rows: PrivateRows): boolean {
  return formatPrivateList(rows.saved) !== formatPrivateRows(rows);
}

/** Returns the index among all rows of the filled row with this index. */
function findRow<Row>(rows: readonly Row[], isFilled: (row: Row) => boolean, index: number): number {
  return rows.flatMap((row, at) => (isFilled(row) ? [at] : []))[index] ?? -1;
}

/** Finds the error that blocks saving the rows; null for none. */
export function findPrivateFault(rows: PrivateRows): PrivateFault | null {
  const { edited } = rows;
  const reading = parsePrivateList(formatPrivateRows(rows));
  if ('list' in reading) return null;
  const { path, problem } = reading.fault;
  const [part, index, field] = path;
  if ((part !== 'terms' && part !== 'replacements') || typeof index !== 'number') {
    return { place: null, sentence: describeListFault(reading.fault) };
  }
  const row =
    part === 'terms' ? findRow(edited.terms, isFilledTerm, index) : findRow(edited.replacements, isFilledPair, index);
  return { place: { part, row }, sentence: `${field === 'wording' ? 'The wording' : 'The term'} ${problem}` };
}

const replaceAt = <Row>(rows: readonly Row[], at: number, row: Row): Row[] =>
  rows.map((other, index) => (index === at ? row : other));
const removeAt = <Row>(rows: readonly Row[], at: number): Row[] => rows.filter((_, index) => index !== at);

/** A change of one row. */
export type PrivateEdit =
  | { readonly kind: 'termAdded' | 'replacementAdded' }
  | { readonly kind: 'termTyped'; readonly row: number; readonly text: string }
  | {
      readonly kind: 'replacementTyped';
      readonly row: number;
      readonly part: 'term' | 'wording';
      readonly text: string;
    }
  | { readonly kind: 'termRemoved' | 'replacementRemoved'; readonly row: number }
  | { readonly kind: 'listTaken'; readonly list: PrivateList };

/** Returns the rows after a change. */
export function editPrivateRows(rows: PrivateRows, edit: PrivateEdit): PrivateRows {
  const { edited } = rows;
  const { terms, replacements } = edited;
  const change = (part: Partial<PrivateList>): PrivateRows => ({ ...rows, edited: { ...edited, ...part } });
  switch (edit.kind) {
    case 'termAdded':
      return change({ terms: [...terms, ''] });
    case 'replacementAdded':
      return change({ replacements: [...replacements, { term: '', wording: '' }] });
    case 'termTyped':
      return change({ terms: replaceAt(terms, edit.row, edit.text) });
    case 'replacementTyped': {
      const row = replacements[edit.row] ?? { term: '', wording: '' };
      return change({ replacements: replaceAt(replacements, edit.row, { ...row, [edit.part]: edit.text }) });
    }
    case 'termRemoved':
      return change({ terms: removeAt(terms, edit.row) });
    case 'replacementRemoved':
      return change({ replacements: removeAt(replacements, edit.row) });
    case 'listTaken':
      return { ...rows, edited: edit.list };
  }
}
