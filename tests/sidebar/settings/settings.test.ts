// Covers src/sidebar/settings.
import type { SettingKey } from '../../../src/settings/settings.ts';
import { SettingsController } from '../../../src/sidebar/settings/settings-controller.ts';
import type { SettingsView } from '../../../src/sidebar/settings/settings-view.ts';
import { AnsweringServer } from '../answering-server.ts';
import { SAMPLE_WRITTEN } from '../sheet-days.ts';
import { PRIVATE_LIST, settingsCells } from './settings-grids.ts';

class Rig {
  readonly told: string[] = [];
  view: SettingsView | null = null;
  canCopy = true;
  readonly server = new AnsweringServer({
    readSettings: settingsCells({ Style: 'Standard', 'Hours per week': 40, Closing: 'Write to me.' }),
    readPrivateList: PRIVATE_LIST,
  });
  readonly answers = this.server.answers;
  readonly requests = this.server.requests;
  readonly controller = new SettingsController({
    server: this.server,
    page: {
      render: (view) => {
        this.view = view;
      },
      focusFault: () => this.told.push('fault'),
      selectJson: () => this.told.push('select JSON'),
    },
    close: () => this.told.push('close'),
    copy: async (text) => {
      this.told.push(`copy ${text}`);
      return this.canCopy;
    },
    download: (name, text) => this.told.push(`download ${name} ${text}`),
  });

  async open(): Promise<this> {
    await this.controller.start();
    this.requests.length = 0;
    return this;
  }

  field(key: SettingKey) {
    return Object.values(this.view?.forms ?? {})
      .flat()
      .find((field) => field.key === key);
  }
}

const SAVED = { ...SAMPLE_WRITTEN, message: '1 setting saved.' };

describe('the settings', () => {
  it('are shown unchanged, with defaults for blank cells', async () => {
    const rig = await new Rig().open();
    expect(rig.view?.forms.post.map(({ label, value, placeholder }) => [label, value, placeholder])).toEqual([
      ['Style', 'Standard', ''],
      ['Hours per week', '40', '40'],
      ['Hours per day', '', '8'],
      ['About the author', '', ''],
      ['About These Records', '', ''],
      ['Scope', '', ''],
      ['Token basis', '', ''],
      ['Closing', 'Write to me.', ''],
      ['Approximate times', '', '25'],
      ['Columns', '', ''],
    ]);
    expect(rig.view?.forms.logs.map(({ label, value, placeholder }) => [label, value, placeholder])).toEqual([
      ['Imported AI times', 'Show', ''],
      ['Import options', '', 'silence 60, asks on, tokens all'],
      ['Rule of imported times', 'Do not print', ''],
    ]);
    expect(rig.view?.act).toEqual({ label: 'Save settings', isBusy: false, isOff: true });
    expect(rig.view?.closeLabel).toBe('Close');
  });

  it('show the defaults when there is no Settings tab yet', async () => {
    const rig = new Rig();
    rig.answers.readSettings = settingsCells(null);
    await rig.open();
    expect(rig.field('style')?.value).toBe('Standard');
    rig.controller.chooseTab('newDay');
    expect(rig.field('newDayFormulas')?.value).toBe('Add-on functions');
  });

  it('report an invalid value in the sheet', async () => {
    const rig = new Rig();
    rig.answers.readSettings = settingsCells({ Style: 'Fancy', 'Hours per week': 'full time' });
    await rig.open();
    expect(rig.field('hoursPerWeek')?.fault).toBe(
      '“full time” is not valid. Write hours above 0 and up to 168, like 40.',
    );
    expect([rig.field('style')?.value, rig.field('style')?.choices.at(-1), rig.field('style')?.fault !== '']).toEqual([
      'Fancy',
      'Fancy',
      true,
    ]);
  });

  it('that are not read show the reason, and another try', async () => {
    const rig = new Rig();
    delete rig.answers.readSettings;
    await rig.open();
    expect(rig.view?.message?.isFailure).toBe(true);
    rig.answers.readSettings = settingsCells(null);
    await rig.controller.readSettings();
    expect(rig.view?.message).toBeNull();
  });
});

describe('saving', () => {
  it('writes only the changes, with the values that the user saw', async () => {
    const rig = await new Rig().open();
    rig.controller.type('hoursPerWeek', '37,5');
    rig.controller.type('closing', 'Write to me.');
    rig.controller.type('aboutAuthor', 'A person.');
    expect([rig.view?.act?.label, rig.view?.closeLabel]).toEqual(['Save 2 settings', 'Cancel']);
    rig.answers.saveSettings = { ...SAVED, message: '2 settings saved.' };
    rig.answers.readSettings = settingsCells({
      'Hours per week': 37.5,
      'About the author': 'A person.',
      Closing: 'Write to me.',
    });
    await rig.controller.act();
    expect(rig.requests).toEqual([
      {
        name: 'saveSettings',
        request: {
          entries: [
            { key: 'aboutAuthor', seen: '', value: 'A person.' },
            { key: 'hoursPerWeek', seen: '40', value: '37,5' },
          ],
        },
      },
      { name: 'readSettings', request: {} },
    ]);
    expect(rig.view?.status).toMatchObject({ tone: 'done', text: '2 settings saved.', hasUndo: true });
    expect([rig.view?.act?.isOff, rig.field('hoursPerWeek')?.value]).toEqual([true, '37.5']);
  });

  it('is refused when another user has changed the cell; the typed text stays and the cell is read again', async () => {
    const rig = await new Rig().open();
    rig.controller.type('hoursPerWeek', '38');
    rig.answers.saveSettings = {
      kind: 'refused',
      message: 'Settings!B3 (Hours per week) was changed meanwhile: it is 35 now. Nothing was written.',
    };
    rig.answers.readSettings = settingsCells({ 'Hours per week': 35 });
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text: 'Settings!B3 (Hours per week) was changed meanwhile: it is 35 now. Nothing was written.',
    });
    expect(rig.field('hoursPerWeek')?.value).toBe('38');
    rig.answers.saveSettings = SAVED;
    await rig.controller.act();
    expect(rig.requests.at(-2)?.request).toEqual({ entries: [{ key: 'hoursPerWeek', seen: '35', value: '38' }] });
  });

  it('waits for a valid value, and focuses it', async () => {
    const rig = await new Rig().open();
    rig.controller.type('hoursPerDay', '25');
    rig.controller.chooseTab('private');
    await rig.controller.act();
    expect([rig.requests, rig.told, rig.view?.tab]).toEqual([[], ['fault'], 'post']);
    expect(rig.field('hoursPerDay')?.fault).toBe('“25” is not valid. Write hours above 0 and up to 24, like 8.');
    expect(rig.view?.status.text).toBe('Not saved. One value is not valid.');
  });

  it.each([
    ['One value is', { hoursPerDay: '25' }],
    ['Two values are', { hoursPerDay: '25', hoursPerWeek: 'abc' }],
    ['Three values are', { hoursPerDay: '25', hoursPerWeek: 'abc', approximatePercent: '500%', closing: 'Bye.' }],
  ] as const)('counts the values that are not valid: %s', async (counted, drafts) => {
    const rig = await new Rig().open();
    for (const [key, text] of Object.entries(drafts)) rig.controller.type(key as keyof typeof drafts, text);
    await rig.controller.act();
    expect(rig.requests).toEqual([]);
    expect(rig.view?.status.text).toBe(`Not saved. ${counted} not valid.`);
  });

  it('reports that nothing has changed', async () => {
    const rig = await new Rig().open();
    rig.controller.type('closing', 'Write to me.');
    await rig.controller.act();
    expect([rig.requests, rig.view?.status.text]).toEqual([[], 'Nothing has changed.']);
  });

  it('is undone by Undo, and read again', async () => {
    const rig = await new Rig().open();
    rig.controller.type('hoursPerWeek', '38');
    rig.answers.saveSettings = SAVED;
    await rig.controller.act();
    rig.answers.undoWrite = { kind: 'undone', message: 'Settings!B3 is as it was.' };
    await rig.controller.undo();
    expect(rig.requests.slice(-2).map(({ name }) => name)).toEqual(['undoWrite', 'readSettings']);
    expect(rig.view?.status).toMatchObject({ text: 'Settings!B3 is as it was.', hasUndo: false });
  });

  it.each([[{ kind: 'unanswered' } as const]])('that is not answered is reported: %j', async (answer) => {
    const rig = await new Rig().open();
    rig.controller.type('hoursPerWeek', '38');
    rig.answers.saveSettings = answer;
    await rig.controller.act();
    expect(rig.view?.status.text).toBe('Google Sheets did not respond. Check the Settings tab before you try again.');
    expect(rig.field('hoursPerWeek')?.value).toBe('38');
  });
});

describe('the private list', () => {
  it('is saved separately, with the text that the user saw', async () => {
    const rig = await new Rig().open();
    rig.controller.chooseTab('private');
    rig.controller.editPrivate({ kind: 'termTyped', row: 0, text: 'Marrow' });
    expect(rig.view?.act?.label).toBe('Save private list');
    rig.answers.savePrivateList = { kind: 'privateListSaved' };
    await rig.controller.act();
    expect(rig.requests).toEqual([
      { name: 'savePrivateList', request: { seen: PRIVATE_LIST.json, json: rig.view?.privateRows.json.text } },
    ]);
    expect(rig.view?.status).toMatchObject({ text: 'Private list saved.', hasUndo: false });
    expect(rig.view?.act?.isOff).toBe(true);
  });

  it('and settings are saved together; a failure is reported, and the saved part can be undone', async () => {
    const rig = await new Rig().open();
    rig.controller.type('hoursPerWeek', '38');
    rig.controller.editPrivate({ kind: 'termRemoved', row: 0 });
    expect(rig.view?.act?.label).toBe('Save 1 setting and private list');
    rig.answers.saveSettings = SAVED;
    rig.answers.savePrivateList = { kind: 'refused', message: 'The list was changed meanwhile. Nothing was kept.' };
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text: '1 setting saved. The list was changed meanwhile. Nothing was kept.',
      hasUndo: true,
    });
    expect(rig.view?.act?.label).toBe('Save private list');
  });

  it('that could not be read is reported, and is not overwritten', async () => {
    const rig = new Rig();
    rig.answers.readPrivateList = { kind: 'refused', message: 'Your list could not be read.' };
    await rig.open();
    expect(rig.view?.privateRows).toMatchObject({ message: { text: 'Your list could not be read.', isFailure: true } });
    rig.controller.editPrivate({ kind: 'termAdded' });
    expect(rig.view?.act?.isOff).toBe(true);
  });
});

describe('the private list as JSON', () => {
  const LIST = '{"terms":["Marrow","Nettle"],"replacements":[{"term":"Larkpost","wording":"a mailer"}]}';

  it('is shown in its saved form, and copied and downloaded like that', async () => {
    const rig = await new Rig().open();
    rig.controller.editPrivate({ kind: 'termRemoved', row: 0 });
    const text = rig.view?.privateRows.json.text ?? '';
    expect(JSON.parse(text)).toMatchObject({ terms: [], later: true });
    await rig.controller.copyJson();
    rig.controller.downloadJson();
    expect(rig.told).toEqual([`copy ${text}`, `download leverage-private.json ${text}`]);
    expect(rig.view?.privateRows.json.note).toBe('Copied.');
  });

  it('is selected when the browser does not allow copying', async () => {
    const rig = await new Rig().open();
    rig.canCopy = false;
    rig.controller.typeJson('typed');
    await rig.controller.copyJson();
    expect(rig.told).toEqual(['copy typed', 'select JSON']);
    expect(rig.view?.privateRows.json).toEqual({
      text: 'typed',
      note: 'This browser did not allow copying. The text is selected.',
    });
  });

  it('replaces the rows when its text is used, and is replaced when the rows change', async () => {
    const rig = await new Rig().open();
    rig.controller.typeJson(LIST);
    expect(rig.view?.act?.isOff).toBe(true);
    rig.controller.takeJson(LIST);
    expect(rig.view?.privateRows.terms.map(({ term }) => term)).toEqual(['Marrow', 'Nettle']);
    expect(rig.view?.privateRows.json.note).toBe('Imported 2 terms and 1 replacement. Not saved yet.');
    rig.controller.typeJson('typed');
    rig.controller.editPrivate({ kind: 'termAdded' });
    expect(rig.view?.privateRows.json.text).toBe('typed');
    rig.controller.editPrivate({ kind: 'termTyped', row: 2, text: 'Fennel' });
    const { text, note } = rig.view?.privateRows.json ?? { text: '', note: '' };
    expect([JSON.parse(text).terms, note]).toEqual([['Marrow', 'Nettle', 'Fennel'], '']);
  });

  it('with an error does not change anything', async () => {
    const rig = await new Rig().open();
    rig.controller.takeJson('{"terms":[5]}');
    expect(rig.view?.privateRows.terms.map(({ term }) => term)).toEqual(['Quillfern']);
    expect(rig.view?.privateRows.json).toEqual({
      text: '{"terms":[5]}',
      note: 'terms.0 is 5. Expected text with a letter or a digit, like "Quillfern".',
    });
  });

  it.each([
    [1_000_000, 'Imported 2 terms and 1 replacement. Not saved yet.'],
    [1_000_001, 'list.json is larger than 1 MB. A private list is smaller.'],
  ])('is read from a file of up to 1 MB: %i bytes', async (size, note) => {
    const rig = await new Rig().open();
    await rig.controller.takeFile({ name: 'list.json', size, text: async () => LIST });
    expect(rig.view?.privateRows.json.note).toBe(note);
  });
});

it('names the error in a saved list', async () => {
  const rig = new Rig();
  rig.answers.readPrivateList = { kind: 'privateList', json: '{"terms":[5]}' };
  await rig.open();
  expect(rig.view?.privateRows.savedFault).toBe(
    'Your saved list cannot be read. terms.0 is 5. Expected text with a letter or a digit, like "Quillfern". Saving replaces it.',
  );
});

describe('the sample of the front matter', () => {
  it('follows the typed text', async () => {
    const rig = await new Rig().open();
    rig.controller.chooseTab('site');
    expect(rig.view?.sample).toBeNull();
    rig.controller.type('site', 'Astro');
    rig.controller.type('tags', 'leverage, ai');
    rig.controller.type('frontMatterKeys', 'date = published, description =');
    expect(rig.view?.sample).toEqual({
      path: 'src/content/blog/2026-04-04-leverage-record.md',
      text: '---\ntitle: "Leverage Record: April 04, 2026"\npublished: "2026-04-04T10:00:00Z"\ntags: ["leverage", "ai"]\n---',
    });
  });

  it('is replaced by an error in the keys', async () => {
    const rig = await new Rig().open();
    rig.controller.chooseTab('site');
    rig.controller.type('site', 'Astro');
    rig.controller.type('frontMatterKeys', 'date = title');
    expect(rig.view?.sample).toBeNull();
    expect(rig.field('frontMatterKeys')?.fault).toBe(
      'title and date are both written as “title”. Give each field a different key, or an empty key to omit it.',
    );
  });
});

it('closes by Escape at once, or at the second time when something is not saved', async () => {
  const rig = await new Rig().open();
  rig.controller.type('closing', 'x');
  rig.controller.escape();
  expect([rig.told, rig.view?.status.text]).toEqual([[], 'Not saved yet. Press Escape again to close without saving.']);
  rig.controller.escape();
  expect(rig.told).toEqual(['close']);
});
