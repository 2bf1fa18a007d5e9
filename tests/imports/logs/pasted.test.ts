// Covers src/imports/logs/reports/leverage-import.ts and pasted-rows.ts.
import { importAsData } from '../../../src/imports/logs/import-data.ts';
import { importDay } from '../../../src/imports/logs/import-day.ts';
import { rowsAsTsv } from '../../../src/imports/logs/import-text.ts';
import { pastedRowsAsJson } from '../../../src/imports/logs/reports/pasted-rows.ts';
import { DEFAULT_RULE_OPTIONS } from '../../../src/imports/logs/rule/turns.ts';
import { timeDay } from '../../../src/imports/logs/time-day.ts';
import { EVENING_FILES } from '../../sidebar/logs/evening-logs.ts';
import { chooseDay, importLogs, readLogs } from './import-logs.ts';
import { DAY } from './make-logs.ts';

const evening = Object.fromEntries(EVENING_FILES.map(({ path, text }) => [path, text]));
const imported = importLogs(evening, { date: DAY, ...DEFAULT_RULE_OPTIONS });
const settings = { date: DAY, zone: 'UTC', basis: 'all', ...DEFAULT_RULE_OPTIONS } as const;
const json = JSON.stringify(importAsData(imported, settings));
const read = (text: string) => timeDay(readLogs({ pasted: text }), chooseDay(DAY), DEFAULT_RULE_OPTIONS);

describe('the JSON of an import', () => {
  it('gives the same rows again, with the options of its rule', () => {
    const { sessions, badLines, skipped } = read(json);
    const shown = [
      'task',
      'aiMinutes',
      'supervisionMinutes',
      'tokens',
      'agent',
      'session',
      'project',
      'branch',
      'from',
      'to',
      'rule',
      'notes',
    ];
    const show = (rows: readonly object[]) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => shown.includes(key))));
    expect(show(sessions.map(({ row }) => row))).toEqual(show(imported.rows));
    expect(sessions.map(({ options }) => options)).toEqual([1, 2, 3].map(() => DEFAULT_RULE_OPTIONS));
    expect([badLines, skipped]).toEqual([0, []]);
  });

  it.each([{ tokensKnown: false }, { tokens: { total: null } }])(
    'with unknown tokens gives a row without tokens: %j',
    (unknown) => {
      const data = JSON.parse(json);
      const none = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0, total: 0 };
      data.rows = [
        { ...data.rows[0], tokens: none, ...unknown },
        { ...data.rows[1], tokens: none },
      ];
      expect(read(JSON.stringify(data)).sessions.map(({ row }) => row.tokens.total)).toEqual([null, 0]);
    },
  );

  it('is not used for a session that is also in a log', () => {
    const { sessions, skipped } = timeDay(readLogs({ ...evening, pasted: json }), chooseDay(DAY), DEFAULT_RULE_OPTIONS);
    expect([sessions.length, skipped.map(({ reason }) => reason)]).toEqual([
      3,
      ['session-read-from-log', 'session-read-from-log', 'session-read-from-log'],
    ]);
  });

  it('with a wrong sum of tokens, a negative time or an unknown rule loses that row', () => {
    const data = JSON.parse(json);
    const [first] = data.rows;
    data.rows = [
      { ...first, tokens: { ...first.tokens, total: 1 } },
      { ...first, aiMinutes: -1 },
      { ...first, rule: 'best' },
      first,
    ];
    const { sessions, badLines, skipped } = read(JSON.stringify(data));
    expect([sessions.length, badLines, skipped.map(({ line }) => line)]).toEqual([1, 3, [1, 2, 3]]);
  });
});

describe('tab-separated rows', () => {
  it('are those that the command writes', () => {
    for (const decimal of ['.', ','] as const) {
      const rows = rowsAsTsv(importDay(readLogs(evening), chooseDay(DAY), DEFAULT_RULE_OPTIONS).rows, {
        basis: 'all',
        decimal,
      });
      const { sessions } = read(pastedRowsAsJson(rows, DAY) ?? '');
      expect(sessions.map(({ row }) => [row.task, row.aiMinutes, row.supervisionMinutes, row.tokens.total])).toEqual(
        [...imported.rows].map((row) => [row.task, row.aiMinutes, row.supervisionMinutes, row.tokens.total]),
      );
      // Their tokens are those of the day, although they have no times.
      expect(sessions.flatMap(({ row }) => row.notes)).toEqual([]);
    }
  });

  it('are reported if a cell is not as expected, also a filled estimate', () => {
    const text = 'Sort the imports\t\t39\t8.5\t330\nDust\t5\t3\t1\t\nWash\t\tlong\t1\t\nMap\t\t\t\t\n';
    const { sessions, badLines, skipped } = read(pastedRowsAsJson(text, DAY) ?? '');
    expect(sessions.map(({ row }) => [row.task, row.aiMinutes, row.tokens.total])).toEqual([
      ['Sort the imports', 39, 330],
      ['Map', null, null],
    ]);
    expect([badLines, skipped.map(({ line, reason }) => [line, reason])]).toEqual([
      2,
      [
        [2, 'bad-report'],
        [3, 'bad-report'],
      ],
    ]);
  });

  it.each(['{"schema":"leverage-import/1"}', '[]', '', 'only words'])('are not in %j', (text) => {
    expect(pastedRowsAsJson(text, DAY)).toBeNull();
  });
});
