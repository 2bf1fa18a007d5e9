// Covers src/workbench/engine/locale: typed and shown values in every locale.
import { bringHome, type Fixture, loadEngine, openFixture } from '../engine-fixture.ts';

const { findLocale, getLocale, parseTypedText } = loadEngine();
const thisYear = new Date().getFullYear();
const serial = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

const sheet = 'SpreadsheetApp.getActiveSheet()';
const book = 'SpreadsheetApp.getActiveSpreadsheet()';
const range = (a1: string) => `${sheet}.getRange("${a1}")`;

describe('typed text', () => {
  test.each<[string, string, string | number | boolean, string | null]>([
    ['en_US', '1.5', 1.5, null],
    ['en_US', '1,5', '1,5', null],
    ['en_US', '1,500', 1500, '#,##0'],
    ['en_US', '1,500.25', 1500.25, '#,##0.00'],
    ['en_US', '11,636,500', 11_636_500, '#,##0'],
    ['en_US', '1,50', '1,50', null],
    ['en_US', '1,5000', '1,5000', null],
    ['en_US', '1500,250', '1500,250', null],
    ['en_US', '1.500,25', '1.500,25', null],
    ['en_US', '10%', 0.1, '0%'],
    ['en_US', '4.1%', 0.041, '0.00%'],
    ['en_US', '$1,500', 1500, '"$"#,##0'],
    ['en_US', '(5)', -5, null],
    ['en_US', '-5', -5, null],
    ['en_US', '1e5', 100_000, '0.00E+00'],
    ['en_US', '2026-04-04', 46_116, 'yyyy-mm-dd'],
    ['en_US', '4/4/2026', 46_116, 'm/d/yyyy'],
    ['en_US', '1:30', 0.0625, 'h:mm'],
    ['en_US', '12 min', '12 min', null],
    ['en_US', '1.2.3', '1.2.3', null],
    ['en_US', '1 23', '1 23', null],
    ['en_US', '5A', '5A', null],
    ['en_IN', '12,34,567', 1_234_567, '#,##0'],
    ['en_GB', '4/5/2026', serial(2026, 5, 4), 'd/m/yyyy'],
    ['de_DE', '1,5', 1.5, null],
    ['de_DE', '1.500', 1500, '#,##0'],
    ['de_DE', '1.500,25', 1500.25, '#,##0.00'],
    ['de_DE', '1500,25', 1500.25, null],
    ['de_DE', ',5', 0.5, null],
    ['de_DE', '10,5%', 0.105, '0.00%'],
    ['de_DE', '1.5', serial(thisYear, 5, 1), 'd.m'],
    ['de_DE', '31.12.', serial(thisYear, 12, 31), 'dd.mm'],
    ['de_DE', '0.5', '0.5', null],
    ['de_DE', '31.2', '31.2', null],
    ['de_DE', '1,500,25', '1,500,25', null],
    ['de_DE', '04.04.2026', 46_116, 'dd.mm.yyyy'],
    ['de_DE', '4.4.26', 46_116, 'd.m.yy'],
    ['de_DE', '4/5/2026', serial(2026, 5, 4), 'd/m/yyyy'],
    ['de_DE', '2026-04-04', 46_116, 'yyyy-mm-dd'],
    ['de_DE', '04.04.2026 12:00', 46_116.5, 'dd.mm.yyyy hh:mm'],
    ['de_DE', '4. April 2026', 46_116, 'd. mmmm yyyy'],
    ['de_DE', '1:30', 0.0625, 'h:mm'],
    ['de_DE', '150k', '150k', null],
    ['de_DE', '5 €', 5, '#,##0 "€"'],
    ['fr_FR', '1 500,25', 1500.25, '#,##0.00'],
    ['fr_FR', '1\u202f500', 1500, '#,##0'],
    ['fr_FR', '04/05/2026', serial(2026, 5, 4), 'dd/mm/yyyy'],
    ['pt_BR', '1.500,5', 1500.5, '#,##0.00'],
    ['de_CH', "1'500.5", 1500.5, '#,##0.00'],
    ['ja_JP', '1,500', 1500, '#,##0'],
    ['sv_SE', '2026-04-04', 46_116, 'yyyy-mm-dd'],
  ])('in %s: %s', (id, text, value, pattern) => {
    const typed = parseTypedText(text, getLocale(id));
    expect(typed).toEqual({ value: typeof value === 'number' ? expect.closeTo(value, 9) : value, pattern });
  });

  test('is the original number for every number written with the marks of the locale', () => {
    // A generator with a fixed seed, for the same numbers in every run.
    let state = 12_345;
    const random = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state / 2 ** 32;
    };
    for (const id of ['en_US', 'de_DE', 'fr_FR', 'pt_BR', 'de_CH', 'en_IN', 'ru_RU', 'it_IT', 'nl_NL', 'tr_TR']) {
      for (let i = 0; i < 200; i += 1) {
        const number = Number((random() * 10 ** (1 + Math.floor(random() * 8))).toFixed(Math.floor(random() * 4)));
        const written = new Intl.NumberFormat(id.replace('_', '-'), {
          maximumFractionDigits: 3,
          useGrouping: random() < 0.5,
        }).format(number);
        expect([id, written, parseTypedText(written, getLocale(id)).value]).toEqual([id, written, number]);
      }
    }
  });

  test('unknown locales are rejected', () => {
    expect(findLocale('xx_notone')).toBeNull();
    expect(findLocale('')).toBeNull();
    expect(() => getLocale('deutsch')).toThrow('“deutsch” is not a known locale. Write a locale such as de_DE.');
  });
});

describe('a German spreadsheet', () => {
  let fixture: Fixture;
  const evaluate = (source: string) => bringHome(fixture.evaluate(source));

  beforeEach(async () => {
    fixture = await openFixture('function TELL(a, b) { return JSON.stringify([a, b]); }', {
      locale: 'de_DE',
      zone: 'Europe/Berlin',
    });
  });

  afterEach(() => fixture.dispose());

  test('has its locale and time zone', () => {
    expect(evaluate(`[${book}.getSpreadsheetLocale(), ${book}.getSpreadsheetTimeZone()]`)).toEqual([
      'de_DE',
      'Europe/Berlin',
    ]);
  });

  test('reads values from scripts as if typed, and displays them in its locale', () => {
    fixture.evaluate(`${range('A1:G1')}.setValues([['1,5', '1.500,25', 2.5, '04.04.2026', '1:30', '0.5', 1234.5]]);
      ${range('G1')}.setNumberFormat('#,##0.0'); ${range('A2:B2')}.setValues([[0.125, 654.5454545454545]]);
      ${range('A2')}.setNumberFormat('0.0%'); 1`);
    expect(evaluate(`${range('A1:C1')}.getValues()`)).toEqual([[1.5, 1500.25, 2.5]]);
    expect(evaluate(`${range('A1:G1')}.getDisplayValues()`)).toEqual([
      ['1,5', '1.500,25', '2,5', '04.04.2026', '1:30', '0.5', '1.234,5'],
    ]);
    expect(evaluate(`${range('A2:B2')}.getDisplayValues()`)).toEqual([['12,5%', '654,5454545']]);
    expect(evaluate(`${range('D1')}.getValue()`)).toBe('2026-04-03T22:00:00.000Z');
    expect(evaluate(`${range('F1')}.getValue()`)).toBe('0.5');
    expect(evaluate(`${range('G1')}.getNumberFormat()`)).toBe('#,##0.0');
  });

  test('reads formulas from scripts as if typed, and returns them in its locale', async () => {
    fixture.evaluate(`${range('A1:B1')}.setValues([[2, 3]]); ${range('C1:E1')}.setFormulas([['=TELL(A1; B1)', '=SUM(A1;1,5)', '=A1*1,50']]);
      ${range('F1')}.setValue('=SUM(A1; B1)'); ${range('G1')}.setFormula('={1\\\\2;3\\\\4}'); 1`);
    await fixture.workbook.recalculated();
    expect(evaluate(`${range('C1:G1')}.getValues()`)).toEqual([['[2,3]', 3.5, 3, 5, 1]]);
    expect(evaluate(`${range('H2')}.getValue()`)).toBe(4);
    expect(evaluate(`${range('C1:G1')}.getFormulas()`)).toEqual([
      ['=TELL(A1; B1)', '=SUM(A1;1,5)', '=A1*1,50', '=SUM(A1; B1)', '={1\\2;3\\4}'],
    ]);
    expect(evaluate(`${range('C1')}.getFormula()`)).toBe('=TELL(A1; B1)');
  });

  test('calculates with numbers that end in zeros, and with text in its locale', async () => {
    await fixture.type('A1:D1', [['=1,10+4,10', "'1,5", '=B1*2', '="0.5"&""']]);
    expect(fixture.values('A1:D1')).toEqual([[expect.closeTo(5.2, 9), '1,5', 3, '0.5']]);
    expect(fixture.display('A1:C1')).toEqual([['5,2', '1,5', '3']]);
  });

  test('keeps its numbers when it becomes American and German again', async () => {
    await fixture.type('A1:B1', [[1.5, '=SUM(A1;1,5)']]);
    fixture.evaluate(`${book}.setSpreadsheetLocale('en_US'); 1`);
    expect(fixture.display('A1:B1')).toEqual([['1.5', '3']]);
    expect(fixture.formulas('B1')).toEqual([['=SUM(A1,1.5)']]);
    await fixture.type('C1', [['1,5']]);
    expect(fixture.values('C1')).toEqual([['1,5']]);
    expect(fixture.workbook.native.save().custom).toEqual({ spreadsheetLocale: 'en_US', timeZone: 'Europe/Berlin' });
    fixture.evaluate(`${book}.setSpreadsheetLocale('de_DE'); 1`);
    expect(fixture.display('A1:C1')).toEqual([['1,5', '3', '1,5']]);
    expect(() => evaluate(`${book}.setSpreadsheetLocale('german')`)).toThrow('Invalid argument: german');
  });

  test('displays Dates from scripts in the format of the locale', () => {
    fixture.evaluate(
      `${range('A1:B1')}.setValues([[new Date(Date.UTC(2026, 3, 3, 22)), new Date(Date.UTC(2026, 3, 4, 6))]]); 1`,
    );
    expect(fixture.display('A1:B1')).toEqual([['04.04.2026', '04.04.2026 08:00:00']]);
  });
});

describe('other locales', () => {
  test.each([
    ['fr_FR', '1\u202f234,5'],
    ['pt_BR', '1.234,5'],
    ['de_CH', "1'234.5"],
    ['en_GB', '1,234.5'],
    ['ja_JP', '1,234.5'],
  ])('%s displays thousands with its own mark', async (locale, shown) => {
    const fixture = await openFixture('', { locale });
    await fixture.type('A1', [[1234.5]]);
    fixture.evaluate(`${range('A1')}.setNumberFormat('#,##0.0'); 1`);
    expect(fixture.display('A1')[0]?.[0]?.replace(/[\u00a0\u202f]/g, '\u202f')).toBe(shown);
    fixture.dispose();
  });
});

describe('time zones', () => {
  const ZONES = [
    ...['Pacific/Niue', 'Pacific/Pago_Pago', 'America/Los_Angeles', 'America/St_Johns', 'Etc/UTC', 'Europe/Berlin'],
    ...[
      'Asia/Kolkata',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Auckland',
      'Pacific/Apia',
      'Pacific/Kiritimati',
    ],
  ];

  test.each(ZONES)(
    'in %s, a date, a time, a duration and the days of clock changes are read as they were written',
    async (zone) => {
      const fixture = await openFixture('', { zone, datesBefore1900: 'history' });
      const texts = [
        ...['2026-04-04', '2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-09-27'],
        ...['2026-04-04 23:59:59', '2026-01-01 00:00:01'],
      ];
      await fixture.type(
        `A1:A${texts.length}`,
        texts.map((text) => [text]),
      );
      await fixture.type('B1:B2', [[0.0625], [1.5]]);
      fixture.evaluate(`${range('B1:B2')}.setNumberFormat('[h]:mm'); 1`);
      const pattern = `"yyyy-MM-dd'T'HH:mm:ss"`;
      const read = (a1: string) =>
        bringHome(
          fixture.evaluate(
            `${range(a1)}.getValues().map(function (row) { return Utilities.formatDate(row[0], ${book}.getSpreadsheetTimeZone(), ${pattern}); })`,
          ),
        );
      expect(read(`A1:A${texts.length}`)).toEqual(
        texts.map((text) => text.replace(' ', 'T')).map((text) => (text.includes('T') ? text : `${text}T00:00:00`)),
      );
      expect(read('B1:B2')).toEqual(['1899-12-30T01:30:00', '1899-12-31T12:00:00']);
      fixture.evaluate(
        `var values = ${range(`A1:A${texts.length}`)}.getValues(); ${range(`C1:C${texts.length}`)}.setValues(values); 1`,
      );
      const serials = (column: string) =>
        fixture.workbook
          .activeSheet()
          .range({ row: 0, column: column === 'A' ? 0 : 2, rowCount: texts.length, columnCount: 1 })
          .getRawValues();
      expect(serials('C').flat()).toEqual(
        serials('A')
          .flat()
          .map((value) => expect.closeTo(Number(value), 9)),
      );
      fixture.dispose();
    },
  );

  test('a spreadsheet with a new time zone keeps its days and times, which become other moments', async () => {
    const fixture = await openFixture('function MOMENT(date) { return date.toISOString(); }', {
      zone: 'Pacific/Niue',
    });
    await fixture.type('A1:B1', [['2026-04-04', '=MOMENT(A1)']]);
    expect(bringHome(fixture.values('A1:B1'))).toEqual([['2026-04-04T11:00:00.000Z', '2026-04-04T11:00:00.000Z']]);
    fixture.evaluate(`${book}.setSpreadsheetTimeZone('Pacific/Kiritimati'); 1`);
    await fixture.workbook.recalculated();
    expect(fixture.display('A1')).toEqual([['2026-04-04']]);
    expect(bringHome(fixture.values('A1:B1'))).toEqual([['2026-04-03T10:00:00.000Z', '2026-04-03T10:00:00.000Z']]);
    expect(() => fixture.evaluate(`${book}.setSpreadsheetTimeZone('Nowhere/City')`)).toThrow(
      'Invalid argument: Nowhere/City',
    );
    fixture.dispose();
  });
});
