import {
  arrayOf,
  boolean,
  count,
  either,
  finiteNumber,
  isoDate,
  nullOr,
  object,
  oneOf,
  type Shape,
  text,
  type ValueOf,
} from './shape.ts';
import { address, contentGrid, removeTabs, restoreCells, type UndoPlan } from './undo-plan.ts';

/* The requests of the pages, as plain objects. Anyone who can open the sheet can call the server, so the server checks all of them. */

/** The request for the cells of the active tab. */
export const readDayRequest = object({});

/** The request for the active tab's id and the last write of the add-on, without the cells. */
export const lookAtSheetRequest = object({});

/** The request to select a cell or range in the sheet. */
export const selectCellRequest = object(
  {
    sheetId: count,
    address,
  },
  {
    /** Another tab, by its name: a notice about the settings refers to theirs. */
    tabName: text,
  },
);
export type SelectCellRequest = ValueOf<typeof selectCellRequest>;

export const insertSampleDayRequest = object({});

/**
 * The request to undo a write. If a cell has changed since then, nothing is undone and the reply contains its address.
 */
const planOfCall: Shape<UndoPlan> = (plan): plan is UndoPlan =>
  restoreCells(plan) || (removeTabs(plan) && plan.tabs.length === 1);
export const undoWriteRequest = object({ plan: planOfCall });
export type UndoWriteRequest = ValueOf<typeof undoWriteRequest>;

/** The request for the data of the New day dialog. */
export const planNewDayRequest = object({});

/** The request for a day's tab. It is made from the template, or activated if it exists. */
export const createDayRequest = object({ date: isoDate, formulas: oneOf('functions', 'plain') });
export type CreateDayRequest = ValueOf<typeof createDayRequest>;

/** The request for today's tab, with the formulas chosen in the Settings tab. */
export const createTodayRequest = object({});

/** The request to save a text of a day, if its cell still shows the text that the user saw. */
export const saveTextRequest = object({
  sheetId: count,
  address,
  seen: text,
  value: text,
  /** The label to write into the blank cell to the left; null if there is one. */
  label: nullOr(object({ address, text: oneOf('Title', 'Intro', 'Analysis') })),
});
export type SaveTextRequest = ValueOf<typeof saveTextRequest>;

/** The request to replace the formulas of a day with values, or to restore the formulas. */
export const convertFormulasRequest = object({ sheetId: count, to: oneOf('values', 'formulas') });
export type ConvertFormulasRequest = ValueOf<typeof convertFormulasRequest>;

/** The request to open a dialog over the sheet. */
export const openDialogRequest = object({
  screen: oneOf('newDay', 'settings', 'import', 'logs', 'editStyle', 'sentences', 'records', 'picture'),
});
export type OpenDialogRequest = ValueOf<typeof openDialogRequest>;

/** The request for the current Settings tab. */
export const readSettingsRequest = object({});

/**
 * The request to write settings. Each entry includes the value that the user saw. If a cell has a different value now,
 * nothing is written and the reply contains the setting.
 */
export const saveSettingsRequest = object({
  entries: arrayOf(object({ key: text, seen: text, value: text })),
});
export type SaveSettingsRequest = ValueOf<typeof saveSettingsRequest>;

/** The request for the user's private list, as JSON text. */
export const readPrivateListRequest = object({});

/** The request to store a private list, if the stored one is still the one that the user saw. */
export const savePrivateListRequest = object({ seen: text, json: text });
export type SavePrivateListRequest = ValueOf<typeof savePrivateListRequest>;

/** The request for the page file with the check of prose. */
export const readProseCheckRequest = object({});

const textOrNumber = either(text, finiteNumber);

/** Cells that are hidden while a formula, written for the first of them, is true. */
const cover = object({ address: text, formula: text });

/** The request to write a day into a new tab. It never overwrites an existing tab. */
export const importDayRequest = object(
  {
    date: isoDate,
    /** The task table, headings first. Text is written as text, even if it begins with `=`. */
    table: arrayOf(arrayOf(textOrNumber)),
    /** Labeled cells next to it: Title, Tokens, Intro, Analysis. */
    labels: arrayOf(object({ label: text, value: textOrNumber })),
  },
  {
    /** Notes on the cells of `table` below its headings, row by row, `''` for none. */
    notes: arrayOf(arrayOf(text)),
    cover,
  },
);
export type ImportDayRequest = ValueOf<typeof importDayRequest>;

/** The request for the cells of a day's tab, by its date or its id. */
export const readTabRequest = object({ date: isoDate, sheetId: nullOr(count) });
export type ReadTabRequest = ValueOf<typeof readTabRequest>;

const contentBlocks = arrayOf(object({ address, after: contentGrid }));

/** The request to add rows to a tab, in blank cells or in rows that are inserted for them. */
export const appendRowsRequest = object(
  {
    sheetId: count,
    /** The stamp of the reading from which the rows were planned. If the tab has changed since then, nothing is written. */
    stamp: text,
    /** The first new row. */
    row: count,
    /** The number of new rows. */
    rows: count,
    isInserted: boolean,
    blocks: contentBlocks,
    notes: arrayOf(object({ address, after: arrayOf(arrayOf(text)) })),
  },
  {
    /** Cells of other rows that get another content in the same write. */
    updates: contentBlocks,
    cover,
    /** Whether the active tab stays active. */
    staysInTab: boolean,
    /** The sentence about the write, instead of the number of rows. */
    message: text,
  },
);
export type AppendRowsRequest = ValueOf<typeof appendRowsRequest>;

/** The request to add the chart of a tab, or to replace it. */
export const insertChartRequest = object({
  sheetId: count,
  /** The tasks and their factors, with the headings. */
  task: address,
  factor: address,
  /** In pixels. */
  height: count,
});
export type InsertChartRequest = ValueOf<typeof insertChartRequest>;

/** The request for the cells of the Records tab, which can be created if it is missing. */
export const readRecordsRequest = object({ creates: boolean });
export type ReadRecordsRequest = ValueOf<typeof readRecordsRequest>;

/** The request to add and fill the scratch tab of the check. */
export const beginCheckRequest = object({});

/** The request to try services in the scratch tab. */
export const probeCheckRequest = object({ sheetId: count });
export type ProbeCheckRequest = ValueOf<typeof probeCheckRequest>;

/** The request for the results in the scratch tab's cells. */
export const readCheckRequest = object({ sheetId: count });
export type ReadCheckRequest = ValueOf<typeof readCheckRequest>;

/** The request to remove the scratch tab and to return to the tab that was active before. */
export const endCheckRequest = object({ sheetId: count, returnToSheetId: count });
export type EndCheckRequest = ValueOf<typeof endCheckRequest>;

const anything: Shape<unknown> = (_value): _value is unknown => true;

/**
 * The request for a value of some kind, which is returned unchanged. It is not in `REQUESTS`, whose replies are JSON
 * text.
 */
export const checkTransportRequest = object(
  { kind: oneOf('nothing', 'notANumber', 'date', 'nested', 'longText', 'function', 'failure', 'sent') },
  { sent: anything },
);
export type CheckTransportRequest = ValueOf<typeof checkTransportRequest>;

/** The schema of the request for each function of the server that the page can call. */
export const REQUESTS = {
  readDay: readDayRequest,
  lookAtSheet: lookAtSheetRequest,
  selectCell: selectCellRequest,
  insertSampleDay: insertSampleDayRequest,
  undoWrite: undoWriteRequest,
  planNewDay: planNewDayRequest,
  createDay: createDayRequest,
  createToday: createTodayRequest,
  saveText: saveTextRequest,
  convertFormulas: convertFormulasRequest,
  openDialog: openDialogRequest,
  readSettings: readSettingsRequest,
  saveSettings: saveSettingsRequest,
  readPrivateList: readPrivateListRequest,
  savePrivateList: savePrivateListRequest,
  importDay: importDayRequest,
  readTab: readTabRequest,
  appendRows: appendRowsRequest,
  insertChart: insertChartRequest,
  readRecords: readRecordsRequest,
  readProseCheck: readProseCheckRequest,
  beginCheck: beginCheckRequest,
  probeCheck: probeCheckRequest,
  readCheck: readCheckRequest,
  endCheck: endCheckRequest,
} as const;
export type CallName = keyof typeof REQUESTS;
export type RequestOf<Name extends CallName> = ValueOf<(typeof REQUESTS)[Name]>;
