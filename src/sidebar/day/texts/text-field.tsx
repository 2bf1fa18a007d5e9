import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useElementId } from '../../controls/element-id.ts';
import type { PageActions } from '../page/day-page.tsx';
import type { TextView } from './texts-view.ts';

interface TextFieldProps {
  readonly view: TextView;
  readonly actions: PageActions;
}

const MAX_ROWS = 12;
const CHARACTERS_PER_ROW = 36;

function countRows(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_ROW)), 0);
}

function TextBox({ view, actions }: TextFieldProps): VNode {
  const { label, text, address, isOpen, isMissing, changed, canDraft } = view;
  const id = useElementId();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!isMissing) box.current?.focus();
  }, [isMissing]);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    actions.dropText(label);
  };
  const name = label.toLowerCase();
  return (
    <div class={isMissing ? 'text-box is-missing' : 'text-box'}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="field"
        dir="auto"
        rows={Math.min(MAX_ROWS, Math.max(label === 'Title' ? 1 : 3, countRows(text)))}
        value={text}
        aria-describedby={`${id}-help`}
        onFocus={() => {
          if (!isOpen) actions.typeText(label, null);
        }}
        onInput={({ currentTarget }) => actions.typeText(label, currentTarget.value)}
        onBlur={() => void actions.saveText(label)}
        onKeyDown={close}
        ref={box}
      />
      <p class="quiet" id={`${id}-help`}>
        {isMissing ? `No ${name} yet. This box is not in the post. ` : ''}
        {changed === null
          ? `Saved in ${address} when you leave the field. Escape restores it.`
          : `Not saved. ${address} ${changed === '' ? 'is blank now' : `now contains “${changed}”`}. Escape discards your text.`}
      </p>
      {changed !== null && (
        <Button look="link" onPress={() => void actions.claimText(label)}>
          {`Replace ${address} with your text`}
        </Button>
      )}
      {canDraft && (
        <Button
          look="outlined small"
          onPress={() => {
            actions.draftText(label);
            box.current?.focus();
          }}
        >
          {`Draft ${name}`}
        </Button>
      )}
    </div>
  );
}

/** A text of the post with a button to edit it, or its field. */
export function EditableText({
  view,
  actions,
  children,
}: TextFieldProps & { readonly children: ComponentChildren }): VNode {
  if (view.isOpen || view.isMissing) return <TextBox view={view} actions={actions} />;
  return (
    <div class="editable">
      {children}
      <Button look="link" onPress={() => actions.typeText(view.label, null)}>
        {`Edit ${view.label.toLowerCase()}`}
      </Button>
      {view.hasSentences && (
        <Button look="link" onPress={() => void actions.openDialog('sentences')}>
          Add a sentence…
        </Button>
      )}
    </div>
  );
}
