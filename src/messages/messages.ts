import type { AssumptionId, Findings } from '../platform/assumptions.ts';
import type { Cell } from '../record/values/cell.ts';
import type { CallName } from './requests.ts';
import {
  arrayOf,
  boolean,
  count,
  either,
  isoDate,
  nullOr,
  object,
  oneOf,
  pairOf,
  type Shape,
  text,
  textLike,
  type ValueOf,
} from './shape.ts';
import { undoPlan } from './undo-plan.ts';

export * from './long-text.ts';
export * from './requests.ts';
export type { CellContent, UndoPlan } from './undo-plan.ts';

/*
 * The messages between sidebar and server. Requests are plain objects and replies are JSON text: google.script.run
 * silently turns a returned value that contains a Date into null, but passes text of any length unchanged (assumptions:
 * returned-date, long-text). The server imports values only from `requests.ts`, because it does not check replies.
 */

const number: Shape<number> = (value): value is number => typeof value === 'number';
const cell: Shape<Cell> = either(
  text,
  number,
  boolean,
  object({ number, shown: text }),
  object({ wallClock: text, shown: text }),
);

/** The cells of a tab, and the state of the spreadsheet at that time. */
export const dayCells = object(
  {
    kind: oneOf('dayCells'),
    sheetId: count,
    tabName: text,
    /** The locale of the spreadsheet, such as `en_US`; null unless a date in the cells needs it. */
    locale: nullOr(text),
    /** From cell A1 on; rows can have different lengths. */
    cells: arrayOf(arrayOf(cell)),
    /** First and last row of each selected range, counted from 1. */
    selectedRows: arrayOf(pairOf(count)),
    /** Whether a filter is active, so that rows can be hidden. */
    isFiltered: boolean,
    /** Whether the user may change the cells. */
    isEditable: boolean,
    /** The cells of the Settings tab from A1 on; null when there is none. */
    settings: nullOr(arrayOf(arrayOf(cell))),
    /** Whether the spreadsheet has only one tab, which is empty. */
    isSpreadsheetEmpty: boolean,
  },
  {
    /** The notes of AI time cells with the provenance of their rows; missing if there are none. */
    notes: arrayOf(object({ row: count, note: text })),
  },
);
export type DayCells = ValueOf<typeof dayCells>;

/** The server did not do what was requested; the sentence explains why and what to do. */
export const refused = object({
  kind: oneOf('refused'),
  message: text,
});
export type Refused = ValueOf<typeof refused>;

export const readDayReply = either(dayCells, refused);

/** The last write of the add-on to this spreadsheet. */
export const lastWrite = object({
  /** Differs for every write. */
  stamp: text,
  message: text,
  /** Null when the write cannot be undone from here. */
  undo: nullOr(undoPlan),
});
export type LastWrite = ValueOf<typeof lastWrite>;

export const lookAtSheetReply = either(
  object({
    kind: oneOf('sheetState'),
    sheetId: count,
    /** Null when nothing was written yet. */
    lastWrite: nullOr(lastWrite),
  }),
  refused,
);
export type LookAtSheetReply = ValueOf<typeof lookAtSheetReply>;

export const selectCellReply = either(object({ kind: oneOf('selected') }), refused);
export type SelectCellReply = ValueOf<typeof selectCellReply>;

/** Something was written: the sentence for the status line, the tab, and the plan that undoes it. */
export const written = object({
  kind: oneOf('written'),
  message: text,
  sheetId: count,
  tabName: text,
  undo: undoPlan,
});
export type Written = ValueOf<typeof written>;

/** The index of tabs is incomplete: `done` of `total` tabs are read. Repeating the same call continues it. */
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
    /** Today's date in the spreadsheet's time zone. */
    today: isoDate,
    /** The local time there, such as `02:30`. */
    clockTime: text,
    timeZone: text,
    /** The locale of the spreadsheet, such as `en_US`. */
    locale: text,
    /** Days that already have a tab, and its name. */
    days: arrayOf(object({ date: isoDate, tabName: text })),
    /** Whether the user's own Template tab is used. */
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

export const createTodayReply = createDayReply;

export const saveTextReply = writtenReply;
export type SaveTextReply = ValueOf<typeof saveTextReply>;

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
  /** The day already has a tab, which was not changed. */
  object({ kind: oneOf('dayExists'), tabName: text }),
  indexing,
  refused,
);
export type ImportDayReply = ValueOf<typeof importDayReply>;

/** The cells of a tab to which rows can be added. */
export const tabCells = object({
  kind: oneOf('tabCells'),
  day: dayCells,
  /** The formulas of the same cells; `''` for none. */
  formulas: arrayOf(arrayOf(text)),
  /** Differs after a change of the tab. */
  stamp: text,
});
export type TabCells = ValueOf<typeof tabCells>;

export const readTabReply = either(tabCells, indexing, refused);
export type ReadTabReply = ValueOf<typeof readTabReply>;

export const appendRowsReply = writtenReply;
export type AppendRowsReply = ValueOf<typeof appendRowsReply>;

export const insertChartReply = writtenReply;
export type InsertChartReply = ValueOf<typeof insertChartReply>;

/** The spreadsheet has no Records tab. */
export const noRecords = object({ kind: oneOf('noRecords') });
export const readRecordsReply = either(tabCells, noRecords, refused);
export type ReadRecordsReply = ValueOf<typeof readRecordsReply>;

/** The page file with the check of prose: one script element. */
export const readProseCheckReply = either(object({ kind: oneOf('proseCheck'), html: text }), refused);
export type ReadProseCheckReply = ValueOf<typeof readProseCheckReply>;

/** Checks only the form of an id, so that the server does not load the table of assumptions (10 kB). */
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
    /** Assumptions whose cells are not calculated yet. */
    calculating: arrayOf(assumptionId),
  }),
  refused,
);
export type ReadCheckReply = ValueOf<typeof readCheckReply>;

export const endCheckReply = either(object({ kind: oneOf('checkEnded') }), refused);
export type EndCheckReply = ValueOf<typeof endCheckReply>;

/**
 * The data that a page is opened with: its screen, and the cells, or null if the page does not need them or requests
 * them.
 */
export const openingData = object({
  screen: oneOf(
    'day',
    'help',
    'check',
    'newDay',
    'settings',
    'import',
    'logs',
    'editStyle',
    'sentences',
    'records',
    'picture',
  ),
  day: nullOr(readDayReply),
});
export type OpeningData = ValueOf<typeof openingData>;

/** The schema of each call's reply. */
const REPLIES = {
  readDay: readDayReply,
  lookAtSheet: lookAtSheetReply,
  selectCell: selectCellReply,
  insertSampleDay: insertSampleDayReply,
  undoWrite: undoWriteReply,
  planNewDay: planNewDayReply,
  createDay: createDayReply,
  createToday: createTodayReply,
  saveText: saveTextReply,
  convertFormulas: convertFormulasReply,
  openDialog: openDialogReply,
  readSettings: readSettingsReply,
  saveSettings: saveSettingsReply,
  readPrivateList: readPrivateListReply,
  savePrivateList: savePrivateListReply,
  importDay: importDayReply,
  readTab: readTabReply,
  appendRows: appendRowsReply,
  insertChart: insertChartReply,
  readRecords: readRecordsReply,
  readProseCheck: readProseCheckReply,
  beginCheck: beginCheckReply,
  probeCheck: probeCheckReply,
  readCheck: readCheckReply,
  endCheck: endCheckReply,
} as const satisfies Readonly<Record<CallName, unknown>>;
export type ReplyOf<Name extends CallName> = ValueOf<(typeof REPLIES)[Name]>;

/**
 * Reads a reply. A reply that does not match its schema becomes a refusal with a sentence.
 * @param text the value that the server returned
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
