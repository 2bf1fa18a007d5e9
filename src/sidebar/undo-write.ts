import type { UndoPlan } from '../messages/messages.ts';
import type { Server } from './server.ts';
import type { WriteStatus } from './write-status.ts';

export const TAKING_BACK: WriteStatus = { kind: 'writing', message: 'Taking it back…' };

/** Takes back a write, and says what became of it. Refused, it may be tried again. */
export async function undoWrite(server: Pick<Server, 'ask'>, plan: UndoPlan): Promise<WriteStatus> {
  const answer = await server.ask('undoWrite', { plan });
  if (answer.kind === 'undone') return answer;
  const message =
    answer.kind === 'refused'
      ? answer.message
      : 'Google Sheets did not answer. Look at the sheet before you try again.';
  return { kind: 'refused', message, undo: plan };
}
