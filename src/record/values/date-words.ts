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

/** The month that a word names, from 1; 0 for none. @example monthNamed('März') //=> 3 */
export function monthNamed(word: string): number {
  return NUMBERS.get(word.toLowerCase().normalize('NFC')) ?? 0;
}

/** The names of the weekdays in the same languages, with usual short forms, lower case without accents. */
const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    'monday mon montag mo lundi lun lunes segunda seg lunedi maandag ma',
    'tuesday tue tues dienstag di mardi mar martes terca ter martedi dinsdag',
    'wednesday wed mittwoch mi mercredi mer miercoles mie quarta qua mercoledi woensdag wo',
    'thursday thu thur thurs donnerstag do jeudi jeu jueves jue quinta qui giovedi gio donderdag',
    'friday fri freitag fr vendredi ven viernes vie sexta sex venerdi vrijdag vr',
    'saturday sat samstag sonnabend sa samedi sam sabado sab sabato zaterdag za',
    'sunday sun sonntag so dimanche dim domingo dom domenica zondag zo',
  ].flatMap((names) => names.split(' ')),
);
const SHORTEST_FULL_NAME = 'lundi'.length;
/** A longer text is not the name of a day. */
const LONGEST_NAME = 40;

/**
 * Whether a text is the name of a weekday and nothing else.
 * @param isFull short forms such as `Mo` do not count
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
  return WEEKDAYS.has(word) && (!isFull || word.length >= SHORTEST_FULL_NAME);
}
