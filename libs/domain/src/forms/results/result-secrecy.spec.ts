import fc from 'fast-check';
import { hiddenPlaces, type HeldSeries, mayTellPart, placeOfCcas, placeOfGroup, WHOLE } from './result-secrecy';
import { type Broken, count, type Equation, familyOf, possible, sum } from './secrecy.samples';

const breakdowns = fc
  .array(fc.tuple(fc.constantFrom('A', 'B'), fc.tuple(count, count)), { minLength: 5, maxLength: 7 })
  .map((rows) => rows.map(([group, parts], i): Broken => ({ ccas: `c${i}`, group, parts })));

/** All that is shown of a family: each part and their total, at each place that is not hidden, as equations over the parts of each CCAS. */
function equations(rows: readonly Broken[], hidden: ReadonlySet<string>): Equation[] {
  const width = rows[0]?.parts.length ?? 0;
  const places = [
    { place: WHOLE, members: rows.map((_, i) => i) },
    ...[...new Set(rows.map(({ group }) => group))].map((group) => ({
      place: placeOfGroup(group),
      members: rows.flatMap((row, i) => (row.group === group ? [i] : [])),
    })),
    ...rows.map(({ ccas }, i) => ({ place: placeOfCcas(ccas), members: [i] })),
  ].filter(({ place }) => !hidden.has(place));
  return places.flatMap(({ members }) => {
    const of = (parts: readonly number[]): Equation => ({
      unknowns: members.flatMap((member) => parts.map((part) => member * width + part)),
      adds: sum(members.flatMap((member) => parts.map((part) => rows[member]?.parts[part] ?? 0))),
    });
    const every = Array.from({ length: width }, (_, part) => part);
    return [...every.map((part) => of([part])), of(every)];
  });
}

describe('what a form adds up', () => {
  it('gives no small count away: with every total of the form as a constraint, none of the numbers 1 to 4 is ruled out', () => {
    fc.assert(
      fc.property(breakdowns, (rows) => {
        const hidden = hiddenPlaces(familyOf(rows));
        const held = equations(rows, hidden);
        rows.forEach(({ ccas, parts }, row) =>
          parts.forEach((value, part) => {
            if (value < 1 || value > 4) return;
            expect(hidden.has(placeOfCcas(ccas))).toBe(true);
            const left = possible(
              rows.flatMap((one) => one.parts),
              held,
              row * parts.length + part,
            );
            expect([1, 2, 3, 4].filter((number) => !left.has(number))).toEqual([]);
          }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('leaves who knows one CCAS, or a whole EPT, two numbers at least for each count of the others', () => {
    fc.assert(
      fc.property(breakdowns, (rows) => {
        const hidden = hiddenPlaces(familyOf(rows));
        const knowers = [...rows.map(({ ccas }) => [ccas]), ...['A', 'B'].map((group) => rows.filter((row) => row.group === group).map(({ ccas }) => ccas))];
        for (const knows of knowers) {
          const known = rows.flatMap(({ ccas, parts }, row) =>
            knows.includes(ccas) ? parts.map((adds, part): Equation => ({ unknowns: [row * parts.length + part], adds })) : [],
          );
          const held = [...equations(rows, hidden), ...known];
          rows.forEach(({ ccas, parts }, row) =>
            parts.forEach((value, part) => {
              if (knows.includes(ccas) || value < 1 || value > 4) return;
              expect(
                possible(
                  rows.flatMap((one) => one.parts),
                  held,
                  row * parts.length + part,
                ).size,
              ).toBeGreaterThan(1);
            }),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells each total that it can: large counts of large EPT are told whole', () => {
    const rows = Array.from({ length: 12 }, (_, i): Broken => ({ ccas: `c${i}`, group: i < 6 ? 'A' : 'B', parts: [40 + i, 60 + i] }));
    expect([...hiddenPlaces(familyOf(rows))]).toEqual([]);
    expect([...hiddenPlaces(familyOf(rows, false))]).toEqual([]);
  });

  it('tells a part of a line where both sides of each EPT are over three CCAS, and nothing small is worked out', () => {
    const rows = Array.from({ length: 12 }, (_, i): Broken => ({ ccas: `c${i}`, group: i < 6 ? 'A' : 'B', parts: [40 + i] }));
    const [line] = familyOf(rows, false) as [HeldSeries];
    const within = (...left: number[]) => mayTellPart(line, new Set(), (ccas) => !left.includes(Number(ccas.slice(1))));
    expect(within()).toBe(true);
    expect(within(0)).toBe(false);
    expect(within(0, 1)).toBe(false);
    expect(within(0, 1, 2)).toBe(true);
    expect(within(0, 1, 6)).toBe(false); // three of the network, and each EPT tells its own
    expect(within(0, 1, 2, 3)).toBe(false); // two are left
  });
});
