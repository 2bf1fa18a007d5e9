// Runs in every time zone.
import type { OpenAddon } from '../addon-fixture.ts';
import { openAddon } from '../addon-fixture.ts';
import { openDays, readBoth } from './plain-formula-days.ts';

let addon: OpenAddon | undefined;
afterEach(() => addon?.dispose());

describe('plain formulas', () => {
  it.each([
    [[35.65, 60], '35.6x'],
    [[1.75, 60], '1.8x'],
    [[13.35, 60], '13.4x'],
    [[116.25, 60], '116.2x'],
    [[0.25, 60], '0.2x'],
    [[0.35, 60], '0.4x'],
  ] as const)('print the tie %j half to even', async ([hours, minutes], factor) => {
    addon = await openDays([[['', 'a', hours, minutes, '', '']]]);
    const [both] = readBoth(addon);
    expect(both?.plain.statistics[6]).toEqual(['Weighted average leverage factor', factor]);
    expect(both?.functions.statistics[6]?.[1]).toBe(factor);
  });

  it.each(['1h 30m', '90m', '1:30 h', 'soon', '1.500,5', '~20', 'TRUE'])(
    'mark “%s”, which is not a plain number, and skip its row',
    async (text) => {
      addon = await openDays([
        [
          ['', 'a', 2, 60, 5, 1000],
          ['', 'b', `'${text}`, 60, 5, 1000],
          ['', 'c', 2, `'${text}`, 5, 1000],
        ],
      ]);
      const [both] = readBoth(addon);
      expect(both?.plain.factors.slice(1, 4)).toEqual([
        ['2.0x', '24.0x'],
        [`${text}?`, `${text}?`],
        [`${text}?`, '24.0x'],
      ]);
      expect(both?.plain.statistics.slice(1, 3)).toEqual([
        ['Total tasks', '1'],
        ['Total human-equivalent hours', '2.0'],
      ]);
      expect(both?.plain.statistics[8]).toEqual(['Skipped rows of the range', '3, 4']);
    },
  );

  it.each(['24h (16-40)', '16-40h', '16–40 h', '30 to 60', '24 ± 8', '24h ± 25%', '~30 min', '<1 min', '16-40 (h)'])(
    'read no bounds: they mark “%s” and skip its row, also in supervision',
    async (text) => {
      const mark = text.length > 12 ? `${text.slice(0, 11)}…?` : `${text}?`;
      addon = await openDays([
        [
          ['', 'a', 2, 60, 5, 1000],
          ['', 'b', `'${text}`, 60, 5, 1000],
          ['', 'c', 2, `'${text}`, 5, 1000],
          ['', 'd', 2, 60, `'${text}`, 1000],
        ],
      ]);
      const [both] = readBoth(addon);
      expect(both?.plain.factors.slice(1, 5)).toEqual([
        ['2.0x', '24.0x'],
        [mark, mark],
        [mark, '24.0x'],
        ['2.0x', mark],
      ]);
      expect(both?.plain.statistics.slice(1, 4)).toEqual([
        ['Total tasks', '1'],
        ['Total human-equivalent hours', '2.0'],
        ['Total Claude minutes', '60'],
      ]);
      expect(both?.plain.statistics[8]).toEqual(['Skipped rows of the range', '3, 4, 5']);
    },
  );

  it('do not read a typed range as a number of days since 1899', async () => {
    addon = await openDays([[['', 'a', 2, 60, 5, 1000]]]);
    const sheet = addon.workbook.activeSheet();
    sheet.writeNumberFormats(1, 2, [['m/d']]);
    sheet.writeValues(1, 2, [[46_244]]);
    await addon.workbook.recalculated();
    const [both] = readBoth(addon);
    expect(both?.plain.factors[1]?.[0]).toBe('8/10?');
    expect(both?.plain.statistics[8]).toEqual(['Skipped rows of the range', '2']);
  });

  it.each(['1.5', '10.12'])('do not read the date %s as days since 1899 where it has points', async (text) => {
    addon = await openDays(
      [
        [
          ['', 'a', 2, 60, 5, 1000],
          ['', 'b', text, 60, 5, 1000],
        ],
      ],
      'de_DE',
    );
    const [both] = readBoth(addon);
    expect(both?.plain.factors[2]).toEqual([`${text}?`, `${text}?`]);
    expect(both?.plain.statistics.slice(1, 3)).toEqual([
      ['Total tasks', '1'],
      ['Total human-equivalent hours', '2.0'],
    ]);
  });

  it('read numbers with a decimal comma', async () => {
    addon = await openDays([[['', 'a', 1.5, "'2,5", "'0.5", 1000]]], 'de_DE');
    const [both] = readBoth(addon);
    expect(both?.functions.factors[1]).toEqual(['36,0x', '180,0x']);
    expect(both?.functions.statistics[3]).toEqual(['Total Claude minutes', '2.5']);
    expect(both?.plain).toEqual(both?.functions);
  });

  it('read clock times like the functions, and no date as a number', async () => {
    addon = await openDays([
      [
        ['', 'a', 0.0625, 20, 5, ''],
        ['', 'b', 7 / 1440, 20 / 1440, 5, ''],
        ['', 'c', 46_143, 20, 5, ''],
      ],
    ]);
    const sheet = addon.workbook.activeSheet();
    sheet.writeNumberFormats(1, 2, [['h:mm'], ['h:mm'], ['d.m.yyyy']]);
    sheet.writeNumberFormats(2, 3, [['[h]:mm:ss']]);
    sheet.writeValues(1, 2, [[0.0625], [7 / 1440], [46_143]]);
    await addon.workbook.recalculated();
    const [both] = readBoth(addon);
    expect(both?.plain.factors.slice(1, 3)).toEqual(both?.functions.factors.slice(1, 3));
    expect(both?.plain.factors[2]).toEqual(['0.4x', '1.4x']);
    expect(both?.plain.factors[3]?.[0]).toBe('1.5.2026?');
    expect(both?.plain.statistics).toEqual(both?.functions.statistics);
  });

  it('find the unit anywhere in a heading, like the functions', async () => {
    addon = await openDays([[['', 'a', 90, 0.5, 5, 1000]]]);
    const units: [string, number][] = [
      ['Claude (in hours)', 60],
      ['Claude (hours, measured)', 60],
      ['Hours (AI)', 60],
      ['Claude (Std.)', 60],
      ['Claude (h:mm)', 60],
      ['duration_secs', 1 / 60],
      ['Claude (secs.)', 1 / 60],
      ['AI minutes', 1],
      ['AI min', 1],
      ['Claude (h or min)', 60],
      ['Claude (días)', 480],
      ['Claude (ms)', 1],
      ['Claude ($)', 1],
      ['Claude (person-days)', 1],
      ['Claude', 1],
    ];
    for (const [heading, minutes] of units) {
      addon.workbook.activeSheet().writeValues(0, 3, [[heading]]);
      await addon.workbook.recalculated();
      const [both] = readBoth(addon);
      expect([heading, both?.plain.factors[1]]).toEqual([heading, both?.functions.factors[1]]);
      expect([heading, both?.functions.statistics[3]?.[1]]).toEqual([
        heading,
        String(Math.round(0.5 * minutes * 100) / 100),
      ]);
    }
  });

  it('use the unit in a heading, like the functions', async () => {
    addon = await openDays([[['', 'a', 90, 0.5, 5, 1000]]]);
    addon.workbook.activeSheet().writeValues(0, 2, [['Human (min)', 'AI [hours]']]);
    await addon.workbook.recalculated();
    const [both] = readBoth(addon);
    expect(both?.functions.factors[1]).toEqual(['3.0x', '18.0x']);
    expect(both?.plain).toEqual(both?.functions);
  });

  it.each([
    ['Claude', '0 min?'],
    ['Claude (h)', '0 h?'],
    ['Claude (sec)', '0 s?'],
    ['Claude (days)', '0 d?'],
    ['Claude (weeks)', '0 w?'],
  ])('show a time of 0 in the unit of its column: %s', async (heading, mark) => {
    addon = await openDays([[['', 'a', 2, 0, 5, 1000]]]);
    addon.workbook.activeSheet().writeValues(0, 3, [[heading]]);
    await addon.workbook.recalculated();
    const [both] = readBoth(addon);
    expect(both?.functions.factors[1]?.[0]).toBe(mark);
    expect(both?.plain).toEqual(both?.functions);
  });

  it('show the total tokens next to the table, like the function', async () => {
    addon = await openAddon();
    for (const formulas of ['functions', 'plain']) {
      const date = formulas === 'plain' ? '2026-11-23' : '2026-11-22';
      addon.call('createDay', { date, formulas });
      await addon.type('B2:F3', [
        ['a', 2, 10, 1, 100],
        ['b', 4, 24, '', ''],
      ]);
      expect(addon.display('J6:K6')).toEqual([['Total tokens', '100 (1 of 2 tasks)']]);
      await addon.type('K11', [[11636500]]);
      expect(addon.display('J6:K6')).toEqual([['Total tokens', '11,636,500']]);
      await addon.type('B2:F3', Array(2).fill(['', '', '', '', '']));
      expect(addon.display('J6:K6')).toEqual([['Total tokens', '']]);
    }
    await addon.type('B2:D2', [['a', 2, 10]]);
    await addon.type('K11', [['many']]);
    expect(addon.display('K6')).toEqual([['Write tokens as a number: many']]);
  });

  it.each([
    ['Human (Stunden)', 'AI (minutos)', 2, 60],
    ['Human (jours)', 'AI (secondes)', 1, 3600],
    ['Human (días)', 'AI [sec]', 1, 3600],
  ])('read the unit words of other languages: %s, %s', async (human, ai, hours, minutes) => {
    addon = await openDays([[['', 'a', hours, minutes, 5, 1000]]]);
    addon.workbook.activeSheet().writeValues(0, 2, [[human, ai]]);
    await addon.workbook.recalculated();
    const [both] = readBoth(addon);
    expect(both?.functions.factors[1]?.[0]).toMatch(/^[28]\.0x$/);
    expect(both?.plain).toEqual(both?.functions);
  });

  it('read a comma or point before three digits by its column', async () => {
    addon = await openDays([
      [
        ['', 'a', "'1,5", "'2,125", "'2.5", ''],
        ['', 'b', "'1.500", "'10", "'1,500", ''],
      ],
      [['', 'a', "'400", "'2,125", "'1.426", '']],
      [
        ['', 'a', "'1,5h", "'2,125", "'5", ''],
        ['', 'b', "'400", "'2,125", "'5", ''],
      ],
    ]);
    const [decided, undecided, byForm] = readBoth(addon);
    expect(decided?.functions.factors.slice(1, 3)).toEqual([
      ['42.4x', '36.0x'],
      ['9000.0x', '60.0x'],
    ]);
    expect(decided?.plain.factors).toEqual(decided?.functions.factors);
    expect(undecided?.functions.factors[1]).toEqual(['11.3x', '16830.3x']);
    expect(undecided?.plain).toEqual(undecided?.functions);
    expect(byForm?.functions.factors[2]?.[0]).toBe('11294.1x');
    expect(byForm?.plain.factors[2]).toEqual(byForm?.functions.factors[2]);
  });

  it('read marks for none as blank cells', async () => {
    addon = await openDays([
      [
        ['', 'a', 2, 60, "'–", "'n/a"],
        ['', 'b', "'none", 60, 5, ''],
        ['', 'c', 2, "'-", 5, ''],
      ],
    ]);
    const [both] = readBoth(addon);
    expect(both?.functions.factors.slice(1, 4)).toEqual([
      ['2.0x', ''],
      ['', ''],
      ['', '24.0x'],
    ]);
    expect(both?.plain).toEqual(both?.functions);
  });

  it('skip tokens in words and report them', async () => {
    addon = await openDays([
      [
        ['', 'a', 2, 60, 5, "'150k"],
        ['', 'b', 2, 60, 5, 1000],
      ],
    ]);
    expect(readBoth(addon)[0]?.plain.statistics[5]).toEqual(['Total tokens', 'Write tokens as numbers: row 2']);
  });

  it.each([
    [["'867.500", "'150.000"], '1,017,500'],
    [["'867,500", "'1,234,567"], '2,102,067'],
    [["'1,234,567", "'150.000"], '1,234,567 (1 of 2 tasks)'],
    [["'11.636.500", "'150,000"], null],
  ])('read a mark before three digits of tokens like the functions: %j', async ([first, second], total) => {
    addon = await openDays([
      [
        ['', 'a', 2, 60, 5, first ?? ''],
        ['', 'b', 2, 60, 5, second ?? ''],
      ],
    ]);
    const [both] = readBoth(addon);
    if (total === null) {
      expect(both?.plain.statistics[5]).toEqual(['Total tokens', 'Write tokens as numbers: row 2']);
      return;
    }
    expect(both?.functions.statistics[5]).toEqual(['Total tokens', total]);
    expect(both?.plain).toEqual(both?.functions);
  });

  it('skip totals like the functions', async () => {
    addon = await openDays([
      [
        ['', 'a', 8, 4, 1, 1000],
        ['', 'b', 4, 2, 1, 1000],
        ['', 'Phase A total', 12, 6, 2, 2000],
        ['', 'c', 6, 3, 1, 1000],
        ['', '**Zwischensumme**', 6, 3, 1, 1000],
        ['', 'Grand total (3 tasks)', 18, 9, 3, 3000],
        ['', 'Total rewrite of the parser', 1, 1, 1, 1000],
      ],
    ]);
    const [both] = readBoth(addon);
    expect(both?.functions.statistics[1]).toEqual(['Total tasks', '4']);
    expect(both?.plain.statistics).toEqual(both?.functions.statistics);
  });

  it('show an empty day like the functions', async () => {
    addon = await openDays([[['', '', '', '', '', '']]]);
    const [both] = readBoth(addon);
    expect(both?.functions.statistics.slice(0, 4)).toEqual([
      ['Metric', 'Value'],
      ['Total tasks', '0'],
      ['Total human-equivalent hours', '0.0'],
      ['Total Claude minutes', '0'],
    ]);
    expect(both?.plain).toEqual(both?.functions);
  });
});
