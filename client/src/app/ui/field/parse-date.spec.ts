import { parseDate, writeDate } from './parse-date';

describe('a typed date', () => {
  it.each([
    ['01/07/2026', '2026-07-01'],
    ['1/7/26', '2026-07-01'],
    ['1/7/98', '1998-07-01'],
    [' 1.7.2026 ', '2026-07-01'],
    ['1,7,26', '2026-07-01'],
    ['1-7-2026', '2026-07-01'],
    ['1 7 2026', '2026-07-01'],
    ['01072026', '2026-07-01'],
    ['010726', '2026-07-01'],
    ['2026-07-01', '2026-07-01'],
    ['1er juillet 2026', '2026-07-01'],
    ['1\u00a0août\u00a02026', '2026-08-01'],
    ['23 févr. 2026', '2026-02-23'],
    ['3 juin 26', '2026-06-03'],
    ['29/02/2028', '2028-02-29'],
    // no year that anybody means: said by the field, which knows the years that are taken
    ['01/07/0026', '0026-07-01'],
  ])('« %s » is %s', (text, date) => expect(parseDate(text)).toBe(date));

  it.each(['', '  ', '\u00a0'])('is nothing when there is nothing: « %s »', (text) => expect(parseDate(text)).toBeNull());

  it.each([
    '1',
    '1/7',
    '1/7/',
    '1/7/2',
    '1/7/202',
    '1/7/20266',
    '01/07/20266',
    '29/02/2026',
    '31/04/2026',
    '0/7/2026',
    '1/13/2026',
    '1 ju 2026',
    '1 juillet',
    'juillet 2026',
    '00/00/0000',
    'hier',
    'jj/mm/aaaa',
    '1/7/26 8h',
  ])('« %s » is half a date, and refused', (text) => expect(parseDate(text)).toBe('invalid'));

  it('is shown in full', () => expect(writeDate('2026-07-01')).toBe('01/07/2026'));
});
