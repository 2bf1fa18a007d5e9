import * as z from 'zod/mini';
import type { Refused, ReplyOf } from '../messages/messages.ts';
import { type CallName, REQUESTS, type RequestOf } from '../messages/requests.ts';

/** A refusal in our own words: its message is for the person as it stands. */
export class Refusal extends Error {}

/** Google's sentences name methods and scopes; these say what a person can do (assumption: permission-sentence). */
const KNOWN_REFUSALS: readonly (readonly [RegExp, string])[] = [
  [
    /protected|permission to edit|cannot edit|view-only/i,
    'You can view this sheet but not change it. Generating and copying still work.',
  ],
  [
    /authoriz|permission/i,
    'Google Sheets did not give permission. Reload the sheet, then open the sidebar from the Extensions menu again.',
  ],
  [/simultaneous|too many|rate limit|timed out|time limit/i, 'Google Sheets is busy. Try again in a moment.'],
];

/** Why something failed and what to do, never a raw exception. */
export function describeFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Refusal) return message;
  const known = KNOWN_REFUSALS.find(([pattern]) => pattern.test(message));
  return known?.[1] ?? 'Google Sheets did not answer as expected. Reload the sheet and try again.';
}

/**
 * Answers a call from the page: checks what came in, and turns every failure into a sentence.
 * Anyone who can open the sheet can call with anything.
 * @returns the reply as JSON text
 */
export function answerCall<Name extends CallName>(
  name: Name,
  request: unknown,
  handle: (request: RequestOf<Name>) => ReplyOf<Name>,
): string {
  const reply = (): ReplyOf<Name> | Refused => {
    const parsed = z.safeParse(REQUESTS[name], request ?? {});
    if (!parsed.success) return { kind: 'refused', message: 'The sidebar sent an unknown request. Reload the sheet.' };
    try {
      return handle(parsed.data as RequestOf<Name>);
    } catch (error) {
      return { kind: 'refused', message: describeFailure(error) };
    }
  };
  return JSON.stringify(reply());
}
