// Covers src/sheets/check: a whole check.
import { ASSUMPTIONS, type Findings } from '../../../src/platform/assumptions.ts';
import { bringHome } from '../../workbench/engine-fixture.ts';
import { type OpenAddon, openAddon } from '../addon-fixture.ts';
import { breakService } from '../break-service.ts';

let addon: OpenAddon;
afterEach(() => addon.dispose());

const SCRATCH = 'Leverage Record check';
const GONE = 'The tab “Leverage Record check” was deleted or changed during the check.';
const NOT_OURS = 'The check did not create this tab, or the tab has changed since then. The tab was not removed.';

const readProperties = () => bringHome(addon.evaluate('PropertiesService.getDocumentProperties().getProperties()'));
const listTabs = () => addon.workbook.sheets().map((sheet) => sheet.name());

async function begin() {
  const { sheetId, returnToSheetId } = addon.call('beginCheck');
  await addon.workbook.recalculated();
  return { sheetId, returnToSheetId } as { sheetId: number; returnToSheetId: number };
}

const KINDS_IN_TAB: readonly string[] = ['formula', 'reading', 'server'];

/** Finds everything that a tab can show, by its cells and by services. */
function findAll(sheetId: number): Findings {
  return {
    ...addon.call('readCheck', { sheetId }).found,
    ...addon.call('probeCheck', { sheetId }).found,
  };
}

/** Returns the findings and the assumptions for everything that a tab can show. */
function compare(found: Findings) {
  const compared = ASSUMPTIONS.filter(({ foundBy, expected }) => expected !== null && KINDS_IN_TAB.includes(foundBy));
  return [compared.map(({ id }) => [id, found[id]]), compared.map(({ id, expected }) => [id, expected])] as const;
}

describe('the check in its own tab', () => {
  it('finds everything as assumed, and does not change the tabs', async () => {
    addon = await openAddon();
    await addon.insertSample();
    const tab = await begin();
    expect(listTabs()).toEqual(['2026-04-04', 'Sheet1', SCRATCH]);
    const read = addon.call('readCheck', { sheetId: tab.sheetId });
    const [found, assumed] = compare(findAll(tab.sheetId));
    expect(found).toEqual(assumed);
    expect(read.calculating).toEqual([]);
    expect(findAll(tab.sheetId)['server-globals']).toMatch(/^available: .*; missing: .*structuredClone/);
    expect(addon.call('endCheck', tab)).toEqual({ kind: 'checkEnded' });
    expect(listTabs()).toEqual(['2026-04-04', 'Sheet1']);
    expect(addon.workbook.activeSheet().name()).toBe('2026-04-04');
  });

  it.each(['Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Niue'])(
    'finds the same in %s',
    async (zone) => {
      addon = await openAddon({ zone });
      const { sheetId } = await begin();
      const [found, assumed] = compare(findAll(sheetId));
      expect(found).toEqual(assumed);
    },
  );

  it('reports which cells are not calculated yet', async () => {
    addon = await openAddon();
    const { sheetId } = addon.call('beginCheck');
    const { calculating, found } = addon.call('readCheck', { sheetId });
    expect(calculating).toHaveLength(21);
    expect(calculating).toContain('blank-argument');
    expect(found['blank-read']).toBe('string ""');
  });

  it('takes few calls, and two reads of cells with the line in A1 for the whole tab', async () => {
    addon = await openAddon();
    addon.standIn.resetServiceCalls();
    const tab = await begin();
    addon.standIn.resetServiceCalls();
    addon.call('readCheck', { sheetId: tab.sheetId });
    expect(addon.standIn.serviceCalls().cells).toBe(3);
  });

  it('keeps the tab active that the user opened in the meantime', async () => {
    addon = await openAddon();
    await addon.insertSample();
    const tab = await begin();
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').activate()");
    addon.call('endCheck', tab);
    expect(addon.workbook.activeSheet().name()).toBe('Sheet1');
  });
});

describe('the services that the check tries', () => {
  it.each([
    ['en_US', 'America/New_York', 'java', '18:14:44', 'accepted'],
    ['de_DE', 'Europe/Madrid', 'java', '18:14:44', 'refused'],
    ['hi_IN', 'Asia/Kolkata', 'history', '17:00:00', 'accepted'],
  ] as const)('in %s, %s, with dates by the rule %s are measured', async (locale, zone, rule, formatted, comma) => {
    addon = await openAddon({ locale, zone, datesBefore1900: rule, userLocale: 'fr' });
    const { sheetId } = await begin();
    const { found } = addon.call('probeCheck', { sheetId });
    expect(found).toMatchObject({
      'locale-and-zone': `${locale}, ${zone}, fr`,
      'format-of-old-dates': formatted,
      'old-dates-by-intl': '17:00:00',
      'validation-semicolon': 'accepted',
      'validation-comma': comma,
      'sort-under-protection': '1, 2, 3',
      tables: 'none',
      'big-integers': 'works: 9007199254740993',
    });
    expect(found['service-calls']).toMatch(/^\d+ ms$/);
  });

  it.each([
    ['formatDate', ['format-of-old-dates']],
    ['requireFormulaSatisfied', []],
    ['protect', ['sort-under-protection']],
    ['sort', ['sort-under-protection']],
    ['getSpreadsheetLocale', ['locale-and-zone']],
    ['getSpreadsheetTimeZone', ['locale-and-zone', 'service-calls']],
    ['getActiveUserLocale', ['locale-and-zone']],
  ])('when %s fails are reported, the others too, and the tab is removed', async (method, failing) => {
    addon = await openAddon();
    await addon.insertSample();
    const tab = await begin();
    breakService(addon, method);
    const { found } = addon.call('probeCheck', { sheetId: tab.sheetId });
    const failed = Object.keys(found).filter((id) => found[id] === 'the call fails');
    expect(failed).toEqual(failing);
    expect(found['validation-semicolon']).toBe(method === 'requireFormulaSatisfied' ? 'refused' : 'accepted');
    expect(addon.call('endCheck', tab)).toEqual({ kind: 'checkEnded' });
    expect(listTabs()).toEqual(['2026-04-04', 'Sheet1']);
  });
});

describe('a failing call', () => {
  it.each(['setNumberFormat', 'setValues', 'setFormulas', 'getSheetId', 'flush', 'getRange', 'insertSheet'])(
    '%s at the beginning leaves no tab, no cell and no property',
    async (method) => {
      addon = await openAddon();
      await addon.insertSample();
      const before = readProperties();
      const cells = addon.display('A1:K41');
      breakService(addon, method, 0, 1);
      expect(addon.call('beginCheck').kind).toBe('refused');
      expect([listTabs(), addon.workbook.activeSheet().name()]).toEqual([['2026-04-04', 'Sheet1'], '2026-04-04']);
      expect([readProperties(), addon.display('A1:K41')]).toEqual([before, cells]);
      expect((await begin()).sheetId).toEqual(expect.any(Number));
    },
  );

  it('that also prevents removing the tab leaves a tab that the next check removes', async () => {
    addon = await openAddon();
    breakService(addon, 'setNumberFormat', 0, 1);
    breakService(addon, 'deleteSheet', 0, 1);
    expect(addon.call('beginCheck').kind).toBe('refused');
    expect(listTabs()).toEqual(['Sheet1', SCRATCH]);
    const tab = await begin();
    expect(addon.call('endCheck', tab)).toEqual({ kind: 'checkEnded' });
    expect(listTabs()).toEqual(['Sheet1']);
  });

  it('at the end leaves a tab that the next check removes', async () => {
    addon = await openAddon();
    const tab = await begin();
    addon.call('probeCheck', { sheetId: tab.sheetId });
    breakService(addon, 'deleteSheet', 0, 1);
    expect(addon.call('endCheck', tab).kind).toBe('refused');
    expect(addon.call('endCheck', await begin())).toEqual({ kind: 'checkEnded' });
    expect(listTabs()).toEqual(['Sheet1']);
  });
});

describe('a check that cannot run', () => {
  it('explains that it needs the right to edit', async () => {
    addon = await openAddon();
    addon.standIn.setRights('view');
    expect(addon.call('beginCheck')).toEqual({
      kind: 'refused',
      message:
        'You can view this sheet but not change it. The check adds a tab and removes it, so run it in a sheet that you can edit.',
    });
    expect(listTabs()).toEqual(['Sheet1']);
  });

  it('never overwrites a tab of that name', async () => {
    addon = await openAddon();
    addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().insertSheet('${SCRATCH}').getRange(1, 1).setValue('mine')`);
    expect(addon.call('beginCheck')).toEqual({
      kind: 'refused',
      message: 'A tab “Leverage Record check” already exists. Rename or delete it, then start again.',
    });
    expect(addon.display('A1')).toEqual([['mine']]);
  });

  it('removes the tab of a check that was closed too early, and starts again', async () => {
    addon = await openAddon();
    const left = await begin();
    const tab = await begin();
    expect(tab.sheetId).not.toBe(left.sheetId);
    expect(listTabs()).toEqual(['Sheet1', SCRATCH]);
    expect(addon.call('endCheck', tab)).toEqual({ kind: 'checkEnded' });
    expect(listTabs()).toEqual(['Sheet1']);
  });

  it('removes the tab when filling it fails', async () => {
    addon = await openAddon();
    await addon.insertSample();
    const { prototype } = Object.getPrototypeOf(addon.workbook.activeSheet()).constructor;
    const write = jest.spyOn(prototype, 'writeFormulas').mockImplementation(() => {
      throw new Error('Service timed out: Spreadsheets');
    });
    const reply = addon.call('beginCheck');
    write.mockRestore();
    expect(reply).toEqual({
      kind: 'refused',
      message:
        'Google Sheets did not respond as expected. Try again in a moment. If it happens again, reload the sheet.',
    });
    expect(listTabs()).toEqual(['2026-04-04', 'Sheet1']);
    expect(addon.workbook.activeSheet().name()).toBe('2026-04-04');
  });

  it('waits for another save, then reports it', async () => {
    addon = await openAddon();
    addon.standIn.documentLock.isHeldElsewhere = true;
    expect(addon.call('beginCheck').message).toBe('Another save is in progress. Try again in a moment.');
    expect(listTabs()).toEqual(['Sheet1']);
  });
});

describe('a tab that no longer belongs to the check', () => {
  it('is not read after it was deleted, and there is nothing left to remove', async () => {
    addon = await openAddon();
    const tab = await begin();
    addon.evaluate(
      `var book = SpreadsheetApp.getActiveSpreadsheet(); book.deleteSheet(book.getSheetByName('${SCRATCH}'))`,
    );
    expect(addon.call('readCheck', { sheetId: tab.sheetId })).toEqual({ kind: 'refused', message: GONE });
    expect(addon.call('probeCheck', { sheetId: tab.sheetId })).toEqual({ kind: 'refused', message: GONE });
    expect(addon.call('endCheck', tab)).toEqual({ kind: 'checkEnded' });
  });

  it.each([
    ['renamed', "setName('Mine')"],
    ['written over', "getRange(1, 1).setValue('mine')"],
  ])('stays when it was %s', async (_, change) => {
    addon = await openAddon();
    const tab = await begin();
    addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${SCRATCH}').${change}`);
    expect(addon.call('readCheck', { sheetId: tab.sheetId })).toEqual({ kind: 'refused', message: GONE });
    expect(addon.call('endCheck', tab)).toEqual({ kind: 'refused', message: NOT_OURS });
    expect(listTabs()).toHaveLength(2);
  });

  it('never removes or reads a tab of the user', async () => {
    addon = await openAddon();
    await addon.insertSample();
    const { sheetId } = addon.call('readDay');
    expect(addon.call('readCheck', { sheetId })).toEqual({ kind: 'refused', message: GONE });
    expect(addon.call('endCheck', { sheetId, returnToSheetId: sheetId })).toEqual({
      kind: 'refused',
      message: NOT_OURS,
    });
    expect(listTabs()).toEqual(['2026-04-04', 'Sheet1']);
  });
});

describe('a call from any user with any request', () => {
  it.each([undefined, null, 'x', [], { sheetId: -1 }, { sheetId: 0, returnToSheetId: 0, more: 1 }])(
    '%j is answered with a result or a sentence',
    async (request) => {
      addon = await openAddon();
      for (const name of ['probeCheck', 'readCheck', 'endCheck']) {
        expect(addon.call(name, request)).toEqual({ kind: 'refused', message: expect.stringMatching(/^[A-Z].*\.$/) });
      }
      expect(() => addon.standIn.run('FULL', 'checkTransport', [request])).toThrow('unknown request');
      expect(listTabs()).toEqual(['Sheet1']);
    },
  );

  it('of a custom function’s kind cannot write', async () => {
    addon = await openAddon();
    await addon.type('A1', [['=beginCheck()']]);
    expect(listTabs()).toEqual(['Sheet1']);
  });

  it('of LEVERAGE_CHECK without its words explains the purpose of the function', async () => {
    addon = await openAddon();
    await addon.type('A1', [['=LEVERAGE_CHECK(1)']]);
    expect(addon.messageAt('A1')).toBe('LEVERAGE_CHECK works only in Check this installation.');
  });
});

it('opens as a dialog of 560 by 640 without cells', async () => {
  addon = await openAddon();
  await addon.insertSample();
  addon.standIn.run('FULL', 'openCheck');
  const [page] = addon.shown.dialogs;
  expect(page).toMatchObject({ title: 'Check this installation', widthPx: 560, heightPx: 640 });
  const block = /<script type="application\/json" id="opening-data">([^<]*)<\/script>/.exec(page?.html ?? '')?.[1];
  expect(JSON.parse(block ?? '')).toEqual({ screen: 'check', day: null });
});
