import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SpanReplacement } from '../../../prose/replace-span.ts';
import { Button } from '../../controls/button.tsx';
import { useElementId } from '../../controls/element-id.ts';
import { NoticeWords } from '../page/notice-list.tsx';
import type { PageActions } from '../page/page-parts.ts';
import { HIDDEN_WORDS } from '../view/notices-view.ts';
import type { DraftCorrection } from './draft-issues.ts';
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

/**
 * Replaces a part of a field as if it were typed, so that the browser can undo it. The caret stays at its place in the
 * text.
 */
function replaceTyped(box: HTMLTextAreaElement, { span: [from, to], text }: SpanReplacement): void {
  const { selectionStart, selectionEnd } = box;
  box.focus({ preventScroll: true });
  box.setSelectionRange(from, to);
  if (!document.execCommand('insertText', false, text)) {
    box.setRangeText(text);
    box.dispatchEvent(new InputEvent('input'));
  }
  const end = from + text.length;
  const follow = (at: number) => (at <= from ? at : Math.max(end, at + end - to));
  box.setSelectionRange(follow(selectionStart), follow(selectionEnd));
}

function TextBox({ view, actions }: TextFieldProps): VNode {
  const { label, text, address, isOpen, issues, isMissing, changed, canDraft } = view;
  const id = useElementId();
  const place = useRef<HTMLDivElement>(null);
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
  // The buttons of a field belong to it. The user leaves it when the focus moves elsewhere.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && place.current?.contains(relatedTarget))) void actions.saveText(label);
  };
  const correct = (correction: DraftCorrection) => {
    const found = actions.findCorrection(label, correction);
    if (found === null || box.current === null) return;
    replaceTyped(box.current, found);
    actions.checkTyping();
  };
  const name = label.toLowerCase();
  return (
    <div class={isMissing ? 'text-box is-missing' : 'text-box'} ref={place}>
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
        onBlur={leave}
        onKeyDown={close}
        ref={box}
      />
      <ul class="notices" aria-label={`Issues in the ${name}`} aria-live="polite">
        {issues.map(({ key, severity, message, corrections }) => (
          <li key={key} class={`notice is-${severity}`}>
            <NoticeWords severity={severity} hiddenWord={HIDDEN_WORDS[severity]} message={message} />
            {corrections.length > 0 && (
              <div class="notice-below">
                {corrections.map((correction) => (
                  <Button
                    key={correction.label}
                    look="outlined small"
                    aria-label={correction.name}
                    // A press with the pointer leaves the caret in the field.
                    onMouseDown={(event) => event.preventDefault()}
                    onBlur={leave}
                    onKeyDown={close}
                    onPress={() => correct(correction)}
                  >
                    {correction.label}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <p class="quiet" id={`${id}-help`}>
        {isMissing ? `No ${name} yet. This box is not in the post. ` : ''}
        {changed === null
          ? `Saved in ${address} when you leave the field. Escape restores it.`
          : `Not saved. ${address} ${changed === '' ? 'is blank now' : `now contains “${changed}”`}. Escape discards your text.`}
      </p>
      {changed !== null && (
        <Button
          look="link"
          onBlur={leave}
          onPress={() => {
            box.current?.focus();
            void actions.claimText(label);
          }}
        >
          {`Replace ${address} with your text`}
        </Button>
      )}
      {canDraft && (
        <Button
          look="outlined small"
          onBlur={leave}
          onPress={() => {
            box.current?.focus();
            actions.draftText(label);
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
