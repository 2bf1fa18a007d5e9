import type { RefObject, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import type { EditStyleController } from './edit-style-controller.ts';

export interface JsonPanelProps {
  readonly json: string;
  readonly note: string;
  readonly actions: Pick<EditStyleController, 'typeJson' | 'takeJson' | 'takeFile' | 'copyJson' | 'downloadJson'>;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** The style as JSON, to copy or download, and to load from a text or a file. */
export function JsonPanel({ json, note, actions, box }: JsonPanelProps): VNode {
  const fileInput = useRef<HTMLInputElement>(null);
  return (
    <div class="form">
      <p class="quiet">
        Only the differences from the style that it starts from. To load a style, choose its file, or paste its text and
        press <b>Use this text</b>.
      </p>
      <textarea
        class="post-text"
        rows={16}
        spellcheck={false}
        aria-label="The style as JSON"
        value={json}
        ref={box}
        onInput={({ currentTarget }) => actions.typeJson(currentTarget.value)}
      />
      <div class="button-row">
        <Button look="outlined small" onPress={() => void actions.copyJson()}>
          Copy
        </Button>
        <Button look="outlined small" onPress={() => actions.downloadJson()}>
          Download
        </Button>
        <Button look="outlined small" onPress={() => fileInput.current?.click()}>
          Choose file…
        </Button>
        <Button look="outlined small" onPress={() => actions.takeJson(json)}>
          Use this text
        </Button>
      </div>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        ref={fileInput}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void actions.takeFile(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p role="status">{note}</p>
    </div>
  );
}
