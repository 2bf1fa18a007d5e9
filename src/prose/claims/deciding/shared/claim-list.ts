import type { Claim, ClaimKind, Finding, Fix } from '../../claim.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Metric } from '../../words/language.ts';

/** What a claim measures, and how it can be corrected. */
export interface Details {
  readonly metrics?: readonly Metric[];
  readonly source?: number;
  readonly fix?: Fix | null;
}

/** The claims of a sentence as they are found. A token belongs to one claim only. */
export class ClaimList {
  readonly claims: Claim[] = [];
  /** The tasks that the last quantified statement is true for, here or in the sentence before. */
  counted: readonly number[];
  private readonly taken = new Set<number>();

  constructor(
    readonly sentence: Sentence,
    counted: readonly number[] = [],
  ) {
    this.counted = counted;
  }

  isTaken(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (this.taken.has(index)) return true;
    return false;
  }

  take(from: number, to: number): void {
    for (let index = from; index < to; index++) this.taken.add(index);
  }

  /** Adds a claim over some tokens and takes them. */
  add(
    kind: ClaimKind,
    [from, to]: readonly [number, number],
    verdict: Claim['verdict'],
    tasks: readonly number[],
    finding: Finding | null = null,
    { metrics = [], source, fix = null }: Details = {},
  ): void {
    const { tokens, text, field } = this.sentence;
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    this.take(from, to);
    const quote = text.slice(start, end);
    const about = { tasks, metrics, source: source ?? null };
    this.claims.push({ field, span: [start, end], quote, kind, verdict, ...about, finding, fix });
  }
}
