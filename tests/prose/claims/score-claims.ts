import { checkProse } from '../../../src/prose/claims/check-prose.ts';
import type { Claim } from '../../../src/prose/claims/claim.ts';
import type { Field, Label, LabeledDay } from './labeled-day.ts';

const HOURS_PER_WEEK = 40;

/** The score of the checker on statements of one kind. */
export interface Score {
  falseFound: number;
  falseAll: number;
  mutationsFound: number;
  mutationsAll: number;
  trueVerified: number;
  trueAll: number;
}

export interface SetScore {
  readonly days: number;
  readonly kinds: ReadonlyMap<string, Score>;
  /** Findings on true statements, on statements that are not in the data, and on other prose. */
  readonly alarms: { onTrue: number; onUncheckable: number; onProse: number };
  /** Missed statements and false alarms, for tuning the checker. */
  readonly faults: readonly string[];
}

export const checkLabeled = (day: LabeledDay): Claim[] => checkProse(day, day.date, HOURS_PER_WEEK);

const overlaps = (field: Field, start: number, end: number, { field: other, span: [from, to] }: Claim) =>
  field === other && from < end && to > start;

/** Changes digits: the first one, the last one, and swaps the first two. */
function mutateFigure(figure: string): string[] {
  const bump = (at: number, step: number) => {
    const digit = (Number(figure.charAt(at)) + step) % 10;
    return `${figure.slice(0, at)}${at === 0 && digit === 0 ? 1 : digit}${figure.slice(at + 1)}`;
  };
  const swapped = figure.replace(/^(\d)(\d)/, '$2$1');
  const all = [bump(0, 1), bump(figure.length - 1, 3), ...(swapped.startsWith('0') ? [] : [swapped])];
  return [...new Set(all)].filter((other) => other !== figure);
}

function scoreMutations(day: LabeledDay, label: Label, score: Score, faults: string[]): void {
  // Another bound can leave a statement about a number of tasks true.
  if (['quantifier', 'threshold', 'exception'].includes(label.kind)) return;
  // Fields and sentences are read one after the other, so that those after the statement only take time.
  const rest = day[label.field].slice(label.end);
  const text = day[label.field].slice(0, label.end) + (/^.*?[.!?]["”)]?(?=\s)/su.exec(rest)?.[0] ?? rest);
  const alone = { ...day, title: '', intro: '', analysis: '' };
  for (const match of label.text.matchAll(/\d(?:[\d,]*\d)?(?:\.\d+)?/g)) {
    const at = label.start + match.index;
    for (const figure of mutateFigure(match[0])) {
      const changed = { ...alone, [label.field]: text.slice(0, at) + figure + text.slice(at + match[0].length) };
      const end = label.end + figure.length - match[0].length;
      const isFound = checkLabeled(changed).some(
        (claim) => claim.verdict === 'contradicts' && overlaps(label.field, label.start, end, claim),
      );
      score.mutationsAll += 1;
      if (isFound) score.mutationsFound += 1;
      else faults.push(`mutation missed: ${day.name} [${label.kind}] ${label.text}: ${match[0]} -> ${figure}`);
    }
  }
}

const noScore = (): Score => ({
  falseFound: 0,
  falseAll: 0,
  mutationsFound: 0,
  mutationsAll: 0,
  trueVerified: 0,
  trueAll: 0,
});

/**
 * Scores the checker as its users would: a finding counts when it overlaps a false statement.
 */
export function scoreClaims(days: readonly LabeledDay[]): SetScore {
  const kinds = new Map<string, Score>();
  const alarms = { onTrue: 0, onUncheckable: 0, onProse: 0 };
  const faults: string[] = [];
  for (const day of days) {
    const claims = checkLabeled(day);
    const findings = claims.filter(({ verdict }) => verdict === 'contradicts');
    for (const label of day.labels.filter(({ truth }) => truth !== 'uncheckable')) {
      const score = kinds.get(label.kind) ?? noScore();
      kinds.set(label.kind, score);
      const near = claims.filter((claim) => overlaps(label.field, label.start, label.end, claim));
      if (label.truth === 'false') {
        score.falseAll += 1;
        if (near.some(({ verdict }) => verdict === 'contradicts')) score.falseFound += 1;
        else faults.push(`missed: ${day.name} [${label.kind}] ${label.text}`);
      } else {
        score.trueAll += 1;
        if (near.some(({ verdict }) => verdict === 'agrees')) score.trueVerified += 1;
        else faults.push(`not verified: ${day.name} [${label.kind}] ${label.text}`);
        scoreMutations(day, label, score, faults);
      }
    }
    for (const finding of findings) {
      const near = day.labels.filter(({ field, start, end }) => overlaps(field, start, end, finding));
      if (near.some(({ truth }) => truth === 'false')) continue;
      const where = near.some(({ truth }) => truth === 'true')
        ? 'onTrue'
        : near.length > 0
          ? 'onUncheckable'
          : 'onProse';
      alarms[where] += 1;
      faults.push(`ALARM ${where}: ${day.name} ${finding.field} “${finding.quote}” ${JSON.stringify(finding.finding)}`);
    }
  }
  return { days: days.length, kinds, alarms, faults };
}

/** Returns the scores of all kinds together. */
export function sumScores({ kinds }: SetScore): Score {
  const sum = noScore();
  for (const score of kinds.values()) {
    for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  }
  return sum;
}
