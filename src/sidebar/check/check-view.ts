import { ASSUMPTIONS } from '../../platform/assumptions.ts';
import { type CheckLine, type CheckState, countMarks, listCheckLines } from './check-state.ts';

/** What the page of the check shows, in words. */
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
  /** The report is shown to be copied by hand. */
  readonly isReportShown: boolean;
  readonly asksForDownload: boolean;
}

export const DOWNLOAD_NAME = 'leverage-record-check.txt';

const CHECK_INTRO = [
  'The check adds a tab named “Leverage Record check” with formulas of its own, reads what they show and removes the tab again.',
  'It reads nothing else of your sheet and changes nothing else in it.',
];

const FORMULA_IDS = ASSUMPTIONS.filter(({ foundBy }) => foundBy === 'formula').map(({ id }) => id);

function tellProgress({ step, found }: CheckState): string {
  switch (step) {
    case 'calls':
      return 'Trying what calls carry…';
    case 'tab':
      return 'Adding the tab…';
    case 'cells': {
      const ready = FORMULA_IDS.filter((id) => found[id] !== undefined).length;
      return `Waiting for the cells, ${ready} of ${FORMULA_IDS.length} are there…`;
    }
    case 'removing':
      return 'Removing the tab…';
  }
}

function viewStatus(
  state: CheckState,
  lines: readonly CheckLine[],
  copyKeys: string,
): Omit<CheckView['status'], 'turn'> {
  if (state.phase === 'ready') return { tone: 'plain', text: 'It takes a few seconds.' };
  if (state.phase === 'running') return { tone: 'plain', text: tellProgress(state) };
  if (state.copy === 'copied') return { tone: 'done', text: 'Report copied. It can be pasted into an issue.' };
  if (state.copy === 'refused') {
    return { tone: 'error', text: `This browser did not allow copying. The report is selected: press ${copyKeys}.` };
  }
  if (state.download === 'asked') return { tone: 'plain', text: `Is ${DOWNLOAD_NAME} among your downloads?` };
  const isSound = state.problems.length === 0 && lines.every(({ mark }) => mark !== 'differs');
  const lead = state.problems.length > 0 ? 'Not all was checked' : 'Checked';
  return { tone: isSound ? 'done' : 'warning', text: `${lead}: ${countMarks(lines)}.` };
}

function differingFirst(lines: readonly CheckLine[]): CheckLine[] {
  const isDifferent = ({ mark }: CheckLine) => mark === 'differs';
  return [...lines.filter(isDifferent), ...lines.filter((line) => !isDifferent(line))];
}

/** What follows from what the page knows. @param copyKeys the keys that copy on this computer */
export function viewCheck(state: CheckState, copyKeys: string): CheckView {
  const lines = listCheckLines(state);
  const { phase, problems, turn } = state;
  return {
    intro: CHECK_INTRO,
    problems,
    // While it runs, a line comes when something was found; then what differs stands first.
    lines: phase === 'done' ? differingFirst(lines) : lines.filter(({ found }) => found !== null),
    status: { ...viewStatus(state, lines, copyKeys), turn },
    start: { label: phase === 'done' ? 'Check again' : 'Start check', isBusy: phase === 'running' },
    hasReport: phase === 'done',
    isReportShown: phase === 'done' && state.copy === 'refused',
    asksForDownload: phase === 'done' && state.download === 'asked',
  };
}
