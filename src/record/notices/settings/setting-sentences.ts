import type { Sentences } from '../notice-sentence.ts';
import type { SettingFacts } from './setting-facts.ts';

const usedForNow = ({ used }: { readonly used: string }) => `${used} is used for now.`;

/** The sentence for each notice about the Settings tab. */
export const SETTING_SENTENCES: Sentences<SettingFacts> = {
  'setting-unreadable': ({ shown, label, expected, used }) =>
    `“${shown}” does not work as ${label}. Write ${expected}. ${used === '' ? 'Nothing is used for now.' : usedForNow({ used })}`,
  'setting-style-missing': (facts) => `Style is Custom, but Custom style is blank. ${usedForNow(facts)}`,
  'setting-style-faulty': ({ faults, more, used }) => {
    const named = faults.map(
      ({ path, found, expected }) => `${path === '' ? 'The style' : path} is ${found}. Expected ${expected}.`,
    );
    const others = more === 0 ? [] : [more === 1 ? 'There is 1 more error.' : `There are ${more} more errors.`];
    return ['The custom style does not work.', ...named, ...others, usedForNow({ used })].join(' ');
  },
  'setting-twice': ({ label, used }) => `${label} appears again. The value in ${used} is used.`,
  'setting-unknown': ({ label }) => `“${label}” is not a setting. This row is ignored.`,
  'setting-newer': ({ version }) =>
    `A newer version of the add-on (${version}) wrote these settings. Unknown settings are kept but not used.`,
  'setting-foreign': () => 'The tab “Settings” has no headings Setting and Value, so no settings are read from it.',
};
