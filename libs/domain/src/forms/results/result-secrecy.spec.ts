import fc from 'fast-check';
import { hiddenPlaces, type HeldNumber, type HeldSeries, mayTellPart, placeOfCcas, placeOfGroup, WHOLE } from './result-secrecy';

/** A breakdown of one CCAS: parts that add up to a total, as the form adds them up. */
interface Broken {
  readonly ccas: string;
  readonly group: string;
  readonly parts: readonly number[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const series = (rows: readonly Broken[], of: (row: Broken) => number, isShown: boolean): HeldSeries => ({
  numbers: rows.map((row): HeldNumber => ({ ccas: row.ccas, group: row.group, weight: 100, value: of(row) })),
  ...{ isCount: true, isSensitive: false, isShown },
});
const familyOf = (rows: readonly Broken[], isShown = true): HeldSeries[] => [
  ...(rows[0]?.parts ?? []).map((_, part) => series(rows, ({ parts }) => parts[part] ?? 0, isShown)),
  series(rows, ({ parts }) => sum(parts), isShown),
];

/** Small numbers more often than not: what is small is what is hidden. */
const count = fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 0, max: 5 }) }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 9 }) });
const breakdowns = fc
  .array(fc.tuple(fc.constantFrom('A', 'B'), fc.tuple(count, count)), { minLength: 5, maxLength: 7 })
  .map((rows) => rows.map(([group, parts], i): Broken => ({ ccas: `c${i}`, group, parts })));

/** An equation that somebody holds: these unknowns, each a part of a CCAS, add up to so many. */
interface Equation {
  readonly unknowns: readonly number[];
  readonly adds: number;
}

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

/** Numbers that an unknown can have, whichever whole numbers the others have: found one after another, with room above the true ones. */
function possible(rows: readonly Broken[], held: readonly Equation[], wanted: number): Set<number> {
  const truth = rows.flatMap(({ parts }) => parts);
  const found = new Set<number>();
  const touching = truth.map((_, i) => held.filter(({ unknowns }) => unknowns.includes(i)));
  const order = [wanted, ...truth.keys()].filter((each, i, all) => all.indexOf(each) === i);
  const set = new Map<number, number>();
  const fits = ({ unknowns, adds }: Equation): boolean => {
    const left = adds - sum(unknowns.map((each) => set.get(each) ?? 0));
    return unknowns.every((each) => set.has(each)) ? left === 0 : left >= 0;
  };
  let steps = 0;
  const complete = (at: number): boolean => {
    if (++steps > 40_000) return true; // too many to try: as many as he likes
    const unknown = order[at];
    if (unknown === undefined) return true;
    const forced = touching[unknown]?.find(({ unknowns }) => unknowns.every((each) => each === unknown || set.has(each)));
    const guesses = forced
      ? [forced.adds - sum(forced.unknowns.flatMap((each) => (each === unknown ? [] : [set.get(each) ?? 0])))]
      : Array.from({ length: 14 }, (_, i) => i);
    for (const guess of guesses) {
      if (guess < 0) continue;
      set.set(unknown, guess);
      if ((touching[unknown] ?? []).every(fits) && complete(at + 1)) return (set.delete(unknown), true);
      set.delete(unknown);
    }
    return false;
  };
  for (let guess = 0; guess <= 4; guess++) {
    set.clear();
    set.set(wanted, guess);
    steps = 0;
    if ((touching[wanted] ?? []).every(fits) && complete(1)) found.add(guess);
  }
  return found;
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
            const left = possible(rows, held, row * parts.length + part);
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
              expect(possible(rows, held, row * parts.length + part).size).toBeGreaterThan(1);
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
