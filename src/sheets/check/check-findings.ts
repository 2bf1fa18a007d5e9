import type { AssumptionId, Findings } from '../../platform/assumptions.ts';
import { describeValue } from '../../platform/describe-value.ts';
import { cellAt, isErrorText } from '../../record/values/cell.ts';
import type { CheckPlan, PlacedProbe } from './check-plan.ts';
import { PROBE_MOMENT_MILLISECONDS } from './check-probe.ts';

/** The scratch tab from A1 on: displayed texts, and values as the add-on reads them. */
export interface ScratchCells {
  readonly shown: readonly (readonly string[])[];
  readonly read: readonly (readonly unknown[])[];
  readonly lastRow: number;
  readonly wallClock: (date: Date) => string;
}

/** The findings of the probes, and the probes whose cells were not calculated yet. */
export interface ScratchFindings {
  readonly found: Findings;
  readonly calculating: readonly AssumptionId[];
}

/**
 * Two probes that cannot show the same text after their calculation. A text that both show is Google's word for a cell
 * that is not calculated, in the language of the account (assumption: loading-word).
 */
const NEVER_ALIKE = ['omitted-argument', 'blank-argument'] as const;

function findLoadingWord({ formulaProbes, formulaColumn }: CheckPlan, cells: ScratchCells): string | null {
  const [one, other] = NEVER_ALIKE.map((id) => {
    const row = formulaProbes.find((probe) => probe.id === id)?.row ?? 1;
    return cellAt(cells.shown, row, formulaColumn);
  });
  return one !== undefined && one !== '' && one === other && !isErrorText(one) ? one : null;
}

function trimEnd(texts: readonly string[]): string[] {
  let length = texts.length;
  while (length > 0 && texts[length - 1] === '') length -= 1;
  return texts.slice(0, length);
}

/** Formats a block of cells on one line. @example describeBlock([['1', ''], ['2', '3']]) //=> '1 / 2, 3' */
export function describeBlock(rows: readonly (readonly string[])[]): string {
  return trimEnd(rows.map((row) => trimEnd(row).join(', '))).join(' / ') || 'nothing';
}

function describeMoment(value: unknown, cells: ScratchCells): string {
  if (Object.prototype.toString.call(value) !== '[object Date]') return describeValue(value, cells.wallClock);
  const isSame = (value as Date).getTime() === PROBE_MOMENT_MILLISECONDS;
  return `a date of ${isSame ? 'the same' : 'another'} moment`;
}

function describeFormula(probe: PlacedProbe, column: number, cells: ScratchCells): string {
  const { row } = probe;
  const first = column - 1;
  if (probe.foundAs === 'moment') return describeMoment(cells.read[row - 1]?.[first], cells);
  if (probe.foundAs === 'lastRow') return cells.lastRow === row + 1 ? 'counts' : 'does not count';
  const block = cells.shown.slice(row - 1, row - 1 + probe.rows);
  return describeBlock(block.map((line) => line.slice(first, first + probe.columns)));
}

/** Lists the findings in the scratch tab, by assumption. */
export function listFindings(plan: CheckPlan, cells: ScratchCells): ScratchFindings {
  const { formulaProbes, formulaColumn, readingProbes } = plan;
  const found: Partial<Record<AssumptionId, string>> = {};
  const calculating: AssumptionId[] = [];
  const loadingWord = findLoadingWord(plan, cells);
  if (loadingWord !== null) found['loading-word'] = loadingWord;
  for (const probe of formulaProbes) {
    const anchor = cellAt(cells.shown, probe.row, formulaColumn);
    found[probe.id] = describeFormula(probe, formulaColumn, cells);
    if (anchor === loadingWord || (anchor === '' && !probe.mayBeEmpty)) calculating.push(probe.id);
  }
  for (const { id, row, foundAs } of readingProbes) {
    const shown = cellAt(cells.shown, row, 1).replace(',', '.');
    found[id] = foundAs === 'shown' ? shown || 'nothing' : describeValue(cells.read[row - 1]?.[0], cells.wallClock);
  }
  return { found, calculating };
}
