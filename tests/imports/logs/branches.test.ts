// Covers src/imports/logs/time-day.ts: the division of a session by branch.
import { PLAIN_RULE_OPTIONS } from '../../../src/imports/logs/rule/turns.ts';
import { timeDay } from '../../../src/imports/logs/time-day.ts';
import { chooseDay, type LogTexts, readLogs } from './import-logs.ts';
import { ClaudeLog, DAY } from './make-logs.ts';

const timeSessions = (files: LogTexts) => timeDay(readLogs(files), chooseDay(DAY), PLAIN_RULE_OPTIONS).sessions;

const on = (gitBranch: string) => ({ gitBranch });

it('divides a session between its branches, and their figures add up to those of the session', () => {
  const log = new ClaudeLog('a')
    .prompt('10:00', 'Sort the imports', on('main'))
    .answer('10:10', { output: 10 }, {})
    .prompt('10:12', 'Now the login', on('login'));
  // The session changes its branch in the middle of a turn.
  log.add('10:20', {
    ...on('login'),
    type: 'assistant',
    message: { id: 'm', content: [], usage: { output_tokens: 7 } },
  });
  log.add('10:30', {
    ...on('main'),
    type: 'assistant',
    message: { id: 'n', content: [], usage: { output_tokens: 5 } },
  });
  const [session] = timeSessions({ 'a.jsonl': log.text });
  expect([session?.row.branch, session?.row.aiMinutes, session?.row.tokens.total]).toEqual(['main', 28, 22]);
  expect(
    session?.branches.map(({ row }) => [row.branch, row.aiMinutes, row.supervisionMinutes, row.tokens.total]),
  ).toEqual([
    ['main', 10, 1, 15],
    ['login', 18, 2, 7],
  ]);
});

it('does not divide a session that stays on one branch', () => {
  const log = new ClaudeLog('a').prompt('10:00').answer('10:10', { output: 10 });
  expect(timeSessions({ 'a.jsonl': log.text })[0]?.branches).toEqual([]);
});
