import fc from 'fast-check';
import { type NumberMark } from './number-shape';
import { NumberReader } from './number-text';

const NBSP = '\u00a0';
const NARROW = '\u202f';
const reader = new NumberReader();

/** « 12 p », or why there is no number. */
function read(text: string): string {
  const reading = reader.read(text);
  return reading === 'number' || reading === 'none' ? `${reader.value} ${reader.state}` : reading;
}
const readAll = (...texts: string[]): string[] => texts.map(read);

describe('NumberReader', () => {
  it('reads whole numbers, decimals with either mark, and negative ones', () => {
    expect(readAll('0', '12', '-14,8', '25820', '0,1', '5,0', '21.3', '-0', '5,', ',5', '767.4210526315788')).toEqual(
      ['0', '12', '-14.8', '25820', '0.1', '5', '21.3', '0', '5', '0.5', '767.4210526315788'].map((number) => `${number} p`),
    );
    expect(readAll('−12', '–3,5', '- 7', '+3')).toEqual(['-12 p', '-3.5 p', '-7 p', '3 p']);
  });

  it('gives the number that a program would read from the same text', () => {
    for (const text of ['0.1', '0.7', '1234567.89', '99999999999.12', '0.000001', '4503599627370497', '1e3', '1.2e+05', '4.5E-3'])
      expect(read(text)).toBe(`${Number(text)} p`);
  });

  it('reads thousands set apart by spaces of any kind, apostrophes, or the mark that is not before the decimals', () => {
    expect(readAll(`1${NBSP}704${NARROW}316`, '1 704 316,5', '1\u2009234', '31’402', "31'402,5", '1,234,567', '1.234.567', '1,234.5', '1.234,5')).toEqual(
      ['1704316', '1704316.5', '1234', '31402', '31402.5', '1234567', '1234567', '1234.5', '1234.5'].map((number) => `${number} p`),
    );
  });

  it('calls ambiguous what can be thousands or thousandths, and nothing else', () => {
    expect(readAll('31,402', '7.780', '-1,234', '<1,234', '12,345 %')).toEqual(Array(5).fill('ambiguous'));
    expect(readAll('0,402', '1234,567', '31,40', '31,4020', '1 234,567', ',402', '031,402')).toEqual(
      ['0.402', '1234.567', '31.4', '31.402', '1234.567', '0.402', '31.402'].map((number) => `${number} p`),
    );
  });

  it('reads what is ambiguous once it is told which mark stands before decimals', () => {
    const readAs = (text: string, mark: NumberMark) => (reader.readAs(text, mark) === 'number' ? `${reader.value} ${reader.state}` : 'none');
    expect([readAs('31,402', ','), readAs('31,402', '.'), readAs('-7.780', '.'), readAs('7.780', ','), readAs('<1,234', '.')]).toEqual([
      '31.402 p',
      '31402 p',
      '-7.78 p',
      '7780 p',
      '1234 b',
    ]);
  });

  it('tells which mark stood where, so that a column can be decided', () => {
    const marks = (text: string) => [reader.read(text), reader.decimals, reader.thousands];
    expect([marks('8,5'), marks('1,234,567'), marks('1.234,5'), marks('12'), marks('1 234')]).toEqual([
      ['number', ',', null],
      ['number', null, ','],
      ['number', ',', '.'],
      ['number', null, null],
      ['number', null, null],
    ]);
  });

  it('refuses what may be another number than it seems, or none', () => {
    const texts = ['12 34', '1.234.5', '1,23,456', '0 316', '12a', '1,2,3', '--1', '1 7043', 'abc', '0x1F', 'Infinity', '(5)', '5-', '1  234', '12:30'];
    expect(readAll(...texts)).toEqual(texts.map(() => 'unreadable'));
    expect(readAll('environ 300', '2 à 3', '2-3', 'néant', '5*', '12 (r)', '1/2', '02/03/2024', '12 k€', '12345678901234567890')).toEqual(
      Array(10).fill('unreadable'),
    );
  });

  it('refuses a number of which a spreadsheet shows only the beginning', () => {
    expect(readAll('1,2E+05', '1E+05', '1.704E+06', '1,23456E+05', '1,5E-03')).toEqual(['shortened', 'shortened', 'shortened', '123456 p', '0.0015 p']);
  });

  it('tells errors of a spreadsheet and formulas, which are no missing values', () => {
    expect(readAll('#REF!', '#N/A', '#DIV/0!', '#VALEUR!', '#NOM?', '#NULL!', '####', 'Err:502', '=A1+B1', '=SOMME(C2:C9)')).toEqual([
      ...Array(8).fill('error'),
      'formula',
      'formula',
    ]);
  });

  it('keeps the unit that is written behind a number', () => {
    const unit = (text: string) => [read(text), reader.unit];
    expect([unit(`12,5${NARROW}%`), unit('43%'), unit(`1 250,5${NBSP}€`), unit('3 ‰'), unit('12')]).toEqual([
      ['12.5 p', '%'],
      ['43 p', '%'],
      ['1250.5 p', '€'],
      ['3 p', '‰'],
      ['12 p', ''],
    ]);
  });

  it('sees through characters that nobody sees', () => {
    expect(readAll('\u200e31402', '31\u00ad402', '\ufeff12,5\u200b', '1\u2060234')).toEqual(['31402 p', '31402 p', '12.5 p', '1234 p']);
  });

  it('tells secret, missing and not applicable from the words of producers', () => {
    expect(readAll('s', 'S', 'secret', 'nd', 'n.d.', 'ns', 'NC', 'so', '', ' ', '-', '…', 'NA', '///')).toEqual(
      ['s', 's', 's', 'n', 'n', 'n', 'n', 'x', 'n', 'n', 'n', 'n', 'n', 'x'].map((letter) => `null ${letter}`),
    );
  });

  it('reads « at most »', () => {
    expect(readAll('<5', '≤ 5', 'moins de 5', '<= 5,5', 'au plus 12')).toEqual(['5 b', '5 b', '5 b', '5.5 b', '12 b']);
  });

  it('gives each number back as it was written in French, English or by a program, or refuses it, and never another one', () => {
    const spaces = [' ', NBSP, NARROW, '\u2009', '’', "'"];
    const groups = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);
    const forms = (whole: number, decimals: string): string[] => {
      const behind = (mark: string): string => (decimals === '' ? '' : mark + decimals);
      const bare = String(whole);
      const spaced = spaces.map((space) => groups(bare, space) + behind(','));
      return [...spaced, groups(bare, ',') + behind('.'), groups(bare, '.') + behind(','), bare + behind('.'), bare + behind(',')];
    };
    const whole = fc.oneof(fc.nat(999), fc.nat(99_999), fc.nat(2_000_000_000));
    const decimals = fc.oneof(fc.constant(''), fc.stringMatching(/^\d{1,6}$/));
    fc.assert(
      fc.property(whole, decimals, fc.boolean(), (number, digits, isNegative) => {
        const meant = Number(`${isNegative ? '-' : ''}${number}${digits === '' ? '' : `.${digits}`}`);
        for (const form of forms(number, digits)) {
          const reading = reader.read(`${isNegative ? '-' : ''}${form}`);
          if (reading === 'number') expect([form, Math.abs(reader.value ?? NaN), Object.is(reader.value, -0)]).toEqual([form, Math.abs(meant), false]);
          else expect(['ambiguous', 'unreadable']).toContain(reading);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('refuses nothing that a program or a French spreadsheet writes, but what is ambiguous', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(3), (units, places) => {
        const number = units / 10 ** places;
        const french = number.toLocaleString('fr-FR', { maximumFractionDigits: 3 });
        for (const text of [String(number), french]) {
          const reading = reader.read(text);
          if (reading === 'ambiguous') expect(text).toMatch(/^-?\d{1,3}[.,]\d{3}$/);
          else expect([text, reading, reader.value]).toEqual([text, 'number', number]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
