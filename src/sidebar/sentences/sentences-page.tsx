import { createRef, type RefObject, render, type VNode } from 'preact';
import { type DialogActions, DialogShell } from '../controls/dialog-shell.tsx';
import { focusOnOpening } from '../controls/focus.ts';
import { Message } from '../controls/message.tsx';
import { RadioGroup } from '../controls/radio-group.tsx';
import { SelectField } from '../controls/select-field.tsx';
import type { SentencesController, SentencesPage } from './sentences-controller.ts';
import type { SentencesView } from './sentences-view.ts';

/** The user's actions on the page. */
export type SentencesActions = Pick<
  SentencesController,
  'readDay' | 'chooseDay' | 'chooseText' | 'chooseSentence' | 'act' | 'undo' | 'close'
>;

interface FocusTargets {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly tryAgain: RefObject<HTMLButtonElement | null>;
  readonly nextStep: RefObject<HTMLButtonElement | null>;
}

interface SentencesProps {
  readonly view: SentencesView;
  readonly actions: SentencesActions;
  readonly targets: FocusTargets;
}

function SentenceList({ view: { groups }, actions, targets }: SentencesProps): VNode {
  return (
    <div ref={targets.list}>
      {groups.map(({ heading, sentences }) => (
        <fieldset key={heading} class="radios sentence-group">
          <legend class="field-label">{heading}</legend>
          {sentences.map(({ id, text, isChosen }) => (
            <label class="radio sentence" key={id}>
              <input
                type="checkbox"
                checked={isChosen}
                onChange={({ currentTarget }) => actions.chooseSentence(id, currentTarget.checked)}
              />
              <span dir="auto">{text}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function SentencesForm(props: SentencesProps): VNode {
  const { view, actions } = props;
  const { days, chosenDay, texts, chosenText } = view;
  return (
    <div class="form">
      {days.length > 0 && (
        <SelectField
          label="Day"
          choices={days.map(({ date, label }) => ({ value: date, label }))}
          chosen={chosenDay}
          onChoose={(date) => actions.chooseDay(date)}
        />
      )}
      <RadioGroup legend="Place" choices={texts} chosen={chosenText} onChoose={(text) => actions.chooseText(text)} />
      <SentenceList {...props} />
    </div>
  );
}

function SentencesDialog({ view, actions, targets }: SentencesProps): VNode {
  const shell: DialogActions = {
    act: () => void actions.act(),
    undo: () => void actions.undo(),
    close: () => actions.close(),
    escape: () => actions.close(),
  };
  return (
    <DialogShell name="sentences" view={view} actions={shell} nextStep={targets.nextStep}>
      {view.message === null ? (
        <SentencesForm view={view} actions={actions} targets={targets} />
      ) : (
        <Message view={view.message} onTryAgain={() => void actions.readDay()} tryAgain={targets.tryAgain} />
      )}
    </DialogShell>
  );
}

/** Renders the page *Sentences from the data* into a place. */
export function createSentencesPage(place: HTMLElement, actions: () => SentencesActions): SentencesPage {
  const targets: FocusTargets = { list: createRef(), tryAgain: createRef(), nextStep: createRef() };
  return {
    render: (view) => render(<SentencesDialog view={view} actions={actions()} targets={targets} />, place),
    focusFirst: () =>
      focusOnOpening(() => {
        const first = targets.list.current?.querySelector('input');
        (targets.tryAgain.current ?? first ?? targets.nextStep.current)?.focus();
      }),
  };
}
