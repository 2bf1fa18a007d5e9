import { groupThousands } from '../../record/numbers/group-thousands.ts';
import type { LogNote, SkipReason } from './log-event.ts';
import type { ImportRow, SkippedPart, UnknownRecords } from './log-types.ts';

const NOTE_SENTENCES: Readonly<Record<LogNote, string>> = {
  'minutes-unknown': 'The AI time is unknown.',
  'work-without-prompt':
    'The log does not show what started a part of the work. The AI time does not include that part.',
  'long-silence': 'The AI time includes more than an hour without activity. The computer may have been asleep.',
  'silence-shortened': 'The AI time includes only a part of a long time without activity.',
  'asks-removed': 'The AI time does not include the time that the agent waited for your answer.',
  'tokens-incomplete': 'The log does not contain all tokens.',
  'lines-lost': 'Some lines of the log cannot be read, so the figures can be too low.',
  'fork-parent-missing':
    'The session that this one was forked from is missing. The figures can include a part of that session.',
  'gap-5': 'The AI time follows another rule: the sum of all pauses, with at most 5 minutes for each.',
  'span-is-upper-bound': 'The report has no AI time. It is at most the time from the first activity to the last.',
  'tokens-of-whole-session': 'The tokens are those of the whole session, which can include other days.',
  'minutes-of-other-days':
    'The AI time and the supervision of the report include other days, so they are left out. Read the log, or a report of this day.',
  'measured-too-long':
    'The agent reported a turn that is longer than the session. The AI time is from the times in the log instead.',
  'date-unknown': 'The report does not give the date of this session.',
};

/** Returns one sentence for a note about a row. */
export function describeNote(note: LogNote): string {
  return NOTE_SENTENCES[note];
}

const SKIP_SENTENCES: Readonly<Record<Exclude<SkipReason, 'more'>, string>> = {
  'not-json': 'The line is not valid JSON.',
  'not-a-record': 'The line does not have the form of a record.',
  'no-time': 'The record has no valid time.',
  'bad-tokens': 'The record has invalid token counts.',
  'bad-report': 'The session in the report does not have the expected fields.',
  'line-too-long': 'The line has more than 64 MB.',
  'file-too-long': 'The file has more than 64 MB and is not the log of a known agent.',
  binary: 'The file is not text.',
  'not-a-log': 'The file is not the log of a known agent, and not a known report.',
  'no-prompt': 'The session has no prompt and no tokens.',
  'session-read-from-log': 'The report has a session that is also in a log. The log counts.',
  unreadable: 'The file cannot be opened.',
};

/** Returns one sentence for a line or file that is not in the figures. */
export function describeSkipped({ reason, count }: SkippedPart): string {
  if (reason !== 'more') return SKIP_SENTENCES[reason];
  return count === 1 ? '1 more line cannot be read.' : `${count} more lines cannot be read.`;
}

/** Returns one sentence about records of an unknown kind. */
export function describeUnknown({ agent, kind, count }: UnknownRecords): string {
  const name = AGENT_NAMES[agent] ?? agent;
  const [records, their] = count === 1 ? ['1 record', 'its'] : [`${groupThousands(String(count))} records`, 'their'];
  return `${records} of ${name} ${count === 1 ? 'was' : 'were'} ignored, because ${their} kind is unknown: “${kind}”.`;
}

/** The names of agents, by the word that identifies them. */
export const AGENT_NAMES: Readonly<Record<string, string>> = {
  claude: 'Claude Code',
  codex: 'Codex',
  copilot: 'Copilot CLI',
  'copilot-chat': 'Copilot',
  gemini: 'Gemini CLI',
  opencode: 'OpenCode',
  pasted: 'Pasted',
  pi: 'pi',
};
const SHORT_ID = 8;

/**
 * Returns the task of a row without a title.
 * @example describeSession({ agent: 'codex', session: '07ceab41-4bdd' }) //=> 'Codex session 07ceab41'
 */
export function describeSession({ agent, session }: Pick<ImportRow, 'agent' | 'session'>): string {
  return `${AGENT_NAMES[agent] ?? agent} session ${session.slice(0, SHORT_ID)}`;
}
