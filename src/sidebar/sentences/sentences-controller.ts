import type { OpeningData } from '../../messages/messages.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import { makeTextRequest } from '../day/texts/text-request.ts';
import { ACCOUNTS, NO_ANSWER } from '../server/accounts.ts';
import type { ProseCheck } from '../server/prose-check-loader.ts';
import type { Server } from '../server/server.ts';
import { undoWrite } from '../server/undo-write.ts';
import { statusOfWrite, type WriteStatus } from '../server/write-status.ts';
import type { SentenceText } from './sentences-day.ts';
import {
  appendSentences,
  FIRST_SENTENCES_STATE,
  listChosen,
  reduceSentences,
  type SentencesEvent,
  type SentencesState,
} from './sentences-state.ts';
import { type SentencesView, viewSentences } from './sentences-view.ts';

/** The interface of the page for its controller. */
export interface SentencesPage {
  render(view: SentencesView): void;
  /** Moves the focus to the first sentence, or to *Try again*. */
  focusFirst(): void;
}

export interface SentencesDependencies {
  readonly server: Pick<Server, 'ask'>;
  readonly page: SentencesPage;
  /** Runs the file with the sentences. @returns null if it does not run */
  readonly startProseCheck: (html: string) => Pick<ProseCheck, 'offer'> | null;
  /** Closes the dialog. */
  readonly close: () => void;
}

const NOT_READ = `${NO_ANSWER} ${ACCOUNTS}`;
const NOT_STARTED = 'The sentences could not be loaded.';
const NOT_ADDED = `${NO_ANSWER} Look at the cell before you add the sentences again.`;

/** Lists the sentences about the day of the active tab, and adds the chosen ones to its intro or analysis. */
export class SentencesController {
  private state: SentencesState = FIRST_SENTENCES_STATE;

  constructor(private readonly dependencies: SentencesDependencies) {}

  /** @param day the active tab, from the opening data; null if it is too long for them */
  async start(day: OpeningData['day']): Promise<void> {
    if (day?.kind === 'dayCells') {
      this.dispatch({ kind: 'dayRead', cells: day });
      await this.loadSentences();
    } else await this.readDay();
    this.dependencies.page.focusFirst();
  }

  async readDay(): Promise<void> {
    this.dispatch({ kind: 'dayAsked' });
    if (!(await this.loadSentences())) return;
    const answer = await this.dependencies.server.ask('readDay', {});
    if (answer.kind === 'dayCells') this.dispatch({ kind: 'dayRead', cells: answer });
    else this.dispatch({ kind: 'readFailed', reason: answer.kind === 'refused' ? answer.message : NOT_READ });
  }

  /** Loads the sentences once, because the page opens faster without them. @returns whether they are loaded */
  private async loadSentences(): Promise<boolean> {
    if (this.state.offer !== null) return true;
    const answer = await this.dependencies.server.ask('readProseCheck', {});
    const check = answer.kind === 'proseCheck' ? this.dependencies.startProseCheck(answer.html) : null;
    if (check !== null) this.dispatch({ kind: 'offerLoaded', offer: check.offer });
    else if (answer.kind === 'refused') this.dispatch({ kind: 'readFailed', reason: answer.message });
    else this.dispatch({ kind: 'readFailed', reason: answer.kind === 'unanswered' ? NOT_READ : NOT_STARTED });
    return check !== null;
  }

  chooseDay(isoDate: string): void {
    const date = parseIsoDate(isoDate);
    if (date !== null) this.dispatch({ kind: 'dayChosen', date });
  }

  chooseText(label: SentenceText): void {
    this.dispatch({ kind: 'textChosen', label });
  }

  chooseSentence(id: string, isChosen: boolean): void {
    this.dispatch({ kind: 'sentenceChosen', id, isChosen });
  }

  /** Appends the chosen sentences to the text. */
  async act(): Promise<void> {
    const { cells, day, label, status } = this.state;
    const place = day?.places[label] ?? null;
    if (cells === null || place === null || status.kind === 'writing') return;
    const sentences = listChosen(this.state);
    if (sentences.length === 0) {
      this.dispatch({ kind: 'nothingChosen' });
      return;
    }
    this.setStatus({ kind: 'writing', message: `Adding to the ${label.toLowerCase()}…` });
    const { text } = place;
    const request = makeTextRequest(cells, label, place, text, appendSentences(text, sentences));
    const answer = await this.dependencies.server.ask('saveText', request);
    if (answer.kind === 'written') this.dispatch({ kind: 'added' });
    // Also after a refusal, because the cell may have changed.
    if (answer.kind !== 'unanswered') await this.readDay();
    this.setStatus(statusOfWrite(answer, NOT_ADDED));
  }

  async undo(): Promise<void> {
    const isUndone = await undoWrite(this.dependencies.server, this.state.status, (status) => this.setStatus(status));
    if (isUndone) await this.readDay();
  }

  close(): void {
    this.dependencies.close();
  }

  private setStatus(status: WriteStatus): void {
    this.dispatch({ kind: 'writeChanged', status });
  }

  private dispatch(event: SentencesEvent): void {
    this.state = reduceSentences(this.state, event);
    this.dependencies.page.render(viewSentences(this.state));
  }
}
