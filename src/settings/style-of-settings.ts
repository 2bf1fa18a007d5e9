import { makeSettingNotice } from '../record/notices/setting-notices.ts';
import type { Notice } from '../record/notices/sheet-notices.ts';
import type { Style } from '../record/publishing/style.ts';
import { describeStyleFault, parseStyle } from '../styles/parse-style.ts';
import { DEFAULT_STYLE, findStyle } from '../styles/styles.ts';
import type { SettingCells } from './read-settings.ts';
import { CUSTOM_STYLE, type Settings } from './settings.ts';

const MOST_FAULTS_NAMED = 3;

interface ChosenStyle {
  readonly style: Style;
  readonly notices: readonly Notice[];
}

function describeFaults(faults: Parameters<typeof describeStyleFault>[0][]): string {
  const named = faults.slice(0, MOST_FAULTS_NAMED).map(describeStyleFault).join(' ');
  const others = faults.length - MOST_FAULTS_NAMED;
  return others > 0 ? `${named} ${others} more.` : named;
}

function readCustomStyle(json: string, cells: SettingCells): ChosenStyle {
  const used = DEFAULT_STYLE.name;
  if (json === '') {
    const notice = makeSettingNotice('setting-style-missing', { used }, { cell: cells.style ?? null });
    return { style: DEFAULT_STYLE, notices: [notice] };
  }
  const reading = parseStyle(JSON.parse(json));
  if ('style' in reading) return { style: reading.style, notices: [] };
  const faults = describeFaults([...reading.faults]);
  const notice = makeSettingNotice('setting-style-faulty', { faults, used }, { cell: cells.customStyle ?? null });
  return { style: DEFAULT_STYLE, notices: [notice] };
}

/**
 * The style that the settings ask for. A standing text of the settings takes the place of the style's own; hours are those of the
 * settings always. A style of the person's own that does not work is named, and the default is used meanwhile.
 * @param cells where the settings stand, for notices
 * @example styleOfSettings({ ...DEFAULT_SETTINGS, closing: 'Write to me.' }).style.fixedTexts.closing //=> 'Write to me.'
 */
export function styleOfSettings(settings: Settings, cells: SettingCells = {}): ChosenStyle {
  const { aboutAuthor, aboutRecords, closing, hoursPerWeek, hoursPerDay } = settings;
  const { style, notices } =
    settings.style === CUSTOM_STYLE
      ? readCustomStyle(settings.customStyle, cells)
      : { style: findStyle(settings.style) ?? DEFAULT_STYLE, notices: [] };
  const fixedTexts = {
    aboutAuthor: aboutAuthor || style.fixedTexts.aboutAuthor,
    aboutRecords: aboutRecords || style.fixedTexts.aboutRecords,
    closing: closing || style.fixedTexts.closing,
  };
  return { style: { ...style, fixedTexts, hoursPerWeek, hoursPerDay }, notices };
}
