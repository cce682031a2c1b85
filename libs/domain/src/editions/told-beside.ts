import { CCAS_TOLD_TOGETHER } from '../figures/told-groups';

const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] => [...one].filter((id) => !other.has(id));
const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] => [...without(one, other), ...without(other, one)];

/** Over which CCAS a number was told before, and who of its readers reads some of them by himself. */
interface ToldBefore {
  readonly before: readonly (readonly string[])[];
  /** The CCAS that one reader reads each by himself, for every such reader: a director hers, the DPO of an EPT those of that EPT. Nobody reads any: none. */
  readonly readers?: readonly (readonly string[])[];
}

/** Whether a number over these CCAS is over none, or over five and more, of those that no reader reads himself, for each reader. */
function enoughFor(readers: readonly (readonly string[])[]): (ids: readonly string[]) => boolean {
  const known = [new Set<string>(), ...readers.map((ids) => new Set(ids))];
  return (ids) =>
    known.every((own) => {
      const unread = ids.filter((id) => !own.has(id)).length;
      return unread === 0 || unread >= CCAS_TOLD_TOGETHER;
    });
}

/**
 * Over which CCAS a number is told beside what was published of it before: over all that it is over now, where that differs from each time before by none or by five
 * and more; else over those of the last time (« à périmètre constant »), where all of them are still there; else over none, and nothing is told (null). Five and more
 * of those that a reader does not read himself, for each reader. So the difference of two editions is a number over none or over five (docs/adr/0053-editions.md).
 */
export function toldBeside(now: readonly string[], { before, readers = [] }: ToldBefore): readonly string[] | null {
  const isEnough = enoughFor(readers);
  const all = new Set(now);
  if (all.size < CCAS_TOLD_TOGETHER || !isEnough([...all])) return null;
  const earlier = before.map((ids) => new Set(ids));
  if (earlier.every((ids) => isEnough(apart(all, ids)))) return [...all].sort();
  const last = earlier.at(-1);
  const mayStay = last && [...last].every((id) => all.has(id)) && earlier.every((ids) => isEnough(apart(last, ids)));
  return mayStay ? [...last].sort() : null;
}

type Basis = Readonly<Record<string, readonly string[]>>;

/** Between the key of a number and the EPT whose part of it is told. */
const PART = ':ept:';
/** The key of the part of a number that is of one EPT. */
export const partKey = (key: string, ept: string): string => `${key}${PART}${ept}`;

const isSame = (one: readonly string[], other: readonly string[] | undefined): boolean => [...one].sort().join(' ') === [...(other ?? [])].sort().join(' ');
const partsOf = (basis: Basis, key: string): [key: string, ids: readonly string[]][] =>
  Object.entries(basis).filter(([part]) => part.startsWith(`${key}${PART}`));

/** Whether each EPT of a number, and what is left beside them, falls into parts over none or over enough where another number is over some of its CCAS. */
function isSplitWell(basis: Basis, key: string, others: readonly (readonly string[] | undefined)[], isEnough: (ids: readonly string[]) => boolean): boolean {
  const parts = partsOf(basis, key).map(([, ids]) => ids);
  const inParts = new Set(parts.flat());
  const rest = (basis[key] ?? []).filter((id) => !inParts.has(id));
  return others.every((ids) => {
    const isIn = new Set(ids);
    return ids === undefined || [...parts, rest].every((part) => isEnough(part.filter((id) => isIn.has(id))) && isEnough(part.filter((id) => !isIn.has(id))));
  });
}

/**
 * Whether what two editions tell by EPT gives no more than each: where both do so of a number, it is over the same CCAS and of the same EPT; where one alone does, what
 * the other tells in whole (or on the constant panel) parts none of these EPT, nor what is left beside them, into fewer than five.
 */
export function mayTellParts(told: Basis, other: Basis, readers: readonly (readonly string[])[]): boolean {
  const isEnough = enoughFor(readers);
  const numbers = new Set([...Object.keys(told), ...Object.keys(other)].flatMap((key) => (key.includes(PART) ? [key.slice(0, key.indexOf(PART))] : [])));
  return [...numbers].every((key) => {
    const [mine, theirs] = [partsOf(told, key), partsOf(other, key)];
    if (!told[key] || !other[key]) return true;
    if (mine.length > 0 && theirs.length > 0)
      return isSame(told[key], other[key]) && mine.length === theirs.length && mine.every(([part, ids]) => isSame(ids, other[part]));
    return mine.length > 0
      ? isSplitWell(told, key, [other[key], other[`${key}:panel`]], isEnough)
      : isSplitWell(other, key, [told[key], told[`${key}:panel`]], isEnough);
  });
}

/**
 * Whether what was to be told may still be, beside what was told meanwhile: each number over the same CCAS, or over five more or fewer; and what is told in all
 * (`x:total`) by groups (`x:…`) in both or in none.
 */
export function mayTellBeside(told: Basis, other: Basis, readers: readonly (readonly string[])[]): boolean {
  if (!mayTellParts(told, other, readers)) return false;
  const isGrouped = (basis: object, family: string): boolean => Object.keys(basis).filter((key) => key.startsWith(family)).length > 1;
  return Object.entries(told).every(([key, ids]) => {
    const before = other[key];
    // the parts of a number are looked at above
    if (!before || key.includes(PART)) return true;
    const family = key.endsWith(':total') ? key.slice(0, -'total'.length) : null;
    if (family !== null && isGrouped(told, family) !== isGrouped(other, family)) return false;
    return toldBeside(ids, { before: [before], readers })?.join(' ') === [...ids].sort().join(' ');
  });
}
