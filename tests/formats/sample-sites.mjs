// Reads post files from standard input and prints what each sample site displays. Eleventy is the real generator. The others
// have no npm package, so each is simulated: front matter, templates, Markdown, layout.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { load as loadYaml4 } from 'js-yaml';
import { load as loadYaml5 } from 'js-yaml-5';
import { Liquid } from 'liquidjs';
import MarkdownIt from 'markdown-it';
import { z } from 'zod';
import { readHtml } from './html-text.mjs';
import { MARKDOWN_PARSERS } from './markdown-parsers.mjs';

const LAYOUT = '<h1>{{ title | escape }}</h1>\n<time datetime="{{ shown }}"></time>\n{{ content }}';
const liquid = new Liquid();

function splitFrontMatter(text) {
  const match = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text);
  if (match === null) throw new Error('The file has no front matter.');
  const [four, five] = [loadYaml4(match[1]), loadYaml5(match[1])];
  if (JSON.stringify(four) !== JSON.stringify(five)) throw new Error('Two readers of YAML disagree.');
  return { data: four, body: match[2] };
}

const twoDigits = (value) => String(value).padStart(2, '0');
/** Formats a date like a template, in the time zone of the build machine. */
const localDay = (date) => `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
const isHtml = (path) => path.endsWith('.html');
const renderLayout = (title, shown, content) => liquid.parseAndRenderSync(LAYOUT, { title, shown, content });

/** Runs Liquid, then Markdown. A plain date is midnight in the site's time zone. */
function buildJekyllPost({ path, text }) {
  if (!/^_posts\/\d{4}-\d{2}-\d{2}-[\w-]+\.(?:md|html)$/.test(path)) throw new Error(`Jekyll passes over ${path}.`);
  const { data, body } = splitFrontMatter(text);
  if (data.layout !== 'post') throw new Error('The post has no layout.');
  const ran = new Liquid({ jekyllInclude: true, jekyllWhere: true, dynamicPartials: false }).parseAndRenderSync(body, {
    page: data,
  });
  const content = isHtml(path) ? ran : MARKDOWN_PARSERS['markdown-it'](ran);
  return renderLayout(data.title, localDay(new Date(`${data.date}T00:00`)), content);
}

/** Goldmark drops raw HTML. Here it becomes text, so that the test finds it. */
const goldmarkLike = new MarkdownIt({ html: false });

/** Fails on a shortcode. */
function buildHugoPost({ path, text }) {
  const { data, body } = splitFrontMatter(text);
  if (!path.startsWith('content/')) throw new Error(`Hugo does not look for ${path}.`);
  if (/\{\{[<%]/.test(text)) throw new Error('The file has a shortcode.');
  return renderLayout(
    data.title,
    localDay(new Date(`${data.date}T00:00`)),
    isHtml(path) ? body : goldmarkLike.render(body),
  );
}

const astroSchema = z.object({
  title: z.string(),
  description: z.string(),
  pubDate: z.coerce.date(),
  tags: z.array(z.string()).optional(),
  category: z.string().optional(),
});

function buildAstroPost({ path, text }) {
  if (!/^src\/content\/blog\/.*\.md$/.test(path)) throw new Error(`Astro does not look for ${path}.`);
  const { data, body } = splitFrontMatter(text);
  const { title, pubDate } = astroSchema.strict().parse(data);
  return renderLayout(title, localDay(pubDate), MARKDOWN_PARSERS['micromark with GFM'](body));
}

async function buildEleventy(files) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leverage-record-site-')));
  const home = process.cwd();
  try {
    const write = (path, text) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const { path, text } of files) write(path, text);
    write('posts/posts.json', JSON.stringify({ layout: 'post.liquid', tags: ['posts'] }));
    write('_includes/post.liquid', LAYOUT.replace('{{ shown }}', '{{ page.date | date: "%Y-%m-%d" }}'));
    process.chdir(folder);
    const eleventy = new Eleventy('.', './_site', { quietMode: true, configPath: false });
    const pages = await eleventy.toJSON();
    return files.map(({ path }) => {
      const page = pages.find(({ inputPath }) => inputPath === `./${path}`);
      if (page === undefined) throw new Error(`Eleventy passes over ${path}.`);
      return { url: page.url, html: page.content };
    });
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
}

const eachOf = (build) => async (files) => files.map((file) => ({ url: null, html: build(file) }));
const SITES = {
  jekyll: eachOf(buildJekyllPost),
  hugo: eachOf(buildHugoPost),
  eleventy: buildEleventy,
  astro: eachOf(buildAstroPost),
};

const sites = JSON.parse(readFileSync(0, 'utf8'));
const shown = {};
for (const { name, site, files } of sites) {
  const pages = await SITES[site](files);
  shown[name] = pages.map(({ url, html }) => ({ url, ...readHtml(html) }));
}
process.stdout.write(JSON.stringify(shown));
