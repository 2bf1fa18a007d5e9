/** The words of a text with spaces between them. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The words of each text, by role. */
export const wordSets = <Role extends string>(texts: Readonly<Record<Role, string>>) =>
  Object.fromEntries(Object.entries<string>(texts).map(([role, text]) => [role, words(text)])) as Readonly<
    Record<Role, ReadonlySet<string>>
  >;

/** The phrases of a text with commas between them. */
export const list = (text: string): string[] => text.split(', ');

/** Each word with each of the phrases that can follow it. */
export const pairs = (first: Iterable<string>, second: Iterable<string>): string[] =>
  [...first].flatMap((word) => [...second].map((next) => `${word} ${next}`));

/** Phrases with one meaning. */
export const meaning = <Meaning>(each: Meaning, phrases: Iterable<string>): [string, Meaning][] =>
  [...phrases].map((phrase) => [phrase, each]);

/** Words by their meaning. */
export const byWord = <Meaning>(...meanings: readonly [Meaning, string][]): Readonly<Record<string, Meaning>> =>
  Object.fromEntries(meanings.flatMap(([each, text]) => meaning(each, words(text))));

/** A language whose tables have their own words only: every object has a `constructor`, which is a word of authors too. */
export const withBareTables = <Language extends object>(language: Language): Language =>
  Object.fromEntries(
    Object.entries(language).map(([role, value]) => [
      role,
      Object.getPrototypeOf(value) === Object.prototype ? Object.assign(Object.create(null), value) : value,
    ]),
  ) as Language;
