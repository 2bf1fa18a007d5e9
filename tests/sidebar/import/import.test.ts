// Runs in every time zone.
import { parse } from 'node:path';
import { ImportController } from '../../../src/sidebar/import/import-controller.ts';
import type { ImportView } from '../../../src/sidebar/import/import-view.ts';
import { AnsweringServer } from '../answering-server.ts';
import { FakeClock } from '../fake-clock.ts';
import { SAMPLE_WRITTEN } from '../sheet-days.ts';
import { CSV, DATED_CSV, OTHER_MARKDOWN, SAMPLE_MARKDOWN } from './import-texts.ts';

class Rig {
  readonly clock = new FakeClock();
  readonly told: string[] = [];
  view: ImportView | null = null;
  readonly server = new AnsweringServer();
  readonly answers = this.server.answers;
  readonly requests = this.server.requests;
  readonly controller = new ImportController({
    server: this.server,
    clock: this.clock,
    view: {
      render: (view) => {
        this.view = view;
      },
      focusDate: () => this.told.push('date'),
    },
    parseHtml: () => {
      throw new Error('No HTML here.');
    },
    close: () => this.told.push('close'),
  });

  async give(text: string, name = ''): Promise<this> {
    this.controller.give(text, null, name);
    await this.clock.advance(300);
    return this;
  }
}

describe('a published record', () => {
  it('is read once the typing rests', async () => {
    const rig = new Rig();
    rig.controller.give(SAMPLE_MARKDOWN);
    expect([rig.view?.message, rig.view?.act?.isOff]).toEqual(['Reading…', true]);
    await rig.clock.advance(299);
    rig.controller.give(`${SAMPLE_MARKDOWN}\n`);
    await rig.clock.advance(299);
    expect(rig.view?.message).toBe('Reading…');
    await rig.clock.advance(1);
    expect(rig.view?.days[0]?.heading).toBe('29 rows found, every factor agrees');
    expect(rig.view?.act).toEqual({ label: 'Add 29 rows in a new tab', isBusy: false, isOff: false });
    expect(rig.view?.status.text).toBe('Goes into a new tab “2026-04-04”. No existing cell is changed.');
  });

  it('becomes a tab with its figures and words', async () => {
    const rig = await new Rig().give(SAMPLE_MARKDOWN);
    rig.answers.importDays = SAMPLE_WRITTEN;
    await rig.controller.act();
    const { days } = rig.requests[0]?.request as {
      days: { date: string; table: unknown[][]; labels: { label: string }[] }[];
    };
    expect([days.length, days[0]?.date, days[0]?.table.length]).toEqual([1, '2026-04-04', 30]);
    expect(days[0]?.table.slice(0, 2)).toEqual([
      ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'],
      [1, expect.stringMatching(/^Port the invoicing app/), 240, 22, 5, ''],
    ]);
    expect(days[0]?.labels.map(({ label }) => label)).toEqual(['Title', 'Tokens', 'Intro', 'Analysis']);
    expect(rig.view?.status).toMatchObject({ text: '29 rows added in tab “2026-04-04”.', hasUndo: true });
    expect([rig.view?.act, rig.view?.closeLabel]).toEqual([null, 'Close']);
    rig.answers.undoWrite = { kind: 'undone', message: 'The tab is removed again.' };
    await rig.controller.undo();
    expect(rig.view?.act?.label).toBe('Add 29 rows in a new tab');
  });

  it('of several makes several tabs', async () => {
    const rig = await new Rig().give(`${SAMPLE_MARKDOWN}\n${OTHER_MARKDOWN}`);
    expect(rig.view?.days.map(({ heading }) => heading)).toEqual([
      '2026-04-04: 29 rows found, every factor agrees',
      '2026-04-05: 29 rows found, every factor agrees',
    ]);
    expect(rig.view?.act?.label).toBe('Add 58 rows in 2 new tabs');
    expect(rig.view?.status.text).toBe('Goes into 2 new tabs. No existing cell is changed.');
  });

  it('without a date is asked for one', async () => {
    const rig = await new Rig().give(SAMPLE_MARKDOWN.replace('Leverage Record: April 04, 2026', 'Saturday'));
    expect(rig.view?.days[0]?.date).toEqual({ value: '', isMissing: false });
    await rig.controller.act();
    expect([rig.requests, rig.told, rig.view?.status.text]).toEqual([
      [],
      ['date'],
      'Give the date first, like 2026-04-04.',
    ]);
    rig.controller.typeDate(0, '2026-04-04');
    expect(rig.view?.status.text).toBe('Goes into a new tab “2026-04-04”. No existing cell is changed.');
    rig.answers.importDays = SAMPLE_WRITTEN;
    await rig.controller.act();
    expect(rig.requests[0]?.request).toMatchObject({ days: [{ date: '2026-04-04' }] });
  });

  it('with a factor that does not agree says so', async () => {
    const rig = await new Rig().give(SAMPLE_MARKDOWN.replace('654.5x', '754.5x'));
    expect(rig.view?.days[0]?.heading).toBe('29 rows found');
    expect(rig.view?.days[0]?.notices.map(({ severity }) => severity)).toContain('warning');
  });

  it('that is none offers nothing to add', async () => {
    const rig = await new Rig().give('Some words without any table.');
    expect([rig.view?.days[0]?.heading, rig.view?.act?.isOff]).toEqual(['No row found', true]);
    await rig.controller.act();
    expect(rig.requests).toEqual([]);
  });

  it.each([
    [{ kind: 'refused', message: 'There is a tab “2026-04-04” already. Nothing was written.' } as const],
    [{ kind: 'unanswered' } as const],
  ])('that was not added is said: %j', async (answer) => {
    const rig = await new Rig().give(SAMPLE_MARKDOWN);
    rig.answers.importDays = answer;
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text:
        answer.kind === 'refused'
          ? answer.message
          : 'Google Sheets did not answer. Look for the new tabs before you try again.',
    });
    expect(rig.view?.days).toHaveLength(1);
  });
});

describe('a table', () => {
  it('takes its date from the file’s name', async () => {
    const rig = new Rig();
    rig.controller.chooseTab('table');
    await rig.give(CSV, parse('leverage 2026-04-04.csv').name);
    expect([rig.view?.days[0]?.heading, rig.view?.act?.label]).toEqual(['2 rows found', 'Add 2 rows in a new tab']);
  });

  it('of several days makes several tabs, and names the row of none', async () => {
    const rig = new Rig();
    rig.controller.chooseTab('table');
    await rig.give(DATED_CSV);
    expect(rig.view?.act?.label).toBe('Add 2 rows in 2 new tabs');
    expect(rig.view?.days[0]?.notices[0]?.message).toMatch(/^A4: /);
  });

  it('that cannot be read says where', async () => {
    const rig = new Rig();
    rig.controller.chooseTab('table');
    await rig.give('Task,Human Est.,Claude\n"Write,4,12\n');
    expect(rig.view?.message).toMatch(/quote/);
    expect(rig.view?.act?.isOff).toBe(true);
  });

  it('and a record are kept side by side', async () => {
    const rig = await new Rig().give(SAMPLE_MARKDOWN);
    rig.controller.chooseTab('table');
    expect([rig.view?.text, rig.view?.days]).toEqual(['', []]);
    rig.controller.chooseTab('published');
    expect(rig.view?.days).toHaveLength(1);
  });
});

it('says why a file could not be read, and keeps what was there', async () => {
  const rig = await new Rig().give(SAMPLE_MARKDOWN);
  rig.controller.refuse('The file is UTF-16 text. Save it as “CSV UTF-8” and try again.');
  expect(rig.view?.status).toMatchObject({ tone: 'error' });
  expect(rig.view?.text).toBe(SAMPLE_MARKDOWN);
});
