import type { DurationUnit } from '../record/values/duration.ts';

/** A parameter of a custom function. */
export interface Parameter {
  readonly name: string;
  /** Examples of valid values, for error messages. */
  readonly example: string;
}

/** A parameter for durations. */
export interface DurationParameter extends Parameter {
  /** The unit of a plain number. */
  readonly unit: DurationUnit;
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

export const ABOUT: Parameter = { name: 'about', example: 'a share from 0% to 100%, such as 25%' };
export const HOURS_PER_WEEK: Parameter = { name: 'hours_per_week', example: 'a number above 0, such as 40' };
export const FACTOR: Parameter = { name: 'factor', example: '54.1' };
export const DECIMALS: Parameter = { name: 'decimals', example: 'a whole number from 0 to 10' };
export const TASKS: Parameter = { name: 'tasks', example: 'the range of the table, such as A1:F' };
export const TOTAL_TOKENS: Parameter = { name: 'total_tokens', example: 'the cell next to the label Tokens' };
export const RECORDS: Parameter = { name: 'records', example: 'Records!A1:M' };
export const FROM = 'from';
export const TO = 'to';
export const UNIT = 'unit';
export const DATE: Parameter = { name: 'date', example: '2026-04-04' };
export const FORMAT: Pick<Parameter, 'name'> = { name: 'format' };
