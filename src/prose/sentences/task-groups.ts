/** Tasks of one kind, found by a word in their texts. */
export interface TaskGroup {
  /** The noun in sentences: `tests`. */
  readonly noun: string;
  readonly tasks: readonly number[];
}

/** The kinds of work that sentences mention, with the words that show them. */
const GROUP_WORDS: Readonly<Record<string, readonly string[]>> = {
  tests: ['test', 'tests', 'testing'],
  migrations: ['migration', 'migrations', 'migrate', 'migrated'],
  rewrites: ['rewrite', 'rewrites', 'rewriting', 'rewritten'],
  infrastructure: ['infrastructure', 'infra'],
  documentation: ['documentation', 'docs'],
  'the frontend': ['frontend', 'front-end'],
  'the backend': ['backend', 'back-end'],
  integrations: ['integration', 'integrations'],
  dashboards: ['dashboard', 'dashboards'],
  reports: ['report', 'reports'],
  letters: ['letter', 'letters'],
  parsers: ['parser', 'parsers'],
  imports: ['import', 'imports'],
  exports: ['export', 'exports'],
  scripts: ['script', 'scripts'],
  templates: ['template', 'templates'],
  invoices: ['invoice', 'invoices'],
  surveys: ['survey', 'surveys'],
  translations: ['translation', 'translations'],
  schemas: ['schema', 'schemas'],
  forms: ['form', 'forms'],
  charts: ['chart', 'charts'],
  emails: ['email', 'emails'],
};
const GROUP_OF_WORD = new Map(
  Object.entries(GROUP_WORDS).flatMap(([noun, words]) => words.map((word) => [word, noun])),
);
const FEWEST_IN_GROUP = 2;

/** Finds the kinds of work that several tasks of a day have, but not all. The largest group comes first. */
export function findGroups(texts: readonly string[]): TaskGroup[] {
  const tasksOf = new Map<string, number[]>();
  texts.forEach((text, task) => {
    const nouns = new Set(
      (text.toLowerCase().match(/[a-z][a-z-]+/g) ?? []).flatMap((word) => GROUP_OF_WORD.get(word) ?? []),
    );
    for (const noun of nouns) pushTo(tasksOf, noun, task);
  });
  return [...tasksOf]
    .filter(([, tasks]) => tasks.length >= FEWEST_IN_GROUP && tasks.length < texts.length)
    .map(([noun, tasks]) => ({ noun, tasks }))
    .sort((a, b) => b.tasks.length - a.tasks.length || (a.noun < b.noun ? -1 : 1));
}

function pushTo(tasksOf: Map<string, number[]>, noun: string, task: number): void {
  const tasks = tasksOf.get(noun);
  if (tasks === undefined) tasksOf.set(noun, [task]);
  else tasks.push(task);
}
