import type { AssumptionId, Findings } from '../platform/assumptions.ts';
import type { Cell } from '../record/values/cell.ts';
import { type CallName, count, isoDate, undoPlan } from './requests.ts';
import {
  arrayOf,
  boolean,
  either,
  nullOr,
  object,
  oneOf,
  pairOf,
  type Shape,
  text,
  textLike,
  type ValueOf,
} from './shape.ts';

export * from './requests.ts';

/*
 * The replies of the server, as JSON text: google.script.run turns a returned value that contains a Date into null without an
 * error, and text of any length passes unchanged (assumptions: returned-date, long-text). The server checks no replies, so it
 * imports values only from `requests.ts`.
 */

const number: Shape<number> = (value): value is number => typeof value === 'number';
const cell: Shape<Cell> = either(
  text,
  number,
  boolean,
  object({ number, shown: text }),
  object({ wallClock: text, shown: text }),
);

/** The cells of a tab as they were read. */
export const dayCells = object({
  kind: oneOf('dayCells'),
  sheetId: count,
  tabName: text,
  /** From cell A1 on; rows may end early. */
  cells: arrayOf(arrayOf(cell)),
  /** First and last row of each selected range, counted from 1. */
  selectedRows: arrayOf(pairOf(count)),
  /** A filter is on, so rows may be hidden. */
  isFiltered: boolean,
  /** The cells of the Settings tab from A1 on; null when there is none. */
  settings: nullOr(arrayOf(arrayOf(cell))),
  /** The spreadsheet has one tab and nothing in it. */
  isSpreadsheetEmpty: boolean,
});
export type DayCells = ValueOf<typeof dayCells>;

/** The server could not or would not; the sentence says why and what to do. */
export const refused = object({
  kind: oneOf('refused'),
  message: text,
});
export type Refused = ValueOf<typeof refused>;

export const readDayReply = either(dayCells, refused);

export const selectCellReply = either(object({ kind: oneOf('selected') }), refused);
export type SelectCellReply = ValueOf<typeof selectCellReply>;

/** Something was written: the sentence for the status line, the tab, and how to take it back. */
export const written = object({
  kind: oneOf('written'),
  message: text,
  sheetId: count,
  tabName: text,
  undo: undoPlan,
});
export type Written = ValueOf<typeof written>;

/** The index of tabs is being made, so many tabs at a time: the same call again goes on with it. */
export const indexing = object({ kind: oneOf('indexing'), done: count, total: count });
export type Indexing = ValueOf<typeof indexing>;

const writtenReply = either(written, refused);

export const insertSampleDayReply = writtenReply;
export type InsertSampleDayReply = ValueOf<typeof insertSampleDayReply>;

export const undoWriteReply = either(object({ kind: oneOf('undone'), message: text }), refused);
export type UndoWriteReply = ValueOf<typeof undoWriteReply>;

export const planNewDayReply = either(
  object({
    kind: oneOf('newDayPlan'),
    /** In the spreadsheet's zone. */
    today: isoDate,
    /** The clock there, `02:30`. */
    clockTime: text,
    timeZone: text,
    /** Days that have a tab already, with its name. */
    days: arrayOf(object({ date: isoDate, tabName: text })),
    /** The person's own tab Template is used when there is one. */
    hasTemplate: boolean,
    formulas: oneOf('functions', 'plain'),
  }),
  indexing,
  refused,
);
export type PlanNewDayReply = ValueOf<typeof planNewDayReply>;

export const createDayReply = either(
  written,
  object({ kind: oneOf('dayOpened'), message: text, tabName: text }),
  indexing,
  refused,
);
export type CreateDayReply = ValueOf<typeof createDayReply>;

export const convertFormulasReply = writtenReply;
export type ConvertFormulasReply = ValueOf<typeof convertFormulasReply>;

export const openDialogReply = either(object({ kind: oneOf('opened') }), refused);
export type OpenDialogReply = ValueOf<typeof openDialogReply>;

export const readSettingsReply = either(
  object({
    kind: oneOf('settingsCells'),
    /** Null when there is no Settings tab yet. */
    cells: nullOr(arrayOf(arrayOf(cell))),
  }),
  refused,
);
export type ReadSettingsReply = ValueOf<typeof readSettingsReply>;

export const saveSettingsReply = writtenReply;
export type SaveSettingsReply = ValueOf<typeof saveSettingsReply>;

export const readPrivateListReply = either(object({ kind: oneOf('privateList'), json: text }), refused);
export type ReadPrivateListReply = ValueOf<typeof readPrivateListReply>;

export const savePrivateListReply = either(object({ kind: oneOf('privateListSaved') }), refused);
export type SavePrivateListReply = ValueOf<typeof savePrivateListReply>;

export const importDayReply = either(
  written,
  /** The day has a tab already, which was left alone. */
  object({ kind: oneOf('dayThere'), tabName: text }),
  indexing,
  refused,
);
export type ImportDayReply = ValueOf<typeof importDayReply>;

/** By its form: the table of assumptions takes ten kilobytes. */
const assumptionId = textLike<AssumptionId>(/^[a-z]+(?:-[a-z]+)*$/);

const findings: Shape<Findings> = (value): value is Findings =>
  typeof value === 'object' && value !== null && Object.values(value).every(text);

export const beginCheckReply = either(
  object({ kind: oneOf('checkBegun'), sheetId: count, returnToSheetId: count }),
  refused,
);
export type BeginCheckReply = ValueOf<typeof beginCheckReply>;

export const probeCheckReply = either(object({ kind: oneOf('checkProbed'), found: findings }), refused);
export type ProbeCheckReply = ValueOf<typeof probeCheckReply>;

export const readCheckReply = either(
  object({
    kind: oneOf('checkRead'),
    found: findings,
    /** Those whose cells were not calculated yet. */
    calculating: arrayOf(assumptionId),
  }),
  refused,
);
export type ReadCheckReply = ValueOf<typeof readCheckReply>;

export const endCheckReply = either(object({ kind: oneOf('checkEnded') }), refused);
export type EndCheckReply = ValueOf<typeof endCheckReply>;

/** The data that a page is opened with: its screen, and the cells, or null when the page does not need them or asks for them. */
export const openingData = object({
  screen: oneOf('day', 'help', 'check', 'newDay', 'settings', 'import', 'editStyle'),
  day: nullOr(readDayReply),
});
export type OpeningData = ValueOf<typeof openingData>;

/** What comes back from each. */
const REPLIES = {
  readDay: readDayReply,
  selectCell: selectCellReply,
  insertSampleDay: insertSampleDayReply,
  undoWrite: undoWriteReply,
  planNewDay: planNewDayReply,
  createDay: createDayReply,
  convertFormulas: convertFormulasReply,
  openDialog: openDialogReply,
  readSettings: readSettingsReply,
  saveSettings: saveSettingsReply,
  readPrivateList: readPrivateListReply,
  savePrivateList: savePrivateListReply,
  importDay: importDayReply,
  beginCheck: beginCheckReply,
  probeCheck: probeCheckReply,
  readCheck: readCheckReply,
  endCheck: endCheckReply,
} as const satisfies Readonly<Record<CallName, unknown>>;
export type ReplyOf<Name extends CallName> = ValueOf<(typeof REPLIES)[Name]>;

/**
 * Reads a reply. A reply that is not what was agreed becomes a refusal with a sentence.
 * @param returned what the server returned
 */
export function parseReply<Name extends CallName>(name: Name, returned: unknown): ReplyOf<Name> | Refused {
  const unreadable: Refused = {
    kind: 'refused',
    message: 'The answer from Google Sheets could not be read. Try again.',
  };
  if (typeof returned !== 'string') return unreadable;
  const isReply = REPLIES[name] as unknown as Shape<ReplyOf<Name>>;
  try {
    const reply: unknown = JSON.parse(returned);
    return isReply(reply) ? reply : unreadable;
  } catch {
    return unreadable;
  }
}
