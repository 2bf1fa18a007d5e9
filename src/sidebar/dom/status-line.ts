import type { StatusView } from '../day/status-view.ts';
import { createElement, createIcon, setHidden } from './elements.ts';

export interface StatusElements {
  readonly line: HTMLElement;
  readonly icon: HTMLElement;
  readonly text: HTMLElement;
  readonly undo: HTMLButtonElement;
  readonly hint: HTMLElement;
}

/** The same elements as the sidebar's markup has, for a page that builds its own. */
export function createStatusElements(): StatusElements {
  const line = createElement('div', 'status-line');
  const icon = createElement('span', 'status-icon');
  const text = createElement('p');
  const undo = createElement('button', 'link', 'Undo');
  const hint = createElement('p', 'status-hint quiet');
  text.setAttribute('role', 'status');
  undo.type = 'button';
  line.append(icon, text, undo);
  return { line, icon, text, undo, hint };
}

/** The line above the buttons in the DOM. */
export class StatusLine {
  private shown: StatusView | null = null;

  constructor(
    private readonly elements: StatusElements,
    undo: () => void,
  ) {
    elements.undo.addEventListener('click', undo);
  }

  render(view: StatusView): void {
    const { line, icon, text, undo, hint } = this.elements;
    const before = this.shown;
    this.shown = view;
    setHidden(undo, !view.hasUndo);
    if (hint.textContent !== view.hint) hint.textContent = view.hint;
    if (before?.turn === view.turn && before.text === view.text && before.tone === view.tone) return;
    const { tone } = view;
    line.className = `status-line is-${tone}`;
    setHidden(icon, tone === 'plain');
    icon.replaceChildren(...(tone === 'plain' ? [] : [createIcon(tone)]));
    // A new text node is announced also when its words are the same.
    text.textContent = view.text;
  }
}
