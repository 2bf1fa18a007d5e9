import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The number of people in a team. */
const TEAM = 20;
const TASKS_OF_A_DAY = 12;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const VERBS = ['Port', 'Review', 'Test', 'Document', 'Measure', 'Migrate', 'Draft', 'Check'];
const THINGS = ['shop', 'billing form', 'search page', 'import', 'report', 'login', 'sitemap', 'newsletter'];

/** Makes a generator of pseudo-random whole numbers below a limit (mulberry32), equal for equal seeds. */
export function makeRandom(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const number = (value, digits) => String(value).padStart(digits, '0');
export const teamOf = (person) => `team-${number(Math.floor(person / TEAM), 2)}`;
export const personOf = (person) => `person-${number(person, 4)}`;
/** Returns the date of a day, counted from 2024-01-01. */
export const dateOf = (day) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

function taskRow(random, index) {
  const task = `${VERBS[random(VERBS.length)]} the ${THINGS[random(THINGS.length)]} ${index + 1}.${random(500)}`;
  const human = `${(8 + random(160)) / 4}h`;
  const ai = `${(50 + random(900)) / 10}m`;
  const supervision = random(5) === 0 ? '' : `${1 + random(4)}m`;
  return `${task},${human},${ai},${supervision},${random(900_000)}`;
}

/** Makes the day of a person as CSV. */
export function makeDay(random) {
  const rows = Array.from({ length: TASKS_OF_A_DAY }, (_, index) => taskRow(random, index));
  return `Task,Human Est.,Claude,Sup.,Tokens\n${rows.join('\n')}\n`;
}

/** Writes files of days as TEAM/PERSON/DATE.csv, one person after the other. */
export function writeDayFiles(folder, count, daysOfAPerson, seed = 1) {
  const random = makeRandom(seed);
  for (let file = 0; file < count; file++) {
    const person = Math.floor(file / daysOfAPerson);
    const owner = join(folder, teamOf(person), personOf(person));
    if (file % daysOfAPerson === 0) mkdirSync(owner, { recursive: true });
    writeFileSync(join(owner, `${dateOf(file % daysOfAPerson)}.csv`), makeDay(random));
  }
}
