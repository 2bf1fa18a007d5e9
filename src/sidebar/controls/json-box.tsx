import type { RefObject, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

export interface JsonBoxView {
  readonly text: string;
  /** The result of the last action on the text; empty for none. */
  readonly note: string;
}

/** A controller with these methods can be passed itself. */
export interface JsonBoxActions {
  typeJson(text: string): void;
  copyJson(): void;
  downloadJson(): void;
  takeFile(file: JsonFile): void;
  /** Imports a text. */
  takeJson(json: string): void;
}

/** The part of a chosen file that an import uses. */
export type JsonFile = Pick<File, 'name' | 'size' | 'text'>;

export interface JsonBoxProps {
  readonly view: JsonBoxView;
  readonly actions: JsonBoxActions;
  readonly label: string;
  readonly rows: number;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** A JSON text that the user can export by copying or as a file, and import from a file or by typing it. */
export function JsonBox({ view, actions, label, rows, box }: JsonBoxProps): VNode {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <textarea
        class="post-text"
        rows={rows}
        spellcheck={false}
        aria-label={label}
        value={view.text}
        onInput={({ currentTarget }) => actions.typeJson(currentTarget.value)}
        ref={box}
      />
      <div class="button-row">
        <Button look="outlined small" onPress={() => actions.copyJson()}>
          Copy
        </Button>
        <Button look="outlined small" onPress={() => actions.downloadJson()}>
          Download
        </Button>
        <Button look="outlined small" onPress={() => file.current?.click()}>
          Choose file…
        </Button>
        <Button look="outlined small" onPress={() => actions.takeJson(view.text)}>
          Use this text
        </Button>
      </div>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (chosen !== undefined) actions.takeFile(chosen);
        }}
        ref={file}
      />
      <p class="quiet" aria-live="polite">
        {view.note}
      </p>
    </>
  );
}
