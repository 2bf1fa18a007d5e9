/** Returns the words of a text with spaces between them. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Returns the words of each text, by role. */
export const wordSets = <Role extends string>(texts: Readonly<Record<Role, string>>) =>
  Object.fromEntries(Object.entries<string>(texts).map(([role, text]) => [role, words(text)])) as Readonly<
    Record<Role, ReadonlySet<string>>
  >;

/** Lists the phrases of a text with commas between them. */
export const list = (text: string): string[] => text.split(', ');

/** Combines each word with each of the phrases that can follow it. */
export const pairs = (first: Iterable<string>, second: Iterable<string>): string[] =>
  [...first].flatMap((word) => [...second].map((next) => `${word} ${next}`));

/** Gives phrases the same meaning. */
export const meaning = <Meaning>(each: Meaning, phrases: Iterable<string>): [string, Meaning][] =>
  [...phrases].map((phrase) => [phrase, each]);

/** Joins words with their meanings in one table. */
export const byWord = <Meaning>(...meanings: readonly [Meaning, string][]): Readonly<Record<string, Meaning>> =>
  Object.fromEntries(meanings.flatMap(([each, text]) => meaning(each, words(text))));

/**
 * Returns a language whose tables have only their own words. Other objects have a `constructor`, which authors also
 * write.
 */
export const withBareTables = <Language extends object>(language: Language): Language =>
  Object.fromEntries(
    Object.entries(language).map(([role, value]) => [
      role,
      Object.getPrototypeOf(value) === Object.prototype ? Object.assign(Object.create(null), value) : value,
    ]),
  ) as Language;
