import type { ComponentChildren, RefCallback, RefObject, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useElementId } from '../controls/element-id.ts';
import { JsonBox, type JsonBoxActions } from '../controls/json-box.tsx';
import { Message } from '../controls/message.tsx';
import type { PrivateEdit } from './private-rows.ts';
import type { PrivateRowsView } from './settings-view.ts';

export interface PrivateActions extends JsonBoxActions {
  editPrivate(edit: PrivateEdit): void;
  readPrivateList(): void;
}

export interface PrivatePanelProps {
  readonly view: PrivateRowsView;
  readonly actions: PrivateActions;
  /** Receives the text box with the first error; null while another tab is shown. */
  readonly fault: RefCallback<HTMLElement> | null;
  readonly jsonBox: RefObject<HTMLTextAreaElement | null>;
}

/** The tab *Private terms*: private terms, replacements, and both as JSON. */
export function PrivatePanel(props: PrivatePanelProps): VNode {
  const { view, actions } = props;
  return (
    <>
      <h2>Only you can see these</h2>
      <p class="quiet">Saved with your account for this add-on, never in a sheet.</p>
      {view.savedFault !== '' && <p class="banner">{view.savedFault}</p>}
      {view.message === null ? (
        <PrivateForm {...props} />
      ) : (
        <Message view={view.message} onTryAgain={() => actions.readPrivateList()} />
      )}
    </>
  );
}

function PrivateForm({ view, actions, fault, jsonBox }: PrivatePanelProps): VNode {
  return (
    <div class="form">
      <Rows
        title="Private terms"
        help="If a post contains one of these words, copying is blocked until you allow it. Case is ignored."
        noun="term"
        rows={view.terms.map(({ term, fault: sentence }, row) => ({
          fault: sentence,
          boxes: [
            {
              label: `Private term ${row + 1}`,
              value: term,
              onType: (text) => actions.editPrivate({ kind: 'termTyped', row, text }),
            },
          ],
        }))}
        onAdd={() => actions.editPrivate({ kind: 'termAdded' })}
        onRemove={(row) => actions.editPrivate({ kind: 'termRemoved', row })}
        fault={fault}
      />
      <Rows
        title="Replacements"
        help="Replaces the term with your public wording in every post."
        noun="replacement"
        rows={view.replacements.map(({ term, wording, fault: sentence }, row) => ({
          fault: sentence,
          boxes: [
            {
              label: `Term ${row + 1}`,
              value: term,
              onType: (text) => actions.editPrivate({ kind: 'replacementTyped', row, part: 'term', text }),
            },
            {
              label: `Public wording ${row + 1}`,
              value: wording,
              onType: (text) => actions.editPrivate({ kind: 'replacementTyped', row, part: 'wording', text }),
            },
          ],
        }))}
        onAdd={() => actions.editPrivate({ kind: 'replacementAdded' })}
        onRemove={(row) => actions.editPrivate({ kind: 'replacementRemoved', row })}
        fault={fault}
      />
      <details class="private-json">
        <summary>Export and import as JSON</summary>
        <p class="quiet">To import a list, choose its file, or paste its text here and select Use this text.</p>
        <JsonBox view={view.json} actions={actions} label="The list as JSON" rows={8} box={jsonBox} />
      </details>
    </div>
  );
}

interface Row {
  /** The sentence below the row; empty without an error. */
  readonly fault: string;
  readonly boxes: readonly Box[];
}

interface Box {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

interface RowsProps {
  readonly title: string;
  readonly help: string;
  /** `term` makes the buttons *Add a term* and *Remove this term*. */
  readonly noun: string;
  readonly rows: readonly Row[];
  readonly onAdd: () => void;
  readonly onRemove: (row: number) => void;
  readonly fault: RefCallback<HTMLElement> | null;
}

function Rows({ title, help, noun, rows, onAdd, onRemove, fault }: RowsProps): VNode {
  const list = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const findBox = (row: number) => list.current?.children[row]?.querySelector('input') ?? null;
  const add = () => {
    onAdd();
    findBox(rows.length)?.focus();
  };
  // The focus moves to the row that is now in the same place, or to the button that adds one.
  const remove = (row: number) => {
    onRemove(row);
    (findBox(Math.min(row, rows.length - 2)) ?? addButton.current)?.focus();
  };
  return (
    <div>
      <h3>{title}</h3>
      <p class="quiet">{help}</p>
      <div class="private-rows" ref={list}>
        {rows.map((row, index) => (
          <RowLine key={index} row={row} fault={fault}>
            <Button look="icon-button" aria-label={`Remove this ${noun}`} title="Remove" onPress={() => remove(index)}>
              ✕
            </Button>
          </RowLine>
        ))}
      </div>
      <Button look="link" onPress={add} ref={addButton}>
        Add a {noun}
      </Button>
    </div>
  );
}

interface RowLineProps {
  readonly row: Row;
  readonly fault: RefCallback<HTMLElement> | null;
  readonly children: ComponentChildren;
}

function RowLine({ row, fault, children }: RowLineProps): VNode {
  const id = useElementId();
  const isFaulty = row.fault !== '';
  return (
    <div class="private-row">
      {row.boxes.map(({ label, value, onType }, index) => (
        <input
          key={label}
          class="field"
          type="text"
          spellcheck={false}
          autocomplete="off"
          aria-label={label}
          aria-describedby={id}
          aria-invalid={isFaulty ? 'true' : undefined}
          value={value}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          ref={isFaulty && index === 0 ? fault : null}
        />
      ))}
      {children}
      <p class="fault" id={id}>
        {row.fault}
      </p>
    </div>
  );
}
