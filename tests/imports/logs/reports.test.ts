// Covers src/imports/logs/reports.
import { importAsData } from '../../../src/imports/logs/import-data.ts';
import { importLogs } from './import-logs.ts';
import { ClaudeLog, CodexLog, timeAt } from './make-logs.ts';

const counts = { inputTokens: 10, outputTokens: 20, cacheCreationTokens: 5, cacheReadTokens: 100, totalTokens: 135 };
const tokens = { input: 10, output: 20, cacheWrite: 5, cacheRead: 100, total: 135 };
const choice = { date: '2026-04-04' };

const importReport = (report: unknown) => importLogs({ 'report.json': JSON.stringify(report, null, 2) }, choice);

describe('reports of other programs', () => {
  it('reads ccusage session: tokens without minutes', () => {
    const session = (agent: string, lastActivity: string) => ({
      ...counts,
      agent,
      period: `${agent}-1`,
      metadata: { lastActivity },
      modelsUsed: ['m'],
    });
    const report = {
      session: [session('amp', timeAt('10:00')), session('goose', '2026-04-04'), session('droid', '2026-04-03')],
      totals: {},
    };
    const { rows, day } = importReport(report);
    expect(rows).toMatchObject([
      {
        agent: 'amp',
        session: 'amp-1',
        task: null,
        aiMinutes: null,
        supervisionMinutes: null,
        rule: null,
        prompts: null,
        tokens,
        notes: ['minutes-unknown', 'tokens-of-whole-session'],
      },
      { agent: 'goose', tokens },
    ]);
    expect(day).toMatchObject({ aiMinutes: null, tokens: { total: 270 }, rowsWithoutMinutes: 2 });
  });

  it('reads ccusage claude session: the span is only an upper bound', () => {
    const session = {
      ...counts,
      sessionId: 's',
      projectPath: '/srv/imports',
      firstActivity: timeAt('09:00'),
      lastActivity: timeAt('11:00'),
    };
    expect(importReport({ sessions: [session], totals: {} }).rows).toMatchObject([
      {
        agent: 'claude',
        project: 'imports',
        aiMinutes: null,
        from: Date.parse(timeAt('09:00')),
        to: Date.parse(timeAt('11:00')),
        notes: ['minutes-unknown', 'span-is-upper-bound'],
      },
    ]);
  });

  const ID = '07ceab41-4bdd-4edd-9491-66032c9a8cc5';
  const ROLLOUT = `2026/04/04/rollout-2026-04-04T08-00-00-${ID}`;
  const codexRow = {
    agent: 'codex',
    session: ID,
    tokens: { input: 10, output: 20, cacheWrite: 0, cacheRead: 100, total: 130 },
  };

  it.each([
    ['with cached tokens in the input', { inputTokens: 110, cachedInputTokens: 100 }],
    ['with cached tokens next to the input', { inputTokens: 10, cacheReadTokens: 100, cacheCreationTokens: 0 }],
  ])('reads ccusage codex session %s', (_, fields) => {
    const session = {
      ...fields,
      sessionId: ROLLOUT,
      lastActivity: timeAt('11:00'),
      outputTokens: 20,
      reasoningOutputTokens: 4,
      totalTokens: 130,
    };
    expect(importReport({ sessions: [session] }).rows).toMatchObject([codexRow]);
    expect(importReport({ sessions: [{ ...session, totalTokens: 131 }] }).rows).toMatchObject([
      { tokens: { total: null } },
    ]);
  });

  it('recognizes sessions of Codex in a report by their log, also those of spawned threads', () => {
    const period = { ...counts, agent: 'codex', period: ROLLOUT, metadata: { lastActivity: timeAt('11:00') } };
    const report = JSON.stringify({ session: [period] });
    expect(importLogs({ 'r.json': report }, choice).rows).toMatchObject([{ session: ID }]);
    const thread = new CodexLog(ID, '08:00', {
      source: { subagent: { thread_spawn: { parent_thread_id: 'parent' } } },
    });
    const files = { 'r.json': report, 'child.jsonl': thread.tokens('08:01', { input: 5, output: 5 }).text };
    const { rows, skipped } = importLogs(files, choice);
    expect(rows).toMatchObject([{ session: 'parent', tokens: { total: 10 } }]);
    expect(skipped).toMatchObject([{ reason: 'session-read-from-log' }]);
  });

  it('reads codeburn sessions, also on one line', () => {
    const session = {
      sessionId: 's',
      title: 'Sort\nthe imports',
      project: 'imports',
      provider: 'cursor',
      inputTokens: 10,
      outputTokens: 20,
      cacheReadTokens: 100,
      cacheWriteTokens: 5,
      startedAt: timeAt('09:00'),
      endedAt: timeAt('09:30'),
      durationMs: 1_800_000,
    };
    const rows = [{ agent: 'cursor', task: 'Sort', project: 'imports', tokens, aiMinutes: null }];
    expect(importReport([session]).rows).toMatchObject(rows);
    expect(importLogs({ 'r.json': JSON.stringify([session]) }, choice).rows).toMatchObject(rows);
  });

  it('labels the minutes of agentsview with their rule', () => {
    const session = {
      session_id: 's',
      title: 'Sort',
      project: 'imports',
      agent: 'zed',
      agent_minutes: 24.6,
      first_active: timeAt('09:00'),
      last_active: timeAt('10:00'),
    };
    const { rows, day } = importReport({ schema_version: 6, by_session: [session], totals: {} });
    expect(rows).toMatchObject([{ aiMinutes: 24.6, rule: 'gap-5', notes: ['gap-5'], tokens: { total: null } }]);
    expect(day).toMatchObject({ aiMinutes: 24.6, wallClockMinutes: null });
  });

  it('leaves out minutes that include other days', () => {
    const session = { session_id: 's', agent: 'zed', agent_minutes: 600, first_active: timeAt('09:00') };
    const report = { by_session: [{ ...session, last_active: '2026-04-06T09:00:00.000Z' }] };
    const notes = ['minutes-of-other-days'];
    const rows = [{ aiMinutes: null, supervisionMinutes: null, rule: null, notes }];
    expect(importReport(report).rows).toMatchObject(rows);
    expect(importReport(report).day).toMatchObject({ aiMinutes: null, rowsWithoutMinutes: 1 });
    expect(importLogs({ 'report.json': JSON.stringify(report) }).rows).toMatchObject([{ aiMinutes: 600 }]);
  });

  it('prefers the log of a session to a report about it', () => {
    const log = new ClaudeLog('s').prompt('10:00').answer('10:05', { output: 7 }).text;
    const report = { sessions: [{ ...counts, sessionId: 's', lastActivity: timeAt('10:05') }] };
    const { rows, skipped } = importLogs({ 'r.json': JSON.stringify(report), 's.jsonl': log }, choice);
    expect(rows).toMatchObject([{ aiMinutes: 5, tokens: { total: 7 } }]);
    expect(skipped).toEqual([{ file: 'r.json', line: null, reason: 'session-read-from-log', count: 1 }]);
  });

  it('reports sessions that do not have the expected fields', () => {
    const { rows, badLines, skipped } = importReport({
      sessions: [
        { ...counts, sessionId: 's' },
        { ...counts, sessionId: 5 },
        { ...counts, sessionId: 't', inputTokens: '1k' },
      ],
    });
    expect(rows).toMatchObject([
      { session: 's', notes: ['minutes-unknown', 'tokens-of-whole-session', 'date-unknown'] },
    ]);
    expect(badLines).toBe(2);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'bad-report'],
      [3, 'bad-report'],
    ]);
  });
});

describe('the JSON of an import', () => {
  const settings = { silence: null, asks: false, basis: 'all', zone: 'UTC' } as const;
  /** A session before and after midnight: 120 minutes on April 4, and 50 on April 5. */
  const log = new ClaudeLog('s')
    .prompt('22:00')
    .answer('23:00', { output: 10 })
    .answer('23:50')
    .add('23:00', {
      type: 'assistant',
      timestamp: '2026-04-05T00:50:00.000Z',
      message: {
        id: 'm',
        role: 'assistant',
        model: 'model-a',
        content: [],
        usage: { input_tokens: 0, output_tokens: 7 },
      },
    }).text;
  const importOf = (date: string | null, zone = 'UTC') =>
    JSON.stringify(
      importAsData(importLogs({ 's.jsonl': log }, { date, zone }), { ...settings, zone, date: date ?? 'all' }),
    );
  const figuresOf = (files: Readonly<Record<string, string>>, date: string | null) =>
    importLogs(files, { date }).rows.map(({ aiMinutes, supervisionMinutes, tokens: { total }, notes }) => [
      aiMinutes,
      supervisionMinutes,
      total,
      ...notes,
    ]);

  it('of a day gives its figures on that day, and on no other', () => {
    expect(figuresOf({ 's.jsonl': log }, '2026-04-04')).toEqual([[120, 1, 10]]);
    for (const [date, figures] of [
      ['2026-04-04', [120, 1, 10]],
      ['2026-04-05', [50, 0, 7]],
    ] as const) {
      for (const other of ['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06']) {
        expect([other, figuresOf({ 'a.json': importOf(date) }, other)]).toEqual([
          other,
          other === date ? [figures] : [],
        ]);
      }
    }
  });

  it('of all days gives no minutes to one of them', () => {
    const all = importOf(null);
    const figures = [null, null, 17, 'minutes-of-other-days', 'tokens-of-whole-session'];
    expect(figuresOf({ 'all.json': all }, '2026-04-04')).toEqual([figures]);
    expect(figuresOf({ 'all.json': all }, '2026-04-05')).toEqual([figures]);
    expect(figuresOf({ 'all.json': all }, null)).toEqual([[170, 1, 17]]);
  });

  it('of a day in another zone gives no minutes to a day that has only a part of it', () => {
    const tokyo = importOf('2026-04-05', 'Asia/Tokyo');
    expect(figuresOf({ 'a.json': tokyo }, null)).toEqual([[170, 1, 17]]);
    expect(figuresOf({ 'a.json': tokyo }, '2026-04-05').map(([minutes]) => minutes)).toEqual([null]);
  });

  it('of several days counts each day of a session', () => {
    const files = {
      'a.json': importOf('2026-04-04'),
      'b.json': importOf('2026-04-05'),
      'c.json': importOf('2026-04-05'),
    };
    expect(figuresOf(files, null)).toEqual([
      [120, 1, 10],
      [50, 0, 7],
    ]);
    expect(figuresOf({ ...files, 'all.json': importOf(null) }, null)).toEqual([[170, 1, 17]]);
    expect(figuresOf(files, '2026-04-05')).toEqual([[50, 0, 7]]);
  });

  it('has supervision without a place in the day', () => {
    const { day } = importLogs({ 'a.json': importOf('2026-04-04') }, choice);
    expect(day).toMatchObject({ supervisionMinutes: 1, supervisionWallMinutes: null });
  });
});
