import type { UndoPlan } from '../../messages/messages.ts';
import { NO_ANSWER } from '../server/accounts.ts';
import type { Server } from '../server/server.ts';
import type { WriteStatus } from '../server/write-status.ts';

type RemoveTabs = Extract<UndoPlan, { kind: 'removeTabs' }>;

const NOT_UNDONE = `${NO_ANSWER} Look at the tabs before you try again.`;

const countTabs = (count: number) => (count === 1 ? '1 tab' : `${count} tabs`);

function endUndo(plan: RemoveTabs, left: RemoveTabs['tabs'], reason: string): WriteStatus {
  const removed = plan.tabs.length - left.length;
  const lead = removed === 0 ? '' : `${countTabs(removed)} removed.`;
  if (left.length === 0) return { kind: 'undone', message: lead };
  const message = [lead, reason].filter((sentence) => sentence !== '').join(' ');
  return { kind: 'refused', message, undo: { ...plan, tabs: left } };
}

/**
 * Removes the tabs of an import, the last one first, one tab in each call. Each is removed completely, or stays if it
 * has changed; the others are still removed. Tabs that stay can be removed later.
 * @param isStopAsked returns whether to end before the next tab
 */
export async function undoImport(
  server: Pick<Server, 'ask'>,
  plan: RemoveTabs,
  onStatus: (status: WriteStatus) => void,
  isStopAsked: () => boolean,
): Promise<void> {
  const { length } = plan.tabs;
  const stays: RemoveTabs['tabs'] = [];
  let refusal = '';
  for (let place = length - 1; place >= 0; place--) {
    const untouched = plan.tabs.slice(0, place + 1);
    const left = [...untouched, ...stays];
    if (isStopAsked()) {
      const stopped = `Stopped before the last ${untouched.length === 1 ? 'tab' : countTabs(untouched.length)}. To continue, click Undo.`;
      onStatus(endUndo(plan, left, [refusal, stopped].filter((sentence) => sentence !== '').join(' ')));
      return;
    }
    onStatus({ kind: 'writing', message: `Removing tab ${length - place} of ${length}…` });
    const answer = await server.ask('undoWrite', { plan: { ...plan, tabs: plan.tabs.slice(place, place + 1) } });
    if (answer.kind === 'unanswered') {
      onStatus(endUndo(plan, left, NOT_UNDONE));
      return;
    }
    if (answer.kind === 'refused') {
      stays.unshift(...plan.tabs.slice(place, place + 1));
      refusal = refusal === '' ? answer.message : refusal;
    }
  }
  onStatus(endUndo(plan, stays, refusal));
}
