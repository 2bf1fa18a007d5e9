import type { Notice } from '../record/notices/notice.ts';
import { mapQuotedTexts } from '../record/notices/quoted-texts.ts';
import type { Style } from '../record/publishing/style.ts';
import type { TextPart } from '../record/reading/day-labels.ts';
import type { Day } from '../record/reading/read-day.ts';
import { mapStyleTexts } from './map-style-texts.ts';
import type { Replacement } from './private-list.ts';
import { makeTermReplacer } from './replace-terms.ts';

function mapParts(parts: Day['parts'] = {}, replace: (text: string) => string): NonNullable<Day['parts']> {
  const entries = Object.entries(parts) as [string, readonly TextPart[]][];
  return Object.fromEntries(
    entries.map(([label, cells]) => [label, cells.map((part) => ({ ...part, text: replace(part.text) }))]),
  );
}

/** Applies replacements to the tasks with their basis and time of the estimate, and to the title, intro and analysis of a day. Figures and cells stay unchanged. */
export function replaceInDay(day: Day, replacements: readonly Replacement[]): Day {
  if (replacements.length === 0) return day;
  const replace = makeTermReplacer(replacements);
  return {
    ...day,
    title: replace(day.title),
    intro: replace(day.intro),
    analysis: replace(day.analysis),
    parts: mapParts(day.parts, replace),
    tasks: day.tasks.map((task) => ({
      ...task,
      task: replace(task.task),
      basis: task.basis === null ? null : replace(task.basis),
      estimated: task.estimated === null ? null : replace(task.estimated),
    })),
  };
}

/** Applies replacements to every text of a style that a record can contain. */
export function replaceInStyleTexts(style: Style, replacements: readonly Replacement[]): Style {
  return replacements.length === 0 ? style : mapStyleTexts(style, makeTermReplacer(replacements));
}

/** Applies replacements to the quotes in notices. The sentences of the add-on stay unchanged. */
export function replaceInNotices(notices: readonly Notice[], replacements: readonly Replacement[]): readonly Notice[] {
  if (replacements.length === 0) return notices;
  const replace = makeTermReplacer(replacements);
  return notices.map((notice) => mapQuotedTexts(notice, replace));
}
