// Covers src/record/notices/quoted-texts.ts: every notice maps exactly the facts that quote the user.
import type { NoticeCode, NoticeFacts } from '../../../src/record/notices/notice.ts';
import type { TextFact } from '../../../src/record/notices/notice-fact.ts';
import { makeExample, NOTICE_CODES } from '../../../src/record/notices/notice-reference.ts';
import { mapQuotedTexts } from '../../../src/record/notices/quoted-texts.ts';

/** Codes with facts that are texts. */
type CodeWithTexts = { [Code in NoticeCode]: [TextFact<NoticeFacts[Code]>] extends [never] ? never : Code }[NoticeCode];

/** The facts of each notice that quote the user's own words. The compiler asks for every code with texts. */
const QUOTED: { readonly [Code in CodeWithTexts]: readonly TextFact<NoticeFacts[Code]>[] } = {
  'table-incomplete': ['has'],
  'tables-incomplete': ['has'],
  'tables-unread': ['has'],
  'human-time-unclear': ['heading', 'ai', 'total'],
  'date-missing': ['tab'],
  'date-unreadable': ['shown'],
  'row-date-unreadable': ['shown'],
  'row-date-ambiguous': ['shown'],
  'date-ambiguous': ['shown'],
  'date-orders-mixed': ['dayFirst', 'monthFirst'],
  'date-order-differs': ['shown'],
  'date-column-unused': ['heading'],
  'day-missing': [],
  'record-differs': [],
  'estimate-outside': [],
  'duration-unreadable': ['shown', 'instead'],
  'duration-negative': ['shown'],
  'error-cell': ['shown'],
  'row-date-only': ['shown'],
  'row-unfinished': [],
  'supervision-long': [],
  'units-mixed': [],
  'number-ambiguous': ['shown', 'plain'],
  'number-mark': ['shown', 'read'],
  'working-time': ['shown'],
  'tokens-unreadable': ['shown', 'plain'],
  'tokens-approximate': ['shown'],
  'date-differs': ['tab'],
  'date-column-differs': ['label'],
  'label-twice': [],
  'label-day-missing': [],
  'label-date-unreadable': ['shown'],
  'label-date-ambiguous': ['shown'],
  'column-twice': ['heading'],
  'heading-unit-unknown': ['heading', 'shown'],
  'heading-units-differ': ['heading'],
  'column-assumed': ['heading'],
  'column-blank': ['heading', 'used'],
  'column-choice-missing': ['heading'],
  'columns-unused': ['headings'],
  'count-differs': ['shown'],
  'placeholder-week': ['shown'],
  'placeholder-unclear': ['shown', 'candidates'],
  'placeholder-misspelled': ['shown'],
  'total-unlike': [],
  'tokens-unit': ['heading'],
  'ai-time-beyond-day': [],
  'factor-differs': ['shown'],
  'rounding-tie': [],
  'heading-unit': ['heading'],
  'text-invisible': [],
  'text-cut': [],
  'labels-unused': [],
  'day-newest': [],
  'rows-other-day': [],
  'setting-unreadable': ['shown'],
  'setting-style-missing': [],
  'setting-style-faulty': ['faults.path', 'faults.found'],
  'setting-twice': [],
  'setting-unknown': ['label'],
  'leak-private-term': ['shown'],
  'leak-private-key': ['shown'],
  'leak-key': ['shown'],
  'leak-token': ['shown'],
  'leak-jwt': ['shown'],
  'leak-password': ['shown'],
  'leak-email': ['shown'],
  'leak-ip': ['shown'],
  'leak-home-path': ['shown'],
  'leak-host': ['shown'],
  'leak-product-name': ['shown'],
  'prose-figure-differs': ['shown', 'task'],
  'prose-figure-changed': ['shown'],
  'prose-other-task': ['shown', 'task', 'otherTask'],
  'prose-count-differs': ['shown'],
  'prose-task-count-differs': ['shown'],
  'prose-order-differs': ['shown', 'task', 'otherTask'],
  'prose-task-text-differs': ['shown', 'task'],
  'prose-supervision-exists': ['shown', 'task'],
  'prose-date-differs': ['shown'],
  'published-table-incomplete': ['has'],
  'published-cell-formula': ['shown'],
  'published-closing-left-out': ['shown'],
  'published-row-unreadable': ['shown', 'columns'],
  'published-row-ambiguous': ['shown', 'readings.task', 'readings.figures'],
  'published-number-missing': ['shown'],
  'published-cell-missing': ['task', 'column'],
  'published-cell-unreadable': ['task', 'column', 'shown'],
  'published-factor-differs': ['task', 'column', 'printed'],
  'published-factor-rounding': ['task', 'column', 'printed'],
  'published-factor-rounded-hours': ['task', 'column', 'printed'],
  'published-supervision-missing': ['column'],
  'published-total': ['shown'],
  'published-total-unnamed': ['shown'],
  'published-total-differs': ['shown', 'column'],
  'published-column-unknown': ['heading'],
  'published-statistic-differs': ['label', 'printed'],
  'published-statistic-unchecked': ['label', 'printed'],
  'published-average-rounding': ['label', 'printed'],
  'published-figures-contradict': ['printed', 'label', 'task'],
  'published-sentence-differs': ['printed'],
};

const LISTS: Readonly<Partial<Record<NoticeCode, readonly string[]>>> = QUOTED;
const UNKNOWN_YET = null;

/** Returns every fact that is a text, with a text for the ones that are not known in the example. */
function withTexts(code: NoticeCode) {
  const example = makeExample(code);
  const names = LISTS[code] ?? [];
  const facts = Object.entries(example.facts).map(([name, fact]) => [
    name,
    fact === UNKNOWN_YET && names.includes(name) ? 'unknown' : fact,
  ]);
  return { ...example, facts: Object.fromEntries(facts) } as typeof example;
}

it.each(NOTICE_CODES.map((code) => [code] as const))('%s: maps exactly the facts that quote the user', (code) => {
  const notice = withTexts(code);
  const { facts } = mapQuotedTexts(notice, () => 'MAPPED');
  const changed = Object.entries(facts).flatMap(([name, fact]: [string, unknown]): string[] => {
    if (fact === 'MAPPED') return [name];
    if (!Array.isArray(fact)) return [];
    if (fact.length > 0 && fact.every((item) => item === 'MAPPED')) return [name];
    const [first] = fact as readonly unknown[];
    return typeof first !== 'object' || first === null
      ? []
      : Object.entries(first).flatMap(([inner, value]) => (value === 'MAPPED' ? [`${name}.${inner}`] : []));
  });
  expect(changed.sort()).toEqual([...(LISTS[code] ?? [])].sort());
});
