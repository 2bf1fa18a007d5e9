import { createButton, createElement, setText } from '../dom/elements.ts';

export interface JsonActions {
  readonly take: (json: string) => void;
  readonly download: (json: string) => void;
  readonly copy: (json: string) => Promise<boolean>;
}

const MOST_BYTES = 1_000_000;

/** The style as JSON: out by copy or file, in by text or file. */
export class StyleJsonPart {
  readonly element = createElement('div', 'form');
  private readonly box = createElement('textarea', 'post-text');
  private readonly note = createElement('p');
  private shown = '';
  private shownNote = '';

  constructor(private readonly actions: JsonActions) {
    const file = createElement('input');
    file.type = 'file';
    file.accept = '.json,application/json';
    file.hidden = true;
    file.addEventListener('change', () => void this.readFile(file));
    this.box.rows = 16;
    this.box.spellcheck = false;
    this.box.setAttribute('aria-label', 'The style as JSON');
    this.note.setAttribute('role', 'status');
    const buttons = createElement('div', 'button-row');
    buttons.append(
      createButton('outlined small', 'Copy', () => void this.copy()),
      createButton('outlined small', 'Download', () => actions.download(this.box.value)),
      createButton('outlined small', 'Choose file…', () => file.click()),
      createButton('outlined small', 'Use this text', () => this.take()),
    );
    this.element.append(
      createElement(
        'p',
        'quiet',
        'What differs from the style it starts from. To take a style over, choose its file or put its text here, then Use this text.',
      ),
      this.box,
      buttons,
      file,
      this.note,
    );
  }

  render(json: string, note: string): void {
    if (json !== this.shown) {
      this.shown = json;
      this.box.value = json;
    }
    if (note !== this.shownNote) setText(this.note, note);
    this.shownNote = note;
  }

  private say(note: string): void {
    this.shownNote = '';
    setText(this.note, note);
  }

  private take(): void {
    // The same fault is said again.
    this.shownNote = '';
    this.actions.take(this.box.value);
  }

  private async copy(): Promise<void> {
    const isCopied = await this.actions.copy(this.box.value);
    this.say(isCopied ? 'Copied.' : 'This browser did not allow copying. The text is selected.');
    if (isCopied) return;
    this.box.focus();
    this.box.select();
  }

  private async readFile(file: HTMLInputElement): Promise<void> {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen === undefined) return;
    if (chosen.size > MOST_BYTES) {
      this.say(`${chosen.name} is larger than 1 MB. A style is smaller.`);
      return;
    }
    this.box.value = await chosen.text();
    this.take();
  }
}
