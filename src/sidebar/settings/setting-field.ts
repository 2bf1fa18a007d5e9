import type { SettingKey } from '../../settings/settings.ts';
import { SETTINGS_TABLE } from '../../settings/settings-table.ts';
import { createInput, createSelect, createTextArea, Field } from '../dom/fields.ts';
import type { SettingFieldView } from './settings-view.ts';

/** One setting in the form: a list box for a choice, a box for long texts, else a line. */
export class SettingField {
  readonly field: Field;
  private options = '';

  constructor(key: SettingKey, type: (text: string) => void) {
    const { label, help, choices, isLong } = SETTINGS_TABLE[key];
    const control = choices.length > 0 ? createSelect([]) : isLong ? createTextArea(3) : createInput();
    this.field = new Field(label, control, help);
    if (typeof SETTINGS_TABLE[key].defaultValue === 'number') this.field.element.classList.add('is-short');
    control.addEventListener(choices.length > 0 ? 'change' : 'input', () => type(control.value));
  }

  render({ value, placeholder, choices, fault }: SettingFieldView): void {
    const { control } = this.field;
    if (control instanceof HTMLSelectElement) this.renderOptions(control, choices, value);
    else control.placeholder = placeholder;
    this.field.setValue(value);
    this.field.showFault(fault);
  }

  /** What the sheet holds is shown also when it is none of the choices. */
  private renderOptions(control: HTMLSelectElement, choices: readonly string[], value: string): void {
    const all = choices.includes(value) ? choices : [...choices, value];
    const key = all.join('\n');
    if (key === this.options) return;
    this.options = key;
    const options = createSelect(all.map((words) => ({ value: words, label: words })));
    control.replaceChildren(...options.children);
  }
}
