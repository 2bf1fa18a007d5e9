// Covers src/pictures/text.
import fc from 'fast-check';
import { fitText, isRightToLeft, measureText, splitClusters, wrapText } from '../../../src/pictures/text/fit-text.ts';
import { propertyRuns } from '../../sampling.ts';
import { anyName } from '../random-days.ts';

const FONT = { size: 10, weight: 'normal' } as const;

describe('characters', () => {
  it.each([
    ['a\u0301b', ['a\u0301', 'b']],
    ['👩‍👩‍👧‍👦!', ['👩‍👩‍👧‍👦', '!']],
    ['👍🏽👍', ['👍🏽', '👍']],
    ['🇳🇿🇦', ['🇳🇿', '🇦']],
    ['\u1112\u1161\u11abx', ['\u1112\u1161\u11ab', 'x']],
    ['❤️1', ['❤️', '1']],
    ['', []],
  ])('%j stay whole', (text, clusters) => expect(splitClusters(text)).toEqual(clusters));
});

describe('texts in their room', () => {
  it('end with an ellipsis only when they are too long', () => {
    const width = measureText('Port the app', FONT);
    expect(fitText('Port the app', width, FONT)).toBe('Port the app');
    expect(fitText('Port the app', width - 0.1, FONT)).toBe('Port the a…');
    expect(fitText('Port', 9.5, FONT)).toBe('');
  });

  it('are cut between words into lines, and inside a word that is too long', () => {
    expect(wrapText(' Port\n the  app ', 60, FONT, 2)).toEqual(['Port the', 'app']);
    expect(wrapText('Port the app every day', 60, FONT, 2)).toEqual(['Port the', 'app ever…']);
    expect(wrapText('iiiiiiiiii', 14, FONT, 3)).toEqual(['iiiii', 'iiiii']);
    expect(wrapText('', 60, FONT, 2)).toEqual([]);
  });

  it('are never wider than the room, and complete when they fit', () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 30, max: 900 }), fc.integer({ min: 1, max: 4 }), (name, room, most) => {
        const lines = wrapText(name, room, FONT, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measureText(line, FONT)).toBeLessThanOrEqual(room);
        if (lines.length > 0 && !lines.join('').includes('…')) {
          expect(lines.join('').replace(/\s/g, '')).toBe(name.replace(/\s/g, ''));
        }
      }),
      propertyRuns(150),
    );
  });

  it('have the direction of their first letter', () => {
    expect(['2 שורות', 'الفواتير PDF', 'PDF الفواتير', '重写', '123'].map(isRightToLeft)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
