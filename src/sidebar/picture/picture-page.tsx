import { createRef, type RefObject, render, type VNode } from 'preact';
import type { PictureTable } from '../../pictures/scene/scene.ts';
import { Button } from '../controls/button.tsx';
import { type DialogActions, DialogShell } from '../controls/dialog-shell.tsx';
import { focusOnOpening } from '../controls/focus.ts';
import { Message } from '../controls/message.tsx';
import { RadioGroup } from '../controls/radio-group.tsx';
import { SelectField } from '../controls/select-field.tsx';
import { PictureCanvas } from './picture-canvas.tsx';
import type { PictureController, PicturePage } from './picture-controller.ts';
import type { PictureView } from './picture-view.ts';

/** The user's actions on the page. */
export type PictureActions = Pick<
  PictureController,
  | 'read'
  | 'chooseDay'
  | 'chooseKind'
  | 'chooseTheme'
  | 'allow'
  | 'act'
  | 'downloadSvg'
  | 'downloadPng'
  | 'insertChart'
  | 'undo'
  | 'close'
>;

interface FocusTargets {
  readonly tryAgain: RefObject<HTMLButtonElement | null>;
  readonly nextStep: RefObject<HTMLButtonElement | null>;
}

interface PictureProps {
  readonly view: PictureView;
  readonly actions: PictureActions;
  readonly targets: FocusTargets;
}

function FigureTable({ table: { columns, rows } }: { readonly table: PictureTable }): VNode {
  return (
    <details class="picture-table">
      <summary>Figures of the picture</summary>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, at) => (
                <td key={at} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Errors({ view: { errors, allow }, actions }: PictureProps): VNode | null {
  if (errors.length === 0) return null;
  return (
    <div class="banner picture-errors">
      <ul aria-label="Notices">
        {errors.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      {allow !== null && (
        <Button look="outlined small" aria-pressed={allow.isPressed ? 'true' : 'false'} onPress={() => actions.allow()}>
          Allow in this picture
        </Button>
      )}
    </div>
  );
}

function PictureForm(props: PictureProps): VNode {
  const { view, actions } = props;
  const { days, chosenDay, kinds, chosenKind, themes, chosenTheme, picture, previewTheme, table } = view;
  return (
    <div class="picture-columns">
      <div class="picture-choices form">
        <Errors {...props} />
        {days.length > 0 && (
          <SelectField
            label="Day"
            choices={days.map(({ date, label }) => ({ value: date, label }))}
            chosen={chosenDay}
            onChoose={(date) => actions.chooseDay(date)}
          />
        )}
        <RadioGroup
          legend="Picture"
          choices={kinds}
          chosen={chosenKind}
          onChoose={(kind) => actions.chooseKind(kind)}
        />
        <RadioGroup
          legend="Colors"
          choices={themes}
          chosen={chosenTheme}
          onChoose={(theme) => actions.chooseTheme(theme)}
        />
        <div class="button-row">
          <Button look="outlined small" onPress={() => void actions.downloadPng()}>
            Download PNG
          </Button>
          <Button look="outlined small" onPress={() => actions.downloadSvg()}>
            Download SVG
          </Button>
          <Button look="outlined small" isBusy={view.isInserting} onPress={() => void actions.insertChart()}>
            Insert chart
          </Button>
        </div>
        <FigureTable table={table} />
      </div>
      {picture !== null && <PictureCanvas picture={picture} theme={previewTheme} />}
    </div>
  );
}

function PictureDialog({ view, actions, targets }: PictureProps): VNode {
  const shell: DialogActions = {
    act: () => void actions.act(),
    undo: () => void actions.undo(),
    close: () => actions.close(),
    escape: () => actions.close(),
  };
  return (
    <DialogShell name="picture" view={view} actions={shell} nextStep={targets.nextStep}>
      {view.message === null ? (
        <PictureForm view={view} actions={actions} targets={targets} />
      ) : (
        <Message view={view.message} onTryAgain={() => void actions.read()} tryAgain={targets.tryAgain} />
      )}
    </DialogShell>
  );
}

/** Renders the page *Picture* into a place. */
export function createPicturePage(place: HTMLElement, actions: () => PictureActions): PicturePage {
  const targets: FocusTargets = { tryAgain: createRef(), nextStep: createRef() };
  return {
    render: (view) => render(<PictureDialog view={view} actions={actions()} targets={targets} />, place),
    focusFirst: () => focusOnOpening(() => (targets.tryAgain.current ?? targets.nextStep.current)?.focus()),
  };
}
