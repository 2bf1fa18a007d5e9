const TICK = 'M3 8.5l3.2 3.2L13 5';
const STOP = 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 4.5v4.2M8 11v.6';
const NOTE = 'M8 2.5L14.5 13.5h-13zM8 6.5v3.2M8 11.4v.4';

/** The save status in the header. */
export class SaveStatus {
  readonly #element: HTMLElement;
  readonly #text: HTMLElement;
  readonly #icon: Element;
  #note = '';

  constructor(element: HTMLElement, text: HTMLElement, icon: Element) {
    this.#element = element;
    this.#text = text;
    this.#icon = icon;
  }

  /** Sets a note for this visit, which is shown before the status. */
  setNote(sentence: string): void {
    this.#note = sentence;
  }

  showSaved(time: Date): void {
    const clock = `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
    const sentence = `Saved on this computer at ${clock}.`;
    if (this.#note) this.#show('aside', NOTE, `${this.#note} ${sentence}`);
    else this.#show('saved', TICK, sentence);
  }

  showStopped(sentence: string): void {
    this.#show('stopped', STOP, sentence);
  }

  #show(kind: 'saved' | 'aside' | 'stopped', path: string, sentence: string): void {
    this.#element.dataset.kind = kind;
    this.#element.title = sentence;
    const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    for (const [name, value] of Object.entries({
      d: path,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.5',
    })) {
      shape.setAttribute(name, value);
    }
    this.#icon.replaceChildren(shape);
    // Screen readers announce only that saving has stopped, not every save.
    this.#text.setAttribute('aria-live', kind === 'saved' ? 'off' : 'polite');
    if (this.#text.textContent !== sentence) this.#text.textContent = sentence;
  }
}

/** Returns the status after a failed save. */
export function describeSaveFailure(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError'
    ? 'Not saved: the storage of this browser is full. Save as CSV.'
    : 'Not saved: this browser did not store the sheet. Save as CSV.';
}
