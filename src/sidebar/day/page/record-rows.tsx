import type { RefObject, VNode } from 'preact';
import { Button } from '../../controls/button.tsx';
import { EARLIEST_DATE, Field } from '../../controls/field.tsx';
import type { DateFieldView } from '../view/day-view.ts';
import type { SegmentsView } from '../view/header-view.ts';
import type { PartProps } from './page-parts.ts';

interface SegmentsProps {
  readonly view: SegmentsView;
  readonly onChoose: (isSelection: boolean) => void;
}

function Segments({ view: { whole, selected, isSelectionChosen }, onChoose }: SegmentsProps): VNode {
  return (
    <fieldset class="segments" aria-label="Rows of the record">
      <Button look="" aria-pressed={isSelectionChosen ? 'false' : 'true'} onPress={() => onChoose(false)}>
        {whole}
      </Button>
      <Button look="" aria-pressed={isSelectionChosen ? 'true' : 'false'} onPress={() => onChoose(true)}>
        {selected}
      </Button>
    </fieldset>
  );
}

interface RecordDateProps {
  readonly view: DateFieldView;
  readonly onGive: (isoDate: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The field for a date that the sheet does not give. It keeps a date that is half typed. */
function RecordDate({ view: { why, isMarked }, onGive, field }: RecordDateProps): VNode {
  return (
    <Field label="Date of the record" help={why} fault="">
      {(attributes) => (
        <input
          {...attributes}
          aria-invalid={isMarked ? 'true' : undefined}
          type="date"
          min={EARLIEST_DATE}
          max="9999-12-31"
          onInput={({ currentTarget: { value } }) => {
            // While the user types a year, the control contains dates such as 0002-11-22.
            if (value >= EARLIEST_DATE) onGive(value);
          }}
          onBlur={({ currentTarget: { value } }) => onGive(value)}
          ref={field}
        />
      )}
    </Field>
  );
}

/** The choice of rows, and the field for the date. */
export function RecordRows({ model: { segments, dateField }, actions, targets }: PartProps): VNode {
  return (
    <>
      {segments !== null && <Segments view={segments} onChoose={(isSelection) => actions.chooseRows(isSelection)} />}
      {dateField !== null && (
        <RecordDate
          key={dateField.sheetId}
          view={dateField}
          onGive={(date) => actions.giveDate(date)}
          field={targets.dateField}
        />
      )}
    </>
  );
}
