// Covers src/record/reading/columns/headings.ts, heading-words.ts and heading-units.ts

import { foldHeading } from '../../../../src/record/reading/columns/fold-heading.ts';
import { readHeadingUnits, unitInHeading } from '../../../../src/record/reading/columns/heading-units.ts';
import { HEADING_WORDS } from '../../../../src/record/reading/columns/heading-words.ts';
import {
  columnNamed,
  isHumanTime,
  isTotalHeading,
  nameHeading,
  unknownBracket,
} from '../../../../src/record/reading/columns/headings.ts';

const named = (heading: string) => {
  const name = nameHeading(heading);
  return name === null ? 'none' : `${name.isWeak ? 'weak ' : ''}${name.key}`;
};

describe('headings that people write', () => {
  it.each([
    ['Without Claude', 'humanEstimate'],
    ['With Claude', 'aiTime'],
    ['Without AI', 'humanEstimate'],
    ['With AI', 'aiTime'],
    ['Manual Time', 'humanEstimate'],
    ['AI Time', 'aiTime'],
    ['Human Est.', 'humanEstimate'],
    ['Est. Human', 'humanEstimate'],
    ['Agent Est.', 'weak aiTime'],
    ['Est. Agent', 'weak aiTime'],
    ['AI est.', 'weak aiTime'],
    ['Avg Dev Time', 'humanEstimate'],
    ['Manual', 'humanEstimate'],
    ['Traditional', 'humanEstimate'],
    ['Human effort', 'humanEstimate'],
    ['Human baseline', 'humanEstimate'],
    ['Human Time', 'weak humanEstimate'],
    ['Hours (Human)', 'humanEstimate'],
    ['Human hours', 'humanEstimate'],
    ['Estimated (min)', 'humanEstimate'],
    ['Hours (AI)', 'aiTime'],
    ['Estimate (AI)', 'weak aiTime'],
    ['Time (Claude)', 'aiTime'],
    ['AI hours', 'aiTime'],
    ['AI minutes', 'aiTime'],
    ['Claude Code', 'aiTime'],
    ['AI-Assisted', 'aiTime'],
    ['AI Reality', 'aiTime'],
    ['Codex', 'aiTime'],
    ['Wall-clock', 'weak aiTime'],
    ['Actual (min)', 'weak aiTime'],
    ['duration_secs', 'weak aiTime'],
    ['Claude, hours', 'aiTime'],
    ['Claude; min', 'aiTime'],
    ['Claude in hours', 'aiTime'],
    ['Human, h', 'humanEstimate'],
    ['Est. Human, hours', 'humanEstimate'],
    ['Schätzung in h', 'humanEstimate'],
    ['AI h:mm', 'aiTime'],
    ['aiMinutes', 'aiTime'],
    ['AIMinutes', 'aiTime'],
    ['claudeHours', 'aiTime'],
    ['humanEstimateHours', 'humanEstimate'],
    ['supMin', 'supervision'],
    ['durationMinutes', 'weak aiTime'],
    ['Human days', 'humanEstimate'],
    ['Estimate in days', 'humanEstimate'],
    ['Estimated time', 'humanEstimate'],
    ['Time without AI', 'humanEstimate'],
    ['Time with AI', 'aiTime'],
    ['Zeit (ohne KI)', 'humanEstimate'],
    ['Actual (Human)', 'weak humanEstimate'],
    ['durationMs', 'none'],
    ['duration_ms', 'none'],
    ['Admin hours', 'none'],
    ['Days', 'none'],
    ['Title', 'weak task'],
    ['Activity', 'weak task'],
    ['Phase', 'weak task'],
    ['Feature', 'weak task'],
    ['Item', 'weak task'],
    ['Change / Update', 'weak task'],
    ['Task name', 'task'],
    ['Task description', 'task'],
    ['Aufgabe', 'task'],
    ['TÄTIGKEIT', 'task'],
    ['Tätigkeit'.normalize('NFD'), 'task'],
    ['Schätzung (Std.)', 'humanEstimate'],
    ['Stunden', 'humanEstimate'],
    ['KI (Min.)', 'aiTime'],
    ['Dauer', 'weak aiTime'],
    ['Aufsicht', 'supervision'],
    ['Tâche', 'task'],
    ['Estimation humaine (heures)', 'humanEstimate'],
    ['Temps IA (minutes)', 'aiTime'],
    ['Tarea', 'task'],
    ['Sin IA (horas)', 'humanEstimate'],
    ['Supervisión (min)', 'supervision'],
    ['Descrição', 'task'],
    ['Tempo de IA', 'aiTime'],
    ['Attività', 'task'],
    ['Stima (ore)', 'humanEstimate'],
    ['Supervisione', 'supervision'],
    ['Omschrijving', 'task'],
    ['Zonder AI (uren)', 'humanEstimate'],
    ['Toezicht', 'supervision'],
    ['Facteur', 'factor'],
    ['Est. Min', 'none'],
    ['Second estimate', 'none'],
    ['Person-days', 'none'],
    ['Human weeks', 'none'],
    ['Time Saved', 'none'],
    ['Speedup', 'none'],
    ['Minutes', 'none'],
    ['Day', 'none'],
    ['Cost (AI)', 'none'],
    ['Project', 'none'],
    ['Notes', 'none'],
    ['Total', 'none'],
    ['', 'none'],
    ['()', 'none'],
  ])('“%s” names %s', (heading, key) => {
    expect(named(heading)).toBe(key);
  });

  it('assigns every word of the table to its own column', () => {
    for (const [key, { strong, weak = '' }] of Object.entries(HEADING_WORDS)) {
      const all = (words: string) => words.split(/[,\n]/).filter((word) => word.trim() !== '');
      expect([key, all(strong).filter((word) => columnNamed(word) !== key)]).toEqual([key, []]);
      expect([key, all(weak).filter((word) => named(word) !== `weak ${key}`)]).toEqual([key, []]);
    }
  });

  it('compares headings without case, accents and extra spaces', () => {
    expect(foldHeading('  What I   DID ')).toBe('what i did');
    expect(foldHeading('Schätzung')).toBe(foldHeading('SCHA\u0308TZUNG'));
  });

  it.each(['Total', 'Total (h)', 'Total time', 'Gesamt', 'Summe', 'Totale'])('“%s” is a total', (heading) => {
    expect(isTotalHeading(heading)).toBe(true);
  });
  it.each(['Total tokens', 'Totally', 'Subtotal of'])('“%s” is not a total', (heading) => {
    expect(isTotalHeading(heading)).toBe(false);
  });

  it.each(['Human', 'Human Time', 'Human hours', 'Hours (Human)', 'Temps humain', 'tiempo humano (h)'])(
    '“%s” can be the time of a person',
    (heading) => {
      expect(isHumanTime(heading)).toBe(true);
    },
  );
  it.each(['Human Est.', 'Estimate', 'Hours', 'Without AI'])('“%s” is an estimate', (heading) => {
    expect(isHumanTime(heading)).toBe(false);
  });
});

describe('the unit of a heading', () => {
  it.each([
    ['Claude (in hours)', 'hours'],
    ['Human Est. (in minutes)', 'minutes'],
    ['Human Est. (min.)', 'minutes'],
    ['Claude (secs.)', 'seconds'],
    ['Claude (hours, measured)', 'hours'],
    ['Claude (decimal hours)', 'hours'],
    ['Claude (Std.)', 'hours'],
    ['Claude [ H ]', 'hours'],
    ['Claude (h:mm)', 'hours'],
    ['Claude (mm:ss)', 'minutes'],
    ['Claude (days)', 'days'],
    ['Claude (man-hours)', 'hours'],
    ['Hours (AI)', 'hours'],
    ['Hours (Human)', 'hours'],
    ['Estimated (min)', 'minutes'],
    ['duration_secs', 'seconds'],
    ['AI minutes', 'minutes'],
    ['Claude, hours', 'hours'],
    ['Claude,min', 'minutes'],
    ['aiMinutes', 'minutes'],
    ['AIHours', 'hours'],
    ['durationSecs', 'seconds'],
    ['claudeH', 'hours'],
    ['Human days', 'days'],
    ['Est. days', 'days'],
    ['Hours per day', 'hours'],
    ['Claude hours (2 days)', 'days'],
    ['Claude ($/h)', null],
    ['Claude (% of hours)', null],
    ['Human (man-days)', null],
    ['Day', null],
    ['Human weeks', null],
    ['durationMs', null],
    ['AI min', 'minutes'],
    ['Claude h', 'hours'],
    ['Human hours', 'hours'],
    ['Stunden', 'hours'],
    ['Temps IA (en heures)', 'hours'],
    ['Claude (días)', 'days'],
    ['Hours (min)', 'minutes'],
    ['Claude (m)', 'minutes'],
    ['Claude', null],
    ['Claude (story points)', null],
    ['Claude ($)', null],
    ['Human Est. (person-days)', null],
    ['Human Est. (Person days)', null],
    ['Human Est. (months)', null],
    ['Claude (ms)', null],
    ['Claude (Hermine’s)', null],
    ['Second estimate', null],
    ['Min. estimate', null],
    ['Admin', null],
    ['Months', null],
    [`${'('.repeat(150)}h`, 'hours'],
  ] as const)('of “%s” is %s', (heading, unit) => {
    expect(unitInHeading(heading)).toBe(unit);
  });

  it('finds several units, the largest first, one in brackets before one outside', () => {
    expect(readHeadingUnits('Claude (h or min)')).toEqual({
      unit: 'hours',
      all: ['hours', 'minutes'],
      isInBrackets: true,
    });
    expect(readHeadingUnits('Hours (min)')).toEqual({ unit: 'minutes', all: ['hours', 'minutes'], isInBrackets: true });
  });

  it.each([
    ['Estimate (story points)', 'story points'],
    ['Human Est. (person-days)', 'person-days'],
    ['Estimate ($)', '$'],
    ['Claude (ms)', 'ms'],
    ['Human Est. (months)', 'months'],
    ['Claude (measured)', 'measured'],
    ['Human Est. (AI)', 'AI'],
    ['Claude (in hours)', null],
    ['Claude (measured) (min)', null],
    ['Hours (AI)', null],
    ['Claude (AI)', null],
    ['Claude ()', null],
    ['Claude', null],
  ])('in “%s” the unknown bracket is %s', (heading, bracket) => {
    expect(unknownBracket(heading)).toBe(bracket);
  });
});
