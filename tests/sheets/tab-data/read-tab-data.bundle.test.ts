// Covers src/sheets/tab-data/read-tab-data.ts, and the built file with the data of new tabs.
import { readFileSync } from 'node:fs';
import { makeFile } from '../../../src/sheets/tab-data/tab-file.ts';
import { PAGE_FILES } from '../../addon-files.ts';
import { type OpenAddon, openAddon } from '../addon-fixture.ts';

const FILE = 'tab-data.html';
const REFUSED = {
  kind: 'refused',
  message:
    'The add-on cannot read its file tab-data.html. Nothing was written. If it happens again, push the add-on again.',
};

const readPushed = (name: string) => readFileSync(`build/addon/${name}`, 'utf8');
const files = Object.fromEntries(PAGE_FILES.map((name) => [name, readPushed(name)]));
const { [FILE]: file = '', ...others } = files;

let addon: OpenAddon;
afterEach(() => addon?.dispose());
const tabs = () => addon.workbook.sheets().map((sheet) => sheet.name());

it('the built file matches the sources', () => {
  expect(file).toBe(makeFile());
});

describe.each([
  ['is missing', others],
  ['is cut off', { ...files, [FILE]: file.slice(0, 5000) }],
  ['is blank', { ...files, [FILE]: '' }],
])('when the file %s', (_, found) => {
  beforeEach(async () => {
    addon = await openAddon({ files: found });
  });

  it.each([
    ['createDay', { date: '2026-11-22', formulas: 'functions' }],
    ['createDay', { date: '2026-11-22', formulas: 'plain' }],
    ['createToday', {}],
    ['importDay', { date: '2026-11-22', table: [['Task', 'Human', 'Claude']], labels: [] }],
    ['insertSampleDay', {}],
    ['beginCheck', {}],
    ['saveSettings', { entries: [] }],
  ])('%s %j is refused with a sentence, and no tab is added', (name, request) => {
    expect(addon.call(name, request)).toEqual(REFUSED);
    expect(tabs()).toEqual(['Sheet1']);
  });

  it('the menu shows the sentence', () => {
    addon.standIn.run('FULL', 'insertSampleDayFromMenu');
    expect(addon.shown.alerts).toEqual([REFUSED.message]);
  });

  it('a day from the user’s Template is created, and functions and posts work, because they need no data', async () => {
    addon.evaluate("SpreadsheetApp.getActiveSheet().setName('Template')");
    await addon.type('A1', [
      ['Task', 'Human', 'Claude', '=LEVERAGE(B1:B; C1:C)', '', '=LEVERAGE_POST(A1:C; "2026-11-21")'],
      ['a', 1, 10],
    ]);
    expect(addon.display('D2')).toEqual([['6']]);
    expect(addon.display('F1')[0]?.[0]).toContain('6.0x');
    expect(addon.call('createDay', { date: '2026-11-22', formulas: 'plain' }).kind).toBe('written');
    expect(addon.call('readDay').kind).toBe('dayCells');
  });
});
