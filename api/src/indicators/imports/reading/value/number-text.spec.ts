import { detectDecimalMark, NumberReader, type DecimalMark } from './number-text';

const NBSP = '\u00a0';
const NARROW = '\u202f';

function read(text: string, mark: DecimalMark | null = ','): string | null {
  const reader = new NumberReader(mark);
  return reader.read(text) ? `${reader.value} ${reader.state}` : null;
}

describe('NumberReader', () => {
  it('reads whole numbers, decimals and negative ones', () => {
    expect(['0', '12', '-14,8', '25820', '0,1', '5,0'].map((text) => read(text))).toEqual(['0 p', '12 p', '-14.8 p', '25820 p', '0.1 p', '5 p']);
    expect(['21.3', '767.4210526315788', '-0', '1e3'].map((text) => read(text, '.'))).toEqual(['21.3 p', '767.4210526315788 p', '0 p', '1000 p']);
  });

  it('gives the number that a program would read from the same text', () => {
    for (const text of ['0.1', '0.7', '1234567.89', '99999999999.123', '0.000001', '4503599627370497', '123456789012345678']) {
      expect(read(text, '.')).toBe(`${Number(text)} p`);
    }
  });

  it('reads thousands set apart by spaces of any kind, and percentages', () => {
    expect([`1${NBSP}704${NARROW}316`, '1 704 316,5', ` 12,5${NARROW}% `, '+3'].map((text) => read(text))).toEqual([
      '1704316 p',
      '1704316.5 p',
      '12.5 p',
      '3 p',
    ]);
  });

  it('refuses what may be another number than it seems', () => {
    expect(['12 34', '1.234', '1.234,5', '12a', '1,2,3', '--1', '1 7043', 'abc', '0x1F', 'Infinity'].map((text) => read(text))).toEqual(Array(10).fill(null));
    expect(['1,234', '1,5'].map((text) => read(text, '.'))).toEqual([null, null]);
  });

  it('accepts either mark where no decimal was seen, unless it may stand for thousands', () => {
    expect(['1,5', '1.5', '12', '1,234', '1.234'].map((text) => read(text, null))).toEqual(['1.5 p', '1.5 p', '12 p', null, null]);
  });

  it('tells secret, missing and not applicable from the words of producers', () => {
    expect(['s', 'S', 'secret', 'nd', 'n.d.', 'ns', 'so', '', ' ', '-', '…', 'NA', '///'].map((text) => read(text))).toEqual(
      ['s', 's', 's', 'n', 'n', 'n', 'x', 'n', 'n', 'n', 'n', 'n', 'x'].map((letter) => `null ${letter}`),
    );
  });

  it('reads « at most »', () => {
    expect(['<5', '≤ 5', 'moins de 5', '<= 5,5'].map((text) => read(text))).toEqual(['5 b', '5 b', '5 b', '5.5 b']);
  });
});

describe('detectDecimalMark', () => {
  it('takes the mark of most cells', () => {
    expect(
      detectDecimalMark([
        ['01001', '12,5', 's'],
        ['01002', '7', '3,1'],
      ]),
    ).toBe(',');
    expect(
      detectDecimalMark([
        ['93001', '12.5'],
        ['93002', '1 234.25'],
      ]),
    ).toBe('.');
  });

  it('says nothing where there is no decimal', () => {
    expect(
      detectDecimalMark([
        ['93001', '12'],
        ['93002', '2024-12'],
      ]),
    ).toBeNull();
  });
});
