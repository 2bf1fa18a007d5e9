import { createRef, type RefObject, render, type VNode } from 'preact';
import { type DialogActions, DialogShell } from '../controls/dialog-shell.tsx';
import { DateField } from '../controls/field.tsx';
import { focusOnOpening } from '../controls/focus.ts';
import { Message } from '../controls/message.tsx';
import { RadioGroup } from '../controls/radio-group.tsx';
import type { NewDayController, NewDayPage } from './new-day-controller.ts';
import type { NewDayView } from './new-day-view.ts';

/** The user's actions in the dialog. */
export type NewDayActions = Pick<
  NewDayController,
  'start' | 'chooseDay' | 'typeDate' | 'chooseFormulas' | 'act' | 'close'
>;

/** Renders the dialog *New day* into a place. */
export function createNewDayPage(place: HTMLElement, actions: () => NewDayActions): NewDayPage {
  const targets: FocusTargets = { dateField: createRef(), tryAgain: createRef(), nextStep: createRef() };
  return {
    render: (view) => render(<NewDayDialog view={view} actions={actions()} targets={targets} />, place),
    focusDateField: () => targets.dateField.current?.focus(),
    focusFirst: () => focusOnOpening(() => (targets.tryAgain.current ?? targets.nextStep.current)?.focus()),
  };
}

interface FocusTargets {
  readonly dateField: RefObject<HTMLInputElement | null>;
  readonly tryAgain: RefObject<HTMLButtonElement | null>;
  readonly nextStep: RefObject<HTMLButtonElement | null>;
}

interface NewDayProps {
  readonly view: NewDayView;
  readonly actions: NewDayActions;
  readonly targets: FocusTargets;
}

function NewDayDialog({ view, actions, targets }: NewDayProps): VNode {
  const shell: DialogActions = {
    act: () => void actions.act(),
    undo: () => undefined,
    close: () => actions.close(),
    escape: () => actions.close(),
  };
  return (
    <DialogShell name="new-day" view={view} actions={shell} nextStep={targets.nextStep}>
      {view.message === null ? (
        <NewDayForm view={view} actions={actions} targets={targets} />
      ) : (
        <Message view={view.message} onTryAgain={() => void actions.start()} tryAgain={targets.tryAgain} />
      )}
    </DialogShell>
  );
}

function NewDayForm({ view, actions, targets }: NewDayProps): VNode {
  const { days, chosen, otherDate, dateFault, already, template, formulas, chosenFormulas } = view;
  return (
    <div class="form">
      <RadioGroup legend="Day" choices={days} chosen={chosen} onChoose={(day) => actions.chooseDay(day)} />
      {chosen === 'other' && (
        <DateField
          label="Date"
          value={otherDate}
          fault={dateFault}
          onInput={(date) => actions.typeDate(date)}
          ref={targets.dateField}
        />
      )}
      {already !== '' && <p class="amber">{already}</p>}
      {template !== '' && <p>{template}</p>}
      {formulas.length > 0 && (
        <RadioGroup
          legend="Formulas"
          choices={formulas}
          chosen={chosenFormulas}
          onChoose={(choice) => actions.chooseFormulas(choice)}
        />
      )}
    </div>
  );
}
