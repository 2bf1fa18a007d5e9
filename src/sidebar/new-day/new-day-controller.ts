import type { Style } from '../../record/publishing/style.ts';
import { ACCOUNTS } from '../server/accounts.ts';
import type { Server } from '../server/server.ts';
import { undoWrite } from '../server/undo-write.ts';
import { statusOfWrite, type WriteStatus } from '../server/write-status.ts';
import {
  chosenDate,
  type DayChoice,
  FIRST_NEW_DAY_STATE,
  type FormulaChoice,
  type NewDayEvent,
  type NewDayState,
  reduceNewDay,
} from './new-day-state.ts';
import { type NewDayView, viewNewDay } from './new-day-view.ts';

export interface NewDayParts {
  readonly server: Pick<Server, 'ask'>;
  readonly view: { render(view: NewDayView): void; focusDateField(): void; focusFirst(): void };
  /** Closes the dialog. */
  readonly close: () => void;
  readonly style: Style;
}

const NO_PLAN = `Google Sheets did not answer. ${ACCOUNTS}`;
const NOT_MADE = 'Google Sheets did not answer. Look for the tab before you try again.';

/** Asks what the sheet has, and makes or opens the day's tab. */
export class NewDayController {
  private state: NewDayState = FIRST_NEW_DAY_STATE;

  constructor(private readonly parts: NewDayParts) {}

  async start(): Promise<void> {
    this.dispatch({ kind: 'planAsked' });
    const answer = await this.parts.server.ask('planNewDay', {});
    if (answer.kind === 'newDayPlan') this.dispatch({ kind: 'planned', plan: answer });
    else this.dispatch({ kind: 'planFailed', reason: answer.kind === 'refused' ? answer.message : NO_PLAN });
    this.parts.view.focusFirst();
  }

  chooseDay(choice: DayChoice): void {
    this.dispatch({ kind: 'dayChosen', choice });
    if (choice === 'other' && this.state.otherDate === '') this.parts.view.focusDateField();
  }

  typeDate(text: string): void {
    if (text !== this.state.otherDate) this.dispatch({ kind: 'dateTyped', text });
  }

  chooseFormulas(formulas: FormulaChoice): void {
    this.dispatch({ kind: 'formulasChosen', formulas });
  }

  /** Makes the chosen day's tab, or opens the one that is there. */
  async act(): Promise<void> {
    const { plan, status, formulas } = this.state;
    if (plan === null || status.kind === 'writing') return;
    const date = chosenDate(this.state);
    if (date === null) {
      this.dispatch({ kind: 'dateMissed' });
      this.parts.view.focusDateField();
      return;
    }
    const isThere = plan.days.some((day) => day.date === date);
    const message = isThere ? 'Opening the tab…' : `Making the tab “${date}”…`;
    this.tell({ kind: 'writing', message });
    const answer = await this.parts.server.ask('createDay', { date, formulas });
    if (answer.kind === 'dayOpened') this.parts.close();
    else this.tell(statusOfWrite(answer, NOT_MADE));
  }

  async undo(): Promise<void> {
    await undoWrite(this.parts.server, this.state.status, (status) => this.tell(status));
  }

  close(): void {
    this.parts.close();
  }

  private tell(status: WriteStatus): void {
    this.dispatch({ kind: 'writeTold', status });
  }

  private dispatch(event: NewDayEvent): void {
    this.state = reduceNewDay(this.state, event);
    this.parts.view.render(viewNewDay(this.state, this.parts.style));
  }
}
