import type { Style } from '../../../record/publishing/style.ts';
import { trimEnd } from '../../../record/values/trim-end.ts';
import { joinCounts } from '../rows/printed-cells.ts';
import { compilePrinted } from './printed-pattern.ts';

/** The remark that a figure does not include all tasks, such as `(25 of 29 tasks)`. */
export interface Coverage {
  readonly counted: number;
  readonly tasks: number;
  /** The text before and after the remark. */
  readonly before: string;
  readonly after: string;
}

const COUNT = "(\\d(?:[\\d.,’' \\u00a0\\u202f]{0,20}\\d)?)";
/** The remark in English with any noun, as people write it. */
const ANY_NOUN = `\\(${COUNT} of ${COUNT} [^()]{1,40}\\)`;
const PLACES = /\{(counted|tasks)\}/;

interface Form {
  readonly expression: RegExp;
  /** Whether the number of all tasks is first. */
  readonly isTasksFirst: boolean;
}

function compile(pattern: string): Form {
  const { source, names } = compilePrinted(pattern, PLACES, () => COUNT, '\\s{1,3}');
  return { expression: new RegExp(source), isTasksFirst: names[0] === 'tasks' };
}

const forms = new Map<string, Form>();

function formOf(pattern: string): Form {
  const known = forms.get(pattern) ?? compile(pattern);
  forms.set(pattern, known);
  return known;
}

const ENGLISH: Form = { expression: new RegExp(ANY_NOUN), isTasksFirst: false };

/**
 * Finds how many tasks a printed figure includes.
 * @param styles the styles whose remark is known
 * @returns null for a figure without the remark
 * @example findCoverage('245.7x (5 of 6 tasks)', []) //=> { counted: 5, tasks: 6, before: '245.7x', after: '' }
 * @example findCoverage('245.7x (200 to 300x)', []) //=> null
 */
export function findCoverage(text: string, styles: readonly Style[]): Coverage | null {
  const patterns = new Set(styles.map(({ language }) => language.partPattern));
  for (const { expression, isTasksFirst } of [...[...patterns].map(formOf), ENGLISH]) {
    const found = expression.exec(text);
    if (found === null) continue;
    const [first, second] = [found[1], found[2]].map((count = '') => Number(joinCounts(count)));
    if (first === undefined || second === undefined) continue;
    const around = {
      before: trimEnd(text.slice(0, found.index), /\s/),
      after: text.slice(found.index + found[0].length),
    };
    return { counted: isTasksFirst ? second : first, tasks: isTasksFirst ? first : second, ...around };
  }
  return null;
}
