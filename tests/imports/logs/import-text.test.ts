// Covers src/imports/logs/import-text.ts, src/imports/logs/import-data.ts and src/imports/logs/import-sentences.ts.
import { parseCsv } from '../../../src/imports/csv.ts';
import { importAsData } from '../../../src/imports/logs/import-data.ts';
import { describeSkipped, describeUnknown } from '../../../src/imports/logs/import-sentences.ts';
import { rowsAsCsvFile, rowsAsTsv, taskAsText } from '../../../src/imports/logs/import-text.ts';
import { tokensOnBasis } from '../../../src/imports/logs/row-figures.ts';
import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';
import { readTableText } from '../../../src/imports/table-text.ts';
import { readDay } from '../../../src/record/reading/read-day.ts';
import { importLogs } from './import-logs.ts';
import { ClaudeLog } from './make-logs.ts';

const makeLog = (title: string) =>
  new ClaudeLog('0123456789')
    .prompt('10:00', title)
    .answer('10:07:30', { input: 1, output: 2, cacheWrite: 30, cacheRead: 400 });
const importTitle = (title: string) => importLogs({ 'a.jsonl': makeLog(title).text }, { date: '2026-04-04' });

describe('the rows as text', () => {
  const { rows } = importTitle('Sort the imports');

  it('have the columns of a day’s tab, with an empty estimate', () => {
    expect(rowsAsTsv(rows, { basis: 'all', decimal: '.' })).toBe('Sort the imports\t\t7.5\t1\t433\n');
    expect(rowsAsTsv(rows, { basis: 'without-cache', decimal: ',' })).toBe('Sort the imports\t\t7,5\t1\t3\n');
    expect(
      tokensOnBasis(
        { tokens: { input: 1, output: 2, cacheWrite: 30, cacheRead: 400, total: 433 } },
        'without-cache-reads',
      ),
    ).toBe(33);
    expect(rowsAsCsvFile(rows, { basis: 'all', decimal: '.' })).toBe(
      'Task,Human Est. (h),Claude (min),Sup. (min),Tokens\nSort the imports,,7.5,1,433\n',
    );
    expect(rowsAsCsvFile(rows, { basis: 'all', decimal: ',' })).toContain('Sort the imports,,"7,5",1,433');
  });

  it('become tasks once the estimate is filled in', () => {
    const grid = parseCsv(rowsAsCsvFile(rows, { basis: 'all', decimal: '.' })).map((row) => [...row]);
    (grid[1] as string[])[1] = '4';
    expect(readDay(grid, { tabName: '2026-04-04' }).day?.tasks).toMatchObject([
      { task: 'Sort the imports', tokens: 433 },
    ]);
  });

  it.each([
    '=SUM(A1:A9)',
    '+1',
    '-x',
    '@here',
    '2026-04-04',
    '12:30',
    '5',
    "'quoted",
    'TRUE',
    'Wahr',
    '1E5',
    '1.5e-3',
    'April 4',
    '4. April',
    'April 2026',
    'Apr-26',
    'Day 2',
    '½',
    '#N/A',
    '#REF!',
  ])('keep the title %s as text', (title) => {
    expect(taskAsText(title)).toBe(`'${title}`);
    expect(rowsAsTsv(importTitle(title).rows, { basis: 'all', decimal: '.' })).toBe(`'${title}\t\t7.5\t1\t433\n`);
  });

  it.each(['April fixes', 'Phase 12', 'True colors', '3 tests', 'e5', "the '90s"])(
    'keep the title %s unchanged',
    (title) => {
      expect(taskAsText(title)).toBe(title);
    },
  );

  it.each(['=SUM(A1:A9)', 'April 4', 'TRUE', "'quoted", "'90s archive", "it's"])(
    'give the title %s back in a post',
    (title) => {
      const csv = rowsAsCsvFile(importTitle(title).rows, { basis: 'all', decimal: '.' });
      expect(readTableText(csv, parseHtml).grid[1]?.[0]).toBe(title);
    },
  );

  it('cannot be broken into further cells or rows by a title', () => {
    const text = rowsAsTsv(importTitle('Sort\tthe "imports"\r\nnow').rows, { basis: 'all', decimal: '.' });
    expect(text).toBe('Sort the "imports"\t\t7.5\t1\t433\n');
  });

  it('use the name of the agent where there is no title', () => {
    const log = new ClaudeLog('0123456789').prompt('10:00', '<command-name>/review</command-name>').answer('10:01');
    const untitled = importLogs({ 'a.jsonl': log.text });
    expect(rowsAsTsv(untitled.rows, { basis: 'all', decimal: '.' })).toBe('Claude Code session 01234567\t\t1\t0\t0\n');
  });

  it('leave unknown figures empty', () => {
    const log = new ClaudeLog('s').add('10:00', {
      type: 'assistant',
      message: { id: 'm', role: 'assistant', content: [], usage: { input_tokens: 1 } },
    });
    const imported = importLogs({ 'a.jsonl': log.text });
    expect(rowsAsTsv(imported.rows, { basis: 'all', decimal: '.' })).toBe('Claude Code session s\t\t\t0\t1\n');
  });
});

describe('the import as data', () => {
  it('has the rule, its options and a row for each session', () => {
    const settings = { date: '2026-04-04', zone: 'UTC', basis: 'all', silence: 60, asks: true } as const;
    expect(importAsData(importTitle('=Sort'), settings)).toEqual({
      schema: 'leverage-import/1',
      rule: 'turn-1',
      date: '2026-04-04',
      zone: 'UTC',
      options: { silence: 60, asks: 'on', tokens: 'all', cap: 5, first: 1, queued: 0.5 },
      rows: [
        {
          task: '=Sort',
          humanHours: null,
          aiMinutes: 7.5,
          supervisionMinutes: 1,
          tokens: { input: 1, output: 2, cacheWrite: 30, cacheRead: 400, total: 433 },
          tokensKnown: true,
          agent: 'claude',
          session: '0123456789',
          project: 'imports',
          branch: 'main',
          from: '2026-04-04T10:00:00.000Z',
          to: '2026-04-04T10:07:30.000Z',
          prompts: 1,
          queued: 0,
          rule: 'turn-1',
          variants: { silenceCap60: 7.5, askedTimeTaken: 7.5, measured: false },
          notes: [],
        },
      ],
      day: {
        aiMinutes: 7.5,
        wallClockMinutes: 7.5,
        supervisionMinutes: 1,
        supervisionWallMinutes: 1,
        tokens: { input: 1, output: 2, cacheWrite: 30, cacheRead: 400, total: 433 },
        rowsWithoutMinutes: 0,
        rowsWithoutTokens: 0,
      },
      badLines: 0,
      skipped: [],
      unknownRecords: [],
    });
  });

  it.each([
    [
      'no usage',
      new ClaudeLog('s')
        .prompt('10:00')
        .answer('10:01')
        .text.replace(/,"usage":\{[^}]*\}/g, ''),
    ],
    ['no message of the agent', new ClaudeLog('s').prompt('10:00').text],
  ])('has no counts for a log with %s, and reports that the tokens are unknown', (_what, text) => {
    const settings = { date: 'all', zone: 'UTC', basis: 'all', silence: null, asks: false } as const;
    const imported = importLogs({ 'a.jsonl': text });
    const none = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0, total: 0 };
    const { rows, day } = importAsData(imported, settings);
    expect(rows.map(({ tokens, tokensKnown, notes }) => ({ tokens, tokensKnown, notes }))).toEqual([
      { tokens: none, tokensKnown: false, notes: [] },
    ]);
    expect([day.tokens, day.rowsWithoutTokens]).toEqual([none, 1]);
    expect(rowsAsTsv(imported.rows, { basis: 'all', decimal: '.' })).toMatch(/\t\n$/);
  });

  it('knows the tokens of a log whose counts are 0', () => {
    const settings = { date: 'all', zone: 'UTC', basis: 'all', silence: null, asks: false } as const;
    const imported = importLogs({ 'a.jsonl': new ClaudeLog('s').prompt('10:00').answer('10:01', {}).text });
    const { rows, day } = importAsData(imported, settings);
    expect([rows[0]?.tokens.total, rows[0]?.tokensKnown, day.rowsWithoutTokens]).toEqual([0, true, 0]);
    expect(rowsAsTsv(imported.rows, { basis: 'all', decimal: '.' })).toMatch(/\t0\n$/);
  });

  it('lists at most 20 lines of a file', () => {
    const log = makeLog('Sort').text + '{broken\n'.repeat(30);
    const { badLines, skipped } = importLogs({ 'a.jsonl': log });
    expect([badLines, skipped.length]).toEqual([30, 21]);
    expect(skipped.slice(-1).map(describeSkipped)).toEqual(['10 more lines cannot be read.']);
    expect(describeUnknown({ agent: 'codex', kind: 'x', count: 1 })).toBe(
      '1 record of Codex was ignored, because its kind is unknown: “x”.',
    );
  });
});
