import type { DayCells } from '../../messages/messages.ts';
import type { Style } from '../../record/publishing/style.ts';
import { computeStatistics } from '../../record/values/statistics.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import { readDayOfSheet, readSheet } from './read-sheet.ts';
import type { DayOfState } from './view/day-of-state.ts';
import type { ViewModel } from './view/day-view.ts';
import { viewFigures } from './view/figures-view.ts';
import { isTabEmpty, viewHeader } from './view/header-view.ts';

/** Everything below the figures, which the script after the first frame makes. */
const BLANK: Omit<ViewModel, 'day' | 'figures'> = {
  screen: 'day',
  banner: null,
  segments: null,
  dateField: null,
  columns: null,
  notices: { heading: '', clean: '', entries: [], more: '', unchecked: '' },
  guide: null,
  preview: null,
  texts: [],
  styles: null,
  postText: null,
  copying: null,
  status: { tone: 'plain', text: 'Checking the tab…', hasUndo: false, hint: '', turn: 0 },
  canSaveRecord: false,
  isGenerating: false,
  primary: 'generate',
  nextStep: 'primary',
  postTurn: 0,
};

/** Returns the view before anything is read. */
export function viewUnread(style: Style): ViewModel {
  const state: DayOfState = { sheet: null, day: null, style, failure: null, isSelectionChosen: false };
  const status = { ...BLANK.status, text: 'Reading the sheet…', turn: 1 };
  return { ...BLANK, day: viewHeader(state, true), figures: null, status };
}

/**
 * Returns the view of the first frame: the day and its figures. Everything else follows in the next frames, because
 * searching and printing, and their code, take most of the time of opening.
 * @param readAt the time of the reading, such as `21:14`
 */
export function viewFirstFrame(cells: DayCells, readAt: string): ViewModel {
  const sheet = readSheet(cells, readAt);
  const reading = readDayOfSheet(cells, sheet.search, null, null);
  const settings = readSettings(cells.settings);
  const { day } = reading;
  const state = {
    sheet,
    style: styleOfSettings(settings.settings, settings.cells).style,
    failure: null,
    isSelectionChosen: false,
    day: {
      sources: '',
      reading,
      statistics:
        day === null || day.tasks.length === 0 ? null : computeStatistics(day.tasks, day.totalTokens, day.tokenTasks),
      date: day?.date ?? null,
      notices: reading.notices,
    },
  };
  // The field for a missing date is above the figures.
  const figures = state.day.date === null ? null : viewFigures(state);
  return { ...BLANK, day: viewHeader(state, false), figures, primary: isTabEmpty(state) ? 'newDay' : 'generate' };
}
