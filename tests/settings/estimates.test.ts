// Covers the settings about estimates: the scope, the token basis and approximate times.
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { verifyData } from '../../src/formats/verify-record.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { hoursOf } from '../../src/record/values/duration.ts';
import { readSetting } from '../../src/settings/read-settings.ts';
import { readPercent } from '../../src/settings/setting-readers.ts';
import { DEFAULT_SETTINGS, SETTINGS_TABLE } from '../../src/settings/settings-table.ts';
import { styleOfSettings } from '../../src/settings/style-of-settings.ts';
import { paragraphsOf, recordOf } from '../make-record.ts';
import { dataOf } from '../record-data.ts';
import { tableOf } from '../sample-grid.ts';

const styleWith = (changes: Partial<typeof DEFAULT_SETTINGS>) =>
  styleOfSettings({ ...DEFAULT_SETTINGS, ...changes }, {}).style;
const rows = tableOf(['Port', 24, 30, 5]);

describe('the scope and the token basis', () => {
  it('are printed after the text about the records, and are in the data', () => {
    const style = styleWith({ aboutRecords: 'I estimate.', scope: 'Only agents.', tokenBasis: 'Tokens: output.' });
    const record = recordOf(rows, {}, style);
    expect(paragraphsOf(record, 'aboutRecords')).toEqual(['I estimate.', 'Only agents.', 'Tokens: output.']);
    expect(dataOf(record)).toMatchObject({
      schema: 'leverage-record/1',
      scope: 'Only agents.',
      tokenBasis: 'Tokens: output.',
    });
    expect(verifyData(dataOf(record), style)).toEqual([]);
    const alone = recordOf(rows, {}, styleWith({ scope: 'Only agents.' }));
    expect(formatMarkdown(alone)).toContain('## About These Records\n\nOnly agents.\n');
  });

  it('are printed once if the text about the records already has them', () => {
    const style = styleWith({ aboutRecords: 'A.\nA.\nOnly agents.', scope: 'Only agents.' });
    expect(paragraphsOf(recordOf(rows, {}, style), 'aboutRecords')).toEqual(['A.', 'A.', 'Only agents.']);
  });

  it('are not printed when they are blank', () => {
    const data = dataOf(recordOf(rows, {}, styleWith({})));
    expect([data.scope, data.tokenBasis]).toEqual([undefined, undefined]);
    expect(Object.keys(data)).not.toContain('scope');
  });
});

describe('the percentage of approximate times', () => {
  it.each([
    ['25%', 25],
    ['12,5 %', 12.5],
    ['10', 10],
    [100, 100],
    [{ number: 0.25, shown: '25%' }, 25],
  ])('reads %j as %s', (cell, value) => {
    expect(readPercent(cell)).toEqual({ value });
  });

  it.each(['0%', '0.25', '101%', 'some', '-5%'])('does not read %j', (cell) => {
    expect(readPercent(cell)).toEqual({ expected: 'a percentage from 1% to 100%, like 25%' });
  });

  it('decides the bounds of a day', () => {
    const grid = [
      ['Setting', 'Value', 'What it does'],
      [SETTINGS_TABLE.approximatePercent.label, '50%', ''],
    ];
    const approximatePercent = readSetting('approximatePercent', grid);
    const boundsOf = (options: object) => {
      const { day } = readDay(tableOf(['Port', '~10h', 30, 5]), { tabName: '2026-04-04', ...options });
      const bounds = day?.tasks[0]?.human.bounds;
      return bounds && [bounds.low, bounds.high].map((seconds) => hoursOf({ seconds }));
    };
    expect(boundsOf({ approximatePercent })).toEqual([5, 15]);
    expect(boundsOf({})).toEqual([7.5, 12.5]);
    expect(SETTINGS_TABLE.approximatePercent.print(12.5)).toBe('12.5%');
  });
});
