import { parsePrivateList } from '../../prose/private-list.ts';
import { createButton, createElement, setAttribute, setHidden, setText, syncChildren } from '../dom/elements.ts';
import { makeId } from '../dom/fields.ts';
import type { PrivateEdit } from './private-rows.ts';
import type { PrivateRowsView } from './settings-view.ts';

export interface PrivateActions {
  readonly edit: (edit: PrivateEdit) => void;
  readonly readAgain: () => void;
  readonly download: (json: string) => void;
  readonly copy: (json: string) => Promise<boolean>;
}

const FILE_SIZE_LIMIT_BYTES = 1_000_000;

function createLine(parts: readonly HTMLElement[], remove: () => void, name: string): HTMLElement {
  const line = createElement('div', 'private-row');
  const fault = createElement('p', 'fault');
  fault.id = makeId('row-fault');
  const removeButton = createButton('icon-button', '✕', remove);
  removeButton.setAttribute('aria-label', `Remove this ${name}`);
  removeButton.title = 'Remove';
  for (const part of parts) part.setAttribute('aria-describedby', fault.id);
  line.append(...parts, removeButton, fault);
  return line;
}

function createBox(label: string, type: (text: string) => void): HTMLInputElement {
  const box = createElement('input', 'field');
  box.type = 'text';
  box.spellcheck = false;
  box.autocomplete = 'off';
  box.setAttribute('aria-label', label);
  box.addEventListener('input', () => type(box.value));
  return box;
}

function fillLine(line: HTMLElement, values: readonly string[], fault: string): void {
  const boxes = line.querySelectorAll('input');
  values.forEach((value, index) => {
    const box = boxes[index];
    if (box === undefined) return;
    if (box.value !== value) box.value = value;
    setAttribute(box, 'aria-invalid', fault === '' ? null : 'true');
  });
  const sentence = line.lastElementChild;
  if (sentence !== null) setText(sentence, fault);
}

/** *Only you see these*: private terms, replacements, and both as JSON. */
export class PrivatePanel {
  private readonly message = createElement('p');
  private readonly tryAgain: HTMLButtonElement;
  private readonly keptFault = createElement('p', 'banner');
  private readonly form = createElement('div', 'form');
  private readonly terms = createElement('div', 'private-rows');
  private readonly replacements = createElement('div', 'private-rows');
  private readonly json = createElement('textarea', 'post-text');
  private readonly jsonStatus = createElement('p', 'quiet');
  private shownJson = '';

  constructor(
    place: HTMLElement,
    private readonly actions: PrivateActions,
  ) {
    this.tryAgain = createButton('outlined small', 'Try again', () => actions.readAgain());
    this.form.append(this.buildTerms(), this.buildReplacements(), this.buildJson());
    place.append(
      createElement('h2', '', 'Only you see these'),
      createElement(
        'p',
        'quiet',
        'Kept with your account for this add-on, never in a sheet. No post and no download holds the list.',
      ),
      this.message,
      this.tryAgain,
      this.keptFault,
      this.form,
    );
  }

  render({ message, isFailure, keptFault, terms, replacements, json }: PrivateRowsView): void {
    setText(this.message, message);
    setHidden(this.message, message === '');
    this.message.classList.toggle('banner', isFailure);
    setHidden(this.tryAgain, !isFailure);
    setHidden(this.form, message !== '');
    setText(
      this.keptFault,
      keptFault === '' ? '' : `The list that is kept cannot be read. ${keptFault} Saving replaces it.`,
    );
    setHidden(this.keptFault, keptFault === '');
    syncChildren(this.terms, terms, {
      keyOf: (_, row) => String(row),
      create: (_, row) => this.createTerm(row),
      update: (line, { term, fault }) => fillLine(line, [term], fault),
    });
    syncChildren(this.replacements, replacements, {
      keyOf: (_, row) => String(row),
      create: (_, row) => this.createReplacement(row),
      update: (line, { term, wording, fault }) => fillLine(line, [term, wording], fault),
    });
    if (json !== this.shownJson) {
      this.shownJson = json;
      this.json.value = json;
      setText(this.jsonStatus, '');
    }
  }

  /** The first row with a fault. */
  focusFault(): void {
    const box = this.form.querySelector<HTMLElement>('[aria-invalid="true"]');
    (box ?? this.json).focus();
  }

  private createTerm(row: number): HTMLElement {
    const box = createBox(`Private term ${row + 1}`, (text) => this.actions.edit({ kind: 'termTyped', row, text }));
    const remove = () => this.removeRow({ kind: 'termRemoved', row }, this.terms, row);
    return createLine([box], remove, 'term');
  }

  private createReplacement(row: number): HTMLElement {
    const type = (part: 'term' | 'wording') => (text: string) =>
      this.actions.edit({ kind: 'replacementTyped', row, part, text });
    const term = createBox(`Term ${row + 1}`, type('term'));
    const wording = createBox(`Public wording ${row + 1}`, type('wording'));
    const remove = () => this.removeRow({ kind: 'replacementRemoved', row }, this.replacements, row);
    return createLine([term, wording], remove, 'replacement');
  }

  /** The keyboard goes on in the row that took the place, else at the button that adds one. */
  private removeRow(edit: PrivateEdit, rows: HTMLElement, row: number): void {
    this.actions.edit(edit);
    const next = rows.children[Math.min(row, rows.childElementCount - 1)];
    (next?.querySelector('input') ?? rows.parentElement?.querySelector<HTMLElement>(':scope > .link'))?.focus();
  }

  private addRow(edit: PrivateEdit, rows: HTMLElement): void {
    this.actions.edit(edit);
    rows.lastElementChild?.querySelector('input')?.focus();
  }

  private buildTerms(): HTMLElement {
    const part = createElement('div');
    const help = 'Found in a post, as a whole word in any case, a term holds the copy.';
    part.append(
      createElement('h3', '', 'Private terms'),
      createElement('p', 'quiet', help),
      this.terms,
      createButton('link', 'Add a term', () => this.addRow({ kind: 'termAdded' }, this.terms)),
    );
    return part;
  }

  private buildReplacements(): HTMLElement {
    const part = createElement('div');
    const help = 'In every post the public wording, such as “a billing app”, stands in the place of the term.';
    part.append(
      createElement('h3', '', 'Replacements'),
      createElement('p', 'quiet', help),
      this.replacements,
      createButton('link', 'Add a replacement', () => this.addRow({ kind: 'replacementAdded' }, this.replacements)),
    );
    return part;
  }

  private buildJson(): HTMLElement {
    const part = createElement('details', 'private-json');
    const buttons = createElement('div', 'button-row');
    const file = createElement('input');
    file.type = 'file';
    file.accept = '.json,application/json';
    file.hidden = true;
    file.addEventListener('change', () => void this.readFile(file));
    this.json.rows = 8;
    this.json.spellcheck = false;
    this.json.setAttribute('aria-label', 'The list as JSON');
    this.jsonStatus.setAttribute('aria-live', 'polite');
    buttons.append(
      createButton('outlined small', 'Copy', () => void this.copyJson()),
      createButton('outlined small', 'Download', () => this.actions.download(this.json.value)),
      createButton('outlined small', 'Choose file…', () => file.click()),
      createButton('outlined small', 'Use this text', () => this.takeJson()),
    );
    part.append(
      createElement('summary', '', 'Export and import as JSON'),
      createElement('p', 'quiet', 'To take a list over, choose its file or put its text here, then Use this text.'),
      this.json,
      buttons,
      file,
      this.jsonStatus,
    );
    return part;
  }

  private async copyJson(): Promise<void> {
    const isCopied = await this.actions.copy(this.json.value);
    setText(this.jsonStatus, isCopied ? 'Copied.' : 'This browser did not allow copying. The text is selected.');
    if (isCopied) return;
    this.json.focus();
    this.json.select();
  }

  private async readFile(file: HTMLInputElement): Promise<void> {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen === undefined) return;
    if (chosen.size > FILE_SIZE_LIMIT_BYTES) {
      setText(this.jsonStatus, `${chosen.name} is larger than 1 MB. A private list is smaller.`);
      return;
    }
    this.json.value = await chosen.text();
    this.takeJson();
  }

  private takeJson(): void {
    const reading = parsePrivateList(this.json.value);
    if ('fault' in reading) {
      setText(this.jsonStatus, reading.fault);
      return;
    }
    this.actions.edit({ kind: 'listTaken', list: reading.list });
    const { terms, replacements } = reading.list;
    setText(
      this.jsonStatus,
      `${terms.length} terms and ${replacements.length} replacements taken over. Not saved yet.`,
    );
  }
}
