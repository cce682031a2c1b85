import { dayAfterKey, monthWeeks } from './month-weeks';

describe('a month of the calendar', () => {
  it('starts its weeks on Monday', () => {
    const weeks = monthWeeks('2026-07-14');
    expect(weeks[0]).toEqual([null, null, '2026-07-01', '2026-07-02', '2026-07-03', '2026-07-04', '2026-07-05']);
    expect(weeks.at(-1)).toEqual(['2026-07-27', '2026-07-28', '2026-07-29', '2026-07-30', '2026-07-31', null, null]);
  });

  it('has no empty week, and all its days', () => {
    expect(monthWeeks('2027-02-10')).toHaveLength(4);
    expect(monthWeeks('2028-02-10').flat().filter(Boolean)).toHaveLength(29);
  });

  it.each([
    ['ArrowLeft', false, '2026-06-30'],
    ['ArrowDown', false, '2026-07-08'],
    ['Home', false, '2026-06-29'],
    ['End', false, '2026-07-05'],
    ['PageUp', false, '2026-06-01'],
    ['PageDown', true, '2027-07-01'],
    ['a', false, null],
  ])('is walked with %s (shift: %s)', (key, isShifted, day) => expect(dayAfterKey('2026-07-01', key, isShifted)).toBe(day));
});
