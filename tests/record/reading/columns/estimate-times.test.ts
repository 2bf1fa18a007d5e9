import { readEstimateTime } from '../../../../src/record/reading/columns/estimate-times.ts';
import { readDay } from '../../../../src/record/reading/read-day.ts';
import type { Cell } from '../../../../src/record/values/cell.ts';
import { recordOf } from '../../../make-record.ts';
import { dataOf } from '../../../record-data.ts';

const read = (...rows: Cell[][]) => readDay(rows, { tabName: '2026-04-04' });

describe('the time of an estimate', () => {
  it.each<[Cell, string | null]>([
    ['', null],
    ['–', null],
    ['n/a', null],
    ['before', 'before'],
    ['Before the work', 'before'],
    ['vor der Arbeit', 'before'],
    ['après', 'after'],
    ['después', 'after'],
    ['achteraf', 'after'],
    ['in March', 'in March'],
    [{ wallClock: '2026-04-04T09:30:00.000', shown: '4/4/26' }, '2026-04-04 09:30'],
    [{ wallClock: '2026-04-04T00:00:00.000', shown: '4/4/26' }, '2026-04-04'],
    [{ wallClock: '1899-12-30T09:30:00.000', shown: '9:30' }, '09:30'],
  ])('%j is %j', (cell, expected) => {
    expect(readEstimateTime(cell)).toBe(expected);
  });
});

describe('the columns Basis and Estimated', () => {
  const head = ['Task', 'Human Est.', 'Claude'];

  it('are read, and need version 2 of the data', () => {
    const { day, notices, columns } = read(
      [...head, 'Basis', 'Estimated'],
      ['Port', 24, 30, 'three similar ports', 'before'],
      ['Docs', 2, 5, '', 'after the work'],
      ['Sort', 2, 5, 'n/a', ''],
    );
    expect(notices.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(columns?.unused).toEqual([]);
    expect(day?.tasks.map(({ basis, estimated }) => [basis, estimated])).toEqual([
      ['three similar ports', 'before'],
      [null, 'after'],
      [null, null],
    ]);
    const data = dataOf(
      recordOf([
        [...head, 'Grundlage'],
        ['Port', 24, 30, 'Ports'],
      ]),
    );
    expect([data.schema, data.tasks[0]?.basis, data.tasks[0]?.factorLow]).toEqual(['leverage-record/2', 'Ports', 48]);
    expect(
      dataOf(
        recordOf([
          [...head, 'Basis'],
          ['Port', 24, 30, ''],
        ]),
      ).schema,
    ).toBe('leverage-record/1');
  });

  it('leave a heading of human estimates with durations its meaning', () => {
    const { day } = read(['Task', 'Estimated', 'Claude'], ['Port', '24h', 30]);
    expect(day?.tasks[0]?.estimated).toBeNull();
    const both = read(['Task', 'Human Est.', 'Estimated', 'Claude'], ['Port', '24h', '2h', 30]);
    expect(both.day?.tasks.map(({ human, estimated }) => [human.seconds.coefficient, estimated])).toEqual([
      [86_400, null],
    ]);
    const only = read(['Task', 'Estimated', 'Claude'], ['Port', 'before', 30]);
    expect(only.notices.map(({ code }) => code)).toContain('duration-unreadable');
  });

  it.each(['Estimated', 'Geschätzt', 'Estimé', 'Estimado', 'Stimato', 'Geschat', 'Estimated at', 'Geschätzt am'])(
    '%s next to a human estimate has its time',
    (heading) => {
      const rows = [
        ['Task', heading, 'Human Est. (h)', 'Claude'],
        ['Port', 'before', 24, 30],
        ['Docs', '2026-04-03', 2, 5],
      ];
      const { day } = read(...rows);
      expect(day?.tasks.map(({ human, estimated }) => [human.seconds.coefficient, estimated])).toEqual([
        [86_400, 'before'],
        [7200, '2026-04-03'],
      ]);
    },
  );
});
