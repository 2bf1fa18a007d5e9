// Reads blocks of front matter from standard input and prints the results of both YAML parsers for each.
import { readFileSync } from 'node:fs';
import { load as loadYaml4 } from 'js-yaml';
import { load as loadYaml5 } from 'js-yaml-5';

const blocks = JSON.parse(readFileSync(0, 'utf8'));
const read = (load) => blocks.map((block) => load(block.replace(/^---\n|---\n$/g, '')));
process.stdout.write(JSON.stringify({ 'js-yaml 4': read(loadYaml4), 'js-yaml 5': read(loadYaml5) }));
