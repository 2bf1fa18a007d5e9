/** The names of the months in English, German, French, Spanish, Portuguese, Italian and Dutch, with usual short forms. */
const MONTHS: readonly string[] = [
  'january jan januar janvier enero janeiro gennaio januari ene gen janv',
  'february feb februar février fevrier febrero fevereiro febbraio februari fév fev févr',
  'march mar märz marz mars marzo março marco maart mär mrz mrt',
  'april apr avril abril aprile avr abr',
  'may mai mayo maio maggio mei mag',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet julio julho luglio lug juil',
  'august aug août aout agosto augustus ago',
  'september sep sept septembre septiembre setembro settembre set',
  'october oct oktober octobre octubre outubro ottobre okt out ott',
  'november nov novembre noviembre novembro',
  'december dec dezember décembre decembre diciembre dezembro dicembre dez déc dic',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Returns the month that a word names, from 1; 0 for none. @example monthNamed('März') //=> 3 */
export function monthNamed(word: string): number {
  return NUMBERS.get(word.toLowerCase().normalize('NFC')) ?? 0;
}

/** The names of the weekdays in the same languages, with usual short forms, lower case without accents. */
const WEEKDAY = new RegExp(
  `^(?:${[
    '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?',
    '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so',
    '(?:lun|mar|mercre|jeu|vendre|same|lune|marte|mercole|giove|vener)di|dimanche|sabato|domenica',
    '(?:lun|mart|miercol|juev|viern)es|sabado|domingo|lun|ma|mar|mer|mie|jeu|jue|gio|ven|vie|sam|sab|dim|dom',
    'segunda|terca|quarta|quinta|sexta|seg|ter|qua|qui|sex',
    '(?:maan|dins|woens|donder|vrij|zater|zon)dag|wo|vr|za|zo',
  ].join('|')})$`,
);
const DAY_AND_MONTH =
  /^(?:(\p{L}{3,10})\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:\.|st|nd|rd|th)? (?:de |of )?(\p{L}{3,10})\.?)$/u;
const NUMBERED_DAY = /^(?:day|tag|jour|d[ií]a|giorno|dag) \d{1,3}$|^\d{1,2}(?:\.\d{1,2}\.|\/\d{1,2})$/i;
const SHORTEST_FULL_NAME = 'lundi'.length;
/** A longer text is not the name of a day. */
const LONGEST_NAME = 40;

/**
 * Whether a text is the name of a weekday and nothing else.
 * @param isFull whether short forms such as `Mo` do not count
 * @example isWeekday('Mon.', false)         //=> true
 * @example isWeekday('terça-feira', true)   //=> true
 * @example isWeekday('Monday report', true) //=> false
 */
export function isWeekday(text: string, isFull: boolean): boolean {
  if (text.length > LONGEST_NAME) return false;
  const word = text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/-feira|[.,:]$/g, '');
  return WEEKDAY.test(word) && (!isFull || word.length >= SHORTEST_FULL_NAME);
}

/**
 * Whether a text is a day without its year, with no other words.
 * @example isDayWithoutYear('Mon, April 13') //=> true
 * @example isDayWithoutYear('Day 2')         //=> true
 * @example isDayWithoutYear('Part 2')        //=> false
 */
export function isDayWithoutYear(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const [first = '', ...others] = text.trim().split(/[,.]? /);
  const day = others.length > 0 && isWeekday(first, false) ? others.join(' ') : text.trim();
  const [, before = '', after = ''] = DAY_AND_MONTH.exec(day) ?? [];
  return isWeekday(day, false) || NUMBERED_DAY.test(day) || monthNamed(before) > 0 || monthNamed(after) > 0;
}
