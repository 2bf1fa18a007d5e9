// Covers src/record/values/duration.ts: texts that people and programs write, read with their value or rejected.
import { minutesOf, readDuration } from '../../../src/record/values/duration.ts';
import type { DecimalMark } from '../../../src/record/values/number-text.ts';

function minutesIn(text: string, mark: DecimalMark = '.'): number | string {
  const reading = readDuration(text, 'minutes', mark);
  return reading.kind === 'duration' ? minutesOf(reading.duration) : reading.kind;
}

const READ: Readonly<Record<number, readonly string[]>> = {
  90: `1 hr 30 min|1hr30|1h30min|1 h 30|1H30|1:30h|01:30|1:30:00|90 MIN|1 hour, 30 minutes|90 mins|1,5 Stunden|1,5 Std.|90 Min.|1 Std. 30 Min.|1 Std und 30 Min|1 Stunde 30|1 heure 30|1 hora y 30 minutos|1,5 horas|1 hora e 30 minutos|1 ora e 30 minuti|1 uur en 30 minuten|1,5 uur|1h\u00a030m|1h\u202f30m|pt90m`.split(
    '|',
  ),
  30: [
    '30\u00a0m',
    '30\u202fmin',
    '30\u2009min',
    '30\u3000min',
    '30\tmin',
    '\u200b30m',
    '30\u200bm',
    '\ufeff30m',
    '\u200e30m\u200e',
    '\u202a30m\u202c',
    '\u206630m\u2069',
    '\u061c30m',
    '30\u00adm',
    '30 m.',
    '0h 30m',
    '.5h',
    '`30m`',
    '_30m_',
    'approx. 30 min',
    '≈30m',
    'ca. 30 Min.',
    'unos 30 minutos',
  ],
  480: ['1 Tag', '1 jour', '1 día', '1 giorno', '1d'],
  1500: ['1\u00a0500', '1’500', "1'500 min", '25:00'],
};

const REJECTED = [
  ...'1h/30m|1h-30m|1,2,3|1..5|1,,5|30m,|30m;|(30m)|"30m"|=30|=1+1|TBD|?|x|…|NaN|Infinity|1e3|0x1F|1/2|30 min (est)|1 or 2 hours|1h+|≥1h|PT|P|PT1H30|PT1M1H|1:5|1:60|1:30 pm|1:2:3|1 day, 2:30:00|1 month|1y|500 ms|5 pts|$30|30%|2 PT|45m 2h|45m 45m|30m[1]|30m*|30&nbsp;m|1 500|1 234,5|TRUE|14.04.2026|14/4|45 30|30 m 20|⏱ 30m|30m ✅|1h:30m|½ h|two hours|90 mn|12,34,567'.split(
    '|',
  ),
  '\ud83030m',
  '30\u0000m',
  '1'.repeat(50_000),
];

it.each(Object.entries(READ).flatMap(([minutes, texts]) => texts.map((text) => [text, Number(minutes)] as const)))(
  '%j is %d minutes',
  (text, minutes) => expect(minutesIn(text)).toBe(minutes),
);

it.each(REJECTED.map((text) => [text.slice(0, 20), text]))('%j is rejected', (_, text) => {
  expect(minutesIn(text)).toBe('unreadable');
});

it('a mark before three digits has the meaning that the column shows', () => {
  expect([minutesIn('2,125'), minutesIn('2,125', ','), minutesIn('2.125'), minutesIn('2.125', ',')]).toEqual([
    2125, 2.125, 2.125, 2125,
  ]);
});
