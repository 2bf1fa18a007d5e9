import { execFileSync } from 'node:child_process';
import type { FormatName } from '../../src/formats/formats.ts';
import { makeFrontMatter } from '../../src/formats/front-matter.ts';
import { makePostFile } from '../../src/formats/post-file.ts';
import { SITE_IDS, type SiteId } from '../../src/formats/sites.ts';
import type { LeverageRecord } from '../../src/record/publishing/record.ts';
import { paragraphsOf, recordOf, rowsOf } from '../make-record.ts';
import { sampleGrid, tableOf } from '../sample-grid.ts';
import { listDifferences, normaliseBreaks, sampleHostileLines, sampleHostileTexts } from './hostile-texts.ts';

interface PageReading {
  readonly url: string | null;
  readonly tables: string[][][];
  readonly headings: string[];
  readonly paragraphs: string[];
  readonly dates: string[];
}

const hostileTasks = sampleHostileTexts(500);
const hostileLines = sampleHostileLines(150);
const records: readonly LeverageRecord[] = [
  recordOf(sampleGrid()),
  {
    ...recordOf(tableOf(...hostileTasks.map((task, i) => [task, 40, (i % 7) + 1, 2, ''])), {
      title: '12h of #work: {{ x }} {% if %} <b> "quoted" \\ \u2028 & שלום',
      analysis: hostileLines.join('\n'),
    }),
    date: '2026-04-05',
    slug: '2026-04-05-leverage-record',
  },
];

const SITE_NAMES = SITE_IDS.flatMap((site) => [`${site}, markdown`, `${site}, html`]);

function makeSites(recordsOfSite: readonly LeverageRecord[]) {
  return SITE_IDS.flatMap((site) =>
    (['markdown', 'html'] as const).map((format) => ({
      name: `${site}, ${format}`,
      site,
      files: recordsOfSite.map((record) => makeFile(record, site, format)),
    })),
  );
}

function makeFile(record: LeverageRecord, site: SiteId, format: FormatName) {
  const frontMatter = makeFrontMatter(site, { tags: ['leverage: record', '# tag'], category: 'AI, "work"' });
  const { folder, fileName, text } = makePostFile(record, format, { frontMatter, carriesData: true });
  return { path: `${folder}/${fileName}`, text };
}

/** Builds in a separate process, because the generators are ES modules. */
function buildSites(zone: string, recordsOfSite: readonly LeverageRecord[]): Record<string, PageReading[]> {
  const options = {
    input: JSON.stringify(makeSites(recordsOfSite)),
    maxBuffer: 1 << 29,
    env: { ...process.env, TZ: zone },
  };
  return JSON.parse(execFileSync(process.execPath, ['tests/formats/sample-sites.mjs'], options).toString('utf8'));
}

const shown = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell) => normaliseBreaks(cell === '' ? '–' : cell)));

function expectPage(reading: PageReading | undefined, record: LeverageRecord): void {
  const [tasks = [], statistics = []] = reading?.tables ?? [];
  expect(reading?.headings.filter((heading) => heading === record.title)).toEqual([record.title]);
  expect(reading?.headings[0]).toBe(record.title);
  expect(reading?.dates[0]).toBe(record.date);
  expect(listDifferences(tasks.slice(1), shown(rowsOf(record, 'taskLog')))).toEqual([]);
  expect(statistics.slice(1)).toEqual(shown(rowsOf(record, 'statistics')));
  const analysis = paragraphsOf(record, 'analysis');
  const read = analysis.length === 0 ? [] : reading?.paragraphs.slice(-analysis.length);
  expect(listDifferences(read ?? [], analysis)).toEqual([]);
}

describe('sample sites', () => {
  const pages = buildSites('UTC', records);

  it.each(SITE_NAMES)('%s: title, date, table and prose are correct in every file', (name) => {
    expect(pages[name]?.length).toBe(records.length);
    for (const [i, record] of records.entries()) expectPage(pages[name]?.[i], record);
  });

  it('give every record its own URL', () => {
    const addresses = (pages['eleventy, markdown'] ?? []).map(({ url }) => url);
    expect(addresses).toEqual(records.map(({ slug }) => `/posts/${slug}/`));
  });
});

describe.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'])('sample sites built in %s', (zone) => {
  const pages = buildSites(zone, records.slice(0, 1));

  it.each(SITE_NAMES)('%s shows the record’s own date', (name) => {
    expect(pages[name]?.map(({ dates }) => dates[0])).toEqual(['2026-04-04']);
  });
});
