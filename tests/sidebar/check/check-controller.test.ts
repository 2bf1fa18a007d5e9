import { ASSUMPTIONS, type Findings } from '../../../src/platform/assumptions.ts';
import { type CallFinding, CheckCalls, type CheckRun } from '../../../src/sidebar/check/check-calls.ts';
import { CheckController, type CheckDependencies } from '../../../src/sidebar/check/check-controller.ts';
import type { CheckView } from '../../../src/sidebar/check/check-view.ts';
import type { Answer } from '../../../src/sidebar/server/server.ts';
import { FakeClock, settle } from '../fake-clock.ts';

const expectedBy = (...kinds: string[]): Findings =>
  Object.fromEntries(
    ASSUMPTIONS.filter(({ foundBy, expected }) => kinds.includes(foundBy) && expected !== null).map((assumption) => [
      assumption.id,
      assumption.expected,
    ]),
  );

const CALLS_AGREE = Object.entries(expectedBy('call')) as [CallFinding[0], string][];
/** Assumptions that are only measured in the tab, with any result. */
const TAB_MEASURED = Object.fromEntries(
  ASSUMPTIONS.flatMap(({ id, foundBy, expected }) =>
    expected === null && ['formula', 'reading'].includes(foundBy) ? [[id, 'x']] : [],
  ),
);
const byServices = ASSUMPTIONS.filter(({ foundBy }) => foundBy === 'server');
/** The results of the services if everything is as assumed; measured values are “x”. */
const SERVICES_AGREE: Findings = Object.fromEntries(byServices.map(({ id, expected }) => [id, expected ?? 'x']));
const SERVICES_MEASURED = byServices.filter(({ expected }) => expected === null).length;
const { 'loading-word': _seenWhileCalculating, ...MEASURED_AT_THE_END } = TAB_MEASURED;
const TAB_AGREES = { ...expectedBy('formula', 'reading'), ...MEASURED_AT_THE_END };
const FORMULAS = ASSUMPTIONS.filter(({ foundBy }) => foundBy === 'formula').length;
const IN_TAB = Object.keys(TAB_AGREES).length + 1;
/** The number of results by calls. One of them, the round trip, is only measured. */
const CALLS = CALLS_AGREE.length;
const SERVICES = byServices.length;
/** The number of results of the page: the added script, the made function and the worker. */
const IN_PAGE = 3;
/** The number of results that agree. */
const AGREE = IN_PAGE + CALLS + IN_TAB - Object.keys(TAB_MEASURED).length + SERVICES - SERVICES_MEASURED;
const MEASURED = Object.keys(TAB_MEASURED).length + 1 + SERVICES_MEASURED;
const BEGUN = { kind: 'checkBegun', sheetId: 7, returnToSheetId: 3 } as const;
const read = (found: Findings, calculating: (keyof Findings)[] = []): Answer<'readCheck'> => ({
  kind: 'checkRead',
  found,
  calculating,
});

/** A controller whose calls are answered from lists, with a log of its actions. */
class Rig {
  readonly clock = new FakeClock();
  readonly told: string[] = [];
  readonly copies: string[] = [];
  readonly statuses: string[] = [];
  view: CheckView | null = null;
  report = '';
  roundTrip: CallFinding | null = ['round-trip', '412 ms'];
  begun: Answer<'beginCheck'> = BEGUN;
  reads: Answer<'readCheck'>[] = [read(TAB_AGREES)];
  services: Answer<'probeCheck'> = { kind: 'checkProbed', found: SERVICES_AGREE };
  ended: Answer<'endCheck'> = { kind: 'checkEnded' };
  canCopyByEvent = true;
  writeText: CheckDependencies['writeText'] = null;
  /** The value that the added script sets. */
  addedScript: unknown = 1;
  madeFunction: unknown = 1;
  readonly controller: CheckController;

  constructor(change: Partial<Rig> = {}) {
    Object.assign(this, change);
    this.controller = new CheckController({
      calls: {
        measureRoundTrip: async () => this.roundTrip,
        async *probe() {
          yield* CALLS_AGREE;
        },
        begin: async () => this.begun,
        tryServices: async ({ sheetId }) => {
          this.told.push(`services ${sheetId}`);
          return this.services;
        },
        read: async ({ sheetId }) => {
          this.told.push(`read ${sheetId}`);
          return (this.reads.length > 1 ? this.reads.shift() : this.reads[0]) ?? { kind: 'unanswered' };
        },
        end: async ({ sheetId, returnToSheetId }) => {
          this.told.push(`end ${sheetId}, back to ${returnToSheetId}`);
          return this.ended;
        },
      },
      clock: this.clock,
      page: {
        render: (view) => {
          this.view = view;
          this.report = view.report;
          if (this.statuses[this.statuses.length - 1] !== view.status.text) this.statuses.push(view.status.text);
        },
        selectReport: () => this.told.push('select'),
      },
      copyByEvent: async (text) => {
        this.copies.push(text);
        return this.canCopyByEvent;
      },
      writeText: this.writeText,
      download: (name) => this.told.push(`download ${name}`),
      runAddedScript: () => this.addedScript,
      runAsFunction: () => this.madeFunction,
      canStartWorker: async () => true,
      surroundings: { place: { host: 'docs.google.com', browser: 'Browser/1' }, copyKeys: 'Ctrl+C' },
    });
  }

  async run(): Promise<this> {
    this.controller.show();
    const done = this.controller.start();
    for (let turn = 0; turn < 20; turn++) await settle();
    for (let turn = 0; turn < 25; turn++) await this.clock.advance(700);
    await done;
    return this;
  }

  mark(id: string): string | undefined {
    return this.view?.lines.find((line) => line.id === id)?.mark;
  }
}

describe('a check in which everything is as assumed', () => {
  it('shows each step and its result', async () => {
    const rig = await new Rig().run();
    expect(rig.statuses).toEqual([
      'It takes less than a minute.',
      'Checking the calls…',
      'Adding the tab…',
      `Waiting for the formulas: 0 of ${FORMULAS} calculated…`,
      `Waiting for the formulas: ${FORMULAS} of ${FORMULAS} calculated…`,
      'Trying services…',
      'Removing the tab…',
      `Checked: ${AGREE} agree, 0 differ, ${MEASURED} measured, 3 not tried.`,
    ]);
    expect(rig.told).toEqual(['read 7', 'read 7', 'services 7', 'end 7, back to 3']);
    expect(rig.view?.status.tone).toBe('done');
    expect(rig.view?.lines).toHaveLength(AGREE + MEASURED + 3);
  });

  it('shows a line for each finding, and runs once even if it is started repeatedly', async () => {
    const rig = new Rig();
    const first = rig.controller.start();
    void rig.controller.start();
    await settle();
    expect(rig.view?.lines.every(({ found }) => found !== null)).toBe(true);
    for (let turn = 0; turn < 20; turn++) await settle();
    await rig.clock.advance(700);
    await first;
    expect(rig.told.filter((told) => told.startsWith('end'))).toHaveLength(1);
  });
});

describe('cells that are calculated late', () => {
  it('are requested again', async () => {
    const rig = await new Rig({
      reads: [read({ ...TAB_AGREES, 'blank-argument': 'Loading...' }, ['blank-argument']), read(TAB_AGREES)],
    }).run();
    expect(rig.told).toEqual(['read 7', 'read 7', 'read 7', 'services 7', 'end 7, back to 3']);
    expect(rig.statuses).toContain(`Waiting for the formulas: ${FORMULAS - 1} of ${FORMULAS} calculated…`);
    expect(rig.mark('blank-argument')).toBe('agrees');
  });

  it('are not waited for longer than 15 seconds, and the tab is removed', async () => {
    const rig = await new Rig({
      reads: [read({ ...TAB_AGREES, 'blank-argument': 'Loading...' }, ['blank-argument'])],
    }).run();
    expect(rig.told.filter((told) => told === 'read 7')).toHaveLength(23);
    expect(rig.told.pop()).toBe('end 7, back to 3');
    expect(rig.view?.problems).toEqual(['Some formulas were not calculated within 15 seconds.']);
    expect([rig.mark('blank-argument'), rig.view?.lines[0]?.id]).toEqual(['differs', 'blank-argument']);
  });
});

describe('a check that fails', () => {
  it('with refused calls explains the likely cause', async () => {
    const rig = await new Rig({ roundTrip: null }).run();
    expect(rig.view?.problems).toEqual([
      'Google Sheets refused the calls. Signed in to two Google accounts? Sheets then blocks add-ons. Open this sheet in a private window, with one account.',
    ]);
    expect(rig.view?.status).toMatchObject({
      tone: 'warning',
      text: `Not everything was checked: ${IN_PAGE} agree, 0 differ, ${CALLS + 1 + IN_TAB + SERVICES} not reached, 3 not tried.`,
    });
    expect(rig.told).toEqual([]);
  });

  it('without the right to edit still reports the calls', async () => {
    const message = 'You can view this sheet but not change it.';
    const rig = await new Rig({ begun: { kind: 'refused', message } }).run();
    expect(rig.view?.problems).toEqual([message]);
    expect(rig.view?.status.text).toBe(
      `Not everything was checked: ${CALLS + IN_PAGE} agree, 0 differ, 1 measured, ${IN_TAB + SERVICES} not reached, 3 not tried.`,
    );
    expect(rig.report).toContain(`- Problem: ${message}\n`);
  });

  it('without an answer names the tab to remove', async () => {
    const rig = await new Rig({ begun: { kind: 'unanswered' } }).run();
    expect(rig.view?.problems).toEqual([
      'Google Sheets did not respond. If the tab “Leverage Record check” still exists, delete it.',
    ]);
  });

  it('with a deleted tab reports the results so far', async () => {
    const rig = await new Rig({ reads: [{ kind: 'refused', message: 'The tab is gone.' }] }).run();
    expect([rig.view?.problems, rig.told.pop()]).toEqual([['The tab is gone.'], 'end 7, back to 3']);
  });

  it('at its services reports the cells, and removes the tab', async () => {
    const rig = await new Rig({ services: { kind: 'unanswered' } }).run();
    expect([rig.view?.problems, rig.told.pop()]).toEqual([['Google Sheets did not respond.'], 'end 7, back to 3']);
    expect([rig.mark('blank-read'), rig.mark('service-calls')]).toEqual(['agrees', 'not reached']);
  });

  it('with a tab that could not be removed reports it', async () => {
    const rig = await new Rig({ ended: { kind: 'unanswered' } }).run();
    expect(rig.view?.problems).toEqual([
      'Google Sheets did not respond. If the tab “Leverage Record check” still exists, delete it.',
    ]);
    expect(rig.view?.status.tone).toBe('warning');
  });
});

it.each([
  ['added-script', { addedScript: undefined }],
  ['made-function', { madeFunction: undefined }],
] as const)('a difference in %s has its mark, and the other way does not', async (id, change) => {
  const rig = await new Rig(change).run();
  const marks = ['added-script', 'made-function'].map((other) => rig.mark(other));
  expect(marks).toEqual(id === 'added-script' ? ['differs', 'agrees'] : ['agrees', 'differs']);
});

describe('the report', () => {
  it('has the differences first, with the files that depend on them', async () => {
    const rig = await new Rig({ reads: [read({ ...TAB_AGREES, 'null-result': '`0`\n' })] }).run();
    const lines = rig.report.split('\n');
    expect(lines.slice(0, 14)).toEqual([
      '**Leverage Record 0.1.0, Check this installation**',
      '',
      '- Place: docs.google.com',
      '- Browser: `Browser/1`',
      '- Spreadsheet: x',
      `- Result: ${AGREE - 1} agree, 1 differs, ${MEASURED} measured, 3 not tried`,
      '',
      '- `null-result` A function that returns null: **differs**',
      "  - found `'0' `, expected `nothing`",
      '  - assumed: Its cell shows nothing.',
      '  - still works: Everything: no function of the add-on returns this.',
      '  - used in `src/workbench/engine/custom-functions.ts`',
      '- `formula-semicolon` A formula written with semicolons between its arguments: **agrees**, found `2 values: number 1, number 2`',
      '- `formula-comma` A formula written with commas between its arguments: **measured**, found `x`',
    ]);
    expect(lines).toContain('- `round-trip` The duration of a call: **measured**, found `412 ms`');
    expect(lines).toContain('- `download` A download from this frame: **not tried**');
  });

  it('that is copied contains the result of copying', async () => {
    const rig = await new Rig().run();
    await rig.controller.copy();
    expect(rig.view?.status.text).toBe('Report copied. You can paste it into an issue.');
    expect(rig.copies[1]).toContain('**agrees**, found `works`');
    expect(rig.copies[1]).toContain('**measured**, found `not there`');
  });

  it('goes through the clipboard’s own interface when the copy event fails', async () => {
    const written: string[] = [];
    const writeText = async (text: string) => void written.push(text);
    const rig = await new Rig({ canCopyByEvent: false, writeText }).run();
    await rig.controller.copy();
    expect([rig.mark('copy-event'), rig.view?.status.tone]).toEqual(['differs', 'done']);
    expect(written[1]).toContain('found `refused`, expected `works`');
  });

  it('is shown and selected when neither copy function works', async () => {
    const writeText = () => Promise.reject(new Error('no'));
    const rig = await new Rig({ canCopyByEvent: false, writeText }).run();
    await rig.controller.copy();
    expect([rig.view?.isReportShown, rig.told.pop()]).toEqual([true, 'select']);
    expect(rig.view?.status.text).toBe('This browser did not allow copying. The report is selected: press Ctrl+C.');
  });
});

describe('the download', () => {
  it.each([
    [true, 'agrees', `Checked: ${AGREE + 1} agree, 0 differ, ${MEASURED} measured, 2 not tried.`],
    [false, 'differs', `Checked: ${AGREE} agree, 1 differs, ${MEASURED} measured, 2 not tried.`],
  ])('has the result that the user chooses: %s', async (hasArrived, mark, sentence) => {
    const rig = await new Rig().run();
    rig.controller.tryDownload();
    expect([rig.told.pop(), rig.view?.asksForDownload]).toEqual(['download leverage-record-check.txt', true]);
    expect(rig.view?.status.text).toBe('Is leverage-record-check.txt in your downloads?');
    rig.controller.answerDownload(hasArrived);
    expect([rig.mark('download'), rig.view?.status.text, rig.view?.asksForDownload]).toEqual([mark, sentence, false]);
  });
});

describe('the calls', () => {
  /** Makes a google.script.run with answers from the test. */
  function makeRun(answer: (name: string, succeed: (value: unknown) => void, fail: (error: unknown) => void) => void) {
    const make = (succeed: (value: unknown) => void, fail: (error: unknown) => void): CheckRun => ({
      withSuccessHandler: (handler) => make(handler, fail),
      withFailureHandler: (handler) => make(succeed, handler),
      beginCheck: () => answer('beginCheck', succeed, fail),
      probeCheck: () => answer('probeCheck', succeed, fail),
      readCheck: () => answer('readCheck', succeed, fail),
      endCheck: () => answer('endCheck', succeed, fail),
      checkTransport: ({ kind }) => answer(kind, succeed, fail),
      readProseCheck: () => answer('readProseCheck', succeed, fail),
    });
    return make(
      () => undefined,
      () => undefined,
    );
  }

  it('that fail, throw, return another value or never answer are reported', async () => {
    const clock = new FakeClock();
    const run = makeRun((name, succeed, fail) => {
      if (name === 'nothing') succeed(undefined);
      else if (name === 'nested') fail(new Error('no'));
      else if (name === 'longText') succeed('xx');
      else if (name === 'date') succeed({ at: new Date(0) });
      else if (name === 'failure') fail(new Error('Error: Asked to fail.'));
      else if (name === 'sent') throw new TypeError('illegal');
    });
    const found: CallFinding[] = [];
    const probing = (async () => {
      for await (const finding of new CheckCalls(run, clock).probe()) found.push(finding);
    })();
    for (let turn = 0; turn < 6; turn++) await clock.advance(10_000);
    await probing;
    expect(found).toEqual([
      ['nothing-returned', 'undefined'],
      ['nested-result', 'the call fails'],
      ['long-text', '2 characters'],
      ['returned-date', '{ at: date 1970-01-01T00:00:00.000Z }'],
      ['not-finite-on-the-way', 'no answer'],
      ['illegal-result', 'no answer'],
      ['failure-message', 'Error: Asked to fail.'],
      ['sent-undefined-property', 'throws at once'],
      ['illegal-argument', 'throws at once'],
      ['file-content', 'no answer'],
      ['unknown-name', 'undefined'],
    ]);
  });

  it('have the median time of three', async () => {
    const clock = new FakeClock();
    const waits = [300, 2000, 400];
    const run = makeRun((_, succeed) => void clock.startTimer(() => succeed(null), waits.shift() ?? 0));
    const measured = new CheckCalls(run, clock).measureRoundTrip();
    for (let turn = 0; turn < 30; turn++) await clock.advance(100);
    expect(await measured).toEqual(['round-trip', '400 ms']);
  });

  it.each([
    ['fail', (_: string, __: unknown, fail: (error: unknown) => void) => fail('no')],
    [
      'throw',
      () => {
        throw new Error('no');
      },
    ],
  ])('are not measured when they %s', async (_, answer) => {
    expect(await new CheckCalls(makeRun(answer), new FakeClock()).measureRoundTrip()).toBeNull();
  });
});
