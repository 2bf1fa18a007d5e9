import type { Ref, VNode } from 'preact';
import { Button } from './button.tsx';

export interface MessageView {
  readonly text: string;
  /** A failure is shown as a banner, with *Try again*. */
  readonly isFailure: boolean;
}

export interface MessageProps {
  readonly view: MessageView;
  readonly onTryAgain: () => void;
  readonly tryAgain?: Ref<HTMLButtonElement>;
}

/**
 * A sentence instead of a dialog's content, because the content is loading, could not be read, or is no longer needed.
 */
export function Message({ view, onTryAgain, tryAgain = null }: MessageProps): VNode {
  return (
    <>
      <p class={view.isFailure ? 'banner' : ''}>{view.text}</p>
      {view.isFailure && (
        <Button look="outlined small" onPress={onTryAgain} ref={tryAgain}>
          Try again
        </Button>
      )}
    </>
  );
}
