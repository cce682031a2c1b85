import { DamagedXml, readXml } from './read-xml';

function told(xml: string): string[] {
  const lines: string[] = [];
  readXml(xml, {
    open: (name, attributes) => lines.push(`<${name}${[...attributes()].map(([key, value]) => ` ${key}=${value}`).join('')}>`),
    close: (name) => lines.push(`</${name}>`),
    text: (text) => lines.push(text),
  });
  return lines;
}

/** Counts every character that is looked at: a string whose every way to a character passes by the counter. */
function looks(xml: string): number {
  let count = 0;
  const spied = ['charAt', 'startsWith', 'indexOf', 'slice'] as const;
  const spies = spied.map((method) => {
    const original = String.prototype[method] as (this: string, ...args: unknown[]) => unknown;
    return jest.spyOn(String.prototype, method).mockImplementation(function (this: string, ...args: unknown[]) {
      const result = original.apply(this, args);
      const from = Number(args[1] ?? 0);
      if (method === 'indexOf') count += (Number(result) < 0 ? this.length : Number(result)) - from + 1;
      else count += typeof result === 'string' ? result.length + 1 : 1;
      return result as never;
    });
  });
  try {
    readXml(xml, { open: (_, attributes) => void attributes(), text: () => undefined });
  } catch (error) {
    if (!(error instanceof DamagedXml)) throw error;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return count;
}

describe('an XML', () => {
  it('is told in its order, whatever its prefixes, quotes, comments and spaces', () => {
    expect(told(`<?xml version="1.0"?><w:p a='1 > "0"' x:b = "&lt;&#233;"><!-- <no> --><w:t>un &amp; deux</w:t><![CDATA[<brut>]]><br/></w:p >\n`)).toEqual([
      '<p a=1 > "0" b=<é>',
      '<t>',
      'un & deux',
      '</t>',
      '<brut>',
      '<br>',
      '</br>',
      '</p>',
      '\n',
    ]);
  });

  it.each(['<', '<<<<', '<a', '<a b="c>', '<!-- a', '<![CDATA[ a', '<>', '<!DOCTYPE a [<!ENTITY b "c">]>', '<a <b>'])(
    'that no program reads is refused: %s',
    (xml) => expect(() => told(xml)).toThrow(DamagedXml),
  );

  it('leaves alone what looks like an entity and is none', () => expect(told('<a>A&B &inconnu; &#9999999;</a>')[1]).toBe('A&B &inconnu; \u{10ffff}'));

  it.each(['<', '<a>', '<a b="', '<!--', 'a&', '<a b="c"/>', '&#1', '<![CDATA[', '< ', '<a >', '<a b>', "<a b='>"])(
    'made of %j costs ten times as much when it is ten times as long',
    (piece) => {
      const [short, long] = [looks(piece.repeat(2_000)), looks(piece.repeat(20_000))];
      expect(long).toBeLessThan(11 * short + 1000);
      expect(long).toBeLessThan(10 * piece.length * 20_000);
    },
  );
});
