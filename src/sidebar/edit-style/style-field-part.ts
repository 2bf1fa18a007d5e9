import { createElement, setAttribute, setHidden, setText } from '../dom/elements.ts';
import { createInput, createSelect, createTextArea, Field, makeId } from '../dom/fields.ts';
import type { StyleFieldView } from './edit-style-view.ts';
import type { StyleField } from './style-fields.ts';

export type GiveValue = (field: StyleField, path: string, given: string) => void;

/** A box to tick, with what is wrong with it. */
class FlagPart {
  readonly element = createElement('div', 'form-field');
  private readonly box = createElement('input');
  private readonly fault = createElement('p', 'fault');

  constructor({ label, help = '' }: StyleField, give: (given: string) => void) {
    const line = createElement('label', 'check');
    this.box.type = 'checkbox';
    this.fault.id = makeId('flag-fault');
    this.box.setAttribute('aria-describedby', this.fault.id);
    this.box.addEventListener('change', () => give(String(this.box.checked)));
    line.append(this.box, createElement('span', '', label));
    this.element.append(line, ...(help === '' ? [] : [createElement('p', 'quiet', help)]), this.fault);
  }

  render(value: string, fault: string): void {
    this.box.checked = value === 'true';
    setText(this.fault, fault);
    setHidden(this.fault, fault === '');
    setAttribute(this.box, 'aria-invalid', fault === '' ? null : 'true');
  }
}

/** One value of a style in the form. */
export class StyleFieldPart {
  readonly element: HTMLElement;
  private readonly flag: FlagPart | null;
  private readonly line: Field | null;
  private options = '';

  constructor(
    private view: StyleFieldView,
    give: GiveValue,
  ) {
    const { field } = view;
    const tell = (given: string) => give(this.view.field, this.view.path, given);
    this.flag = field.kind === 'flag' ? new FlagPart(field, tell) : null;
    this.line = field.kind === 'flag' ? null : this.makeLine(field, tell);
    this.element = this.flag?.element ?? this.line?.element ?? createElement('div');
  }

  render(view: StyleFieldView): void {
    this.view = view;
    this.flag?.render(view.value, view.fault);
    if (this.line === null) return;
    const { control } = this.line;
    if (control instanceof HTMLSelectElement) this.renderOptions(control);
    this.line.setValue(view.value);
    this.line.showFault(view.fault);
  }

  private makeLine({ kind, label, help = '' }: StyleField, tell: (given: string) => void): Field {
    const control = kind === 'choice' ? createSelect([]) : kind === 'text' ? createInput() : createTextArea(2);
    control.spellcheck = false;
    control.addEventListener(kind === 'choice' ? 'change' : 'input', () => tell(control.value));
    return new Field(label, control, help);
  }

  /** A value that is none of the usual choices is shown as it is. */
  private renderOptions(control: HTMLSelectElement): void {
    const { field, value } = this.view;
    const usual = (field.choices ?? []).map(([json, words]) => ({ value: json, label: words }));
    const all = usual.some((choice) => choice.value === value) ? usual : [...usual, { value, label: value }];
    const key = all.map((choice) => choice.value).join('\n');
    if (key === this.options) return;
    this.options = key;
    control.replaceChildren(...createSelect(all).children);
  }
}
