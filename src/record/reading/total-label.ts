/** Names of rows that add up others, a line for each language, in lower case, as alternatives of a regular expression. */
const ANY_TOTAL = [
  'totals?|sub[ -]?totals?|(?:grand|overall|sum|running|final|daily|weekly|monthly) totals?|sum|overall|all tasks|[σ∑]|total (?:hours|minutes|time|effort)',
  'summe|gesamt(?:summe|ergebnis|zeit)?|insgesamt|zwischen(?:summe|ergebnis)|teil(?:summe|ergebnis)|end(?:summe|betrag)|tages(?:summe|gesamt)|ergebnis|wochensumme',
  'sous[ -]total|total g[ée]n[ée]ral|totaux|somme',
  'total general|suma(?: total)?',
  'total geral|soma(?: total)?',
  '(?:sub)?totale|totale (?:parziale|generale|complessivo)|somma',
  '(?:sub|eind|dag)?totaal|som',
].join('|');

/** Names of rows with the averages or limits of others. `Media` is also an English task, so it is not here. */
const ANY_AVERAGE =
  'median|min(?:imum)?|max(?:imum)?|ø|(?:(?:weighted|daily|weekly|monthly) )?(?:averages?|mean|avg[.]?)|durchschnitt|mittelwert|moyenne|promedio|gemiddelde';

/** Names of a group of rows, before its number or letter. */
const GROUP_NOUNS =
  'phase|part|task|week|kw|day|section|project|sprint|milestone|block|stage|epic|group|step|module|story|month|batch|teil|woche|tag|abschnitt|projekt|gruppe|monat|partie|semaine|jour|projet|[ée]tape|groupe|mois|lot|fase|parte|semana|d[ií]a|proyecto|etapa|grupo|mes|projeto|m[êe]s|settimana|giorno|progetto|gruppo|mese|deel|dag|groep|maand';

const GROUP = `(?:${GROUP_NOUNS})(?: (?:[a-z]|[0-9]{1,4}|[ivx]{1,4}))?`;
/** A date in digits, or a weekday. */
const DATE = '[0-9]{1,4}[./-][0-9./-]{3,8}|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MARKS = '[*_]{0,3}';
const BRACKET = '(?: ?[(][^()]{0,40}[)])?';
const END = `${MARKS}:?${MARKS}$`;

const wholeLabel = (words: string) =>
  `^${MARKS}(?:(?:${GROUP}[ -])?(?:${words})|(?:${words}) (?:(?:for|of|per|für|de|du|da|di|van) )?(?:${GROUP}|${DATE}))${MARKS}${BRACKET}${END}`;

/**
 * The whole label of a row that is not a task, as a regular expression of RE2 for lower-case text. The formulas that work
 * without the add-on contain it.
 */
export const TOTAL_LABEL = wholeLabel(`${ANY_TOTAL}|${ANY_AVERAGE}`);

const WHOLE_LABEL = new RegExp(TOTAL_LABEL);
const AVERAGE_LABEL = new RegExp(wholeLabel(ANY_AVERAGE));
const ENDS_WITH_TOTAL = new RegExp(`^${MARKS}[^\n]*[^\n ][ :–—-]{1,3}(?:${ANY_TOTAL})${MARKS}${BRACKET}${END}`);
const STARTS_WITH_TOTAL = new RegExp(
  `^${MARKS}(?:${ANY_TOTAL})(?:(?: ?[:–—-] ?| (?:for|of the|d[a-zé]{1,4}|van|[0-9]+) )[^\n]+| [a-z0-9]{1,2}${MARKS})$`,
);
/** Words with which a task hardly starts: `Subtotal backend`, `Zwischensumme Montag`. */
const STARTS_WITH_SUBTOTAL = /^[*_]{0,3}(?:sub|sous|zwischen|teil|tages)[ -]?(?:totale?|summe) ./;

/** A word that each label contains. */
const HAS_WORD = new RegExp(`${ANY_TOTAL}|${ANY_AVERAGE}`, 'i');

const LONGEST_LABEL = 80;

/**
 * Whether a text is the label of a total or an average and never a task, which the plain formulas know too.
 * @example isWholeLabel('Subtotal')      //=> true
 * @example isWholeLabel('Backend total') //=> false
 */
export function isWholeLabel(text: string): boolean {
  const label = totalLabelOf(text);
  return label === 'total' || label === 'average';
}

/** The name of a row by its whole text, or of a group’s total, which can also be a task. */
export type TotalLabel = 'total' | 'average' | 'group';

/**
 * Returns how a text names a row: as a `total` or an `average` by its whole text, as a total of a `group` with a name
 * by the user, or not at all (null). A group’s total can also be a task; its figures decide.
 * @example totalLabelOf('Phase A total')                //=> 'total'
 * @example totalLabelOf('**Total** (2 tasks)')          //=> 'total'
 * @example totalLabelOf('Backend total')                //=> 'group'
 * @example totalLabelOf('Total rewrite of the parser')  //=> null
 */
export function totalLabelOf(text: string): TotalLabel | null {
  if (text.length > LONGEST_LABEL || !HAS_WORD.test(text)) return null;
  const label = text
    .trim()
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase();
  if (AVERAGE_LABEL.test(label)) return 'average';
  if (WHOLE_LABEL.test(label)) return 'total';
  const isGroup = ENDS_WITH_TOTAL.test(label) || STARTS_WITH_TOTAL.test(label) || STARTS_WITH_SUBTOTAL.test(label);
  return isGroup ? 'group' : null;
}
