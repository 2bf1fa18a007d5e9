import { type OpenAddon, openAddon } from '../addon-fixture.ts';

let addon: OpenAddon;
afterEach(() => addon?.dispose());

const TEXT = 'Five tasks before the release.\n\n=1+1 is not a formula here.';

async function open() {
  addon = await openAddon();
  addon.call('createDay', { date: '2026-11-22', formulas: 'functions' });
  await addon.workbook.recalculated();
  return Number(addon.call('lookAtSheet').sheetId);
}

const save = (sheetId: number, changes: object = {}) =>
  addon.call('saveText', { sheetId, address: 'K12', seen: '', value: TEXT, label: null, ...changes });

describe('a text of the day', () => {
  it('is saved as text in its cell, can be undone, and is found by an open sidebar', async () => {
    const sheetId = await open();
    const reply = save(sheetId);
    expect(reply).toMatchObject({ kind: 'written', message: 'Saved in K12.', tabName: '2026-11-22' });
    expect(addon.display('J12:K12')).toEqual([['Intro', TEXT]]);
    expect(addon.call('lookAtSheet').lastWrite).toMatchObject({ message: 'Saved in K12.', undo: reply.undo });
    expect(addon.call('undoWrite', { plan: reply.undo }).kind).toBe('undone');
    expect(addon.display('J12:K12')).toEqual([['Intro', '']]);
  });

  it('is not saved over a text or a formula that the user has not seen', async () => {
    const sheetId = await open();
    await addon.type('K12', [['Someone was faster.']]);
    expect(save(sheetId)).toEqual({
      kind: 'refused',
      message: 'K12 has changed since it was read. Your text was not saved.',
    });
    expect(addon.display('K12')).toEqual([['Someone was faster.']]);
    await addon.type('K12', [['=""']]);
    expect(save(sheetId).kind).toBe('refused');
    expect(save(sheetId, { sheetId: 999 })).toMatchObject({ message: 'The tab was deleted. Your text was not saved.' });
  });

  it('gets a label where the cells are blank', async () => {
    const sheetId = await open();
    const label = { address: 'J14', text: 'Intro' };
    const reply = save(sheetId, { address: 'K14', label });
    expect(addon.display('J14:K14')).toEqual([['Intro', TEXT]]);
    expect(addon.call('undoWrite', { plan: reply.undo }).kind).toBe('undone');
    expect(addon.display('J14:K14')).toEqual([['', '']]);
    expect(save(sheetId, { address: 'K13', label: { ...label, address: 'J13' } })).toMatchObject({
      message: 'J13:K13 has changed since it was read. Your text was not saved.',
    });
  });
});

it('is detected with five service calls and without reading cells', async () => {
  await open();
  addon.standIn.resetServiceCalls();
  addon.call('lookAtSheet');
  expect(addon.standIn.serviceCalls()).toEqual({ total: 5, cells: 0 });
});
