import { ClaudeLog, CodexLog } from '../../imports/logs/make-logs.ts';

/** An evening with two agents in parallel: three sessions, one of which works on two branches. */
export const EVENING_FILES: readonly { readonly path: string; readonly text: string }[] = [
  {
    path: '.claude/projects/-srv-imports/a1.jsonl',
    text: new ClaudeLog('a1')
      .prompt('18:00', 'Sort the imports by name')
      .answer('18:20', { input: 100, output: 900, cacheRead: 5000 })
      .prompt('18:22', 'Now add the labels', { gitBranch: 'labels' })
      .add('18:40', {
        type: 'assistant',
        gitBranch: 'labels',
        message: { id: 'm1', role: 'assistant', content: [], usage: { input_tokens: 50, output_tokens: 450 } },
      }).text,
  },
  {
    path: '.claude/projects/-srv-reports/b2.jsonl',
    text: new ClaudeLog('b2', { cwd: '/srv/reports' })
      .prompt('19:00', '=SUM(A1:A9) shows the wrong total')
      .answer('19:12', { input: 30, output: 270 }).text,
  },
  {
    path: '.codex/sessions/2026/04/04/rollout-c3.jsonl',
    text: new CodexLog('c3', '18:05', { cwd: '/srv/docs' })
      .turn('18:05', 't1', 'Write the module index to /home/ines/docs')
      .tokens('18:30', { input: 4000, cached: 2700, output: 150 })
      .complete('18:35', 't1', 30).text,
  },
];

export const DAY_PLAN = {
  kind: 'newDayPlan',
  today: '2026-04-04',
  clockTime: '21:14',
  timeZone: 'UTC',
  locale: 'en_US',
  days: [],
  hasTemplate: false,
  formulas: 'functions',
} as const;
