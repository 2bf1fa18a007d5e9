// Runs in every time zone.
import { offerDays } from '../../../src/record/reading/offered-days.ts';
import { formatIsoDate, parseIsoDate } from '../../../src/record/values/calendar-date.ts';
import { placeForDay } from '../../../src/sheets/day-tab/day-tabs.ts';
import { type OpenAddon, openAddon } from '../addon-fixture.ts';
import { breakService } from '../break-service.ts';

let addon: OpenAddon;
afterEach(() => addon?.dispose());

const tabs = () => addon.workbook.sheets().map((sheet) => sheet.name());
const dateOf = (iso: string) => parseIsoDate(iso) ?? { year: 0, month: 0, day: 0 };

async function createDay(date: string, formulas = 'functions') {
  const reply = addon.call('createDay', { date, formulas });
  await addon.workbook.recalculated();
  return reply;
}

const onTab = (name: string, source: string) =>
  addon.evaluate(`{ const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${name}'); ${source} }`);

it('wraps a range that is wider than its column, which is right-aligned and would lose its first digit', async () => {
  addon = await openAddon();
  await createDay('2026-04-04');
  expect(addon.workbook.activeSheet().styleAt(2, 2)).toMatchObject({ tb: 3, ht: 3 });
});

describe('the days that are offered', () => {
  it.each([
    ['2026-04-05', '03:59', '2026-04-04', '2026-04-05'],
    ['2026-04-05', '04:00', '2026-04-05', '2026-04-04'],
    ['2026-01-01', '00:00', '2025-12-31', '2026-01-01'],
    ['2026-03-01', '23:59', '2026-03-01', '2026-02-28'],
  ])('on %s at %s are %s, then %s', (today, clockTime, first, second) => {
    expect(offerDays(dateOf(today), clockTime).map(formatIsoDate)).toEqual([first, second]);
  });
});

describe('the plan of a new day', () => {
  it.each([
    ['Pacific/Niue', '2026-04-04T10:59:59Z', '2026-04-03', '23:59'],
    ['Pacific/Niue', '2026-04-04T11:00:00Z', '2026-04-04', '00:00'],
    ['Pacific/Kiritimati', '2026-04-04T09:59:59Z', '2026-04-04', '23:59'],
    ['Pacific/Kiritimati', '2026-04-04T10:00:00Z', '2026-04-05', '00:00'],
    ['Asia/Kolkata', '2026-04-04T18:30:00Z', '2026-04-05', '00:00'],
    ['America/St_Johns', '2026-04-05T02:29:59Z', '2026-04-04', '23:59'],
    ['Pacific/Chatham', '2026-04-04T10:15:00Z', '2026-04-05', '00:00'],
    ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29', '01:59'],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['Europe/Berlin', '2026-03-28T22:59:59Z', '2026-03-28', '23:59'],
    ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29', '00:00'],
    ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
    ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25', '23:59'],
    ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26', '00:00'],
    ['America/Los_Angeles', '2026-03-08T10:00:00Z', '2026-03-08', '03:00'],
    ['America/Los_Angeles', '2026-11-01T08:30:00Z', '2026-11-01', '01:30'],
    ['America/Los_Angeles', '2026-11-01T09:30:00Z', '2026-11-01', '01:30'],
    // The clock goes from 24:00 to 01:00: the day has no midnight.
    ['America/Asuncion', '2024-10-06T04:00:00Z', '2024-10-06', '01:00'],
  ])('in %s at %s is for %s %s', async (zone, now, today, clockTime) => {
    addon = await openAddon({ zone, now: new Date(now) });
    expect(addon.call('planNewDay')).toEqual({
      kind: 'newDayPlan',
      locale: 'en_US',
      today,
      clockTime,
      timeZone: zone,
      days: [],
      hasTemplate: false,
      formulas: 'functions',
    });
    await createDay(today);
    expect(tabs()).toEqual([today, 'Sheet1']);
    expect(addon.call('planNewDay').days).toEqual([{ date: today, tabName: today }]);
  });

  it('reports the user’s own template and the chosen formulas', async () => {
    addon = await openAddon({ now: new Date('2026-04-04T12:00:00Z') });
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().insertSheet('Settings')");
    await addon.type('A1:B3', [
      ['Setting', 'Value'],
      ['Settings version', 1],
      ['New day formulas', 'plain'],
    ]);
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().insertSheet('template')");
    const plan = addon.call('planNewDay');
    expect(plan).toMatchObject({ hasTemplate: true, days: [] });
  });
});

const readSelection = () =>
  addon.evaluate(
    '{ const one = SpreadsheetApp.getActiveSpreadsheet(); `${one.getActiveSheet().getName()} ${one.getActiveRange().getA1Notation()}` }',
  );

describe('today’s tab', () => {
  it.each([
    ['2026-11-28T21:00:00Z', '2026-11-28'],
    ['2026-11-29T02:59:59Z', '2026-11-28'],
    ['2026-11-29T03:00:00Z', '2026-11-29'],
  ])('at %s in Berlin is %s, with its first task selected', async (now, date) => {
    addon = await openAddon({ zone: 'Europe/Berlin', now: new Date(now) });
    const reply = addon.call('createToday');
    await addon.workbook.recalculated();
    expect(reply).toMatchObject({ kind: 'written', tabName: date });
    expect(readSelection()).toBe(`${date} B2`);
    expect(addon.call('createToday')).toMatchObject({ kind: 'dayOpened', tabName: date });
  });

  it('is created from the menu, which opens the sidebar with it', async () => {
    addon = await openAddon({ now: new Date('2026-11-28T12:00:00Z') });
    addon.evaluate('openNewDay()');
    await addon.workbook.recalculated();
    expect(readSelection()).toBe('2026-11-28 B2');
    expect(addon.shown.sidebars).toHaveLength(1);
  });
});

describe('a new day', () => {
  it('has the headings with formulas in them, 40 numbered rows, statistics and labels', async () => {
    addon = await openAddon();
    const reply = await createDay('2026-11-22');
    expect(reply).toMatchObject({ kind: 'written', message: 'Tab “2026-11-22” is ready.', tabName: '2026-11-22' });
    expect(addon.display('A1:H1')).toEqual([
      ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens', 'Factor', 'Sup. Factor'],
    ]);
    expect(addon.formulas('G1:H1')).toEqual([['=LEVERAGE(C1:C, D1:D)', '=SUPERVISORY_LEVERAGE(C1:C, E1:E)']]);
    expect(addon.display('A41:A42')).toEqual([['40'], ['']]);
    expect(addon.display('J1:K2')).toEqual([
      ['Metric', 'Value'],
      ['Total tasks', '0'],
    ]);
    expect(addon.display('J10:K13')).toEqual([
      ['Title', ''],
      ['Tokens', ''],
      ['Intro', ''],
      ['Analysis', ''],
    ]);
    await addon.type('B2:F3', [
      ['Write the guide', 240, '22', '0:05', 1_500_000],
      ['2026-04-04', '1h 30m', 8.6, '', ''],
    ]);
    expect(addon.display('B2:H3')).toEqual([
      ['Write the guide', '240', '22', '0:05', '1,500,000', '654.5x', '2880.0x'],
      ['2026-04-04', '1h 30m', '8.6', '', '', '10.5x', ''],
    ]);
    expect(addon.display('K2:K8').flat()).toEqual([
      '2',
      '241.5',
      '30.6',
      '5 (1 of 2 tasks)',
      '1,500,000 (1 of 2 tasks)',
      '473.5x',
      '2880.0x (1 of 2 tasks)',
    ]);
  });

  it('has a frozen header, notes and data validation', async () => {
    addon = await openAddon();
    await createDay('2026-11-22');
    const told = onTab(
      '2026-11-22',
      `JSON.stringify({
        frozen: sheet.getFrozenRows(),
        notes: sheet.getRange('A1:H1').getNotes()[0].filter(Boolean).length,
        checks: sheet.getRange('C2:F41').getDataValidations().flat().filter(Boolean).length,
        outside: sheet.getRange('C42').getDataValidation() === null,
        rules: sheet.getConditionalFormatRules().length,
        warnings: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => [one.getRange().getA1Notation(), one.isWarningOnly()]),
        formats: sheet.getRange('B2:H2').getNumberFormats()[0],
        size: [sheet.getMaxRows(), sheet.getMaxColumns()],
      })`,
    );
    expect(JSON.parse(String(told))).toEqual({
      frozen: 1,
      notes: 8,
      checks: 160,
      outside: true,
      rules: 1,
      warnings: [
        ['G1:H1', true],
        ['J1:K9', true],
      ],
      formats: ['@', expect.any(String), expect.any(String), expect.any(String), '#,##0', '0.0"x"', '0.0"x"'],
      // 891 of the 10 million cells of a spreadsheet: 30 years of one tab a day.
      size: [81, 11],
    });
  });

  it('shows the same figures with plain formulas', async () => {
    addon = await openAddon();
    await createDay('2026-11-22', 'plain');
    await addon.type('B2:F2', [['Write the guide', 240, 22, 5, 1_500_000]]);
    expect(addon.formulas('G1')[0]?.[0]).toMatch(/^=ARRAYFORMULA\(LET\(/);
    expect(addon.display('G1:H2')).toEqual([
      ['Factor', 'Sup. Factor'],
      ['654.5x', '2880.0x'],
    ]);
    expect(addon.display('K2:K8').flat()).toEqual(['1', '240.0', '22', '5', '1,500,000', '654.5x', '2880.0x']);
    expect(addon.display('J9:K10')).toEqual([
      ['', ''],
      ['Title', ''],
    ]);
  });

  it.each(['2026-04-04', 'April 4, 2026', 'Sat, 4. April 2026', 'Log 4.4.2026', '2026-04-04 (2)'])(
    'never overwrites a tab of that day: “%s” is opened',
    async (name) => {
      addon = await openAddon();
      addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().insertSheet(${JSON.stringify(name)})`);
      addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').activate()");
      expect(await createDay('2026-04-04')).toEqual({
        kind: 'dayOpened',
        message: `Opened the existing tab “${name}”.`,
        tabName: name,
      });
      expect(addon.workbook.activeSheet().name()).toBe(name);
      expect(tabs()).toHaveLength(2);
    },
  );

  it('is before older days and after newer ones; other tabs keep their order', async () => {
    addon = await openAddon();
    addon.evaluate("SpreadsheetApp.getActiveSheet().setName('Notes')");
    for (const day of ['2026-04-04', '2026-04-06', '2026-04-05', '2026-04-01']) await createDay(day);
    expect(tabs()).toEqual(['2026-04-06', '2026-04-05', '2026-04-04', '2026-04-01', 'Notes']);
    const named = (date: string | null) => ({ date: date === null ? null : dateOf(date) });
    expect(placeForDay([named(null), named('2026-04-03')], dateOf('2026-04-04'))).toBe(0);
    expect(placeForDay([named('2026-04-05'), named(null), named('2026-04-03')], dateOf('2026-04-04'))).toBe(1);
    expect(placeForDay([], dateOf('2026-04-04'))).toBe(0);
  });

  it('is undone as long as it was not edited', async () => {
    addon = await openAddon();
    const reply = await createDay('2026-11-22');
    await addon.type('B2', [['mine']]);
    expect(addon.call('undoWrite', { plan: reply.undo }).message).toBe(
      'B2 in “2026-11-22” has changed since then. The tab was not removed.',
    );
    await addon.type('B2', [['']]);
    expect(addon.call('undoWrite', { plan: reply.undo })).toEqual({
      kind: 'undone',
      message: 'Tab “2026-11-22” removed.',
    });
    expect(tabs()).toEqual(['Sheet1']);
  });

  it.each(['functions', 'plain'])('with %s takes the same service calls for any number of days', async (formulas) => {
    addon = await openAddon();
    const count = async (date: string) => {
      addon.standIn.resetServiceCalls();
      await createDay(date, formulas);
      return addon.standIn.serviceCalls();
    };
    for (const date of ['2026-11-20', '2026-11-21', '2026-11-22']) await createDay(date, formulas);
    const counts = [await count('2026-11-23'), await count('2026-11-24')];
    expect(counts.map(({ total }) => total)).toEqual([161, 161]);
    expect(counts[0]?.cells).toBe(counts[1]?.cells);
  });

  it.each(['insertSheet', 'setValues', 'setFormula', 'setNumberFormat', 'setDataValidation', 'protect', 'flush'])(
    'leaves nothing behind when %s fails',
    async (method) => {
      addon = await openAddon();
      await addon.type('A1', [['mine']]);
      breakService(addon, method);
      const reply = addon.call('createDay', { date: '2026-11-22', formulas: 'functions' });
      expect(reply).toEqual({
        kind: 'refused',
        message:
          'Google Sheets did not respond as expected. Try again in a moment. If it happens again, reload the sheet.',
      });
      expect(tabs()).toEqual(['Sheet1']);
      expect(addon.workbook.activeSheet().name()).toBe('Sheet1');
    },
  );

  it.each(['Sheet1', 'Sheet2', 'Sheet3'])('activates %s again when a call fails', async (name) => {
    addon = await openAddon({ tabCount: 3 });
    addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${name}').activate()`);
    breakService(addon, 'flush');
    expect(addon.call('createDay', { date: '2026-11-22', formulas: 'functions' }).kind).toBe('refused');
    expect(addon.workbook.activeSheet().name()).toBe(name);
  });

  it('is refused during another save, and without the right to edit', async () => {
    addon = await openAddon();
    addon.standIn.documentLock.isHeldElsewhere = true;
    expect((await createDay('2026-11-22')).message).toBe('Another save is in progress. Try again in a moment.');
    addon.standIn.documentLock.isHeldElsewhere = false;
    addon.standIn.setRights('view');
    expect((await createDay('2026-11-22')).message).toMatch(/^You can view this sheet but not change it\./);
    addon.standIn.setRights('edit');
    expect((await createDay('2026-02-30')).message).toBe(
      '2026-02-30 is not a calendar date. Write a date like 2026-04-04.',
    );
    expect(tabs()).toEqual(['Sheet1']);
  });

  it('requested by two sidebars at once is made once', async () => {
    addon = await openAddon();
    const replies = [await createDay('2026-11-22'), await createDay('2026-11-22')];
    expect(replies.map(({ kind }) => kind)).toEqual(['written', 'dayOpened']);
    expect(tabs()).toEqual(['2026-11-22', 'Sheet1']);
  });
});

describe('the user’s own Template', () => {
  async function makeTemplate(rows: readonly (readonly (string | number)[])[]) {
    addon = await openAddon({ zone: 'Asia/Kolkata' });
    addon.evaluate("SpreadsheetApp.getActiveSheet().setName('Template')");
    const lastColumn = String.fromCharCode(64 + (rows[0]?.length ?? 1));
    await addon.type(`A1:${lastColumn}${rows.length}`, rows);
  }

  it('is copied completely, with the date in the blank cell next to Date', async () => {
    await makeTemplate([
      ['Task', 'Hours', 'Claude', '=LEVERAGE(B1:B, C1:C)', '', 'Mood', 'good'],
      ['My recurring task', 2, '', '', '', 'Date:', ''],
    ]);
    const reply = await createDay('2026-11-22', 'plain');
    expect(reply).toMatchObject({ kind: 'written', message: 'Tab “2026-11-22” is ready.' });
    expect(tabs()).toEqual(['2026-11-22', 'Template']);
    expect(addon.display('A1:G2')).toEqual([
      ['Task', 'Hours', 'Claude', 'Factor', '', 'Mood', 'good'],
      ['My recurring task', '2', '', '', '', 'Date:', '2026-11-22'],
    ]);
    expect(addon.call('undoWrite', { plan: reply.undo })).toMatchObject({ kind: 'undone' });
    expect(tabs()).toEqual(['Template']);
    expect(addon.display('G2')).toEqual([['']]);
  });

  it('keeps an existing date, and changes in the copy', async () => {
    await makeTemplate([
      ['Task', 'Hours', 'Claude', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
    await addon.type('F2:G2', [['Date', 'soon']]);
    const reply = await createDay('2026-11-22');
    expect(addon.display('F2:G2')).toEqual([['Date', 'soon']]);
    await addon.type('A3', [['mine']]);
    expect(addon.call('undoWrite', { plan: reply.undo }).message).toBe(
      'A3 in “2026-11-22” has changed since then. The tab was not removed.',
    );
  });
});
