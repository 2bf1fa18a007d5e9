// Covers src/imports/logs/agents/claude.ts, src/imports/logs/agents/claude-prompts.ts and src/imports/logs/rule.
import { importLogs, rowsOf } from './import-logs.ts';
import { ClaudeLog, timeAt, toLines } from './make-logs.ts';

/** Four prompts with pauses of 2, 90 and 0.5 minutes, and the answers between them. */
function makeWorkedSession(): ClaudeLog {
  return new ClaudeLog('first')
    .prompt('15:00', 'Sort the imports')
    .answer('15:00:20', { input: 10, output: 1 }, { id: 'a' })
    .answer('15:00:20', { input: 10, output: 200 }, { id: 'a' })
    .answer('15:02', { input: 10, output: 5 })
    .answer('15:09', { input: 10, output: 5 })
    .prompt('15:11', 'Now the books')
    .answer('15:11:10', { input: 10, output: 5 })
    .answer('15:14', { input: 10, output: 5 })
    .prompt('15:14:30', 'Context of the program', { isMeta: true })
    .prompt('16:44', 'Then the maps')
    .answer('16:44:05', { input: 10, output: 5 })
    .answer('17:09', { input: 10, output: 5 })
    .answer('17:10', { input: 10, output: 5 })
    .prompt('17:10:30', 'And label them')
    .answer('17:11:30', { input: 10, output: 5 });
}

const makeParallelSession = () =>
  new ClaudeLog('second')
    .prompt('15:05', 'Debug the login')
    .answer('15:05:10', { input: 10, output: 5 })
    .answer('15:20', { input: 10, output: 5 });

describe('a session of Claude Code', () => {
  it('counts turns as AI time, pauses before prompts as supervision, and each message once', () => {
    const files = { 'a.jsonl': `${makeWorkedSession().text}{"cut`, 'b.jsonl': makeParallelSession().text };
    const imported = importLogs(files, { date: '2026-04-04' });
    expect(rowsOf(files, { date: '2026-04-04' })).toEqual([
      ['first', 'Sort the imports', 39, 8.5, 330, 4, 0],
      ['second', 'Debug the login', 15, 1, 30, 1, 0],
    ]);
    expect(imported.day).toEqual({
      aiMinutes: 54,
      wallClockMinutes: 47,
      supervisionMinutes: 9.5,
      supervisionWallMinutes: 9.5,
      tokens: { input: 110, output: 250, cacheWrite: 0, cacheRead: 0, total: 360 },
      rowsWithoutMinutes: 0,
      rowsWithoutTokens: 0,
    });
    expect(imported.badLines).toBe(1);
    expect(imported.skipped).toEqual([{ file: 'a.jsonl', line: 16, reason: 'not-json', count: 1 }]);
    expect(imported.rows.map(({ notes }) => notes)).toEqual([['lines-lost'], []]);
    expect(imported.rows[0]).toMatchObject({
      agent: 'claude',
      humanHours: null,
      project: 'imports',
      branch: 'main',
      rule: 'turn-1',
      from: Date.UTC(2026, 3, 4, 15),
      to: Date.UTC(2026, 3, 4, 17, 11, 30),
      variants: { silenceCap60: 39, askedTimeTaken: 39, measured: false },
    });
  });

  it('counts a message once, with its largest record', () => {
    const log = new ClaudeLog('s')
      .prompt('09:00')
      .answer('09:00:05', { input: 5, output: 1, cacheRead: 1000 }, { id: 'm1' })
      .answer('09:00:05', { input: 5, output: 5, cacheRead: 1000 }, { id: 'm1' })
      .answer('09:00:06', { input: 5, output: 631, cacheRead: 1000 }, { id: 'm1' })
      .answer('09:00:09', { input: 5, output: 7 }, { id: 'm2' })
      .answer('09:00:12', { input: 5, output: 7 }, { id: 'm2' })
      .answer('09:01', { input: 5, output: 3 }, { id: undefined })
      .answer('09:02', {}, { id: 'zero' });
    expect(importLogs({ 'a.jsonl': log.text }).rows[0]?.tokens).toEqual({
      input: 15,
      output: 641,
      cacheWrite: 0,
      cacheRead: 1000,
      total: 1656,
    });
  });

  it('ends a turn at a job, a slash command and a meta prompt, and counts no supervision for them', () => {
    const log = new ClaudeLog('s')
      .prompt('20:00')
      .tool('20:01', 't1')
      .result('20:01:01', 't1')
      .answer('20:02')
      .add('20:07', { type: 'system', subtype: 'away_summary', content: 'Away' })
      .prompt('23:10', '<task-notification>\n<task-id>b</task-id>\n</task-notification>')
      .answer('23:11:30')
      .add('23:20', { type: 'system', subtype: 'local_command', content: '<command-name>/status</command-name>' })
      .prompt('23:30', '<command-message>review</command-message>\n<command-name>/review</command-name>')
      .prompt('23:30:00.010', 'What the command stands for', { isMeta: true })
      .answer('23:34')
      .prompt('23:40', '<bash-input>ls</bash-input>')
      .prompt('23:40:01', '<bash-stdout>imports</bash-stdout><bash-stderr></bash-stderr>');
    expect(rowsOf({ 'a.jsonl': log.text })).toEqual([['s', 'Sort the imports', 7.499833, 1, 0, 1, 0]]);
  });

  it('prefers the duration that the agent measured, and unites it with a turn that it includes', () => {
    const log = new ClaudeLog('s')
      .prompt('10:00')
      .answer('10:02')
      .add('10:03', { type: 'queue-operation', operation: 'enqueue', content: 'Also the maps' })
      .answer('10:04')
      .add('10:05', { type: 'queue-operation', operation: 'dequeue' })
      .prompt('10:05', 'Also the maps', { promptSource: 'queued' })
      .answer('10:12')
      .measured('10:12', 12);
    const { rows } = importLogs({ 'a.jsonl': log.text });
    expect(rows[0]).toMatchObject({ aiMinutes: 12, supervisionMinutes: 1.5, prompts: 2, queued: 1 });
    expect(rows[0]?.variants.measured).toBe(true);
  });

  it('does not use a measured duration that is longer than the session', () => {
    const log = (minutes: number) =>
      new ClaudeLog('s').prompt('10:00').answer('10:05', { output: 1 }).measured('10:06', minutes).text;
    const read = (minutes: number) => {
      const { aiMinutes, notes } = importLogs({ 'a.jsonl': log(minutes) }).rows[0] ?? {};
      return [aiMinutes, notes];
    };
    expect(read(6)).toEqual([6, []]);
    expect(read(7)).toEqual([7, []]);
    expect(read(7.01)).toEqual([5, ['measured-too-long']]);
    expect(read(5_000_000)).toEqual([5, ['measured-too-long']]);
    const late = new ClaudeLog('s').measured('10:06', 12).measured('10:20', 1441);
    expect(importLogs({ 'a.jsonl': late.text }).rows).toMatchObject([{ aiMinutes: 12 }]);
  });

  it('counts each of several queued prompts that the agent got at once', () => {
    const queued = (uuid: string) => ({
      type: 'attachment',
      uuid,
      attachment: { type: 'queued_command', prompt: 'Also the maps', commandMode: 'prompt' },
    });
    const log = new ClaudeLog('s').prompt('10:00').answer('10:01', { output: 1 });
    const one = log.add('10:02', queued('a')).add('10:02', queued('a'));
    expect(importLogs({ 'a.jsonl': one.text }).rows).toMatchObject([
      { supervisionMinutes: 1.5, prompts: 2, queued: 1 },
    ]);
    const two = one.add('10:02', queued('b')).prompt('10:02', 'Also the maps');
    expect(importLogs({ 'a.jsonl': two.text }).rows).toMatchObject([{ supervisionMinutes: 2, prompts: 3, queued: 2 }]);
  });

  it('recognizes a queued prompt by its words where the log does not mark it', () => {
    const log = (content: string) =>
      new ClaudeLog('s')
        .prompt('10:00')
        .add('10:03', { type: 'queue-operation', operation: 'enqueue', content: 'Also the maps' })
        .answer('10:05')
        .prompt('10:09', content)
        .answer('10:10').text;
    expect(rowsOf({ 'a.jsonl': log('Also the maps') })).toEqual([['s', 'Sort the imports', 6, 1.5, 0, 2, 1]]);
    expect(rowsOf({ 'a.jsonl': log('Only the maps') })).toEqual([['s', 'Sort the imports', 6, 5, 0, 2, 0]]);
  });

  it('reads a queued prompt that the agent got while it worked', () => {
    const queued = (prompt: string, commandMode: string) =>
      new ClaudeLog('s')
        .prompt('10:00')
        .answer('10:05')
        .add('10:05', { type: 'attachment', attachment: { type: 'queued_command', prompt, commandMode } })
        .answer('10:06').text;
    expect(rowsOf({ 'a.jsonl': queued('Also the maps', 'prompt') })).toEqual([
      ['s', 'Sort the imports', 6, 1.5, 0, 2, 1],
    ]);
    const job = '<task-notification>done</task-notification>';
    expect(rowsOf({ 'a.jsonl': queued(job, 'task-notification') })).toEqual([['s', 'Sort the imports', 6, 1, 0, 1, 0]]);
  });

  it.each(['system', 'sdk'])('does not count a prompt from %s as typed', (promptSource) => {
    const log = new ClaudeLog('s').prompt('10:00', 'Run nightly', { promptSource }).answer('10:04');
    expect(rowsOf({ 'a.jsonl': log.text })).toEqual([['s', null, 4, 0, 0, 0, 0]]);
  });

  it('subtracts the wait for an answer and for a refused tool only with the option', () => {
    const log = new ClaudeLog('s')
      .prompt('10:00')
      .tool('10:01', 'refused')
      .result('10:21', 'refused', { toolUseResult: 'User rejected tool use' }, { is_error: true })
      .prompt('10:21', '[Request interrupted by user for tool use]')
      .answer('10:22')
      .tool('10:23', 'question', 'AskUserQuestion')
      .result('10:35', 'question')
      .answer('10:39');
    const files = { 'a.jsonl': log.text };
    expect(rowsOf(files)).toEqual([['s', 'Sort the imports', 39, 1, 0, 1, 0]]);
    expect(rowsOf(files, { asks: true })).toEqual([['s', 'Sort the imports', 7, 1, 0, 1, 0]]);
    expect(importLogs(files, { asks: true }).rows[0]?.notes).toEqual(['asks-removed']);
    expect(importLogs(files).rows[0]?.variants).toEqual({ silenceCap60: 39, askedTimeTaken: 7, measured: false });
  });

  it.each([
    ['a text', "The user doesn't want to proceed with this tool use.", 1],
    ['a list of texts', [{ type: 'text', text: "The user doesn't want to take this action." }], 1],
    ['another error', 'Exit code 1', 21],
  ])('recognizes a refusal by its result: %s', (_, content, minutes) => {
    const log = new ClaudeLog('s').prompt('10:00').tool('10:01', 't');
    log.result('10:21', 't', {}, { is_error: true, content });
    expect(rowsOf({ 'a.jsonl': log.text }, { asks: true })[0]?.[2]).toBe(minutes);
  });

  it('does not subtract a wait again that the measured duration excludes', () => {
    const log = (minutes: number) =>
      new ClaudeLog('s')
        .prompt('10:00')
        .tool('10:05', 'question', 'AskUserQuestion')
        .result('10:25', 'question')
        .answer('10:30')
        .measured('10:30', minutes).text;
    const minutesOf = (measured: number) => importLogs({ 'a.jsonl': log(measured) }, { asks: true }).rows[0]?.aiMinutes;
    expect(minutesOf(10)).toBe(10);
    expect(minutesOf(30)).toBe(10);
  });

  it('counts at most the given silence in a turn that was not measured', () => {
    const log = new ClaudeLog('s')
      .prompt('09:00')
      .answer('09:05')
      .tool('09:06', 't1')
      .result('16:10', 't1')
      .answer('16:12')
      .prompt('16:20', 'Next')
      .tool('16:21', 't2')
      .result('16:46', 't2')
      .answer('16:47');
    const files = { 'a.jsonl': log.text };
    expect(rowsOf(files)).toEqual([['s', 'Sort the imports', 459, 6, 0, 2, 0]]);
    expect(importLogs(files).rows[0]?.notes).toEqual(['long-silence']);
    expect(rowsOf(files, { silence: 60 })).toEqual([['s', 'Sort the imports', 95, 6, 0, 2, 0]]);
    expect(importLogs(files, { silence: 60 }).rows[0]?.notes).toEqual(['silence-shortened']);
    expect(rowsOf(files, { silence: 30 })[0]?.[2]).toBe(65);
  });

  it('adds the tokens of sub-agents to their session, once, and none of their time', () => {
    const main = new ClaudeLog('s').prompt('10:00').answer('10:01', { input: 5, output: 50 }, { id: 'shared' });
    main.add('10:01', { ...main.records[1], isSidechain: true, uuid: 'copy' }).answer('10:10', { output: 1 });
    const agent = new ClaudeLog('s', { isSidechain: true, agentId: 'x' })
      .prompt('10:02', 'Look for logins')
      .answer('10:30', { input: 7, output: 70 }, { id: 'of-agent' });
    agent.records.forEach((record, index) => {
      record.uuid = `agent-${index}`;
    });
    expect(rowsOf({ 's.jsonl': main.text, 's/subagents/agent-x.jsonl': agent.text })).toEqual([
      ['s', 'Sort the imports', 10, 1, 133, 1, 0],
    ]);
    expect(rowsOf({ 's/subagents/agent-x.jsonl': agent.text })).toEqual([['s', null, null, null, 77, null, null]]);
  });

  it('counts the shared records of a fork once, for the session that ended first', () => {
    const original = new ClaudeLog('b-original').prompt('10:00').answer('10:10', { input: 100, output: 10 });
    const fork = new ClaudeLog('a-fork');
    for (const record of original.records) fork.records.push({ ...record, sessionId: 'a-fork' });
    fork.prompt('11:00', 'Go on').answer('11:05', { input: 200, output: 20 });
    const files = { 'original.jsonl': original.text, 'fork.jsonl': fork.text };
    expect(rowsOf(files)).toEqual([
      ['b-original', 'Sort the imports', 10, 1, 110, 1, 0],
      ['a-fork', 'Sort the imports', 5, 1, 220, 1, 0],
    ]);
    const background = new ClaudeLog('a-background', { sessionKind: 'bg' });
    for (const record of original.records)
      background.records.push({ ...record, sessionId: 'a-background', sessionKind: 'bg' });
    const longer = { 'a.jsonl': background.text, 'b.jsonl': original.prompt('12:00').answer('12:01').text };
    expect(rowsOf(longer)).toEqual([['b-original', 'Sort the imports', 11, 6, 110, 2, 0]]);
  });

  it('does not count answers that the program made up, and reads text that looks like records as text', () => {
    const log = new ClaudeLog('s')
      .prompt('10:00', '{"type":"assistant","message":{"usage":{"output_tokens":5000}}}\n')
      .answer('10:05', { output: 9 }, { content: [{ type: 'text', text: '{"type":"user"}\n{"type":"user"}' }] })
      .answer('13:00', { output: 400 }, { model: '<synthetic>' });
    expect(importLogs({ 'a.jsonl': log.text }).rows[0]).toMatchObject({ aiMinutes: 5, tokens: { total: 9 } });
  });

  it('counts compaction as work', () => {
    const log = new ClaudeLog('s')
      .prompt('10:00')
      .answer('10:01')
      .add('10:03', { type: 'system', subtype: 'compact_boundary' })
      .prompt('10:04', 'This session is being continued from a previous conversation.', { isCompactSummary: true });
    expect(rowsOf({ 'a.jsonl': log.text })).toEqual([['s', 'Sort the imports', 4, 1, 0, 1, 0]]);
  });

  it('leaves the minutes unknown if no record shows what started the work', () => {
    const log = new ClaudeLog('s').answer('10:00', { output: 5 }).answer('10:30', { output: 5 });
    const { rows, day } = importLogs({ 'a.jsonl': log.text });
    expect(rows[0]).toMatchObject({ aiMinutes: null, rule: null, notes: ['minutes-unknown'], tokens: { total: 10 } });
    expect(day).toMatchObject({ aiMinutes: null, wallClockMinutes: null, rowsWithoutMinutes: 1 });
    const later = log.prompt('11:00').answer('11:02');
    expect(importLogs({ 'a.jsonl': later.text }).rows[0]).toMatchObject({
      aiMinutes: 2,
      notes: ['work-without-prompt'],
    });
  });

  it('lists a session without prompts and tokens instead of dropping it silently', () => {
    const log = new ClaudeLog('s')
      .result('10:00', 't')
      .result('10:05', 't')
      .prompt('10:06', '<bash-stdout>x</bash-stdout>');
    const { rows, skipped } = importLogs({ 'a.jsonl': log.text });
    expect(rows).toEqual([]);
    expect(skipped).toEqual([{ file: 'a.jsonl', line: null, reason: 'no-prompt', count: 1 }]);
  });

  it('leaves tokens unknown, not 0, if the log has none', () => {
    const record = (clock: string, role: string) => ({
      type: role,
      timestamp: timeAt(clock),
      message: { role, content: 'Hi' },
    });
    const imports = toLines([record('10:00', 'user'), record('10:01', 'assistant')]);
    const { rows, day } = importLogs({ 'imports.jsonl': imports });
    const [row] = rows;
    expect(row).toMatchObject({ session: 'imports', project: null, branch: null, aiMinutes: 1 });
    expect(row?.tokens).toEqual({ input: null, output: null, cacheWrite: null, cacheRead: null, total: null });
    expect(day).toMatchObject({ tokens: row?.tokens, rowsWithoutTokens: 1 });
    const counted = new ClaudeLog('s').prompt('10:00').answer('10:05', { input: 10, output: 21 }).text;
    expect(importLogs({ 'imports.jsonl': imports, 's.jsonl': counted }).day).toMatchObject({
      tokens: { input: 10, output: 21, cacheWrite: 0, cacheRead: 0, total: 31 },
      rowsWithoutTokens: 1,
    });
  });

  it('sorts by time, and reads offsets, a byte order mark and CRLF', () => {
    const { records } = new ClaudeLog('s').prompt('10:00').answer('10:05').answer('10:03');
    const moved = records.map((record, i) =>
      i === 1 ? { ...record, timestamp: '2026-04-04T12:05:00+02:00' } : record,
    );
    const text = `\ufeff${toLines([moved[1], moved[0], moved[2]]).replaceAll('\n', '\r\n')}\r\n`;
    expect(importLogs({ 'a.jsonl': text })).toMatchObject({ badLines: 0, rows: [{ aiMinutes: 5 }] });
  });

  it('reads the records of early versions, which have neither a type nor a content', () => {
    const record = (clock: string, output: number) => ({
      timestamp: timeAt(clock),
      message: { id: `m${output}`, usage: { input_tokens: 10, output_tokens: output } },
      requestId: `r${output}`,
    });
    expect(importLogs({ 'old.jsonl': toLines([record('10:00', 5), record('10:01', 6)]) })).toMatchObject({
      badLines: 0,
      unknownRecords: [],
      rows: [{ session: 'old', tokens: { total: 31 }, aiMinutes: null }],
    });
  });

  it('counts and names unknown records', () => {
    const log = new ClaudeLog('s').prompt('10:00').answer('10:01').add('10:02', { type: 'hologram' });
    log.add('10:02', { type: 'hologram' }).add('10:03', { type: 'system', subtype: 'weather' });
    expect(importLogs({ 'a.jsonl': log.text }).unknownRecords).toEqual([
      { agent: 'claude', kind: 'hologram', count: 2 },
      { agent: 'claude', kind: 'system/weather', count: 1 },
    ]);
  });
});

describe('the title of a session', () => {
  const titleOf = (records: readonly Record<string, unknown>[]) => {
    const log = new ClaudeLog('s').prompt('10:00', 'First words\nSecond line').answer('10:01');
    return importLogs({ 'a.jsonl': toLines([...records, ...log.records, ...records]) }).rows[0]?.task;
  };
  const custom = { type: 'custom-title', customTitle: 'My imports' };
  const agent = { type: 'agent-name', agentName: 'imports-agent', sessionId: 's' };
  const generated = { type: 'ai-title', aiTitle: 'Sorting the imports', sessionId: 's' };
  const summary = { type: 'summary', summary: 'Imports sorted', leafUuid: 'x' };

  it('is the first line of the first typed prompt, unless there is a better one', () => {
    expect(titleOf([])).toBe('First words');
    expect(titleOf([summary])).toBe('Imports sorted');
    expect(titleOf([generated, summary])).toBe('Sorting the imports');
    expect(titleOf([summary, agent, generated])).toBe('imports-agent');
    expect(titleOf([custom, agent, generated, summary])).toBe('My imports');
  });

  it('is short, on one line and without invisible characters', () => {
    const log = new ClaudeLog('s')
      .prompt('10:00', `\n  \u202eSort\tthe \u0007imports ${'word '.repeat(40)}\nnext`)
      .answer('10:01');
    const title = importLogs({ 'a.jsonl': log.text }).rows[0]?.task ?? '';
    expect(title).toMatch(/^Sort the imports word [word ]+…$/);
    expect(title.length).toBeLessThanOrEqual(80);
  });

  it('does not come from the editor’s context next to a prompt', () => {
    const content = [
      { type: 'text', text: '<ide_opened_file>The user opened a file.</ide_opened_file>' },
      { type: 'text', text: 'Sort it' },
    ];
    expect(rowsOf({ 'a.jsonl': new ClaudeLog('s').prompt('10:00', content).answer('10:01').text })).toEqual([
      ['s', 'Sort it', 1, 1, 0, 1, 0],
    ]);
  });
});
