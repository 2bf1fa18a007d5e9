import type { PrintedRecord } from '../record/publishing/record.ts';
import { joinLines } from './one-line.ts';
import { quoteYaml, quoteYamlKey } from './quote-yaml.ts';
import {
  type DateStyle,
  FRONT_MATTER_FIELDS,
  type FrontMatterField,
  type FrontMatterKeys,
  SITES,
  type Site,
  type SiteId,
} from './sites.ts';

/** The block before a post for a site generator. */
export interface FrontMatter {
  readonly site: SiteId;
  readonly keys: FrontMatterKeys;
  readonly layout: string;
  readonly tags: readonly string[];
  /** Empty for no category. */
  readonly category: string;
  readonly dateStyle: DateStyle;
  /** Whether the body also begins with the title, for sites whose layout does not print it. */
  readonly repeatsTitle: boolean;
}

/** Returns front matter with a site's conventions and the given changes. */
export function makeFrontMatter(site: SiteId, changes: Partial<Omit<FrontMatter, 'site'>> = {}): FrontMatter {
  const { keys, layout, dateStyle } = SITES[site];
  return { site, keys, layout, dateStyle, tags: [], category: '', repeatsTitle: false, ...changes };
}

/**
 * Describes a key that two fields share; null when there is none.
 * @example
 * findKeyFault({ ...SITES.hugo.keys, title: 'date' })
 * //=> 'title and date are both written as “date”. Give each field a different key, or an empty key to omit it.'
 */
export function findKeyFault(keys: FrontMatterKeys): string | null {
  for (const [index, field] of FRONT_MATTER_FIELDS.entries()) {
    const other = FRONT_MATTER_FIELDS.slice(index + 1).find((next) => keys[field] !== '' && keys[next] === keys[field]);
    if (other !== undefined) {
      return `${field} and ${other} are both written as “${keys[field]}”. Give each field a different key, or an empty key to omit it.`;
    }
  }
  return null;
}

/** 10:00 UTC is on the same date from UTC−10:00 to UTC+13:59. Noon UTC would be the next day in New Zealand. */
const INSTANT_OF_DAY = 'T10:00:00Z';

const quoteList = (texts: readonly string[]) => `[${texts.map(quoteYaml).join(', ')}]`;

/** Returns a short text about the record: its sentence about the averages. */
function describeRecord({ sections }: PrintedRecord): string {
  const averages = sections.find(({ id }) => id === 'averages');
  return averages?.kind === 'prose' ? averages.paragraphs.join(' ') : '';
}

/** Formats a field as YAML; empty when the field has no value. */
function formatField(field: FrontMatterField, record: PrintedRecord, frontMatter: FrontMatter): string {
  const site: Site = SITES[frontMatter.site];
  const quoteText = (text: string) => (text === '' ? '' : quoteYaml(text));
  switch (field) {
    case 'layout':
      return quoteText(frontMatter.layout);
    case 'title':
      return quoteYaml(joinLines(record.title));
    case 'date':
      return quoteYaml(frontMatter.dateStyle === 'day' ? record.date : `${record.date}${INSTANT_OF_DAY}`);
    case 'slug':
      return quoteYaml(record.slug);
    case 'description':
      return quoteText(describeRecord(record));
    case 'tags':
      return frontMatter.tags.length === 0 ? '' : quoteList(frontMatter.tags);
    case 'category':
      if (frontMatter.category === '') return '';
      return site.listsCategory ? quoteList([frontMatter.category]) : quoteYaml(frontMatter.category);
  }
}

/**
 * Formats the block of YAML before a post. Every text is quoted: unquoted, the usual title is not valid YAML, and
 * `12h of #work` means `12h of`.
 * @throws RangeError with a sentence when two fields have the same key
 */
export function formatFrontMatter(record: PrintedRecord, frontMatter: FrontMatter): string {
  const fault = findKeyFault(frontMatter.keys);
  if (fault !== null) throw new RangeError(fault);
  const lines = FRONT_MATTER_FIELDS.flatMap((field) => {
    const key = frontMatter.keys[field];
    const value = key === '' ? '' : formatField(field, record, frontMatter);
    return value === '' ? [] : [`${quoteYamlKey(key)}: ${value}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
