// Covers src/imports/logs/reports.
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
