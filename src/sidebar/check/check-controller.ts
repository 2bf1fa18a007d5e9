import type { AssumptionId, Findings } from '../../platform/assumptions.ts';
import { ACCOUNTS, NO_ANSWER } from '../server/accounts.ts';
import type { Clock } from '../server/server.ts';
import type { CheckCalls } from './check-calls.ts';
import { type CheckEvent, type CheckState, FIRST_CHECK_STATE, reduceCheck } from './check-state.ts';
import { type CheckSurroundings, type CheckView, DOWNLOAD_NAME, viewCheck } from './check-view.ts';

/** The interface of the page for its controller. */
export interface CheckPage {
  render(view: CheckView): void;
  /** Moves the focus to *Start check*. */
  focusStart(): void;
  /** Moves the focus to the report, and selects all of it. */
  selectReport(): void;
}

export interface CheckDependencies {
  readonly calls: Pick<CheckCalls, 'begin' | 'tryServices' | 'read' | 'end' | 'measureRoundTrip' | 'probe'>;
  readonly clock: Clock;
  readonly page: Pick<CheckPage, 'render' | 'selectReport'>;
  /** Copies only by a copy event. */
  readonly copyByEvent: (text: string) => Promise<boolean>;
  /** The clipboard API; null if the browser does not provide it. */
  readonly writeText: ((text: string) => Promise<void>) | null;
  readonly download: (name: string, text: string) => void;
  /** Runs a script that sets a global, and returns its value. */
  readonly runAddedScript: (text: string, name: string) => unknown;
  readonly runAsFunction: (text: string, name: string) => unknown;
  /** Whether a worker runs in this frame. */
  readonly canStartWorker: () => Promise<boolean>;
  readonly surroundings: CheckSurroundings;
}

/** Cells are calculated after the server's run has ended. The check waits at most this long. */
const CELLS_PATIENCE_MILLISECONDS = 15_000;
const POLL_MILLISECONDS = 700;

const NO_CALLS = `Google Sheets refused the calls. ${ACCOUNTS}`;
const REMOVE_BY_HAND = 'If the tab “Leverage Record check” still exists, delete it.';

interface ScratchTab {
  readonly sheetId: number;
  readonly returnToSheetId: number;
}

/**
 * Keeps the findings that two consecutive readings share, because a temporary word instead of a result changes
 * (assumption: loading-word).
 */
function keepSettled(found: Findings, before: Findings, calculating: readonly AssumptionId[]): Findings {
  const entries = Object.entries(found) as [AssumptionId, string][];
  return Object.fromEntries(entries.filter(([id, text]) => before[id] === text && !calculating.includes(id)));
}

/**
 * Runs the check step by step and shows the results. If a step fails, the scratch tab is removed and the report contains the
 * results so far.
 */
export class CheckController {
  private state: CheckState = FIRST_CHECK_STATE;

  constructor(private readonly dependencies: CheckDependencies) {}

  show(): void {
    this.dependencies.page.render(this.view());
  }

  async start(): Promise<void> {
    if (this.state.phase === 'running') return;
    this.dispatch({ kind: 'started' });
    const added = this.dependencies.runAddedScript('var leverageProbe = 1;', 'leverageProbe');
    this.report('added-script', added === 1 ? 'runs' : 'does not run');
    const made = this.dependencies.runAsFunction('window.leverageMade = 1;', 'leverageMade');
    this.report('made-function', made === 1 ? 'runs' : 'does not run');
    const hasWorker = await this.dependencies.canStartWorker();
    this.report('blob-worker', hasWorker ? 'runs' : 'refused');
    if (await this.tryCalls()) await this.tryCells();
    this.dispatch({ kind: 'finished' });
  }

  /**
   * Tries both ways of copying. The report that stays on the clipboard contains their results. Call this in the handler of a
   * click.
   */
  async copy(): Promise<void> {
    const { copyByEvent, page } = this.dependencies;
    const hasEvent = await copyByEvent(this.view().report);
    const api = await this.tryClipboard();
    const found = { 'copy-event': hasEvent ? 'works' : 'refused', 'clipboard-api': api } as const;
    this.dispatch({ kind: 'found', found });
    if (api === 'works') await this.tryClipboard();
    else if (hasEvent) await copyByEvent(this.view().report);
    const isCopied = hasEvent || api === 'works';
    this.dispatch({ kind: isCopied ? 'copied' : 'copyRefused' });
    if (!isCopied) page.selectReport();
  }

  /** Call this in the handler of a click. Only the user can see whether the file arrived. */
  tryDownload(): void {
    try {
      this.dependencies.download(DOWNLOAD_NAME, this.view().report);
      this.dispatch({ kind: 'downloadAsked' });
    } catch {
      this.dispatch({ kind: 'downloadAnswered', hasArrived: false });
    }
  }

  answerDownload(hasArrived: boolean): void {
    this.dispatch({ kind: 'downloadAnswered', hasArrived });
  }

  private async tryClipboard(): Promise<string> {
    const { writeText } = this.dependencies;
    if (writeText === null) return 'not there';
    return writeText(this.view().report).then(
      () => 'works',
      () => 'refused',
    );
  }

  private async tryCalls(): Promise<boolean> {
    const { calls } = this.dependencies;
    const roundTrip = await calls.measureRoundTrip();
    if (roundTrip === null) {
      this.dispatch({ kind: 'failed', problem: NO_CALLS });
      return false;
    }
    this.report(roundTrip[0], roundTrip[1]);
    for await (const [id, text] of calls.probe()) this.report(id, text);
    return true;
  }

  private async tryCells(): Promise<void> {
    const { calls } = this.dependencies;
    this.dispatch({ kind: 'stepped', step: 'tab' });
    const begun = await calls.begin();
    if (begun.kind !== 'checkBegun') {
      const problem = begun.kind === 'refused' ? begun.message : `${NO_ANSWER} ${REMOVE_BY_HAND}`;
      this.dispatch({ kind: 'failed', problem });
      return;
    }
    // The cells come first, because the word that they display before they are calculated soon disappears.
    this.dispatch({ kind: 'stepped', step: 'cells' });
    this.report('loading-word', 'none seen');
    await this.readCells(begun);
    this.dispatch({ kind: 'stepped', step: 'services' });
    await this.tryServices(begun);
    this.dispatch({ kind: 'stepped', step: 'removing' });
    const ended = await calls.end({ sheetId: begun.sheetId, returnToSheetId: begun.returnToSheetId });
    if (ended.kind === 'checkEnded') return;
    const reason = ended.kind === 'refused' ? ended.message : NO_ANSWER;
    this.dispatch({ kind: 'failed', problem: `${reason} ${REMOVE_BY_HAND}` });
  }

  private async tryServices({ sheetId }: ScratchTab): Promise<void> {
    const reply = await this.dependencies.calls.tryServices({ sheetId });
    if (reply.kind === 'checkProbed') this.dispatch({ kind: 'found', found: reply.found });
    else this.dispatch({ kind: 'failed', problem: reply.kind === 'refused' ? reply.message : NO_ANSWER });
  }

  private async readCells({ sheetId }: ScratchTab): Promise<void> {
    const { calls, clock } = this.dependencies;
    const endAt = clock.now().getTime() + CELLS_PATIENCE_MILLISECONDS;
    let before: Findings = {};
    for (;;) {
      const read = await calls.read({ sheetId });
      const isLate = clock.now().getTime() >= endAt;
      if (read.kind === 'checkRead') {
        const word = read.found['loading-word'];
        if (word !== undefined) this.report('loading-word', word);
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
        const problem = read.kind === 'unanswered' ? NO_ANSWER : 'Some formulas were not calculated within 15 seconds.';
        this.dispatch({ kind: 'failed', problem });
        return;
      }
      this.dispatch({ kind: 'stepped', step: 'cells' });
      await new Promise<void>((resolve) => clock.startTimer(resolve, POLL_MILLISECONDS));
    }
  }

  private report(id: AssumptionId, text: string): void {
    this.dispatch({ kind: 'found', found: { [id]: text } });
  }

  private view(): CheckView {
    return viewCheck(this.state, this.dependencies.surroundings);
  }

  private dispatch(event: CheckEvent): void {
    this.state = reduceCheck(this.state, event);
    this.show();
  }
}
