import type { ComponentChildren, Ref, VNode } from 'preact';
import { useElementId } from './element-id.ts';

/** Attributes that connect a control to its label and to the texts below it. */
export interface ControlAttributes {
  readonly id: string;
  readonly class: 'field';
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': 'true' | undefined;
}

export interface FieldProps {
  readonly label: string;
  /** A text below the control; empty for none. */
  readonly help?: string;
  /** The sentence about an error; empty without an error. */
  readonly fault: string;
  /** Added to the class of the whole field, such as `is-short`. */
  readonly look?: string;
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
}

/** A control with its label above it, and its help and its error below it. */
export function Field({ label, help = '', fault, look = '', children }: FieldProps): VNode {
  const id = useElementId();
  const attributes: ControlAttributes = {
    id,
    class: 'field',
    'aria-describedby': `${id}-help ${id}-fault`,
    'aria-invalid': fault === '' ? undefined : 'true',
  };
  return (
    <div class={`form-field ${look}`.trimEnd()}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {children(attributes)}
      <p class="quiet" id={`${id}-help`} hidden={help === ''}>
        {help}
      </p>
      <p class="fault" id={`${id}-fault`} hidden={fault === ''}>
        {fault}
      </p>
    </div>
  );
}

export interface DateFieldProps extends Omit<FieldProps, 'children'> {
  /** An ISO date; empty for none. */
  readonly value: string;
  readonly onInput: (isoDate: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** While the user types a year, the control contains dates such as 0002-11-22. */
export const EARLIEST_DATE = '1900-01-01';

/** A field for a date. It reports an empty text, or a date in or after 1900. */
export function DateField({ value, onInput, ref = null, ...field }: DateFieldProps): VNode {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          ref={ref}
          type="date"
          min={EARLIEST_DATE}
          max="9999-12-31"
          value={value}
          onInput={({ currentTarget }) => {
            const text = currentTarget.value;
            if (text === '' || text >= EARLIEST_DATE) onInput(text);
          }}
        />
      )}
    </Field>
  );
}
