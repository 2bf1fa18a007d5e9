import type { RefObject, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { Field } from '../controls/field.tsx';
import type { ImportController } from './import-controller.ts';
import type { ImportTab } from './import-state.ts';
import { readImportFile } from './read-import-file.ts';

const LABELS: Readonly<Record<ImportTab, string>> = { published: 'Text of the record', table: 'Rows' };

const FILE_TYPES: Readonly<Record<ImportTab, string>> = {
  published: '.txt,.md,.markdown,.html,.htm,.json,text/plain,text/html',
  table: '.csv,.tsv,.txt,.md,.markdown,.html,.htm,text/csv',
};

export interface ImportSourceProps {
  readonly tab: ImportTab;
  readonly text: string;
  readonly actions: Pick<ImportController, 'give' | 'refuse'>;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** A box for a text, which can be typed, pasted or dropped, or read from a file. */
export function ImportSource({ tab, text, actions, box }: ImportSourceProps): VNode {
  const fileInput = useRef<HTMLInputElement>(null);
  const takeFile = async (file: File) => {
    const content = await readImportFile(file);
    if ('problem' in content) actions.refuse(content.problem);
    else actions.give(content.text, null, content.name);
  };
  /** Takes a file as a whole, and formatted text with a table as HTML. The browser inserts all other texts. */
  const takeTransfer = (event: Event, data: DataTransfer | null, target: HTMLTextAreaElement) => {
    const [file] = data?.files ?? [];
    const html = data?.getData('text/html') ?? '';
    const plain = data?.getData('text/plain') ?? '';
    if (file !== undefined && plain === '') {
      event.preventDefault();
      void takeFile(file);
    } else if (tab === 'published' && /<table[\s>]/i.test(html) && isReplaced(target)) {
      event.preventDefault();
      actions.give(plain === '' ? html : plain, html);
    }
  };
  return (
    <>
      <Field label={LABELS[tab]} fault="">
        {(attributes) => (
          <textarea
            {...attributes}
            class="post-text source"
            spellcheck={false}
            value={text}
            ref={box}
            onInput={({ currentTarget }) => actions.give(currentTarget.value)}
            onPaste={(event) => takeTransfer(event, event.clipboardData, event.currentTarget)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => takeTransfer(event, event.dataTransfer, event.currentTarget)}
          />
        )}
      </Field>
      <Button look="outlined small" onPress={() => fileInput.current?.click()}>
        Choose file…
      </Button>
      <input
        type="file"
        hidden
        accept={FILE_TYPES[tab]}
        ref={fileInput}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void takeFile(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Whether an inserted text replaces all of the box. */
function isReplaced({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean {
  return value.trim() === '' || (selectionStart === 0 && selectionEnd === value.length);
}
