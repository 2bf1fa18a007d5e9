import type { Style } from '../../record/publishing/style.ts';
import { ACCOUNTS, NO_ANSWER } from '../server/accounts.ts';
import type { Server } from '../server/server.ts';
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

/** The interface of the dialog for its controller. */
export interface NewDayPage {
  render(view: NewDayView): void;
  focusDateField(): void;
  /** Moves the focus to the blue button, or to *Try again*. */
  focusFirst(): void;
}

export interface NewDayDependencies {
  readonly server: Pick<Server, 'ask'>;
  readonly page: NewDayPage;
  /** Closes the dialog. */
  readonly close: () => void;
  readonly style: Style;
}

const NO_PLAN = `${NO_ANSWER} ${ACCOUNTS}`;
const NOT_CREATED = `${NO_ANSWER} Check whether the tab exists before you try again.`;

/** Finds out which days have a tab, and creates or opens the tab of the chosen day. */
export class NewDayController {
  private state: NewDayState = FIRST_NEW_DAY_STATE;

  constructor(private readonly dependencies: NewDayDependencies) {}

  async start(): Promise<void> {
    this.dispatch({ kind: 'planRequested' });
    const answer = await this.dependencies.server.ask('planNewDay', {});
    if (answer.kind === 'newDayPlan') this.dispatch({ kind: 'planned', plan: answer });
    else this.dispatch({ kind: 'planFailed', reason: answer.kind === 'refused' ? answer.message : NO_PLAN });
    this.dependencies.page.focusFirst();
  }

  chooseDay(choice: DayChoice): void {
    this.dispatch({ kind: 'dayChosen', choice });
    if (choice === 'other' && this.state.otherDate === '') this.dependencies.page.focusDateField();
  }

  typeDate(text: string): void {
    if (text !== this.state.otherDate) this.dispatch({ kind: 'dateTyped', text });
  }

  chooseFormulas(formulas: FormulaChoice): void {
    this.dispatch({ kind: 'formulasChosen', formulas });
  }

  /** Creates the tab of the chosen day, or opens the existing one. */
  async act(): Promise<void> {
    const { plan, status, formulas } = this.state;
    if (plan === null || status.kind === 'writing') return;
    const date = chosenDate(this.state);
    if (date === null) {
      this.dispatch({ kind: 'dateMissed' });
      this.dependencies.page.focusDateField();
      return;
    }
    const hasTab = plan.days.some((day) => day.date === date);
    const message = hasTab ? 'Opening the tab…' : `Creating tab “${date}”…`;
    this.setStatus({ kind: 'writing', message });
    const answer = await this.dependencies.server.ask('createDay', { date, formulas });
    if (answer.kind === 'dayOpened' || answer.kind === 'written') this.dependencies.close();
    else this.setStatus(statusOfWrite(answer, NOT_CREATED));
  }

  close(): void {
    this.dependencies.close();
  }

  private setStatus(status: WriteStatus): void {
    this.dispatch({ kind: 'writeChanged', status });
  }

  private dispatch(event: NewDayEvent): void {
    this.state = reduceNewDay(this.state, event);
    this.dependencies.page.render(viewNewDay(this.state, this.dependencies.style));
  }
}
