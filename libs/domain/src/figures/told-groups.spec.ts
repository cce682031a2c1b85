import fc from 'fast-check';
import { CCAS_TOLD_TOGETHER, mayTellOver, toldGroups, type ToldOf } from './told-groups';

/** A CCAS as an attacker meets it: what it would say, and whether he reads it anyway. */
interface One {
  readonly id: string;
  readonly isRead: boolean;
  readonly isAnswered: boolean;
  readonly isCounted: boolean;
  readonly isInPlace: boolean;
}

const unread = (group: readonly One[]) => group.filter(({ isRead }) => !isRead);
const idsOf = (group: readonly One[]) => new Set(group.map(({ id }) => id));
const toldOf = (group: readonly One[]): ToldOf => ({
  members: idsOf(unread(group)),
  answered: idsOf(unread(group).filter(({ isAnswered }) => isAnswered)),
  counted: idsOf(unread(group).filter(({ isCounted }) => isCounted)),
});

/** Groups of so many CCAS, all of which count. */
const groupsOf = (...sizes: number[]): ToldOf[] =>
  sizes.map((size, group) =>
    toldOf(Array.from({ length: size }, (_, i) => ({ id: `${group}.${i}`, isRead: false, isAnswered: true, isCounted: true, isInPlace: false }))),
  );

const each = (size: number, marks: Partial<One>): One[] =>
  Array.from({ length: size }, (_, i) => ({
    id: `${JSON.stringify(marks)}${i}`,
    isRead: false,
    isAnswered: true,
    isCounted: true,
    isInPlace: false,
    ...marks,
  }));

describe('a breakdown by group', () => {
  it('is told whole where each group is over five CCAS or more', () => {
    expect(toldGroups(groupsOf(9, 5, 7))).toEqual({ total: true, groups: [true, true, true] });
  });

  it('hides with a small group the smallest other one, which the total would give away', () => {
    expect(toldGroups(groupsOf(9, 3, 6, 8))).toEqual({ total: true, groups: [true, false, false, true] });
  });

  it('hides small groups alone where together they are enough', () => {
    expect(toldGroups(groupsOf(9, 3, 2, 8))).toEqual({ total: true, groups: [true, false, false, true] });
  });

  it('is not told at all over fewer than five', () => {
    expect(toldGroups(groupsOf(2, 1))).toEqual({ total: false, groups: [false, false] });
    expect(toldGroups([])).toEqual({ total: true, groups: [] });
  });

  it('is not told of a group in which fewer than five answered, however many it holds', () => {
    const silent = (size: number) => each(size, { isAnswered: false, isCounted: false });
    const group = (answered: number, name: string) =>
      toldOf([...each(answered, { id: undefined }), ...silent(6)].map((one, i) => ({ ...one, id: `${name}${i}` })));
    expect(toldGroups([group(4, 'a'), group(7, 'b'), group(5, 'c')]).groups).toEqual([false, true, false]);
    expect(toldGroups([group(0, 'a'), group(7, 'b')])).toEqual({ total: true, groups: [true, true] });
    expect(toldGroups([group(1, 'a')]).total).toBe(false);
  });

  it('is told whole to who reads each CCAS, and of her own territory to who reads that one', () => {
    const own = each(3, { isRead: true });
    expect(toldGroups([toldOf(own), toldOf(each(2, { isRead: true }))])).toEqual({ total: true, groups: [true, true] });
    expect(toldGroups([toldOf(own), ...groupsOf(6, 3)])).toEqual({ total: true, groups: [true, false, false] });
  });

  it('takes a CCAS that the reader knows for none', () => {
    expect(toldGroups([toldOf([...each(4, {}), ...each(1, { isRead: true })])]).total).toBe(false);
  });
});

const often = fc.integer({ min: 0, max: 7 }).map((one) => one > 0);
const ccas = fc.record({ isRead: often.map((yes) => !yes), isAnswered: often, isCounted: often, isInPlace: fc.boolean() }).map((one) => ({
  ...one,
  isCounted: one.isAnswered && one.isCounted,
  isInPlace: one.isAnswered && one.isCounted && one.isInPlace,
}));
/** CCAS in groups, with ids of their own. */
const partitions = (max: number) =>
  fc
    .array(fc.array(ccas, { maxLength: max }), { maxLength: 4 })
    .map((groups) => groups.map((group, g) => group.map((one, i): One => ({ ...one, id: `${g}.${i}` }))));

/** Every set of CCAS of which somebody who adds and subtracts what is told learns the number. */
function learnt(groups: readonly (readonly One[])[]): One[][] {
  const told = toldGroups(groups.map(toldOf));
  const shown = groups.filter((_, i) => told.groups[i]);
  let sums: One[][] = [[]];
  for (const group of shown) sums = [...sums, ...sums.map((sum) => [...sum, ...group])];
  const everyone = groups.flat();
  const rests = told.total ? sums.map((sum) => everyone.filter((one) => !sum.includes(one))) : [];
  return [...sums, ...rests];
}

describe('whoever adds and subtracts what is told', () => {
  it('learns a number of none or of five unread CCAS, of those that answered and of those that count too', () => {
    fc.assert(
      fc.property(partitions(9), (groups) => {
        for (const set of learnt(groups)) {
          const of = toldOf(set);
          for (const { size } of [of.members, of.answered, of.counted]) expect(mayTellOver(size)).toBe(true);
        }
      }),
    );
  });

  it('cannot tell one unread CCAS from another, unless all of five or more stand alike', () => {
    fc.assert(
      fc.property(partitions(6), (groups) => {
        const sets = learnt(groups).map((set) => unread(set).filter(({ isCounted }) => isCounted));
        const secret = unread(groups.flat()).filter(({ isCounted }) => isCounted);
        const numbers = sets.map((set) => set.filter(({ isInPlace }) => isInPlace).length);
        fc.pre(secret.length <= 14 && sets.some((set) => set.length > 0));
        // every way in which the unread CCAS could stand, against every number that is learnt
        const possible = secret.map(() => new Set<boolean>());
        for (let guess = 0; guess < 2 ** secret.length; guess++) {
          const isGuessed = new Map(secret.map(({ id }, i) => [id, ((guess >> i) & 1) === 1]));
          if (!sets.every((set, i) => set.filter(({ id }) => isGuessed.get(id)).length === numbers[i])) continue;
          secret.forEach(({ id }, i) => possible[i]?.add(isGuessed.get(id) ?? false));
        }
        secret.forEach((one, i) => {
          const alike = sets.some((set) => set.length >= CCAS_TOLD_TOGETHER && set.includes(one) && set.every(({ isInPlace }) => isInPlace === one.isInPlace));
          expect(possible[i]?.size === 2 || alike).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('learns nothing of fewer than five where groups overlap, as the points of a CCAS do', () => {
    const points = fc.array(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(points, (answers) => {
        const everyone = Array.from({ length: 12 }, (_, i) => `c${i}`);
        const groups = answers.map((of): ToldOf => {
          const answered = new Set(everyone.filter((_, i) => of[i]));
          return { members: new Set(everyone), answered, counted: answered };
        });
        const told = toldGroups(groups);
        const hidden = groups.filter((_, i) => !told.groups[i]);
        if (told.total) expect(mayTellOver(new Set(hidden.flatMap(({ counted }) => [...counted])).size)).toBe(true);
        groups.forEach(({ counted }, i) => expect(!told.groups[i] || mayTellOver(counted.size)).toBe(true));
      }),
    );
  });

  it('keeps as many groups as it can: none is hidden that the small ones do not need', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 12 }), { maxLength: 6 }), (sizes) => {
        expect(toldGroups(groupsOf(...sizes)).groups).toEqual(sizes.map(() => true));
      }),
    );
  });
});
