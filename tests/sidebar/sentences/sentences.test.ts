// Covers src/sidebar/sentences.
import type { DayCells } from '../../../src/messages/messages.ts';
import { offerSentences } from '../../../src/prose/sentences/draft.ts';
import { SentencesController } from '../../../src/sidebar/sentences/sentences-controller.ts';
import { appendSentences } from '../../../src/sidebar/sentences/sentences-state.ts';
import type { SentencesView } from '../../../src/sidebar/sentences/sentences-view.ts';
import type { Answer, PageCallName } from '../../../src/sidebar/server/server.ts';
import { CLEAN_ROWS, SAMPLE_WRITTEN, sampleSheet, sheetOf, smallSheet } from '../sheet-days.ts';

class Rig {
  readonly told: string[] = [];
  view: SentencesView | null = null;
  readonly answers: { [Name in PageCallName]?: Answer<Name> } = {
    readProseCheck: { kind: 'proseCheck', html: '' },
  };
  /** Null for a file that does not run. */
  check: { readonly offer: typeof offerSentences } | null = { offer: offerSentences };
  loads = 0;
  readonly controller = new SentencesController({
    server: {
      ask: async (name, request) => {
        if (name === 'readProseCheck') this.loads += 1;
        else this.told.push(`${name} ${JSON.stringify(request)}`);
        return (this.answers[name] ?? { kind: 'unanswered' }) as never;
      },
    },
    page: {
      render: (view) => {
        this.view = view;
      },
      focusFirst: () => this.told.push('first'),
    },
    startProseCheck: () => this.check,
    close: () => this.told.push('close'),
  });

  async open(day: DayCells | null): Promise<this> {
    await this.controller.start(day);
    return this;
  }

  /** Lists the sentences below a heading. */
  list(heading: string): string[] {
    return this.view?.groups.find((group) => group.heading === heading)?.sentences.map(({ text }) => text) ?? [];
  }

  choose(text: string): void {
    const sentence = this.view?.groups.flatMap(({ sentences }) => sentences).find((each) => each.text === text);
    if (sentence === undefined) throw new Error(`“${text}” is not offered.`);
    this.controller.chooseSentence(sentence.id, true);
  }
}

const WRITTEN = { ...SAMPLE_WRITTEN, message: 'Saved in K13.' };
const MEDIAN = 'The median factor was 54.5x, close to the weighted average of 54.1x.';

describe('the page of sentences', () => {
  it('lists the true sentences about the day, by kind', async () => {
    const rig = await new Rig().open(sampleSheet());
    expect(rig.view?.groups.map(({ heading }) => heading)).toEqual([
      'The day',
      'Highest factor',
      'Lowest factor',
      'Groups of tasks',
      'Shares',
      'Supervision',
      'Averages',
      'AI time and tokens',
    ]);
    expect(rig.list('Averages')).toContain(MEDIAN);
    expect(rig.list('Supervision')).toContain('One minute of supervision bought 9.6 hours of work.');
    expect(rig.view?.status.text).toBe('The sentences go to K13, after its text.');
    expect(rig.view?.act).toEqual({ label: 'Add sentences', isBusy: false, isOff: true });
    expect(rig.told).toEqual(['first']);
  });

  it('adds the chosen sentences after the text of the cell, in the order of the choice', async () => {
    const rig = await new Rig().open(sampleSheet({ K13: 'A good day.' }));
    rig.choose('The median factor was 54.5x, close to the weighted average of 54.1x.');
    rig.choose('One minute of supervision bought 9.6 hours of work.');
    expect([rig.view?.act?.label, rig.view?.closeLabel]).toEqual(['Add 2 sentences', 'Cancel']);
    rig.told.length = 0;
    rig.answers.saveText = WRITTEN;
    rig.answers.readDay = sampleSheet({ K13: 'Written.' });
    await rig.controller.act();
    expect(rig.told).toEqual([
      `saveText ${JSON.stringify({
        sheetId: 0,
        address: 'K13',
        seen: 'A good day.',
        value: `A good day. ${MEDIAN} One minute of supervision bought 9.6 hours of work.`,
        label: null,
      })}`,
      'readDay {}',
    ]);
    expect(rig.view?.status).toMatchObject({ tone: 'done', text: 'Saved in K13.', hasUndo: true });
    expect([rig.view?.act?.isOff, rig.view?.closeLabel]).toEqual([true, 'Close']);
  });

  it('undoes its addition, and reads the sheet again', async () => {
    const rig = await new Rig().open(sampleSheet());
    rig.choose(MEDIAN);
    rig.answers.saveText = WRITTEN;
    rig.answers.readDay = sampleSheet();
    await rig.controller.act();
    rig.answers.undoWrite = { kind: 'undone', message: 'Undone.', sheetId: 0 } as Answer<'undoWrite'>;
    rig.told.length = 0;
    await rig.controller.undo();
    expect(rig.told.map((each) => each.split(' ')[0])).toEqual(['undoWrite', 'readDay']);
    expect(rig.view?.status).toMatchObject({ text: 'Undone.', hasUndo: false });
  });

  it('adds to the intro, with the label that the cell needs', async () => {
    const rig = await new Rig().open(smallSheet([...CLEAN_ROWS, ['Sort the imports', 9, 9, 1]]));
    rig.controller.chooseText('Intro');
    expect(rig.view?.status.text).toBe('The sentences go to G10.');
    rig.choose('The largest piece of the day was “Sort the imports”, estimated at 9 hours.');
    await rig.controller.act();
    expect(rig.told[1]).toContain('"seen":"","value":"The largest piece of the day');
    expect(rig.told[1]).toContain('"label":{"address":"F10","text":"Intro"}');
    expect(rig.view?.status).toMatchObject({ tone: 'error' });
    expect(rig.view?.act?.label).toBe('Add 1 sentence');
  });

  it('requests a choice when nothing is chosen', async () => {
    const rig = await new Rig().open(sampleSheet());
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({ tone: 'error', text: 'Choose a sentence first.' });
    expect(rig.told).toEqual(['first']);
  });

  it('keeps the choice and reports a refusal', async () => {
    const rig = await new Rig().open(sampleSheet());
    rig.choose(MEDIAN);
    rig.answers.saveText = { kind: 'refused', message: 'K13 has changed since it was read. Your text was not saved.' };
    rig.answers.readDay = sampleSheet({ K13: 'Other words.' });
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text: 'K13 has changed since it was read. Your text was not saved.',
    });
    expect(rig.view?.act?.label).toBe('Add 1 sentence');
  });

  it('offers the days of a table with dates', async () => {
    const head = ['Date', 'Task', 'Human Est.', 'Claude', 'Analysis'];
    const rows = [
      ['2026-04-04', 'Draw the icons', 2, 10, ''],
      ['2026-04-05', 'Sort the imports', 3, 9, ''],
    ];
    const rig = await new Rig().open(sheetOf([head, ...rows], { tabName: 'Log' }));
    expect(rig.view?.days.map(({ label }) => label)).toEqual(['Sunday, April 5, 2026', 'Saturday, April 4, 2026']);
    expect(rig.view?.status.text).toBe('The sentences go to E3.');
    rig.controller.chooseDay('2026-04-04');
    expect([rig.view?.chosenDay, rig.view?.status.text]).toEqual(['2026-04-04', 'The sentences go to E2.']);
    expect(rig.list('The day')[0]).toContain('“Draw the icons”');
  });

  it.each([
    ['without tasks', sheetOf([['Notes']]), 'This tab has no tasks to write about.', false],
    ['whose cells could not be read', null, 'Google Sheets did not respond.', true],
  ])('explains a tab %s', async (_, sheet, text, isFailure) => {
    const { view } = await new Rig().open(sheet);
    expect(view?.message?.text.startsWith(text)).toBe(true);
    expect([view?.message?.isFailure, view?.act]).toEqual([isFailure, null]);
  });

  it.each<[string, Partial<Rig>, string]>([
    ['are not sent', { answers: {} }, 'Google Sheets did not respond.'],
    ['are refused', { answers: { readProseCheck: { kind: 'refused', message: 'Not now.' } } }, 'Not now.'],
    ['do not run', { check: null }, 'The sentences could not be loaded.'],
  ])('reports that the sentences %s, and lists them after another try', async (_, faults, text) => {
    const rig = await Object.assign(new Rig(), faults).open(sampleSheet());
    expect(rig.view?.message?.text.startsWith(text)).toBe(true);
    expect([rig.view?.message?.isFailure, rig.view?.act, rig.told]).toEqual([true, null, ['first']]);
    Object.assign(rig.answers, { readProseCheck: { kind: 'proseCheck', html: '' }, readDay: sampleSheet() });
    rig.check = { offer: offerSentences };
    await rig.controller.readDay();
    expect([rig.view?.message, rig.list('Averages').includes(MEDIAN)]).toEqual([null, true]);
  });

  it('loads the sentences once', async () => {
    const rig = await new Rig().open(sampleSheet());
    rig.answers.readDay = sampleSheet();
    await rig.controller.readDay();
    expect(rig.loads).toBe(1);
  });

  it('writes nothing without the right to edit', async () => {
    const { view } = await new Rig().open(sampleSheet({}, { isEditable: false }));
    expect(view?.status.text).toBe('You can view this sheet but not change it.');
    expect(view?.act).toBeNull();
  });
});

it('adds a sentence to a blank text without a space before it', () => {
  expect(appendSentences('', ['One.', 'Two.'])).toBe('One. Two.');
  expect(appendSentences('Before.', ['One.'])).toBe('Before. One.');
});
