import type { Language } from './style.ts';

function belowHundred(value: number, { smallNumbers, tens }: Language): string {
  if (value < smallNumbers.length) return smallNumbers[value] ?? '';
  const ten = tens[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${smallNumbers[value % 10]}`;
}

function belowThousand(value: number, language: Language): string {
  if (value < 100) return belowHundred(value, language);
  const hundreds = `${belowHundred(Math.floor(value / 100), language)} ${language.hundred}`;
  return value % 100 === 0 ? hundreds : `${hundreds} ${belowHundred(value % 100, language)}`;
}

/**
 * Writes a whole number below a million in words.
 * @example numberInWords(29, standard.language)  //=> 'twenty-nine'
 * @example numberInWords(157, standard.language) //=> 'one hundred fifty-seven'
 */
export function numberInWords(value: number, language: Language): string {
  if (value < 1000) return belowThousand(value, language);
  const thousands = `${belowThousand(Math.floor(value / 1000), language)} ${language.thousand}`;
  return value % 1000 === 0 ? thousands : `${thousands} ${belowThousand(value % 1000, language)}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
