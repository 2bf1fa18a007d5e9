import { LEAK_NOTICES } from './leak-notices.ts';
import type { Notice, NoticeFacts, NoticeKinds } from './notice.ts';
import type { Fact } from './notice-fact.ts';
import { PUBLISHED_NOTICES } from './published-notices.ts';
import { SETTING_NOTICES } from './setting-notices.ts';
import { SHEET_NOTICES } from './sheet-notices.ts';

/** The kinds of all notices. */
export const NOTICE_KINDS: NoticeKinds<NoticeFacts> = {
  ...SHEET_NOTICES,
  ...SETTING_NOTICES,
  ...LEAK_NOTICES,
  ...PUBLISHED_NOTICES,
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
  const [, ...quoted] = NOTICE_KINDS[code];
  for (const path of quoted) {
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
