import type { CalendarDate } from '../../../../record/values/calendar-date.ts';
import type { Claim } from '../../claim.ts';
import { DayFacts } from '../../facts/day-facts.ts';
import { TaskNames } from '../../facts/task-names.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { ClaimLanguage } from '../../words/language.ts';
import { isTime, type QuantityUnit, secondsInUnit } from '../../words/quantity.ts';

/** Returns the key of a place in the author's texts. @example keyOfPlace('intro', 0, 6) //=> 'intro 0 6' */
export const keyOfPlace = (field: Sentence['field'], from: number, to: number): string => `${field} ${from} ${to}`;

/** The data that every decision needs. */
export interface Context {
  readonly facts: DayFacts;
  readonly names: TaskNames;
  readonly language: ClaimLanguage;
  readonly date: CalendarDate | null;
  readonly hoursPerWeek: number;
  /** The sources of the figures that agreed before the tasks changed, by `keyOfPlace`. */
  readonly agreed: ReadonlyMap<string, Pick<Claim, 'source'>>;
}

/** Returns the size of one written unit in the unit of facts. */
export function unitSize(unit: QuantityUnit, { hoursPerWeek }: Context): number {
  if (isTime(unit)) return secondsInUnit(unit, hoursPerWeek);
  return unit === 'percent' ? 0.01 : 1;
}
