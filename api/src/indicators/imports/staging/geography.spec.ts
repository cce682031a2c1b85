import { geographyYearOf } from './geography';

const YEARS = [2024, 2025, 2026];
/** Known in all years; until one; from one on. */
const ALWAYS = [true, true, true];
const UNTIL_2024 = [true, false, false];
const FROM_2025 = [false, true, true];

describe('the year of the geography of a file', () => {
  it('is the one that knows most of its communes', () => {
    expect(geographyYearOf(YEARS, [ALWAYS, ALWAYS, UNTIL_2024])).toBe(2024);
    expect(geographyYearOf(YEARS, [ALWAYS, FROM_2025, FROM_2025, UNTIL_2024])).toBe(2026);
  });

  it('is the latest where they all know the same', () => {
    expect(geographyYearOf(YEARS, [ALWAYS, ALWAYS])).toBe(2026);
    expect(geographyYearOf(YEARS, [ALWAYS, FROM_2025])).toBe(2026);
  });

  it('is the earliest where a commune that vanished weighs as much as one that was made', () => {
    expect(geographyYearOf(YEARS, [ALWAYS, FROM_2025, UNTIL_2024])).toBe(2024);
  });
});
