import { findIps } from './find-ips.ts';
import { findEmails, findHomePaths, findHosts } from './find-places.ts';
import { ClaimedRanges, type Finding, type LeakKind } from './leak.ts';
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
  /** A description with its article: `an IP address`. */
  readonly what: string;
  /** The characters in the text. */
  readonly quote: string;
  readonly source: Source;
}

/**
 * The searches in order. If findings overlap, the first one counts: a key after `api_key=` is a key, not a password.
 */
const FINDERS: readonly ((text: string) => Finding[])[] = [
  findSecrets,
  findPasswords,
  findEmails,
  findHomePaths,
  findIps,
  findHosts,
];

/** A text without any of these has no findings. Most tasks have none of these. */
const MAY_HAVE_FINDING = /[@=:/\\_-]|\d\.\d|[A-Z\d]{8}|\w\.\w|[A-Za-z\d]{24}|pass|token|bearer|basic/i;

function findForms(text: string): Finding[] {
  if (!MAY_HAVE_FINDING.test(text)) return [];
  const findings = FINDERS.flatMap((finder) => finder(text));
  if (findings.length < 2) return findings;
  const ranges = new ClaimedRanges(text);
  return findings.filter(({ at, quote }) => ranges.claim(at, at + quote.length));
}

/**
 * Searches texts for private information: terms of the private list, keys, tokens, passwords, addresses, home
 * directories, internal hosts. Equal findings in one text are one leak.
 * @example findLeaks([{ text: 'Ask ines@quillfern.example' }], EMPTY_PRIVATE_LIST)[0].kind //=> 'leak-email'
 */
export function findLeaks<Source extends LeakSource>(texts: readonly Source[], list: PrivateList): Leak<Source>[] {
  const findTerms = makeTermFinder(list);
  return texts.flatMap((source) => {
    const findings = [...findTerms(source.text), ...findForms(source.text)].sort((a, b) => a.at - b.at);
    const seen = new Set<string>();
    return findings.flatMap(({ kind, what, quote }) => {
      const key = `${kind}|${quote}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ kind, what, quote, source }];
    });
  });
}
