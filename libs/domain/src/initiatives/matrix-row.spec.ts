import fc from 'fast-check';
import { ADOPTION_STAGES, STAGE_LETTERS } from '../adoption/adoption-stage';
import { decodeNewsWeeks, decodeStage, encodeNewsWeeks, encodeStage } from './matrix-row';

describe('letters of a row of the matrix', () => {
  it('gives each stage one letter of its own, never the dot of « sans nouvelle »', () => {
    const letters = Object.values(STAGE_LETTERS);
    expect(new Set(letters).size).toBe(ADOPTION_STAGES.length);
    expect(letters.every((letter) => /^[a-z]$/.test(letter))).toBe(true);
  });

  it('reads back every row that it wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...ADOPTION_STAGES))), (stages) => {
        expect(Array.from(stages.map(encodeStage).join(''), decodeStage)).toEqual(stages);
      }),
    );
  });

  it('reads a letter that it does not know as no news', () => {
    expect(decodeStage('?')).toBeNull();
  });
});

describe('age of the news in base 36', () => {
  it.each([
    [null, '.'],
    [0, '0'],
    [9, '9'],
    [10, 'a'],
    [34.9, 'y'],
    [35, 'z'],
    [400, 'z'],
    [-1, '0'],
  ])('writes %s weeks as %s', (weeks, character) => expect(encodeNewsWeeks(weeks)).toBe(character));

  it('reads back every age below 35 weeks, and 35 for what is older', () => {
    fc.assert(fc.property(fc.nat({ max: 500 }), (weeks) => expect(decodeNewsWeeks(encodeNewsWeeks(weeks))).toBe(Math.min(35, weeks))));
  });

  it('reads the dot as never', () => expect(decodeNewsWeeks('.')).toBeNull());
});
