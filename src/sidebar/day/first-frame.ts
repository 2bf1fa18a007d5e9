import type { DayCells } from '../../messages/messages.ts';
import { EMPTY_PRIVATE_LIST } from '../../prose/private-list.ts';
import { computeStatistics } from '../../record/values/statistics.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import { readDayOfSheet, readSheet } from './read-sheet.ts';
import type { State } from './state.ts';
import { type ViewModel, viewState } from './view/day-view.ts';

const NO_NOTICES: ViewModel['notices'] = { heading: '', clean: '', entries: [], more: '', unchecked: '' };

/**
 * Returns the view of the first frame: the day and its figures. Notices and the post follow in the next frame, because
 * searching and printing take most of the time of opening.
 * @param start the state before anything is read
 * @param readAt the time of the reading, such as `21:14`
 */
export function viewFirstFrame(start: State, cells: DayCells, readAt: string): ViewModel {
  const sheet = readSheet(cells, readAt);
  const reading = readDayOfSheet(cells, sheet.search, null, null);
  const settings = readSettings(cells.settings);
  const { day } = reading;
  const model = viewState({
    ...start,
    settings,
    style: styleOfSettings(settings.settings, settings.cells).style,
    sheet,
    day: {
      sources: '',
      reading,
      publicReading: { reading, privateList: EMPTY_PRIVATE_LIST, ofDay: null },
      statistics:
        day === null || day.tasks.length === 0 ? null : computeStatistics(day.tasks, day.totalTokens, day.tokenTasks),
      isFiltered: cells.isFiltered,
      date: day?.date ?? null,
      post: null,
      notices: reading.notices,
    },
  });
  return { ...model, notices: NO_NOTICES };
}
