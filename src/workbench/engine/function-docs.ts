/** The documentation that the spreadsheet shows while the user types a custom function. */
export interface FunctionDoc {
  name: string;
  description: string;
  parameters: readonly ParameterDoc[];
}

export interface ParameterDoc {
  name: string;
  type: string;
  description: string;
}

const DOCUMENTED_FUNCTION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;
const TOP_LEVEL_FUNCTION = /^(?:async\s+)?function\b\s{0,9}\*?\s{0,9}([A-Za-z_$][\w$]*)\s*\(/gm;

/**
 * Reads the documentation of the custom functions from a pushed script like Google: only comments directly above a function
 * declaration and with `@customfunction` count, line breaks become spaces, and `@return` is not shown.
 */
export function readFunctionDocs(source: string): FunctionDoc[] {
  const docs: FunctionDoc[] = [];
  for (const [, comment = '', name = '', parameterList = ''] of source.matchAll(DOCUMENTED_FUNCTION)) {
    const { description, tags } = splitComment(comment);
    if (!tags.some((tag) => /^@customfunction\b/i.test(tag)) || name.endsWith('_')) continue;
    const names = parameterList
      .split(',')
      .map((part) => part.replace(/=.*|\.\.\./g, '').trim())
      .filter((part) => part !== '');
    docs.push({ name, description, parameters: names.map((parameter) => readParameter(parameter, tags)) });
  }
  return docs;
}

/** Lists the top-level functions of a pushed script that a cell can call: those whose names do not end in `_`. */
export function readFunctionNames(source: string): string[] {
  const names = [...source.matchAll(TOP_LEVEL_FUNCTION)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !name.endsWith('_'));
}

function splitComment(comment: string): { description: string; tags: string[] } {
  const text = comment.replace(/^[ \t]*\*?[ \t]*/gm, '');
  const [description = '', ...tags] = `\n${text}`.split(/^(?=@)/m);
  return { description: foldSpace(description), tags: tags.map(foldSpace) };
}

function readParameter(name: string, tags: readonly string[]): ParameterDoc {
  for (const tag of tags) {
    const match = /^@param\s{1,9}(?:\{([^}]{0,200})\}\s{0,9})?(\S{1,200})(?:\s(.*))?$/.exec(tag);
    if (match?.[2] === name)
      return { name, type: match[1] ?? '', description: (match[3] ?? '').trim().replace(/^-\s+/, '') };
  }
  return { name, type: '', description: '' };
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
