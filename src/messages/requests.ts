import * as z from 'zod/mini';

/*
 * What the page asks of the server, as plain objects. The server checks requests with these schemas and loads no others: they make
 * do with strictObject, array, union and optional, and with custom for single values, as every further kind is a part of zod to be
 * loaded.
 */

const isText = (value: unknown) => typeof value === 'string';
const text = z.custom<string>(isText);

function oneOf<Value extends string>(...values: readonly Value[]) {
  return z.custom<Value>((value) => values.some((known) => known === value));
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
export const count = z.custom<number>(isCount);
const countOrNull = z.custom<number | null>((value) => value === null || isCount(value));

/** A text of one form. */
const textLike = (pattern: RegExp) => z.custom<string>((value) => typeof value === 'string' && pattern.test(value));

const address = textLike(/^[A-Z]{1,3}[1-9]\d{0,7}(?::[A-Z]{1,3}[1-9]\d{0,7})?$/);

/** The request for the cells of the tab in front. */
export const readDayRequest = z.strictObject({});

/** The request to select a cell or range in the sheet. */
export const selectCellRequest = z.strictObject({
  sheetId: count,
  address,
  /** Another tab, by its name: a notice about the settings leads to theirs. */
  tabName: z.optional(text),
});
export type SelectCellRequest = z.infer<typeof selectCellRequest>;

/** What a cell holds as a script writes it. */
export type CellContent = string | number | boolean | { formula: string };

const isTextOrNumber = (value: unknown) => isText(value) || Number.isFinite(value);
const textOrNumber = z.custom<string | number>(isTextOrNumber);

function isCellContent(value: unknown): boolean {
  if (isTextOrNumber(value) || typeof value === 'boolean') return true;
  const isObject = typeof value === 'object' && value !== null && Object.keys(value).join() === 'formula';
  return isObject && 'formula' in value && typeof value.formula === 'string';
}

const contentGrid = z.array(z.array(z.custom<CellContent>(isCellContent)));
const noteGrid = z.array(z.array(text));

/** A page can keep one plan for several tabs; the server takes one tab in each call, so that no execution grows with the number of tabs. */
const removeTabs = z.strictObject({
  kind: oneOf('removeTabs'),
  tabs: z.array(
    z.strictObject({
      sheetId: count,
      tabName: text,
      /** What was written into the new tab; all other cells were left blank, but for what formulas spill. */
      cells: z.array(z.strictObject({ address, after: contentGrid })),
    }),
  ),
  returnToSheetId: countOrNull,
});

const restoreCells = z.strictObject({
  kind: oneOf('restoreCells'),
  sheetId: count,
  tabName: text,
  cells: z.array(z.strictObject({ address, before: contentGrid, after: contentGrid })),
  /** The notes of cells that were changed with them; `''` is none. */
  notes: z.optional(z.array(z.strictObject({ address, before: noteGrid, after: noteGrid }))),
});

/** How to take back what was written, as long as it stands as written. */
export const undoPlan = z.custom<z.infer<typeof removeTabs> | z.infer<typeof restoreCells>>((plan) =>
  [removeTabs, restoreCells].some((kind) => z.safeParse(kind, plan).success),
);
export type UndoPlan = z.infer<typeof undoPlan>;

export const insertSampleDayRequest = z.strictObject({});

/** The request to take back a write; nothing is taken back when a cell was changed since, and the reply names it. */
export const undoWriteRequest = z.strictObject({
  plan: z.custom<UndoPlan>(
    (plan) => z.safeParse(restoreCells, plan).success || z.safeParse(removeTabs, plan).data?.tabs.length === 1,
  ),
});
export type UndoWriteRequest = z.infer<typeof undoWriteRequest>;

export const isoDate = textLike(/^\d{4}-\d{2}-\d{2}$/);

/** The request for what the New day dialog has to know. */
export const planNewDayRequest = z.strictObject({});

/** The request for a day's tab: made from the template, or brought to the front when it is there. */
export const createDayRequest = z.strictObject({ date: isoDate, formulas: oneOf('functions', 'plain') });
export type CreateDayRequest = z.infer<typeof createDayRequest>;

/** The request to turn the formulas of a day into values, or back. */
export const convertFormulasRequest = z.strictObject({ sheetId: count, to: oneOf('values', 'formulas') });
export type ConvertFormulasRequest = z.infer<typeof convertFormulasRequest>;

/** The request to open a dialog over the sheet. */
export const openDialogRequest = z.strictObject({
  screen: oneOf('newDay', 'settings', 'import', 'editStyle'),
});
export type OpenDialogRequest = z.infer<typeof openDialogRequest>;

/** The request for the Settings tab as it stands. */
export const readSettingsRequest = z.strictObject({});

/**
 * The request to write settings. Of each the value as it was seen goes along: when the cell holds another by now,
 * nothing is written and the reply names it.
 */
export const saveSettingsRequest = z.strictObject({
  entries: z.array(z.strictObject({ key: text, seen: text, value: text })),
});
export type SaveSettingsRequest = z.infer<typeof saveSettingsRequest>;

/** The request for the person's private list, as JSON text. */
export const readPrivateListRequest = z.strictObject({});

/** The request to keep a private list, as long as the one kept is still the one that was seen. */
export const savePrivateListRequest = z.strictObject({ seen: text, json: text });
export type SavePrivateListRequest = z.infer<typeof savePrivateListRequest>;

/** The request to put one day into a new tab, never over one that is there. */
export const importDayRequest = z.strictObject({
  date: isoDate,
  /** The task table, headings first; text is written as text whatever it begins with. */
  table: z.array(z.array(textOrNumber)),
  /** Labelled cells next to it: Title, Tokens, Intro, Analysis. */
  labels: z.array(z.strictObject({ label: text, value: textOrNumber })),
});
export type ImportDayRequest = z.infer<typeof importDayRequest>;

/** The request to add and fill the scratch tab of the check. */
export const beginCheckRequest = z.strictObject({});

/** The request to try services in the scratch tab. */
export const probeCheckRequest = z.strictObject({ sheetId: count });
export type ProbeCheckRequest = z.infer<typeof probeCheckRequest>;

/** The request for the results in the scratch tab's cells. */
export const readCheckRequest = z.strictObject({ sheetId: count });
export type ReadCheckRequest = z.infer<typeof readCheckRequest>;

/** The request to remove the scratch tab and to go back to the tab that was in front. */
export const endCheckRequest = z.strictObject({ sheetId: count, returnToSheetId: count });
export type EndCheckRequest = z.infer<typeof endCheckRequest>;

export const LONG_TEXT_CHARACTERS = 1_000_000;

/** The request for a value of some kind, returned as it is; it is not among `REQUESTS`, whose replies are JSON text. */
export const checkTransportRequest = z.object({
  kind: oneOf('nothing', 'notANumber', 'date', 'nested', 'longText', 'function', 'failure', 'sent'),
  sent: z.optional(z.custom<unknown>()),
});
export type CheckTransportRequest = z.infer<typeof checkTransportRequest>;

/** What goes into each function of the server that the page may call. */
export const REQUESTS = {
  readDay: readDayRequest,
  selectCell: selectCellRequest,
  insertSampleDay: insertSampleDayRequest,
  undoWrite: undoWriteRequest,
  planNewDay: planNewDayRequest,
  createDay: createDayRequest,
  convertFormulas: convertFormulasRequest,
  openDialog: openDialogRequest,
  readSettings: readSettingsRequest,
  saveSettings: saveSettingsRequest,
  readPrivateList: readPrivateListRequest,
  savePrivateList: savePrivateListRequest,
  importDay: importDayRequest,
  beginCheck: beginCheckRequest,
  probeCheck: probeCheckRequest,
  readCheck: readCheckRequest,
  endCheck: endCheckRequest,
} as const;
export type CallName = keyof typeof REQUESTS;
export type RequestOf<Name extends CallName> = z.infer<(typeof REQUESTS)[Name]>;
