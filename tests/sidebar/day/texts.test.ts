// Covers src/sidebar/day/texts and the saving of texts.
import { SAMPLE_INTRO } from '../../../src/sheets/day-tab/sample-day.ts';
import { settle } from '../fake-clock.ts';
import { Rig } from '../rig.ts';
import { CLEAN_ROWS, SAMPLE_WRITTEN, sampleSheet, sheetOf, smallSheet } from '../sheet-days.ts';

const WRITTEN = {
  ...SAMPLE_WRITTEN,
  message: 'Saved in K12.',
  undo: {
    kind: 'restoreCells' as const,
    sheetId: 0,
    tabName: '2026-04-04',
    cells: [{ address: 'K12', before: [['']], after: [['Five tasks.']] }],
  },
};

const ready = async (sheet = sampleSheet()) => {
  const rig = new Rig().open(sheet);
  await rig.generate(sheet);
  return rig;
};
const textOf = (rig: Rig, label: string) => rig.view?.texts.find((text) => text.label === label);

describe('the texts in the preview', () => {
  it('can be edited in the cells of the day', async () => {
    const rig = await ready();
    expect(rig.view?.texts.map(({ label, address, isOpen, isMissing }) => [label, address, isOpen, isMissing])).toEqual(
      [
        ['Title', 'K14', false, false],
        ['Intro', 'K12', false, false],
        ['Analysis', 'K13', false, false],
      ],
    );
  });

  it('that are missing have a box at their place, and are not listed below the post', () => {
    const { view } = new Rig().open(smallSheet(CLEAN_ROWS));
    const state = { isOpen: false, changed: null, issues: [], isMissing: true, canDraft: false, hasSentences: true };
    const box = { address: 'G10', text: '', ...state };
    expect(view?.texts.slice(1)).toEqual([
      { label: 'Intro', ...box, before: 'averages' },
      { label: 'Analysis', ...box, before: null },
    ]);
    expect(view?.preview?.leftOut).not.toContain('intro');
  });

  it('are read-only without the right to edit, and with only the selected rows', async () => {
    const rig = await ready(sampleSheet({}, { isEditable: false }));
    expect(rig.view?.texts).toEqual([]);
  });

  it('of a day among several are in its rows', async () => {
    const head = ['Date', 'Task', 'Human Est.', 'Claude', 'Intro'];
    const rows = [
      ['2026-04-04', 'Draw', 2, 10, 'One task.'],
      ['2026-04-05', 'Sort', 3, 9, ''],
    ];
    const rig = await ready(sheetOf([head, ...rows], { tabName: 'Log' }));
    expect(rig.view?.texts.map(({ label, address }) => [label, address])).toEqual([['Intro', 'E3']]);
  });
});

describe('leaving a field', () => {
  it('saves the typed text, and updates the post', async () => {
    const rig = await ready();
    const seen = SAMPLE_INTRO;
    rig.controller.typeText('Intro', null);
    expect(textOf(rig, 'Intro')).toMatchObject({ isOpen: true, text: seen });
    rig.controller.typeText('Intro', ' Five tasks. ');
    rig.answers.saveText = WRITTEN;
    const done = rig.controller.saveText('Intro');
    expect(rig.status).toBe('Saving the intro…');
    await settle();
    expect(JSON.parse(rig.told.at(-1)?.replace('saveText ', '') ?? '')).toEqual({
      sheetId: 0,
      address: 'K12',
      seen,
      value: 'Five tasks.',
      label: null,
    });
    await rig.answer(sampleSheet({ K12: 'Five tasks.' }));
    await done;
    expect(rig.view?.status).toMatchObject({ text: 'Saved in K12.', hasUndo: true });
    expect(rig.view?.postText?.text).toContain('Five tasks.');
    expect(textOf(rig, 'Intro')?.isOpen).toBe(false);
  });

  it('saves nothing when nothing was changed', async () => {
    const rig = await ready();
    rig.controller.typeText('Intro', null);
    await rig.controller.saveText('Intro');
    expect([rig.told.some((line) => line.startsWith('saveText')), textOf(rig, 'Intro')?.isOpen]).toEqual([
      false,
      false,
    ]);
  });

  it.each([
    [{ kind: 'refused', message: 'K12 has changed since it was read. Your text was not saved.' } as const],
    [{ kind: 'unanswered' } as const],
  ])('keeps the text in the field if it was not saved: %j', async (answer) => {
    const rig = await ready();
    rig.controller.typeText('Intro', 'Five tasks.');
    rig.answers.saveText = answer;
    await rig.controller.saveText('Intro');
    expect(textOf(rig, 'Intro')).toMatchObject({ isOpen: true, text: 'Five tasks.' });
    expect(rig.view?.status.tone).toBe('error');
  });

  it('saves a second text after the first one, and then copies the post with both', async () => {
    const rig = await ready();
    rig.answers.saveText = WRITTEN;
    rig.controller.typeText('Intro', 'Five tasks.');
    rig.controller.typeText('Analysis', 'All short.');
    const done = rig.controller.saveText('Intro');
    rig.controller.copy('markdown');
    expect(rig.copies).toEqual([]);
    await rig.controller.saveText('Analysis');
    await settle();
    await rig.answer(sampleSheet({ K12: 'Five tasks.' }));
    await rig.answer(sampleSheet({ K12: 'Five tasks.', K13: 'All short.' }));
    await done;
    expect(rig.told.filter((line) => line.startsWith('saveText')).length).toBe(2);
    await settle();
    expect(rig.copies).toEqual([rig.view?.postText?.text]);
    expect(rig.copies[0]).toMatch(/Five tasks[^]*All short/);
    expect(rig.status).toContain('Copied as Markdown');
  });

  it.each(['copy', 'openDialog', 'saveRecord', 'convertFormulas'] as const)(
    'does not run the action %s after a text that was not saved',
    async (action) => {
      const rig = await ready();
      rig.controller.typeText('Intro', 'Five tasks.');
      const message = 'K12 has changed since it was read. Your text was not saved.';
      rig.answers.saveText = { kind: 'refused', message };
      void rig.controller.saveText('Intro');
      const done = rig.controller[action](
        { copy: 'markdown', openDialog: 'import', convertFormulas: 'values' }[action as never] as never,
      );
      await settle();
      await rig.answer(sampleSheet());
      await done;
      expect(rig.copies).toEqual([]);
      expect(rig.told.filter((line) => /^(openDialog|appendRows|convertFormulas)/.test(line))).toEqual([]);
      expect(rig.status).toBe(message);
    },
  );

  it('opens a dialog after the text is saved', async () => {
    const rig = await ready();
    rig.answers.saveText = WRITTEN;
    rig.answers.openDialog = { kind: 'opened' };
    rig.controller.typeText('Intro', 'Five tasks.');
    void rig.controller.saveText('Intro');
    const done = rig.controller.openDialog('picture');
    await settle();
    expect(rig.told.some((line) => line.startsWith('openDialog'))).toBe(false);
    await rig.answer(sampleSheet({ K12: 'Five tasks.' }));
    await done;
    expect(rig.told.at(-1)).toBe('openDialog {"screen":"picture"}');
  });

  it('offers a refused text again, also after another tab, and replaces only what the user has seen', async () => {
    const rig = await ready();
    rig.controller.typeText('Intro', 'Five tasks.');
    rig.answers.saveText = { kind: 'refused', message: 'K12 has changed since it was read. Your text was not saved.' };
    await rig.controller.saveText('Intro');
    const other = sheetOf([['Notes']], { sheetId: 9, tabName: 'Other' });
    await rig.answer(other);
    expect(rig.view?.texts).toEqual([]);
    const changed = sampleSheet({ K12: 'Someone was faster.' });
    await rig.generate(changed);
    expect(textOf(rig, 'Intro')).toMatchObject({ isOpen: true, text: 'Five tasks.', changed: 'Someone was faster.' });
    const calls = () => rig.told.filter((line) => line.startsWith('saveText')).length;
    await rig.controller.saveText('Intro');
    expect([calls(), rig.status]).toEqual([1, 'K12 has changed since you opened the field. Your text was not saved.']);
    rig.answers.saveText = WRITTEN;
    const done = rig.controller.claimText('Intro');
    await settle();
    expect(rig.told.filter((line) => line.startsWith('saveText')).at(-1)).toContain('"seen":"Someone was faster."');
    await rig.answer(sampleSheet({ K12: 'Five tasks.' }));
    await done;
    expect(textOf(rig, 'Intro')).toMatchObject({ isOpen: false, changed: null });
  });

  it('does not show the text of a day in the fields of others', async () => {
    const head = ['Date', 'Task', 'Human Est.', 'Claude', '', 'Intro 2026-04-04', '', 'Intro 2026-04-05'];
    const rows = [
      ['2026-04-04', 'Draw', 2, 10],
      ['2026-04-05', 'Sort', 3, 9],
    ];
    const sheet = sheetOf([head, ...rows], { tabName: 'Log' });
    const rig = await ready(sheet);
    expect(textOf(rig, 'Intro')).toMatchObject({ address: 'I1', isMissing: true });
    rig.controller.typeText('Intro', 'Of the fifth.');
    rig.controller.chooseDay('2026-04-04');
    expect(textOf(rig, 'Intro')).toMatchObject({ address: 'G1', isOpen: false, text: '' });
    rig.controller.chooseDay('2026-04-05');
    expect(textOf(rig, 'Intro')).toMatchObject({ address: 'I1', isOpen: true, text: 'Of the fifth.' });
  });

  it('restores the text with Escape', async () => {
    const rig = await ready();
    rig.controller.typeText('Intro', 'Five tasks.');
    rig.controller.dropText('Intro');
    expect(textOf(rig, 'Intro')).toMatchObject({ isOpen: false, text: '' });
    rig.controller.typeText('Intro', null);
    expect(textOf(rig, 'Intro')?.text).toBe(SAMPLE_INTRO);
  });
});
