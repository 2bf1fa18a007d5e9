// Covers src/sidebar/logs.
import { readOnPage } from '../../../src/sidebar/logs/reading/log-thread.ts';
import { ClaudeLog, CodexLog } from '../../imports/logs/make-logs.ts';
import { AnsweringServer } from '../answering-server.ts';
import { settingsCells } from '../settings/settings-grids.ts';
import { DAY_PLAN, EVENING_FILES } from './evening-logs.ts';
import { LogsRig, type TextFile } from './logs-rig.ts';

class Rig extends LogsRig {
  readonly server: AnsweringServer;

  constructor() {
    const server = new AnsweringServer({
      planNewDay: { ...DAY_PLAN, days: [] },
      readPrivateList: { kind: 'privateList', json: '' },
    });
    super(server);
    this.server = server;
  }
}

async function startRig(): Promise<Rig> {
  const rig = new Rig();
  await rig.controller.start();
  return rig;
}

const startEvening = async () => (await startRig()).choose(EVENING_FILES);

describe('logs that are chosen', () => {
  it('become a row for each session, all ticked', async () => {
    const rig = await startEvening();
    expect(rig.view.step).toBe('preview');
    expect(rig.rows).toEqual([
      [true, 'Sort the imports by name', '38 min', '3 min', '6,500'],
      [true, 'Write the module index to …', '30 min', '1 min', '4,150'],
      [true, '=SUM(A1:A9) shows the wrong total', '12 min', '1 min', '300'],
    ]);
    expect(rig.sums).toEqual(['80 min', '5 min', '10,950']);
    expect(rig.view.preview?.remarks).toEqual([
      'The agents worked in parallel: 80 min of AI time in 52 min on the clock.',
    ]);
    expect(rig.view.preview?.rows.map(({ agent, project, time }) => [agent, project, time])).toEqual([
      ['Claude Code', 'imports', '18:00–18:40'],
      ['Codex', 'docs', '18:05–18:35'],
      ['Claude Code', 'reports', '19:00–19:12'],
    ]);
    expect(rig.view.act).toEqual({ label: 'Add 3 rows', isBusy: false, isOff: false });
  });

  it('have no private words in their titles, and the remark lists them', async () => {
    const rig = await startEvening();
    expect(rig.view.preview?.rows[1]?.remarks).toEqual([
      { isWarning: true, text: 'Removed from the title: “/home/ines/docs”, a path in a home directory.' },
    ]);
    expect(JSON.stringify(rig.seen).split('/home/ines/docs').length - 1).toBe(
      rig.seen.filter(({ preview }) => preview !== null).length,
    );
  });

  it('are not shown before the private list is read, and its terms are removed', async () => {
    const rig = new Rig();
    rig.server.answers.readPrivateList = { kind: 'refused', message: 'Not now.' };
    await rig.controller.start();
    await rig.choose(EVENING_FILES);
    expect([rig.view.preview, rig.view.failure]).toEqual([null, 'Your private list could not be read. Not now.']);
    rig.server.answers.readPrivateList = {
      kind: 'privateList',
      json: JSON.stringify({ leverageRecordPrivateList: 1, terms: ['imports'], replacements: [] }),
    };
    await rig.controller.start();
    expect(rig.view.failure ?? rig.rows?.[0]?.[1]).toBe('Sort the … by name');
  });

  it('without a known agent give a sentence', async () => {
    const rig = await (await startRig()).choose([{ path: 'a.txt', text: 'words' }]);
    expect([rig.view.step, rig.view.problem]).toEqual([
      'choose',
      'No logs of a known agent were found in what you gave.',
    ]);
  });

  it('are read if they changed since the day began, and a named file always', async () => {
    const old = Date.UTC(2026, 3, 3, 23, 59);
    const [first, second, third] = EVENING_FILES as [TextFile, TextFile, TextFile];
    const files = [{ ...first, lastModified: old }, { ...second, path: 'b2.jsonl', lastModified: old }, third];
    const rig = await (await startRig()).choose(files);
    expect(rig.rows?.map(([, title]) => title)).toEqual([
      'Write the module index to …',
      '=SUM(A1:A9) shows the wrong total',
    ]);
    expect(rig.view.preview?.remarks).toContain('1 file has not changed since the day began and was not read.');
  });

  it('of a fork include its older parent, which is found by its beginning', async () => {
    const parent = new CodexLog('parent', '01:00')
      .turn('01:00', 'p1')
      .tokens('01:01', { input: 500, output: 50 })
      .complete('01:10', 'p1', 10);
    const fork = new CodexLog('fork', '09:00', { forked_from_id: 'parent' })
      .replay('09:00', parent)
      .turn('09:00', 'f1', 'Update the reports')
      .tokens('09:01', { input: 30, output: 3 })
      .complete('09:05', 'f1', 5);
    const files = [
      { path: '.codex/a/rollout-parent.jsonl', text: parent.text, lastModified: Date.UTC(2026, 3, 3) },
      { path: '.codex/b/rollout-fork.jsonl', text: fork.text },
    ];
    const rig = await (await startRig()).choose(files);
    expect(rig.rows?.find(([, title]) => title === 'Update the reports')).toEqual([
      true,
      'Update the reports',
      '5 min',
      '1 min',
      '33',
    ]);
  });

  it('are read again for another day, and added to the previous ones', async () => {
    const rig = await (await startRig()).choose(EVENING_FILES.slice(0, 1));
    expect(rig.rows?.length).toBe(1);
    await rig.choose(EVENING_FILES);
    expect(rig.rows?.length).toBe(3);
    rig.controller.typeDate('2026-04-03');
    await rig.clock.advance(300);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([rig.view.preview?.heading, rig.view.act?.isOff]).toEqual(['No session on 2026-04-03', true]);
  });

  it('have their newest days named if the chosen day has no session, and a press reads such a day', async () => {
    const older = ['01', '02', '03'].map((day) => ({
      path: `logs/${day}.jsonl`,
      text: new ClaudeLog(`d${day}`)
        .prompt('18:00', `Day ${day}`)
        .answer('18:20', { input: 1 })
        .text.replaceAll('2026-04-04', `2026-04-${day}`),
    }));
    const rig = await (await startRig()).choose([...EVENING_FILES, ...older]);
    expect(rig.view.preview?.otherDays).toEqual([]);
    await rig.controller.chooseDate('2026-03-16');
    expect(rig.view.preview?.heading).toBe('No session on 2026-03-16');
    expect(rig.view.preview?.otherDays).toEqual([
      { date: '2026-04-04', label: '2026-04-04 (3 sessions)' },
      { date: '2026-04-03', label: '2026-04-03 (1 session)' },
      { date: '2026-04-02', label: '2026-04-02 (1 session)' },
    ]);
    await rig.controller.chooseDate('2026-04-04');
    await rig.clock.advance(300);
    expect([rig.view.date, rig.rows?.length, rig.view.preview?.otherDays]).toEqual(['2026-04-04', 3, []]);
    expect(rig.view.act).toEqual({ label: 'Add 3 rows', isBusy: false, isOff: false });
  });

  it('report progress in bytes, and the reading can be stopped', async () => {
    const rig = await startRig();
    const thread = readOnPage(rig.clock);
    rig.makeThread = () => ({
      ...thread,
      read: (request, onProgress) => {
        onProgress(250_000, 1_500_000);
        rig.controller.close();
        return thread.read(request, onProgress);
      },
    });
    await rig.choose(EVENING_FILES);
    const reading = rig.seen
      .filter(({ step }) => step === 'reading')
      .map(({ progress, closeLabel }) => [progress, closeLabel]);
    expect(reading).toContainEqual([{ text: 'Reading 0.3 MB of 1.5 MB', share: 1 / 6 }, 'Stop']);
    expect([rig.view.step, rig.view.problem, rig.isClosed]).toEqual(['choose', 'Stopped. Nothing was read.', false]);
  });
});

describe('rows of the preview', () => {
  it('can be unticked, merged, divided and given another title, which updates the sums', async () => {
    const rig = await startEvening();
    const [imports, index, sum] = rig.view.preview?.rows.map(({ key }) => key) as [string, string, string];
    rig.controller.edit({ kind: 'ticked', row: sum, isTicked: false });
    expect([rig.sums, rig.view.act?.label, rig.view.preview?.heading]).toEqual([
      ['68 min', '4 min', '10,650'],
      'Add 2 rows',
      '2 of 3 rows',
    ]);
    rig.controller.edit({ kind: 'split', session: imports });
    expect(rig.rows?.map(([, title, ai]) => [title, ai])).toEqual([
      ['Sort the imports by name', '20 min'],
      ['Sort the imports by name', '18 min'],
      ['Write the module index to …', '30 min'],
      ['=SUM(A1:A9) shows the wrong total', '12 min'],
    ]);
    expect(rig.sums).toEqual(['68 min', '4 min', '10,650']);
    rig.controller.beginMerge(`${imports}#labels`);
    rig.controller.mergeInto(index);
    expect(rig.rows?.find(([, title]) => title === 'Write the module index to …')).toEqual([
      true,
      'Write the module index to …',
      '48 min',
      '3 min',
      '4,650',
    ]);
    expect(rig.sums).toEqual(['68 min', '4 min', '10,650']);
    rig.controller.edit({ kind: 'titled', row: index, title: 'Index and labels at 10.0.0.7' });
    const row = rig.view.preview?.rows.find(({ key }) => key === index);
    expect([row?.title, row?.remarks]).toEqual([
      'Index and labels at 10.0.0.7',
      [
        { isWarning: true, text: 'Removed from the title: “10.0.0.7”, an IP address.' },
        { isWarning: true, text: 'The sheet gets “Index and labels at …”.' },
      ],
    ]);
  });

  it('follow the options', async () => {
    const rig = await startEvening();
    rig.controller.setBasis('without-cache');
    expect(rig.sums).toEqual(['80 min', '5 min', '3,250']);
    rig.controller.setSilence({ isOn: true, minutes: '10' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(rig.sums[0]).toBe('60 min');
    rig.controller.setSilence({ isOn: true, minutes: 'x' });
    expect(rig.view.preview?.silence.fault).toBe('Enter whole minutes from 1 to 1440.');
  });
});

describe('a pasted text', () => {
  it.each([
    ['rows', 'Sort the imports\t\t39\t8.5\t330\n', ['39 min', '8.5 min', '330']],
    [
      'a report of ccusage',
      JSON.stringify({
        session: [
          { agent: 'amp', period: 's1', metadata: { lastActivity: '2026-04-04' }, inputTokens: 5, outputTokens: 6 },
        ],
      }),
      ['unknown', 'unknown', '11'],
    ],
  ])('can be %s', async (_name, text, sums) => {
    const rig = await startRig();
    rig.controller.paste(text);
    await rig.clock.advance(300);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([rig.rows?.length, rig.sums]).toEqual([1, sums]);
  });
});

describe('text typed while the sheet is read', () => {
  const ROWS = 'Sort the imports\t\t38\t3\t6500\nWrite the module index\t\t30\t1\t4150\n';
  const WRITTEN = {
    kind: 'written',
    message: '',
    sheetId: 7,
    tabName: '2026-04-04',
    undo: { kind: 'tabs', tabs: [] },
  } as never;
  const untilRead = () => new Promise((resolve) => setTimeout(resolve, 50));

  it('is read once, so that nothing hides the result of a write and the dialog closes', async () => {
    const rig = new Rig();
    rig.server.answers.importDay = WRITTEN;
    rig.controller.paste(ROWS);
    await rig.controller.start();
    await untilRead();
    expect(rig.view.act?.label).toBe('Add 2 rows');
    await rig.controller.act();
    await rig.clock.advance(300);
    await untilRead();
    expect(rig.view.status.text).toBe('2 rows added in tab “2026-04-04”. Next, enter the estimates.');
    expect([rig.view.act, rig.view.closeLabel]).toEqual([null, 'Close']);
    rig.controller.close();
    expect(rig.isClosed).toBe(true);
  });

  it('is not shown before the settings are read, because they can hide AI times', async () => {
    const rig = new Rig();
    let answer = (_settings: never) => {};
    const settings = new Promise<never>((resolve) => {
      answer = resolve;
    });
    const { ask } = rig.server;
    rig.server.ask = (name, request) => (name === 'readSettings' ? settings : ask(name, request));
    const started = rig.controller.start();
    await rig.clock.advance(0);
    rig.controller.paste(ROWS);
    await rig.clock.advance(300);
    await untilRead();
    expect([rig.view.preview, rig.view.problem]).toEqual([null, 'Waiting for Google Sheets…']);
    answer(settingsCells({ 'Imported AI times': 'Hide' }) as never);
    await started;
    await untilRead();
    expect(rig.rows?.map(([, , aiTime]) => aiTime)).toEqual(['hidden', 'hidden']);
    expect(JSON.stringify(rig.seen)).not.toContain('38 min');
  });

  it('is read before rows are added, so that no row of an older text is added', async () => {
    const rig = await startRig();
    rig.server.answers.importDay = WRITTEN;
    rig.controller.paste(ROWS);
    await rig.clock.advance(300);
    await untilRead();
    rig.controller.paste('Sort the imports\t\t38\t3\t6500\n');
    await rig.controller.act();
    await untilRead();
    expect(rig.server.requests.some(({ name }) => name === 'importDay')).toBe(false);
    expect(rig.view.act?.label).toBe('Add 1 row');
    rig.controller.typeDate('2026-04-05');
    await rig.choose(EVENING_FILES);
    expect(rig.view.status.text).toContain('Goes into a new tab “2026-04-05”.');
  });
});

it('keeps and shows no words of a prompt except the titles', async () => {
  const secret = 'xylophone';
  const files = EVENING_FILES.map(({ path, text }) => ({
    path,
    text: `${text}{"type":"user","sessionId":"a1","uuid":"z","timestamp":"2026-04-04T19:30:00.000Z","message":{"role":"user","content":"${secret}"}}\n{"broken ${secret}`,
  }));
  const rig = await (await startRig()).choose(files);
  expect(rig.rows?.length).toBe(3);
  expect(JSON.stringify([rig.seen, rig.server.requests])).not.toContain(secret);
});

it('keeps the rows when Escape is pressed', async () => {
  const rig = await startEvening();
  rig.controller.escape();
  expect(rig.isClosed).toBe(false);
  rig.controller.startOver();
  rig.controller.escape();
  expect(rig.isClosed).toBe(true);
});
