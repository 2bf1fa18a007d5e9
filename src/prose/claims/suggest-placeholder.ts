import { fillPlaceholders, type PlaceholderSource } from '../../record/publishing/placeholders.ts';
import type { Task } from '../../record/values/task.ts';
import type { Claim } from './claim.ts';
import type { Metric } from './words/language.ts';

/** For each metric the placeholders of the day and of a task, and the units that can follow them. */
const PLACEHOLDERS: Readonly<Record<Metric, readonly [ofDay: string, ofTask: string, unit: RegExp]>> = {
  human: ['total hours', 'hours', /^ (?:\p{L}{1,20} )?hours?$/u],
  ai: ['total minutes', 'minutes', /^ (?:\p{L}{1,20} )?minutes?$/u],
  supervision: ['total supervision', 'supervision', /^ (?:\p{L}{1,20} )?minutes?$/u],
  tokens: ['total tokens', 'tokens', /^ tokens$/],
  factor: ['weighted factor', 'factor', /^$/],
  supervisoryFactor: ['supervisory factor', 'supervisory factor', /^$/],
};
const SHORTEST_WORD = 4;

/** Suggests placeholders for the corrections of a day. */
export class PlaceholderSuggestions {
  private counts: Map<string, number> | null = null;

  constructor(private readonly source: PlaceholderSource) {}

  /** The placeholder that prints the same figure as a correction, with the unit after it; null when there is none. */
  find({ metrics: [metric], finding }: Claim, shown: string): string | null {
    if (metric === undefined || finding === null || !('task' in finding)) return null;
    const [ofDay, ofTask, unit] = PLACEHOLDERS[metric];
    const [, figure = '', rest = ''] = /^([\d.,]{1,40}x?)(.*)$/s.exec(shown) ?? [];
    if (!unit.test(rest)) return null;
    const task = finding.task === null ? null : this.source.tasks[finding.task];
    const word = task ? this.findWord(task) : null;
    if (task && word === null) return null;
    const placeholder = word === null ? `{${ofDay}}` : `{${ofTask} of "${word}"}`;
    return fillPlaceholders(placeholder, this.source).text === figure ? placeholder + rest : null;
  }

  /** The first word that no other task has. */
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
