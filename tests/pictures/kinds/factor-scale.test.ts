import { thinEvenly, thinLabels } from '../../../src/pictures/kinds/factor-scale.ts';

const labelsAt = (centers: readonly number[], length: number) => centers.map((center) => ({ center, length }));
const centersOf = (labels: readonly { center: number }[]) => labels.map(({ center }) => center);

describe('thinEvenly', () => {
  it('keeps all labels with exactly the gap between them', () => {
    expect(centersOf(thinEvenly(labelsAt([0, 40, 80], 30), 10))).toEqual([0, 40, 80]);
  });

  it('keeps every second label if one distance is a pixel too short', () => {
    expect(centersOf(thinEvenly(labelsAt([0, 40, 79, 119, 160], 30), 10))).toEqual([0, 79, 160]);
  });

  it('keeps the first label of labels in the same place, and none of none', () => {
    expect(centersOf(thinEvenly(labelsAt([5, 5, 5], 30), 10))).toEqual([5]);
    expect(thinEvenly([], 10)).toEqual([]);
  });
});

describe('thinLabels', () => {
  it('keeps each label that has space, at any distances', () => {
    expect(centersOf(thinLabels(labelsAt([0, 40, 79, 119], 30), 10))).toEqual([0, 40, 119]);
  });
});
