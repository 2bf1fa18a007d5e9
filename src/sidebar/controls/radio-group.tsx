import type { VNode } from 'preact';
import { useElementId } from './element-id.ts';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A second line; empty for none. */
  readonly help: string;
}

export interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly RadioChoice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Choices, one of which is selected. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): VNode {
  const { legend, choices, chosen, onChoose } = props;
  const name = useElementId();
  return (
    <fieldset class="radios">
      <legend class="field-label">{legend}</legend>
      <div class="radio-list">
        {choices.map(({ value, label, help }) => (
          <label class="radio" key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span class="radio-words">
              <span>{label}</span>
              {help !== '' && <span class="quiet">{help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
