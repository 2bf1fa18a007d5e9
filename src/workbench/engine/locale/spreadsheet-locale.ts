/** The notation of numbers, dates and formulas in a spreadsheet's locale. */
export interface SpreadsheetLocale {
  /** The id in Sheets, such as `de_DE`. */
  readonly id: string;
  /** The BCP 47 tag, such as `de-DE`. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  /** The thousands marks that are accepted in a typed number. */
  readonly groups: readonly string[];
  /** The format of a date that is written without a format, such as `dd.mm.yyyy`. */
  readonly datePattern: string;
  readonly dateOrder: 'month first' | 'day first' | 'year first';
}

export const DEFAULT_LOCALE_ID = 'en_US';

/** The locales that the workbench offers. Any other locale that Intl supports also works. */
export const OFFERED_LOCALE_IDS: readonly string[] = [
  ...[
    'en_US',
    'en_GB',
    'en_IN',
    'de_DE',
    'de_CH',
    'es_ES',
    'es_MX',
    'fr_FR',
    'it_IT',
    'ja_JP',
    'ko_KR',
    'nl_NL',
    'pl_PL',
  ],
  ...['pt_BR', 'ru_RU', 'sv_SE', 'tr_TR'],
];

const SPACES = [' ', '\u00a0', '\u202f'];
const APOSTROPHES = ["'", '’'];

const known = new Map<string, SpreadsheetLocale>();

/** Returns the locale with an id such as `de_DE` or `de-DE`; null when it does not exist. */
export function findLocale(id: string): SpreadsheetLocale | null {
  const tag = id.replace(/_/g, '-');
  const found = known.get(tag);
  if (found) return found;
  const isKnown = isTag(tag) && Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  if (!isKnown) return null;
  const locale = describeLocale(tag);
  known.set(tag, locale);
  return locale;
}

/** Returns the locale with an id. @throws Error when it does not exist */
export function getLocale(id: string): SpreadsheetLocale {
  const locale = findLocale(id);
  if (!locale) throw new Error(`“${id}” is not a known locale. Write a locale such as de_DE.`);
  return locale;
}

function isTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Z]{2}|\d{3}))?$/.test(tag);
}

function describeLocale(tag: string): SpreadsheetLocale {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const findPart = (type: string) => parts.find((part) => part.type === type)?.value;
  const decimal = findPart('decimal') === ',' ? ',' : '.';
  const group = findPart('group') ?? (decimal === ',' ? '.' : ',');
  const dateParts = new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).formatToParts(0);
  const order = dateParts.flatMap(({ type }) => (['day', 'month', 'year'].includes(type) ? [type] : []));
  return {
    id: tag.replace(/-/g, '_'),
    tag,
    decimal,
    groups: SPACES.includes(group) ? SPACES : APOSTROPHES.includes(group) ? APOSTROPHES : [group],
    datePattern: tag === 'en-US' ? 'yyyy-mm-dd' : formatDatePattern(dateParts),
    dateOrder: order[0] === 'year' ? 'year first' : order[0] === 'month' ? 'month first' : 'day first',
  };
}

const DATE_LETTERS: Readonly<Record<string, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };

function formatDatePattern(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .map(({ type, value }) => DATE_LETTERS[type] ?? value)
    .join('')
    .trim();
}
