import { type FrontMatter, findKeyFault, makeFrontMatter } from '../../formats/front-matter.ts';
import { canHaveFrontMatter } from '../../formats/post-file.ts';
import {
  FRONT_MATTER_FIELDS,
  type FrontMatterField,
  type FrontMatterKeys,
  isSiteId,
  SITE_IDS,
} from '../../formats/sites.ts';
import { isPictureFormat, type OutputFormat } from './pictures/picture-options.ts';
import { UsageError } from './usage-error.ts';

export const FRONT_MATTER_OPTIONS = {
  'front-matter': { type: 'string' },
  tags: { type: 'string' },
  category: { type: 'string' },
  key: { type: 'string', multiple: true },
} as const;

export const FRONT_MATTER_USAGE = `  --front-matter SITE   ${SITE_IDS.join(', ')}: add front matter to Markdown or HTML
  --tags A,B            tags in the front matter
  --category TEXT       a category in the front matter
  --key FIELD=KEY       the key for ${FRONT_MATTER_FIELDS.join(', ')}.
                        FIELD= omits the field. Repeat the option for more fields`;

interface FrontMatterValues {
  readonly 'front-matter'?: string | undefined;
  readonly tags?: string | undefined;
  readonly category?: string | undefined;
  readonly key?: readonly string[] | undefined;
}

function readKey(option: string): [FrontMatterField, string] {
  const [name = '', ...rest] = option.split('=');
  const field = FRONT_MATTER_FIELDS.find((candidate) => candidate === name);
  if (field === undefined || rest.length === 0) {
    throw new UsageError(
      `--key is “${option}”. Write a field and its key, such as date=published. The fields are ${FRONT_MATTER_FIELDS.join(', ')}.`,
    );
  }
  return [field, rest.join('=').trim()];
}

function readKeys(keys: FrontMatterKeys, options: readonly string[]): FrontMatterKeys {
  const changed = { ...keys, ...Object.fromEntries(options.map(readKey)) };
  const fault = findKeyFault(changed);
  if (fault !== null) throw new UsageError(`--key: ${fault}`);
  return changed;
}

function splitTags(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** @throws UsageError with a sentence */
export function readFrontMatterOptions(values: FrontMatterValues, format: OutputFormat): FrontMatter | null {
  const { 'front-matter': site, tags, category, key } = values;
  if (site === undefined) {
    const part = Object.entries({ tags, category, key }).find(([, value]) => value !== undefined);
    if (part === undefined) return null;
    throw new UsageError(`--${part[0]} needs a site. Add --front-matter ${SITE_IDS.join('|')}.`);
  }
  if (!isSiteId(site)) throw new UsageError(`--front-matter is “${site}”. Write one of ${SITE_IDS.join(', ')}.`);
  if (isPictureFormat(format) || !canHaveFrontMatter(format)) {
    throw new UsageError(`--front-matter needs --format markdown or html. The format is “${format}”.`);
  }
  const frontMatter = makeFrontMatter(site);
  return {
    ...frontMatter,
    keys: readKeys(frontMatter.keys, key ?? []),
    tags: splitTags(tags ?? ''),
    category: (category ?? '').trim(),
  };
}
