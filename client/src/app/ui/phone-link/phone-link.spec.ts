import { formatPhone } from './phone-link';

describe('a telephone number', () => {
  it.each([
    ['0143521020', '01 43 52 10 20'],
    ['+33143521020', '01 43 52 10 20'],
    ['+33 (0)1 43 52 10 20', '01 43 52 10 20'],
    ['01.43.52.10.20', '01 43 52 10 20'],
    ['+44 20 7946 0000', '+44 20 7946 0000'],
    ['3939', '3939'],
  ])('%s reads %s', (written, shown) => {
    expect(formatPhone(written).replaceAll('\u00a0', ' ')).toBe(shown);
  });
});
