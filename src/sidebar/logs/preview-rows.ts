import { sessionKey } from '../../imports/logs/log-event.ts';
import type { RowTokens } from '../../imports/logs/log-types.ts';
import { sumTokens, type TimedDay, type TimedRow, type TimedSession } from '../../imports/logs/time-day.ts';

/** A unit of the rows: a session, or its work on one branch. */
export interface PreviewUnit extends TimedRow {
  /** `claude:0f6c2f0e`, and with a branch `claude:0f6c2f0e#main`. */
  readonly key: string;
  readonly session: TimedSession;
  /** Whether the unit is only one of the session's branches. */
  readonly isBranch: boolean;
}

/** The user's changes in the preview, which stay when the day is read again. */
export interface PreviewEdits {
  /** The rows that are not ticked, by the key of their first unit. */
  readonly leftOut: readonly string[];
  /** Typed titles, by the key of the row's first unit. */
  readonly titles: Readonly<Record<string, string>>;
  /** The sessions that are divided by branch, by their key. */
  readonly split: readonly string[];
  /** The keys of units that make one row, the one that gives the title first. No unit is in two groups. */
  readonly groups: readonly (readonly string[])[];
}

export const NO_EDITS: PreviewEdits = { leftOut: [], titles: {}, split: [], groups: [] };

export type PreviewEvent =
  | { readonly kind: 'ticked'; readonly row: string; readonly isTicked: boolean }
  | { readonly kind: 'allTicked'; readonly rows: readonly string[]; readonly isTicked: boolean }
  | { readonly kind: 'titled'; readonly row: string; readonly title: string }
  /** A row becomes part of another one. */
  | { readonly kind: 'merged'; readonly row: PreviewRow; readonly into: PreviewRow }
  /** The units of a row become separate rows. */
  | { readonly kind: 'separated'; readonly row: string }
  | { readonly kind: 'split'; readonly session: string }
  | { readonly kind: 'joined'; readonly session: string };

/** A row of the preview. */
export interface PreviewRow {
  /** The key of its first unit. */
  readonly key: string;
  readonly units: readonly PreviewUnit[];
  readonly isTicked: boolean;
  /** The typed title; null for the title of the log. */
  readonly typedTitle: string | null;
  /** Minutes and tokens; null if they are unknown for any unit. */
  readonly aiMinutes: number | null;
  readonly supervisionMinutes: number | null;
  readonly tokens: RowTokens;
}

const keyOfSession = ({ row }: TimedSession) => sessionKey(row.agent, row.session);

/** Lists the units of a day, by time. */
export function listUnits({ sessions }: Pick<TimedDay, 'sessions'>, { split }: PreviewEdits): PreviewUnit[] {
  const isSplit = new Set(split);
  return sessions.flatMap((session): PreviewUnit[] => {
    const key = keyOfSession(session);
    if (!isSplit.has(key) || session.branches.length === 0) return [{ ...session, key, session, isBranch: false }];
    return session.branches.map((part) => ({ ...part, key: `${key}#${part.row.branch}`, session, isBranch: true }));
  });
}

const addUp = (values: readonly (number | null)[]) =>
  values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);

function addUpTokens(units: readonly PreviewUnit[]): RowTokens {
  const counts = units.map(({ row }) => row.tokens);
  const known = counts.filter((tokens) => tokens.total !== null);
  return sumTokens(known.length === counts.length ? known : []);
}

/** Lists the rows of the preview: one for each unit, and one for each group, at the place of its first unit. */
export function listRows(day: Pick<TimedDay, 'sessions'>, edits: PreviewEdits): PreviewRow[] {
  const units = new Map(listUnits(day, edits).map((unit) => [unit.key, unit]));
  const groups = new Map<string, PreviewUnit[]>();
  const grouped = new Set<string>();
  for (const keys of edits.groups) {
    const [first, ...others] = keys.flatMap((key) => units.get(key) ?? []);
    if (first === undefined) continue;
    groups.set(first.key, [first, ...others]);
    for (const { key } of others) grouped.add(key);
  }
  const leftOut = new Set(edits.leftOut);
  return [...units.values()]
    .filter(({ key }) => !grouped.has(key))
    .map((unit): PreviewRow => {
      const own = groups.get(unit.key) ?? [unit];
      return {
        key: unit.key,
        units: own,
        isTicked: !leftOut.has(unit.key),
        typedTitle: edits.titles[unit.key] ?? null,
        aiMinutes: addUp(own.map(({ row }) => row.aiMinutes)),
        supervisionMinutes: addUp(own.map(({ row }) => row.supervisionMinutes)),
        tokens: addUpTokens(own),
      };
    });
}

const without = (keys: readonly string[], gone: readonly string[]) => keys.filter((key) => !gone.includes(key));

/** Removes some units from the groups. A group of one unit is not a group. */
function leaveGroups(groups: PreviewEdits['groups'], gone: readonly string[]): PreviewEdits['groups'] {
  return groups.map((keys) => without(keys, gone)).filter((keys) => keys.length > 1);
}

/**
 * Adds the groups of an earlier import to the changes: sessions that make one row in the sheet make one row here, and
 * sessions that were divided are divided. Rows that the user has already merged or divided stay.
 */
export function adoptRows(edits: PreviewEdits, rows: readonly (readonly string[])[]): PreviewEdits {
  const used = new Set(edits.groups.flat());
  const groups = rows.filter((keys) => keys.length > 1 && !keys.some((key) => used.has(key)));
  const split = rows.flat().flatMap((key) => (key.includes('#') ? key.slice(0, key.indexOf('#')) : []));
  return {
    ...edits,
    groups: [...edits.groups, ...groups],
    split: [...new Set([...edits.split, ...split])],
  };
}

/** Returns the changes after an event. */
export function editPreview(edits: PreviewEdits, event: PreviewEvent): PreviewEdits {
  switch (event.kind) {
    case 'ticked':
    case 'allTicked': {
      const rows = event.kind === 'ticked' ? [event.row] : event.rows;
      const others = without(edits.leftOut, rows);
      return { ...edits, leftOut: event.isTicked ? others : [...others, ...rows] };
    }
    case 'titled':
      return { ...edits, titles: { ...edits.titles, [event.row]: event.title } };
    case 'merged': {
      const { row, into } = event;
      if (row.key === into.key) return edits;
      const keys = [...into.units, ...row.units].map(({ key }) => key);
      return {
        ...edits,
        groups: [...leaveGroups(edits.groups, keys), keys],
        // A row that the user merges is meant for the sheet.
        leftOut: without(edits.leftOut, keys),
      };
    }
    case 'separated':
      return { ...edits, groups: edits.groups.filter(([first]) => first !== event.row) };
    case 'split':
      return {
        ...edits,
        split: [...without(edits.split, [event.session]), event.session],
        groups: leaveGroups(edits.groups, [event.session]),
        leftOut: without(edits.leftOut, [event.session]),
      };
    case 'joined': {
      const parts = edits.groups.flat().filter((key) => key.startsWith(`${event.session}#`));
      return {
        ...edits,
        split: without(edits.split, [event.session]),
        groups: leaveGroups(edits.groups, parts),
        leftOut: edits.leftOut.filter((key) => !key.startsWith(`${event.session}#`)),
      };
    }
  }
}
