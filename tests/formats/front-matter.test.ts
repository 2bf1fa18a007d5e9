// Runs in every time zone.
import { execFileSync } from 'node:child_process';
import { escapeMarkdownCell, escapeMarkdownLine } from '../../src/formats/escape-markdown.ts';
import { FORMAT_NAMES } from '../../src/formats/formats.ts';
import { findKeyFault, formatFrontMatter, makeFrontMatter } from '../../src/formats/front-matter.ts';
import { makePostFile, placePostFile } from '../../src/formats/post-file.ts';
import { quoteYaml, quoteYamlKey } from '../../src/formats/quote-yaml.ts';
import { SITE_IDS, SITES } from '../../src/formats/sites.ts';
import { recordOf } from '../make-record.ts';
import { sampleGrid, tableOf } from '../sample-grid.ts';
import { listDifferences, sampleHostileLines, sampleHostileTexts } from './hostile-texts.ts';

/** Parses in a separate process, because the parsers are ES modules or have two versions. */
function readWith(program: string, documents: readonly string[]) {
  const options = { input: JSON.stringify(documents), maxBuffer: 1 << 28 };
  return JSON.parse(execFileSync(process.execPath, [`tests/formats/${program}`], options).toString('utf8'));
}

const record = recordOf(tableOf(['Port the | reports -- at last\nand print them', 40, 12, 5, '']));
const AVERAGES =
  'The weighted average leverage factor was 200.0x with a supervisory leverage of 480.0x. In human terms, this was 1.0 weeks of work.';

describe('front matter', () => {
  it.each([
    [
      'jekyll',
      `---\nlayout: "post"\ntitle: "Leverage Record: April 04, 2026"\ndate: "2026-04-04"\ndescription: "${AVERAGES}"\ntags: ["ai", "a: b"]\ncategories: ["Work"]\n---\n`,
    ],
    [
      'hugo',
      `---\ntitle: "Leverage Record: April 04, 2026"\ndate: "2026-04-04"\ndescription: "${AVERAGES}"\ntags: ["ai", "a: b"]\ncategories: ["Work"]\n---\n`,
    ],
    [
      'eleventy',
      `---\ntitle: "Leverage Record: April 04, 2026"\ndate: "2026-04-04T10:00:00Z"\ndescription: "${AVERAGES}"\ntags: ["ai", "a: b"]\ncategory: "Work"\n---\n`,
    ],
    [
      'astro',
      `---\ntitle: "Leverage Record: April 04, 2026"\npubDate: "2026-04-04T10:00:00Z"\ndescription: "${AVERAGES}"\ntags: ["ai", "a: b"]\ncategory: "Work"\n---\n`,
    ],
  ] as const)('of %s', (site, text) => {
    expect(formatFrontMatter(record, makeFrontMatter(site, { tags: ['ai', 'a: b'], category: 'Work' }))).toBe(text);
  });

  it('accepts any key, and omits a field with an empty key or an empty value', () => {
    const { keys } = SITES.astro;
    const frontMatter = makeFrontMatter('astro', {
      keys: { ...keys, date: 'created at', slug: 'on', description: '' },
      dateStyle: 'day',
    });
    expect(formatFrontMatter(record, frontMatter)).toBe(
      '---\ntitle: "Leverage Record: April 04, 2026"\n"created at": "2026-04-04"\n"on": "2026-04-04-leverage-record"\n---\n',
    );
  });

  it('rejects the same key for two fields', () => {
    const keys = { ...SITES.hugo.keys, slug: 'title' };
    const sentence =
      'title and slug are both written as “title”. Give each field a different key, or an empty key to omit it.';
    expect(findKeyFault(keys)).toBe(sentence);
    expect(findKeyFault(SITES.hugo.keys)).toBeNull();
    expect(() => formatFrontMatter(record, makeFrontMatter('hugo', { keys }))).toThrow(sentence);
  });
});

it.each(['Pacific/Honolulu', 'America/New_York', 'UTC', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Chatham'])(
  'an instant is on the record’s date in %s, in summer and in winter',
  (timeZone) => {
    for (const date of ['2026-01-04', '2026-07-04']) {
      const written = formatFrontMatter({ ...record, date }, makeFrontMatter('astro'));
      const instant = /pubDate: "(.*)"/.exec(written)?.[1] ?? '';
      expect(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant))).toBe(date);
    }
  },
);

describe('hostile titles, tags, categories and keys', () => {
  const titles = sampleHostileLines(2000);
  const lines = titles.map((title, i) => ({ title, tags: [title, titles[i - 1] ?? 'x'], category: title }));
  const blocks = lines.map(({ title, tags, category }) => {
    const keys = { ...SITES.hugo.keys, slug: `k${title}` };
    return formatFrontMatter({ ...record, title }, makeFrontMatter('hugo', { tags, category, keys }));
  });
  const written = lines.map(({ title, tags, category }) => ({
    title,
    date: '2026-04-04',
    [`k${title}`]: record.slug,
    description: AVERAGES,
    tags,
    categories: [category],
  }));
  const readings: Record<string, unknown[]> = readWith('read-front-matter.mjs', blocks);

  it.each(Object.keys(readings))('come back from %s character for character', (reader) => {
    expect(listDifferences(readings[reader] ?? [], written)).toEqual([]);
  });

  it('are each on one line', () => {
    expect(blocks.filter((block) => block.split(/[\n\r\u0085\u2028\u2029]/).length !== 9)).toEqual([]);
  });
});

describe('a quoted text', () => {
  it.each([
    ['April', '"April"'],
    ['a\u2028b\u0085c\u007fd\ufeff', '"a\\u2028b\\u0085c\\u007fd\\ufeff"'],
    ['half \ud83d, whole 😀', '"half \ufffd, whole 😀"'],
    ['a\0b\n', '"a\\u0000b\\n"'],
  ])('%j is %s', (text, quoted) => {
    expect(quoteYaml(text)).toBe(quoted);
  });

  it.each([
    ['pubDate', 'pubDate'],
    ['created_at', 'created_at'],
    ['on', '"on"'],
    ['Y', '"Y"'],
    ['2', '"2"'],
    ['a: b', '"a: b"'],
  ])('the key %s is %s', (key, quoted) => {
    expect(quoteYamlKey(key)).toBe(quoted);
  });
});

describe('the file of a post', () => {
  it.each([
    ['jekyll', '_posts/2026-04-04-leverage-record.md', '_posts/2026-04-04-leverage-record.html'],
    ['hugo', 'content/posts/2026-04-04-leverage-record.md', 'content/posts/2026-04-04-leverage-record.html'],
    ['eleventy', 'posts/2026-04-04-leverage-record.md', 'posts/2026-04-04-leverage-record.html'],
    ['astro', 'src/content/blog/2026-04-04-leverage-record.md', 'src/content/blog/2026-04-04-leverage-record.md'],
  ] as const)('is in the folder in which %s searches for it', (site, markdown, html) => {
    const frontMatter = makeFrontMatter(site);
    const pathOf = (format: 'markdown' | 'html') => {
      const { folder, fileName } = makePostFile(record, format, { frontMatter });
      return `${folder}/${fileName}`;
    };
    expect([pathOf('markdown'), pathOf('html')]).toEqual([markdown, html]);
  });

  it('has the title in its body only if requested', () => {
    const bodyOf = (repeatsTitle: boolean) =>
      makePostFile(record, 'markdown', { frontMatter: makeFrontMatter('hugo', { repeatsTitle }) }).text;
    expect(bodyOf(false)).toContain('---\n\nOne task.\n');
    expect(bodyOf(true)).toContain('---\n\n# Leverage Record: April 04, 2026\n\nOne task.\n');
  });

  it('without a site is the plain format, and text and JSON have no front matter', () => {
    const frontMatter = makeFrontMatter('jekyll');
    expect(makePostFile(record, 'markdown').text).toMatch(/^# Leverage Record/);
    expect(makePostFile(record, 'text', { frontMatter })).toMatchObject({
      folder: '',
      fileName: '2026-04-04-leverage-record.txt',
      text: expect.stringMatching(/^Leverage Record/),
    });
    expect(JSON.parse(makePostFile(record, 'json', { frontMatter }).text).date).toBe('2026-04-04');
  });

  it.each([
    ['jekyll', 'Port the \\| reports \\-- at last<br>and print them'],
    ['hugo', 'Port the \\| reports \\-- at last&#10;and print them'],
    ['eleventy', 'Port the \\| reports -- at last<br>and print them'],
    ['astro', 'Port the \\| reports -- at last<br>and print them'],
  ] as const)('is written in the dialect of %s', (site, cell) => {
    expect(makePostFile(record, 'markdown', { frontMatter: makeFrontMatter(site) }).text).toContain(
      `| 1 | ${cell} | 40h`,
    );
  });
});

it('a link before a line break does not include Hugo’s entity for the break', () => {
  const { dialect } = SITES.hugo;
  expect(escapeMarkdownCell('https://example.org/a\nb', dialect)).toBe('https\\://example.org/a&#10;b');
  expect(escapeMarkdownCell('https://example.org/a b\nc', dialect)).toBe('https://example.org/a b&#10;c');
});

describe('Kramdown', () => {
  const { dialect } = SITES.jekyll;

  it.each([
    ['a | b', 'a \\| b'],
    [': no definition', '\\: no definition'],
    ['^', '&#94;'],
    ['run --allow-skipped << here >> there', 'run \\--allow-skipped &lt;< here \\>> there'],
    ['---', '\\-\\--'],
    ['one - two -> three', 'one - two -> three'],
    ['me@example.org and https://example.org/a--b_c_d', 'me@example.org and https\\://example.org/a\\--b\\_c\\_d'],
  ])('the paragraph %j is written %j', (text, escaped) => {
    expect(escapeMarkdownLine(text, dialect)).toBe(escaped);
  });
});

describe('Liquid', () => {
  const cells = sampleHostileTexts(2000);
  const documents = SITE_IDS.map((site) => {
    const { dialect } = SITES[site];
    const lines = cells.map(
      (cell) => `| ${escapeMarkdownCell(cell, dialect)} |\n\n${escapeMarkdownLine(cell, dialect)}\n`,
    );
    return lines.join('\n');
  });
  const html = makePostFile(
    recordOf(tableOf(...cells.map((cell, i) => [cell, 4, i + 1, 2, ''])), { title: '{{ x }} {% if %}' }),
    'html',
    { carriesData: true },
  ).text;
  const readings: Record<string, string[]> = readWith('read-liquid.mjs', [...documents, html]);

  it.each(Object.keys(readings))('as %s runs it changes nothing', (profile) => {
    const changed = [...documents, html].filter((document, i) => readings[profile]?.[i] !== document);
    expect(changed.length).toBe(0);
  });
});

it('the sample day has the same body on every site, except for the dialect', () => {
  const bodies = SITE_IDS.map(
    (site) =>
      makePostFile(recordOf(sampleGrid()), 'markdown', { frontMatter: makeFrontMatter(site) }).text.split('---\n\n')[1],
  );
  expect(new Set(bodies).size).toBe(1);
});

describe('the place of a post file', () => {
  const record = recordOf(sampleGrid());
  const sites = [null, ...SITE_IDS];

  it.each(FORMAT_NAMES.flatMap((format) => sites.map((site) => [format, site] as const)))(
    'as %s for %s is known from its slug',
    (format, site) => {
      const frontMatter = site === null ? null : makeFrontMatter(site);
      const { folder, fileName } = makePostFile(record, format, { frontMatter });
      expect(placePostFile(record.slug, format, site)).toEqual({ folder, fileName });
    },
  );
});
