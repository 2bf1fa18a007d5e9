import { type FrontMatter, makeFrontMatter } from '../formats/front-matter.ts';
import { SITES } from '../formats/sites.ts';
import type { Settings } from './settings.ts';

type SiteSettings = Pick<Settings, 'site' | 'tags' | 'category' | 'frontMatterKeys'>;

/** Returns the front matter that the settings ask for; null without a site. */
export function frontMatterOfSettings({ site, tags, category, frontMatterKeys }: SiteSettings): FrontMatter | null {
  if (site === 'none') return null;
  return makeFrontMatter(site, { keys: { ...SITES[site].keys, ...frontMatterKeys }, tags, category });
}
