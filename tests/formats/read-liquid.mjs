// Reads documents from standard input and prints the output of Liquid, run like in Jekyll and Eleventy.
import { readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';

const PROFILES = {
  Jekyll: new Liquid({ jekyllInclude: true, jekyllWhere: true, dynamicPartials: false }),
  Eleventy: new Liquid({ extname: '.liquid', strictFilters: true, dynamicPartials: true }),
};

const documents = JSON.parse(readFileSync(0, 'utf8'));
const readings = Object.entries(PROFILES).map(([name, liquid]) => [
  name,
  documents.map((source) => liquid.parseAndRenderSync(source, { page: {}, x: 'x', var: 'var' })),
]);
process.stdout.write(JSON.stringify(Object.fromEntries(readings)));
