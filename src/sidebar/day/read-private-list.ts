import { describeListFault, EMPTY_PRIVATE_LIST, parsePrivateList } from '../../prose/private-list.ts';
import { NO_ANSWER } from '../server/accounts.ts';
import type { Answer } from '../server/server.ts';
import type { PrivateListState } from './state.ts';

/** Converts the reply with the user's private list to a state. A list that cannot be read never counts as empty. */
export function readPrivateListAnswer(answer: Answer<'readPrivateList'>): PrivateListState {
  if (answer.kind === 'unanswered') return { kind: 'failed', reason: NO_ANSWER };
  if (answer.kind === 'refused') return { kind: 'failed', reason: answer.message };
  if (answer.json.trim() === '') return { kind: 'read', list: EMPTY_PRIVATE_LIST };
  const reading = parsePrivateList(answer.json);
  return 'list' in reading
    ? { kind: 'read', list: reading.list }
    : { kind: 'failed', reason: describeListFault(reading.fault) };
}
