import { writeFileSync } from 'node:fs';

const show = (value) => value.toFixed(value < 10 ? 2 : 1);
const isAbove = ({ ratio, bar }) => bar !== null && ratio > bar;

/** Formats a figure as `name: ratio of bar 10`, with a note if it is above its bar. */
export function formatLine(figure) {
  const { name, ratio, bar } = figure;
  const ofBar = bar === null ? ', without a bar' : ` of bar ${bar}`;
  return `${name}: ${show(ratio)}${ofBar}${isAbove(figure) ? ' ABOVE ITS BAR' : ''}`;
}

function makePage(figures, contents) {
  const rows = figures.map((figure) => {
    const { name, ratio, bar } = figure;
    return `| ${name} | ${show(ratio)} | ${bar ?? ''} | ${isAbove(figure) ? 'above' : ''} |`;
  });
  return `# Benchmarks

\`npm run bench\` writes this page. Every figure is a ratio of two times, or of bytes to a limit. Both sides of a ratio take turns in
one run, and the minimum time of each side counts, for the first paint the mean of the middle half. Times of scripts, of work in the page and of the command line are processor time. The
figures below are from one run on one machine: compare them with another run on that machine, not with a stopwatch.

| what, against what | ratio | bar | |
| --- | ---: | ---: | --- |
${rows.join('\n')}

## What the bytes are for

The folders of each pushed script in kB, minified, the largest first. Parts under 1 kB are not listed.

| file | folders |
| --- | --- |
${contents.map(({ file, parts }) => `| ${file} | ${parts.join(', ')} |`).join('\n')}
`;
}

/**
 * Writes the figures as JSON and as a page of the documentation.
 * @param contents the parts of the pushed scripts
 * @returns {boolean} whether no figure is above its bar
 */
export function writeReport(figures, contents) {
  writeFileSync('build/bench.json', `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync('docs/bench.md', makePage(figures, contents));
  return !figures.some(isAbove);
}
