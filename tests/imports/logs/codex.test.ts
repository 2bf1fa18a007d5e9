// Covers src/imports/logs/agents/codex.ts and src/imports/logs/agents/codex-thread.ts.
import { importLogs, rowsOf } from './import-logs.ts';
import { CodexLog, toLines } from './make-logs.ts';

const INSTRUCTIONS = '<environment_context>\n<cwd>/srv</cwd>\n</environment_context>';

/** Makes a measured turn, an aborted one and one that was not measured, with repeated counters. */
function makeThread(): CodexLog {
  return new CodexLog('thread', '08:00')
    .add('08:00:05', 'turn_context', { turn_id: 't1', cwd: '/srv/imports' })
    .add('08:00:05', 'response_item', {
      type: 'message',
      role: 'user',
      content: [{ type: 'input_text', text: INSTRUCTIONS }],
    })
    .turn('08:00:05', 't1')
    .event('08:00:06', 'token_count', { info: null })
    .tokens('08:01', { input: 1000, cached: 200, output: 50 })
    .counters('08:01:00.500', { input: 1000, cached: 200, output: 50 })
    .tokens('08:05', { input: 3000, cached: 2500, output: 100 })
    .answer('08:06:05')
    .complete('08:06:05', 't1', 6)
    .turn('08:20', 't2', 'Now the books')
    .tokens('08:21', { input: 500, output: 20 })
    .answer('08:22:30')
    .event('08:22:30', 'turn_aborted', { turn_id: 't2', duration_ms: 150_000 })
    .turn('08:23:30', 't3', 'Then the maps')
    .answer('08:25')
    .complete('08:25', 't3');
}

describe('a thread of Codex', () => {
  it('counts the growth of its counters once, and prefers measured durations', () => {
    const { rows, badLines, unknownRecords } = importLogs(
      { 'rollout.jsonl': makeThread().text },
      { date: '2026-04-04' },
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      agent: 'codex',
      session: 'thread',
      task: 'Sort the imports',
      project: 'imports',
      branch: 'main',
      prompts: 3,
      aiMinutes: 10,
      supervisionMinutes: 7,
      tokens: { input: 1800, output: 170, cacheWrite: 0, cacheRead: 2700, total: 4670 },
      variants: { measured: true },
      notes: [],
    });
    expect({ badLines, unknownRecords }).toEqual({ badLines: 0, unknownRecords: [] });
  });

  it('reads prompts from the conversation where no other record has them', () => {
    const message = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Sort' }] };
    const log = new CodexLog('t', '12:00').add('12:00:01', 'response_item', message).answer('12:00:02.500');
    expect(rowsOf({ 'a.jsonl': log.text })).toEqual([['t', 'Sort', 0.025, 1, null, 1, 0]]);
  });

  it('does not count the history of a fork again', () => {
    const parent = makeThread();
    const fork = new CodexLog('fork', '09:00', { forked_from_id: 'thread' })
      .replay('09:00:00.200', parent)
      .turn('09:10', 't9', 'Another way')
      .tokens('09:12', { input: 100, cached: 10, output: 7 })
      .answer('09:15')
      .complete('09:15', 't9', 5);
    const files = { 'thread.jsonl': parent.text, 'fork.jsonl': fork.text };
    const rows = [
      ['thread', 'Sort the imports', 10, 7, 4670, 3, 0],
      ['fork', 'Another way', 5, 1, 107, 1, 0],
    ];
    expect(rowsOf(files)).toEqual(rows);
    expect(rowsOf({ 'fork.jsonl': fork.text, 'thread.jsonl': parent.text })).toEqual(rows);
    const orphan = importLogs({ 'fork.jsonl': fork.text }).rows;
    expect(orphan[0]).toMatchObject({ aiMinutes: 5, tokens: { total: 107 }, notes: ['fork-parent-missing'] });
  });

  it('adds the tokens of a spawned thread to the one that spawned it, and none of its time', () => {
    const spawnedBy = (parent: string) => ({ source: { subagent: { thread_spawn: { parent_thread_id: parent } } } });
    const child = new CodexLog('child', '08:30', spawnedBy('thread'))
      .turn('08:30', 'c1', 'Look for logins')
      .tokens('08:40', { input: 60, output: 4 })
      .answer('08:50');
    const grandchild = new CodexLog('grandchild', '08:31', spawnedBy('child'))
      .turn('08:31', 'g1', 'Look closer')
      .tokens('08:41', { input: 6, output: 1 });
    const files = { 'a.jsonl': grandchild.text, 'b.jsonl': child.text, 'c.jsonl': makeThread().text };
    expect(rowsOf(files)).toEqual([['thread', 'Sort the imports', 10, 7, 4741, 3, 0]]);
  });

  it('begins to count again when the counters begin again', () => {
    const before = new CodexLog('t', '08:00').turn('08:00', 'a').tokens('08:01', { input: 500, output: 50 }).records;
    const after = new CodexLog('t', '08:02')
      .turn('08:02', 'b')
      .tokens('08:03', { input: 20, output: 2 })
      .answer('08:04');
    expect(importLogs({ 'a.jsonl': toLines([...before, ...after.records.slice(1)]) }).rows[0]?.tokens.total).toBe(572);
  });

  it('adds up counts if there are no counters', () => {
    const last = (input: number) => ({ info: { last_token_usage: { input_tokens: input, output_tokens: 1 } } });
    const log = new CodexLog('t', '08:00').turn('08:00', 'a').event('08:01', 'token_count', last(10));
    log.event('08:02', 'token_count', last(10)).answer('08:03');
    expect(importLogs({ 'a.jsonl': log.text })).toMatchObject({ badLines: 0, rows: [{ tokens: { total: 22 } }] });
  });

  it('subtracts the wait for an answer only with the option', () => {
    const log = new CodexLog('t', '10:00')
      .turn('10:00', 'a')
      .add('10:05', 'response_item', { type: 'function_call', call_id: 'q', name: 'request_user_input' })
      .add('10:17', 'response_item', { type: 'function_call_output', call_id: 'q', output: 'yes' })
      .answer('10:20')
      .complete('10:20', 'a', 20);
    expect(rowsOf({ 'a.jsonl': log.text })[0]?.[2]).toBe(20);
    expect(rowsOf({ 'a.jsonl': log.text }, { asks: true })[0]?.[2]).toBe(8);
  });

  it('uses the name of the thread as its title', () => {
    const log = makeThread().event('08:26', 'thread_name_updated', { thread_name: 'Shelves' });
    expect(importLogs({ 'a.jsonl': log.text }).rows[0]?.task).toBe('Shelves');
  });

  it('survives threads that name each other as parents', () => {
    const spawnedBy = (parent: string) => ({ source: { subagent: { thread_spawn: { parent_thread_id: parent } } } });
    const makeThreadOf = (id: string, parent: string, input: number) =>
      new CodexLog(id, '08:00', spawnedBy(parent)).turn('08:00', id).tokens('08:01', { input, output: 5 }).text;
    const { day } = importLogs({ 'a.jsonl': makeThreadOf('a', 'b', 5), 'b.jsonl': makeThreadOf('b', 'a', 7) });
    expect(day).toMatchObject({ aiMinutes: null, tokens: { total: 22 } });
  });

  it('reports damaged counters', () => {
    const info = { total_token_usage: { input_tokens: 5, cached_input_tokens: 9, output_tokens: 1 } };
    const log = makeThread().event('08:30', 'token_count', { info });
    const imported = importLogs({ 'a.jsonl': log.text });
    expect(imported.skipped.map(({ reason }) => reason)).toEqual(['bad-tokens']);
    expect(imported.rows[0]?.notes).toEqual(['lines-lost']);
  });
});
