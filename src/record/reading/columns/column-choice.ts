import type { ColumnKey } from './heading-words.ts';

/** The columns that a user can choose, in the words of the setting and of the command line. */
export const COLUMN_ROLES = ['task', 'human', 'ai', 'supervision', 'tokens', 'date', 'number'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The heading that the user chose for a role. Other roles are recognized. */
export type ColumnChoice = Readonly<Partial<Record<ColumnRole, string>>>;
export const NO_CHOICE: ColumnChoice = {};

/** The column of each role, except the date, which is not a column of the task. */
export const KEY_OF_ROLE: Readonly<Record<Exclude<ColumnRole, 'date'>, ColumnKey>> = {
  task: 'task',
  human: 'humanEstimate',
  ai: 'aiTime',
  supervision: 'supervision',
  tokens: 'tokens',
  number: 'number',
};

/** A choice, or what to write instead: the end of a sentence that starts with “Write”. */
export type ColumnChoiceReading = { readonly value: ColumnChoice } | { readonly expected: string };

const EXAMPLE = 'task=What I did; human=Manual Time';
const isRole = (text: string): text is ColumnRole => COLUMN_ROLES.some((role) => role === text);

interface Pair {
  readonly role: string;
  /** Null without an equals sign. */
  readonly heading: string | null;
}

/** Reads a text up to the next of some characters, without the spaces around it. A quoted text can contain them. */
function readToken(text: string, start: number, ends: string): { token: string | null; next: number } {
  let at = start;
  while (text[at] === ' ') at += 1;
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && !ends.includes(text[end] ?? '')) end += 1;
    return { token: text.slice(at, end).trim(), next: end };
  }
  let token = '';
  for (at += 1; at < text.length; at++) {
    if (text[at] !== '"') token += text[at];
    else if (text[at + 1] === '"') {
      token += '"';
      at += 1;
    } else {
      at += 1;
      while (text[at] === ' ') at += 1;
      const isEnd = at === text.length || ends.includes(text[at] ?? '');
      return { token: isEnd ? token.trim() : null, next: at };
    }
  }
  return { token: null, next: at };
}

const SEPARATORS = ';,\n\r';

/** Reads the pairs of a text; null if a quote is not closed or has text after it. */
function readPairs(text: string): Pair[] | null {
  const pairs: Pair[] = [];
  for (let at = 0; at < text.length; at++) {
    const { token: role, next } = readToken(text, at, `=${SEPARATORS}`);
    if (role === null) return null;
    at = next;
    if (text[next] !== '=') {
      if (role !== '') pairs.push({ role, heading: null });
      continue;
    }
    const { token: heading, next: end } = readToken(text, next + 1, `=${SEPARATORS}`);
    if (heading === null) return null;
    if (text[end] === '=') return [...pairs, { role, heading: null }];
    pairs.push({ role, heading });
    at = end;
  }
  return pairs;
}

/**
 * Reads which heading each column has: pairs separated by semicolons, commas or line breaks. A heading that contains
 * `;`, `,` or `=` is in quotes.
 * @example readColumnChoice('task=What I did; ai="Claude (h, measured)"') //=> { value: { task: 'What I did', ai: 'Claude (h, measured)' } }
 * @example readColumnChoice('robot=Claude') //=> { expected: 'one of task, human, ai, supervision, tokens, date, number before =, not “robot”' }
 */
export function readColumnChoice(text: string): ColumnChoiceReading {
  const pairs = readPairs(text);
  if (pairs === null)
    return { expected: 'a closing quote after each quoted heading, and nothing between it and the separator' };
  const choice: Partial<Record<ColumnRole, string>> = {};
  const roles = new Map<string, ColumnRole>();
  for (const { role: name, heading } of pairs) {
    const role = name.toLowerCase();
    if (heading === null)
      return { expected: `pairs such as ${EXAMPLE}, with headings that contain ; , or = in quotes` };
    if (!isRole(role)) return { expected: `one of ${COLUMN_ROLES.join(', ')} before =, not “${name}”` };
    if (heading === '') return { expected: `a heading after ${role}=` };
    if (choice[role] !== undefined) return { expected: `${role}= only once` };
    const other = roles.get(heading.toLowerCase());
    if (other !== undefined)
      return { expected: `another heading for ${role}, because “${heading}” is given for ${other}` };
    roles.set(heading.toLowerCase(), role);
    choice[role] = heading;
  }
  return { value: choice };
}

const quoteHeading = (heading: string) => (/[;,="\r\n]/.test(heading) ? `"${heading.replace(/"/g, '""')}"` : heading);

/**
 * Prints a choice as text that reads back as the same choice.
 * @example printColumnChoice({ ai: 'Bot' }) //=> 'ai=Bot'
 */
export function printColumnChoice(choice: ColumnChoice): string {
  return COLUMN_ROLES.flatMap((role) => {
    const heading = choice[role];
    return heading === undefined ? [] : [`${role}=${quoteHeading(heading)}`];
  }).join('; ');
}
