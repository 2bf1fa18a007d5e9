// Covers src/record/reading/columns/column-choice.ts
import { printColumnChoice, readColumnChoice } from '../../../../src/record/reading/columns/column-choice.ts';

const valueOf = (text: string) => {
  const reading = readColumnChoice(text);
  return 'value' in reading ? reading.value : reading.expected;
};

describe('the text of a choice of columns', () => {
  it.each([
    ['', {}],
    ['task=What I did', { task: 'What I did' }],
    [
      'task=What I did; human=Manual Time; ai=With Claude',
      { task: 'What I did', human: 'Manual Time', ai: 'With Claude' },
    ],
    [
      'task=What I did,human=Manual Time,ai=With Claude',
      { task: 'What I did', human: 'Manual Time', ai: 'With Claude' },
    ],
    [' TASK = a ;\n date = Day ;', { task: 'a', date: 'Day' }],
    ['ai="Claude (h, measured)"; human="a=b; ""c"""', { ai: 'Claude (h, measured)', human: 'a=b; "c"' }],
    ['supervision=Review, tokens=Tok, number=#', { supervision: 'Review', tokens: 'Tok', number: '#' }],
    ['task', 'pairs such as task=What I did; human=Manual Time, with headings that contain ; , or = in quotes'],
    [
      'ai=Claude (h, measured)',
      'pairs such as task=What I did; human=Manual Time, with headings that contain ; , or = in quotes',
    ],
    ['ai=a=b', 'pairs such as task=What I did; human=Manual Time, with headings that contain ; , or = in quotes'],
    ['robot=x', 'one of task, human, ai, supervision, tokens, date, number before =, not “robot”'],
    ['task=', 'a heading after task='],
    ['task=""', 'a heading after task='],
    ['ai=a; ai=b', 'ai= only once'],
    ['task=a; human=A', 'another heading for human, because “A” is given for task'],
    ['ai="a', 'a closing quote after each quoted heading, and nothing between it and the separator'],
    ['ai="a" b', 'a closing quote after each quoted heading, and nothing between it and the separator'],
  ])('%j', (text, expected) => {
    expect(valueOf(text)).toEqual(expected);
  });

  it('reads back the printed text', () => {
    const choice = { task: 'a, b', human: 'x=1; "y"', ai: 'Claude', number: '#' };
    expect(printColumnChoice(choice)).toBe('task="a, b"; human="x=1; ""y"""; ai=Claude; number=#');
    expect(valueOf(printColumnChoice(choice))).toEqual(choice);
  });

  it('is read in linear time', () => {
    expect(valueOf(`task="${'"'.repeat(100_000)}`)).toContain('closing quote');
    expect(valueOf('a;'.repeat(50_000))).toContain('pairs such as');
  });
});
