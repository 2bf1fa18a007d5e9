import type { DayCells } from '../../src/messages/messages.ts';
import { Controller } from '../../src/sidebar/controller.ts';
import type { Answer } from '../../src/sidebar/server.ts';
import type { ViewModel } from '../../src/sidebar/view-model.ts';
import { standard } from '../../src/styles/standard.ts';
import { FakeClock, settle } from './fake-clock.ts';
import { longSheet, sampleSheet, smallSheet } from './sheet-days.ts';

/** A controller whose server is answered by the test, and what it did. */
class Rig {
  readonly clock = new FakeClock();
  readonly readings: ((answer: Answer<'readDay'>) => void)[] = [];
  readonly told: string[] = [];
  readonly copies: string[] = [];
  view: ViewModel | null = null;
  selected: Answer<'selectCell'> = { kind: 'selected' };
  inserted: Answer<'insertSampleDay'> = { kind: 'sampleInserted', tabName: '2026-04-04', rows: 29 };
  canCopy = true;
  hasFocus = true;
  readonly controller = new Controller({
    server: {
      readDay: () => new Promise((resolve) => this.readings.push(resolve)),
      selectCell: async ({ address }) => {
        this.told.push(`select ${address}`);
        return this.selected;
      },
      insertSampleDay: async () => this.inserted,
    },
    clock: this.clock,
    view: {
      render: (model) => {
        this.view = model;
      },
      focusNextStep: () => this.told.push('next step'),
      focusFirstStop: () => this.told.push('first stop'),
      focusDateField: () => this.told.push('date field'),
      selectPostText: () => this.told.push('post text'),
    },
    copyText: async (text) => {
      this.copies.push(text);
      return this.canCopy;
    },
    focusSheet: () => this.told.push('sheet'),
    hasFocus: () => this.hasFocus,
    copyKeys: 'Ctrl+C',
    style: standard,
  });

  open(day: DayCells | null): this {
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

describe('opening', () => {
  it('shows what the page carries, with the browser’s time, and asks for nothing', () => {
    const rig = new Rig().open(sampleSheet());
    expect([rig.view?.day.line, rig.readings.length, rig.told]).toEqual(['29 tasks, read at 21:14', 0, ['next step']]);
  });

  it.each([[null], [{ screen: 'day', day: null } as const]])(
    'asks for the day when the page carries %j',
    async (data) => {
      const rig = new Rig();
      rig.controller.start(data);
      expect([rig.status, rig.readings.length]).toEqual(['Reading the sheet…', 1]);
      await rig.answer(sampleSheet());
      expect([rig.view?.day.line, rig.told]).toEqual(['29 tasks, read at 21:14', ['next step']]);
    },
  );

  it('says why the page carries no cells', () => {
    const rig = new Rig();
    rig.controller.start({ screen: 'day', day: { kind: 'refused', message: 'Google Sheets is busy.' } });
    expect(rig.view?.banner?.lines).toEqual(['Google Sheets is busy.']);
  });

  it('shows the help without reading', () => {
    const rig = new Rig();
    rig.controller.start({ screen: 'help', day: null });
    rig.controller.comeBack();
    expect([rig.view?.screen, rig.readings.length]).toEqual(['help', 0]);
  });
});

describe('generating', () => {
  it('waits five seconds for the sheet, then takes the cells at hand', async () => {
    const rig = new Rig().open(sampleSheet());
    rig.controller.generate();
    await rig.clock.advance(4999);
    expect([rig.status, rig.view?.postText]).toEqual(['Reading the sheet…', null]);
    await rig.clock.advance(1);
    expect(rig.status).toBe('Post ready, from the cells as of 21:14.');
    expect(rig.view?.banner?.title).toBe('Cells as of 21:14; the sheet could not be read again.');
  });

  it('takes an answer that comes late', async () => {
    const rig = new Rig().open(sampleSheet());
    rig.controller.generate();
    await rig.clock.advance(60_000);
    await rig.answer(sampleSheet({ E19: 3 }));
    expect([rig.status, rig.view?.banner]).toEqual(['E19 has changed. The post has it.', null]);
    expect(rig.view?.day.line).toBe('29 tasks, read at 21:15');
  });

  it('leaves aside an answer that a later call has overtaken', async () => {
    const rig = new Rig().open(sampleSheet());
    rig.controller.generate();
    await rig.clock.advance(5000);
    rig.controller.generate();
    await rig.answer(sampleSheet({ E19: 1 }), 0);
    expect(rig.status).toBe('Reading the sheet…');
    await rig.answer(sampleSheet({ E19: 3 }), 1);
    expect(rig.view?.figures?.sums).toContain('147 min of supervision');
  });

  it('reads once however often it is pressed', () => {
    const rig = new Rig().open(sampleSheet());
    rig.controller.generate();
    rig.controller.generate();
    expect(rig.readings).toHaveLength(1);
  });

  it('says again why there is nothing to make a post from', () => {
    const rig = new Rig().open(smallSheet([]));
    const turn = rig.view?.status.turn ?? 0;
    rig.controller.generate();
    expect([rig.status, rig.readings.length]).toEqual(['There is nothing to make a post from yet.', 0]);
    expect(rig.view?.status.turn).toBe(turn + 1);
  });

  it('goes to the date when that is what is missing', async () => {
    const sheet = sampleSheet({ J10: '', K10: '' }, { tabName: 'Sheet7' });
    const rig = new Rig().open(sheet);
    await rig.generate(sheet);
    expect([rig.status, rig.told.pop()]).toEqual(['Give the date first, like 2026-04-04.', 'date field']);
    rig.controller.giveDate('2026-04-04');
    await rig.generate(sheet);
    expect(rig.status).toBe('Post ready. All 29 rows are in it.');
  });

  it('takes the date that was written into the sheet meanwhile', async () => {
    const rig = new Rig().open(sampleSheet({ J10: '', K10: '' }, { tabName: 'Sheet7' }));
    await rig.generate(sampleSheet());
    expect(rig.status).toBe('Post ready. All 29 rows are in it.');
  });
});

describe('coming back from the sheet', () => {
  it('reads quietly, once in ten seconds', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    await rig.clock.advance(9999);
    rig.controller.comeBack();
    expect(rig.readings).toHaveLength(1);
    await rig.clock.advance(1);
    expect(rig.readings).toHaveLength(2);
    expect(rig.status).toBe('Post ready. All 29 rows are in it.');
  });

  it('does not read at the end of the ten seconds when the person has left again', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    rig.controller.comeBack();
    rig.hasFocus = false;
    await rig.clock.advance(10_000);
    expect(rig.readings).toHaveLength(1);
  });

  it.each([
    ['a day without a post', sampleSheet(), 0],
    ['no table', smallSheet([]), 1],
    ['no date', sampleSheet({ J10: '', K10: '' }, { tabName: 'Sheet7' }), 1],
  ])('with %s reads %# times', async (_, sheet, readings) => {
    const rig = new Rig().open(sheet);
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    expect(rig.readings).toHaveLength(readings);
  });

  it('is not tried again after a failure until it is asked for', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    await rig.answer({ kind: 'unanswered' });
    expect([rig.view?.day.line, rig.view?.banner]).toEqual(['29 tasks, as of 21:14', null]);
    await rig.clock.advance(60_000);
    rig.controller.comeBack();
    expect(rig.readings).toHaveLength(2);
    rig.controller.refresh();
    await rig.answer(sampleSheet());
    expect(rig.view?.day.line).toBe('29 tasks, read at 21:15');
  });
});

describe('copying', () => {
  it('copies the Markdown, or the text', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    rig.controller.copy('markdown');
    await settle();
    expect(rig.copies).toEqual([rig.view?.postText?.text]);
    expect(rig.status).toBe('Copied as Markdown, 3,893 characters.');
    rig.controller.copy('text');
    await settle();
    expect(rig.status).toMatch(/^Copied as text/);
  });

  it('selects the text when the browser refuses', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    rig.canCopy = false;
    rig.controller.copy('markdown');
    await settle();
    expect(rig.told.pop()).toBe('post text');
    expect(rig.status).toBe('This browser did not allow copying. The text above is selected: press Ctrl+C.');
  });

  it('stops at an error, and goes on once it is allowed', async () => {
    const sheet = sampleSheet({ D17: '20 mn' });
    const rig = new Rig().open(sheet);
    await rig.generate(sheet);
    rig.controller.copy('markdown');
    expect([rig.copies, rig.told.pop()]).toEqual([[], 'first stop']);
    expect(rig.status).toBe('Not copied. 1 thing to fix or allow first.');
    rig.controller.allow(rig.view?.notices.entries[0]?.allow?.keys ?? [], true);
    expect(rig.status).toBe('Nothing stops the copy now.');
    rig.controller.copy('markdown');
    await settle();
    expect(rig.copies[0]).toContain('Twenty-eight tasks.');
  });
});

describe('going to a cell', () => {
  it('selects it and hands the keyboard over', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.controller.goTo('E19');
    expect(rig.told.slice(1)).toEqual(['select E19', 'sheet']);
    expect(rig.view?.notices.entries[0]?.chip).toEqual({ address: 'E19', isVisited: true });
  });

  it.each([
    [{ kind: 'unanswered' } as const, 'Could not go to E19: Google Sheets did not answer.'],
    [
      { kind: 'refused', message: 'Could not go to E19: its tab is gone. Refresh.' } as const,
      'Could not go to E19: its tab is gone. Refresh.',
    ],
  ])('says why it could not: %j', async (answer, sentence) => {
    const rig = new Rig().open(sampleSheet());
    rig.selected = answer;
    await rig.controller.goTo('E19');
    expect([rig.status, rig.told.includes('sheet')]).toEqual([sentence, false]);
  });
});

describe('the sample day', () => {
  it('is added, read and opened', async () => {
    const rig = new Rig().open(smallSheet([], { sheetId: 5 }));
    const done = rig.controller.insertSampleDay();
    expect(rig.status).toBe('Adding the sample day…');
    await settle();
    await rig.answer(sampleSheet());
    await done;
    expect(rig.status).toBe('29 rows added in tab “2026-04-04”.');
    expect([rig.view?.day.title, rig.told.pop()]).toEqual(['Saturday, April 4, 2026', 'next step']);
  });

  it.each([
    [{ kind: 'refused', message: 'Another save is under way. Try again in a moment.' } as const],
    [{ kind: 'unanswered' } as const],
  ])('that was not added is said: %j', async (answer) => {
    const rig = new Rig().open(smallSheet([]));
    rig.inserted = answer;
    await rig.controller.insertSampleDay();
    expect(rig.status).toBe(
      answer.kind === 'refused'
        ? answer.message
        : 'Google Sheets did not answer. Look for the new tab before you try again.',
    );
  });
});

it('opens another tab that is in front when reading', async () => {
  const rig = new Rig().open(sampleSheet());
  await rig.generate(longSheet(3));
  expect([rig.status, rig.view?.postText]).toEqual(['Now on tab “2026-04-03”.', null]);
});
