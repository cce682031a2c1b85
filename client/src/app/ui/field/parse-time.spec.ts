import { parseTime } from './parse-time';

describe('a typed time', () => {
  it.each([
    ['14:30', '14:30'],
    ['8:05', '08:05'],
    ['14h30', '14:30'],
    ['14 h 30', '14:30'],
    ['8\u00a0h\u00a005 min', '08:05'],
    ['8h', '08:00'],
    ['0830', '08:30'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('« %s » is %s', (text, time) => expect(parseTime(text)).toBe(time));

  it('is nothing when there is nothing', () => expect(parseTime('  ')).toBeNull());

  it.each(['8', '14', '14:', '14:3', '24:00', '12:60', '1430h', '830', 'midi', '14:30:00'])('« %s » is half a time, and refused', (text) =>
    expect(parseTime(text)).toBe('invalid'),
  );
});
