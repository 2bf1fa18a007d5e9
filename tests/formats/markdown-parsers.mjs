// The Markdown parsers that blogs use, each as a function from source to HTML.
import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const markdownIt = new MarkdownIt({ html: true });
const marked = new Marked({ gfm: true });

export const MARKDOWN_PARSERS = {
  'markdown-it': (source) => markdownIt.render(source),
  marked: (source) => marked.parse(source),
  'micromark with GFM': (source) =>
    micromark(source, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
};
