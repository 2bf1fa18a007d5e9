// Covers src/sheets/cells/read-active-tab.ts: numbers typed over clock times.
import { readDay } from '../../../src/record/reading/read-day.ts';
import { openAddon } from '../addon-fixture.ts';

it('a number typed over a clock time is reported with what its cell shows, and a long time is read', async () => {
  const addon = await openAddon();
  await addon.type('A1:C3', [
    ['Task', 'Human', 'Claude'],
    ['a', '1:30', '0:20'],
    ['b', '30:00', '0:20'],
  ]);
  await addon.type('B2', [[3]]);
  const { cells, tabName } = addon.call('readDay');
  const { day, notices } = readDay(cells, { tabName, date: null });
  const shown = addon.display('B2')[0]?.[0];
  expect(shown).toMatch(/^0:00/);
  expect(notices.map(({ code, place, facts }) => [code, place.cell, facts])).toEqual([
    ['duration-unreadable', 'B2', { shown, column: 'humanEstimate', reason: 'other', instead: null }],
  ]);
  expect(day?.tasks.map(({ task, human }) => [task, human.seconds])).toEqual([
    ['b', { coefficient: 108_000, scale: 0 }],
  ]);
  addon.dispose();
});
