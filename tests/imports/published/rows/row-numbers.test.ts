import { chooseNumbers } from '../../../../src/imports/published/rows/row-numbers.ts';

/** Returns the chosen numbers, with `?` for an unexpected one, `none`, and the numbers that are possible. */
const choose = (...candidates: number[][]) =>
  chooseNumbers(candidates).map((reading) => {
    if (reading.kind === 'number') return `${reading.number}${reading.isExpected ? '' : '?'}`;
    return reading.kind === 'none' ? 'none' : reading.numbers.join(' or ');
  });

describe('the numbers of rows', () => {
  it.each([
    { case: 'count up', candidates: [[1], [1, 12], [3]], numbers: ['1', '12?', '3?'] },
    { case: 'stay where one is missing', candidates: [[1], [3], [4]], numbers: ['1', '3?', '4'] },
    {
      case: 'are left out where two rows have one and the first of them breaks the sequence',
      candidates: [[1], [3], [3], [4]],
      numbers: ['1', 'none', '3', '4'],
    },
    {
      case: 'stay where two rows have one and no missing number explains it',
      candidates: [[1], [5], [5], [6]],
      numbers: ['1', '5?', '5?', '6'],
    },
    { case: 'are decided by the next row', candidates: [[2, 25], [26]], numbers: ['25?', '26'] },
    { case: 'stay open where nothing decides', candidates: [[2, 25], [40]], numbers: ['2 or 25', '40?'] },
  ])('$case', ({ candidates, numbers }) => {
    expect(choose(...candidates)).toEqual(numbers);
  });
});
