import type { EngineWorkbook } from '../engine/engine-workbook.ts';
import { getLocale, OFFERED_LOCALE_IDS } from '../engine/locale/spreadsheet-locale.ts';
import { askInDialog } from './page-dialog.ts';

/** Current names of cities that browsers list by former names. */
const NEWER_NAMES = ['Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Yangon', 'Etc/UTC', 'Europe/Kyiv'];

/** Asks for the spreadsheet's locale and time zone, like the settings of Google Sheets. Returns whether anything changed. */
export async function askSpreadsheetSettings(workbook: EngineWorkbook): Promise<boolean> {
  const locale = makeSelect(
    'Locale',
    addOwn(OFFERED_LOCALE_IDS, workbook.locale().id).map(describeLocale),
    workbook.locale().id,
  );
  const zones = addOwn([...NEWER_NAMES, ...Intl.supportedValuesOf('timeZone')], workbook.zone());
  const zone = makeSelect(
    'Time zone',
    zones.map((name) => ({ value: name, label: name })),
    workbook.zone(),
  );
  const answer = await askInDialog({
    heading: 'Settings for this spreadsheet',
    paragraphs: [
      'The locale defines how you type numbers, dates and formulas, and how they are displayed. Cell values do not change.',
    ],
    fields: [locale.label, zone.label],
    choices: [
      { label: 'Cancel', value: '' },
      { label: 'Save settings', value: 'save', isMain: true },
    ],
  });
  if (answer !== 'save') return false;
  if (locale.select.value !== workbook.locale().id) workbook.setLocale(getLocale(locale.select.value));
  if (zone.select.value !== workbook.zone()) workbook.setZone(zone.select.value);
  return true;
}

interface Choice {
  value: string;
  label: string;
}

function addOwn(offered: readonly string[], own: string): string[] {
  return [...new Set([...offered, own])];
}

/** Returns the country in English and the locale, like Google Sheets: `Germany (de_DE)`. */
function describeLocale(id: string): Choice {
  const region = new Intl.Locale(getLocale(id).tag).region;
  const country = region && new Intl.DisplayNames(['en'], { type: 'region' }).of(region);
  return { value: id, label: country ? `${country} (${id})` : id };
}

function makeSelect(name: string, choices: readonly Choice[], chosen: string) {
  const label = document.createElement('label');
  label.className = 'wb-field';
  const select = document.createElement('select');
  for (const { value, label: words } of [...choices].sort((a, b) => (a.label < b.label ? -1 : 1))) {
    select.add(new Option(words, value, value === chosen, value === chosen));
  }
  label.append(name, select);
  return { label, select };
}
