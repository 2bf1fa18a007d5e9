// Covers src/sidebar/edit-style.
import type { OpeningData } from '../../../src/messages/messages.ts';
import { EditStyleController } from '../../../src/sidebar/edit-style/edit-style-controller.ts';
import type { EditStyleView, StyleFieldView } from '../../../src/sidebar/edit-style/edit-style-view.ts';
import { FIELDS_OF_TABS, ITEMS_OF_LISTS } from '../../../src/sidebar/edit-style/style-fields.ts';
import { parseStyle } from '../../../src/styles/parse-style.ts';
import { STYLES } from '../../../src/styles/styles.ts';
import { sampleCases } from '../../sampling.ts';
import { AnsweringServer } from '../answering-server.ts';
import { settingsCells } from '../settings/settings-grids.ts';
import { SAMPLE_WRITTEN, sampleSheet } from '../sheet-days.ts';

class Rig {
  readonly told: string[] = [];
  readonly server = new AnsweringServer({ readSettings: settingsCells(null) });
  readonly answers = this.server.answers;
  readonly requests = this.server.requests;
  private rendered: EditStyleView | null = null;
  isCopyAllowed = true;
  readonly controller = new EditStyleController({
    server: this.server,
    page: {
      render: (view) => {
        this.rendered = view;
      },
      focusFault: () => this.told.push('fault'),
      selectJson: () => this.told.push('json'),
    },
    copy: async (text) => {
      this.told.push(`copy ${text}`);
      return this.isCopyAllowed;
    },
    download: (name, text) => this.told.push(`download ${name} ${text}`),
    close: () => this.told.push('close'),
  });

  async open(settings: Readonly<Record<string, string>> | null = null, day: OpeningData['day'] = sampleSheet()) {
    this.answers.readSettings = settingsCells(settings);
    await this.controller.start(day);
    this.requests.length = 0;
    return this;
  }

  get view(): EditStyleView {
    if (this.rendered === null) throw new Error('Nothing is shown.');
    return this.rendered;
  }

  find(path: string): StyleFieldView {
    const fields = [...this.view.fields, ...this.view.items.flatMap((item) => item.fields)];
    const found = fields.find((field) => field.path === path);
    if (found === undefined) throw new Error(`There is no field ${path}.`);
    return found;
  }

  give(path: string, given: string): void {
    this.controller.giveValue(this.find(path).field, path, given);
  }

  table(id: 'taskLog' | 'statistics') {
    const section = this.view.preview?.sections.find((candidate) => candidate.id === id);
    if (section?.kind !== 'table') throw new Error('There is no table.');
    return section;
  }
}

describe('the edited style', () => {
  it('is the style of the settings, with a preview of the active tab', async () => {
    const rig = await new Rig().open({ Style: 'Integer factors' });
    expect([rig.view.base, rig.view.previewOf]).toEqual(['integer-factors', 'Tab “2026-04-04”, first 12 of 29 tasks']);
    expect(rig.table('taskLog').columns.map(({ label }) => label)).toContain('LF');
    expect([rig.view.act?.isOff, rig.view.canReset, rig.view.closeLabel]).toEqual([true, false, 'Close']);
  });

  it('has a preview of a sample day if there is no table', async () => {
    const rig = await new Rig().open(null, { kind: 'refused', message: 'No.' });
    expect(rig.view.previewOf).toBe('A sample day');
    expect(rig.table('taskLog').rows.length).toBe(3);
  });

  it('has a preview with the first twelve tasks only', async () => {
    const rig = await new Rig().open();
    expect([rig.table('taskLog').rows.length, rig.view.preview?.moreTasks]).toEqual([12, null]);
    rig.controller.showItem('sections', 'taskLog', false);
    expect(rig.view.previewOf).toBe('Tab “2026-04-04”');
  });

  it('that is invalid is reported, not silently replaced', async () => {
    const rig = await new Rig().open({ Style: 'Custom', 'Custom style': '{"order":"size"}' });
    expect(rig.view.faults).toEqual([
      'The style in Settings does not work. order is "size". Expected one of factor, sheet. Saving replaces it.',
    ]);
    const other = await new Rig().open({ Style: 'Standard', 'Custom style': '{"order":"sheet"}' });
    expect(other.view.faults).toEqual(['Settings has a custom style that is not in use. Saving replaces it.']);
  });

  it('changes immediately in the preview', async () => {
    const rig = await new Rig().open();
    rig.give('factorDecimals', '0');
    expect(rig.table('taskLog').rows[0]?.slice(-2)).toEqual(['655x', '2880x']);
    rig.controller.showItem('columns', 'tokens', true);
    rig.controller.moveItem('columns', 'tokens', -1);
    expect(
      rig
        .table('taskLog')
        .columns.map(({ key }) => key)
        .slice(-3),
    ).toEqual(['factor', 'tokens', 'supervisoryFactor']);
    rig.give('columns.6.label', 'Tok.');
    expect(rig.table('taskLog').columns[6]?.label).toBe('Tok.');
    rig.controller.chooseTab('language');
    rig.give('language.thousandsMark', '"."');
    expect(rig.view.fields.find(({ path }) => path === 'language.thousandsMark')?.fault).not.toBe('');
    rig.give('language.decimalMark', '","');
    expect(rig.table('statistics').rows[1]?.[1]).toBe('1.426,0');
  });

  it('keeps the last valid preview while a value is invalid, and shows the error at its field', async () => {
    const rig = await new Rig().open();
    rig.controller.chooseTab('language');
    rig.give('language.months', 'Jan, Feb,');
    expect(rig.find('language.months')).toMatchObject({
      value: 'Jan, Feb,',
      fault: 'Write all 12 words.',
    });
    expect(rig.view.preview?.title).toBe('Leverage Record: April 04, 2026');
    rig.controller.chooseTab('table');
    await rig.controller.save();
    expect([rig.view.tab, rig.told, rig.requests.length]).toEqual(['language', ['fault'], 0]);
    expect(rig.view.status.text).toBe('Not saved. One value is not valid.');
  });

  it('shows the text or the choice to use instead of a value with a fault', async () => {
    const rig = await new Rig().open();
    rig.controller.chooseTab('sentences');
    rig.give('titlePattern', 'My {foo} log {yyyy}');
    expect(rig.find('titlePattern')?.fault).toBe('Write text with no placeholders other than {month} {d} {dd} {yyyy}.');
    rig.give('titlePattern', '  ');
    expect(rig.find('titlePattern')?.fault).toBe('Write text that is not blank.');
    await rig.controller.save();
    expect(rig.requests).toEqual([]);
    rig.give('titlePattern', 'Log of {month}');
    rig.controller.chooseTab('language');
    rig.give('language.thousandsMark', '"."');
    expect(rig.find('language.thousandsMark')?.fault).toBe('Choose a mark that differs from the decimal mark.');
  });

  it('shows a fault of a whole list above the choices', async () => {
    const rig = await new Rig().open();
    rig.controller.showItem('columns', 'task', false);
    expect(rig.view.faults.join()).toContain('Expected a column with the key task.');
    rig.controller.showItem('columns', 'task', true);
    expect(rig.view.faults).toEqual([]);
  });

  it('is undone step by step, and typing in one field is one step', async () => {
    const rig = await new Rig().open();
    rig.give('factorDecimals', '2');
    rig.controller.chooseTab('sentences');
    rig.give('titlePattern', 'R');
    rig.give('titlePattern', 'Re');
    expect(rig.view.preview?.title).toBe('Re');
    rig.controller.stepBack();
    expect(rig.find('titlePattern').value).toBe('Leverage Record: {month} {dd}, {yyyy}');
    rig.controller.stepBack();
    expect([rig.view.canStepBack, rig.view.act?.isOff]).toEqual([false, true]);
    rig.controller.chooseBase('fixed-hours');
    rig.give('titlePattern', 'R');
    rig.controller.reset();
    expect([rig.view.base, rig.view.canReset]).toEqual(['fixed-hours', false]);
    rig.controller.stepBack();
    expect(rig.find('titlePattern').value).toBe('R');
  });

  it('is imported from JSON, with faults reported by path', async () => {
    const rig = await new Rig().open();
    rig.controller.takeJson('{"columns":[{"key":"task","label":5}]}');
    expect(rig.view.json.note).toBe('columns.0.label is 5. Expected text, like "Human Est.".');
    rig.controller.takeJson('{');
    expect(rig.view.json.note).toContain('The text is not JSON');
    rig.controller.takeJson('{"base":"token-column","order":"factor"}');
    expect([rig.view.json.note, rig.view.base]).toEqual(['Loaded. Not saved yet.', 'token-column']);
    expect(JSON.parse(rig.view.json.text)).toEqual({ base: 'token-column', order: 'factor' });
  });
});

describe('the fields of an item', () => {
  const openItems = (rig: Rig) => rig.view.items.filter(({ isOpen }) => isOpen).map(({ key }) => key);

  it('are shown until they are closed, in every tab, but not after the item is hidden', async () => {
    const rig = await new Rig().open();
    expect(openItems(rig)).toEqual([]);
    rig.controller.openItem('columns', 'factor', true);
    rig.controller.openItem('columns', 'task', true);
    rig.controller.chooseTab('statistics');
    expect(openItems(rig)).toEqual([]);
    rig.controller.chooseTab('table');
    rig.controller.moveItem('columns', 'factor', -1);
    expect(openItems(rig)).toEqual(['task', 'factor']);
    rig.controller.openItem('columns', 'task', false);
    rig.controller.showItem('columns', 'factor', false);
    rig.controller.showItem('columns', 'factor', true);
    expect(openItems(rig)).toEqual([]);
  });

  it('are shown when one has a fault, and stay open while it is fixed', async () => {
    const rig = await new Rig().open();
    rig.controller.chooseTab('statistics');
    rig.give('statistics.0.pattern', 'none');
    expect(openItems(rig)).toEqual(['tasks']);
    rig.controller.openItem('statistics', 'tasks', false);
    expect(openItems(rig)).toEqual([]);
    await rig.controller.save();
    expect(openItems(rig)).toEqual(['tasks']);
    rig.give('statistics.0.pattern', '{value}');
    expect([rig.view.faults, openItems(rig)]).toEqual([[], ['tasks']]);
  });

  it('have the values of the base, or of the first style with the item', async () => {
    const rig = await new Rig().open({ Style: 'Fixed hours' });
    for (const [list, key] of [
      ['columns', 'factor'],
      ['columns', 'weeks'],
      ['columns', 'tokens'],
    ] as const) {
      rig.controller.showItem(list, key, false);
      rig.controller.showItem(list, key, true);
      const reading = parseStyle({ base: 'fixed-hours', columns: [{ key: 'task' }, { key }] });
      const expected = 'style' in reading ? reading.style.columns[1] : null;
      const columns = rig.view.items.filter(({ isShown }) => isShown);
      expect(columns.at(-1)?.fields.map(({ value }) => value)).toEqual(
        expect.arrayContaining([expected?.label, JSON.stringify(expected?.align)]),
      );
      expect(rig.view.faults).toEqual([]);
    }
  });
});

describe('the JSON panel', () => {
  it('copies and downloads its text', async () => {
    const rig = await new Rig().open();
    await rig.controller.copyJson();
    rig.controller.downloadJson();
    expect([rig.told, rig.view.json.note]).toEqual([
      ['copy {\n  "base": "standard"\n}', 'download leverage-style.json {\n  "base": "standard"\n}'],
      'Copied.',
    ]);
  });

  it('selects its text when the browser does not allow copying', async () => {
    const rig = await new Rig().open();
    rig.isCopyAllowed = false;
    rig.controller.typeJson('{}');
    await rig.controller.copyJson();
    expect([rig.told, rig.view.json.note]).toEqual([
      ['copy {}', 'json'],
      'This browser did not allow copying. The text is selected.',
    ]);
  });

  it('keeps a text with faults, until the style changes', async () => {
    const rig = await new Rig().open();
    rig.controller.typeJson('{"order":"size"}');
    rig.controller.takeJson(rig.view.json.text);
    expect([rig.view.json.text, rig.view.json.note]).toEqual([
      '{"order":"size"}',
      'order is "size". Expected one of factor, sheet.',
    ]);
    rig.give('order', '"sheet"');
    expect([rig.view.json.text, rig.view.json.note]).toEqual(['{\n  "base": "standard",\n  "order": "sheet"\n}', '']);
  });

  it.each([
    [1_000_000, 'Loaded. Not saved yet.', '{\n  "base": "standard",\n  "order": "sheet"\n}'],
    [1_000_001, 'style.json is larger than 1 MB. Choose a style file.', '{\n  "base": "standard"\n}'],
  ])('reads a file of %i bytes: %s', async (size, note, json) => {
    const rig = await new Rig().open();
    await rig.controller.takeFile({ name: 'style.json', size, text: async () => '{"order":"sheet"}' });
    expect([rig.view.json.note, rig.view.json.text]).toEqual([note, json]);
  });
});

describe('saving the style', () => {
  it('writes only the differences from its base, with the values that the user saw', async () => {
    const rig = await new Rig().open({ Style: 'Fixed hours', Closing: 'Write to me.' });
    rig.give('order', '"sheet"');
    rig.answers.saveSettings = SAMPLE_WRITTEN;
    const json = JSON.stringify({ base: 'fixed-hours', order: 'sheet' }, null, 2);
    rig.answers.readSettings = settingsCells({ Style: 'Custom', 'Custom style': json, Closing: 'Write to me.' });
    await rig.controller.save();
    expect(rig.requests[0]).toEqual({
      name: 'saveSettings',
      request: {
        entries: [
          { key: 'style', seen: 'Fixed hours', value: 'Custom' },
          { key: 'customStyle', seen: '', value: json },
        ],
      },
    });
    expect(rig.view.status).toMatchObject({
      tone: 'done',
      text: 'Style saved in the tab “Settings”.',
      hasUndo: true,
    });
    expect([rig.view.act?.isOff, rig.view.closeLabel]).toEqual([true, 'Close']);
    expect(rig.view.preview?.sections.find(({ id }) => id === 'closing')).toMatchObject({
      paragraphs: ['Write to me.'],
    });
    rig.answers.undoWrite = { kind: 'undone', message: 'Taken back.' };
    rig.answers.readSettings = settingsCells({ Style: 'Fixed hours' });
    await rig.controller.undo();
    expect([rig.view.status.text, rig.find('order').value]).toEqual(['Taken back.', '"factor"']);
  });

  it('has a line that states where it goes before it is saved', async () => {
    const rig = await new Rig().open();
    rig.give('order', '"sheet"');
    expect(rig.view.status.text).toBe(
      'Save writes to the tab “Settings”, which everyone with access to the spreadsheet sees.',
    );
  });

  it('is refused when the settings were changed elsewhere, and the edits are kept', async () => {
    const rig = await new Rig().open();
    rig.give('order', '"sheet"');
    rig.answers.saveSettings = { kind: 'refused', message: 'Settings!B3 was changed meanwhile. Nothing was written.' };
    await rig.controller.save();
    expect(rig.view.status).toMatchObject({ tone: 'error', hasUndo: false });
    expect([rig.find('order').value, rig.view.act?.isOff]).toEqual(['"sheet"', false]);
  });

  it('needs Escape twice if edits would be lost', async () => {
    const rig = await new Rig().open();
    rig.give('order', '"sheet"');
    rig.controller.escape();
    expect([rig.told, rig.view.status.tone]).toEqual([[], 'warning']);
    rig.controller.escape();
    expect(rig.told).toEqual(['close']);
  });
});

describe('the choices', () => {
  it('include every value of every built-in style', async () => {
    for (const { id } of sampleCases(STYLES, 5)) {
      const rig = await new Rig().open();
      rig.controller.chooseBase(id);
      for (const tab of ['table', 'statistics', 'sentences', 'sections', 'language'] as const) {
        rig.controller.chooseTab(tab);
        const fields = [...rig.view.fields, ...rig.view.items.flatMap((item) => item.fields)];
        const strange = fields.filter(
          ({ field, value }) => field.kind === 'choice' && !field.choices?.some(([json]) => json === value),
        );
        expect([id, strange.map(({ path, value }) => [path, value])]).toEqual([id, []]);
        for (const { field, path, value } of fields) rig.controller.giveValue(field, path, value);
      }
      expect([id, rig.view.canReset, rig.view.faults]).toEqual([id, false, []]);
    }
  });

  it('include every field of a style except its names and the hours, which are settings', () => {
    const reading = parseStyle({});
    if (!('style' in reading)) throw new Error('There is no style.');
    const { style } = reading;
    const reached = new Set([
      ...Object.values(FIELDS_OF_TABS).flatMap((fields) => fields.map(({ path }) => path)),
      ...ITEMS_OF_LISTS.sections.flatMap(({ fields }) => fields.map(({ path }) => path)),
    ]);
    const leaves = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null && !reached.has(path)
        ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, path === '' ? name : `${path}.${name}`))
        : [path];
    const { columns: _columns, statistics: _statistics, sections: _sections, ...rest } = style;
    expect(leaves(rest, '').filter((path) => !reached.has(path))).toEqual([
      'id',
      'name',
      'description',
      'hoursPerWeek',
      'hoursPerDay',
    ]);
  });
});
