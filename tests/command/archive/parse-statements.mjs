// Parses statements in a dialect, and prints their syntax trees. Jest cannot load the WebAssembly of the parser.
import { readFileSync } from 'node:fs';
import { init, parse } from '@guanmingchiu/sqlparser-ts';

await init();
const requests = JSON.parse(readFileSync(0, 'utf8'));
const results = requests.map(({ sql, dialect }) => {
  try {
    return { statements: parse(sql, dialect) };
  } catch (error) {
    return { fault: error.message };
  }
});
process.stdout.write(JSON.stringify(results));
