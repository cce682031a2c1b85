import { DocumentText, MAX_CHARACTERS } from './document-text';
import { FieldListener } from './field-codes';
import { readXml } from '../../../platform/xml';

describe('the text of a document', () => {
  it('is kept up to a length, whatever comes, and says that it is cut', () => {
    const text = new DocumentText();
    for (let i = 0; i < 10; i++) text.text('a'.repeat(MAX_CHARACTERS / 4));
    expect(text.toString()).toHaveLength(MAX_CHARACTERS);
    expect(text.isCut).toBe(true);
  });

  it.each(['<w:t>a</w:t>', '<w:p/>', '<w:tab/>', '<w:instrText>DDE</w:instrText>', '<w:fldChar w:fldCharType="begin"/>', '<![CDATA[a]]>'])(
    'made of %j is gathered by as many steps as it has pieces',
    (piece) => {
      const steps = (count: number): number => {
        let number = 0;
        const [text, fields] = [new DocumentText(), new FieldListener(() => number++)];
        const push = jest.spyOn(Array.prototype, 'push').mockImplementation(function (this: unknown[], ...items: unknown[]) {
          for (const item of items) this[this.length] = item;
          number += items.length;
          return this.length;
        });
        const slice = jest.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, from?: number, to?: number) {
          const result = this.substring(
            from === undefined || from < 0 ? Math.max(0, this.length + (from ?? 0)) : from,
            to === undefined ? this.length : to < 0 ? this.length + to : to,
          );
          number += result.length;
          return result;
        });
        try {
          readXml(piece.repeat(count), {
            open: (name, attributes) => {
              text.open(name);
              fields.open(name, attributes);
            },
            text: (piece) => {
              text.text(piece);
              fields.text(piece);
            },
            close: (name) => {
              text.close(name);
              fields.close(name);
            },
          });
          fields.end();
        } finally {
          push.mockRestore();
          slice.mockRestore();
        }
        return number;
      };
      expect(steps(300)).toBeGreaterThanOrEqual(300);
      expect(steps(3000)).toBeLessThanOrEqual(10 * steps(300) + 100);
    },
  );
});
