import { CUSTOM_STYLE } from '../../../settings/settings.ts';
import { STYLES, STYLES_SHOWN_FIRST } from '../../../styles/styles.ts';
import type { State } from '../state.ts';

export interface StyleChoiceView {
  readonly id: string;
  readonly label: string;
  /** The description of the style. */
  readonly use: string;
  readonly isShown: boolean;
}

export interface StyleMenuView {
  readonly name: string;
  /** The usual styles, with the user's own. */
  readonly first: readonly StyleChoiceView[];
  readonly more: readonly StyleChoiceView[];
}

/** Returns the styles to choose from. A choice applies to this session; the settings are permanent. */
export function viewStyleMenu({ style, styleChosen, settings, post }: State): StyleMenuView | null {
  if (post === null) return null;
  const shown = styleChosen ?? settings.settings.style;
  const choices = STYLES.map(({ id, name, description }) => ({
    id,
    label: name,
    use: description,
    isShown: id === shown,
  }));
  const own = { id: CUSTOM_STYLE, label: 'Custom', use: 'As edited', isShown: shown === CUSTOM_STYLE };
  const hasOwn = settings.settings.customStyle !== '';
  return {
    name: shown === CUSTOM_STYLE ? 'Custom' : style.name,
    first: [...choices.slice(0, STYLES_SHOWN_FIRST), ...(hasOwn ? [own] : [])],
    more: choices.slice(STYLES_SHOWN_FIRST),
  };
}
