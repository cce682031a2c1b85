import { findCodeProperty, type Properties } from './code-property';

const KNOWN = new Set(['93001', '93005', '93006']);
const codes = [...KNOWN];

/** How often a value of a feature is read. */
function reads(features: readonly Properties[], named: string | null = null): number {
  let count = 0;
  const spied = features.map(
    (properties) =>
      new Proxy(properties, {
        get: (target, name) => {
          count++;
          return target[String(name)];
        },
      }),
  );
  findCodeProperty(spied, 'commune', KNOWN, named);
  return count;
}

describe('the property of the codes', () => {
  it('is the usual name with most known codes, the surest first where they are even', () => {
    const features = codes.map((code, i) => ({ code: `7500${i}`, INSEE_COM: code, insee: code }));
    expect(findCodeProperty(features, 'commune', KNOWN, null)).toEqual({ name: 'INSEE_COM', codes, isGuessed: false });
  });

  it('is the one that nobody knows by its name, where nearly all of it is known, and none where two are', () => {
    expect(
      findCodeProperty(
        codes.map((code) => ({ repere: code })),
        'commune',
        KNOWN,
        null,
      ),
    ).toEqual({ name: 'repere', codes, isGuessed: true });
    expect(
      findCodeProperty(
        codes.map((code) => ({ repere: code, autre: code })),
        'commune',
        KNOWN,
        null,
      ),
    ).toBeUndefined();
  });

  it('may be missing here and there', () => {
    const features = [{ insee: '93001' }, {}, { insee: 'x' }, { insee: 93006 }];
    expect(findCodeProperty(features, 'commune', KNOWN, null)?.codes).toEqual(['93001', undefined, undefined, '93006']);
  });

  it.each<[string, (count: number) => Properties[]]>([
    ['names of its own in each feature', (count) => Array.from({ length: count }, (_, i) => ({ [`a${i}`]: i, [`b${i}`]: '93001' }))],
    ['one feature of many names', (count) => [Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, i]))]],
    [
      'the usual names in every case',
      (count) => Array.from({ length: count }, (_, i) => ({ [cased('code_departement', i)]: '93001', [cased('code_commune', i)]: '93001' })),
    ],
  ])('costs ten times as much in a file that is ten times as long, with %s', (_, make) => {
    expect(reads(make(200))).toBeGreaterThanOrEqual(200);
    expect(reads(make(2000))).toBeLessThanOrEqual(10 * reads(make(200)));
    expect(reads(make(2000), 'a7')).toBeLessThanOrEqual(10 * reads(make(200), 'a7'));
  });
});

/** The name in the case that the bits of a number tell. */
const cased = (name: string, bits: number): string => [...name].map((letter, i) => ((bits >> i) & 1 ? letter.toUpperCase() : letter)).join('');
