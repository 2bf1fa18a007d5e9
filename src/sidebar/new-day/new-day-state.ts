import type { PlanNewDayReply, RequestOf } from '../../messages/messages.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import type { WriteStatus } from '../server/write-status.ts';

export type NewDayPlan = Extract<PlanNewDayReply, { kind: 'newDayPlan' }>;
export type FormulaChoice = RequestOf<'createDay'>['formulas'];
export type DayChoice = 'today' | 'yesterday' | 'other';

/** The state of the dialog *New day*. */
export interface NewDayState {
  /** Null until the server responds. */
  readonly plan: NewDayPlan | null;
  /** The reason why there is no plan; null while the server is working. */
  readonly failure: string | null;
  readonly choice: DayChoice;
  /** The ISO date in the date field; empty for none. */
  readonly otherDate: string;
  readonly formulas: FormulaChoice;
  readonly status: { readonly kind: 'idle' } | WriteStatus;
  /** Whether the user requested a tab without giving a date. */
  readonly isDateMissing: boolean;
  /** Counts the messages, so that a repeated one is announced again. */
  readonly turn: number;
}

export type NewDayEvent =
  | { readonly kind: 'planRequested' }
  | { readonly kind: 'planned'; readonly plan: NewDayPlan }
  | { readonly kind: 'planFailed'; readonly reason: string }
  | { readonly kind: 'dayChosen'; readonly choice: DayChoice }
  | { readonly kind: 'dateTyped'; readonly text: string }
  | { readonly kind: 'formulasChosen'; readonly formulas: FormulaChoice }
  | { readonly kind: 'dateMissed' }
  | { readonly kind: 'writeChanged'; readonly status: WriteStatus };

export const FIRST_NEW_DAY_STATE: NewDayState = {
  plan: null,
  failure: null,
  choice: 'today',
  otherDate: '',
  formulas: 'functions',
  status: { kind: 'idle' },
  isDateMissing: false,
  turn: 0,
};

/** Before this local time, yesterday is the likely day. */
const DAY_STARTS_AT = '04:00';

/** Lists the days to choose from, the likely one first. */
export function listDayChoices({ clockTime }: NewDayPlan): readonly DayChoice[] {
  return clockTime < DAY_STARTS_AT ? ['yesterday', 'today', 'other'] : ['today', 'yesterday', 'other'];
}

/** @example shiftDate('2026-03-01', -1) //=> '2026-02-28' */
export function shiftDate(isoDate: string, days: number): string {
  const { year, month, day } = parseIsoDate(isoDate) ?? { year: 1970, month: 1, day: 1 };
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Returns the chosen ISO date; null if the date field is empty or has no valid date. */
export function chosenDate({ plan, choice, otherDate }: NewDayState): string | null {
  if (plan === null) return null;
  if (choice === 'today') return plan.today;
  if (choice === 'yesterday') return shiftDate(plan.today, -1);
  return parseIsoDate(otherDate) === null ? null : otherDate;
}

/** Returns the name of the tab that the chosen day already has; null for none. */
export function findTabOfDay(state: NewDayState): string | null {
  const date = chosenDate(state);
  return state.plan?.days.find((day) => day.date === date)?.tabName ?? null;
}

/** Returns the state after an event. */
export function reduceNewDay(state: NewDayState, event: NewDayEvent): NewDayState {
  const choose = (change: Partial<NewDayState>): NewDayState => ({
    ...state,
    ...change,
    isDateMissing: false,
    status: { kind: 'idle' },
  });
  switch (event.kind) {
    case 'planRequested':
      return { ...state, plan: null, failure: null, turn: state.turn + 1 };
    case 'planned': {
      const { plan } = event;
      return { ...state, plan, failure: null, choice: listDayChoices(plan)[0] ?? 'today', formulas: plan.formulas };
    }
    case 'planFailed':
      return { ...state, failure: event.reason, turn: state.turn + 1 };
    case 'dayChosen':
      return choose({ choice: event.choice });
    case 'dateTyped':
      return choose({ choice: 'other', otherDate: event.text });
    case 'formulasChosen':
      return choose({ formulas: event.formulas });
    case 'dateMissed':
      return { ...state, isDateMissing: true, turn: state.turn + 1 };
    case 'writeChanged':
      return { ...state, status: event.status, turn: state.turn + 1 };
  }
}
