import {
  createButton,
  createElement,
  createIcon,
  setAttribute,
  setHidden,
  setText,
  syncChildren,
} from '../dom/elements.ts';
import type { CheckController } from './check-controller.ts';
import type { CheckLine } from './check-state.ts';
import type { CheckView } from './check-view.ts';

export type CheckActions = Pick<CheckController, 'start' | 'copy' | 'tryDownload' | 'answerDownload'>;

const HEADINGS = ['Question', 'Found', 'We assume', 'Result'];

/** Ids in class names: spaces become hyphens. */
const markClass = (line: CheckLine) => `check-mark is-${line.mark.replace(' ', '-')}`;

/** The page of the check in the DOM. All words are set as text; a line that stays is not touched. */
export class CheckPage {
  private readonly results = createElement('section', 'check-results');
  private readonly problems = createElement('div', 'check-problems');
  private readonly table = createElement('table', 'check-table');
  private readonly body = createElement('tbody');
  private readonly report = createElement('textarea', 'post-text check-report');
  private readonly statusLine = createElement('div', 'status-line');
  private readonly statusIcon = createElement('span', 'status-icon');
  private readonly status = createElement('p');
  private readonly startButton: HTMLButtonElement;
  private readonly copyButton: HTMLButtonElement;
  private readonly downloadButton: HTMLButtonElement;
  private readonly downloadAnswers = createElement('div', 'buttons');
  private readonly intro = createElement('div', 'check-intro');
  private turn = -1;

  constructor(place: HTMLElement, actions: () => CheckActions) {
    this.startButton = createButton('filled', 'Start check', () => void actions().start());
    this.copyButton = createButton('filled', 'Copy report', () => void actions().copy());
    this.downloadButton = createButton('outlined', 'Try a download', () => actions().tryDownload());
    this.downloadAnswers.append(
      createButton('outlined small', 'It arrived', () => actions().answerDownload(true)),
      createButton('outlined small', 'It did not', () => actions().answerDownload(false)),
    );
    place.append(this.build());
  }

  render(view: CheckView, report: string): void {
    syncChildren(this.intro, view.intro, {
      keyOf: (text) => text,
      create: (text) => createElement('p', '', text),
      update: () => undefined,
    });
    this.renderProblems(view.problems);
    setHidden(this.table, view.lines.length === 0);
    syncChildren(this.body, view.lines, { keyOf: ({ id }) => id, create: createLine, update: updateLine });
    if (this.report.value !== report) this.report.value = report;
    setHidden(this.report, !view.isReportShown);
    this.renderStatus(view.status);
    this.renderButtons(view);
  }

  focusStart(): void {
    this.startButton.focus();
  }

  selectReport(): void {
    this.report.focus();
    this.report.select();
  }

  private build(): HTMLElement {
    const page = createElement('main', 'page check-page');
    const heading = createElement('h1', 'hidden-words', 'Check this installation');
    const head = createElement('thead');
    const headings = createElement('tr');
    for (const text of HEADINGS) {
      const cell = createElement('th', '', text);
      cell.scope = 'col';
      headings.append(cell);
    }
    head.append(headings);
    this.table.append(createElement('caption', 'hidden-words', 'What was found'), head, this.body);
    this.report.readOnly = true;
    this.report.rows = 8;
    this.report.setAttribute('aria-label', 'Report');
    // It scrolls, so the keyboard must be able to get there.
    this.results.tabIndex = 0;
    this.results.setAttribute('aria-label', 'Results');
    this.results.append(this.intro, this.problems, this.report, this.table);
    this.status.setAttribute('role', 'status');
    this.statusLine.append(this.statusIcon, this.status);
    const buttons = createElement('div', 'buttons');
    buttons.append(this.startButton, this.copyButton, this.downloadButton);
    const foot = createElement('footer', 'foot');
    foot.append(this.statusLine, this.downloadAnswers, buttons);
    page.append(heading, this.results, foot);
    return page;
  }

  private renderProblems(problems: readonly string[]): void {
    syncChildren(this.problems, problems, {
      keyOf: (text) => text,
      create: (text) => {
        const banner = createElement('div', 'banner');
        banner.setAttribute('role', 'alert');
        banner.append(createElement('p', '', text));
        return banner;
      },
      update: () => undefined,
    });
  }

  private renderStatus({ tone, text, turn }: CheckView['status']): void {
    if (turn === this.turn && this.status.textContent === text) return;
    this.turn = turn;
    this.statusLine.className = `status-line is-${tone}`;
    setHidden(this.statusIcon, tone === 'plain');
    this.statusIcon.replaceChildren(...(tone === 'plain' ? [] : [createIcon(tone)]));
    // A new text node is announced also when its words are the same.
    this.status.textContent = text;
  }

  private renderButtons({ start, hasReport, asksForDownload }: CheckView): void {
    const wasStart = document.activeElement === this.startButton;
    const wasAnswer = this.downloadAnswers.contains(document.activeElement);
    const isFirstReport = hasReport && this.copyButton.hidden;
    setText(this.startButton, start.label);
    this.startButton.className = hasReport ? 'outlined' : 'filled';
    setAttribute(this.startButton, 'aria-disabled', start.isBusy ? 'true' : null);
    setAttribute(this.startButton, 'aria-busy', start.isBusy ? 'true' : null);
    setHidden(this.copyButton, !hasReport);
    setHidden(this.downloadButton, !hasReport);
    setHidden(this.downloadAnswers, !asksForDownload);
    if (isFirstReport && wasStart) this.copyButton.focus();
    if (wasAnswer && !asksForDownload) this.downloadButton.focus();
  }
}

function createLine({ id, question, assumed }: CheckLine): HTMLTableRowElement {
  const row = createElement('tr');
  row.id = `check-${id}`;
  const head = createElement('th', '', question);
  head.scope = 'row';
  row.append(head, createElement('td', 'check-found'), createElement('td', '', assumed), createElement('td'));
  return row;
}

function updateLine(row: HTMLTableRowElement, line: CheckLine): void {
  const [, found, assumed, result] = row.cells;
  if (found === undefined || assumed === undefined || result === undefined) return;
  setText(found, line.found ?? '–');
  if (result.textContent === line.mark) return;
  const mark = createElement('span', markClass(line));
  if (line.mark === 'agrees') mark.append(createIcon('done'));
  if (line.mark === 'differs') mark.append(createIcon('warning'));
  mark.append(line.mark);
  result.replaceChildren(mark);
  assumed.replaceChildren(line.assumed);
  if (line.mark !== 'differs') return;
  const expected = createElement('p', 'quiet', `Expected: ${line.expected}`);
  assumed.append(expected, createElement('p', 'quiet', `Used in ${line.usedIn.join(', ')}`));
}
