import { groupThousands } from '../numbers/group-thousands.ts';
import type { LeakFacts } from './leak-facts.ts';
import { LEAK_GROUPS, LEAK_SENTENCES } from './leak-sentences.ts';
import { leavesRowOut, type Notice, type NoticeCode, type NoticeFacts, type Severity } from './notice.ts';
import { describeWith, type GroupWords, type Sentences } from './notice-sentence.ts';
import type { PostFacts } from './posts/post-facts.ts';
import { POST_GROUPS, POST_SENTENCES } from './posts/post-sentences.ts';
import type { ProseFacts } from './prose/prose-facts.ts';
import { PROSE_SENTENCES } from './prose/prose-sentences.ts';
import type { RecordsFacts } from './records/records-facts.ts';
import { RECORDS_SENTENCES } from './records/records-sentences.ts';
import type { SettingFacts } from './settings/setting-facts.ts';
import { SETTING_SENTENCES } from './settings/setting-sentences.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { SHEET_GROUPS, SHEET_REMEDIES, SHEET_SENTENCES } from './sheet-sentences.ts';
import type { SourceWords } from './source-words.ts';

/** The sentences that a day and its record can have. */
export const DAY_SENTENCES: Sentences<SheetFacts & PostFacts & SettingFacts & LeakFacts & ProseFacts & RecordsFacts> = {
  ...SHEET_SENTENCES,
  ...POST_SENTENCES,
  ...SETTING_SENTENCES,
  ...LEAK_SENTENCES,
  ...PROSE_SENTENCES,
  ...RECORDS_SENTENCES,
};
const ROW_GROUPS: GroupWords<NoticeFacts> = { ...SHEET_GROUPS, ...POST_GROUPS };
const REMEDIES: GroupWords<NoticeFacts> = SHEET_REMEDIES;
const MATCH_GROUPS: GroupWords<NoticeFacts> = LEAK_GROUPS;

/**
 * Returns the sentence for one notice about a day or its record: what was found, then what to write.
 * `describeAnyNotice` also knows notices about a published record that is read back.
 * @param source what was read; a sentence about a file mentions the options of the command line
 * @example describeNotice(makeNotice('ai-time-zero', {}, { row: 23 }), TAB_WORDS) //=> 'AI time is 0, so there is no factor. Row 23 is left out.'
 */
export function describeNotice(notice: Notice, source: SourceWords): string {
  return describeWith(DAY_SENTENCES, notice, source);
}

/** One notice, or several with the same code that share a sentence. */
export interface NoticeGroup {
  readonly code: NoticeCode;
  readonly severity: Severity;
  readonly notices: readonly [Notice, ...Notice[]];
}

const FEWEST_TO_GROUP = 3;
const MOST_ROWS_NAMED = 12;

const listRows = (notices: readonly Notice[]) => [...new Set(notices.map(({ place }) => place.row))];

/** Whether notices are enough to form a group. A group that counts rows needs more than one row. */
function canGroup({ code }: Notice, notices: readonly Notice[]): boolean {
  if (notices.length < FEWEST_TO_GROUP) return false;
  return MATCH_GROUPS[code] !== undefined || listRows(notices).length > 1;
}

/** Groups three or more notices of one code, if the code has words for several. Keeps the order. */
export function groupNotices(notices: readonly Notice[]): NoticeGroup[] {
  const groups = new Map<string, [Notice, ...Notice[]]>();
  for (const notice of notices) {
    const { code, place } = notice;
    const hasWords = place.row !== null && (ROW_GROUPS[code] ?? MATCH_GROUPS[code]) !== undefined;
    const key = hasWords ? code : `${groups.size}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [notice]);
    else group.push(notice);
  }
  return [...groups.values()].flatMap((group): NoticeGroup[] => {
    const [first] = group;
    const { code, severity } = first;
    if (canGroup(first, group)) return [{ code, severity, notices: group }];
    return group.map((notice) => ({ code, severity, notices: [notice] }));
  });
}

/**
 * Returns the sentence for a group: that of its only notice, or one for all, which names the first rows, counts the others
 * and shows what to write.
 * @example
 * const notices = [40, 77, 121].map((row) => makeNotice('row-undated', {}, { row }));
 * describeGroup({ code: 'row-undated', severity: 'error', notices }, TAB_WORDS) //=> '3 rows have no date and are left out: 40, 77, 121. Write a date in every row, like 2026-04-04.'
 */
export function describeGroup({ code, notices }: NoticeGroup, source: SourceWords): string {
  const [first] = notices;
  if (notices.length === 1) return describeNotice(first, source);
  const rows = listRows(notices);
  const others = rows.length - MOST_ROWS_NAMED;
  const named = rows.slice(0, MOST_ROWS_NAMED).join(', ');
  const listed = others > 0 ? `${named} and ${groupThousands(String(others))} more` : named;
  const matches = MATCH_GROUPS[code];
  if (matches !== undefined) {
    const count = groupThousands(String(notices.length));
    return `${count} ${matches} appear in the tasks: ${rows.length === 1 ? 'row' : 'rows'} ${listed}.`;
  }
  const leftOut = leavesRowOut(first) ? ' and are left out' : '';
  const remedy = REMEDIES[code] === undefined ? '' : ` ${REMEDIES[code]}`;
  return `${groupThousands(String(rows.length))} ${ROW_GROUPS[code]}${leftOut}: ${listed}.${remedy}`;
}
