import type { DurationUnit } from '../record/values/duration.ts';

/** A parameter for durations. */
export interface DurationParameter {
  readonly name: string;
  /** The unit of a plain number. */
  readonly unit: DurationUnit;
  /** Examples of valid values, for error messages. */
  readonly example: string;
}

export const HUMAN_HOURS: DurationParameter = { name: 'human_hours', unit: 'hours', example: '1.5h or 1:30' };
export const AI_MINUTES: DurationParameter = { name: 'ai_minutes', unit: 'minutes', example: '20m or 0:20' };
export const SUPERVISION_MINUTES: DurationParameter = {
  name: 'supervision_minutes',
  unit: 'minutes',
  example: '5m or 0:05',
};
export const VALUE_IN_HOURS: DurationParameter = { name: 'value', unit: 'hours', example: '1.5h or 1:30' };
export const VALUE_IN_MINUTES: DurationParameter = { name: 'value', unit: 'minutes', example: '20m or 0:20' };
