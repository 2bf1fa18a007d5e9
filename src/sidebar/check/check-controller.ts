import type { AssumptionId, Findings } from '../../platform/assumptions.ts';
import { ACCOUNTS } from '../server/accounts.ts';
import type { Clock } from '../server/server.ts';
import type { CheckCalls } from './check-calls.ts';
import { type CheckPlace, formatCheckReport } from './check-report.ts';
import { type CheckEvent, type CheckState, FIRST_CHECK_STATE, reduceCheck } from './check-state.ts';
import { type CheckView, DOWNLOAD_NAME, viewCheck } from './check-view.ts';

export interface CheckParts {
  readonly calls: Pick<CheckCalls, 'begin' | 'read' | 'end' | 'measureRoundTrip' | 'probe'>;
  readonly clock: Clock;
  readonly view: { render(view: CheckView, report: string): void; selectReport(): void };
  /** Copies by a copy event alone. */
  readonly copyByEvent: (text: string) => Promise<boolean>;
  /** The clipboard's own interface; null where the browser has none here. */
  readonly writeText: ((text: string) => Promise<void>) | null;
  readonly download: (name: string, text: string) => void;
  readonly place: CheckPlace;
  readonly copyKeys: string;
}

/** Cells are calculated after the server's run has ended; longer than this they are not waited for. */
const CELLS_PATIENCE_MILLISECONDS = 15_000;
const POLL_MILLISECONDS = 700;

const NO_CALLS = `Google Sheets refused the calls. ${ACCOUNTS}`;
const NO_ANSWER = 'Google Sheets did not answer.';
const REMOVE_BY_HAND = 'If a tab “Leverage Record check” is left, remove it by hand.';

interface ScratchTab {
  readonly sheetId: number;
  readonly returnToSheetId: number;
}

/** What two readings in a row found alike: a word that only stands for a result until it is there changes (assumption: loading-word). */
function keepSettled(found: Findings, before: Findings, calculating: readonly AssumptionId[]): Findings {
  const entries = Object.entries(found) as [AssumptionId, string][];
  return Object.fromEntries(entries.filter(([id, text]) => before[id] === text && !calculating.includes(id)));
}

/**
 * Runs the check step by step and shows what follows. Whatever fails, the scratch tab is removed and the report says what was
 * reached.
 */
export class CheckController {
  private state: CheckState = FIRST_CHECK_STATE;

  constructor(private readonly parts: CheckParts) {}

  show(): void {
    this.parts.view.render(viewCheck(this.state, this.parts.copyKeys), this.report());
  }

  async start(): Promise<void> {
    if (this.state.phase === 'running') return;
    this.dispatch({ kind: 'started' });
    if (await this.tryCalls()) await this.tryCells();
    this.dispatch({ kind: 'finished' });
  }

  /**
   * Tries both ways of copying; the report that stays on the clipboard tells of them. To be called within the handler of a
   * click.
   */
  async copy(): Promise<void> {
    const { copyByEvent, view } = this.parts;
    const hasEvent = await copyByEvent(this.report());
    const api = await this.tryClipboard();
    const found = { 'copy-event': hasEvent ? 'works' : 'refused', 'clipboard-api': api } as const;
    this.dispatch({ kind: 'found', found });
    if (api === 'works') await this.tryClipboard();
    else if (hasEvent) await copyByEvent(this.report());
    const isCopied = hasEvent || api === 'works';
    this.dispatch({ kind: isCopied ? 'copied' : 'copyRefused' });
    if (!isCopied) view.selectReport();
  }

  /** To be called within the handler of a click; whether the file has arrived only the person can see. */
  tryDownload(): void {
    try {
      this.parts.download(DOWNLOAD_NAME, this.report());
      this.dispatch({ kind: 'downloadAsked' });
    } catch {
      this.dispatch({ kind: 'downloadAnswered', hasArrived: false });
    }
  }

  answerDownload(hasArrived: boolean): void {
    this.dispatch({ kind: 'downloadAnswered', hasArrived });
  }

  private async tryClipboard(): Promise<string> {
    const { writeText } = this.parts;
    if (writeText === null) return 'not there';
    return writeText(this.report()).then(
      () => 'works',
      () => 'refused',
    );
  }

  private async tryCalls(): Promise<boolean> {
    const { calls } = this.parts;
    const roundTrip = await calls.measureRoundTrip();
    if (roundTrip === null) {
      this.dispatch({ kind: 'failed', problem: NO_CALLS });
      return false;
    }
    this.tell(roundTrip[0], roundTrip[1]);
    for await (const [id, text] of calls.probe()) this.tell(id, text);
    return true;
  }

  private async tryCells(): Promise<void> {
    const { calls } = this.parts;
    this.dispatch({ kind: 'stepped', step: 'tab' });
    const begun = await calls.begin();
    if (begun.kind !== 'checkBegun') {
      const problem = begun.kind === 'refused' ? begun.message : `${NO_ANSWER} ${REMOVE_BY_HAND}`;
      this.dispatch({ kind: 'failed', problem });
      return;
    }
    this.dispatch({ kind: 'stepped', step: 'cells' });
    this.tell('loading-word', 'none seen');
    await this.readCells(begun);
    this.dispatch({ kind: 'stepped', step: 'removing' });
    const ended = await calls.end({ sheetId: begun.sheetId, returnToSheetId: begun.returnToSheetId });
    if (ended.kind === 'checkEnded') return;
    const reason = ended.kind === 'refused' ? ended.message : NO_ANSWER;
    this.dispatch({ kind: 'failed', problem: `${reason} ${REMOVE_BY_HAND}` });
  }

  private async readCells({ sheetId }: ScratchTab): Promise<void> {
    const { calls, clock } = this.parts;
    const endAt = clock.now().getTime() + CELLS_PATIENCE_MILLISECONDS;
    let before: Findings = {};
    for (;;) {
      const read = await calls.read({ sheetId });
      const isLate = clock.now().getTime() >= endAt;
      if (read.kind === 'checkRead') {
        const word = read.found['loading-word'];
        if (word !== undefined) this.tell('loading-word', word);
        const settled = keepSettled(read.found, before, read.calculating);
        const isWhole = Object.keys(settled).length === Object.keys(read.found).length;
        this.dispatch({ kind: 'found', found: isLate ? read.found : settled });
        if (isWhole) return;
        before = read.found;
      } else if (read.kind === 'refused') {
        this.dispatch({ kind: 'failed', problem: read.message });
        return;
      }
      if (isLate) {
        const problem =
          read.kind === 'unanswered' ? NO_ANSWER : 'Some cells were not calculated 15 seconds after they were written.';
        this.dispatch({ kind: 'failed', problem });
        return;
      }
      this.dispatch({ kind: 'stepped', step: 'cells' });
      await new Promise<void>((resolve) => clock.startTimer(resolve, POLL_MILLISECONDS));
    }
  }

  private tell(id: AssumptionId, text: string): void {
    this.dispatch({ kind: 'found', found: { [id]: text } });
  }

  private report(): string {
    return formatCheckReport(this.state, this.parts.place);
  }

  private dispatch(event: CheckEvent): void {
    this.state = reduceCheck(this.state, event);
    this.show();
  }
}
