import { fillPlaceholders, type PlaceholderSource } from '../../record/publishing/placeholders.ts';
import type { Task } from '../../record/values/task.ts';
import { LANGUAGE } from './check-prose.ts';
import type { Claim } from './claim.ts';
import type { Metric, TimeUnit } from './words/terms.ts';

type FigureUnit = TimeUnit | 'tokens';

/** For each metric the placeholders of the day and of a task, and the unit after them; null for none. */
const PLACEHOLDERS: Readonly<Record<Metric, readonly [ofDay: string, ofTask: string, unit: FigureUnit | null]>> = {
  human: ['total hours', 'hours', 'hours'],
  ai: ['total minutes', 'minutes', 'minutes'],
  supervision: ['total supervision', 'supervision', 'minutes'],
  tokens: ['total tokens', 'tokens', 'tokens'],
  factor: ['weighted factor', 'factor', null],
  supervisoryFactor: ['supervisory factor', 'supervisory factor', null],
};
const SHORTEST_WORD = 4;

/** Whether the text after a figure is its unit, such as ` hours` or ` working hours`. */
function isUnit(rest: string, unit: FigureUnit | null): boolean {
  if (unit === null) return rest === '';
  if (unit === 'tokens') return rest === ` ${LANGUAGE.unitNames.tokens}`;
  const [, name = ''] = /^ (?:\p{L}{1,20} )?(\p{L}{1,20})$/u.exec(rest) ?? [];
  return LANGUAGE.perUnits[name] === unit;
}

/** Suggests placeholders for the corrections of a day. */
export class PlaceholderSuggestions {
  private counts: Map<string, number> | null = null;

  constructor(private readonly source: PlaceholderSource) {}

  /**
   * Finds the placeholder that prints the same figure as a correction, with the unit after it; null when there is none.
   */
  find({ metrics: [metric], finding }: Claim, shown: string): string | null {
    if (metric === undefined || finding === null || !('task' in finding)) return null;
    const [ofDay, ofTask, unit] = PLACEHOLDERS[metric];
    const [, figure = '', rest = ''] = /^([\d.,]{1,40}x?)(.*)$/s.exec(shown) ?? [];
    if (!isUnit(rest, unit)) return null;
    const task = finding.task === null ? null : this.source.tasks[finding.task];
    const word = task ? this.findWord(task) : null;
    if (task && word === null) return null;
    const placeholder = word === null ? `{${ofDay}}` : `{${ofTask} of "${word}"}`;
    return fillPlaceholders(placeholder, this.source).text === figure ? placeholder + rest : null;
  }

  /** Finds the first word that no other task has. */
  private findWord({ task }: Task): string | null {
    const wordsOf = (text: string) => [...new Set(text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]/u))];
    const counts = this.counts ?? new Map<string, number>();
    if (this.counts === null) {
      for (const other of this.source.tasks) {
        for (const word of wordsOf(other.task)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      this.counts = counts;
    }
    return wordsOf(task).find((word) => word.length >= SHORTEST_WORD && counts.get(word) === 1) ?? null;
  }
}
