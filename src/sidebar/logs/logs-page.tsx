import { createRef, type RefObject, render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type DialogActions, DialogShell } from '../controls/dialog-shell.tsx';
import { DateField } from '../controls/field.tsx';
import { focusOnOpening } from '../controls/focus.ts';
import type { LogsActions } from './logs-controller.ts';
import type { LogsView } from './logs-view.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { takeDropped } from './reading/list-files.ts';
import { SourcePanel } from './source-panel.tsx';

/** The interface of the dialog for its controller. */
export interface LogsPage {
  render(view: LogsView): void;
  /** Moves the focus to the button that chooses a folder. */
  focusFirst(): void;
}

/** Renders the dialog *Import agent logs* into a place. */
export function createLogsPage(place: HTMLElement, actions: () => LogsActions): LogsPage {
  const first: RefObject<HTMLButtonElement | null> = createRef();
  return {
    render: (view) => render(<LogsDialog view={view} actions={actions()} first={first} />, place),
    focusFirst: () => focusOnOpening(() => first.current?.focus()),
  };
}

interface LogsProps {
  readonly view: LogsView;
  readonly actions: LogsActions;
  readonly first: RefObject<HTMLButtonElement | null>;
}

function LogsDialog({ view, actions, first }: LogsProps): VNode {
  const { step, date, dateFault, zone, preview, progress } = view;
  const shell: DialogActions = {
    act: () => void actions.act(),
    undo: () => void actions.undo(),
    close: () => actions.close(),
    escape: () => actions.escape(),
  };
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer !== null) void actions.drop(takeDropped(event.dataTransfer));
  };
  return (
    <DialogShell name="logs" view={view} actions={shell}>
      <div
        class={isOver ? 'logs-body is-over' : 'logs-body'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p class="promise">Everything stays on this computer. Only the rows that you add go into the sheet.</p>
        {step !== 'reading' && (
          <DateField
            label="Day"
            help={zone === '' ? '' : `In ${zone}, the time zone of the spreadsheet`}
            look="is-day"
            value={date}
            fault={dateFault}
            onInput={(text) => actions.typeDate(text)}
          />
        )}
        <p class="hidden-words" aria-live="polite">
          {step === 'reading' ? 'Reading the logs.' : ''}
        </p>
        {step === 'reading' && (
          <div class="progress">
            <p>{progress.text}</p>
            <progress {...(progress.share === null ? {} : { value: progress.share })} aria-label="Progress" />
          </div>
        )}
        {step === 'choose' && <SourcePanel view={view} actions={actions} first={first} />}
        {step === 'preview' && preview !== null && <PreviewPanel view={preview} actions={actions} />}
      </div>
    </DialogShell>
  );
}
