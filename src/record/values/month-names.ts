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
