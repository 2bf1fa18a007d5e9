import { ASSUMPTIONS } from '../../platform/assumptions.ts';
import { type CheckPlace, formatCheckReport } from './check-report.ts';
import { type CheckLine, type CheckState, countMarks, listCheckLines } from './check-state.ts';

/** The texts and results that the page *Check this installation* shows. */
export interface CheckView {
  readonly intro: readonly string[];
  readonly problems: readonly string[];
  readonly lines: readonly CheckLine[];
  readonly status: {
    readonly tone: 'plain' | 'done' | 'warning' | 'error';
    readonly text: string;
    readonly turn: number;
  };
  readonly start: { readonly label: string; readonly isBusy: boolean };
  readonly hasReport: boolean;
  /** Whether the report is shown, so that the user can copy it. */
  readonly isReportShown: boolean;
  readonly asksForDownload: boolean;
  /** The report as Markdown. */
  readonly report: string;
}

export const DOWNLOAD_NAME = 'leverage-record-check.txt';

const CHECK_INTRO = [
  'The check adds a tab named “Leverage Record check” with its own formulas, reads their results, and removes the tab.',
  'It does not read or change anything else in your sheet.',
];

const FORMULA_IDS = ASSUMPTIONS.filter(({ foundBy }) => foundBy === 'formula').map(({ id }) => id);

function describeProgress({ step, found }: CheckState): string {
  switch (step) {
    case 'calls':
      return 'Checking the calls…';
    case 'tab':
      return 'Adding the tab…';
    case 'cells': {
      const ready = FORMULA_IDS.filter((id) => found[id] !== undefined).length;
      return `Waiting for the formulas: ${ready} of ${FORMULA_IDS.length} calculated…`;
    }
    case 'services':
      return 'Trying services…';
    case 'removing':
      return 'Removing the tab…';
  }
}

function viewStatus(
  state: CheckState,
  lines: readonly CheckLine[],
  copyKeys: string,
): Omit<CheckView['status'], 'turn'> {
  if (state.phase === 'ready') return { tone: 'plain', text: 'It takes less than a minute.' };
  if (state.phase === 'running') return { tone: 'plain', text: describeProgress(state) };
  if (state.copy === 'copied') return { tone: 'done', text: 'Report copied. You can paste it into an issue.' };
  if (state.copy === 'refused') {
    return { tone: 'error', text: `This browser did not allow copying. The report is selected: press ${copyKeys}.` };
  }
  if (state.download === 'asked') return { tone: 'plain', text: `Is ${DOWNLOAD_NAME} in your downloads?` };
  const isSound = state.problems.length === 0 && lines.every(({ mark }) => mark !== 'differs');
  const lead = state.problems.length > 0 ? 'Not everything was checked' : 'Checked';
  return { tone: isSound ? 'done' : 'warning', text: `${lead}: ${countMarks(lines)}.` };
}

function differingFirst(lines: readonly CheckLine[]): CheckLine[] {
  const isDifferent = ({ mark }: CheckLine) => mark === 'differs';
  return [...lines.filter(isDifferent), ...lines.filter((line) => !isDifferent(line))];
}

/** The place and the computer of the page. */
export interface CheckSurroundings {
  readonly place: CheckPlace;
  /** The keys that copy on this computer. */
  readonly copyKeys: string;
}

/** Returns the view of a state. */
export function viewCheck(state: CheckState, { place, copyKeys }: CheckSurroundings): CheckView {
  const lines = listCheckLines(state);
  const { phase, problems, turn } = state;
  return {
    intro: CHECK_INTRO,
    problems,
    // While the check runs, a line appears with its result. Then the differences come first.
    lines: phase === 'done' ? differingFirst(lines) : lines.filter(({ found }) => found !== null),
    status: { ...viewStatus(state, lines, copyKeys), turn },
    start: { label: phase === 'done' ? 'Check again' : 'Start check', isBusy: phase === 'running' },
    hasReport: phase === 'done',
    isReportShown: phase === 'done' && state.copy === 'refused',
    report: formatCheckReport(state, place),
    asksForDownload: phase === 'done' && state.download === 'asked',
  };
}
