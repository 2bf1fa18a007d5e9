// Covers src/main.ts and src/sidebar after a push.
import { MENU_CAPTIONS, PUBLIC_NAMES } from '../bundle/public-names.ts';
import { type ArrivedAddon, openArrivedAddon } from './arrived-addon.ts';
import { ArrivedPageBrowser } from './arrived-page.ts';
import type { ScriptFile } from './google-rules.ts';
import { Workplace } from './workplace.ts';

const SCRIPT_ID = 'a-script-of-these-tests-with-an-id-as-long-as-they-are';
const HEADINGS = ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'];

let arrived: readonly ScriptFile[] = [];
let addon: ArrivedAddon;

beforeAll(async () => {
  const workplace = await Workplace.open();
  const script = workplace.addScript(SCRIPT_ID);
  const { code } = await workplace.push();
  await workplace.close();
  expect(code).toBe(0);
  arrived = script.files;
});

beforeEach(() => {
  addon = openArrivedAddon(arrived);
});
afterEach(() => addon.dispose());

const captionsOf = ({ shown }: ArrivedAddon) =>
  shown.menus.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'item' ? [entry.caption] : [])));

describe('the add-on at Google', () => {
  it('loads in any order without calling a service', () => {
    const backwards = openArrivedAddon([...arrived].reverse());
    expect([addon.callsAtLoad, backwards.callsAtLoad]).toEqual([0, 0]);
    backwards.standIn.open('NONE');
    expect(captionsOf(backwards)).toEqual(MENU_CAPTIONS);
    backwards.dispose();
  });

  it.each(['NONE', 'LIMITED'] as const)('makes its menu when a file is opened in mode %s', (mode) => {
    addon.standIn.open(mode);
    expect(captionsOf(addon)).toEqual(MENU_CAPTIONS);
    expect(addon.shown.menus.map(({ caption }) => caption)).toEqual([null]);
  });

  it('makes its menu when it is installed, and each item has an existing function', () => {
    addon.standIn.run('FULL', 'onInstall', [{}]);
    const items = addon.shown.menus.flatMap(({ entries }) => entries);
    for (const item of items) {
      if (item.kind === 'item') expect(addon.standIn.publicNames()).toContain(item.functionName);
    }
    expect(captionsOf(addon)).toEqual(MENU_CAPTIONS);
  });

  it.each(['openSidebar', 'showHelp', 'insertSampleDayFromMenu'])(
    'has no other permissions before it is enabled: %s',
    (name) => {
      expect(() => addon.standIn.run('NONE', name)).toThrow(/permission/);
      expect(addon.shown.sidebars).toEqual([]);
    },
  );

  it('provides only formulas and the sidebar’s calls', () => {
    expect(addon.standIn.publicNames().sort()).toEqual(PUBLIC_NAMES);
  });

  it('computes in cells, where only reading is allowed', async () => {
    await addon.type('A1', [HEADINGS]);
    await addon.type('A2', [
      [1, 'Write the guide', 240, 22, 5, 161_500],
      [2, 'Draw the covers', '1.5h', '90m', '', ''],
    ]);
    await addon.type('G1', [['=LEVERAGE(C1:C, D1:D)']]);
    await addon.type('I1', [['=WEIGHTED_LEVERAGE(C2:C3, D2:D3)', '=LEVERAGE_STATS(A1:F3)']]);
    expect(addon.display('G1:G3').flat()[0]).toBe('Factor');
    expect(addon.display('G1:G3').flat().slice(1).map(Number)).toEqual([expect.closeTo(654.545, 2), 1]);
    expect(Number(addon.display('I1')[0]?.[0])).toBeCloseTo(129.375, 4);
    expect(addon.display('J1:K2').flat()).toContain('Total tasks');
  });

  it('opens the sidebar with the day of the tab', async () => {
    addon.standIn.run('FULL', 'insertSampleDayFromMenu');
    await addon.recalculated();
    expect(addon.activeTab()).toBe('2026-04-04');
    addon.standIn.resetServiceCalls();
    addon.standIn.run('FULL', 'openSidebar');
    const [page] = addon.shown.sidebars;
    expect(page?.title).toBe('Leverage Record');
    expect(page?.html).toContain('"tabName":"2026-04-04"');
    const { total, cells } = addon.standIn.serviceCalls();
    expect(total).toBeLessThanOrEqual(21);
    expect(cells).toBeLessThanOrEqual(3);
  });

  it('opens and reads a view-only file, and explains what is not possible', () => {
    addon.standIn.setRights('view');
    addon.standIn.run('FULL', 'openSidebar');
    expect(addon.shown.sidebars).toHaveLength(1);
    expect(JSON.parse(String(addon.standIn.run('FULL', 'readDay', [{}])))).toMatchObject({ kind: 'dayCells' });
    expect(JSON.parse(String(addon.standIn.run('FULL', 'insertSampleDay', [{}])))).toEqual({
      kind: 'refused',
      message: 'You can view this sheet but not change it. Generating and copying still work.',
    });
  });
});

describe('the stand-in for Google', () => {
  it('counts service calls while files load, and rejects them before the add-on is enabled', () => {
    const careless = openArrivedAddon([
      {
        name: 'careless',
        type: 'SERVER_JS',
        source: 'SpreadsheetApp.getUi(); function onOpen() { SpreadsheetApp.getActive(); }',
      },
    ]);
    expect(careless.callsAtLoad).toBe(1);
    expect(() => careless.standIn.open('NONE')).toThrow();
    careless.dispose();
  });
});

describe('the page at Google', () => {
  it('generates the post in a browser from cells read by the pushed scripts', async () => {
    const browser = await ArrivedPageBrowser.start();
    try {
      addon.standIn.run('FULL', 'insertSampleDayFromMenu');
      await addon.recalculated();
      addon.standIn.run('FULL', 'openSidebar');
      const { page, complaints } = await browser.open(addon.shown.sidebars[0]?.html ?? '', addon.standIn);
      addon.standIn.resetServiceCalls();
      await page.getByRole('button', { name: 'Generate post', exact: true }).click();
      const post = await page.getByRole('textbox', { name: 'Post text' }).inputValue();
      expect(post).toContain('Leverage Record: April 04, 2026');
      expect(post).toContain('654.5x');
      expect(addon.standIn.serviceCalls().cells).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    } finally {
      await browser.stop();
    }
  });
});
