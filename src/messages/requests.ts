import * as z from 'zod/mini';

/*
 * The requests of the page to the server, as plain objects. The server checks requests with these schemas and loads no others.
 * They use only strictObject, array, union, optional and custom, because every other kind would load more of zod.
 */

const isText = (value: unknown) => typeof value === 'string';
const text = z.custom<string>(isText);

function oneOf<Value extends string>(...values: readonly Value[]) {
  return z.custom<Value>((value) => values.some((known) => known === value));
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
export const count = z.custom<number>(isCount);
const countOrNull = z.custom<number | null>((value) => value === null || isCount(value));

/** A text that matches a pattern. */
const textLike = (pattern: RegExp) => z.custom<string>((value) => typeof value === 'string' && pattern.test(value));

const address = textLike(/^[A-Z]{1,3}[1-9]\d{0,7}(?::[A-Z]{1,3}[1-9]\d{0,7})?$/);

/** The request for the cells of the active tab. */
export const readDayRequest = z.strictObject({});

/** The request to select a cell or range in the sheet. */
export const selectCellRequest = z.strictObject({
  sheetId: count,
  address,
  /** The name of another tab, for example of the Settings tab in a notice about a setting. */
  tabName: z.optional(text),
});
export type SelectCellRequest = z.infer<typeof selectCellRequest>;

/** The content of a cell as a script writes it. */
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

const removeTabs = z.strictObject({
  kind: oneOf('removeTabs'),
  tabs: z.array(
    z.strictObject({
      sheetId: count,
      tabName: text,
      /** The content written into the new tab. All other cells are blank, except for the results that formulas spill. */
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
  /** The changed notes of cells; `''` means no note. */
  notes: z.optional(z.array(z.strictObject({ address, before: noteGrid, after: noteGrid }))),
});

/** The plan that undoes a write. It applies only as long as the written cells are unchanged. */
export const undoPlan = z.custom<z.infer<typeof removeTabs> | z.infer<typeof restoreCells>>((plan) =>
  [removeTabs, restoreCells].some((kind) => z.safeParse(kind, plan).success),
);
export type UndoPlan = z.infer<typeof undoPlan>;

export const insertSampleDayRequest = z.strictObject({});

/** The request to undo a write. If a cell was changed since, nothing is undone and the reply contains its address. */
export const undoWriteRequest = z.strictObject({ plan: undoPlan });
export type UndoWriteRequest = z.infer<typeof undoWriteRequest>;

export const isoDate = textLike(/^\d{4}-\d{2}-\d{2}$/);

/** The request for the data of the New day dialog. */
export const planNewDayRequest = z.strictObject({});

/** The request for a day's tab. It is made from the template, or activated if it exists. */
export const createDayRequest = z.strictObject({ date: isoDate, formulas: oneOf('functions', 'plain') });
export type CreateDayRequest = z.infer<typeof createDayRequest>;

/** The request to replace the formulas of a day with values, or to restore the formulas. */
export const convertFormulasRequest = z.strictObject({ sheetId: count, to: oneOf('values', 'formulas') });
export type ConvertFormulasRequest = z.infer<typeof convertFormulasRequest>;

/** The request to open a dialog over the sheet. */
export const openDialogRequest = z.strictObject({
  screen: oneOf('newDay', 'settings', 'import', 'editStyle'),
});
export type OpenDialogRequest = z.infer<typeof openDialogRequest>;

/** The request for the current Settings tab. */
export const readSettingsRequest = z.strictObject({});

/**
 * The request to write settings. Each entry includes the value that the user saw. If a cell has a different value now,
 * nothing is written and the reply contains the setting.
 */
export const saveSettingsRequest = z.strictObject({
  entries: z.array(z.strictObject({ key: text, seen: text, value: text })),
});
export type SaveSettingsRequest = z.infer<typeof saveSettingsRequest>;

/** The request for the user's private list, as JSON text. */
export const readPrivateListRequest = z.strictObject({});

/** The request to store a private list, if the stored one is still the one that the user saw. */
export const savePrivateListRequest = z.strictObject({ seen: text, json: text });
export type SavePrivateListRequest = z.infer<typeof savePrivateListRequest>;

/** The request to write a day into a new tab. It never overwrites an existing tab. */
export const importDayRequest = z.strictObject({
  date: isoDate,
  /** The task table, headings first. Text is written as text, even if it begins with `=`. */
  table: z.array(z.array(textOrNumber)),
  /** Labelled cells next to it: Title, Tokens, Intro, Analysis. */
  labels: z.array(z.strictObject({ label: text, value: textOrNumber })),
});
export type ImportDayRequest = z.infer<typeof importDayRequest>;

/** The request to add and fill the scratch tab of the check. */
export const beginCheckRequest = z.strictObject({});

/** The request for the results in the scratch tab. */
export const readCheckRequest = z.strictObject({ sheetId: count });
export type ReadCheckRequest = z.infer<typeof readCheckRequest>;

/** The request to remove the scratch tab and to activate the previous tab again. */
export const endCheckRequest = z.strictObject({ sheetId: count, returnToSheetId: count });
export type EndCheckRequest = z.infer<typeof endCheckRequest>;

export const LONG_TEXT_CHARACTERS = 1_000_000;

/** The request for a value of a kind, which is returned directly. It is not in `REQUESTS`, because its reply is not JSON text. */
export const checkTransportRequest = z.object({
  kind: oneOf('nothing', 'notANumber', 'date', 'nested', 'longText', 'function', 'failure', 'sent'),
  sent: z.optional(z.custom<unknown>()),
});
export type CheckTransportRequest = z.infer<typeof checkTransportRequest>;

/** The schema of the request for each function of the server that the page can call. */
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
  readCheck: readCheckRequest,
  endCheck: endCheckRequest,
} as const;
export type CallName = keyof typeof REQUESTS;
export type RequestOf<Name extends CallName> = z.infer<(typeof REQUESTS)[Name]>;
