import { aNumber, aString, guardService, type MethodRules } from './calls/guard.ts';
import type { ScriptContext } from './calls/script-context.ts';

type GoogleHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleHtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

type HtmlOutputMethods = Pick<
  GoogleHtmlOutput,
  'append' | 'getContent' | 'getHeight' | 'getTitle' | 'getWidth' | 'setContent' | 'setHeight' | 'setTitle' | 'setWidth'
>;

/** HtmlService.HtmlOutput: a page that a sidebar or dialog can show. */
export class HtmlOutputService implements HtmlOutputMethods {
  readonly #self: () => GoogleHtmlOutput;
  readonly #refuseContent: (() => never) | null;
  #content: string;
  #title = '';
  #widthPx: number | null = null;
  #heightPx: number | null = null;

  /** @param refuseContent for a page whose content is not known exactly; null for none */
  constructor(content: string, self: () => GoogleHtmlOutput, refuseContent: (() => never) | null) {
    this.#content = content;
    this.#self = self;
    this.#refuseContent = refuseContent;
  }

  /** Returns the content as sent to the browser. */
  shownContent(): string {
    return this.#content;
  }

  append(content: string): GoogleHtmlOutput {
    this.#content += content;
    return this.#self();
  }

  getContent(): string {
    return this.#refuseContent?.() ?? this.#content;
  }

  getHeight(): number {
    return this.#heightPx as number;
  }

  getTitle(): string {
    return this.#title;
  }

  getWidth(): number {
    return this.#widthPx as number;
  }

  setContent(content: string): GoogleHtmlOutput {
    this.#content = content;
    return this.#self();
  }

  setHeight(heightPx: number): GoogleHtmlOutput {
    this.#heightPx = heightPx;
    return this.#self();
  }

  setTitle(title: string): GoogleHtmlOutput {
    this.#title = title;
    return this.#self();
  }

  setWidth(widthPx: number): GoogleHtmlOutput {
    this.#widthPx = widthPx;
    return this.#self();
  }
}

const noArguments = [[]];
const oneString = [[aString]];
const oneNumber = [[aNumber]];

const htmlOutputRules: MethodRules<HtmlOutputMethods> = {
  append: { needs: 'nothing', takes: oneString },
  getContent: { needs: 'nothing', takes: noArguments },
  getHeight: { needs: 'nothing', takes: noArguments },
  getTitle: { needs: 'nothing', takes: noArguments },
  getWidth: { needs: 'nothing', takes: noArguments },
  setContent: { needs: 'nothing', takes: oneString },
  setHeight: { needs: 'nothing', takes: oneNumber },
  setTitle: { needs: 'nothing', takes: oneString },
  setWidth: { needs: 'nothing', takes: oneNumber },
};

type HtmlTemplateMethods = Pick<GoogleHtmlTemplate, 'evaluate' | 'getRawContent'>;

const htmlTemplateRules: MethodRules<HtmlTemplateMethods> = {
  evaluate: { needs: 'nothing', takes: noArguments },
  getRawContent: { needs: 'nothing', takes: noArguments },
};

type HtmlServiceMethods = Pick<
  GoogleAppsScript.HTML.HtmlService,
  'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplateFromFile'
>;

const htmlServiceRules: MethodRules<HtmlServiceMethods> = {
  createHtmlOutput: { needs: 'nothing', takes: [[], [aString]] },
  createHtmlOutputFromFile: { needs: 'nothing', takes: oneString },
  createTemplateFromFile: { needs: 'nothing', takes: oneString },
};

const SCRIPT_ELEMENT = /(<script\b[^>]*>)([^]*?)(<\/script>)/gi;
const COMMENT = /\/\*[^]*?\*\/|\/\/[^\n]*/g;

/**
 * Returns a page as sent to the browser: Google removes text that looks like a comment in a script, also inside
 * template literals. The stand-in removes it inside every text and every data block, which is the stricter
 * interpretation of the recordings (assumption: cut-slashes).
 * @example cutComments('<script>f(`a // b`)</script>') //=> '<script>f(`a </script>'
 */
export function cutComments(html: string): string {
  return html.replace(SCRIPT_ELEMENT, (_element, start: string, script: string, end: string) => {
    return start + script.replace(COMMENT, '') + end;
  });
}

/** HTML files of the project by name, with or without `.html`. */
export type HtmlFiles = Readonly<Record<string, string>>;

/** Makes HtmlService over the HTML files that are pushed (assumption: html-in-none). */
export function makeHtmlService(context: ScriptContext, files: HtmlFiles): GoogleAppsScript.HTML.HtmlService {
  const makeOutput = (content: string, refuseContent: (() => never) | null = null): GoogleHtmlOutput => {
    const output: GoogleHtmlOutput = guardService(
      context,
      new HtmlOutputService(content, () => output, refuseContent),
      {
        name: 'HtmlService.HtmlOutput',
        rules: htmlOutputRules,
      },
    );
    return output;
  };
  const readFile = (name: string): string => {
    const base = name.replace(/\.html$/, '');
    const content = files[base] ?? files[`${base}.html`];
    return content ?? context.raise(`No HTML file named ${name} was found.`);
  };
  /** Google parses the file, and scripts that contain HTML were reported to come out changed (assumption: file-content). */
  const refuseParsed = () =>
    context.raise('The content of a page from a file is not part of this stand-in; use getRawContent of its template');
  const makeTemplate = (content: string): GoogleHtmlTemplate => {
    const template: HtmlTemplateMethods = {
      evaluate() {
        if (content.includes('<?')) context.raise('A template with scriptlets is not part of this stand-in');
        return makeOutput(content);
      },
      getRawContent: () => content,
    };
    return guardService(context, template, { name: 'HtmlService.HtmlTemplate', rules: htmlTemplateRules });
  };
  const service: HtmlServiceMethods = {
    createHtmlOutput: (content: unknown = '') => makeOutput(String(content)),
    createHtmlOutputFromFile: (name) => makeOutput(readFile(name), refuseParsed),
    createTemplateFromFile: (name) => makeTemplate(readFile(name)),
  };
  return guardService(context, service, { name: 'HtmlService', rules: htmlServiceRules });
}
