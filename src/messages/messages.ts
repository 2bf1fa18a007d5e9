import * as z from 'zod/mini';
import { ASSUMPTIONS } from '../platform/assumptions.ts';
import type { Cell } from '../record/cell.ts';

/*
 * What sidebar and server say to each other. Requests travel as plain objects, replies as JSON text: google.script.run
 * turns a returned value with a Date anywhere into null without a word, and text of any length passes unchanged
 * (assumptions: returned-date, long-text).
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

const count = z.int().check(z.gte(0));
const address = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}(?::[A-Z]{1,3}[1-9]\d{0,7})?$/));

/** The request for the cells of the tab in front. */
export const readDayRequest = z.strictObject({});

/** The cells of a tab as they were read. */
export const dayCells = z.strictObject({
  kind: z.literal('dayCells'),
  sheetId: count,
  tabName: z.string(),
  /** From cell A1 on; rows may end early. */
  cells: z.array(z.array(z.custom<Cell>(isCell))),
  /** First and last row of each selected range, counted from 1. */
  selectedRows: z.array(z.tuple([count, count])),
  /** A filter is on, so rows may be hidden. */
  isFiltered: z.boolean(),
});
export type DayCells = z.infer<typeof dayCells>;

/** The server could not or would not; the sentence says why and what to do. */
export const refused = z.strictObject({
  kind: z.literal('refused'),
  message: z.string(),
});
export type Refused = z.infer<typeof refused>;

export const readDayReply = z.discriminatedUnion('kind', [dayCells, refused]);

/** The request to select a cell or range in the sheet. */
export const selectCellRequest = z.strictObject({ sheetId: count, address });
export type SelectCellRequest = z.infer<typeof selectCellRequest>;

export const selectCellReply = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('selected') }), refused]);
export type SelectCellReply = z.infer<typeof selectCellReply>;

export const insertSampleDayRequest = z.strictObject({});

export const insertSampleDayReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sampleInserted'), tabName: z.string(), rows: count }),
  refused,
]);
export type InsertSampleDayReply = z.infer<typeof insertSampleDayReply>;

const assumptionIds = ASSUMPTIONS.map(({ id }) => id);
const findings = z.partialRecord(z.enum(assumptionIds), z.string());

/** The request to add and fill the scratch tab of the check. */
export const beginCheckRequest = z.strictObject({});

export const beginCheckReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checkBegun'), sheetId: count, returnToSheetId: count }),
  refused,
]);
export type BeginCheckReply = z.infer<typeof beginCheckReply>;

/** The request for what became of the scratch tab's cells. */
export const readCheckRequest = z.strictObject({ sheetId: count });
export type ReadCheckRequest = z.infer<typeof readCheckRequest>;

export const readCheckReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('checkRead'),
    found: findings,
    /** Those whose cells were not calculated yet. */
    calculating: z.array(z.enum(assumptionIds)),
  }),
  refused,
]);
export type ReadCheckReply = z.infer<typeof readCheckReply>;

/** The request to remove the scratch tab and to go back to the tab that was in front. */
export const endCheckRequest = z.strictObject({ sheetId: count, returnToSheetId: count });
export type EndCheckRequest = z.infer<typeof endCheckRequest>;

export const endCheckReply = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('checkEnded') }), refused]);
export type EndCheckReply = z.infer<typeof endCheckReply>;

export const LONG_TEXT_CHARACTERS = 1_000_000;

/** The request for a value of some kind, returned as it is; it is not among `CALLS`, whose replies are JSON text. */
export const checkTransportRequest = z.object({
  kind: z.enum(['nothing', 'notANumber', 'date', 'nested', 'longText', 'function', 'failure', 'sent']),
  sent: z.optional(z.unknown()),
});
export type CheckTransportRequest = z.infer<typeof checkTransportRequest>;

/** What the page is opened with: the cells, or null when they are to be asked for, and the screen to show. */
export const openingData = z.strictObject({
  screen: z.enum(['day', 'help', 'check']),
  day: z.nullable(readDayReply),
});
export type OpeningData = z.infer<typeof openingData>;

/** The server's functions that the page may call, with what goes in and what comes back. */
export const CALLS = {
  readDay: { request: readDayRequest, reply: readDayReply },
  selectCell: { request: selectCellRequest, reply: selectCellReply },
  insertSampleDay: { request: insertSampleDayRequest, reply: insertSampleDayReply },
  beginCheck: { request: beginCheckRequest, reply: beginCheckReply },
  readCheck: { request: readCheckRequest, reply: readCheckReply },
  endCheck: { request: endCheckRequest, reply: endCheckReply },
} as const;

export type CallName = keyof typeof CALLS;
export type RequestOf<Name extends CallName> = z.infer<(typeof CALLS)[Name]['request']>;
export type ReplyOf<Name extends CallName> = z.infer<(typeof CALLS)[Name]['reply']>;

/**
 * Reads a reply. A reply that is not what was agreed becomes a refusal with a sentence.
 * @param text what the server returned
 */
export function parseReply<Name extends CallName>(name: Name, text: unknown): ReplyOf<Name> | Refused {
  const unreadable: Refused = {
    kind: 'refused',
    message: 'The answer from Google Sheets could not be read. Try again.',
  };
  if (typeof text !== 'string') return unreadable;
  try {
    const parsed = z.safeParse(CALLS[name].reply, JSON.parse(text));
    return parsed.success ? (parsed.data as ReplyOf<Name>) : unreadable;
  } catch {
    return unreadable;
  }
}
