import type { Claim, ClaimKind, Finding, Fix } from '../../claim.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Metric } from '../../words/terms.ts';

/** The first token of a claim, and the one after it. */
export type Span = readonly [number, number];

/** The claims of a sentence, in the order in which the check finds them. A token belongs to one claim only. */
export class ClaimList {
  readonly claims: Claim[] = [];
  /** The tasks for which the last quantified statement is true, here or in the sentence before. */
  counted: readonly number[];
  private readonly taken = new Set<number>();

  constructor(
    readonly sentence: Sentence,
    counted: readonly number[] = [],
  ) {
    this.counted = counted;
  }

  isTaken(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.taken.has(at)) return true;
    return false;
  }

  /** @param source the index of the value with which the figure agrees, among the values that it can have */
  confirm(
    kind: ClaimKind,
    span: Span,
    tasks: readonly number[] = [],
    metrics: readonly Metric[] = [],
    source: number | null = null,
  ): void {
    this.add(kind, span, { verdict: 'agrees', tasks, metrics, source, finding: null, fix: null });
  }

  contradict(
    kind: ClaimKind,
    span: Span,
    tasks: readonly number[],
    finding: Finding,
    metrics: readonly Metric[] = [],
    fix: Fix | null = null,
  ): void {
    this.add(kind, span, { verdict: 'contradicts', tasks, metrics, source: null, finding, fix });
  }

  /** Adds a claim that the data does not decide. */
  leaveOpen(kind: ClaimKind, span: Span): void {
    this.add(kind, span, {
      verdict: 'not in the data',
      tasks: [],
      metrics: [],
      source: null,
      finding: null,
      fix: null,
    });
  }

  /** Adds a claim over some tokens, so that no other claim can have them. */
  private add(
    kind: ClaimKind,
    [from, to]: Span,
    { verdict, tasks, metrics, source, finding, fix }: Omit<Claim, 'field' | 'span' | 'quote' | 'kind'>,
  ): void {
    const { tokens, text, field } = this.sentence;
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    for (let at = from; at < to; at++) this.taken.add(at);
    const quote = text.slice(start, end);
    this.claims.push({ field, span: [start, end], quote, kind, verdict, tasks, metrics, source, finding, fix });
  }
}
