import type { VNode } from 'preact';
import { Button } from '../../controls/button.tsx';
import { StatusLine } from '../../controls/status-line.tsx';
import type { LaterPage, PartProps } from './page-parts.ts';

/** The status line, and below it the buttons. */
export function DayFoot({ parts, ...props }: PartProps & Pick<LaterPage, 'parts'>): VNode {
  const { model, actions, targets } = props;
  const { status, canSaveRecord, isGenerating, primary } = model;
  return (
    <footer class="foot">
      <StatusLine view={status} onUndo={() => void actions.undo()}>
        {canSaveRecord && (
          <Button look="link" onPress={() => void actions.saveRecord()}>
            Save to Records
          </Button>
        )}
      </StatusLine>
      <div class="buttons">
        <Button
          look={primary === 'generate' ? 'filled generate' : 'outlined generate'}
          isBusy={isGenerating}
          onPress={() => actions.generate()}
          ref={primary === 'generate' ? targets.primary : null}
        >
          Generate post
        </Button>
        {parts !== null && <parts.Buttons {...props} />}
      </div>
    </footer>
  );
}
