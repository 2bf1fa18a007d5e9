import type { Notice } from '../record/notices/notice.ts';
import { makeSettingNotice } from '../record/notices/settings/setting-notices.ts';
import type { Style } from '../record/publishing/style.ts';
import { parseStyle } from '../styles/parse-style.ts';
import { DEFAULT_STYLE, findStyle } from '../styles/styles.ts';
import type { SettingCells } from './read-settings.ts';
import { CUSTOM_STYLE, SETTINGS_TAB_NAME, type SettingKey, type Settings } from './settings.ts';

const MOST_FAULTS_LISTED = 3;

interface ChosenStyle {
  readonly style: Style;
  readonly notices: readonly Notice[];
}

/** Returns the cell of a setting, or the tab's first cell if the setting has none. */
const cellOf = (key: SettingKey, cells: SettingCells) => cells[key] ?? `${SETTINGS_TAB_NAME}!A1`;

function readCustomStyle(json: string, cells: SettingCells): ChosenStyle {
  const used = DEFAULT_STYLE.name;
  if (json === '') {
    const notice = makeSettingNotice('setting-style-missing', { used }, { cell: cellOf('style', cells) });
    return { style: DEFAULT_STYLE, notices: [notice] };
  }
  const reading = parseStyle(JSON.parse(json));
  if ('style' in reading) return { style: reading.style, notices: [] };
  const faults = reading.faults.slice(0, MOST_FAULTS_LISTED);
  const facts = { faults, more: reading.faults.length - faults.length, used };
  const notice = makeSettingNotice('setting-style-faulty', facts, { cell: cellOf('customStyle', cells) });
  return { style: DEFAULT_STYLE, notices: [notice] };
}

/**
 * Returns the style that the settings ask for. A fixed text of the settings replaces the style's own; hours are always
 * those of the settings. An invalid custom style gets a notice, and the default style is used instead.
 * @param cells the cells of the settings, for notices
 * @example styleOfSettings({ ...DEFAULT_SETTINGS, closing: 'Write to me.' }, {}).style.fixedTexts.closing //=> 'Write to me.'
 */
export function styleOfSettings(settings: Settings, cells: SettingCells): ChosenStyle {
  const { aboutAuthor, aboutRecords, scope, tokenBasis, closing, hoursPerWeek, hoursPerDay } = settings;
  const { style, notices } =
    settings.style === CUSTOM_STYLE
      ? readCustomStyle(settings.customStyle, cells)
      : { style: findStyle(settings.style) ?? DEFAULT_STYLE, notices: [] };
  const fixedTexts = {
    aboutAuthor: aboutAuthor || style.fixedTexts.aboutAuthor,
    aboutRecords: aboutRecords || style.fixedTexts.aboutRecords,
    scope: scope || style.fixedTexts.scope,
    tokenBasis: tokenBasis || style.fixedTexts.tokenBasis,
    closing: closing || style.fixedTexts.closing,
  };
  return { style: { ...style, fixedTexts, hoursPerWeek, hoursPerDay }, notices };
}
