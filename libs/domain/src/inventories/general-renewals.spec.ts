import { absDueOn, absDueYear, mandateEnd, renewalOf } from './general-renewals';

describe('the year in which an ABS is due', () => {
  it.each([
    ['2026-12-02', 2027],
    ['2027-12-31', 2027],
    ['2031-06-01', 2027],
    ['2026-02-10', 2021],
    ['2032-03-31', 2027],
    ['2032-04-01', 2033],
  ])('of the mandate of %s is %s, the same for all', (day, year) => expect(absDueYear(day)).toBe(year));

  it('ends on 31 December', () => expect(absDueOn('2026-12-02')).toBe('2027-12-31'));
  it('belongs to a mandate that ends with the next renewal', () => {
    expect(renewalOf('2027-02-18')).toBe(2026);
    expect(mandateEnd('2027-02-18')).toBe('2032-03-31');
  });
});
