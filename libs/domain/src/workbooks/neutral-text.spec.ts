import fc from 'fast-check';
import { neutralText, readNeutralText } from './neutral-text';

describe('a text of a CSV', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', "'=", "''+", "'"), fc.string()).map((parts) => parts.join('')),
  );

  it('is run by no spreadsheet, and is itself again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(neutralText(text)).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(readNeutralText(neutralText(text))).toBe(text);
      }),
    );
  });

  it('is read as it was typed where somebody typed it anew', () => {
    expect(['=A1', '+33 1', "l'accord", "'"].map(readNeutralText)).toEqual(['=A1', '+33 1', "l'accord", "'"]);
  });
});
