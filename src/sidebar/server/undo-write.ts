import { NO_ANSWER } from './accounts.ts';
import type { Server } from './server.ts';
import { planOfUndo, type WriteStatus } from './write-status.ts';

/**
 * Undoes the write of a status and reports the progress. After a refusal, it can be tried again.
 * @returns whether it was undone, so that the sheet must be read again
 */
export async function undoWrite(
  server: Pick<Server, 'ask'>,
  status: Parameters<typeof planOfUndo>[0],
  onStatus: (status: WriteStatus) => void,
): Promise<boolean> {
  const plan = planOfUndo(status);
  if (plan === null) return false;
  onStatus({ kind: 'writing', message: 'Taking it back…' });
  const answer = await server.ask('undoWrite', { plan });
  if (answer.kind === 'undone') {
    onStatus(answer);
    return true;
  }
  const message = answer.kind === 'refused' ? answer.message : `${NO_ANSWER} Look at the sheet before you try again.`;
  onStatus({ kind: 'refused', message, undo: plan });
  return false;
}
