// Covers the check of texts while they are typed: src/sidebar/day/texts/draft-issues.ts, and the reducer, the controller and the views.
import type { DayCells } from '../../../src/messages/messages.ts';
import { SAMPLE_ANALYSIS, SAMPLE_INTRO } from '../../../src/sheets/day-tab/sample-day.ts';
import { TYPING_PAUSE_MILLISECONDS } from '../../../src/sidebar/day/texts/text-fields.ts';
import { settle } from '../fake-clock.ts';
import { Rig } from '../rig.ts';
import { sampleSheet, sheetOf } from '../sheet-days.ts';

const LOADED = { kind: 'proseCheck', html: '<script></script>' } as const;
const STALE = SAMPLE_ANALYSIS.replace('654.5x', '327.3x');
const MESSAGE =
  '“327.3x” in the analysis does not match the tasks. The factor of “Port the invoicing app to TypeScript: server, screens and a…” is 654.5x.';

const open = async (sheet: DayCells = sampleSheet(), change: (rig: Rig) => void = () => undefined) => {
  const rig = new Rig();
  rig.answers.readProseCheck = LOADED;
  change(rig);
  rig.open(sheet);
  await rig.generate(sheet);
  await settle();
  return rig;
};
const issuesOf = (rig: Rig, label = 'Analysis') =>
  rig.view?.texts.find((text) => text.label === label)?.issues.map(({ message }) => message);
const correctionOf = (rig: Rig, index = 0) => {
  const correction = rig.view?.texts.flatMap(({ issues }) => issues)[0]?.corrections[index];
  if (correction === undefined) throw new Error('No correction is offered.');
  return correction;
};
const pause = (rig: Rig, milliseconds = TYPING_PAUSE_MILLISECONDS) => rig.clock.advance(milliseconds);

describe('a text that is typed', () => {
  it('is checked after a pause, and not before', async () => {
    const rig = await open();
    rig.controller.typeText('Analysis', null);
    expect(issuesOf(rig)).toEqual([]);
    rig.controller.typeText('Analysis', STALE);
    await pause(rig, TYPING_PAUSE_MILLISECONDS - 1);
    expect(issuesOf(rig)).toEqual([]);
    rig.controller.typeText('Analysis', `${STALE} `);
    await pause(rig, TYPING_PAUSE_MILLISECONDS - 1);
    expect(issuesOf(rig)).toEqual([]);
    await pause(rig, 1);
    expect(issuesOf(rig)).toEqual([MESSAGE]);
  });

  it('needs no call, is not saved, and changes neither the post nor its notices', async () => {
    const rig = await open();
    const [calls, before] = [[rig.told.length, rig.readings.length], rig.view];
    rig.controller.typeText('Analysis', null);
    rig.controller.typeText('Analysis', STALE);
    await pause(rig);
    expect(issuesOf(rig)).toEqual([MESSAGE]);
    expect([rig.told.length, rig.readings.length]).toEqual(calls);
    expect([rig.view?.notices, rig.view?.postText, rig.view?.status]).toEqual([
      before?.notices,
      before?.postText,
      before?.status,
    ]);
  });

  it('keeps its issues while it is typed, until the next pause', async () => {
    const rig = await open();
    rig.controller.typeText('Analysis', null);
    rig.controller.typeText('Analysis', STALE);
    await pause(rig);
    rig.controller.typeText('Analysis', SAMPLE_ANALYSIS);
    expect(issuesOf(rig)).toEqual([MESSAGE]);
    await pause(rig);
    expect(issuesOf(rig)).toEqual([]);
  });

  it('has the words of the notices after it is saved', async () => {
    const rig = await open();
    rig.controller.typeText('Analysis', null);
    const text = STALE.replace('22 minutes', '21 minutes');
    rig.controller.typeText('Analysis', text);
    await pause(rig);
    const issues = issuesOf(rig) ?? [];
    expect(issues.length).toBe(2);
    await rig.generate(sampleSheet({ K13: text }));
    const messages = rig.view?.notices.entries.map(({ message }) => message) ?? [];
    expect(messages.filter((message) => issues.includes(message))).toEqual(issues);
  });

  it('is checked when its field is opened: a figure that an edit made stale is reported as changed', async () => {
    const rig = await open();
    await rig.generate(sampleSheet({ D2: 44 }));
    rig.controller.typeText('Analysis', null);
    expect(issuesOf(rig)).toEqual([
      'D2 changed: “654.5x” is now 327.3x.',
      'D2 changed: “22 minutes” is now 44 minutes.',
    ]);
  });

  it('is checked again when the sheet has changed, and without the issues of other texts', async () => {
    const rig = await open();
    rig.controller.typeText('Intro', null);
    await rig.generate(sampleSheet({ D2: 44 }));
    expect(issuesOf(rig, 'Intro')).toEqual([]);
    rig.controller.typeText('Intro', `${SAMPLE_INTRO} The invoicing port took 22 minutes.`);
    await pause(rig);
    expect(issuesOf(rig, 'Intro')?.map((message) => message.slice(0, 26))).toEqual(['“22 minutes” in the intro ']);
    await rig.generate(sampleSheet());
    expect(issuesOf(rig, 'Intro')).toEqual([]);
  });

  it.each([
    ['{tasks} tasks.', []],
    ['{tasks} hours of human work.', [/^“29 hours” in the intro does not match the tasks/]],
    ['{total hour} hours.', [/^\{total hour\} is not a placeholder/]],
    ['The factor was {factor of "no such words"}.', [/^No task has the words of \{factor of "no such words"\}/]],
  ])('has placeholders as in the record: %s', async (text, expected) => {
    const rig = await open();
    rig.controller.typeText('Intro', null);
    rig.controller.typeText('Intro', text);
    await pause(rig);
    expect(issuesOf(rig, 'Intro')).toEqual(expected.map((words) => expect.stringMatching(words)));
  });

  it('closes with its issues', async () => {
    const rig = await open();
    rig.controller.typeText('Analysis', null);
    rig.controller.typeText('Analysis', STALE);
    await pause(rig);
    rig.controller.dropText('Analysis');
    expect(issuesOf(rig)).toEqual([]);
    await pause(rig);
    expect(issuesOf(rig)).toEqual([]);
  });

  it('is not checked in a field that closes before the pause', async () => {
    const rig = await open();
    rig.controller.typeText('Analysis', null);
    rig.controller.typeText('Analysis', STALE);
    rig.controller.dropText('Analysis');
    await pause(rig);
    expect(issuesOf(rig)).toEqual([]);
  });

  it('is checked with the day that is shown, after another day of the tab', async () => {
    const head = ['Date', 'Task', 'Human Est.', 'Claude', '', 'Intro 2026-04-04', '', 'Intro 2026-04-05'];
    const rows = [
      ['2026-04-04', 'Draw the charts', 2, 10],
      ['2026-04-05', 'Sort the imports', 3, 9],
      ['2026-04-05', 'Name the charts', 3, 9],
    ];
    const rig = await open(sheetOf([head, ...rows], { tabName: 'Log' }));
    rig.controller.typeText('Intro', null);
    rig.controller.typeText('Intro', 'One task.');
    await pause(rig);
    expect(issuesOf(rig, 'Intro')?.length).toBe(1);
    rig.controller.chooseDay('2026-04-04');
    rig.controller.typeText('Intro', null);
    rig.controller.typeText('Intro', 'One task.');
    await pause(rig);
    expect(issuesOf(rig, 'Intro')).toEqual([]);
    rig.controller.chooseDay('2026-04-05');
    expect(issuesOf(rig, 'Intro')?.length).toBe(1);
  });
});

describe('before the check of prose is loaded', () => {
  it.each([
    ['is not answered', (rig: Rig) => void delete rig.answers.readProseCheck],
    ['does not run', (rig: Rig) => void (rig.proseCheck = null)],
    [
      'fails',
      (rig: Rig) => {
        const { proseCheck } = rig;
        rig.proseCheck = proseCheck && { ...proseCheck, readDraft: () => fail() };
      },
    ],
  ])('nothing is shown, and typing works: the check %s', async (_, change) => {
    const rig = await open(sampleSheet(), change);
    rig.controller.typeText('Analysis', null);
    rig.controller.typeText('Analysis', STALE);
    await pause(rig);
    expect(rig.view?.texts.find(({ label }) => label === 'Analysis')).toMatchObject({ text: STALE, issues: [] });
  });

  it('a text is typed, and its issues appear with the check', async () => {
    const rig = await open(sampleSheet(), (opened) => {
      opened.answers.readProseCheck = { kind: 'unanswered' };
    });
    rig.controller.typeText('Analysis', STALE);
    await pause(rig);
    rig.answers.readProseCheck = LOADED;
    await rig.controller.loadProseCheck();
    expect(issuesOf(rig)).toEqual([MESSAGE]);
  });
});

const fail = (): never => {
  throw new Error('A fault.');
};

describe('a correction in an open field', () => {
  const typed = async (text = STALE) => {
    const rig = await open();
    rig.controller.typeText('Analysis', null);
    rig.controller.typeText('Analysis', text);
    await pause(rig);
    return rig;
  };
  const at = SAMPLE_ANALYSIS.indexOf('654.5x');

  it('has a name with both figures, and its place', async () => {
    const rig = await typed();
    const [one, use] = rig.view?.texts.flatMap(({ issues }) => issues)[0]?.corrections ?? [];
    const span = [at, at + 6];
    const name = 'Replace “327.3x” with “654.5x”';
    expect(one).toEqual({ label: 'Replace', name, quote: '327.3x', text: '654.5x', span });
    const placeholder = '{factor of "port"}';
    expect(use).toEqual({
      label: `Use ${placeholder}`,
      name: `Use ${placeholder}`,
      quote: '327.3x',
      text: placeholder,
      span,
    });
  });

  it('has its place in the text typed since the last check', async () => {
    const rig = await typed();
    const correction = correctionOf(rig);
    rig.controller.typeText('Analysis', `So: ${STALE}`);
    expect(rig.controller.findCorrection('Analysis', correction)?.span).toEqual([at + 4, at + 10]);
  });

  it('has its place among equal figures', async () => {
    const rig = await typed(`${STALE} The invoicing port led at 327.3x.`);
    const correction = correctionOf(rig);
    expect(rig.controller.findCorrection('Analysis', correction)?.span).toEqual([at, at + 6]);
    const far = STALE.length + ' The invoicing port led at '.length;
    const other = { ...correction, span: [far, far + 6] as const };
    expect(rig.controller.findCorrection('Analysis', other)?.span).toEqual([far, far + 6]);
  });

  it('is null when the figure was removed, or the field is closed', async () => {
    const rig = await typed();
    const correction = correctionOf(rig);
    rig.controller.typeText('Analysis', SAMPLE_ANALYSIS);
    expect(rig.controller.findCorrection('Analysis', correction)).toBeNull();
    expect(issuesOf(rig)).toEqual([]);
    rig.controller.dropText('Analysis');
    expect(rig.controller.findCorrection('Analysis', correction)).toBeNull();
  });
});
