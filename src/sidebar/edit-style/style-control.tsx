import type { VNode } from 'preact';
import { useElementId } from '../controls/element-id.ts';
import { Field } from '../controls/field.tsx';
import type { StyleFieldView } from './edit-style-view.ts';

export interface StyleControlProps {
  readonly view: StyleFieldView;
  /** Receives the typed text, or the JSON of the chosen value. */
  readonly onValue: (given: string) => void;
}

/** The control for one value of a style, with its label, help and error. */
export function StyleControl({ view, onValue }: StyleControlProps): VNode {
  const { field, value, fault } = view;
  if (field.kind === 'flag') return <Flag view={view} onValue={onValue} />;
  return (
    <Field label={field.label} help={field.help} fault={fault}>
      {(attributes) => {
        if (field.kind === 'choice') {
          return (
            <select {...attributes} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
              {listOptions(view).map(([json, words]) => (
                <option key={json} value={json}>
                  {words}
                </option>
              ))}
            </select>
          );
        }
        const typed = { spellcheck: false, value };
        return field.kind === 'text' ? (
          <input {...attributes} {...typed} type="text" onInput={({ currentTarget }) => onValue(currentTarget.value)} />
        ) : (
          <textarea
            {...attributes}
            {...typed}
            class="field area"
            rows={2}
            onInput={({ currentTarget }) => onValue(currentTarget.value)}
          />
        );
      }}
    </Field>
  );
}

/** Lists the choices. A value that is not among them is added, so that it is shown. */
function listOptions({ field: { choices }, value }: StyleFieldView): StyleFieldView['field']['choices'] {
  return choices.some(([json]) => json === value) ? choices : [...choices, [value, value]];
}

function Flag({ view: { field, value, fault }, onValue }: StyleControlProps): VNode {
  const faultId = useElementId();
  return (
    <div class="form-field">
      <label class="check">
        <input
          type="checkbox"
          checked={value === 'true'}
          aria-describedby={faultId}
          aria-invalid={fault === '' ? undefined : 'true'}
          onChange={({ currentTarget }) => onValue(String(currentTarget.checked))}
        />
        <span>{field.label}</span>
      </label>
      {field.help !== '' && <p class="quiet">{field.help}</p>}
      <p class="fault" id={faultId} hidden={fault === ''}>
        {fault}
      </p>
    </div>
  );
}
