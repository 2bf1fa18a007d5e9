import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { StatusView } from '../day/view/status-view.ts';
import { Button } from './button.tsx';
import { StatusLine } from './status-line.tsx';

/** The part of a dialog's view model that the footer shows. */
export interface DialogFootView {
  readonly status: StatusView;
  /** The blue button, whose label describes its action; null if the user can only close the dialog. */
  readonly act: { readonly label: string; readonly isBusy: boolean; readonly isOff: boolean } | null;
  /** `Cancel` when closing discards or skips something. */
  readonly closeLabel: 'Cancel' | 'Close' | 'Stop';
}

/** The actions in the frame of a dialog. A controller with these methods can be passed itself. */
export interface DialogActions {
  /** The blue button. */
  act(): void;
  undo(): void;
  close(): void;
  /** Closes the dialog unless changes would be lost. */
  escape(): void;
}

export interface DialogShellProps {
  /** Added to the class of the page: `new-day` gives `is-new-day`. */
  readonly name: string;
  readonly view: DialogFootView;
  readonly actions: DialogActions;
  /** Content between the title and the main content, such as tabs. */
  readonly band?: ComponentChildren;
  readonly children: ComponentChildren;
  /** Receives the button for the next step: the blue one, or *Close* if there is no other. */
  readonly nextStep?: RefObject<HTMLButtonElement | null>;
}

/** The frame of a dialog: its content, and below it the status line and the buttons. Google draws the title and the ✕. */
export function DialogShell({ name, view, actions, band, children, nextStep }: DialogShellProps): VNode {
  const { status, act, closeLabel } = view;
  const closeButton = useRef<HTMLButtonElement>(null);
  const actButton = useRef<HTMLButtonElement>(null);
  const isAct = act !== null;
  const wasAct = useRef(true);
  // Read before rendering, because a hidden button loses the focus.
  const hadFocus = actButton.current !== null && document.activeElement === actButton.current;
  useLayoutEffect(() => {
    if (nextStep !== undefined) nextStep.current = isAct ? actButton.current : closeButton.current;
    // The focus moves to the button for the next step.
    const isFocusLost = document.activeElement === document.body || document.activeElement === null;
    if (wasAct.current && !isAct && hadFocus) closeButton.current?.focus();
    if (!wasAct.current && isAct && isFocusLost) actButton.current?.focus();
    wasAct.current = isAct;
  });
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) actions.escape();
    };
    // Not on the page, because no element has the focus before the first press, and after a click between the fields.
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  });
  return (
    <div class={`page dialog is-${name}`}>
      <header class="dialog-head">
        <h1 class="hidden-words">Leverage Record</h1>
        {band}
      </header>
      <main class="dialog-body">{children}</main>
      <footer class="foot">
        <div class="dialog-words">
          <StatusLine view={status} onUndo={() => actions.undo()} />
        </div>
        <div class="buttons">
          <Button look={isAct ? 'outlined' : 'filled'} onPress={() => actions.close()} ref={closeButton}>
            {closeLabel}
          </Button>
          <Button
            look="filled"
            hidden={!isAct}
            isOff={act?.isOff ?? false}
            isBusy={act?.isBusy ?? false}
            onPress={() => actions.act()}
            ref={actButton}
          >
            {act?.label}
          </Button>
        </div>
      </footer>
    </div>
  );
}
