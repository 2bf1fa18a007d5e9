import { findIps } from './find-ips.ts';
import { findEmails, findHomePaths, findHosts } from './find-places.ts';
import { type Find, type LeakKind, TakenParts } from './leak.ts';
import type { PrivateList } from './private-list.ts';
import { makeTermFinder } from './private-terms.ts';
import { findPasswords } from './secrets/find-passwords.ts';
import { findSecrets } from './secrets/find-secrets.ts';

/** A text to search. */
export interface LeakSource {
  readonly text: string;
}

/** Something in a text that may be private. */
export interface Leak<Source extends LeakSource = LeakSource> {
  readonly kind: LeakKind;
  /** What it looks like, with its article: `an IP address`. */
  readonly what: string;
  /** The characters in the text. */
  readonly quote: string;
  readonly source: Source;
}

/** The first of several finds that overlap counts: a key behind `api_key=` is a key. */
const FINDERS: readonly ((text: string) => Find[])[] = [
  findSecrets,
  findPasswords,
  findEmails,
  findHomePaths,
  findIps,
  findHosts,
];

/** Texts without any of these have no find. Most tasks have none of them. */
const MAY_HAVE_FIND = /[@=:/\\_-]|\d\.\d|[A-Z\d]{8}|\w\.\w|[A-Za-z\d]{24}|pass|token|bearer|basic/i;

function findForms(text: string): Find[] {
  if (!MAY_HAVE_FIND.test(text)) return [];
  const finds = FINDERS.flatMap((finder) => finder(text));
  if (finds.length < 2) return finds;
  const parts = new TakenParts(text);
  return finds.filter(({ at, quote }) => parts.take(at, at + quote.length));
}

/**
 * Searches texts for what should stay private: terms of the private list, keys, tokens, passwords, addresses, home
 * directories, internal hosts. Several equal finds in one text are one leak.
 * @example findLeaks([{ text: 'Ask ines@quillfern.example' }], EMPTY_PRIVATE_LIST)[0].kind //=> 'leak-email'
 */
export function findLeaks<Source extends LeakSource>(texts: readonly Source[], list: PrivateList): Leak<Source>[] {
  const findTerms = makeTermFinder(list);
  return texts.flatMap((source) => {
    const finds = [...findTerms(source.text), ...findForms(source.text)].sort((a, b) => a.at - b.at);
    const seen = new Set<string>();
    return finds.flatMap(({ kind, what, quote }) => {
      const key = `${kind}|${quote}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ kind, what, quote, source }];
    });
  });
}
