import fc from 'fast-check';
import { hiddenBeside, type ToldFamily, toldBefore } from './result-history';
import { hiddenPlaces, type HeldSeries, placeOfCcas, placeOfGroup, WHOLE } from './result-secrecy';
import { type Broken, type Equation, familyOf, possible, sum } from './secrecy.samples';

const told = (family: readonly HeldSeries[]): ToldFamily => ({ series: family, hidden: hiddenPlaces(family) });
/** What is told after something was told already. */
const toldAfter = (before: ToldFamily, family: readonly HeldSeries[], isReadByAll = true): ToldFamily => {
  const now = { series: family, hidden: hiddenPlaces(family, toldBefore([before], family)) };
  return { ...now, hidden: new Set([...now.hidden, ...hiddenBeside(before, now, isReadByAll)]) };
};
const rowsOf = (values: readonly number[], groupOf = (i: number): string => (i < values.length / 2 ? 'A' : 'B')): Broken[] =>
  values.map((value, i) => ({ ccas: `c${i}`, group: groupOf(i), parts: [value] }));

/** A CCAS twice: the first time perhaps silent, the second time perhaps corrected. */
interface Twice {
  readonly group: string;
  readonly before: readonly number[] | null;
  readonly now: readonly number[];
}
/** Few small counts, so that most is shown and a difference tells: one or two that were corrected, and some that came since. */
const seldomSmall = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 5, max: 9 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }) });
const histories = fc
  .record({
    groups: fc.array(fc.constantFrom('A', 'B'), { minLength: 8, maxLength: 9 }),
    values: fc.array(seldomSmall, { minLength: 18, maxLength: 18 }),
    corrected: fc.array(fc.tuple(fc.nat(8), seldomSmall), { maxLength: 2 }),
    added: fc.array(fc.nat(8), { maxLength: 4 }),
    width: fc.constantFrom(1, 2),
  })
  .map(({ groups, values, corrected, added, width }) =>
    groups.map((group, i): Twice => {
      const now = Array.from({ length: width }, (_, part) => values[2 * i + part] ?? 5);
      const other = corrected.find(([place]) => place === i);
      if (added.includes(i)) return { group, before: null, now };
      return { group, before: other ? [other[1], ...now.slice(1)] : now, now };
    }),
  );

/** Both states as equations over unknowns of their own: what is the same in both is one unknown, which whoever attacks knows. */
function attack(all: readonly Twice[]) {
  const former = all.flatMap((one, i): Broken[] => (one.before ? [{ ccas: `c${i}`, group: one.group, parts: one.before }] : []));
  const present = all.map((one, i): Broken => ({ ccas: `c${i}`, group: one.group, parts: one.now }));
  const before = told(familyOf(former));
  const now = toldAfter(before, familyOf(present));
  const width = all[0]?.now.length ?? 1;
  const isSame = (i: number): boolean => all[i]?.before === null || String(all[i]?.before) === String(all[i]?.now);
  const unknownOf = (i: number, part: number, isNow: boolean): number => (isNow || isSame(i) ? i : all.length + i) * width + part;
  const equationsOf = (hidden: ReadonlySet<string>, members: readonly number[], valueOf: (i: number) => readonly number[], isNow: boolean): Equation[] => {
    const places = [
      [WHOLE, members] as const,
      ...['A', 'B'].map((group) => [placeOfGroup(group), members.filter((i) => all[i]?.group === group)] as const),
      ...members.map((i) => [placeOfCcas(`c${i}`), [i]] as const),
    ].filter(([place, of]) => of.length > 0 && !hidden.has(place));
    return places.flatMap(([, of]) =>
      [...Array.from({ length: width }, (_, part) => [part]), Array.from({ length: width }, (_, part) => part)].map((parts) => ({
        unknowns: of.flatMap((i) => parts.map((part) => unknownOf(i, part, isNow))),
        adds: sum(of.flatMap((i) => parts.map((part) => valueOf(i)[part] ?? 0))),
      })),
    );
  };
  const heard = all.flatMap(({ before: was }, i) => (was ? [i] : []));
  const held = [
    ...equationsOf(before.hidden, heard, (i) => all[i]?.before ?? [], false),
    ...equationsOf(now.hidden, [...all.keys()], (i) => all[i]?.now ?? [], true),
  ];
  const truth = [...all.flatMap(({ now: parts }) => parts), ...all.flatMap(({ before: was, now: parts }) => was ?? parts)];
  return { held, truth, width, isSame, unknownOf };
}

describe('results that are told twice', () => {
  it('give no small count away by their difference: with both, and every total of the form, none of the numbers 1 to 4 is ruled out', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const { held, truth, isSame, unknownOf } = attack(all);
        all.forEach(({ before, now }, i) => {
          for (const [parts, isNow] of [[before, false] as const, [now, true] as const])
            parts?.forEach((value, part) => {
              if (value < 1 || value > 4 || (!isNow && isSame(i))) return;
              const left = possible(truth, held, unknownOf(i, part, isNow));
              expect([1, 2, 3, 4].filter((number) => !left.has(number))).toEqual([]);
            });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('hide the totals of a small count that was corrected, which would be the difference', () => {
    const values = [3, 40, 50, 60, 45, 55, 65, 70];
    const before = told(familyOf(rowsOf(values)));
    expect(before.hidden.has(placeOfCcas('c0'))).toBe(true);
    const now = toldAfter(before, familyOf(rowsOf([7, ...values.slice(1)])));
    for (const place of [placeOfCcas('c0'), placeOfGroup('A'), WHOLE]) expect(now.hidden.has(place)).toBe(true);
    expect(now.hidden.has(placeOfGroup('B'))).toBe(false);
    // what hid it beside it then is shown no more now
    for (const place of before.hidden) expect(now.hidden.has(place)).toBe(true);
  });

  it('hide a figure that became a small count, which its totals of before would give', () => {
    const values = [30, 40, 50, 60, 45, 55, 65, 70];
    const before = told(familyOf(rowsOf(values)));
    expect([...before.hidden]).toEqual([]);
    const now = toldAfter(before, familyOf(rowsOf([3, ...values.slice(1)])));
    for (const place of [placeOfCcas('c0'), placeOfGroup('A'), WHOLE]) expect(now.hidden.has(place)).toBe(true);
  });

  it('tell a correction of what all read, and of what is not small', () => {
    const values = [30, 40, 50, 60, 45, 55, 65, 70];
    const before = told(familyOf(rowsOf(values)));
    expect([...toldAfter(before, familyOf(rowsOf([33, ...values.slice(1)]))).hidden]).toEqual([]);
    expect([...toldAfter(before, familyOf(rowsOf([33, ...values.slice(1)])), false).hidden]).toEqual([]);
  });

  it('hide the total of an EPT where one CCAS came to answers that others do not read, and tell it where three did', () => {
    const groupOf = (i: number): string => (i % 2 ? 'A' : 'B');
    const before = told(familyOf(rowsOf([30, 40, 50, 60, 45, 55, 65, 70], groupOf), false));
    const after = (...more: number[]) => toldAfter(before, familyOf(rowsOf([30, 40, 50, 60, 45, 55, 65, 70, ...more], groupOf), false), false);
    expect([...after(80).hidden].sort()).toEqual([placeOfGroup('B'), WHOLE]);
    expect([...after(80, 81, 82, 83, 84, 85).hidden]).toEqual([]);
  });

  it('tell the total of answers that nobody else reads again, though a small count is among them', () => {
    const values = [3, 40, 50, 60, 45, 55, 65, 70];
    const before = told(familyOf(rowsOf(values), false));
    expect(before.hidden.has(WHOLE)).toBe(false);
    const now = toldAfter(before, familyOf(rowsOf([...values.slice(0, 7), 71]), false), false);
    expect([...now.hidden].filter((place) => !place.startsWith('c:'))).toEqual([...before.hidden].filter((place) => !place.startsWith('c:')));
  });
});
