/**
 * The names of the built-in styles by id, in the order in which they are offered. Code that only lists styles does not load
 * them.
 */
export const STYLE_NAMES = {
  standard: 'Standard',
  concise: 'Concise',
  'standard-weeks': 'Standard with weeks',
  'fixed-hours': 'Fixed hours',
  'integer-factors': 'Integer factors',
  'spelled-units': 'Spelled units',
  'aggregate-stats': 'Aggregate stats',
  'aggregate-stats-weeks': 'Aggregate stats with weeks',
  'spelled-units-trimmed': 'Spelled units, trimmed',
  'spelled-units-fixed': 'Spelled units, fixed',
  'token-column': 'Token column',
} as const;

export type BuiltInStyleId = keyof typeof STYLE_NAMES;

export const DEFAULT_STYLE_ID: BuiltInStyleId = 'standard';

/** @example nameStyle('fixed-hours') //=> { id: 'fixed-hours', name: 'Fixed hours' } */
export function nameStyle(id: BuiltInStyleId): { readonly id: BuiltInStyleId; readonly name: string } {
  return { id, name: STYLE_NAMES[id] };
}
