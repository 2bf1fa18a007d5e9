// Covers src/sidebar/logs with the add-on's server.
import { EMPTY_PRIVATE_LIST } from '../../../src/prose/private-list.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { styleOfSettings } from '../../../src/settings/style-of-settings.ts';
import { readSheet } from '../../../src/sidebar/day/read-sheet.ts';
import { publishSheetDay, readSheetDay } from '../../../src/sidebar/day/sheet-day.ts';
import { ClaudeLog } from '../../imports/logs/make-logs.ts';
import { type OpenAddon, openAddon } from '../../sheets/addon-fixture.ts';
import { EVENING_FILES } from './evening-logs.ts';
import { LogsRig, type TextFile } from './logs-rig.ts';

const DATE = '2026-04-04';
let addon: OpenAddon;
afterEach(() => addon?.dispose());

async function open(prepare: () => Promise<void> | void = () => undefined): Promise<void> {
  addon = await openAddon();
  addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone('UTC')");
  await prepare();
}

/** Opens the dialog for the day and gives it files. */
async function give(files: readonly TextFile[]): Promise<LogsRig> {
  const rig = new LogsRig({ ask: async (name, request) => addon.call(name, request) });
  await rig.controller.start();
  rig.controller.typeDate(DATE);
  await rig.clock.advance(300);
  await rig.choose(files);
  return rig;
}

async function add(rig: LogsRig) {
  await rig.controller.act();
  await addon.workbook.recalculated();
  return rig.view.status;
}

const noteOf = (address: string) => addon.evaluate(`SpreadsheetApp.getActiveSheet().getRange('${address}').getNote()`);
const makeDay = () => void addon.call('createDay', { date: DATE, formulas: 'functions' });
const [IMPORTS, REPORTS, INDEX] = EVENING_FILES as [TextFile, TextFile, TextFile];

describe('logs for a day without a tab', () => {
  it('make a new tab, with the estimate next', async () => {
    await open();
    const rig = await give(EVENING_FILES);
    expect(rig.view.status.text).toBe('Goes into a new tab “2026-04-04”. The estimate stays empty: only you know it.');
    expect(await add(rig)).toMatchObject({
      tone: 'done',
      text: '3 rows added in tab “2026-04-04”. Next, enter the estimates.',
      hasUndo: true,
    });
    expect(addon.display('A1:F4')).toEqual([
      ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'],
      ['1', 'Sort the imports by name', '', '38', '3', '6,500'],
      ['2', 'Write the module index to …', '', '30', '1', '4,150'],
      ['3', '=SUM(A1:A9) shows the wrong total', '', '12', '1', '300'],
    ]);
    expect(
      addon.evaluate('SpreadsheetApp.getActiveSpreadsheet().getActiveRangeList().getRanges()[0].getA1Notation()'),
    ).toBe('C2');
    expect(noteOf('D3')).toBe(
      'Imported by Leverage Record: AI time 30 min, supervision 1 min, tokens 4150. Rule turn-1 measured, silence 60, asks on, tokens all. Sessions codex:c3.',
    );
    await rig.controller.undo();
    expect(
      addon.evaluate('SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => sheet.getName()).join()'),
    ).not.toContain(DATE);
  });
});

describe('logs for a day with a tab', () => {
  it('are added below its rows, all in one write with an undo', async () => {
    await open(makeDay);
    await addon.type('B2:F2', [['Own task', 3, 20, 2, 5]]);
    const rig = await give(EVENING_FILES);
    expect(rig.view.status.text).toBe('Goes into “2026-04-04”. The estimate stays empty: only you know it.');
    expect((await add(rig)).text).toBe('3 rows added to “2026-04-04”. Next, enter the estimates.');
    expect(addon.display('A2:F5')).toEqual([
      ['1', 'Own task', '3', '20', '2', '5'],
      ['2', 'Sort the imports by name', '', '38', '3', '6,500'],
      ['3', 'Write the module index to …', '', '30', '1', '4,150'],
      ['4', '=SUM(A1:A9) shows the wrong total', '', '12', '1', '300'],
    ]);
    expect(
      addon.evaluate('SpreadsheetApp.getActiveSpreadsheet().getActiveRangeList().getRanges()[0].getA1Notation()'),
    ).toBe('C3');
    await rig.controller.undo();
    await addon.workbook.recalculated();
    expect([addon.display('B2:F3'), noteOf('D3')]).toEqual([
      [
        ['Own task', '3', '20', '2', '5'],
        ['', '', '', '', ''],
      ],
      '',
    ]);
    expect(rig.view.act?.label).toBe('Add 3 rows');
  });

  it('are added to it, even if a tab without a date is in front, and to that tab if the day has none', async () => {
    await open();
    await addon.type('A1:C2', [
      ['Task', 'Human', 'Claude'],
      ['Own task', 3, 20],
    ]);
    const target = async () => (await give(EVENING_FILES)).view.status.text;
    expect(await target()).toBe('Goes into “Sheet1”. The estimate stays empty: only you know it.');
    makeDay();
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').activate()");
    expect(await target()).toBe('Goes into “2026-04-04”. The estimate stays empty: only you know it.');
  });

  it('are added to a tab of several days in front that has the day or no other tab has it, once', async () => {
    await open();
    await addon.type('A1:F3', [
      ['Date', 'Task', 'Human', 'Claude', 'Sup.', 'Tokens'],
      ['2026-04-04', 'Own task', 3, 20, 2, 500],
      ['2026-04-05', 'Later task', 4, 30, 2, 500],
    ]);
    const first = await give(EVENING_FILES);
    expect(first.view.status.text).toBe('Goes into “Sheet1”. The estimate stays empty: only you know it.');
    await add(first);
    expect((await give(EVENING_FILES)).view.status.text).toBe('Nothing is new for “Sheet1”. 3 rows are there already.');
    await addon.type('A2', [['2026-04-03']]);
    expect((await give(EVENING_FILES)).view.status.text).toBe('Nothing is new for “Sheet1”. 3 rows are there already.');
    expect(addon.display('A2:B6').map(([date]) => date)).toEqual([
      '2026-04-03',
      ...Array.from({ length: 3 }, () => '2026-04-04'),
      '2026-04-05',
    ]);
  });

  it('have a warning with the columns that the tab does not have', async () => {
    await open();
    await addon.type('A1:D2', [
      ['Task', 'Human', 'Claude', 'Date'],
      ['Own task', 3, 20, '2026-04-04'],
    ]);
    const rig = await give(EVENING_FILES);
    expect([rig.view.status.text.slice(0, 18), rig.view.preview?.warnings]).toEqual([
      'Goes into “Sheet1”',
      ['“Sheet1” has no column for Sup. (min) and Tokens, so they are not added.'],
    ]);
  });

  it('change nothing when they are added again', async () => {
    await open(makeDay);
    await add(await give(EVENING_FILES));
    const before = addon.display('A1:K45');
    const again = await give(EVENING_FILES);
    expect([again.view.act?.isOff, again.view.status.text]).toEqual([
      true,
      'Nothing is new for “2026-04-04”. 3 rows are there already.',
    ]);
    await add(again);
    expect(addon.display('A1:K45')).toEqual(before);
  });

  it('update a session that continued, keep cells that the author edited, and add new sessions', async () => {
    await open(makeDay);
    await add(await give([IMPORTS, INDEX]));
    await addon.type('B2:C2', [['My own words', 4]]);
    await addon.type('E2', [[7]]);
    const grown = new ClaudeLog('a1')
      .prompt('20:00', 'More')
      .answer('20:10', { output: 50 })
      .prompt('20:12')
      .answer('20:13');
    const files = [{ ...IMPORTS, text: IMPORTS.text + grown.text.replaceAll('a1-', 'more-') }, INDEX, REPORTS];
    const rig = await give(files);
    expect([rig.view.act?.label, rig.view.preview?.warnings]).toEqual([
      'Add 1 row, update 1',
      ['E2 was edited after the import, so your value stays.'],
    ]);
    expect((await add(rig)).text).toBe('1 row added to “2026-04-04”, 1 updated. Next, enter the estimates.');
    expect(addon.display('B2:F4')).toEqual([
      ['My own words', '4', '49', '7', '6,550'],
      ['Write the module index to …', '', '30', '1', '4,150'],
      ['=SUM(A1:A9) shows the wrong total', '', '12', '1', '300'],
    ]);
    expect(noteOf('D2')).toContain('AI time 49 min, supervision 3 min, tokens 6550.');
    await rig.controller.undo();
    await addon.workbook.recalculated();
    expect([addon.display('B2:F2'), addon.display('B4:F4')]).toEqual([
      [['My own words', '4', '38', '7', '6,500']],
      [['', '', '', '', '']],
    ]);
    expect(noteOf('D2')).toContain('AI time 38 min, supervision 3 min, tokens 6500.');
  });

  it('keep rows that were merged, also when the import is repeated', async () => {
    await open(makeDay);
    const rig = await give(EVENING_FILES);
    const [imports, index] = rig.view.preview?.rows.map(({ key }) => key) as [string, string];
    rig.controller.beginMerge(index);
    rig.controller.mergeInto(imports);
    await add(rig);
    expect(addon.display('B2:F3')).toEqual([
      ['Sort the imports by name', '', '68', '4', '10,650'],
      ['=SUM(A1:A9) shows the wrong total', '', '12', '1', '300'],
    ]);
    const again = await give(EVENING_FILES);
    expect([again.rows?.length, again.view.act?.isOff]).toEqual([2, true]);
    // Only one of the two sessions is read now: the row stays.
    const part = await give([IMPORTS, REPORTS]);
    expect([part.view.act?.isOff, part.view.preview?.warnings]).toEqual([
      true,
      ['Row 2 of the sheet combines other sessions, so the sheet stays unchanged there.'],
    ]);
  });

  it('are inserted above a total, together with an update below and above it', async () => {
    await open(async () => {
      addon.evaluate(`SpreadsheetApp.getActiveSheet().setName('${DATE}')`);
      await addon.type('A1:D1', [['Task', 'Human (h)', 'AI (h)', 'Tokens']]);
    });
    await add(await give([IMPORTS, INDEX]));
    await addon.type('A4:C4', [['Total', '=SUM(B2:B3)', '=SUM(C2:C3)']]);
    const grown = new ClaudeLog('a1').prompt('20:00', 'More').answer('20:10', { output: 50 });
    const rig = await give([
      { ...IMPORTS, text: IMPORTS.text + grown.text.replaceAll('a1-', 'more-') },
      INDEX,
      REPORTS,
    ]);
    expect(rig.view.act?.label).toBe('Add 1 row, update 1');
    await add(rig);
    const rows = addon.display('A2:D5');
    expect(rows.map(([task, , ai, tokens]) => [task, ai, tokens]).sort()).toEqual(
      [
        ['Sort the imports by name', '48m', '6550'],
        ['Write the module index to …', '0.5', '4150'],
        ['=SUM(A1:A9) shows the wrong total', '0.2', '300'],
        ['Total', rows[3]?.[2], ''],
      ].sort(),
    );
    await rig.controller.undo();
    await addon.workbook.recalculated();
    expect(addon.display('A2:A4').flat()).toEqual(['Sort the imports by name', 'Write the module index to …', 'Total']);
  });
});

describe('AI times that are hidden until the estimate is typed', () => {
  const FORMULA = '=(TRIM($C2)="")*(TRIM($D2)<>"")';
  const save = (key: string, value: string) => void addon.call('saveSettings', { entries: [{ key, seen: '', value }] });
  const listFormulas = () =>
    addon.evaluate(
      'SpreadsheetApp.getActiveSheet().getConditionalFormatRules().map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0] ?? "scale").join(" ")',
    );

  it('are hidden by a conditional format of a new tab, and are not in the preview', async () => {
    await open(() => save('importTimes', 'Hide'));
    const rig = await give(EVENING_FILES);
    expect(rig.view.preview?.rows.map(({ aiTime }) => aiTime)).toEqual(['hidden', 'hidden', 'hidden']);
    expect(rig.view.preview?.rows.map(({ time }) => time)).toEqual(['from 18:00', 'from 18:05', 'from 19:00']);
    expect([rig.view.preview?.sums.aiTime, rig.view.preview?.remarks]).toEqual([
      'hidden',
      ['The AI time is hidden until you enter the estimate. You can change this in Settings….'],
    ]);
    await add(rig);
    expect(listFormulas()).toBe(`${FORMULA} scale`);
    await addon.type('K20:K22', [[FORMULA], [FORMULA.replaceAll('2', '3')], [FORMULA.replaceAll('2', '5')]]);
    expect(addon.display('K20:K22').flat()).toEqual(['1', '1', '0']);
    await addon.type('C2', [[4]]);
    expect(addon.display('K20:K21').flat()).toEqual(['0', '1']);
  });

  it('are hidden once in a tab of the user, with its columns in any place', async () => {
    await open(async () => {
      save('importTimes', 'Hide');
      addon.evaluate(`SpreadsheetApp.getActiveSheet().setName('${DATE}')`);
      await addon.type('A3:D3', [['Task', 'AI (h)', 'Human (h)', 'Tokens']]);
    });
    await add(await give([IMPORTS]));
    await add(await give(EVENING_FILES));
    expect(listFormulas()).toBe('=(TRIM($C4)="")*(TRIM($B4)<>"")');
  });

  it('are not hidden without the setting', async () => {
    await open(makeDay);
    await add(await give([IMPORTS]));
    expect(listFormulas()).toBe('scale');
  });

  it('start with the options of the settings', async () => {
    await open(() => save('importOptions', 'silence off, asks off, tokens without-cache'));
    const { silence, asks, basis } = (await give([IMPORTS])).view.preview ?? {};
    expect([silence, asks, basis]).toEqual([{ isOn: false, minutes: '60', fault: '' }, false, 'without-cache']);
  });
});

it('reads notes only in a tab with AI times', async () => {
  await open(makeDay);
  expect(addon.call('readDay').notes).toBeUndefined();
  await add(await give([REPORTS]));
  expect(addon.call('readDay').notes).toEqual([{ row: 2, note: expect.stringContaining('Sessions claude:b2.') }]);
});

it('has the notes when the sidebar opens, because the post of a clean day is made at once', async () => {
  await open(makeDay);
  await add(await give([REPORTS]));
  addon.standIn.run('FULL', 'openSidebar');
  const html = addon.shown.sidebars[0]?.html ?? '';
  expect(html).toContain('Sessions claude:b2.');
});

it('states the rule in the post if the settings require it', async () => {
  await open(makeDay);
  await add(await give(EVENING_FILES));
  await addon.type('C2:C4', [[4], [10], [1.5]]);
  addon.call('saveSettings', { entries: [{ key: 'importRule', seen: '', value: 'Print' }] });
  addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${DATE}').activate()`);
  const cells = addon.call('readDay');
  const settings = readSettings(cells.settings);
  const reading = readSheetDay(cells, readSheet(cells, '21:14').search, {
    onlyRows: null,
    dateAsked: null,
    privateList: EMPTY_PRIVATE_LIST,
  });
  const style = styleOfSettings(settings.settings, settings.cells).style;
  const options = { dateGiven: null, style, otherNotices: [], proseNotices: [], checkNames: null };
  const post = publishSheetDay(reading, { ...options, hasSources: settings.settings.importRule === 'on' }).post;
  expect(post?.text).toContain(
    'Minutes: turn-1 (partly measured by the agent, silences up to 60 min, without waits for answers), summed over parallel sessions. Tokens: input, output, cache writes and cache reads.',
  );
  expect(publishSheetDay(reading, { ...options, hasSources: false }).post?.text).not.toContain('turn-1');
  expect(post?.record.tasks.map(({ sources }) => [sources?.aiMinutes, sources?.import?.agents])).toEqual([
    ['measured', ['codex']],
    ['imported', ['claude']],
    ['imported', ['claude']],
  ]);
});
