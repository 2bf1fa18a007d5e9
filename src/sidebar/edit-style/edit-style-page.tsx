import { createRef, type RefObject, render, type VNode } from 'preact';
import { Button } from '../controls/button.tsx';
import { type DialogActions, DialogShell } from '../controls/dialog-shell.tsx';
import { Field } from '../controls/field.tsx';
import { JsonBox } from '../controls/json-box.tsx';
import { Message } from '../controls/message.tsx';
import { type TabItem, TabPanel, Tabs } from '../controls/tabs.tsx';
import { PreviewCard } from '../preview/preview-card.tsx';
import type { EditStyleController, EditStylePage } from './edit-style-controller.ts';
import type { EditStyleView } from './edit-style-view.ts';
import { StyleControl } from './style-control.tsx';
import { LIST_OF_TABS, type StyleTab } from './style-fields.ts';
import { StyleList } from './style-list.tsx';

/** The user's actions in the dialog. */
export type EditStyleActions = Pick<
  EditStyleController,
  | 'readSettings'
  | 'chooseTab'
  | 'giveValue'
  | 'showItem'
  | 'moveItem'
  | 'openItem'
  | 'chooseBase'
  | 'reset'
  | 'stepBack'
  | 'typeJson'
  | 'takeJson'
  | 'takeFile'
  | 'copyJson'
  | 'downloadJson'
  | 'save'
  | 'undo'
  | 'close'
  | 'escape'
>;

/** Renders the dialog *Edit style* into a place. */
export function createEditStylePage(place: HTMLElement, actions: () => EditStyleActions): EditStylePage {
  const targets: FocusTargets = { choices: createRef(), json: createRef() };
  document.addEventListener('keydown', (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    // The JSON panel keeps the undo of the browser.
    const isInJson = targets.json.current?.parentElement?.contains(event.target as Node) ?? false;
    if (!isUndo || isInJson) return;
    event.preventDefault();
    actions().stepBack();
  });
  return {
    render: (view) => render(<EditStyleDialog view={view} actions={actions()} targets={targets} />, place),
    focusFault: () => targets.choices.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    selectJson: () => {
      targets.json.current?.focus();
      targets.json.current?.select();
    },
  };
}

interface FocusTargets {
  readonly choices: RefObject<HTMLDivElement | null>;
  readonly json: RefObject<HTMLTextAreaElement | null>;
}

const TABS: readonly TabItem<StyleTab>[] = [
  { name: 'table', label: 'Table' },
  { name: 'statistics', label: 'Statistics' },
  { name: 'sentences', label: 'Sentences' },
  { name: 'sections', label: 'Sections and texts' },
  { name: 'language', label: 'Language' },
  { name: 'json', label: 'JSON' },
];

interface EditStyleProps {
  readonly view: EditStyleView;
  readonly actions: EditStyleActions;
  readonly targets: FocusTargets;
}

/** The choices are on the left, and a preview of the post is on the right. */
function EditStyleDialog({ view, actions, targets }: EditStyleProps): VNode {
  const { message, tab } = view;
  const shell: DialogActions = {
    act: () => void actions.save(),
    undo: () => void actions.undo(),
    close: () => actions.close(),
    escape: () => actions.escape(),
  };
  return (
    <DialogShell
      name="edit-style"
      view={view}
      actions={shell}
      band={<Tabs label="Edit style" items={TABS} chosen={tab} onChoose={(name) => actions.chooseTab(name)} />}
    >
      {message !== null && <Message view={message} onTryAgain={() => void actions.readSettings()} />}
      <div class="style-columns" hidden={message !== null}>
        <Choices view={view} actions={actions} targets={targets} />
        <Preview view={view} />
      </div>
    </DialogShell>
  );
}

function Choices({ view, actions, targets }: EditStyleProps): VNode {
  const { tab, base, bases, canStepBack, canReset, faults, json } = view;
  return (
    <div class="style-choices" ref={targets.choices}>
      <h2 class="hidden-words">Choices</h2>
      <div class="style-bar">
        <Field label="Starts from" fault="">
          {(attributes) => (
            <select
              {...attributes}
              value={base}
              onChange={({ currentTarget }) => actions.chooseBase(currentTarget.value)}
            >
              {bases.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button look="outlined small" isOff={!canStepBack} onPress={() => actions.stepBack()}>
          Undo step
        </Button>
        <Button
          look="outlined small"
          isOff={!canReset}
          title="Go back to the style that this one starts from"
          onPress={() => actions.reset()}
        >
          Reset
        </Button>
      </div>
      <div class="style-faults" role="alert" hidden={faults.length === 0}>
        {faults.map((sentence) => (
          <p key={sentence} class="fault">
            {sentence}
          </p>
        ))}
      </div>
      {TABS.map(({ name }) => (
        <TabPanel key={name} name={name} isChosen={name === tab}>
          {name === 'json' ? (
            <div class="form">
              <p class="quiet">
                Only the differences from the style that it starts from. To load a style, choose its file, or paste its
                text and press <b>Use this text</b>.
              </p>
              <JsonBox view={json} actions={actions} label="The style as JSON" rows={16} box={targets.json} />
            </div>
          ) : (
            name === tab && <TabForm view={view} actions={actions} />
          )}
        </TabPanel>
      ))}
    </div>
  );
}

type TabFormProps = Pick<EditStyleProps, 'view' | 'actions'>;

function TabForm({ view: { tab, items, fields }, actions }: TabFormProps): VNode {
  const list = LIST_OF_TABS[tab];
  return (
    <div class="form">
      {list !== undefined && <StyleList list={list} items={items} actions={actions} />}
      <div class="form">
        {fields.map((field) => (
          <StyleControl
            key={field.path}
            view={field}
            onValue={(given) => actions.giveValue(field.field, field.path, given)}
          />
        ))}
      </div>
    </div>
  );
}

function Preview({ view: { previewOf, preview } }: Pick<EditStyleProps, 'view'>): VNode {
  return (
    <section class="style-preview" aria-label="Preview" tabIndex={0}>
      <div class="text-line">
        <h3>Preview</h3>
        <p class="quiet">{previewOf}</p>
      </div>
      <section class="card" aria-label="Post preview" tabIndex={0}>
        {preview !== null && <PreviewCard view={preview} onShowMore={() => undefined} />}
      </section>
    </section>
  );
}
