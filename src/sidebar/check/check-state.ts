import { ASSUMPTIONS, type Assumption, type AssumptionId, type Findings } from '../../platform/assumptions.ts';

export type CheckStep = 'calls' | 'tab' | 'cells' | 'services' | 'removing';

/** The state of the page *Check this installation*. */
export interface CheckState {
  readonly phase: 'ready' | 'running' | 'done';
  readonly step: CheckStep;
  readonly found: Findings;
  /** The reasons why something could not be checked, as sentences. */
  readonly problems: readonly string[];
  readonly copy: 'none' | 'copied' | 'refused';
  readonly download: 'untried' | 'asked' | 'answered';
  /** Counts the messages, so that a repeated one is announced again. */
  readonly turn: number;
}

export type CheckEvent =
  | { readonly kind: 'started' | 'finished' | 'copied' | 'copyRefused' | 'downloadAsked' }
  | { readonly kind: 'stepped'; readonly step: CheckStep }
  | { readonly kind: 'found'; readonly found: Findings }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'downloadAnswered'; readonly hasArrived: boolean };

export const FIRST_CHECK_STATE: CheckState = {
  phase: 'ready',
  step: 'calls',
  found: {},
  problems: [],
  copy: 'none',
  download: 'untried',
  turn: 0,
};

/** Returns the state after an event. */
export function reduceCheck(state: CheckState, event: CheckEvent): CheckState {
  const next = { ...state, turn: state.turn + 1 };
  switch (event.kind) {
    case 'started':
      return { ...FIRST_CHECK_STATE, phase: 'running', turn: next.turn };
    case 'stepped':
      return { ...state, step: event.step };
    case 'found':
      return { ...state, found: { ...state.found, ...event.found } };
    case 'failed':
      return { ...state, problems: [...state.problems, event.problem] };
    case 'finished':
      return { ...next, phase: 'done' };
    case 'copied':
    case 'copyRefused':
      return { ...next, copy: event.kind === 'copied' ? 'copied' : 'refused' };
    case 'downloadAsked':
      return { ...next, download: 'asked', copy: 'none' };
    case 'downloadAnswered': {
      const download = event.hasArrived ? 'the file arrived' : 'no file';
      return { ...next, download: 'answered', copy: 'none', found: { ...state.found, download } };
    }
  }
}

export type CheckMark = 'agrees' | 'differs' | 'measured' | 'not reached' | 'not tried';

/** A line of the table: one assumption and its result. */
export interface CheckLine {
  readonly id: AssumptionId;
  readonly question: string;
  /** Null if there is no result. */
  readonly found: string | null;
  readonly assumed: string;
  readonly mark: CheckMark;
  /** The expected result if it differs; otherwise empty. */
  readonly expected: string;
  /** A description of what still works if the result differs; otherwise empty. */
  readonly fallback: string;
  readonly usedIn: readonly string[];
}

function markOf({ foundBy, expected }: Assumption, found: string | null): CheckMark {
  if (found === null) return foundBy === 'page' ? 'not tried' : 'not reached';
  if (expected === null) return 'measured';
  return found === expected ? 'agrees' : 'differs';
}

/** Lists one line for every assumption that can be checked, in the order of their table. */
export function listCheckLines({ found }: Pick<CheckState, 'found'>): CheckLine[] {
  return ASSUMPTIONS.filter(({ foundBy }) => foundBy !== 'nothing').map((assumption) => {
    const { id, question, assumed, usedIn } = assumption;
    const text = found[id] ?? null;
    const mark = markOf(assumption, text);
    const isDifferent = mark === 'differs';
    const expected = isDifferent ? (assumption.expected ?? '') : '';
    const fallback = isDifferent ? (assumption.fallback ?? '') : '';
    return {
      id,
      question,
      found: text,
      assumed,
      mark,
      expected,
      fallback,
      usedIn: usedIn.map((path) => `src/${path}`),
    };
  });
}

/** @example countMarks([{ mark: 'agrees' }, { mark: 'agrees' }, { mark: 'differs' }]) //=> '2 agree, 1 differs' */
export function countMarks(lines: readonly CheckLine[]): string {
  const count = (mark: CheckMark) => lines.filter((line) => line.mark === mark).length;
  const parts: [number, string][] = [
    [count('agrees'), count('agrees') === 1 ? 'agrees' : 'agree'],
    [count('differs'), count('differs') === 1 ? 'differs' : 'differ'],
    [count('measured'), 'measured'],
    [count('not reached'), 'not reached'],
    [count('not tried'), 'not tried'],
  ];
  return parts
    .filter(([number], index) => number > 0 || index < 2)
    .map(([number, words]) => `${number} ${words}`)
    .join(', ');
}
