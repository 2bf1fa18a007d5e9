import { findLeaks } from '../../prose/find-leaks.ts';
import { EMPTY_PRIVATE_LIST, type PrivateList } from '../../prose/private-list.ts';
import { SETTINGS_TABLE } from '../../settings/settings-table.ts';
import type { ImportDay } from './import-day.ts';

const KEYS = ['aboutAuthor', 'aboutRecords', 'closing'] as const;
export type FixedTextKey = (typeof KEYS)[number];

/** A text of the author that was found in a published record and that the setting does not contain. */
export interface FixedTextOffer {
  readonly key: FixedTextKey;
  readonly label: string;
  readonly text: string;
  /** The current text of the setting; empty for none. */
  readonly saved: string;
  /** The kinds of private text in it, such as `an IP address`. */
  readonly leaks: readonly string[];
  /** Whether the text was compared with the private list. */
  readonly isCompared: boolean;
}

/** Finds the newest text of each kind. Days without a date come first. */
function findNewest(days: readonly ImportDay[], key: FixedTextKey): string {
  const withText = days.filter(({ fixedTexts }) => fixedTexts[key] !== '');
  const newest = withText.reduce<ImportDay | null>(
    (best, day) => (best === null || (day.date ?? '') > (best.date ?? '') ? day : best),
    null,
  );
  return newest?.fixedTexts[key] ?? '';
}

/** Normalizes a text for comparison: spaces and blank lines between paragraphs do not matter. */
const foldText = (text: string) => {
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
};

/**
 * Lists the kinds of fixed texts that some days contain.
 * @example listFixedTextKeys([]) //=> []
 */
export function listFixedTextKeys(days: readonly ImportDay[]): FixedTextKey[] {
  return KEYS.filter((key) => findNewest(days, key) !== '');
}

export function fixedTextLabel(key: FixedTextKey): string {
  return SETTINGS_TABLE[key].label;
}

/**
 * Returns the fixed texts of some days that differ from the settings. If days have different texts, the newest day
 * counts.
 * @param saved the current texts of the settings
 * @param list the private list; null if it could not be read; then no text is initially chosen
 * @example offerFixedTexts([], { aboutAuthor: '', aboutRecords: '', closing: '' }, null) //=> []
 */
export function offerFixedTexts(
  days: readonly ImportDay[],
  saved: Readonly<Record<FixedTextKey, string>>,
  list: PrivateList | null,
): FixedTextOffer[] {
  return listFixedTextKeys(days).flatMap((key) => {
    const text = findNewest(days, key);
    if (foldText(text) === foldText(saved[key])) return [];
    const leaks = findLeaks([{ text }], list ?? EMPTY_PRIVATE_LIST).map(({ what }) => what);
    return [
      {
        key,
        label: fixedTextLabel(key),
        text,
        saved: saved[key],
        leaks: [...new Set(leaks)],
        isCompared: list !== null,
      },
    ];
  });
}

/** Whether a text is initially chosen: the setting is empty and the text does not contain private text. */
export const isOfferedFirst = ({ saved, leaks, isCompared }: FixedTextOffer): boolean =>
  saved.trim() === '' && leaks.length === 0 && isCompared;
