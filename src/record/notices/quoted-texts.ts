import type { Notice, NoticeCode, NoticeFacts } from './notice.ts';
import type { Fact, TextFact } from './notice-fact.ts';

/** The names of facts that quote the user, in notices without a list of their own. */
const USUAL_NAMES = ['shown', 'heading', 'task', 'otherTask', 'printed', 'label', 'tab', 'candidates', 'has'];

/**
 * The facts that quote the user's own words, in notices where the usual names are not exactly those. All other texts are figures, addresses
 * and words of the product. A test has the complete list.
 */
const QUOTED_FACTS: { readonly [Code in NoticeCode]?: readonly TextFact<NoticeFacts[Code]>[] } = {
  'human-time-unclear': ['heading', 'ai', 'total'],
  'date-orders-mixed': ['dayFirst', 'monthFirst'],
  'duration-unreadable': ['shown', 'instead'],
  'number-ambiguous': ['shown', 'plain'],
  'number-mark': ['shown', 'read'],
  'tokens-unreadable': ['shown', 'plain'],
  'estimate-outside': [],
  'label-twice': [],
  'label-day-missing': [],
  'column-blank': ['heading', 'used'],
  'columns-unused': ['headings'],
  'total-unlike': [],
  'rounding-tie': [],
  'setting-unreadable': ['shown'],
  'setting-style-faulty': ['faults.path', 'faults.found'],
  'setting-twice': [],
  'published-row-unreadable': ['shown', 'columns'],
  'published-row-ambiguous': ['shown', 'readings.task', 'readings.figures'],
  'published-cell-missing': ['task', 'column'],
  'published-cell-unreadable': ['task', 'column', 'shown'],
  'published-factor-differs': ['task', 'column', 'printed'],
  'published-factor-rounding': ['task', 'column', 'printed'],
  'published-factor-rounded-hours': ['task', 'column', 'printed'],
  'published-supervision-missing': ['column'],
  'published-total-differs': ['shown', 'column'],
};

type MapText = (text: string) => string;

function mapFact(fact: Fact, inner: string | undefined, map: MapText): Fact {
  if (typeof fact === 'string') return map(fact);
  if (!Array.isArray(fact)) return fact;
  return fact.map((item: string | Readonly<Record<string, string>>) =>
    typeof item === 'string' ? map(item) : { ...item, ...(inner !== undefined && { [inner]: map(item[inner] ?? '') }) },
  ) as Fact;
}

/** Returns the notice with its quote and every fact that quotes the user mapped. */
export function mapQuotedTexts(notice: Notice, map: MapText): Notice {
  const { code, facts, place } = notice;
  const mapped: Record<string, Fact> = { ...(facts as Readonly<Record<string, Fact>>) };
  const quoted: Readonly<Partial<Record<NoticeCode, readonly string[]>>> = QUOTED_FACTS;
  for (const path of quoted[code] ?? USUAL_NAMES) {
    const [key = '', inner] = path.split('.');
    if (key in mapped) mapped[key] = mapFact(mapped[key] ?? null, inner, map);
  }
  const quote = place.quote === null ? null : map(place.quote);
  return { ...notice, facts: mapped as unknown as Notice['facts'], place: { ...place, quote } };
}

/** Lists every text of the user in a notice: its quote and the facts that quote. */
export function listQuotedTexts(notice: Notice): string[] {
  const texts: string[] = [];
  mapQuotedTexts(notice, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
