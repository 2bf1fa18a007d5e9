// Covers sql.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { SUM_COLUMNS } from '../../../src/workbench/command/archive/archive-columns.ts';

const STATEMENTS = readdirSync('sql').map((name) => [name, readFileSync(`sql/${name}`, 'utf8')] as const);
const ROLL_UPS = STATEMENTS.filter(([, sql]) => sql.includes('COUNT(*) AS records'));
const WRONG = 'SELECT month COUNT(*) FROM records GROUP';
const DIALECTS = ['bigquery', 'duckdb'] as const;

interface Parsed {
  readonly statements?: readonly object[];
  readonly fault?: string;
}

const parsed = new Map<string, Parsed>();
const parse = (sql: string, dialect: string) => parsed.get(dialect + sql) ?? {};

beforeAll(() => {
  const texts = [...STATEMENTS.map(([, sql]) => sql), WRONG];
  const requests = texts.flatMap((sql) => DIALECTS.map((dialect) => ({ sql, dialect })));
  const { stdout } = spawnSync(process.execPath, ['tests/command/archive/parse-statements.mjs'], {
    input: JSON.stringify(requests),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const results = JSON.parse(stdout) as Parsed[];
  requests.forEach(({ sql, dialect }, index) => {
    parsed.set(dialect + sql, results[index] ?? {});
  });
});

/** Lists the names of all functions in a syntax tree. */
function listFunctions(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { Function: call } = node as { Function?: { name: unknown } };
  const own =
    call === undefined ? [] : [...JSON.stringify(call.name).matchAll(/"value":"(\w+)"/g)].map(([, name]) => name ?? '');
  return [...own, ...Object.values(node).flatMap(listFunctions)];
}

describe.each(STATEMENTS)('%s', (_, sql) => {
  it.each(DIALECTS)('is one query in the grammar of %s', (dialect) => {
    const { statements, fault } = parse(sql, dialect);
    expect([fault, statements?.map((statement) => Object.keys(statement))]).toEqual([undefined, [['Query']]]);
  });

  it('only groups, counts and adds up', () => {
    expect(new Set(listFunctions(parse(sql, 'bigquery')).filter((name) => !['COUNT', 'SUM'].includes(name)))).toEqual(
      new Set(),
    );
    // Casts, quotes and arithmetic other than a minus sign differ between the engines.
    expect(sql.replace(/^--.*$/gm, '')).not.toMatch(/CAST|::|["'`%/]|\|\|/i);
  });
});

it('refuses what is not in the grammar', () => {
  expect(parse(WRONG, 'bigquery').fault).toMatch(/Expected/);
});

it.each(ROLL_UPS)('%s adds up all columns from which statistics follow', (_, sql) => {
  expect([...sql.matchAll(/SUM\((\w+)\) AS (\w+)/g)].map(([, column, name]) => [column, name])).toEqual(
    SUM_COLUMNS.map((name) => [name, name]),
  );
});

it('has statements by person, team, month and week', () => {
  expect(ROLL_UPS.map(([name]) => name)).toEqual([
    'months.sql',
    'people-by-month.sql',
    'people-by-week.sql',
    'people.sql',
    'teams-by-month.sql',
    'teams.sql',
    'weeks.sql',
  ]);
});
