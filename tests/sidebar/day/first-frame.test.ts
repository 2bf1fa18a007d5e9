import type { DayCells } from '../../../src/messages/messages.ts';
import { viewFirstFrame } from '../../../src/sidebar/day/first-frame.ts';
import { viewState } from '../../../src/sidebar/day/view/day-view.ts';
import { settingsGrid } from '../settings/settings-grids.ts';
import { sampleSheet, sheetOf, smallSheet } from '../sheet-days.ts';
import { opened } from '../walk-state.ts';

const DATES: DayCells = sheetOf([
  ['Date', 'Task', 'Human Est.', 'Claude', 'Sup.'],
  ['2026-04-03', 'Port the parser', 4, 10, 1],
  ['2026-04-04', 'Write the guide', 6, 12, 2],
]);
const DATELESS: DayCells = { ...smallSheet([['Write the guide', 4, 12, 3]]), tabName: 'Sheet1' };
const EMPTY: DayCells = sheetOf([]);
const OTHER_TABLE: DayCells = sheetOf([['City', 'Country']]);

describe('the first frame', () => {
  it.each([
    ['the sample day', sampleSheet()],
    ['rows with errors', sampleSheet({ D17: '20 mn' })],
    ['several days', DATES],
    ['a style in the settings', { ...sampleSheet(), settings: settingsGrid({ 'Hours per week': 20 }) }],
    ['no rows', smallSheet([])],
    ['an empty tab', EMPTY],
    ['another table', OTHER_TABLE],
  ])('has the header, the figures and the filled button of the day: %s', (_, cells) => {
    const frame = viewFirstFrame(cells, '21:14');
    const view = viewState(opened(cells));
    expect([frame.day, frame.figures]).toEqual([view.day, view.figures]);
    // A clean day has its post, and the button that copies it, after the first frame.
    expect(frame.primary).toBe(view.primary === 'copy' ? 'generate' : view.primary);
  });

  it('has the weeks of the settings', () => {
    const settings = settingsGrid({ 'Hours per week': 20 });
    expect(viewFirstFrame({ ...sampleSheet(), settings }, '21:14').figures?.figures[2]?.value).toBe('71.3');
    expect(viewFirstFrame(sampleSheet(), '21:14').figures?.figures[2]?.value).toBe('35.6');
  });

  it('has no figures without a date, because the field for it is above them', () => {
    const frame = viewFirstFrame(DATELESS, '21:14');
    expect([frame.day.title, frame.figures]).toEqual(['Which day is this?', null]);
    expect(viewState(opened(DATELESS)).figures).not.toBeNull();
  });

  it('has its own status, because the tab has been read', () => {
    expect(viewFirstFrame(sampleSheet(), '21:14').status).toMatchObject({ tone: 'plain', text: 'Checking the tab…' });
  });
});
