import * as z from 'zod/mini';
import type { AssumptionId, Findings } from '../platform/assumptions.ts';
import type { Cell } from '../record/values/cell.ts';
import { type CallName, count, isoDate, undoPlan } from './requests.ts';

export * from './requests.ts';

/*
 * The messages between sidebar and server. Requests are plain objects and replies are JSON text: google.script.run
 * silently turns a returned value that contains a Date into null, but passes text of any length unchanged
 * (assumptions: returned-date, long-text). The server imports values only from `requests.ts`, because it checks no replies.
 */

function isNumberCell(value: object): boolean {
  return 'number' in value && typeof value.number === 'number' && 'shown' in value && typeof value.shown === 'string';
}

function isDateCell(value: object): boolean {
  return (
    'wallClock' in value && typeof value.wallClock === 'string' && 'shown' in value && typeof value.shown === 'string'
  );
}

function isCell(value: unknown): value is Cell {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return true;
  return typeof value === 'object' && value !== null && (isNumberCell(value) || isDateCell(value));
}

/** The cells of a tab, and the state of the spreadsheet at that time. */
export const dayCells = z.strictObject({
  kind: z.literal('dayCells'),
  sheetId: count,
  tabName: z.string(),
  /** From cell A1 on; rows can have different lengths. */
  cells: z.array(z.array(z.custom<Cell>(isCell))),
  /** First and last row of each selected range, counted from 1. */
  selectedRows: z.array(z.tuple([count, count])),
  /** Whether a filter is active, so that rows can be hidden. */
  isFiltered: z.boolean(),
  /** The cells of the Settings tab from A1 on; null when there is none. */
  settings: z.nullable(z.array(z.array(z.custom<Cell>(isCell)))),
  /** Whether the spreadsheet has only one tab, which is empty. */
  isSpreadsheetEmpty: z.boolean(),
});
export type DayCells = z.infer<typeof dayCells>;

/** The server did not do what was requested; the sentence explains why and what to do. */
export const refused = z.strictObject({
  kind: z.literal('refused'),
  message: z.string(),
});
export type Refused = z.infer<typeof refused>;

export const readDayReply = z.discriminatedUnion('kind', [dayCells, refused]);

export const selectCellReply = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('selected') }), refused]);
export type SelectCellReply = z.infer<typeof selectCellReply>;

/** Something was written: the sentence for the status line, the tab, and the plan that undoes it. */
export const written = z.strictObject({
  kind: z.literal('written'),
  message: z.string(),
  sheetId: count,
  tabName: z.string(),
  undo: undoPlan,
});
export type Written = z.infer<typeof written>;

/** The index of tabs is incomplete: `done` of `total` tabs are read. Repeating the same call continues it. */
export const indexing = z.strictObject({ kind: z.literal('indexing'), done: count, total: count });
export type Indexing = z.infer<typeof indexing>;

const writtenReply = z.discriminatedUnion('kind', [written, refused]);

export const insertSampleDayReply = writtenReply;
export type InsertSampleDayReply = z.infer<typeof insertSampleDayReply>;

export const undoWriteReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undone'), message: z.string() }),
  refused,
]);
export type UndoWriteReply = z.infer<typeof undoWriteReply>;

export const planNewDayReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('newDayPlan'),
    /** In the spreadsheet's time zone. */
    today: isoDate,
    /** The local time there, such as `02:30`. */
    clockTime: z.string(),
    timeZone: z.string(),
    /** Days that already have a tab, and its name. */
    days: z.array(z.strictObject({ date: isoDate, tabName: z.string() })),
    /** Whether the user's own Template tab is used. */
    hasTemplate: z.boolean(),
    formulas: z.enum(['functions', 'plain']),
  }),
  indexing,
  refused,
]);
export type PlanNewDayReply = z.infer<typeof planNewDayReply>;

export const createDayReply = z.discriminatedUnion('kind', [
  written,
  z.strictObject({ kind: z.literal('dayOpened'), message: z.string(), tabName: z.string() }),
  indexing,
  refused,
]);
export type CreateDayReply = z.infer<typeof createDayReply>;

export const convertFormulasReply = writtenReply;
export type ConvertFormulasReply = z.infer<typeof convertFormulasReply>;

export const openDialogReply = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('opened') }), refused]);
export type OpenDialogReply = z.infer<typeof openDialogReply>;

export const readSettingsReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('settingsCells'),
    /** Null when there is no Settings tab yet. */
    cells: z.nullable(z.array(z.array(z.custom<Cell>(isCell)))),
  }),
  refused,
]);
export type ReadSettingsReply = z.infer<typeof readSettingsReply>;

export const saveSettingsReply = writtenReply;
export type SaveSettingsReply = z.infer<typeof saveSettingsReply>;

export const readPrivateListReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('privateList'), json: z.string() }),
  refused,
]);
export type ReadPrivateListReply = z.infer<typeof readPrivateListReply>;

export const savePrivateListReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('privateListSaved') }),
  refused,
]);
export type SavePrivateListReply = z.infer<typeof savePrivateListReply>;

export const importDayReply = z.discriminatedUnion('kind', [
  written,
  /** The day already has a tab, which was not changed. */
  z.strictObject({ kind: z.literal('dayExists'), tabName: z.string() }),
  indexing,
  refused,
]);
export type ImportDayReply = z.infer<typeof importDayReply>;

/** Checks only the form of an id, so that the server does not load the table of assumptions (10 kB). */
const assumptionId = z.custom<AssumptionId>((value) => typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(value));

function isFindings(value: unknown): value is Findings {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

export const beginCheckReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checkBegun'), sheetId: count, returnToSheetId: count }),
  refused,
]);
export type BeginCheckReply = z.infer<typeof beginCheckReply>;

export const readCheckReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('checkRead'),
    found: z.custom<Findings>(isFindings),
    /** Assumptions whose cells are not calculated yet. */
    calculating: z.array(assumptionId),
  }),
  refused,
]);
export type ReadCheckReply = z.infer<typeof readCheckReply>;

export const endCheckReply = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('checkEnded') }), refused]);
export type EndCheckReply = z.infer<typeof endCheckReply>;

/** The data that a page is opened with: its screen, and the cells, or null when the page does not need them or asks for them. */
export const openingData = z.strictObject({
  screen: z.enum(['day', 'help', 'check', 'newDay', 'settings', 'import', 'editStyle']),
  day: z.nullable(readDayReply),
});
export type OpeningData = z.infer<typeof openingData>;

/** The schema of each call's reply. */
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
  readCheck: readCheckReply,
  endCheck: endCheckReply,
} as const satisfies Readonly<Record<CallName, unknown>>;
export type ReplyOf<Name extends CallName> = z.infer<(typeof REPLIES)[Name]>;

/**
 * Reads a reply. A reply that does not match its schema becomes a refusal with a sentence.
 * @param text the value that the server returned
 */
export function parseReply<Name extends CallName>(name: Name, text: unknown): ReplyOf<Name> | Refused {
  const unreadable: Refused = {
    kind: 'refused',
    message: 'The answer from Google Sheets could not be read. Try again.',
  };
  if (typeof text !== 'string') return unreadable;
  try {
    const parsed = z.safeParse(REPLIES[name], JSON.parse(text));
    return parsed.success ? (parsed.data as ReplyOf<Name>) : unreadable;
  } catch {
    return unreadable;
  }
}
