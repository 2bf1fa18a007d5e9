// Measures operations that users wait for, as ratios, which are nearly equal on slow, busy and fast machines. npm run
// bench -- GROUP… measures only these groups: loading, functions, growth, markdown, prose, sidebar, command, logs,
// archive, sizes.
import { buildAll } from '../make/build.mjs';
import { measureArchive } from './bench/archive.mjs';
import { measureCommand } from './bench/command.mjs';
import { measureFunctions, measureGrowth } from './bench/functions.mjs';
import { measureLoading } from './bench/loading.mjs';
import { measureLogs } from './bench/logs.mjs';
import { measureMarkdown } from './bench/markdown.mjs';
import { measureProse } from './bench/prose.mjs';
import { formatLine, writeReport } from './bench/report.mjs';
import { measureSidebar } from './bench/sidebar.mjs';
import { listContents, measureSizes } from './bench/sizes.mjs';

const GROUPS = {
  loading: measureLoading,
  functions: measureFunctions,
  growth: measureGrowth,
  markdown: measureMarkdown,
  prose: measureProse,
  sidebar: measureSidebar,
  command: measureCommand,
  logs: measureLogs,
  archive: measureArchive,
  sizes: measureSizes,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in GROUPS));
if (unknown !== undefined) {
  console.error(`Unknown group “${unknown}”. The groups are ${Object.keys(GROUPS).join(', ')}.`);
  process.exitCode = 2;
} else {
  await buildAll();
  const figures = [];
  for (const name of Object.keys(GROUPS).filter((group) => asked.length === 0 || asked.includes(group))) {
    const measured = await GROUPS[name]();
    for (const figure of measured) console.log(formatLine(figure));
    figures.push(...measured);
  }
  // The page is written only with all figures.
  if (asked.length === 0) process.exitCode = writeReport(figures, await listContents()) ? 0 : 1;
}
