/**
 * The data of a replaced formula in the note on its cell. The note moves with the cell when rows are inserted or
 * sorted.
 */
export interface FrozenFormula {
  readonly formula: string;
  /** The position of the formula, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** The size of the block that it filled. */
  readonly rows: number;
  readonly columns: number;
  /** Marks of the headings of the columns that the formula reads, in the order of the columns. */
  readonly headings: string;
  /** Marks of the values, without the blank ones, in reading order. */
  readonly values: readonly string[];
}

const LEAD = 'Frozen by Leverage Record. Formula: ';
const NOTE_LINE =
  /\n?Frozen by Leverage Record\. Formula: ([\s\S]*?)\nFrozen at R(\d+)C(\d+), (\d+) by (\d+); headings ([0-9a-z]*); values ([0-9a-z ]*)\./;
const MARK_LENGTH = 5;

/**
 * Returns a short hash of a value; equal values have equal hashes.
 * @example markOf(654.5).length //=> 5
 */
export function markOf(value: unknown): string {
  const text = `${typeof value}:${String(value)}`;
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619) >>> 0;
  return hash.toString(36).padStart(7, '0').slice(-MARK_LENGTH);
}

/** Adds a line for the formula to a note and keeps its other lines. */
export function addFrozenLine(note: string, frozen: FrozenFormula): string {
  const { formula, row, column, rows, columns, headings, values } = frozen;
  const place = `Frozen at R${row}C${column}, ${rows} by ${columns}; headings ${headings}; values ${values.join(' ')}.`;
  return `${note === '' ? '' : `${note}\n`}${LEAD}${formula}\n${place}`;
}

/** Reads the stored formula in a note; null if there is none. */
export function readFrozenLine(note: string): FrozenFormula | null {
  const match = NOTE_LINE.exec(note);
  if (match === null) return null;
  const [, formula = '', row = '', column = '', rows = '', columns = '', headings = '', values = ''] = match;
  return {
    formula,
    row: Number(row),
    column: Number(column),
    rows: Number(rows),
    columns: Number(columns),
    headings,
    values: values === '' ? [] : values.split(' '),
  };
}

/** Removes the added line from a note. */
export function removeFrozenLine(note: string): string {
  return note.replace(NOTE_LINE, '');
}
