import { Fragment, type VNode } from 'preact';
import type { StatusView } from '../day/status-view.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export interface StatusLineProps {
  readonly view: StatusView;
  readonly onUndo: () => void;
}

/** The line above the buttons: the state of the last action, with *Undo*. Screen readers announce each change. */
export function StatusLine({ view, onUndo }: StatusLineProps): VNode {
  const { tone, text, hasUndo, hint, turn } = view;
  return (
    <>
      <div class={`status-line is-${tone}`}>
        {tone !== 'plain' && (
          <span class="status-icon">
            <Icon name={tone} />
          </span>
        )}
        <p role="status">
          {/* A new turn makes a new text node, which is announced even if it has the same words. */}
          <Fragment key={`${turn} ${text}`}>{text}</Fragment>
        </p>
        {hasUndo && (
          <Button look="link" onPress={onUndo}>
            Undo
          </Button>
        )}
      </div>
      <p class="status-hint quiet" aria-live="polite">
        {hint}
      </p>
    </>
  );
}
