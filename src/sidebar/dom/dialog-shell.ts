import type { DialogActions, DialogFootView } from '../controls/dialog-shell.tsx';
import { createButton, createElement, setAttribute, setHidden, setText } from './elements.ts';
import { createStatusElements, StatusLine } from './status-line.ts';

/** The frame of a dialog: what it is about above, the line and the buttons below. Google draws title and ✕. */
export class DialogShell {
  readonly body = createElement('main', 'dialog-body');
  private readonly statusLine: StatusLine;
  private readonly closeButton: HTMLButtonElement;
  private readonly actButton: HTMLButtonElement;
  private wasAct = true;

  /** @param band between the title and what scrolls, such as tabs */
  constructor(place: HTMLElement, name: string, actions: DialogActions, band: HTMLElement | null = null) {
    const page = createElement('div', `page dialog is-${name}`);
    const status = createStatusElements();
    this.statusLine = new StatusLine(status, actions.undo);
    this.closeButton = createButton('outlined', 'Cancel', actions.close);
    this.actButton = createButton('filled', '', actions.act);
    const words = createElement('div', 'dialog-words');
    words.append(status.line, status.hint);
    const buttons = createElement('div', 'buttons');
    buttons.append(this.closeButton, this.actButton);
    const foot = createElement('footer', 'foot');
    foot.append(words, buttons);
    const head = createElement('header', 'dialog-head');
    head.append(createElement('h1', 'hidden-words', 'Leverage Record'), ...(band ? [band] : []));
    page.append(head, this.body, foot);
    page.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) actions.escape();
    });
    place.append(page);
  }

  renderFoot({ status, act, closeLabel }: DialogFootView): void {
    const isAct = act !== null;
    const hadFocus = document.activeElement === this.actButton;
    this.statusLine.render(status);
    setText(this.closeButton, closeLabel);
    this.closeButton.className = isAct ? 'outlined' : 'filled';
    setHidden(this.actButton, !isAct);
    if (act !== null) {
      setText(this.actButton, act.label);
      setAttribute(this.actButton, 'aria-disabled', act.isOff || act.isBusy ? 'true' : null);
      setAttribute(this.actButton, 'aria-busy', act.isBusy ? 'true' : null);
    }
    // The next step takes the keyboard along.
    if (this.wasAct && !isAct && hadFocus) this.closeButton.focus();
    if (!this.wasAct && isAct && (document.activeElement === document.body || !document.activeElement)) {
      this.actButton.focus();
    }
    this.wasAct = isAct;
  }

  focusAct(): void {
    (this.actButton.hidden ? this.closeButton : this.actButton).focus();
  }
}
