import type { DayCells } from '../../messages/messages.ts';
import type { DateHints } from '../../record/reading/date-order.ts';

/** Countries that write the month before the day. */
const MONTH_FIRST = /^(?:en|es|fil|haw)_(?:US|PH|PR|GU|AS|VI|MP|UM)$/;
/** Languages and countries that write the year first, so their locale does not decide how to read `03/04/2026`. */
const YEAR_FIRST = /^(?:ja|zh|ko|hu|lt|sv|mn|fa|eu)(?:_|$)|_(?:CA|ZA|SE|JP|CN|TW|KR|HU|LT)$/;

/**
 * Returns the order of day and month in a spreadsheet’s locale.
 * @example dateHintsOf({ locale: 'en_US' }) //=> { given: null, ofLocale: 'mdy' }
 */
export function dateHintsOf({ locale }: Pick<DayCells, 'locale'>): DateHints {
  if (locale === null || YEAR_FIRST.test(locale)) return { given: null, ofLocale: null };
  return { given: null, ofLocale: MONTH_FIRST.test(locale) ? 'mdy' : 'dmy' };
}
