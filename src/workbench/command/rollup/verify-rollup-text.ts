import { describeIssues } from '../../../formats/read-record-data.ts';
import type { Style } from '../../../record/publishing/style.ts';
import { ROLLUP_SCHEMA, type RollupData } from '../../../rollup/rollup-data.ts';
import { rollupDataSchema } from '../../../rollup/rollup-data-schema.ts';
import { ENGLISH_ROLLUP } from '../../../rollup/rollup-words.ts';
import { type RollupVerification, verifyRollup } from '../../../rollup/verification/verify-rollup.ts';
import { verifyRollupData } from '../../../rollup/verification/verify-rollup-data.ts';
import { STYLES } from '../../../styles/styles.ts';
import type { Verification } from '../verify-published.ts';
import { readShownRollups } from './shown-rollups.ts';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** Describes in one line what was compared without a difference, and what was not compared. */
function describeAgreement(found: RollupVerification): string {
  const { days, rows, statistics, sentences, longestTasks, notCompared } = found;
  const compared = [
    plural(rows, 'row'),
    plural(statistics, 'statistic'),
    plural(sentences, 'sentence'),
    ...(longestTasks === 0 ? [] : [plural(longestTasks, 'longest task')]),
  ];
  return `Roll-up of ${plural(days, 'day')}: ${joinWords(compared)} agree. Not compared: ${joinWords(notCompared)}.`;
}

/** Adds up the rows of the roll-ups in a text again. */
export function verifyRollupText(text: string, givenStyle: Style | null): Verification[] {
  const styles = givenStyle === null ? STYLES : [givenStyle];
  return readShownRollups(text, styles, ENGLISH_ROLLUP).map((shown) => {
    const found = verifyRollup(shown, styles, ENGLISH_ROLLUP);
    if (found === null) {
      const fault = 'The roll-up has the headings of no built-in style. Give the file of its style with --style.';
      return { isSound: false, lines: [], notes: [], faults: [fault] };
    }
    const { differences } = found;
    const line = describeAgreement(found);
    return {
      isSound: differences.length === 0,
      lines: differences.length === 0 ? [line] : differences,
      notes: [],
      faults: [],
    };
  });
}

/** Whether a JSON value is marked as a roll-up. */
export function isRollupData(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'schema') === ROLLUP_SCHEMA;
}

/** Checks the figures of roll-ups as data against each other. */
export function verifyRollupJson(value: unknown, givenStyle: Style | null): Verification {
  const result = rollupDataSchema.safeParse(value);
  if (!result.success) {
    return { isSound: false, lines: [], notes: [], faults: describeIssues(result.error.issues, value) };
  }
  const data: RollupData = result.data;
  const differences = verifyRollupData(data, givenStyle?.hoursPerWeek ?? null);
  const line = `${plural(data.periods.length, 'period')}: the figures of each agree. The days are not part of this file.`;
  return {
    isSound: differences.length === 0,
    lines: differences.length === 0 ? [line] : differences,
    notes: [],
    faults: [],
  };
}
