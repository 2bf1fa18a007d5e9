// Covers src/imports/logs: the words of logs that it keeps.
import { importAsData } from '../../../src/imports/logs/import-data.ts';
import { rowsAsCsvFile, rowsAsTsv } from '../../../src/imports/logs/import-text.ts';
import { importLogs, readLogs } from './import-logs.ts';
import { ClaudeLog, CodexLog, timeAt, toLines } from './make-logs.ts';

/** Words that appear in the logs, each in another place, and must not appear in the result. */
const SECRET = 'xylophone';

const claude = new ClaudeLog('c')
  .prompt('10:00', `Sort the imports\nby ${SECRET}`)
  .answer('10:01', {}, { content: [{ type: 'text', text: SECRET }] })
  .answer(
    '10:02',
    {},
    { content: [{ type: 'tool_use', id: 't', name: 'AskUserQuestion', input: { question: SECRET } }] },
  )
  .result('10:05', 't', { toolUseResult: { stdout: SECRET } }, { content: SECRET })
  .add('10:05', { type: 'queue-operation', operation: 'enqueue', content: `${SECRET} queued` })
  .add('10:06', { type: 'attachment', attachment: { type: 'queued_command', prompt: `${SECRET} queued` } })
  .answer('10:07')
  .prompt('10:10', `${SECRET} in a later prompt`)
  .prompt('10:11', `<task-notification>${SECRET}</task-notification>`)
  .add('10:12', { type: 'system', subtype: 'away_summary', content: SECRET })
  .add('10:13', { type: 'last-prompt', lastPrompt: SECRET });
const codex = new CodexLog('x', '11:00')
  .turn('11:00', 't', `Debug the login\n${SECRET}`)
  .turn('11:05', 'u', SECRET)
  .answer('11:06');
const copilot = [
  { type: 'session.start', data: { sessionId: 'p' }, timestamp: timeAt('12:00') },
  { type: 'user.message', data: { content: 'Label maps' }, id: '1', timestamp: timeAt('12:00') },
  { type: 'assistant.message', data: { content: SECRET }, id: '2', timestamp: timeAt('12:01') },
  { type: 'user.message', data: { content: SECRET }, id: '3', timestamp: timeAt('12:02') },
];
const chat = {
  sessionId: 'v',
  requests: [
    {
      timestamp: Date.parse(timeAt('13:00')),
      message: { text: `Fold napkins\n${SECRET}` },
      response: [SECRET],
      result: { timings: { totalElapsed: 60_000 } },
    },
  ],
};
const gemini = {
  sessionId: 'g',
  projectHash: 'h',
  messages: [
    { id: '1', type: 'user', timestamp: timeAt('14:00'), content: `Write docs\n${SECRET}` },
    { id: '2', type: 'gemini', timestamp: timeAt('14:01'), content: SECRET },
  ],
};

const files = {
  'a.jsonl': `${claude.text}{"type":"user","message":{"content":"${SECRET}`,
  'b.jsonl': codex.text,
  'c.jsonl': toLines(copilot),
  'd.json': JSON.stringify(chat, null, 2),
  'e.json': JSON.stringify(gemini),
  'f.txt': SECRET,
  'g.json': JSON.stringify({ unknown: SECRET }),
};

it('keeps no words of a log except the titles', () => {
  const reading = readLogs(files);
  const imported = importLogs(files);
  const settings = { date: 'all', zone: 'UTC', basis: 'all', silence: null, asks: false } as const;
  const text = { basis: 'all', decimal: '.' } as const;
  expect(imported.rows.map(({ task }) => task)).toEqual([
    'Sort the imports',
    'Debug the login',
    'Label maps',
    'Fold napkins',
    'Write docs',
  ]);
  const kept = [
    JSON.stringify(reading),
    JSON.stringify(importAsData(imported, settings)),
    rowsAsTsv(imported.rows, text),
    rowsAsCsvFile(imported.rows, text),
  ];
  expect(kept.filter((written) => written.includes(SECRET))).toEqual([]);
});

it('does not take a text of a program or of a sub-agent as a title', () => {
  const log = new ClaudeLog('s')
    .prompt('10:00', `<command-message>${SECRET}</command-message>`)
    .prompt('10:01', SECRET, { isMeta: true })
    .prompt('10:02', SECRET, { isSidechain: true })
    .prompt('10:03', SECRET, { promptSource: 'sdk' })
    .answer('10:04');
  expect(importLogs({ 'a.jsonl': log.text }).rows.map(({ task }) => task)).toEqual([null]);
});
