// Covers src/imports/logs/agents/copilot-cli.ts, src/imports/logs/agents/copilot-chat.ts, src/imports/logs/agents/gemini.ts,
// src/imports/logs/agents/opencode.ts and src/imports/logs/agents/pi.ts.
import { importLogs, rowsOf } from './import-logs.ts';
import { timeAt, toLines } from './make-logs.ts';

describe('Copilot CLI', () => {
  const record = (clock: string, type: string, data: Record<string, unknown> = {}) => ({
    type,
    data,
    id: `${type} ${clock}`,
    timestamp: timeAt(clock),
  });
  const start = record('10:00', 'session.start', { sessionId: 'c1', context: { cwd: '/srv/imports', branch: 'main' } });
  const turns = [
    record('10:00:05', 'session.info', { message: 'ready' }),
    record('10:01', 'user.message', { content: 'Sort the imports' }),
    record('10:02', 'assistant.message', { messageId: 'm' }),
    record('10:02:30', 'tool.execution_start', { toolCallId: 't' }),
    record('10:04', 'tool.execution_complete', { toolCallId: 't' }),
    record('10:04:30', 'user.message', { content: 'Look closer', parentAgentTaskId: 'x' }),
    record('10:06', 'user.message', { content: 'Now the books' }),
    record('10:07', 'assistant.message', { messageId: 'n' }),
  ];
  const usage = (input: number, output: number, cacheRead = 0, cacheWrite = 0) => ({
    modelMetrics: {
      m: {
        usage: { inputTokens: input, outputTokens: output, cacheReadTokens: cacheRead, cacheWriteTokens: cacheWrite },
      },
    },
  });

  it('reads turns; tokens are incomplete without the end of the session', () => {
    const [row] = importLogs({ 'events.jsonl': toLines([start, ...turns]) }).rows;
    expect(row).toMatchObject({
      agent: 'copilot',
      session: 'c1',
      task: 'Sort the imports',
      project: 'imports',
      branch: 'main',
      aiMinutes: 4,
      supervisionMinutes: 3,
      prompts: 2,
      tokens: { total: null },
      notes: ['tokens-incomplete'],
    });
  });

  it('counts what the counters grew by, over resumes and after a compaction', () => {
    const records = [
      start,
      ...turns,
      record('10:08', 'session.shutdown', usage(1500, 70, 900, 150)),
      record('11:00', 'session.resume'),
      record('11:01', 'session.shutdown', usage(1700, 80, 1000, 150)),
      record('12:00', 'session.shutdown', usage(30, 4)),
    ];
    const [row] = importLogs({ 'events.jsonl': toLines(records) }).rows;
    expect(row?.tokens).toEqual({ input: 580, output: 84, cacheWrite: 150, cacheRead: 1000, total: 1814 });
    expect(row?.notes).toEqual([]);
    expect(
      importLogs({ 'e.jsonl': toLines([start, ...turns, record('10:08', 'session.shutdown', usage(5, 1, 9))]) }),
    ).toMatchObject({
      badLines: 1,
      rows: [{ tokens: { total: null } }],
    });
  });
});

describe('Copilot in VS Code', () => {
  const request = (clock: string, seconds: number | null, text: string) => ({
    requestId: `r ${clock}`,
    timestamp: Date.parse(timeAt(clock)),
    message: { text },
    result: seconds === null ? {} : { timings: { totalElapsed: seconds * 1000 } },
  });
  const requests = [request('10:00', 120, 'Sort the imports'), request('10:04', 60, 'Now the books')];

  it('reads measured requests', () => {
    const session = { sessionId: 'v', customTitle: 'Shelves', requests };
    const [row] = importLogs({ 'v.json': JSON.stringify(session, null, 2) }).rows;
    expect(row).toMatchObject({
      agent: 'copilot-chat',
      task: 'Shelves',
      aiMinutes: 3,
      prompts: 2,
      tokens: { total: null },
    });
    expect(row?.variants.measured).toBe(true);
    expect(rowsOf({ 'v.json': JSON.stringify(session) })).toHaveLength(1);
  });

  it('leaves the minutes unknown without a duration', () => {
    const session = { sessionId: 'v', requests: [request('10:00', null, 'Sort the imports')] };
    expect(importLogs({ 'v.json': JSON.stringify(session) }).rows[0]).toMatchObject({
      aiMinutes: null,
      notes: ['minutes-unknown'],
    });
  });

  it('applies the changes of a journal', () => {
    const lines = [
      { kind: 0, v: { sessionId: 'v', requests: [] } },
      { kind: 2, k: ['requests'], v: requests },
      { kind: 1, k: ['customTitle'], v: 'Shelves' },
      { kind: 1, k: ['requests', 1, 'result'], v: { timings: { totalElapsed: 180_000 } } },
      { kind: 2, k: ['requests'], i: 2, v: [request('10:10', 60, 'Last')] },
      { kind: 1, k: ['missing', 'path'], v: 1 },
      { kind: 1, k: ['__proto__', 'polluted'], v: 1 },
    ];
    expect(importLogs({ 'v.jsonl': toLines(lines) })).toMatchObject({
      badLines: 2,
      rows: [{ task: 'Shelves', aiMinutes: 6, prompts: 3, notes: ['lines-lost'] }],
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('Gemini CLI', () => {
  const messages = [
    { id: '1', timestamp: timeAt('10:00'), type: 'user', content: [{ text: 'Sort the imports' }] },
    {
      id: '2',
      timestamp: timeAt('10:01'),
      type: 'gemini',
      content: 'done',
      tokens: { input: 100, output: 20, cached: 40, thoughts: 5, tool: 3, total: 128 },
      toolCalls: [{ id: 't', timestamp: timeAt('10:03') }],
    },
    { id: '3', timestamp: timeAt('10:04'), type: 'info', content: 'saved' },
  ];
  const meta = { sessionId: 'g', projectHash: 'h', startTime: timeAt('10:00') };
  const row = { agent: 'gemini', session: 'g', task: 'Sort the imports', aiMinutes: 3, prompts: 1 };
  const tokens = { input: 63, output: 25, cacheWrite: 0, cacheRead: 40, total: 128 };

  it('reads a conversation', () => {
    expect(importLogs({ 'g.json': JSON.stringify({ ...meta, messages }, null, 1) }).rows).toMatchObject([
      { ...row, tokens },
    ]);
  });

  it('reads records, of which the last one with an id counts', () => {
    const early = { ...messages[1], tokens: { input: 9, output: 1, cached: 0, total: 10 } };
    const lines = [
      meta,
      messages[0],
      early,
      messages[1],
      { $set: { summary: 'Imports sorted', directories: ['/srv/imports'] } },
      { $rewindTo: '1' },
    ];
    expect(importLogs({ 'g.jsonl': toLines(lines) }).rows).toMatchObject([
      { ...row, task: 'Imports sorted', project: 'imports', tokens },
    ]);
  });
});

describe('OpenCode', () => {
  it('reads an exported session', () => {
    const time = (clock: string, end?: string) => ({
      created: Date.parse(timeAt(clock)),
      ...(end === undefined ? {} : { completed: Date.parse(timeAt(end)) }),
    });
    const tokens = { input: 10, output: 20, reasoning: 5, cache: { read: 100, write: 7 } };
    const session = {
      info: { id: 'o', title: 'Shelves', directory: '/srv/imports' },
      messages: [
        { info: { id: 'm1', role: 'user', time: time('10:00') }, parts: [{ type: 'text', text: 'Sort' }] },
        { info: { id: 'm2', role: 'assistant', time: time('10:01', '10:06'), tokens }, parts: [] },
        {
          info: { id: 'm3', role: 'user', time: time('10:30') },
          parts: [{ type: 'text', text: 'go on', synthetic: true }],
        },
        { info: { id: 'm4', role: 'assistant', time: time('10:31', '10:32'), tokens }, parts: [] },
      ],
    };
    expect(importLogs({ 'o.json': JSON.stringify(session, null, 2) }).rows).toMatchObject([
      {
        agent: 'opencode',
        session: 'o',
        task: 'Shelves',
        project: 'imports',
        aiMinutes: 8,
        supervisionMinutes: 1,
        prompts: 1,
        tokens: { input: 20, output: 50, cacheWrite: 14, cacheRead: 200, total: 284 },
      },
    ]);
  });
});

describe('pi', () => {
  const message = (id: string, clock: string, content: Record<string, unknown>) => ({
    type: 'message',
    id,
    timestamp: timeAt(clock),
    message: content,
  });
  const usage = { input: 10, output: 20, cacheRead: 30, cacheWrite: 4 };
  const records = [
    message('a', '10:00', { role: 'user', content: [{ type: 'text', text: 'Sort the imports' }] }),
    message('b', '10:02', { role: 'assistant', content: [], usage }),
    message('c', '10:03', { role: 'toolResult', content: [] }),
  ];
  const start = (id: string, more = {}) => ({
    type: 'session',
    id,
    cwd: '/srv/imports',
    timestamp: timeAt('10:00'),
    ...more,
  });

  it('reads a session, and counts the records that a branch copies once', () => {
    const branch = [
      start('branch', { branchedFrom: 'p' }),
      ...records,
      message('d', '11:00', { role: 'user', content: 'On' }),
    ];
    const more = message('e', '11:01', { role: 'assistant', content: [], usage });
    const files = { 'b.jsonl': toLines([...branch, more]), 'p.jsonl': toLines([start('p'), ...records]) };
    expect(rowsOf(files)).toEqual([
      ['p', 'Sort the imports', 3, 1, 64, 1, 0],
      ['branch', 'Sort the imports', 1, 1, 64, 1, 0],
    ]);
  });
});
