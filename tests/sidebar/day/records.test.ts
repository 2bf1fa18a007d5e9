// Covers src/sidebar/day/records.ts, and saving to Records in the reducer, the controller and the views.
import type { DayCells, TabCells } from '../../../src/messages/messages.ts';
import { FIRST_RECORDS_COLUMNS, RECORDS_HEADINGS } from '../../../src/rollup/records-columns.ts';
import { settle } from '../fake-clock.ts';
import { Rig } from '../rig.ts';
import { SAMPLE_WRITTEN, sampleSheet } from '../sheet-days.ts';

const LOADED = { kind: 'proseCheck', html: '<script></script>' } as const;
const HEADINGS = FIRST_RECORDS_COLUMNS.map((key) => RECORDS_HEADINGS[key]);
const tabOf = (cells: DayCells['cells']): TabCells => ({
  kind: 'tabCells',
  day: { ...sampleSheet(), sheetId: 7, tabName: 'Records', cells },
  formulas: [],
  stamp: 'a1',
});

async function open(sheet: DayCells) {
  const rig = new Rig();
  rig.answers.readProseCheck = LOADED;
  rig.answers.readRecords = tabOf([HEADINGS]);
  rig.answers.appendRows = { ...SAMPLE_WRITTEN, message: 'Saved 2026-04-04 to Records, row 2.' };
  rig.open(sheet);
  await rig.generate(sheet);
  await settle();
  return rig;
}

/** Returns the request for the row of a saved day. */
function sentRows(rig: Rig) {
  const sent = rig.told.find((line) => line.startsWith('appendRows')) ?? '';
  return JSON.parse(sent.slice('appendRows '.length));
}

/** Returns the Records tab after the sample day was saved. */
async function savedTab(): Promise<TabCells> {
  const rig = await open(sampleSheet());
  await rig.controller.saveRecord();
  return tabOf([HEADINGS, ['2026-04-04', ...sentRows(rig).blocks[0].after[0].slice(1)]]);
}

const notices = (rig: Rig) => rig.view?.notices.entries.map(({ message }) => message) ?? [];

describe('Save to Records', () => {
  it('is offered after a copy, and sends the row of the day', async () => {
    const rig = await open(sampleSheet());
    expect(rig.view?.canSaveRecord).toBe(false);
    rig.controller.copy('markdown');
    await settle();
    expect(rig.view?.canSaveRecord).toBe(true);
    await rig.controller.saveRecord();
    expect(rig.view?.status).toMatchObject({
      tone: 'done',
      text: 'Saved 2026-04-04 to Records, row 2.',
      hasUndo: true,
    });
    expect(rig.view?.canSaveRecord).toBe(false);
    expect(sentRows(rig)).toMatchObject({
      sheetId: 7,
      row: 2,
      rows: 1,
      staysInTab: true,
      blocks: [{ address: 'A2:M2' }],
    });
    expect(sentRows(rig).blocks[0].after[0].slice(0, 8)).toEqual([
      46116,
      'Leverage Record: April 04, 2026',
      29,
      1426,
      1581,
      149,
      1426,
      11636500,
    ]);
  });

  it('reports a day that has changed since it was saved, until it is saved again', async () => {
    const rig = await open(sampleSheet());
    rig.answers.readRecords = await savedTab();
    await rig.controller.saveRecord();
    expect(rig.status).toBe('Records already has 2026-04-04, in row 2.');
    expect(notices(rig).filter((message) => message.includes('Records'))).toEqual([]);
    await rig.generate(sampleSheet({ D2: 44 }));
    rig.controller.showAllNotices();
    expect(notices(rig).filter((message) => message.includes('Records'))).toEqual([
      'The day has changed since it was saved to Records: AI minutes 1581, now 1603.',
    ]);
  });

  it('requests a post first', async () => {
    const rig = new Rig();
    rig.open(sampleSheet());
    await rig.controller.saveRecord();
    expect(rig.status).toBe('Generate the post of a whole day first. Then save it to Records.');
  });
});

describe('{week factor}', () => {
  const ANALYSIS = { K13: 'The week came to {week factor}.' };

  it('is filled when Records is read, without further requests', async () => {
    const asked = (rig: Rig) => rig.told.map((line) => line.split(' ')[0]).join();
    const plain = await open(sampleSheet());
    const rig = new Rig();
    rig.answers.readProseCheck = LOADED;
    rig.answers.readRecords = tabOf([HEADINGS, ['2026-04-03', 'Friday', 4, 20, 100]]);
    rig.open(sampleSheet(ANALYSIS));
    await rig.generate(sampleSheet(ANALYSIS));
    await settle();
    expect(asked(rig)).toBe(asked(plain));
    // 1,446 hours in 1,681 minutes.
    expect(rig.view?.postText?.text).toContain('The week came to 51.6x.');
    expect(notices(rig).filter((message) => message.includes('week'))).toEqual([]);
  });

  it('is an error without a Records tab', async () => {
    const rig = await open(sampleSheet(ANALYSIS));
    rig.controller.showAllNotices();
    expect(notices(rig)).toContain(
      '{week factor} needs another day of its week in the Records tab, and each day once with a date and figures.',
    );
  });
});
