import { COLUMN_ROLES, type ColumnChoice, type ColumnRole } from '../../../record/reading/columns/column-choice.ts';
import { foldHeading } from '../../../record/reading/columns/fold-heading.ts';
import type { SettingsReading } from '../../../settings/read-settings.ts';

/** The heading of each picker; a role without one is recognized. */
export type ColumnDraft = ColumnChoice;

/** Returns the pickers with the headings of the settings. */
export function startColumnDraft({ settings }: { readonly settings: SettingsReading }): ColumnDraft {
  return settings.settings.columns;
}

/** Returns the choice of a draft: roles without a heading are not in it. */
export function choiceOf(draft: ColumnDraft): ColumnChoice {
  const chosen = COLUMN_ROLES.flatMap((role): [ColumnRole, string][] => {
    const heading = draft[role] ?? '';
    return heading === '' ? [] : [[role, heading]];
  });
  return Object.fromEntries(chosen);
}

/** Finds the earlier role that has the same heading; null without one. */
export function findSameHeading(draft: ColumnDraft, role: ColumnRole): ColumnRole | null {
  const heading = foldHeading(draft[role] ?? '');
  if (heading === '') return null;
  const earlier = COLUMN_ROLES.slice(0, COLUMN_ROLES.indexOf(role));
  return earlier.find((other) => foldHeading(draft[other] ?? '') === heading) ?? null;
}

export function hasFaults(draft: ColumnDraft): boolean {
  return COLUMN_ROLES.some((role) => findSameHeading(draft, role) !== null);
}
