import { createElement, setAttribute, setHidden, setText } from './elements.ts';

let lastField = 0;

/** An id that no other element has. */
export function makeId(name: string): string {
  lastField += 1;
  return `${name}-${lastField}`;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A control with its label above it, its help below, and what is wrong with it below that. */
export class Field<Type extends Control = Control> {
  readonly element = createElement('div', 'form-field');
  private readonly fault = createElement('p', 'fault');

  constructor(
    label: string,
    readonly control: Type,
    help = '',
  ) {
    const id = makeId('field');
    const caption = createElement('label', 'field-label', label);
    caption.htmlFor = id;
    control.id = id;
    if (!control.className) control.className = 'field';
    const note = createElement('p', 'quiet', help);
    note.id = `${id}-help`;
    this.fault.id = `${id}-fault`;
    setHidden(this.fault, true);
    setHidden(note, help === '');
    control.setAttribute('aria-describedby', `${note.id} ${this.fault.id}`);
    this.element.append(caption, control, note, this.fault);
  }

  /** @param sentence empty when nothing is wrong */
  showFault(sentence: string): void {
    setText(this.fault, sentence);
    setHidden(this.fault, sentence === '');
    setAttribute(this.control, 'aria-invalid', sentence === '' ? null : 'true');
  }

  /** Writes a value, unless it stands there: the place of the cursor stays. */
  setValue(value: string): void {
    if (this.control.value !== value) this.control.value = value;
  }
}

/** A list box with its choices. */
export function createSelect(
  choices: readonly { readonly value: string; readonly label: string }[],
): HTMLSelectElement {
  const select = createElement('select', 'field');
  for (const { value, label } of choices) {
    const option = createElement('option', '', label);
    option.value = value;
    select.append(option);
  }
  return select;
}

/** A box for a text of several lines. */
export function createTextArea(rows: number): HTMLTextAreaElement {
  const area = createElement('textarea', 'field area');
  area.rows = rows;
  return area;
}

export function createInput(type: 'text' | 'date' = 'text'): HTMLInputElement {
  const input = createElement('input', 'field');
  input.type = type;
  return input;
}
