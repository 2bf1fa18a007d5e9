// Covers src/sidebar/day: styles, and tabs of several days.
import { settle } from './fake-clock.ts';
import { Rig } from './rig.ts';
import { settingsGrid } from './settings/settings-grids.ts';
import { sampleSheet, sheetOf } from './sheet-days.ts';

async function ready(sheet = sampleSheet()): Promise<Rig> {
  const rig = new Rig().open(sheet);
  await settle();
  await rig.generate(sheet);
  return rig;
}

describe('a style', () => {
  it('is shown next to the post, with the usual styles first', async () => {
    const { view } = await ready();
    expect(view?.styles?.name).toBe('Standard');
    expect(view?.styles?.first.map(({ label, isShown }) => [label, isShown])).toEqual([
      ['Standard', true],
      ['Concise', false],
      ['Standard with weeks', false],
      ['Fixed hours', false],
      ['Integer factors', false],
    ]);
    expect(view?.styles?.more).toHaveLength(6);
  });

  it('changes the post immediately, without a call, for the session', async () => {
    const rig = await ready();
    const { length } = rig.told;
    rig.controller.chooseStyle('fixed-hours');
    expect([rig.view?.styles?.name, rig.told.length]).toEqual(['Fixed hours', length]);
    expect(rig.view?.postText?.text).toContain('240.0h');
    await rig.generate(sampleSheet({ E19: 3 }));
    expect(rig.view?.styles?.name).toBe('Fixed hours');
    await rig.generate(sampleSheet({}, { sheetId: 9 }));
    rig.controller.generate();
    await rig.answer(sampleSheet({}, { sheetId: 9 }));
    expect(rig.view?.styles?.name).toBe('Fixed hours');
  });

  it('keeps the texts and hours from Settings', async () => {
    const settings = settingsGrid({ Style: 'Fixed hours', Closing: 'Write to me.', 'Hours per week': 10 });
    const rig = await ready(sampleSheet({}, { settings }));
    expect(rig.view?.styles?.name).toBe('Fixed hours');
    rig.controller.chooseStyle('standard');
    expect([rig.view?.styles?.name, rig.view?.postText?.text]).toEqual([
      'Standard',
      expect.stringMatching(/142\.6 weeks of work[\s\S]*Write to me\./),
    ]);
  });
});

describe('a table with several days', () => {
  const HEADINGS = ['Date', 'Task', 'Human Est.', 'Claude', 'Sup.'];
  const sheet = (rows: (string | number)[][]) => sheetOf([HEADINGS, ...rows], { tabName: 'Log' });
  const ROWS = [
    ['2026-04-02', 'Write the guide', 4, 12, 3],
    ['2026-04-04', 'Draw the icons', 2, 10, 2],
    ['2026-04-04', 'Sort the imports', 3, 9, 2],
  ];

  it('shows the newest day, and lists the others in the heading', async () => {
    const { view } = new Rig().open(sheet(ROWS));
    expect([view?.day.title, view?.day.line]).toEqual([
      'Saturday, April 4, 2026',
      '2 tasks, 1 of 2 days, read at 21:14',
    ]);
    expect(view?.day.picker).toEqual([
      { date: '2026-04-04', label: 'Saturday, April 4, 2026', use: '2 rows', isShown: true },
      { date: '2026-04-02', label: 'Thursday, April 2, 2026', use: '1 row', isShown: false },
    ]);
  });

  it('opens another day as its own record, which remains after a reading', async () => {
    const rig = await ready(sheet(ROWS));
    rig.controller.chooseDay('2026-04-02');
    expect([rig.view?.day.title, rig.view?.preview?.title, rig.status]).toEqual([
      'Thursday, April 2, 2026',
      'Leverage Record: April 02, 2026',
      'Post ready. The one row is in it.',
    ]);
    await rig.generate(sheet(ROWS));
    expect(rig.view?.preview?.title).toBe('Leverage Record: April 02, 2026');
    expect(rig.view?.postText?.text).toContain('Write the guide');
    expect(rig.view?.postText?.text).not.toContain('Sort the imports');
  });

  it('reports that the open day was removed', async () => {
    const rig = await ready(sheet(ROWS));
    rig.controller.chooseDay('2026-04-02');
    rig.controller.refresh();
    await rig.answer(sheet([...ROWS.slice(1), ['2026-03-30', 'Name the choirs', 1, 4, 1]]));
    expect(rig.status).toBe('No row is dated 2026-04-02 any more: this is the newest day.');
    expect(rig.view?.day.title).toBe('Saturday, April 4, 2026');
  });

  it('has no picker with only one day', () => {
    const { view } = new Rig().open(sheet(ROWS.slice(1)));
    expect([view?.day.picker, view?.day.line]).toEqual([null, '2 tasks, read at 21:14']);
  });
});
