import type { RefObject, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { Field } from '../controls/field.tsx';
import type { LogsActions } from './logs-controller.ts';
import type { LogsView } from './logs-view.ts';

interface SourceProps {
  readonly view: LogsView;
  readonly actions: LogsActions;
  readonly first: RefObject<HTMLButtonElement | null>;
}

/** Instructions for folders whose names begin with a dot. */
const HIDDEN_FOLDERS: readonly (readonly [string, string])[] = [
  ['Windows', 'Dot folders are visible. Enter %USERPROFILE% in the address bar of the Explorer.'],
  [
    'macOS',
    'In Finder or in the file dialog, press Command+Shift+. (period). In Finder, press Command+Shift+H to open your home folder.',
  ],
  ['Linux', 'In the file manager or in the file dialog, press Ctrl+H in your home folder.'],
];

const LOG_FOLDERS: readonly (readonly [string, string])[] = [
  ['Claude Code', '.claude'],
  ['Codex', '.codex'],
  ['Copilot CLI', '.copilot'],
  ['Gemini CLI', '.gemini'],
  ['pi', '.pi'],
];

/** The sources of logs: a place to drop them, buttons to choose them, and a box to paste. */
export function SourcePanel({ view, actions, first }: SourceProps): VNode {
  const { problem, failure, pasted } = view;
  const folderInput = useRef<HTMLInputElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const takeFiles = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // The same files can be chosen again.
    input.value = '';
    if (files.length > 0) void actions.choose(files);
  };
  return (
    <div class="source-panel">
      {failure !== null && (
        <div class="banner" role="alert">
          <p>{failure}</p>
          <Button look="outlined small" onPress={() => void actions.start()}>
            Try again
          </Button>
        </div>
      )}
      <p class="fault" aria-live="polite" hidden={problem === ''}>
        {problem}
      </p>
      <section class="drop-zone" aria-label="Logs">
        <p>Drop log folders or files here: .claude, .codex, a folder that contains them, or several at once.</p>
        <div class="buttons-row">
          <Button look="filled" onPress={() => folderInput.current?.click()} ref={first}>
            Choose folder…
          </Button>
          <Button look="outlined" onPress={() => fileInput.current?.click()}>
            Choose files…
          </Button>
        </div>
        <p class="quiet">If the browser asks whether to upload the files: nothing is uploaded.</p>
      </section>
      <input
        type="file"
        hidden
        multiple
        ref={(input) => {
          folderInput.current = input;
          // The types of the library do not have the attribute.
          input?.setAttribute('webkitdirectory', '');
        }}
        onChange={({ currentTarget }) => takeFiles(currentTarget)}
      />
      <input type="file" hidden multiple ref={fileInput} onChange={({ currentTarget }) => takeFiles(currentTarget)} />
      <details class="help">
        <summary>Where are the logs?</summary>
        <p>In your home folder, in these folders. Their names begin with a dot, so file dialogs can hide them.</p>
        <dl class="pairs">
          {LOG_FOLDERS.map(([agent, folder]) => (
            <div key={agent}>
              <dt>{agent}</dt>
              <dd>{folder}</dd>
            </div>
          ))}
        </dl>
        <p>To see hidden folders:</p>
        <dl class="pairs">
          {HIDDEN_FOLDERS.map(([system, steps]) => (
            <div key={system}>
              <dt>{system}</dt>
              <dd>{steps}</dd>
            </div>
          ))}
        </dl>
      </details>
      <Field
        label="Or paste"
        help="The JSON or the rows that the command import writes, or a report of ccusage or codeburn as JSON."
        fault=""
      >
        {(attributes) => (
          <textarea
            {...attributes}
            class="post-text paste-box"
            spellcheck={false}
            value={pasted}
            onInput={({ currentTarget }) => actions.paste(currentTarget.value)}
          />
        )}
      </Field>
    </div>
  );
}
