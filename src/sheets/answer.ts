import type { Refused, ReplyOf } from '../messages/messages.ts';
import { type CallName, REQUESTS, type RequestOf } from '../messages/requests.ts';
import type { Shape } from '../messages/shape.ts';

/** A refusal in the add-on's own words: its message is shown to the user. */
export class Refusal extends Error {}

/** The end of a sentence about a write that was refused. */
export const NOTHING_WRITTEN = 'Nothing was written.';

const NOT_EDITABLE = 'You can view this sheet but not change it. Generating and copying still work.';
const NOT_PERMITTED =
  'Google Sheets did not give permission. Reload the sheet, then open the sidebar from the Extensions menu again.';
const UNEXPECTED =
  'Google Sheets did not respond as expected. Try again in a moment. If it happens again, reload the sheet.';

/**
 * Part of the address of every scope. The sentences around it are in the language of the account (assumption:
 * permission-sentence).
 */
const SCOPE_ADDRESS = 'googleapis.com/auth/';

/** Describes why something failed and what to do, never a raw exception. */
export function describeFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Refusal) return message;
  return message.includes(SCOPE_ADDRESS) ? NOT_PERMITTED : UNEXPECTED;
}

/**
 * Throws the answer to a failed write: a refusal if the user cannot edit the cells, else the error itself. Service
 * calls: 1 and those of `findRange`; none for a refusal.
 */
export function throwFailedWrite(
  error: unknown,
  findRange: () => GoogleAppsScript.Spreadsheet.Range,
  sentence = NOT_EDITABLE,
): never {
  let isEditable = true;
  try {
    isEditable = error instanceof Refusal || findRange().canEdit();
  } catch {
    // The first error is more useful.
  }
  throw isEditable ? error : new Refusal(sentence);
}

/**
 * Answers a call from the page: checks the request, and converts every failure to a sentence.
 * Anyone who can open the sheet can send any request.
 * @returns the reply as JSON text
 */
export function answerCall<Name extends CallName>(
  name: Name,
  request: unknown,
  handle: (request: RequestOf<Name>) => ReplyOf<Name>,
): string {
  const isRequest = REQUESTS[name] as unknown as Shape<RequestOf<Name>>;
  const reply = (): ReplyOf<Name> | Refused => {
    const given = request ?? {};
    if (!isRequest(given))
      return { kind: 'refused', message: 'The sidebar sent an unknown request. Reload the sheet.' };
    try {
      return handle(given);
    } catch (error) {
      return { kind: 'refused', message: describeFailure(error) };
    }
  };
  return JSON.stringify(reply());
}
