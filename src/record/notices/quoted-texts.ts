import type { Notice, NoticeCode, NoticeFacts } from './notice.ts';
import type { Fact, TextFact } from './notice-fact.ts';

/** Codes with facts that are texts. */
type CodeWithTexts = { [Code in NoticeCode]: [TextFact<NoticeFacts[Code]>] extends [never] ? never : Code }[NoticeCode];

/**
 * The facts of each notice that quote the user's own words. All other texts are figures, addresses and words of the product.
 * The compiler asks for every code with texts.
 */
const QUOTED_FACTS: { readonly [Code in CodeWithTexts]: readonly TextFact<NoticeFacts[Code]>[] } = {
  'table-incomplete': ['has'],
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
  'placeholder-unclear': ['shown', 'candidates'],
  'placeholder-misspelled': ['shown'],
  'total-unlike': [],
  'tokens-unit': ['heading'],
  'ai-time-beyond-day': [],
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
  'prose-order-differs': ['shown', 'task', 'otherTask'],
  'prose-task-text-differs': ['shown', 'task'],
  'prose-supervision-exists': ['shown', 'task'],
  'prose-date-differs': ['shown'],
  'published-table-incomplete': ['has'],
  'published-cell-formula': ['shown'],
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
  'published-sentence-differs': ['printed'],
};

type MapText = (text: string) => string;

function mapFact(fact: Fact, inner: string | undefined, map: MapText): Fact {
  if (typeof fact === 'string') return map(fact);
  if (!Array.isArray(fact)) return fact;
  return fact.map((item: string | Readonly<Record<string, string>>) =>
    typeof item === 'string' ? map(item) : { ...item, ...(inner !== undefined && { [inner]: map(item[inner] ?? '') }) },
  ) as Fact;
}

/** The notice with its quote and every fact that quotes the user mapped. */
export function mapQuotedTexts(notice: Notice, map: MapText): Notice {
  const { code, facts, place } = notice;
  const mapped: Record<string, Fact> = { ...(facts as Readonly<Record<string, Fact>>) };
  const quoted: Readonly<Partial<Record<NoticeCode, readonly string[]>>> = QUOTED_FACTS;
  for (const path of quoted[code] ?? []) {
    const [key = '', inner] = path.split('.');
    mapped[key] = mapFact(mapped[key] ?? null, inner, map);
  }
  const quote = place.quote === null ? null : map(place.quote);
  return { ...notice, facts: mapped as unknown as Notice['facts'], place: { ...place, quote } };
}

/** Every text of the user in a notice: its quote and the facts that quote. */
export function listQuotedTexts(notice: Notice): string[] {
  const texts: string[] = [];
  mapQuotedTexts(notice, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
