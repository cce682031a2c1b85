import fc from 'fast-check';
import { foldVintages, type TerritoryHistory, type TerritoryVersion } from './territory-history';
import type { TerritoryKey, TerritoryVintage, VintageTerritory } from './territory-vintage';

const BARE = { shortName: null, siren: null, postalCodes: [], populationPersons: null, ancestors: [], absorbedCodes: [] };
const commune = (code: string, more: Partial<VintageTerritory> = {}): VintageTerritory => ({
  ...BARE,
  kind: 'commune',
  code,
  name: `Commune ${code}`,
  ...more,
});
const epci = (code: string, more: Partial<VintageTerritory> = {}): VintageTerritory => ({ ...BARE, kind: 'epci', code, name: `EPCI ${code}`, ...more });
const inEpci = (code: string): { ancestors: TerritoryKey[] } => ({ ancestors: [`epci:${code}`] });
const vintages = (...contents: VintageTerritory[][]): TerritoryVintage[] => contents.map((territories, i) => ({ year: 2024 + i, territories }));

const named = ({ code, validFrom, validTo }: TerritoryVersion): string => `${code} [${validFrom ?? ''}, ${validTo ?? ''})`;
const told = ({ versions, passages }: TerritoryHistory) => ({
  versions: versions.map(named),
  passages: passages.map(({ from, to, nature }) => `${named(from)} ${nature} ${named(to)}`),
});
const fold = (...contents: VintageTerritory[][]) => told(foldVintages(vintages(...contents)));

describe('foldVintages', () => {
  it('lets what does not change hold since ever, and takes its latest name', () => {
    const { versions, passages } = foldVintages(vintages([commune('A', { name: 'Vars' })], [commune('A', { name: 'La Boixe', populationPersons: 12 })]));
    expect(versions).toMatchObject([{ name: 'La Boixe', populationPersons: 12, validFrom: null, validTo: null }]);
    expect(passages).toEqual([]);
  });

  it('tells a merger under an old code as two versions of it (Pierrefitte into Saint-Denis)', () => {
    const before = [commune('93059', { siren: '219300597' }), commune('93066', { siren: '219300662' })];
    const after = [commune('93066', { siren: '929939411', absorbedCodes: ['93059', '93066'] })];
    expect(fold(before, after)).toEqual({
      versions: ['93059 [, 2025-01-01)', '93066 [, 2025-01-01)', '93066 [2025-01-01, )'],
      passages: ['93059 [, 2025-01-01) merged 93066 [2025-01-01, )', '93066 [, 2025-01-01) perimeter_changed 93066 [2025-01-01, )'],
    });
  });

  it('tells a merger under a new code', () => {
    expect(fold([commune('A'), commune('B')], [commune('C', { absorbedCodes: ['A', 'B'] })]).passages).toEqual([
      'A [, 2025-01-01) merged C [2025-01-01, )',
      'B [, 2025-01-01) merged C [2025-01-01, )',
    ]);
  });

  it('tells a mere change of code', () => {
    expect(fold([commune('A')], [commune('B', { absorbedCodes: ['A'] })]).passages).toEqual(['A [, 2025-01-01) recoded B [2025-01-01, )']);
  });

  it('tells once that a commune and its delegated commune swapped their ranks', () => {
    const swapped = fold([commune('A', { absorbedCodes: ['A', 'B'] })], [commune('B', { absorbedCodes: ['A', 'B'] })]);
    expect(swapped.passages).toEqual(['A [, 2025-01-01) recoded B [2025-01-01, )']);
  });

  it('tells a commune that was restored as a split', () => {
    expect(fold([commune('A', { absorbedCodes: ['A', 'B'] })], [commune('A'), commune('B')])).toEqual({
      versions: ['A [, 2025-01-01)', 'A [2025-01-01, )', 'B [2025-01-01, )'],
      passages: ['A [, 2025-01-01) perimeter_changed A [2025-01-01, )', 'A [, 2025-01-01) split B [2025-01-01, )'],
    });
  });

  it('makes a version of a change of SIREN, and none of a SIREN that becomes known', () => {
    expect(fold([commune('A', { siren: '1' })], [commune('A', { siren: '2' })]).versions).toEqual(['A [, 2025-01-01)', 'A [2025-01-01, )']);
    expect(fold([commune('A')], [commune('A', { siren: '2' })]).versions).toEqual(['A [, )']);
  });

  it('ends without heir a commune of which the edition says nothing', () => {
    expect(fold([commune('A')], [])).toEqual({ versions: ['A [, 2025-01-01)'], passages: [] });
  });

  it('keeps an EPCI whose communes merge among themselves', () => {
    const before = [epci('E'), commune('A', inEpci('E')), commune('B', inEpci('E'))];
    const after = [epci('E'), commune('A', { ...inEpci('E'), absorbedCodes: ['B'] })];
    expect(fold(before, after).versions).toEqual(['E [, )', 'A [, 2025-01-01)', 'B [, 2025-01-01)', 'A [2025-01-01, )']);
  });

  it('gives both EPCI a new version when a commune moves, and keeps the commune under both', () => {
    const before = [epci('E'), epci('F'), commune('A', inEpci('E')), commune('B', inEpci('E')), commune('C', inEpci('F'))];
    const after = [epci('E'), epci('F'), commune('A', inEpci('E')), commune('B', inEpci('F')), commune('C', inEpci('F'))];
    const { versions } = foldVintages(vintages(before, after));
    expect(versions.filter(({ kind }) => kind === 'epci').map(named)).toEqual(['E [, 2025-01-01)', 'F [, 2025-01-01)', 'E [2025-01-01, )', 'F [2025-01-01, )']);
    const moved = versions.find(({ code }) => code === 'B') as TerritoryVersion;
    expect([...moved.ancestors].map(named)).toEqual(['E [, 2025-01-01)', 'F [2025-01-01, )']);
  });

  it('sees that an EPCI gains land by a merger across its border', () => {
    const before = [epci('E'), epci('F'), commune('A', inEpci('E')), commune('B', inEpci('F')), commune('C', inEpci('F'))];
    const after = [epci('E'), epci('F'), commune('A', { ...inEpci('E'), absorbedCodes: ['B'] }), commune('C', inEpci('F'))];
    expect(fold(before, after).passages).toEqual(
      expect.arrayContaining(['E [, 2025-01-01) perimeter_changed E [2025-01-01, )', 'F [, 2025-01-01) perimeter_changed F [2025-01-01, )']),
    );
  });

  it('tells what an EPCI that ends became', () => {
    const before = [epci('E'), epci('F'), commune('A', inEpci('E')), commune('B', inEpci('F')), commune('C', inEpci('F'))];
    const merged = [epci('E'), commune('A', inEpci('E')), commune('B', inEpci('E')), commune('C', inEpci('E'))];
    expect(fold(before, merged).passages).toContain('F [, 2025-01-01) merged E [2025-01-01, )');
    const split = [epci('E'), epci('G'), commune('A', inEpci('E')), commune('B', inEpci('E')), commune('C', inEpci('G'))];
    expect(fold(before, split).passages).toEqual(
      expect.arrayContaining(['F [, 2025-01-01) split E [2025-01-01, )', 'F [, 2025-01-01) split G [2025-01-01, )']),
    );
  });

  it('goes on with a région whatever its communes do', () => {
    const region = { ...BARE, kind: 'region' as const, code: '11', name: 'Île-de-France' };
    expect(fold([region, commune('A', { ancestors: ['region:11'] })], [region]).versions).toContain('11 [, )');
  });

  it('never lets two versions of a code hold on one day, nor a passage point at a version of another day or be told twice', () => {
    const codes = ['A', 'B', 'C', 'D', 'E'];
    const someVintage = fc.uniqueArray(
      fc.record({ code: fc.constantFrom(...codes), siren: fc.option(fc.constantFrom('1', '2')), absorbedCodes: fc.uniqueArray(fc.constantFrom(...codes)) }),
      { selector: ({ code }) => code },
    );
    fc.assert(
      fc.property(fc.array(someVintage, { maxLength: 5 }), (contents) => {
        const { versions, passages } = foldVintages(vintages(...contents.map((communes) => communes.map(({ code, ...more }) => commune(code, more)))));
        const last = contents.at(-1) ?? [];
        expect(
          versions
            .filter(({ validTo }) => validTo === null)
            .map(({ code }) => code)
            .sort(),
        ).toEqual(last.map(({ code }) => code).sort());
        for (const a of versions) {
          expect(a.validFrom === null || a.validTo === null || a.validFrom < a.validTo).toBe(true);
          for (const b of versions) {
            const apart =
              a === b ||
              a.code !== b.code ||
              (a.validTo !== null && a.validTo <= (b.validFrom ?? '')) ||
              (b.validTo !== null && b.validTo <= (a.validFrom ?? ''));
            expect(apart).toBe(true);
          }
        }
        const told = passages.map(({ from, to }) => `${named(from)} ${named(to)}`);
        expect(told).toEqual([...new Set(told)]);
        for (const { from, to, passedOn } of passages) expect([from.validTo, to.validFrom]).toEqual([passedOn, passedOn]);
      }),
    );
  });
});
