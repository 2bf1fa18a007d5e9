import type { OpeningData } from '../messages/messages.ts';
import { formatIsoDate, parseIsoDate } from '../record/calendar-date.ts';
import type { Style } from '../record/style.ts';
import { type Answer, type Clock, PATIENCE_MILLISECONDS, type Server } from './server.ts';
import {
  type CopyFormat,
  createState,
  formatPost,
  listStops,
  type PageEvent,
  type ReadPurpose,
  reduce,
  type State,
} from './state.ts';
import { type ViewModel, viewState } from './view-model.ts';

/** What the page can be told to show. */
export interface PageView {
  render(model: ViewModel): void;
  /** Puts the keyboard where the next step is. */
  focusNextStep(): void;
  focusFirstStop(): void;
  focusDateField(): void;
  selectPostText(): void;
}

export interface ControllerParts {
  readonly server: Pick<Server, 'readDay' | 'selectCell' | 'insertSampleDay'>;
  readonly clock: Clock;
  readonly view: PageView;
  readonly copyText: (text: string) => Promise<boolean>;
  /** Hands the keyboard to the sheet. */
  readonly focusSheet: () => void;
  /** Whether the person is in the page, not in the sheet. */
  readonly hasFocus: () => boolean;
  readonly copyKeys: string;
  readonly style: Style;
}

/** Coming back from the sheet reads it, but not more often than this. */
export const QUIET_INTERVAL_MILLISECONDS = 10_000;

function formatClockTime(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Turns what a person does and what the server answers into events, and shows what follows from them. */
export class Controller {
  private state: State;
  private pendingReading: Promise<Answer<'readDay'>> | null = null;
  private readingStartedAt = Number.NEGATIVE_INFINITY;
  private patienceTimer: number | null = null;
  private comeBackTimer: number | null = null;

  constructor(private readonly parts: ControllerParts) {
    const { copyKeys, style } = parts;
    this.state = createState({ screen: 'day', style, copyKeys });
  }

  /** Shows the first screen. @param opening null when the page was opened without data */
  start(opening: OpeningData | null): void {
    if (opening?.screen === 'help') {
      this.state = { ...this.state, screen: 'help' };
      this.parts.view.render(viewState(this.state));
      return;
    }
    if (opening === null || opening.day === null) {
      void this.read('open');
      return;
    }
    this.readingStartedAt = this.parts.clock.now().getTime();
    this.dispatch({ kind: 'readStarted', purpose: 'open' });
    this.takeAnswer(opening.day);
    this.parts.view.focusNextStep();
  }

  /** Reads the day anew and makes its post. */
  generate(): void {
    if (viewState(this.state).generate.isOff) this.dispatch({ kind: 'generateRefused' });
    else if (this.state.reading !== 'generate') void this.read('generate');
  }

  refresh(): void {
    void this.read(this.state.sheet === null ? 'open' : 'refresh');
  }

  /** The person came back from the sheet: what may have changed there is read, without a word if nothing did. */
  comeBack(): void {
    const { state, parts } = this;
    const { day, post, failure, reading, screen } = state;
    const hasReason = post !== null || day?.statistics === null || day?.date === null;
    if (screen !== 'day' || day === null || !hasReason || failure !== null || reading !== null) return;
    const wait = this.readingStartedAt + QUIET_INTERVAL_MILLISECONDS - parts.clock.now().getTime();
    if (wait <= 0) {
      void this.read('quiet');
    } else if (this.comeBackTimer === null) {
      this.comeBackTimer = parts.clock.startTimer(() => {
        this.comeBackTimer = null;
        if (parts.hasFocus()) this.comeBack();
      }, wait);
    }
  }

  /** To be called within the handler of a click. */
  copy(format: CopyFormat): void {
    const { post } = this.state;
    if (post === null) return;
    if (listStops(this.state).length > 0) {
      this.dispatch({ kind: 'copyStopped' });
      this.parts.view.focusFirstStop();
      return;
    }
    const text = formatPost(post.record, format);
    void this.parts.copyText(text).then((isCopied) => {
      this.dispatch({ kind: isCopied ? 'copied' : 'copyRefused', format, text });
      if (!isCopied) this.parts.view.selectPostText();
    });
  }

  /** Selects a cell in the sheet and hands the keyboard over, so that the person can type at once. */
  async goTo(address: string): Promise<void> {
    const { sheet } = this.state;
    if (sheet === null) return;
    const answer = await this.parts.server.selectCell({ sheetId: sheet.cells.sheetId, address });
    if (answer.kind === 'selected') {
      this.dispatch({ kind: 'cellVisited', address });
      this.parts.focusSheet();
    } else {
      const message =
        answer.kind === 'refused' ? answer.message : `Could not go to ${address}: Google Sheets did not answer.`;
      this.dispatch({ kind: 'requestRefused', message });
    }
  }

  async insertSampleDay(): Promise<void> {
    if (this.state.status.kind === 'addingSample') return;
    this.dispatch({ kind: 'sampleAsked' });
    const answer = await this.parts.server.insertSampleDay();
    if (answer.kind === 'sampleInserted') {
      this.dispatch({ kind: 'sampleInserted', rows: answer.rows, tabName: answer.tabName });
      await this.read('refresh');
      this.parts.view.focusNextStep();
      return;
    }
    const message =
      answer.kind === 'refused'
        ? answer.message
        : 'Google Sheets did not answer. Look for the new tab before you try again.';
    this.dispatch({ kind: 'requestRefused', message });
  }

  /** @param isoText what the date field holds */
  giveDate(isoText: string): void {
    const date = parseIsoDate(isoText);
    const { dateGiven } = this.state;
    const isSame =
      date === null ? dateGiven === null : dateGiven !== null && formatIsoDate(date) === formatIsoDate(dateGiven);
    if (!isSame) this.dispatch({ kind: 'dateGiven', date });
  }

  chooseRows(isSelection: boolean): void {
    if (isSelection !== this.state.isSelectionChosen) this.dispatch({ kind: 'rowsChosen', isSelection });
  }

  allow(keys: readonly string[], isAllowed: boolean): void {
    this.dispatch({ kind: 'noticesAllowed', keys, isAllowed });
  }

  toggleFold(key: string): void {
    this.dispatch({ kind: 'foldToggled', key });
  }

  showAllNotices(): void {
    this.dispatch({ kind: 'allNoticesAsked' });
  }

  showMoreTasks(): void {
    this.dispatch({ kind: 'moreTasksAsked' });
  }

  private dispatch(event: PageEvent): void {
    this.state = reduce(this.state, event);
    this.parts.view.render(viewState(this.state));
  }

  private async read(purpose: ReadPurpose): Promise<void> {
    const { server, clock } = this.parts;
    this.dispatch({ kind: 'readStarted', purpose });
    const answer = server.readDay();
    this.restartPatience();
    if (answer === this.pendingReading) {
      await answer;
      return;
    }
    this.pendingReading = answer;
    this.readingStartedAt = clock.now().getTime();
    const result = await answer;
    // A later call has overtaken this one: its cells are newer.
    if (this.pendingReading !== answer) return;
    this.pendingReading = null;
    this.stopPatience();
    this.takeAnswer(result);
    if (purpose === 'open') this.parts.view.focusNextStep();
  }

  private takeAnswer(answer: Answer<'readDay'>): void {
    if (answer.kind === 'dayCells') {
      const readAt = formatClockTime(this.parts.clock.now());
      const asked = this.state.reading;
      this.dispatch({ kind: 'readSucceeded', cells: answer, readAt });
      if (asked === 'generate') this.askForDate();
    } else {
      this.dispatch({ kind: 'readRefused', reason: answer.kind === 'refused' ? answer.message : null });
      this.askForDate();
    }
  }

  private askForDate(): void {
    if (this.state.status.kind === 'dateNeeded') this.parts.view.focusDateField();
  }

  private restartPatience(): void {
    this.stopPatience();
    this.patienceTimer = this.parts.clock.startTimer(() => {
      this.patienceTimer = null;
      this.dispatch({ kind: 'readTimedOut' });
      this.askForDate();
    }, PATIENCE_MILLISECONDS);
  }

  private stopPatience(): void {
    if (this.patienceTimer !== null) this.parts.clock.stopTimer(this.patienceTimer);
    this.patienceTimer = null;
  }
}
