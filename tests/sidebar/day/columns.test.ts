// Covers src/sidebar/day/columns, and the columns in day-controller.ts and reduce.ts
import type { DayCells, Written } from '../../../src/messages/messages.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
import { settle } from '../fake-clock.ts';
import { Rig } from '../rig.ts';
import { settingsGrid } from '../settings/settings-grids.ts';
import { sampleSheet, sheetOf } from '../sheet-days.ts';

const OWN: Cell[][] = [
  ['Project', 'What I did', 'Mine', 'Bot (h)', 'Review'],
  ['x', 'Port', 4, 0.5, 3],
];
const CHOICE = 'task=What I did; human=Mine; ai=Bot (h)';
const withSettings = (columns: string, changes: Partial<DayCells> = {}): DayCells =>
  sheetOf(OWN, { settings: settingsGrid({ Columns: columns }), ...changes });

const SAVED: Written = {
  kind: 'written',
  message: '1 setting saved in tab “Settings”.',
  sheetId: 7,
  tabName: 'Settings',
  undo: {
    kind: 'restoreCells',
    sheetId: 7,
    tabName: 'Settings',
    cells: [{ address: 'B3', before: [['']], after: [[CHOICE]] }],
  },
};

const optionsOf = (rig: Rig, role: string) =>
  rig.view?.columns?.pickers?.find((picker) => picker.role === role)?.options.map(({ label }) => label);
const valueOf = (rig: Rig, role: string) => rig.view?.columns?.pickers?.find((picker) => picker.role === role)?.value;

describe('the line with the columns', () => {
  it('lists the used and unused headings, after the first frame', () => {
    const cells: Cell[][] = [
      ['#', 'Project', 'Task', 'Estimate', 'Agent', 'Notes', 'Factor'],
      [1, 'x', 'Port', 4, 10, 'fine', 24],
    ];
    const rig = new Rig().open(sheetOf(cells));
    const line = { uses: 'Uses Task, Estimate, Agent.', unused: 'Not used: Project, Notes.', button: 'Change…' };
    expect(rig.view?.columns).toEqual({ ...line, pickers: null, isBusy: false });
    expect(rig.firstFrame?.columns).toBeNull();
  });

  it('has no unused headings on the sample day', () => {
    expect(new Rig().open(sampleSheet()).view?.columns).toMatchObject({
      uses: 'Uses Task, Human Est. (h), Claude (min), Sup. (min), Tokens.',
      unused: '',
    });
  });

  it('ends with one full stop after a heading that has one', () => {
    const rig = new Rig().open(
      sheetOf([
        ['Task', 'Human Est.', 'Claude', 'Sup.'],
        ['Port', 4, 10, 1],
      ]),
    );
    expect(rig.view?.columns?.uses).toBe('Uses Task, Human Est., Claude, Sup.');
  });

  it('does not list a column as unused if its times are compared with the estimates', () => {
    const lineOf = (...headings: readonly string[]) =>
      new Rig().open(
        sheetOf([
          ['Task', 'Estimate', 'Agent', ...headings],
          ['Port', 4, 10],
        ]),
      ).view?.columns?.unused;
    expect(lineOf('Actual hours', 'Zweite Schätzung (h)', 'Notes')).toBe('Not used: Notes.');
    expect(lineOf('Actual hours', 'Second estimate')).toBe('');
    expect(lineOf('Actual hours', 'Actual human time')).toBe('Not used: Actual human time.');
    expect(lineOf('Actual costs')).toBe('Not used: Actual costs.');
  });

  it('lists the first of many headings', () => {
    const many = Array.from({ length: 12 }, (_, index) => `Other ${index + 1}`);
    const { view } = new Rig().open(
      sheetOf([
        ['Task', 'Human', 'AI', ...many],
        ['Port', 4, 10],
      ]),
    );
    expect(view?.columns?.unused).toBe(
      'Not used: Other 1, Other 2, Other 3, Other 4, Other 5, Other 6, Other 7, Other 8 and 4 more.',
    );
  });

  it('offers the pickers if no table is recognized', () => {
    const rig = new Rig().open(sheetOf(OWN));
    expect([rig.view?.day.title, rig.view?.columns]).toEqual([
      'No task table on this tab',
      { uses: '', unused: '', button: 'Choose columns…', pickers: null, isBusy: false },
    ]);
  });

  it('offers none on an empty tab', () => {
    expect(new Rig().open(sheetOf([])).view?.columns).toBeNull();
  });

  it('asks about Human Time next to AI Time and Total', () => {
    const rig = new Rig().open(
      sheetOf([
        ['Task', 'Human Time', 'AI Time', 'Total'],
        ['Port', 6, 0.5, 6.5],
      ]),
    );
    expect(rig.view?.notices.entries[0]?.message).toContain('Press Choose columns… and choose it as Supervision');
    expect([rig.view?.columns?.button, rig.view?.primary]).toEqual(['Choose columns…', 'generate']);
    rig.controller.openColumns();
    expect(optionsOf(rig, 'human')).toEqual(['Recognized: Human Time', 'Task', 'Human Time', 'AI Time', 'Total']);
  });
});

describe('the pickers', () => {
  it('start with the headings of the settings, and offer all of the row', () => {
    const rig = new Rig().open(withSettings(`${CHOICE}; tokens=Gone`));
    expect(rig.view?.columns?.uses).toBe('Uses What I did, Mine, Bot (h).');
    rig.controller.openColumns();
    expect([valueOf(rig, 'task'), valueOf(rig, 'tokens'), valueOf(rig, 'date')]).toEqual(['What I did', 'Gone', '']);
    expect(optionsOf(rig, 'task')).toEqual([
      'Recognize by heading',
      'Project',
      'What I did',
      'Mine',
      'Bot (h)',
      'Review',
    ]);
    expect(optionsOf(rig, 'tokens')?.at(-1)).toBe('Gone (not on this tab)');
    expect(optionsOf(rig, 'date')?.[0]).toBe('None recognized');
  });

  it('close without a change', () => {
    const rig = new Rig().open(sheetOf(OWN));
    rig.controller.openColumns();
    rig.controller.chooseColumn('task', 'What I did');
    rig.controller.closeColumns();
    rig.controller.openColumns();
    expect([valueOf(rig, 'task'), rig.told]).toEqual(['', ['next step']]);
  });

  it('save the choice by heading, and read the sheet by it', async () => {
    const rig = new Rig().open(sheetOf(OWN));
    rig.answers.saveSettings = SAVED;
    rig.controller.openColumns();
    rig.controller.chooseColumn('task', 'What I did');
    rig.controller.chooseColumn('human', 'Mine');
    rig.controller.chooseColumn('ai', 'Bot (h)');
    const saving = rig.controller.saveColumns();
    await settle();
    expect(rig.told).toContain(
      `saveSettings ${JSON.stringify({ entries: [{ key: 'columns', seen: '', value: CHOICE }] })}`,
    );
    await rig.answer(withSettings(CHOICE));
    expect(await saving).toBe(true);
    expect(rig.view?.columns).toMatchObject({
      uses: 'Uses What I did, Mine, Bot (h).',
      unused: 'Not used: Project, Review.',
      pickers: null,
    });
    expect(rig.view?.figures?.figures[0]?.value).toBe('8.0x');
    expect([rig.status, rig.view?.status.hasUndo]).toEqual(['1 setting saved in tab “Settings”.', true]);
  });

  it('keep *Undo* when a post follows the choice', async () => {
    const day = sheetOf([
      ['Task', 'Other', 'Human', 'AI'],
      ['Port', 'Split', 4, 10],
    ]);
    const rig = new Rig().open(day);
    await rig.generate(day);
    rig.answers.saveSettings = SAVED;
    rig.controller.openColumns();
    rig.controller.chooseColumn('task', 'Other');
    void rig.controller.saveColumns();
    await settle();
    await rig.answer({ ...day, settings: settingsGrid({ Columns: 'task=Other' }) });
    expect(rig.view?.postText?.text).toContain('| Split |');
    expect([rig.status, rig.view?.status.hasUndo]).toEqual(['1 setting saved in tab “Settings”.', true]);
  });

  it('do not save one heading for two columns', async () => {
    const rig = new Rig().open(sheetOf(OWN));
    rig.controller.openColumns();
    rig.controller.chooseColumn('task', 'Mine');
    rig.controller.chooseColumn('human', 'Mine');
    expect(await rig.controller.saveColumns()).toBe(false);
    const faults = rig.view?.columns?.pickers
      ?.map(({ role, fault }) => [role, fault])
      .filter(([, fault]) => fault !== '');
    expect(faults).toEqual([['human', 'Task has this heading already. Choose another one.']]);
    expect(rig.told).toEqual(['next step']);
  });

  it('stay open when the server refuses', async () => {
    const rig = new Rig().open(sheetOf(OWN));
    rig.answers.saveSettings = { kind: 'refused', message: 'Another save is running. Try again in a moment.' };
    rig.controller.openColumns();
    rig.controller.chooseColumn('task', 'Mine');
    expect(await rig.controller.saveColumns()).toBe(false);
    expect([rig.status, valueOf(rig, 'task')]).toEqual(['Another save is running. Try again in a moment.', 'Mine']);
  });

  it('write nothing when nothing has changed', async () => {
    const rig = new Rig().open(withSettings(CHOICE));
    rig.controller.openColumns();
    expect(await rig.controller.saveColumns()).toBe(true);
    expect([rig.view?.columns?.pickers, rig.told]).toEqual([null, ['next step']]);
  });
});

describe('the setting Columns', () => {
  it('applies on any tab with the headings, and is ignored with a note on others', () => {
    const other = sheetOf(
      [
        ['Task', 'Human', 'AI'],
        ['Port', 4, 10],
      ],
      {
        settings: settingsGrid({ Columns: 'human=Mine' }),
      },
    );
    expect(new Rig().open(other).view?.notices.entries.map(({ message }) => message)).toEqual([
      'Row 1 has no heading “Mine”, which the setting Columns gives for human. The headings are used as recognized.',
    ]);
  });

  it('is reported when it cannot be read', () => {
    const rig = new Rig().open(
      sheetOf(
        [
          ['Task', 'Human', 'AI'],
          ['Port', 4, 10],
        ],
        { settings: settingsGrid({ Columns: 'robot=x' }) },
      ),
    );
    expect(rig.view?.notices.entries[0]?.message).toContain(
      'one of task, human, ai, supervision, tokens, date, number before =, not “robot”',
    );
  });
});
