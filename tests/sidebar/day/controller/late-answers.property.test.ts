// Covers src/sidebar/day/controller: answers of the server that arrive late or in another order.
import fc from 'fast-check';
import type { DayCells, LastWrite } from '../../../../src/messages/messages.ts';
import { createDayController, type DayController } from '../../../../src/sidebar/day/controller/day-controller.ts';
import { createMemory } from '../../../../src/sidebar/day/memory.ts';
import type { ViewModel } from '../../../../src/sidebar/day/view/day-view.ts';
import { type ScriptRun, Server } from '../../../../src/sidebar/server/server.ts';
import { standard } from '../../../../src/styles/standard.ts';
import { propertyRuns } from '../../../sampling.ts';
import { FakeClock, settle } from '../../fake-clock.ts';
import { CLEAN_ROWS, sampleSheet, smallSheet } from '../../sheet-days.ts';

interface Call {
  readonly name: string;
  reply: unknown;
  readonly succeed: (reply: unknown) => void;
}

const TABS: readonly DayCells[] = [
  smallSheet(CLEAN_ROWS, { sheetId: 5, tabName: '2026-04-03' }),
  sampleSheet({}, { sheetId: 0, tabName: '2026-04-04' }),
];

/** A spreadsheet whose calls are run, and answered, one at a time. */
class SlowServer {
  activeTab = 0;
  private writes = 0;
  private lastWrite: LastWrite | null = null;
  readonly calls: Call[] = [];

  readonly connection = this.connect(() => undefined) as ScriptRun;

  private connect(succeed: (reply: unknown) => void): unknown {
    const get = (_: object, name: string) => {
      if (name === 'withSuccessHandler') return (handler: (reply: unknown) => void) => this.connect(handler);
      if (name === 'withFailureHandler') return () => this.connect(succeed);
      return () => void this.calls.push({ name, reply: null, succeed });
    };
    return new Proxy({}, { get });
  }

  /** Runs a call on the current state of the sheet. */
  run(call: Call): void {
    const day = TABS[this.activeTab];
    if (call.name === 'readDay') call.reply = day;
    else if (call.name === 'readPrivateList') call.reply = { kind: 'privateList', json: '' };
    else if (call.name === 'lookAtSheet') {
      call.reply = { kind: 'sheetState', sheetId: day?.sheetId, lastWrite: this.lastWrite };
    } else call.reply = { kind: 'refused', message: 'No.' };
  }

  answer(place: number): void {
    const [call] = this.calls.splice(place, 1);
    if (call === undefined) return;
    if (call.reply === null) this.run(call);
    call.succeed(call.reply);
  }

  /** Writes another day, as a menu item does. */
  write(): void {
    this.writes += 1;
    this.activeTab = 1 - this.activeTab;
    this.lastWrite = { stamp: String(this.writes), message: 'Written.', undo: null };
  }
}

const wait = fc.record({
  kind: fc.constant('wait' as const),
  milliseconds: fc.constantFrom(100, 1000, 3000, 4500, 10_000),
});
const later = fc.oneof(
  fc.record({ kind: fc.constantFrom('run' as const, 'answer' as const), place: fc.nat(3) }),
  wait,
  fc.record({ kind: fc.constantFrom('come back' as const, 'leave' as const) }),
);
const anything = fc.oneof(
  { weight: 2, arbitrary: later },
  fc.record({ kind: fc.constantFrom('write' as const, 'switch' as const, 'press' as const) }),
);
type Step = typeof anything extends fc.Arbitrary<infer Value> ? Value : never;

class Page {
  readonly server = new SlowServer();
  readonly clock = new FakeClock();
  view: ViewModel | null = null;
  private isLeft = false;
  readonly controller: DayController = createDayController({
    server: new Server(this.server.connection, this.clock),
    clock: this.clock,
    memory: createMemory(() => null),
    view: {
      render: (model) => {
        this.view = model;
      },
      focusNextStep: () => undefined,
      focusFirstBlockingIssue: () => undefined,
      focusDateField: () => undefined,
      selectPostText: () => undefined,
      focusHelp: () => undefined,
      focusMore: () => undefined,
    },
    copyContent: async () => true,
    download: () => undefined,
    startProseCheck: () => null,
    focusSheet: () => undefined,
    isUsed: () => !this.isLeft,
    isLeft: () => this.isLeft,
    copyKeys: 'Ctrl+C',
    style: standard,
    afterPaint: (callback) => callback(),
  });

  async play(step: Step): Promise<void> {
    const { server } = this;
    switch (step.kind) {
      case 'run': {
        const call = server.calls.filter(({ reply }) => reply === null)[step.place];
        if (call !== undefined) server.run(call);
        break;
      }
      case 'answer':
        server.answer(step.place);
        break;
      case 'wait':
        await this.clock.advance(step.milliseconds);
        break;
      case 'come back':
        this.isLeft = false;
        this.controller.comeBack();
        break;
      case 'leave':
        this.isLeft = true;
        break;
      case 'write':
        server.write();
        break;
      case 'switch':
        server.activeTab = 1 - server.activeTab;
        break;
      case 'press':
        this.controller.generate();
    }
    await settle();
  }

  /** Answers all calls, and waits until the page makes no more. */
  async finish(): Promise<void> {
    this.isLeft = false;
    for (let turn = 0; turn < 4; turn++) {
      while (this.server.calls.length > 0) await this.play({ kind: 'answer', place: 0 });
      await this.clock.advance(5000);
    }
  }
}

it('a press is answered with a post, however late other answers are', async () => {
  const steps = (step: fc.Arbitrary<Step>) => fc.array(step, { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(steps(anything), steps(later), async (before, after) => {
      const page = new Page();
      page.controller.start({ screen: 'day', day: TABS[0] ?? null });
      await settle();
      for (const step of before) await page.play(step);
      page.controller.generate();
      await settle();
      for (const step of after) await page.play(step);
      await page.finish();
      expect(page.view?.isGenerating).toBe(false);
      expect(['done', 'warning']).toContain(page.view?.status.tone);
      expect(page.view?.postText?.text).toMatch(/^# Leverage Record: April 0[34], 2026\n/);
    }),
    propertyRuns(150),
  );
});
