// Writes the pages that are made from the code; with --check says which of them no longer match it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { importBundled } from '../make/import-bundled.mjs';

const GENERATED = 'This page is made from the code by `npm run docs`.';

const escapeCell = (text) => text.replace(/\|/g, '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');

function formatValue(value) {
  if (!Array.isArray(value)) return typeof value === 'string' ? `\`${JSON.stringify(value)}\`` : `\`${value}\``;
  return `a table of ${value.length} rows`;
}

function describeFunctions(functions) {
  const rows = functions.map(({ name, parameters, summary }) => [
    `\`${name}(${parameters.map((parameter) => parameter.name).join(', ')})\``,
    summary,
  ]);
  return table(['function', 'what it gives'], rows);
}

function describeFunction({ name, summary, parameters, example }) {
  const { formula, values, result } = example;
  const isLong = typeof result === 'string' && result.includes('\n');
  const hasRanges = values.some(Array.isArray);
  return [
    `## ${name}`,
    summary,
    table(
      ['parameter', 'type', 'what it is'],
      parameters.map(({ name: parameter, type, description }) => [`\`${parameter}\``, `\`${type}\``, description]),
    ),
    hasRanges
      ? `\`${formula}\` over ${values
          .filter(Array.isArray)
          .map((rows) => `\`${JSON.stringify(rows)}\``)
          .join(' and ')} gives`
      : `\`${formula}\` gives ${isLong ? '' : `${formatValue(result)}.`}`.trimEnd(),
    ...(isLong ? [`\`\`\`text\n${result}\`\`\``] : []),
    ...(hasRanges && !isLong ? [`\`\`\`json\n${JSON.stringify(result)}\n\`\`\``] : []),
  ].join('\n\n');
}

function makeFunctionsPage(functions) {
  return [
    '# Custom functions',
    GENERATED,
    'Hours and minutes may be plain numbers or durations such as `1.5h`, `90m`, `1h 30m`, `1:30`, `2d` (8 hours each) or `1w` (40 hours). A blank among a row’s arguments gives a blank. What cannot be read is said in the cell: in a range only that row shows the sentence.',
    ...functions.map(describeFunction),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const LEFT_ALONE = [
  'Passwords are found in addresses (`postgres://name:password@host`), next to names such as `DB_PASSWORD`, `"client_secret"` and `X-Api-Key` in any notation (`=`, `:`, `:=`, `?=`, `=>`, `setProperty("X_TOKEN", "…")`, XML elements and attributes, `password is …`), after options such as `--password` and `curl -u name:…`, in `Authorization` headers and in Kubernetes secrets. A placeholder is not a password: `$TOKEN`, `<password>`, `process.env.SECRET`, `var.db_password`, `xxxxxxxx`, `YOUR_API_KEY`, `password: reset by mail`.',
  'E-mail addresses: any, those of example domains too. None are `git@host:repository`, `react@19.2.0` and `logo@2x.png`.',
  'IP addresses: any, those meant for documentation too. Left alone is what is the same on every machine: `127.0.0.0/8`, `0.0.0.0`, `::1`, `169.254.0.0/16`, netmasks, and the whole ranges `10.0.0.0/8`, `172.16.0.0/12` and `192.168.0.0/16`. Versions are none: three parts, a part above 255 (`10.0.19045.1`), four single digits (`1.2.3.4`), an end in `.0.0.0`, a word such as “version” before or a version of the same beginning beside it.',
  'Home directories: `/home/name`, `/Users/name`, `C:\\Users\\name`, `/root/.name` and what stands under `~/`. `GET /home/feed` and “the /home/feed page” are paths of a site.',
  'Internal hosts: names that end in `.local`, `.internal`, `.corp`, `.lan`, `.intranet`, `.home.arpa`, `.svc.cluster.local` or `.ts.net`, or have such a part inside them; a host with its port (`db-prod-3:5432`); an address of one word (`http://buildbox/`). `localhost`, `host.docker.internal`, `metadata.google.internal`, `.env.local` and `com.name.internal.Class` are none.',
  'Names in title, intro and analysis: words with a capital inside a sentence (`Quillfern`) or inside themselves (`QuillFern`). Words that a task has in any form, headings, months, weekdays, places and hundreds of well-known products are none. Where every noun has its capital, and in titles in title case, only capitals inside a word tell.',
];

function describeSearch(secretKinds, showForm) {
  const rows = secretKinds.map(({ kind, what, form }) => [`\`${kind}\``, what, `\`${showForm(form)}\``]);
  return [
    '## What is searched for',
    'The search covers the texts as you typed them, so that each find has its cell, and then the whole output with its front matter and fixed texts. A message shows only the beginning of a secret; its `quote` is the whole secret. Finds from the private list are never part of an output.',
    'A term of the private list is found as a whole word in any case, next to digits and underscores, and as a part of `camelCase`. The search also covers terms that have a replacement.',
    ...LEFT_ALONE,
    'Private keys: the lines `-----BEGIN … PRIVATE KEY-----` and `---- BEGIN SSH2 … PRIVATE KEY ----` with the key below them, and `"type": "service_account"` of a Google key file.',
    'The search finds keys and tokens of the following forms, with `…` for the secret parts. Many of the prefixes, lengths and alphabets are facts from the rules of [gitleaks](https://github.com/gitleaks/gitleaks) and [secretlint](https://github.com/secretlint/secretlint), both under the MIT license. A name or a filler with such a beginning (`hf_requiredTypes`, `ghp_xxxx`, `AKIA…EXAMPLE`) is not a secret.',
    table(['code', 'what it is', 'form'], rows),
  ];
}

function makeNoticesPage(notices, secretKinds, showForm) {
  return [
    '# Notices',
    GENERATED,
    'A notice is something to look at before publishing. Errors hold the copy in the sidebar until a click names them: those that begin with `leak-` because something may not be meant for others, all other ones because they leave a row out. Warnings and notes hold nothing. Codes are stable.',
    table(
      ['code', 'severity', 'when', 'for example'],
      notices.map(({ code, severity, when, example }) => [`\`${code}\``, severity, when, example]),
    ),
    ...describeSearch(secretKinds, showForm),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const tick = (text) => (text === '' ? '' : `\`${text}\``);

function makeSitesPage(sites, fields) {
  const rows = Object.entries(sites).map(([id, site]) => [
    `\`--front-matter ${id}\``,
    `\`${site.folder}/2026-04-04-leverage-record.md\`, HTML \`${site.htmlExtension}\``,
    site.dateStyle === 'day' ? '`"2026-04-04"`' : '`"2026-04-04T10:00:00Z"`',
    site.note,
  ]);
  const keys = fields.map((field) => [field, ...Object.values(sites).map((site) => tick(site.keys[field]))]);
  return [
    '# Sites',
    GENERATED,
    '`npm run --silent post -- FILE.csv --front-matter SITE`, with Markdown or `--format html`, writes a post as a site’s generator takes it. The layout prints the title, so the body leaves it out. Every text is quoted, for the usual title is no YAML without quotes.',
    table(['site', 'file', 'date', 'what to know'], rows),
    'Some sites show a date in the zone of the machine that builds them. 10:00 UTC is on the same date from UTC−10:00 to UTC+13:59, where midnight would be the day before in America and noon the day after in New Zealand. Where a post dated in the future is not published, the plain date is written, which the site reads in its own zone.',
    '## Keys',
    'An empty key leaves the field out, and so does having nothing to say: `--key date=published --key description= --tags "agents, records" --category Work`.',
    table(['field', ...Object.values(sites).map(({ name }) => name)], keys),
    '## A record that can be computed again',
    'JSON holds the record’s data, and HTML carries it with `--carry-data`, in a script block that browsers do not show. `npm run --silent verify -- FILE` computes every factor, statistic and sentence again and says what does not agree, in the data and in what the page shows. The fields: [record.schema.json](record.schema.json). GitHub shows script blocks as text, so leave the data out there.',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** Spaces that look like another, by their code. */
const showSpaces = (text) =>
  text.replace(/[^\S ]/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);

const describeType = ({ type, anyOf, enum: values }) => {
  if (values !== undefined) return values.map((value) => `\`${showSpaces(JSON.stringify(value))}\``).join(' ');
  if (anyOf !== undefined) return anyOf.map(describeType).join(' or ');
  return { string: 'text', integer: 'whole number', array: 'list', boolean: '`true` `false`' }[type] ?? type;
};

/** Every field of a schema by its path, a list's item as `[]`. */
function listFields(schema, path = '') {
  const { properties = {}, items } = schema;
  const inner = Object.entries(properties).map(([name, field]) => [path === '' ? name : `${path}.${name}`, field]);
  const rows = inner.flatMap(([name, field]) => [
    [`\`${name}\``, describeType(field), field.description ?? ''],
    ...listFields(field, name),
  ]);
  return items !== undefined && !Array.isArray(items) && items.properties !== undefined
    ? [...rows, ...listFields(items, `${path}[]`)]
    : rows;
}

const SAMPLE_OF_STYLES = [
  ['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens'],
  ['Port the invoicing app to a new language', 240, 22, 5, 161500],
  ['Skeleton of the payroll service', 1.5, 8.6, 1, ''],
];

function describeStyle(style, { readDay, makeRecord, formatMarkdown }) {
  const { day, notices } = readDay(SAMPLE_OF_STYLES, { tabName: '2026-03-05', factorDecimals: style.factorDecimals });
  const sections = makeRecord(day, day.date, style, notices).sections.filter(({ kind }) => kind === 'table');
  const [, ...tables] = formatMarkdown({ title: '', sections }).split('\n\n');
  return [
    `## ${style.id}`,
    `${style.name}: ${style.description.replace(/\.$/, '')}. Tasks ${style.order === 'factor' ? 'by factor, highest first' : 'in the order of the sheet'}.`,
    ...tables.filter((block) => block.startsWith('|')).map((block) => block.trimEnd()),
  ].join('\n\n');
}

function makeStylesPage({ STYLES }, { makeStyleJsonSchema }, parts) {
  return [
    '# Styles',
    GENERATED,
    'A style is everything about how a record looks that is not its figures. `npm run --silent post -- FILE.csv --style ID`; the same rows print in any of them.',
    ...STYLES.map((style) => describeStyle(style, parts)),
    '## A style of one’s own',
    'A JSON file that says what differs from a built-in style, its `base`: `--style my-style.json`. Objects are filled field by field; a list takes the place of the base’s, and each of its columns and rows may again say only its `key` and what differs. A decimal comma alone makes the thousands mark a point, and the text of many is that of one where only that is given.',
    '```json\n{\n  "base": "standard",\n  "language": { "decimalMark": "," },\n  "headings": { "taskLog": "The Numbers" },\n  "columns": [\n    { "key": "task" },\n    { "key": "humanEstimate", "label": "By hand" },\n    { "key": "aiTime", "label": "By agent" },\n    { "key": "factor" }\n  ],\n  "fixedTexts": { "closing": "Write to me about yours." }\n}\n```',
    'What is wrong with it is said by its path, such as `columns.2.label is 5. Expected text, like "Human Est.".` The fields, which are also in [style.schema.json](style.schema.json):',
    table(['field', 'type', 'what it is'], listFields(makeStyleJsonSchema(STYLES.map(({ id }) => id)))),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** README's table of functions stands between these two lines. */
function fillReadme(readme, functions) {
  const [start, end] = ['<!-- functions: made by npm run docs -->', '<!-- end of functions -->'];
  const [before, after] = [readme.indexOf(start), readme.indexOf(end)];
  if (before === -1 || after === -1) throw new Error('README.md has lost the lines between which its functions stand.');
  return `${readme.slice(0, before + start.length)}\n\n${describeFunctions(functions)}\n\n${readme.slice(after)}`;
}

const [
  { SHEET_FUNCTIONS },
  { describeNotices },
  { SECRET_KINDS },
  { showForm },
  { SITES, FRONT_MATTER_FIELDS },
  { makeJsonSchema },
  styles,
  styleSchema,
  ...partsOfPrinting
] = await Promise.all(
  [
    'src/functions/function-table.ts',
    'src/record/notices/notice-reference.ts',
    'src/prose/secrets/secret-kinds.ts',
    'src/prose/secrets/secret-form.ts',
    'src/formats/sites.ts',
    'src/formats/record-data-schema.ts',
    'src/styles/styles.ts',
    'src/styles/style-schema.ts',
    'src/record/reading/read-day.ts',
    'src/record/publishing/record.ts',
    'src/formats/markdown.ts',
  ].map(importBundled),
);
const pages = {
  'docs/functions.md': makeFunctionsPage(SHEET_FUNCTIONS),
  'docs/notices.md': makeNoticesPage(describeNotices(), SECRET_KINDS, showForm),
  'docs/sites.md': makeSitesPage(SITES, FRONT_MATTER_FIELDS),
  'docs/record.schema.json': `${JSON.stringify(makeJsonSchema(), null, 2)}\n`,
  'docs/styles.md': makeStylesPage(styles, styleSchema, Object.assign({}, ...partsOfPrinting)),
  'docs/style.schema.json': `${JSON.stringify(styleSchema.makeStyleJsonSchema(styles.STYLES.map(({ id }) => id)), null, 2)}\n`,
  'README.md': fillReadme(readFileSync('README.md', 'utf8'), SHEET_FUNCTIONS),
};
const drifted = Object.entries(pages).filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
if (process.argv.includes('--check')) {
  for (const [path] of drifted) console.error(`${path} does not match the code. Run npm run docs.`);
  process.exitCode = drifted.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of drifted) writeFileSync(path, text);
}
