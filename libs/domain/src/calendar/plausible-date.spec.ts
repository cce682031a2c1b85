import { isPlausibleDay, isPlausibleInstant } from './plausible-date';

describe('a typed date', () => {
  it.each([
    ['1950-01-01', true],
    ['2026-07-01', true],
    ['2150-12-31', true],
    ['0026-07-01', false],
    ['0027-01-01', false],
    ['1949-12-31', false],
    ['2151-01-01', false],
    ['20266-07-01', false],
    ['9999-12-31', false],
  ])('%s is plausible: %s', (day, isPlausible) => expect(isPlausibleDay(day)).toBe(isPlausible));

  it('is held to the same years when it has an hour', () => {
    expect(isPlausibleInstant(new Date('2026-11-23T08:30:00Z'))).toBe(true);
    expect(isPlausibleInstant(new Date('0026-11-23T08:30:00Z'))).toBe(false);
    expect(isPlausibleInstant(new Date('+020266-11-23T08:30:00Z'))).toBe(false);
    expect(isPlausibleInstant(new Date('-000001-11-23T08:30:00Z'))).toBe(false);
  });
});
