// Covers src/functions and the sidebar's reading: the sheet and the post of a day with ranges agree in every locale.
import { EMPTY_PRIVATE_LIST } from '../../src/prose/private-list.ts';
import { readSheet } from '../../src/sidebar/day/read-sheet.ts';
import { publishSheetDay, readSheetDay } from '../../src/sidebar/day/sheet-day.ts';
import { standard } from '../../src/styles/standard.ts';
import { getLocale, OFFERED_LOCALE_IDS } from '../../src/workbench/engine/locale/spreadsheet-locale.ts';
import { chooseCases } from '../sampling.ts';
import { type OpenAddon, openAddon } from './addon-fixture.ts';

let addon: OpenAddon;
afterEach(() => addon.dispose());

const ROWS = [
  ['Port the reports', '24h (16-40)', '20-40 min', '5 (2-8)', 88000],
  ['Draw the covers', '~8h', '10', '', 12000],
  ['Sort the archive', '2h', '<5 min', '1', ''],
  ['Check the totals', '1{.}5-2{.}5h', '7{.}5 ± 2{.}5', '0{.}5-1{.}5 min', ''],
  ['Write the guide', '3–5 h', '12 bis 20 min', '3 ± 50%', ''],
  ['Move the files', '1:30-2:30 h', '30 min', '~4', 500],
];

describe.each(chooseCases(OFFERED_LOCALE_IDS, ['en_US', 'de_DE', 'fr_FR', 'en_IN']))(
  'a day with ranges in %s',
  (locale) => {
    it('has the same figures and bounds in its formulas and in its post', async () => {
      const { decimal } = getLocale(locale);
      addon = await openAddon({ locale });
      addon.call('createDay', { date: '2026-04-04', formulas: 'functions' });
      const inLocale = (cell: string | number) => (typeof cell === 'string' ? cell.split('{.}').join(decimal) : cell);
      await addon.type(
        `B2:F${ROWS.length + 1}`,
        ROWS.map((row) => row.map(inLocale)),
      );
      await addon.type('J31', [['=LEVERAGE_RANGE(C1:C; D1:D)']]);
      await addon.workbook.recalculated();
      const sheet = addon.call('readDay');
      const reading = readSheetDay(sheet, readSheet(sheet, '21:14').search, {
        onlyRows: null,
        dateAsked: null,
        privateList: EMPTY_PRIVATE_LIST,
      });
      const { post, notices } = publishSheetDay(reading, {
        dateGiven: null,
        style: { ...standard, order: 'sheet' },
        hasSources: false,
        otherNotices: [],
        proseNotices: [],
        checkNames: null,
      });
      expect(notices.filter(({ severity }) => severity !== 'note')).toEqual([]);
      const record = post?.record;
      if (record === undefined) throw new Error('There is no post.');
      const last = ROWS.length + 1;
      const factors = addon.values(`G2:H${last}`);
      const bounds = addon.values(`J32:K${last + 30}`);
      expect(record.tasks).toHaveLength(ROWS.length);
      for (const [i, task] of record.tasks.entries()) {
        const close = (value: number | null | undefined) => (value == null ? '' : expect.closeTo(value, 9));
        expect([locale, ...(factors[i] ?? [])]).toEqual([locale, close(task.factor), close(task.supervisoryFactor)]);
        expect([locale, ...(bounds[i] ?? [])]).toEqual([locale, close(task.factorLow), close(task.factorHigh)]);
      }
      const statistics = record.sections.find(({ id }) => id === 'statistics');
      if (statistics?.kind !== 'table') throw new Error('There are no statistics.');
      expect(addon.display('J2:K8')).toEqual(statistics.rows);
      expect(statistics.rows[5]?.[1]).toBe('26.2x (15.7 to 48.3x)');
    });
  },
);
