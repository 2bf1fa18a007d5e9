import { multipleInHeading } from '../../../../src/record/reading/columns/heading-multiple.ts';
import { readHeadingUnits } from '../../../../src/record/reading/columns/heading-units.ts';
import { runCommand } from '../../../command/run-command.ts';

describe('a multiple of a unit in a heading', () => {
  it.each([
    'k hours',
    'k h',
    '1,000 h',
    'x10 h',
    '10 h',
    'h/10',
    '1/10 h',
    'h × 2',
    'hours * 60',
    'half days',
    '½ days',
    '0.5 days',
    'quarter hours',
    'hundredths of an hour',
    'hours, in thousands',
    '10 min blocks',
    '10-minute blocks',
    '2-day units',
    'Tage à 6 Std.',
    '5 min',
    'days of 6h',
    'K Stunden',
  ])('is found in (%s)', (content) => {
    expect(multipleInHeading(`Human (${content})`)).toBe(content);
    expect(multipleInHeading(`Human [${content}]`)).toBe(content);
  });

  it.each([
    'Human (h)',
    'Human (in hours)',
    'Human (hours, low)',
    'Human (decimal hours)',
    'Human (8h days)',
    'Human (8 hour days)',
    'Human (1 h)',
    'Claude (Opus 4.5, min)',
    'Claude (min, v2)',
    'Claude 4 (min)',
    'Claude (4o, min)',
    'Claude (2 agents, min)',
    'Human (2 devs, h)',
    'Mensch (Tage à 8 Std.)',
    'Claude (GPT-5, min)',
    'Claude (10x)',
    'Claude (story points)',
    'Claude (k)',
    'Human, 10 h',
  ])('is not found in %s', (heading) => {
    expect(multipleInHeading(heading)).toBeNull();
  });

  it('has a warning in a post', () => {
    const csv = 'Task,Human (half days),Claude (10 min blocks)\nPort,3,2\n';
    const { messages, output } = runCommand('post', ['-', '--date', '2026-04-14'], csv);
    expect(output).toContain('| Port | 24h | 2m |');
    expect(messages.filter((message) => message.includes('warning'))).toEqual([
      'B1 warning: “half days” in “Human (half days)” is not a unit of time. Plain numbers below it are read as days.',
      'C1 warning: “10 min blocks” in “Claude (10 min blocks)” is not a unit of time. Plain numbers below it are read as minutes.',
    ]);
  });
});

it.each(['µs', 'μs', 'ms'])('%s is not a unit in a heading', (unit) => {
  expect(readHeadingUnits(`Claude (${unit})`)).toEqual({ unit: null, all: [], isInBrackets: false });
});
