import type { Language } from '../record/publishing/style.ts';

const list = (words: string) => words.split(' ');

export const english: Language = {
  code: 'en',
  months: list('January February March April May June July August September October November December'),
  weekdays: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  smallNumbers: list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: ['', '', ...list('twenty thirty forty fifty sixty seventy eighty ninety')],
  hundred: 'hundred',
  thousand: 'thousand',
  tasks: { one: 'task', many: 'tasks' },
  work: {
    hours: ' hours of work',
    days: ' days of work',
    weeks: ' weeks of work',
  },
  partPattern: ' ({counted} of {tasks} tasks)',
  boundsPattern: ' ({low} to {high})',
  lowerBoundPattern: ' ({low} or more)',
  estimated: { before: 'before the work', after: 'after the work' },
  decimalMark: '.',
  thousandsMark: ',',
};
