// Covers src/workbench/services: properties, locks, menus and pages.
import type { ToPage } from '../../../src/workbench/services/calls/script-run-messages.ts';
import { keepPropertiesInMemory } from '../../../src/workbench/services/properties-service.ts';
import { bringHome, type Fixture, openFixture } from '../engine-fixture.ts';

const SCRIPT = `
function readDay(name) { return { name: name, cells: SpreadsheetApp.getActiveSheet().getRange('A1:B1').getDisplayValues(), isOwn: arguments[0] instanceof Array }; }
function readDates() { return [['a', new Date()]]; }
function fail() { SpreadsheetApp.openById('x'); }
function private_() {}
var menu = { item1: function () { return 'from a method'; } };
`;

let fixture: Fixture;
const logged: string[] = [];
const properties = keepPropertiesInMemory();

beforeAll(async () => {
  fixture = await openFixture(SCRIPT, {
    files: { sidebar: '<!DOCTYPE html><p>Sidebar</p>', 'dialog.html': '<p><?= title ?></p>' },
    properties,
    log: (line) => void logged.push(line),
    userLocale: 'de',
    scriptZone: 'America/New_York',
    zone: 'Europe/Amsterdam',
  });
});

afterAll(() => fixture.dispose());

const evaluate = (source: string) => bringHome(fixture.evaluate(source));

describe('HtmlService', () => {
  test('reads the pushed pages by name', () => {
    fixture.evaluate('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar")); 1');
    expect(fixture.shown.sidebars.pop()?.html).toBe('<!DOCTYPE html><p>Sidebar</p>');
    expect(evaluate('HtmlService.createTemplateFromFile("sidebar.html").evaluate().getContent()')).toBe(
      '<!DOCTYPE html><p>Sidebar</p>',
    );
    expect(evaluate('HtmlService.createTemplateFromFile("dialog").getRawContent()')).toBe('<p><?= title ?></p>');
  });

  test('refuses a missing page, and templates with scriptlets', () => {
    expect(() => evaluate('HtmlService.createHtmlOutputFromFile("gone")')).toThrow(
      'No HTML file named gone was found.',
    );
    expect(() => evaluate('HtmlService.createTemplateFromFile("dialog").evaluate()')).toThrow(
      'A template with scriptlets is not part of this stand-in',
    );
  });

  test('refuses the content of a page that Google parses from a file', () => {
    expect(() => evaluate('HtmlService.createHtmlOutputFromFile("sidebar").getContent()')).toThrow(
      'The content of a page from a file is not part of this stand-in; use getRawContent of its template',
    );
  });

  test('builds a page', () => {
    const source =
      'var page = HtmlService.createHtmlOutput("a").append("b").setTitle("T").setWidth(400).setHeight(300); [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()]';
    expect(evaluate(source)).toEqual(['ab', 'T', 400, 300]);
    expect(evaluate('HtmlService.createHtmlOutput().setContent("x").getContent()')).toBe('x');
  });
});

describe('Ui', () => {
  test('passes menus, sidebar and dialogs to the page', () => {
    fixture.evaluate(`var ui = SpreadsheetApp.getUi();
      ui.createMenu('Tools').addItem('New day', 'newDay').addSeparator().addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi();
      ui.showSidebar(HtmlService.createHtmlOutput('side').setTitle('Leverage Record'));
      ui.showModalDialog(HtmlService.createHtmlOutput('modal').setWidth(400), 'Settings'); 1`);
    expect(fixture.shown.menus).toEqual([
      {
        caption: 'Tools',
        entries: [
          { kind: 'item', caption: 'New day', functionName: 'newDay' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: { caption: 'More', entries: [{ kind: 'item', caption: 'Help', functionName: 'help' }] },
          },
        ],
      },
    ]);
    expect(fixture.shown.sidebars).toEqual([{ title: 'Leverage Record', html: 'side' }]);
    expect(fixture.shown.dialogs).toEqual([{ title: 'Settings', html: 'modal', widthPx: 400, heightPx: null }]);
  });

  test('alert returns one of Google’s buttons', () => {
    expect(
      evaluate(
        'var ui = SpreadsheetApp.getUi(); [ui.alert("Sure?", ui.ButtonSet.YES_NO) === ui.Button.YES, ui.alert("Title", "Sure?", ui.ButtonSet.OK_CANCEL) === ui.Button.OK]',
      ),
    ).toEqual([true, false]);
    expect(fixture.shown.alerts).toEqual(['Sure?', 'Sure?']);
  });

  test('buttons of two calls are the same', () => {
    expect(evaluate('SpreadsheetApp.getUi().Button.YES === SpreadsheetApp.getUi().alert("x")')).toBe(true);
  });
});

describe('PropertiesService', () => {
  const user = 'PropertiesService.getUserProperties()';

  test('stores texts by key, separately for each store', () => {
    fixture.evaluate(`${user}.setProperty('a', '1').setProperties({ b: '2', c: 3 })`);
    expect(evaluate(`${user}.getProperties()`)).toEqual({ a: '1', b: '2', c: '3' });
    expect(evaluate(`${user}.getKeys()`)).toEqual(['a', 'b', 'c']);
    expect(evaluate(`[${user}.getProperty('a'), ${user}.getProperty('x'), ${user}.getProperty('toString')]`)).toEqual([
      '1',
      null,
      null,
    ]);
    expect(evaluate('PropertiesService.getDocumentProperties().getKeys()')).toEqual([]);
    expect(evaluate('PropertiesService.getScriptProperties().getProperty("a")')).toBeNull();
    expect(properties.read('user')).toEqual({ a: '1', b: '2', c: '3' });
  });

  test('deletes and replaces', () => {
    fixture.evaluate(`${user}.deleteProperty('a')`);
    expect(evaluate(`${user}.getKeys()`)).toEqual(['b', 'c']);
    fixture.evaluate(`${user}.setProperties({ d: '4' }, true)`);
    expect(evaluate(`${user}.getKeys()`)).toEqual(['d']);
    fixture.evaluate(`${user}.deleteAllProperties()`);
    expect(evaluate(`${user}.getKeys()`)).toEqual([]);
  });

  test('stores 9 kB per value and 500 kB per store, and rejects more without a change', () => {
    const kilobytes = (count: number) => `'x'.repeat(${count} * 1024)`;
    fixture.evaluate(`${user}.setProperty('a', ${kilobytes(9)})`);
    expect(() => evaluate(`${user}.setProperty('a', ${kilobytes(9)} + 'x')`)).toThrow('Argument too large: value');
    expect(() => evaluate(`${user}.setProperty('a', 'é'.repeat(4609))`)).toThrow('Argument too large: value');
    expect(() => evaluate(`for (var i = 0; i < 56; i++) ${user}.setProperty('k' + i, ${kilobytes(9)})`)).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(evaluate(`${user}.getKeys().length`)).toBe(55);
  });
});

describe('a range of the spreadsheet by its tab', () => {
  it('belongs to that tab, also for open ranges, and throws if there is none', async () => {
    await fixture.type('A1:B1', [['x', 'y']]);
    const shown = (a1: string) =>
      evaluate(`SpreadsheetApp.getActiveSpreadsheet().getRange("${a1}").getDisplayValues()`);
    expect(shown('Sheet1!A1:B1')).toEqual([['x', 'y']]);
    expect(shown("'Sheet1'!B1")).toEqual([['y']]);
    expect(shown('A1')).toEqual([['x']]);
    expect(shown('Sheet1!A:B')).toHaveLength(40);
    for (const a1 of ['Settings!A:B', 'Sheet1!A1:ZZ99', 'Sheet1!?']) expect(() => shown(a1)).toThrow('Range not found');
  });
});

describe('LockService', () => {
  test('gets and releases the lock of the document', () => {
    expect(
      evaluate(
        'var lock = LockService.getDocumentLock(); var before = lock.hasLock(); var got = lock.tryLock(10); var held = lock.hasLock(); lock.releaseLock(); [before, got, held, lock.hasLock()]',
      ),
    ).toEqual([false, true, true, false]);
  });

  test('a lock of another run is refused', () => {
    fixture.standIn.documentLock.isHeldElsewhere = true;
    expect(evaluate('LockService.getDocumentLock().tryLock(10)')).toBe(false);
    expect(evaluate('LockService.getUserLock().tryLock(10)')).toBe(true);
    expect(() => evaluate('LockService.getDocumentLock().waitLock(10)')).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    fixture.standIn.documentLock.isHeldElsewhere = false;
  });
});

describe('Session, Utilities and Logger', () => {
  test('the script’s zone is not the spreadsheet’s', () => {
    expect(
      evaluate(
        '[Session.getActiveUserLocale(), Session.getScriptTimeZone(), SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()]',
      ),
    ).toEqual(['de', 'America/New_York', 'Europe/Amsterdam']);
  });

  test('formatDate accepts the patterns of SimpleDateFormat, and refuses by name what is not implemented', () => {
    expect(evaluate('Utilities.formatDate(new Date(0), "GMT", "yyyy-MM-dd\'T\'HH:mm:ss\'Z\'")')).toBe(
      '1970-01-01T00:00:00Z',
    );
    expect(() => evaluate('Utilities.formatDate(new Date(0), "GMT", "ww")')).toThrow(
      "Utilities.formatDate: Illegal pattern character 'w' is not part of this stand-in",
    );
    expect(() => evaluate('Utilities.formatDate(new Date(0), "Nowhere/City", "yyyy")')).toThrow(
      'Utilities.formatDate in the zone Nowhere/City is not part of this stand-in',
    );
    expect(() => evaluate('Utilities.formatDate(new Date(NaN), "GMT", "yyyy")')).toThrow(
      'Invalid argument: date. Should be of type: Date',
    );
  });

  test('log lines reach the page', () => {
    fixture.evaluate('Logger.log("%s of %s", 1, 2).log("plain"); 1');
    expect(logged).toEqual(['1 of 2', 'plain']);
  });
});

describe('the script’s side of a frame', () => {
  const call = (name: string, argumentsJson = '[]') =>
    new Promise<ToPage>((resolve) => {
      const host = { close() {}, focusEditor() {}, setWidth() {}, setHeight() {} };
      fixture.standIn.serveFrame({ send: resolve, host }).receive({ kind: 'call', id: 1, name, argumentsJson });
    });

  test('lists the public functions, no built-in and no private one', () => {
    expect(fixture.standIn.publicNames()).toEqual(expect.arrayContaining(['readDay', 'readDates', 'fail']));
    for (const name of ['private_', 'Object', 'SpreadsheetApp', 'eval'])
      expect(fixture.standIn.publicNames()).not.toContain(name);
  });

  test('runs them with arguments of the script’s realm', async () => {
    await fixture.type('A1', [['x', 2]]);
    expect(await call('readDay', '[[1]]')).toEqual({
      kind: 'succeeded',
      id: 1,
      resultJson: '{"name":[1],"cells":[["x","2"]],"isOwn":true}',
    });
  });

  test('converts a result with dates to null, and passes on failures as their message', async () => {
    expect(await call('readDates')).toEqual({ kind: 'succeeded', id: 1, resultJson: 'null' });
    expect(await call('fail')).toEqual({
      kind: 'failed',
      id: 1,
      message: 'SpreadsheetApp.openById is not part of this stand-in',
    });
    expect(await call('private_')).toEqual({ kind: 'failed', id: 1, message: 'Script function not found: private_' });
    expect(await call('menu.item1')).toEqual({
      kind: 'failed',
      id: 1,
      message: 'Script function not found: menu.item1',
    });
  });

  test('a menu can name a method', () => {
    expect(fixture.standIn.run('FULL', 'menu.item1')).toBe('from a method');
  });
});

test('formulas that were calculated before the script was loaded are calculated again when it opens', async () => {
  const late = await openFixture('function DOUBLE(n) { return n * 2; } function onOpen() {}', {
    isScriptLate: true,
    sheet: { cellData: { 0: { 0: { f: '=DOUBLE(4)' } } } },
  });
  expect([late.values('A1'), late.messageAt('A1')]).toEqual([[['#ERROR!']], 'Loading…']);
  late.loadScript();
  late.standIn.open('LIMITED');
  await late.workbook.recalculated();
  expect([late.values('A1'), late.messageAt('A1')]).toEqual([[[8]], null]);
  late.dispose();
});
