import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { StatusView } from '../day/view/status-view.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export interface StatusWordsProps extends Pick<StatusView, 'tone' | 'text' | 'turn'> {
  /** Content at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The state of the last action. Screen readers announce each change. */
export function StatusWords({ tone, text, turn, children }: StatusWordsProps): VNode {
  return (
    <div class={`status-line is-${tone}`}>
      {tone !== 'plain' && (
        <span class="status-icon">
          <Icon name={tone} />
        </span>
      )}
      <p role="status">
        {/* Another `turn` makes a new text node, which is announced even if the text is the same. */}
        <Fragment key={`${turn} ${text}`}>{text}</Fragment>
      </p>
      {children}
    </div>
  );
}

export interface StatusLineProps {
  readonly view: StatusView;
  readonly onUndo: () => void;
  /** A further action at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The line above the buttons of a dialog: the state of the last action, with *Undo*. */
export function StatusLine({ view, onUndo, children }: StatusLineProps): VNode {
  const { tone, text, hasUndo, hint, turn } = view;
  return (
    <>
      <StatusWords tone={tone} text={text} turn={turn}>
        {hasUndo && (
          <Button look="link" onPress={onUndo}>
            Undo
          </Button>
        )}
        {children}
      </StatusWords>
      <p class="status-hint quiet" aria-live="polite">
        {hint}
      </p>
    </>
  );
}
