import type { SheetDay } from '../sheet-day.ts';
import type { State } from '../state.ts';

/** The parts of the state that the header and the figures show. */
export interface DayOfState extends Pick<State, 'sheet' | 'style' | 'failure' | 'isSelectionChosen'> {
  readonly day: Pick<SheetDay, 'reading' | 'statistics' | 'sources' | 'date' | 'notices'> | null;
}
