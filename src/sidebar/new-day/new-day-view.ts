import type { Style } from '../../record/publishing/style.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import type { DialogFootView } from '../controls/dialog-shell.ts';
import type { RadioChoice } from '../controls/fields.ts';
import { describeDay } from '../day/describe-day.ts';
import type { StatusView } from '../day/status-view.ts';
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

/** What the dialog *New day* shows, in words. */
export interface NewDayView extends DialogFootView {
  /** Said in place of the form: it is being read, it could not be, or the tab is made. */
  readonly message: { readonly text: string; readonly isFailure: boolean } | null;
  readonly days: readonly RadioChoice<DayChoice>[];
  readonly chosen: DayChoice;
  readonly otherDate: string;
  readonly isDateMissing: boolean;
  /** `2026-11-22 is there already.`; empty when it is not. */
  readonly already: string;
  /** What the tab is made from, when that is the person's own. */
  readonly template: string;
  /** Empty when the template brings its own formulas. */
  readonly formulas: readonly RadioChoice<FormulaChoice>[];
  readonly chosenFormulas: FormulaChoice;
}

const FORMULAS: readonly RadioChoice<FormulaChoice>[] = [
  {
    value: 'functions',
    label: 'Add-on functions',
    help: 'Short, and they read 1h 30m too. People without the add-on, and phones, see #NAME? until you freeze them.',
  },
  {
    value: 'plain',
    label: 'Plain formulas',
    help: 'Longer, for numbers alone. Everyone sees the same figures, with or without the add-on.',
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
  if (state.isDateMissing) return { tone: 'error', text: 'Give the date first, like 2026-04-04.', ...rest };
  if (state.status.kind !== 'idle') return { ...rest, ...viewWriteStatus(state.status) };
  const isNew = state.plan !== null && findTabOfDay(state) === null;
  return { tone: 'plain', text: isNew ? 'No other tab is changed.' : '', ...rest };
}

function viewAct(state: NewDayState): NewDayView['act'] {
  const { plan, status } = state;
  if (plan === null) return state.failure === null ? { label: 'Make tab', isBusy: false, isOff: true } : null;
  if (status.kind === 'written') return null;
  const date = chosenDate(state);
  const isThere = findTabOfDay(state) !== null;
  const label = isThere ? 'Open it' : date === null ? 'Make tab' : `Make tab “${date}”`;
  return { label, isBusy: status.kind === 'writing', isOff: false };
}

function viewMessage({ plan, failure, status }: NewDayState): NewDayView['message'] {
  if (failure !== null) return { text: failure, isFailure: true };
  if (plan === null) return { text: 'Reading the sheet…', isFailure: false };
  if (status.kind !== 'written') return null;
  return { text: 'Write a task below the headings, with hours and minutes.', isFailure: false };
}

/** What follows from what the dialog knows. */
export function viewNewDay(state: NewDayState, style: Style): NewDayView {
  const { plan } = state;
  const tabName = findTabOfDay(state);
  const act = viewAct(state);
  const date = chosenDate(state);
  const asTab = tabName === date ? '' : ` as tab “${tabName}”`;
  return {
    message: viewMessage(state),
    days: plan === null ? [] : viewDays(plan, style),
    chosen: state.choice,
    otherDate: state.otherDate,
    isDateMissing: state.isDateMissing,
    already: tabName === null ? '' : `${date} is there already${asTab}. Nothing is written.`,
    template: plan?.hasTemplate && tabName === null ? 'Your tab “Template” is copied, with its formulas.' : '',
    formulas: plan?.hasTemplate || tabName !== null ? [] : FORMULAS,
    chosenFormulas: state.formulas,
    status: { ...viewStatus(state), turn: state.turn },
    act,
    closeLabel: act === null ? 'Close' : 'Cancel',
  };
}
