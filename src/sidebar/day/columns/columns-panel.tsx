import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ColumnRole } from '../../../record/reading/columns/column-choice.ts';
import { Button } from '../../controls/button.tsx';
import { useElementId } from '../../controls/element-id.ts';
import { Field } from '../../controls/field.tsx';
import type { ColumnPickerView, ColumnsView } from './columns-view.ts';

/** The actions of the pickers. */
export interface ColumnActions {
  openColumns(): void;
  chooseColumn(role: ColumnRole, heading: string): void;
  /** Applies the headings. @returns whether they were applied */
  saveColumns(): Promise<boolean>;
  closeColumns(): void;
}

interface ColumnsProps {
  readonly view: ColumnsView;
  readonly actions: ColumnActions;
  /** The explanation of the choice. */
  readonly note: string;
  /** The label of the button that applies the choice. */
  readonly save: string;
}

interface PickersProps extends ColumnsProps {
  readonly pickers: readonly ColumnPickerView[];
}

function Pickers({ view: { isBusy }, pickers, actions, note, save: saveLabel }: PickersProps): VNode {
  const headingId = useElementId();
  const first = useRef<HTMLSelectElement>(null);
  const form = useRef<HTMLElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const save = () => {
    void actions.saveColumns().then((isSaved) => {
      if (!isSaved) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  };
  return (
    <section
      class="column-pickers"
      aria-labelledby={headingId}
      ref={form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        actions.closeColumns();
      }}
    >
      <h3 id={headingId}>Columns</h3>
      {pickers.map(({ role, label, value, options, fault }, place) => (
        <Field key={role} label={label} fault={fault}>
          {(attributes) => (
            <select
              {...attributes}
              value={value}
              ref={place === 0 ? first : null}
              onChange={({ currentTarget }) => actions.chooseColumn(role, currentTarget.value)}
            >
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <p class="quiet">{note}</p>
      <div class="button-row">
        <Button look="outlined small" isBusy={isBusy} onPress={save}>
          {saveLabel}
        </Button>
        <Button look="outlined small" onPress={() => actions.closeColumns()}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

/** The line with the headings that are used, and the pickers that change them. */
export function ColumnsPanel(props: ColumnsProps): VNode {
  const { view, actions } = props;
  const { uses, unused, button, pickers } = view;
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && pickers === null && document.hasFocus()) opener.current?.focus({ preventScroll: true });
    wasOpen.current = pickers !== null;
  }, [pickers === null]);
  return (
    <div class="columns">
      {pickers === null ? (
        <p class="quiet columns-line">
          {[uses, unused].filter((text) => text !== '').join(' ')}{' '}
          <Button look="link" ref={opener} onPress={() => actions.openColumns()}>
            {button}
          </Button>
        </p>
      ) : (
        <Pickers {...props} pickers={pickers} />
      )}
    </div>
  );
}
