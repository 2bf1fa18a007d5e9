import type { Style } from '../../record/publishing/style.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import type { DialogFootView } from '../controls/dialog-shell.tsx';
import type { MessageView } from '../controls/message.tsx';
import type { RadioChoice } from '../controls/radio-group.tsx';
import { describeDay } from '../day/describe-day.ts';
import type { StatusView } from '../day/view/status-view.ts';
import { viewWriteStatus } from '../server/write-status.ts';
import {
  chosenDate,
  type DayChoice,
  type FormulaChoice,
  findTabOfDay,
  listDayChoices,
  type NewDayPlan,
  type NewDayState,
  shiftDate,
} from './new-day-state.ts';

/** The texts and choices that the dialog *New day* shows. */
export interface NewDayView extends DialogFootView {
  /** Shown instead of the form while the sheet is read, and after a failure; null otherwise. */
  readonly message: MessageView | null;
  readonly days: readonly RadioChoice<DayChoice>[];
  readonly chosen: DayChoice;
  readonly otherDate: string;
  /** The error below the date field; empty for none. */
  readonly dateFault: string;
  /** A note that the day already has a tab; empty if it does not. */
  readonly already: string;
  /** A note that the tab comes from the user's own template; empty if it does not. */
  readonly template: string;
  /** Empty if the template has its own formulas. */
  readonly formulas: readonly RadioChoice<FormulaChoice>[];
  readonly chosenFormulas: FormulaChoice;
}

const FORMULAS: readonly RadioChoice<FormulaChoice>[] = [
  {
    value: 'functions',
    label: 'Add-on functions',
    help: 'Short, and they accept durations such as 1h 30m. Phones, and people without the add-on, see #NAME? until you freeze the formulas.',
  },
  {
    value: 'plain',
    label: 'Plain formulas',
    help: 'Longer, and for numbers only. Everyone sees the same figures, with or without the add-on.',
  },
];

function describeDate(isoDate: string, style: Style): string {
  const date = parseIsoDate(isoDate);
  return date === null ? isoDate : describeDay(date, style);
}

function viewDays(plan: NewDayPlan, style: Style): RadioChoice<DayChoice>[] {
  const isNight = listDayChoices(plan)[0] === 'yesterday';
  const dates = { today: plan.today, yesterday: shiftDate(plan.today, -1) };
  return listDayChoices(plan).map((value) => {
    if (value === 'other') return { value, label: 'Another day', help: '' };
    const name = value === 'today' ? 'Today' : 'Yesterday';
    const isNightChoice = isNight && value === 'yesterday';
    return {
      value,
      label: `${name}, ${describeDate(dates[value], style)}`,
      help: isNightChoice ? `It is ${plan.clockTime} in ${plan.timeZone}.` : '',
    };
  });
}

function viewStatus(state: NewDayState): Omit<StatusView, 'turn'> {
  const rest = { hasUndo: false, hint: '' };
  if (state.isDateMissing) return { tone: 'error', text: 'Enter a date first.', ...rest };
  if (state.status.kind !== 'idle') return { ...rest, ...viewWriteStatus(state.status) };
  const isNew = state.plan !== null && findTabOfDay(state) === null;
  return { tone: 'plain', text: isNew ? 'Other tabs do not change.' : '', ...rest };
}

function viewAct(state: NewDayState): NewDayView['act'] {
  const { plan, status } = state;
  if (plan === null) return state.failure === null ? { label: 'Create tab', isBusy: false, isOff: true } : null;
  const date = chosenDate(state);
  const hasTab = findTabOfDay(state) !== null;
  const label = hasTab ? 'Open tab' : date === null ? 'Create tab' : `Create tab “${date}”`;
  return { label, isBusy: status.kind === 'writing', isOff: false };
}

function viewMessage({ plan, failure }: NewDayState): NewDayView['message'] {
  if (failure !== null) return { text: failure, isFailure: true };
  return plan === null ? { text: 'Reading the sheet…', isFailure: false } : null;
}

/** Returns the view of a state. @param style the style that defines how dates are written */
export function viewNewDay(state: NewDayState, style: Style): NewDayView {
  const { plan } = state;
  const tabName = findTabOfDay(state);
  const act = viewAct(state);
  const otherName = tabName === chosenDate(state) ? '' : `: “${tabName}”`;
  return {
    message: viewMessage(state),
    days: plan === null ? [] : viewDays(plan, style),
    chosen: state.choice,
    otherDate: state.otherDate,
    dateFault: state.isDateMissing ? 'Enter a date, for example 2026-04-04.' : '',
    already: tabName === null ? '' : `There is already a tab for this day${otherName}.`,
    template: plan?.hasTemplate && tabName === null ? 'Copies your “Template” tab with its formulas.' : '',
    formulas: plan?.hasTemplate || tabName !== null ? [] : FORMULAS,
    chosenFormulas: state.formulas,
    status: { ...viewStatus(state), turn: state.turn },
    act,
    closeLabel: act === null ? 'Close' : 'Cancel',
  };
}
