// Covers src/sidebar/day/prose.ts, and the check of prose in the reducer, the controller and the views.
import type { DayCells } from '../../../src/messages/messages.ts';
import { SAMPLE_ANALYSIS } from '../../../src/sheets/day-tab/sample-day.ts';
import { settle } from '../fake-clock.ts';
import { Rig } from '../rig.ts';
import { SAMPLE_WRITTEN, sampleSheet, sheetOf } from '../sheet-days.ts';

const LOADED = { kind: 'proseCheck', html: '<script></script>' } as const;
/** The first task took twice as long as the analysis reports. */
const EDITED = { D2: 44 };

const open = async (sheet: DayCells, change: (rig: Rig) => void = () => undefined) => {
  const rig = new Rig();
  rig.answers.readProseCheck = LOADED;
  change(rig);
  rig.open(sheet);
  await rig.generate(sheet);
  await settle();
  return rig;
};
const proseMessages = (rig: Rig) =>
  rig.view?.notices.entries.filter(({ message }) => /changed|does not match/.test(message)) ?? [];
const marksOf = (rig: Rig) => {
  const { preview } = rig.view ?? {};
  const section = preview?.sections.find(({ id }) => id === 'analysis');
  const paragraphs = section?.kind === 'prose' ? section.paragraphs : [];
  return preview?.prose?.analysis.map((marks, index) =>
    marks.map(({ from, to, cells }) => `${paragraphs[index]?.slice(from, to)} ${cells?.join(' ') ?? 'differs'}`),
  );
};

describe('the check of prose', () => {
  it('is requested once, after the first post is shown', async () => {
    const rig = new Rig();
    rig.open(sampleSheet());
    expect(rig.proseChecksAsked).toEqual([]);
    await rig.generate(sampleSheet());
    await rig.generate(sampleSheet());
    expect(rig.proseChecksAsked).toEqual(['Post ready. All 29 rows are in it.']);
  });

  it('is requested once if the page changes before the next frame', async () => {
    const rig = new Rig();
    rig.answers.readProseCheck = LOADED;
    rig.open(sampleSheet());
    rig.unpainted = [];
    await rig.generate(sampleSheet());
    rig.controller.chooseStyle('concise');
    for (const callback of rig.unpainted.splice(0)) callback();
    await settle();
    expect(rig.proseChecksAsked.length).toBe(1);
  });

  it('marks statements that agree, with their cells', async () => {
    const rig = await open(sampleSheet());
    expect(marksOf(rig)).toEqual([
      [
        'led C2 D2',
        '654.5x C2 D2',
        '240 human hours C2',
        '22 minutes D2',
        'longest D29',
        '990 minutes D29',
        '14.5x C29 D29',
      ],
      ['574 hours C2:C30 E2:E30'],
    ]);
    expect(proseMessages(rig)).toEqual([]);
  });

  it('reports the analysis that an edit made stale, and the place of each figure', async () => {
    const rig = await open(sampleSheet());
    await rig.generate(sampleSheet(EDITED));
    expect(proseMessages(rig).map(({ message, severity, chip }) => [message, severity, chip?.address])).toEqual([
      ['D2 changed: “654.5x” is now 327.3x.', 'warning', 'K13'],
      ['D2 changed: “22 minutes” is now 44 minutes.', 'warning', 'K13'],
    ]);
    expect(marksOf(rig)?.[0]).toContain('654.5x differs');
  });

  it('reports a text that never agreed with the tasks', async () => {
    const rig = await open(sampleSheet(EDITED));
    expect(proseMessages(rig)[0]?.message).toBe(
      '“654.5x” in the analysis does not match the tasks. The factor of “Port the invoicing app to TypeScript: server, screens and a…” is 327.3x.',
    );
  });

  it('does not keep a day from opening with its post', async () => {
    const rows = [
      ['Task', 'Human Est.', 'Claude', 'Sup.', '', 'Analysis', 'The guide took 30 minutes.'],
      ['Write the guide', 4, 12, 3],
      ['Draw the icons', 2, 10, 2],
    ];
    const rig = await open(sheetOf(rows));
    await rig.generate(sheetOf(rows, { tabName: '2026-04-05', sheetId: 9 }));
    expect(proseMessages(rig)).toHaveLength(1);
    expect(rig.view?.postText).not.toBeNull();
  });

  it('is in the JSON that is downloaded', async () => {
    const rig = await open(sampleSheet(EDITED));
    rig.controller.copy('fileJson');
    const { notices } = JSON.parse(rig.downloads[0]?.[2] ?? '{}') as { notices: { code: string; field?: string }[] };
    expect(notices.filter(({ code }) => code.startsWith('prose-')).map(({ field }) => field)).toEqual([
      'analysis',
      'analysis',
    ]);
  });

  it.each([
    ['is not answered', (rig: Rig) => void (rig.answers.readProseCheck = { kind: 'unanswered' })],
    ['is refused', (rig: Rig) => void (rig.answers.readProseCheck = { kind: 'refused', message: 'No.' })],
    ['does not run', (rig: Rig) => void (rig.proseCheck = null)],
    [
      'fails',
      (rig: Rig) => {
        const { proseCheck } = rig;
        rig.proseCheck = proseCheck && { ...proseCheck, read: () => fail() };
      },
    ],
  ])('that %s keeps the post, with one line and another try', async (_, change) => {
    const rig = await open(sampleSheet(EDITED), change);
    expect(rig.view?.notices.unchecked).toBe('The texts are not checked against the tasks.');
    expect(rig.view?.postText).not.toBeNull();
    const working = new Rig();
    rig.proseCheck = working.proseCheck;
    rig.answers.readProseCheck = LOADED;
    await rig.controller.loadProseCheck();
    expect([rig.view?.notices.unchecked, proseMessages(rig).length]).toEqual(['', 2]);
  });
});

const fail = (): never => {
  throw new Error('A fault.');
};

describe('Replace', () => {
  const stale = async () => {
    const rig = await open(sampleSheet());
    await rig.generate(sampleSheet(EDITED));
    return rig;
  };
  const press = (rig: Rig, index = 0) => {
    const replace = proseMessages(rig)[0]?.replaces[index];
    return replace ? rig.controller.replaceStatements(replace.notices, replace.usesPlaceholder) : Promise.resolve();
  };

  it('saves the sentence with the right figure, and the line offers Undo', async () => {
    const rig = await stale();
    expect(proseMessages(rig).map(({ replaces }) => replaces.map(({ label, name }) => [label, name]))).toEqual([
      [
        ['Replace', 'Replace “654.5x” with “327.3x”'],
        ['Replace all 2', 'Replace all 2 in the analysis'],
        ['Use {factor of "port"}', 'Use {factor of "port"}'],
      ],
      [
        ['Replace', 'Replace “22 minutes” with “44 minutes”'],
        ['Use {minutes of "port"} minutes', 'Use {minutes of "port"} minutes'],
      ],
    ]);
    const message = 'Saved in K13.';
    const value = SAMPLE_ANALYSIS.replace('654.5x', '327.3x');
    const undo = {
      kind: 'restoreCells' as const,
      sheetId: 0,
      tabName: '2026-04-04',
      cells: [{ address: 'K13', before: [[SAMPLE_ANALYSIS]], after: [[value]] }],
    };
    rig.answers.saveText = { ...SAMPLE_WRITTEN, message, undo };
    void press(rig);
    await settle();
    expect(JSON.parse(rig.told.at(-1)?.replace('saveText ', '') ?? '')).toEqual({
      sheetId: 0,
      address: 'K13',
      seen: SAMPLE_ANALYSIS,
      value,
      label: null,
    });
    await rig.answer(sampleSheet({ ...EDITED, K13: value }));
    expect([rig.status, rig.view?.status.hasUndo]).toEqual([message, true]);
    expect(proseMessages(rig).map((notice) => notice.message)).toEqual(['D2 changed: “22 minutes” is now 44 minutes.']);
    expect(rig.view?.texts.every(({ isOpen }) => !isOpen)).toBe(true);
  });

  it('corrects all figures of a text with one press', async () => {
    const rig = await stale();
    rig.answers.saveText = SAMPLE_WRITTEN;
    void press(rig, 1);
    await settle();
    const { value } = JSON.parse(rig.told.at(-1)?.replace('saveText ', '') ?? '') as { value: string };
    expect(value).toBe(SAMPLE_ANALYSIS.replace('654.5x', '327.3x').replace('22 minutes', '44 minutes'));
    await rig.answer(sampleSheet({ ...EDITED, K13: value }));
    expect(proseMessages(rig)).toEqual([]);
  });

  it('puts a placeholder in, which the record fills', async () => {
    const rig = await stale();
    rig.answers.saveText = SAMPLE_WRITTEN;
    void press(rig, 2);
    await settle();
    const { value } = JSON.parse(rig.told.at(-1)?.replace('saveText ', '') ?? '') as { value: string };
    expect(value).toBe(SAMPLE_ANALYSIS.replace('654.5x', '{factor of "port"}'));
    await rig.answer(sampleSheet({ ...EDITED, K13: value }));
    expect(rig.view?.postText?.text).toContain('led the day at 327.3x: 240 human hours');
    expect(proseMessages(rig).map(({ message }) => message)).toEqual(['D2 changed: “22 minutes” is now 44 minutes.']);
  });

  it('is not offered without the right to edit, or while the text is edited', async () => {
    const rig = await open(sampleSheet(EDITED, { isEditable: false }));
    expect(proseMessages(rig).flatMap(({ replaces }) => replaces)).toEqual([]);
    const editing = await stale();
    editing.controller.typeText('Analysis', 'The port took 3 minutes.');
    expect(proseMessages(editing).flatMap(({ replaces }) => replaces)).toEqual([]);
  });

  it('reports a refusal, and changes nothing', async () => {
    const rig = await stale();
    rig.answers.saveText = { kind: 'refused', message: 'K13 has changed.' };
    await press(rig);
    expect([rig.status, proseMessages(rig).length]).toEqual(['K13 has changed.', 2]);
  });
});

it('starts again for another tab, and for selected rows', async () => {
  const rig = await open(sampleSheet());
  await rig.generate(sampleSheet(EDITED, { sheetId: 3 }));
  expect(proseMessages(rig).map(({ message }) => message.slice(0, 8))).toEqual(['“654.5x”', '“22 minu']);
  const selected = await open(sampleSheet({}, { selectedRows: [[2, 4]] }));
  selected.controller.chooseRows(true);
  expect(proseMessages(selected).filter(({ message }) => message.includes('changed'))).toEqual([]);
});
