// Covers src/sidebar/records/records-controller.ts and its view, with the pushed files as the server.
import { RecordsController } from '../../../src/sidebar/records/records-controller.ts';
import type { RecordsView } from '../../../src/sidebar/records/records-view.ts';
import { type OpenAddon, openAddon } from '../../sheets/addon-fixture.ts';
import { settle } from '../fake-clock.ts';

let addon: OpenAddon;
let view: RecordsView;
let calls: string[];
let copies: string[];
let controller: RecordsController;
afterEach(() => addon?.dispose());

async function addDay(date: string, rows: readonly (readonly (string | number)[])[]) {
  addon.call('createDay', { date, formulas: 'functions' });
  await addon.type(`B2:F${rows.length + 1}`, rows as never);
}

async function openPage(onCall: (name: string) => void = () => undefined) {
  calls = [];
  copies = [];
  controller = new RecordsController({
    server: {
      ask: async (name: string, request: unknown) => {
        calls.push(name);
        onCall(name);
        const reply = addon.call(name, request);
        await addon.workbook.recalculated();
        return reply;
      },
    } as never,
    page: { render: (next) => (view = next), focusFirst: () => undefined, selectText: () => copies.push('selected') },
    copyContent: async ({ text }) => copies.push(text) > 0,
    makePng: async ({ title }, theme) => new Blob([`${title}, ${theme}`]),
    copyPng: async (png) => copies.push((await (await png)?.text()) ?? '') > 0,
    download: (name) => copies.push(name),
    close: () => calls.push('close'),
  });
  await controller.start();
  await settle();
}

async function openThreeDays() {
  addon = await openAddon();
  await addDay('2026-04-02', [['Draw the plan', 10, 20, 5, 1000]]);
  await addDay('2026-04-04', [
    ['Port the importer', 240, 22, 5, ''],
    ['Fix the labels', 8, 10, '', ''],
  ]);
  await addDay('2026-04-06', [['Write the guide', 3, 7, 1, '']]);
  addon.call('createDay', { date: '2026-04-07', formulas: 'functions' });
}

describe('Records and roll-ups', () => {
  it('explains what to do while there is no record', async () => {
    addon = await openAddon();
    await openPage();
    expect(view.message).toEqual({
      text: 'There is no record yet. After you copy a post, select Save to Records. To add the days that already have a tab, select Rebuild from day tabs.',
      isFailure: false,
    });
    await controller.rebuild();
    expect(view.status.text).toBe('No day tab has a task yet.');
  });

  it('compares estimates with actual hours, and reports those that it cannot compare', async () => {
    addon = await openAddon();
    const cells = JSON.stringify([
      ['Task', 'Human Est. (h)', 'Claude (min)', 'Actual hours', 'Second estimate'],
      ['Port the importer', 40, 22, 50, 44],
      ['Fix the labels', 8, 10, 6.5, ''],
      ['Write the guide', 3, 7, 'soon', ''],
    ]);
    addon.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().insertSheet('2026-04-04').getRange('A1:E4').setValues(${cells})`,
    );
    await openPage();
    await controller.rebuild();
    expect(view.status.text).toBe(
      '1 day added. 2026-04-04: D4, Actual hours, is “soon” and is not compared. Write a time above 0, such as 6h.',
    );
    expect(view.rollup?.calibration).toEqual([
      {
        comparedWith: 'actual',
        heading: 'Estimate ÷ Actual Time',
        rows: [
          ['Over 2h to 8h', '1', '1.23', ''],
          ['Over 8h to 40h', '1', '0.80', ''],
          ['All sizes', '2', '1.02', ''],
        ],
      },
      { comparedWith: 'second', heading: 'Estimate ÷ Second Estimate', rows: [['Over 8h to 40h', '1', '0.91', '']] },
    ]);
    await controller.rebuild();
    expect(view.status.text).toMatch(/^0 days added, 1 unchanged\./);
  });

  it('rebuilds from the day tabs, one in each call, and adds up the week of the newest day', async () => {
    await openThreeDays();
    await openPage();
    await controller.rebuild();
    expect(calls.filter((name) => name === 'readTab').length).toBe(4);
    expect(calls.filter((name) => name === 'appendRows').length).toBe(1);
    expect(view.status).toMatchObject({ tone: 'done', text: '3 days added, 1 without tasks.', hasUndo: true });
    expect(view.heading).toBe('Week 15, April 6 to April 12, 2026');
    expect([view.hasEarlier, view.hasLater]).toEqual([true, false]);
    controller.move(-1);
    expect(view.heading).toBe('Week 14, March 30 to April 5, 2026');
    expect(view.rollup?.figures.map(({ value }) => value)).toEqual(['297.7x', '1500.0x', '6.4']);
    expect(view.rollup?.table?.sums.slice(0, 2)).toEqual(['2 days', '3']);
    expect(view.rollup?.missing).toBe('No record for Friday, April 3 and Sunday, April 5.');
    controller.act();
    await settle();
    expect(copies[0]).toContain('# Leverage Record: Week 14, March 30 to April 5, 2026');
    expect(copies[0]).toBe(view.rollup?.text);
    await controller.copyPicture();
    controller.downloadSvg();
    expect(copies.slice(1)).toEqual([
      'Week 14, March 30 to April 5, 2026: the factor of each day, light',
      'leverage-week-14-march-30-to-april-5-2026.svg',
    ]);
    expect(view.rollup?.picture?.table.rows.length).toBe(2);
    controller.chooseTab('year');
    expect(view.rollup?.picture?.title).toBe('2026: the factor of each day');
  });

  it('draws the card of each period once it is chosen, and copies and downloads it in the chosen colors', async () => {
    await openThreeDays();
    await openPage();
    await controller.rebuild();
    expect(view.rollup?.pictureKinds.map(({ label }) => label)).toEqual(['Trend', 'Card for social posts']);
    controller.choosePicture('card');
    controller.chooseTab('month');
    controller.chooseTheme('dark');
    expect(view.rollup?.pictureKind).toBe('card');
    expect([view.theme, view.previewTheme]).toEqual(['dark', 'dark']);
    const { picture } = view.rollup ?? {};
    expect([picture?.title, picture?.width, picture?.height]).toEqual([
      'Leverage Record: April 2026: the factor of each day',
      1200,
      630,
    ]);
    expect(picture?.description).toContain('4 tasks on 3 days from 2026-04-01 to 2026-04-30');
    await controller.copyPicture();
    controller.downloadSvg();
    await controller.downloadPng();
    expect(copies).toEqual([
      'Leverage Record: April 2026: the factor of each day, dark',
      'leverage-card-april-2026.svg',
      'leverage-card-april-2026.png',
    ]);
    expect(view.status.text).toBe('Downloaded leverage-card-april-2026.png.');
    controller.chooseTab('year');
    expect(view.rollup?.pictureKinds.map(({ value }) => value)).toEqual(['calendar', 'trend', 'card']);
    controller.choosePicture('calendar');
    controller.chooseTab('week');
    expect(view.rollup?.pictureKind).toBe('trend');
  });

  it('copies no picture with a term of the private list, and shows the replacements of the list', async () => {
    await openThreeDays();
    const replacements = [{ term: 'Leverage Record', wording: 'Our work' }];
    addon.call('savePrivateList', { seen: '', json: JSON.stringify({ terms: ['April'], replacements }) });
    await openPage();
    await controller.rebuild();
    controller.choosePicture('card');
    await controller.copyPicture();
    controller.downloadSvg();
    await controller.downloadPng();
    expect(copies).toEqual([]);
    expect(view.status).toMatchObject({ tone: 'error' });
    expect(view.status.text).toContain('“April”');
    expect(view.rollup?.picture?.title).toBe('Our work: Week 15, April 6 to April 12, 2026: the factor of each day');
  });

  it('changes nothing when it is repeated, and reports edited rows', async () => {
    await openThreeDays();
    await openPage();
    await controller.rebuild();
    await controller.rebuild();
    expect(view.status.text).toBe('0 days added, 3 unchanged, 1 without tasks.');
    addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('E3').setValue(1)`);
    await addon.workbook.recalculated();
    await controller.rebuild();
    expect(view.status.text).toBe(
      '0 days added, 2 unchanged, 1 without tasks. Row 3 changed by hand: not overwritten.',
    );
  });

  it('stops after a tab, writes the rows so far, and continues there', async () => {
    await openThreeDays();
    let tabs = 0;
    await openPage((name) => {
      if (name === 'readTab' && ++tabs === 2) controller.close();
    });
    await controller.rebuild();
    expect(view.status.text).toBe('1 day added, 1 without tasks.');
    await controller.rebuild();
    expect(view.status.text).toBe('2 days added, 1 unchanged, 1 without tasks.');
    expect(calls.filter((name) => name === 'readTab').length).toBe(4);
    await controller.undo();
    expect(view.rollup?.table?.sums.slice(0, 2)).toEqual(['1 day', '1']);
    expect(calls).not.toContain('close');
  });

  it('shows rows that are not counted', async () => {
    await openThreeDays();
    await openPage();
    await controller.rebuild();
    addon.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('A5:E6').setValues([['2026-04-02', '', 1, 2, 3], ['someday', '', 1, 2, 'x']])`,
    );
    await controller.read();
    expect(view.faults).toEqual([
      'Row 5 has the same date as row 2 and is not counted.',
      'Row 6 has “someday” as its date, which is not clear, and is not counted.',
    ]);
  });

  it('explains why no row is counted, and does not overwrite one that cannot be read', async () => {
    addon = await openAddon();
    await addDay('2026-04-02', [['Draw the plan', 142, 20, 5, 1000]]);
    await openPage();
    await controller.rebuild();
    addon.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('N1:O2').setValues([['Human hours, low', 'Human hours, high'], [138, 146]])`,
    );
    addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('D2').setValue(160)`);
    await addon.workbook.recalculated();
    await controller.read();
    expect(view.message).toEqual({
      text: 'No row of the tab “Records” is counted. Correct it as the list says, then open this page again.',
      isFailure: false,
    });
    expect(view.faults).toEqual([
      'Row 2 has “160” as Human hours (outside its bounds 138 to 146) and is not counted. Write a figure within the bounds, or change them.',
    ]);
    await controller.rebuild();
    expect(view.status.text).toBe('0 days added. Row 2 cannot be read: not overwritten.');
  });

  it('shows days of the period whose row was edited after it was saved, which count with their figures', async () => {
    await openThreeDays();
    await openPage();
    await controller.rebuild();
    expect(view.faults).toEqual([]);
    addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('D4').setValue(30)`);
    await addon.workbook.recalculated();
    await controller.read();
    expect(view.rollup?.table?.sums.slice(0, 3)).toEqual(['1 day', '1', '30h']);
    expect(view.faults).toEqual([
      'The row of 2026-04-06 was changed after it was saved. It counts with its current figures.',
    ]);
    controller.move(-1);
    expect(view.heading).toBe('Week 14, March 30 to April 5, 2026');
    expect(view.faults).toEqual([]);
  });

  it('adds up a range, and explains a wrong date', async () => {
    await openThreeDays();
    await openPage();
    await controller.rebuild();
    controller.chooseTab('range');
    expect(view.heading).toBe('April 2 to April 6, 2026');
    controller.typeRange('2026-04-04', '');
    expect(view.rollup?.table?.sums.slice(0, 2)).toEqual(['2 days', '3']);
    controller.typeRange('4 April', '');
    expect(view.range.fault).toBe('Write dates like 2026-04-04, or leave a field empty.');
    expect(view.rollup).toBeNull();
    controller.typeRange('2026-04-06', '2026-04-02');
    expect(view.range.fault).toBe('The first date is after the last one.');
    controller.chooseLastDays(7);
    expect(view.range).toEqual({ from: '2026-03-31', to: '2026-04-06', fault: '' });
  });

  it('expects a record on every day of a range, like --from and --to', async () => {
    await openThreeDays();
    await openPage();
    await controller.rebuild();
    controller.chooseTab('range');
    controller.typeRange('2026-03-31', '2026-04-08');
    expect(view.rollup?.missing).toBe('No record for March 31 to April 1, April 3, April 5 and April 7 to April 8.');
    controller.typeRange('2026-04-01', '');
    expect(view.rollup?.missing).toBe('No record for April 1, April 3 and April 5.');
    controller.typeRange('', '2026-04-04');
    expect(view.rollup?.missing).toBe('No record for Friday, April 3.');
    controller.typeRange('2026-03-31', '2026-04-08');
    controller.chooseTab('month');
    expect(view.rollup?.missing).toBe('No record for Friday, April 3 and Sunday, April 5.');
  });
});
