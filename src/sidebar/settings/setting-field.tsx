import type { RefCallback, VNode } from 'preact';
import { type ControlAttributes, Field } from '../controls/field.tsx';
import type { SettingFieldView } from './settings-view.ts';

export interface SettingFieldProps {
  readonly view: SettingFieldView;
  readonly onType: (text: string) => void;
  /** Receives the control, if it is the one that gets the focus. */
  readonly control: RefCallback<HTMLElement> | null;
}

/** One setting in the form. */
export function SettingField({ view, onType, control }: SettingFieldProps): VNode {
  const { label, help, fault, shape } = view;
  return (
    <Field label={label} help={help} fault={fault} look={shape === 'shortLine' ? 'is-short' : ''}>
      {(attributes) => <SettingControl attributes={attributes} view={view} onType={onType} control={control} />}
    </Field>
  );
}

interface SettingControlProps extends SettingFieldProps {
  readonly attributes: ControlAttributes;
}

function SettingControl({ attributes, view, onType, control }: SettingControlProps): VNode {
  const { value, placeholder, choices, shape } = view;
  const handle = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
    onType(currentTarget.value);
  switch (shape) {
    case 'list':
      return (
        <select {...attributes} value={value} onChange={handle} ref={control}>
          {choices.map((words) => (
            <option key={words} value={words}>
              {words}
            </option>
          ))}
        </select>
      );
    case 'area':
      return <textarea {...attributes} class="field area" rows={3} value={value} onInput={handle} ref={control} />;
    case 'line':
    case 'shortLine':
      return (
        <input {...attributes} type="text" placeholder={placeholder} value={value} onInput={handle} ref={control} />
      );
  }
}
