// Real editors in a page, to paste into: `window.editors` returns the pasted content.
import { $generateHtmlFromNodes } from '@lexical/html';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { registerTablePlugin, TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { createEditor } from 'lexical';

function makePlace(id) {
  const place = document.createElement('div');
  place.id = id;
  place.style.cssText = 'height:80px;overflow:auto';
  document.body.append(place);
  return place;
}

const tiptap = new Editor({
  element: makePlace('tiptap'),
  extensions: [StarterKit, TableKit],
});

const lexicalPlace = makePlace('lexical');
lexicalPlace.contentEditable = 'true';
const lexical = createEditor({
  namespace: 'test',
  nodes: [TableNode, TableRowNode, TableCellNode, HeadingNode, QuoteNode],
  onError: (error) => {
    throw error;
  },
});
lexical.setRootElement(lexicalPlace);
registerRichText(lexical);
registerTablePlugin(lexical);

window.editors = {
  focus: (name) => (name === 'tiptap' ? tiptap.commands.focus() : lexicalPlace.focus()),
  read: (name) =>
    name === 'tiptap'
      ? tiptap.getHTML()
      : lexical.getEditorState().read(() => $generateHtmlFromNodes(lexical), { editor: lexical }),
};
