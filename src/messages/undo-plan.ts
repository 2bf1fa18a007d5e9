import {
  arrayOf,
  count,
  either,
  finiteNumber,
  nullOr,
  object,
  oneOf,
  type Shape,
  text,
  textLike,
  type ValueOf,
} from './shape.ts';

export const address = textLike(/^[A-Z]{1,3}[1-9]\d{0,7}(?::[A-Z]{1,3}[1-9]\d{0,7})?$/);

/** The content of a cell as a script writes it. */
export type CellContent = string | number | boolean | { formula: string };

/** Rows of contents. */
export const contentGrid: Shape<CellContent[][]> = arrayOf(
  arrayOf(either(text, finiteNumber, oneOf(true, false), object({ formula: text }))),
);
const noteGrid = arrayOf(arrayOf(text));

/** A page can keep one plan for several tabs; the server takes one tab in each call, so that no execution grows with the number of tabs. */
export const removeTabs = object({
  kind: oneOf('removeTabs'),
  tabs: arrayOf(
    object({
      sheetId: count,
      tabName: text,
      /** The content written into the new tab. All other cells are blank, except for the results that formulas spill. */
      cells: arrayOf(object({ address, after: contentGrid })),
    }),
  ),
  returnToSheetId: nullOr(count),
});

/** A chart of the add-on, with the properties that are needed to insert it again. */
const knownChart = object({
  /** With the headings. */
  ranges: arrayOf(text),
  /** In pixels. */
  height: finiteNumber,
  /** The row and column of its top left corner, and its distance from there in pixels. */
  place: arrayOf(finiteNumber),
});
export type KnownChart = ValueOf<typeof knownChart>;

export const restoreCells = object(
  {
    kind: oneOf('restoreCells'),
    sheetId: count,
    tabName: text,
    cells: arrayOf(object({ address, before: contentGrid, after: contentGrid })),
  },
  {
    /** The changed notes of cells; `''` means no note. */
    notes: arrayOf(object({ address, before: noteGrid, after: noteGrid })),
    /** Rows that were inserted for the cells. To undo, they are deleted. */
    inserted: object({ row: count, rows: count }),
    /**
     * The charts that the inserted one replaced. To undo, it is removed and they are inserted again. Absent if no chart
     * was inserted.
     */
    charts: arrayOf(knownChart),
  },
);

/** The plan to undo a write, as long as the cells still have the written contents. */
export const undoPlan = either(removeTabs, restoreCells);
export type UndoPlan = ValueOf<typeof undoPlan>;
