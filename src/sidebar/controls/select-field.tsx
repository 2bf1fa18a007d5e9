import type { VNode } from 'preact';
import { Field } from './field.tsx';

export interface SelectFieldProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** A labeled list of choices, of which one is selected. */
export function SelectField({ label, choices, chosen, onChoose }: SelectFieldProps): VNode {
  return (
    <Field label={label} fault="">
      {(attributes) => (
        <select {...attributes} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
