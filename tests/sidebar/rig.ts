import type { DayCells } from '../../src/messages/messages.ts';
import { placeProse } from '../../src/prose/claims/place-prose.ts';
import { readProse } from '../../src/prose/claims/read-prose.ts';
import { noticeProductNames } from '../../src/prose/notice-product-names.ts';
import { draftAnalysis, draftIntro, offerSentences } from '../../src/prose/sentences/draft.ts';
import { createDayController } from '../../src/sidebar/day/controller/day-controller.ts';
import { viewFirstFrame } from '../../src/sidebar/day/first-frame.ts';
import { createMemory } from '../../src/sidebar/day/memory.ts';
import { findReplacement, viewReplaces } from '../../src/sidebar/day/replacements.ts';
import { readDraft } from '../../src/sidebar/day/texts/draft-issues.ts';
import type { ViewModel } from '../../src/sidebar/day/view/day-view.ts';
import { addWeekOfRecords, compareRecord, saveRecord } from '../../src/sidebar/records/save-record.ts';
import type { ProseCheck } from '../../src/sidebar/server/prose-check-loader.ts';
import type { Answer, PageCallName } from '../../src/sidebar/server/server.ts';
import { standard } from '../../src/styles/standard.ts';
import { FakeClock, settle } from './fake-clock.ts';
import { SAMPLE_WRITTEN } from './sheet-days.ts';

/** A controller whose server is controlled by the test, with a log of its actions. */
export class Rig {
  readonly clock = new FakeClock();
  readonly readings: ((answer: Answer<'readDay'>) => void)[] = [];
  readonly told: string[] = [];
  readonly copies: string[] = [];
  readonly downloads: string[][] = [];
  onCopied: () => void = () => undefined;
  view: ViewModel | null = null;
  /** The view that the browser shows first. */
  firstFrame: ViewModel | null = null;
  /** The server's answers to all calls except `readDay`; without an entry, a call is never answered. */
  readonly answers: { [Name in PageCallName]?: Answer<Name> } = {
    selectCell: { kind: 'selected' },
    insertSampleDay: SAMPLE_WRITTEN,
    readPrivateList: { kind: 'privateList', json: '' },
  };
  readonly memory = createMemory(() => null);
  /** The global that the page file with the check of prose sets; null if it does not run. */
  proseCheck: ProseCheck | null = {
    read: readProse,
    readDraft,
    place: placeProse,
    names: noticeProductNames,
    draft: { Intro: draftIntro, Analysis: draftAnalysis },
    offer: offerSentences,
    findReplacement,
    viewReplaces,
    compareRecord,
    addWeek: addWeekOfRecords,
    saveRecord,
  };
  /** The status line at each request for the check of prose. */
  readonly proseChecksAsked: string[] = [];
  /** The callbacks for the next frame; null if the browser paints at once. */
  unpainted: (() => void)[] | null = null;
  /** Delays the next answers about the last write; null for no delay. */
  onLook: (() => Promise<Answer<'lookAtSheet'>>) | null = null;
  /** The number of requests for the active tab and the last write. */
  looks = 0;
  canCopy = true;
  hasFocus = true;
  /** Whether the page is visible without the focus. A dialog that opens takes it. */
  isLeft = false;
  readonly controller = createDayController({
    server: {
      readDay: () => new Promise((resolve) => this.readings.push(resolve)),
      ask: (name, request) => {
        // Always read on opening.
        if (name === 'openDialog') this.isLeft = true;
        if (name === 'lookAtSheet') this.looks += 1;
        else if (name === 'readProseCheck') this.proseChecksAsked.push(this.status ?? '');
        // Read after the check of prose, without an effect on the page if there is no tab.
        else if (name !== 'readPrivateList' && JSON.stringify(request) !== '{"creates":false}')
          this.told.push(`${name} ${JSON.stringify(request)}`);
        if (name === 'lookAtSheet' && this.onLook !== null) return this.onLook() as never;
        const answer = this.answers[name];
        return new Promise((resolve) => {
          if (answer !== undefined) resolve(answer as never);
        });
      },
    },
    clock: this.clock,
    memory: this.memory,
    view: {
      render: (model) => {
        this.view = model;
      },
      focusNextStep: () => this.told.push('next step'),
      focusFirstBlockingIssue: () => this.told.push('first stop'),
      focusDateField: () => this.told.push('date field'),
      selectPostText: (_, onCopied) => {
        this.told.push('post text');
        this.onCopied = onCopied;
      },
      focusHelp: () => this.told.push('help'),
      focusMore: () => this.told.push('more'),
    },
    copyContent: async ({ text, html }) => {
      this.copies.push(text, ...(html === null ? [] : [html]));
      return this.canCopy;
    },
    download: ({ fileName, text, mediaType }) => {
      if (!this.canCopy) throw new Error('SecurityError');
      this.downloads.push([fileName, mediaType, text]);
    },
    startProseCheck: () => this.proseCheck,
    focusSheet: () => this.told.push('sheet'),
    isUsed: () => this.hasFocus,
    isLeft: () => this.isLeft,
    copyKeys: 'Ctrl+C',
    style: standard,
    afterPaint: (callback) => {
      if (this.unpainted === null) callback();
      else this.unpainted.push(callback);
    },
  });

  open(day: DayCells | null): this {
    this.firstFrame = day === null ? null : viewFirstFrame(day, '21:14');
    this.controller.start({ screen: 'day', day });
    return this;
  }

  async answer(answer: Answer<'readDay'>, index = this.readings.length - 1): Promise<void> {
    this.readings[index]?.(answer);
    await settle();
  }

  async generate(day: DayCells): Promise<void> {
    this.controller.generate();
    await this.answer(day);
  }

  get status(): string | undefined {
    return this.view?.status.text;
  }
}
