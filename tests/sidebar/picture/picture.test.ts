// Covers src/sidebar/picture.
import type { DayCells, UndoPlan } from '../../../src/messages/messages.ts';
import { PictureController } from '../../../src/sidebar/picture/picture-controller.ts';
import type { PictureView } from '../../../src/sidebar/picture/picture-view.ts';
import type { Answer, PageCallName } from '../../../src/sidebar/server/server.ts';
import { sampleSheet, sheetOf } from '../sheet-days.ts';

class Rig {
  readonly told: string[] = [];
  view: PictureView | null = null;
  canMakePng = true;
  isCopyAllowed = true;
  readonly answers: { [Name in PageCallName]?: Answer<Name> } = { readPrivateList: { kind: 'privateList', json: '' } };
  readonly controller = new PictureController({
    server: {
      ask: async (name) => {
        this.told.push(name);
        return (this.answers[name] ?? { kind: 'unanswered' }) as never;
      },
    },
    page: {
      render: (view) => {
        this.view = view;
      },
      focusFirst: () => this.told.push('first'),
    },
    makePng: async ({ id, width, height, scale }, theme) => {
      this.told.push(`png ${id} ${width * scale}×${height * scale} ${theme}`);
      return this.canMakePng ? new Blob(['png']) : null;
    },
    copyPng: async (png) => (await png) !== null && this.isCopyAllowed,
    download: (name, content, mediaType) => {
      this.told.push(`download ${name} ${mediaType}`);
      if (typeof content === 'string') this.downloaded = content;
    },
    close: () => this.told.push('close'),
  });
  downloaded = '';

  async open(day: DayCells | null): Promise<this> {
    await this.controller.start(day);
    return this;
  }

  get status(): string {
    return this.view?.status.text ?? '';
  }
}

const LEAKING = sheetOf([
  ['Task', 'Human Est.', 'Claude', 'Date'],
  ['Ask ines@quillfern.example about the icons', 4, 10, '2026-04-04'],
  ['Sort the imports', 4, '20 mn', ''],
]);

describe('the page Picture', () => {
  it('draws the day, with its figures as a table', async () => {
    const rig = await new Rig().open(sampleSheet());
    expect(rig.told).toEqual(['readPrivateList', 'first']);
    const { picture, table, message, errors, allow, act } = rig.view ?? {};
    expect([message, errors, allow]).toEqual([null, [], null]);
    expect(act).toEqual({ label: 'Copy picture', isBusy: false, isOff: false });
    expect(picture?.description).toContain(
      'The weighted average leverage factor of 29 tasks is 54.1x: 1,426 h of human work',
    );
    expect(table?.rows).toHaveLength(29);
    expect(table?.rows[0]?.[2]).toBe('654.5x');
  });

  it('copies a PNG, which is light where the SVG follows the system', async () => {
    const rig = await new Rig().open(sampleSheet());
    rig.controller.chooseKind('card');
    await rig.controller.act();
    expect(rig.status).toBe('Copied as PNG.');
    rig.controller.chooseTheme('dark');
    await rig.controller.downloadPng();
    expect(rig.told.slice(2)).toEqual([
      'png leverage-card-2026-04-04 1200×630 light',
      'png leverage-card-2026-04-04 1200×630 dark',
      'download leverage-card-2026-04-04.png image/png',
    ]);
    expect(rig.status).toBe('Downloaded leverage-card-2026-04-04.png.');
  });

  it('downloads an SVG in the chosen colors', async () => {
    const rig = await new Rig().open(sampleSheet());
    rig.controller.downloadSvg();
    expect(rig.told.slice(2)).toEqual(['download leverage-day-2026-04-04.svg image/svg+xml']);
    expect(rig.downloaded).toContain('@media (prefers-color-scheme:dark)');
    rig.controller.chooseTheme('print');
    rig.controller.downloadSvg();
    expect(rig.downloaded).not.toContain('@media');
  });

  it('reports in one sentence that the browser did not copy, or made no PNG', async () => {
    const rig = await new Rig().open(sampleSheet());
    rig.isCopyAllowed = false;
    await rig.controller.act();
    expect(rig.status).toBe('This browser did not allow copying the picture. Download it instead.');
    rig.canMakePng = false;
    await rig.controller.downloadPng();
    expect(rig.status).toBe('This browser could not make the PNG. Download the SVG instead.');
    expect(rig.view?.status.tone).toBe('error');
  });

  it('blocks private text until it is allowed, and lists the skipped rows', async () => {
    const rig = await new Rig().open(LEAKING);
    expect(rig.view?.errors).toEqual([
      'A2: “ines@quillfern.example” looks like an e-mail address. It appears in row 2.',
      'C3: “20 mn” is not a duration. Write 20m or 0:20. Row 3 is left out.',
    ]);
    expect(rig.status).toBe('1 row is not in the picture.');
    expect(rig.view?.act?.isOff).toBe(true);
    await rig.controller.act();
    rig.controller.downloadSvg();
    await rig.controller.downloadPng();
    expect(rig.status).toBe('Something in the picture may be private. Allow it first.');
    expect(rig.told.slice(2)).toEqual([]);
    rig.controller.allow();
    expect([rig.view?.allow, rig.view?.act?.isOff]).toEqual([{ isPressed: true }, false]);
    await rig.controller.act();
    expect(rig.status).toBe('Copied as PNG.');
  });

  it('draws nothing before the private list is read, and replaces its terms', async () => {
    const rig = new Rig();
    rig.answers.readPrivateList = { kind: 'refused', message: 'Your private list is damaged.' };
    await rig.open(
      sheetOf([
        ['Task', 'Human Est.', 'Claude', 'Date'],
        ['Plan Quillfern', 4, 10, '2026-04-04'],
      ]),
    );
    expect(rig.view?.message).toEqual({
      text: 'Your private list cannot be read, so the picture cannot be checked against it. Your private list is damaged.',
      isFailure: true,
    });
    expect([rig.view?.picture, rig.view?.act]).toEqual([null, null]);
    const json = JSON.stringify({ terms: [], replacements: [{ term: 'Quillfern', wording: 'a billing app' }] });
    rig.answers.readPrivateList = { kind: 'privateList', json };
    await rig.controller.read();
    expect(rig.view?.table.rows).toEqual([['1', 'Plan a billing app', '24.0x']]);
  });

  it('inserts a chart of the current tab, and removes it', async () => {
    const rig = await new Rig().open(sampleSheet());
    rig.answers.readDay = sampleSheet();
    const undo = { kind: 'restoreCells', sheetId: 0, tabName: 'a', cells: [], charts: [] } satisfies UndoPlan;
    const written = { kind: 'written', message: 'Chart inserted in row 42.', sheetId: 0, tabName: 'a' } as const;
    rig.answers.insertChart = { ...written, undo: { ...undo, cells: [] } };
    const inserting = rig.controller.insertChart();
    expect([rig.status, rig.view?.isInserting]).toEqual(['Inserting the chart…', true]);
    await rig.controller.insertChart();
    await inserting;
    expect(rig.told.slice(2)).toEqual(['readDay', 'insertChart']);
    expect(rig.view?.status).toMatchObject({ text: 'Chart inserted in row 42.', hasUndo: true });
    rig.answers.undoWrite = { kind: 'undone', message: 'Undone in “a”.' };
    await rig.controller.undo();
    expect(rig.view?.status).toMatchObject({ text: 'Undone in “a”.', hasUndo: false });
  });

  it('reports why no chart was inserted', async () => {
    const rig = await new Rig().open(sampleSheet());
    await rig.controller.insertChart();
    expect(rig.status).toContain('Google Sheets did not respond.');
    rig.answers.readDay = sheetOf([['Notes']]);
    await rig.controller.insertChart();
    expect(rig.status).toBe('This tab has no tasks for a chart.');
    rig.answers.readDay = sampleSheet();
    rig.answers.insertChart = { kind: 'refused', message: 'You can view this sheet but not change it.' };
    await rig.controller.insertChart();
    expect(rig.view?.status).toMatchObject({ text: 'You can view this sheet but not change it.', tone: 'error' });
    expect(rig.told.filter((call) => call === 'insertChart')).toHaveLength(1);
  });

  it('requests the day when it is not in the page, and reports why it cannot be read', async () => {
    const rig = await new Rig().open(null);
    expect(rig.view?.message?.text).toContain('Google Sheets did not respond.');
    rig.answers.readDay = sampleSheet();
    await rig.controller.read();
    expect(rig.view?.table.rows).toHaveLength(29);
  });

  it('explains a tab without tasks and a day without a date', async () => {
    const none = await new Rig().open(sheetOf([['Notes']]));
    expect(none.view?.message).toEqual({ text: 'This tab has no tasks to draw.', isFailure: false });
    const undated = await new Rig().open(
      sheetOf(
        [
          ['Task', 'Human Est.', 'Claude'],
          ['a', 4, 10],
        ],
        { tabName: 'Work' },
      ),
    );
    expect(undated.view?.message?.text).toBe(
      'This day has no date. Add a Date cell to the tab, then open the picture again.',
    );
  });

  it('offers the days of a table with dates', async () => {
    const rows = [
      ['2026-04-04', 'Draw the icons', 2, 10],
      ['2026-04-05', 'Sort the imports', 3, 9],
    ];
    const rig = await new Rig().open(sheetOf([['Date', 'Task', 'Human Est.', 'Claude'], ...rows], { tabName: 'Log' }));
    expect([rig.view?.chosenDay, rig.view?.table.rows[0]?.[1]]).toEqual(['2026-04-05', 'Sort the imports']);
    rig.controller.chooseDay('2026-04-04');
    expect([rig.view?.chosenDay, rig.view?.table.rows[0]?.[1]]).toEqual(['2026-04-04', 'Draw the icons']);
  });
});
