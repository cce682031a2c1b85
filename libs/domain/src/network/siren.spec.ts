import fc from 'fast-check';
import { readSiren } from './siren';

describe('readSiren', () => {
  it.each(['269300323', '929940146', '200057867', '219300662', '929939411'])('takes %s, a SIREN of the 93', (siren) => {
    expect(readSiren(siren)).toBe(siren);
  });

  it('takes it with spaces, as people copy it', () => {
    expect(readSiren(' 929 940 146 ')).toBe('929940146');
  });

  it.each(['', '92994014', '9299401460', '92994014a', '000000000', '²69300323'])('refuses « %s »', (text) => {
    expect(readSiren(text)).toBeNull();
  });

  it('finds out any one wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = [...'929940146'];
        digits[place] = String((Number(digits[place]) + shift) % 10);
        expect(readSiren(digits.join(''))).toBeNull();
      }),
    );
  });
});
