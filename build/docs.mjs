// Writes the pages that are made from the code; with --check says which of them no longer match it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { importBundled } from './import-bundled.mjs';

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

function makeNoticesPage(notices) {
  return [
    '# Notices',
    GENERATED,
    'A notice is something to look at before publishing. Errors leave a row out and hold the copy in the sidebar until a click names them; warnings and notes hold nothing. Codes are stable.',
    table(
      ['code', 'severity', 'when', 'for example'],
      notices.map(({ code, severity, when, example }) => [`\`${code}\``, severity, when, example]),
    ),
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

const [{ SHEET_FUNCTIONS }, { describeNotices }] = await Promise.all(
  ['src/functions/function-table.ts', 'src/record/notices.ts'].map(importBundled),
);
const pages = {
  'docs/functions.md': makeFunctionsPage(SHEET_FUNCTIONS),
  'docs/notices.md': makeNoticesPage(describeNotices()),
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
