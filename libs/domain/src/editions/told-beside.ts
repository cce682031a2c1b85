import { CCAS_TOLD_TOGETHER } from '../figures/told-groups';

const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] => [...one].filter((id) => !other.has(id));
const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] => [...without(one, other), ...without(other, one)];

/** Over which CCAS a number was told before, and who of its readers reads some of them by himself. */
interface ToldBefore {
  readonly before: readonly (readonly string[])[];
  /** The CCAS that one reader reads each by himself, for every such reader: a director hers, the DPO of an EPT those of that EPT. Nobody reads any: none. */
  readonly readers?: readonly (readonly string[])[];
}

/**
 * Over which CCAS a number is told beside what was published of it before: over all that it is over now, where that differs from each time before by none or by five
 * and more; else over those of the last time (« à périmètre constant »), where all of them are still there; else over none, and nothing is told (null). Five and more
 * of those that a reader does not read himself, for each reader. So the difference of two editions is a number over none or over five (docs/adr/0053-editions.md).
 */
export function toldBeside(now: readonly string[], { before, readers = [] }: ToldBefore): readonly string[] | null {
  const known = [new Set<string>(), ...readers.map((ids) => new Set(ids))];
  const isEnough = (ids: readonly string[]): boolean =>
    known.every((own) => {
      const unread = ids.filter((id) => !own.has(id)).length;
      return unread === 0 || unread >= CCAS_TOLD_TOGETHER;
    });
  const all = new Set(now);
  if (all.size < CCAS_TOLD_TOGETHER || !isEnough([...all])) return null;
  const earlier = before.map((ids) => new Set(ids));
  if (earlier.every((ids) => isEnough(apart(all, ids)))) return [...all].sort();
  const last = earlier.at(-1);
  const mayStay = last && [...last].every((id) => all.has(id)) && earlier.every((ids) => isEnough(apart(last, ids)));
  return mayStay ? [...last].sort() : null;
}

/**
 * Whether what was to be told may still be, beside what was told meanwhile: each number over the same CCAS, or over five more or fewer; and what is told in all
 * (`x:total`) by groups (`x:…`) in both or in none.
 */
export function mayTellBeside(
  told: Readonly<Record<string, readonly string[]>>,
  other: Readonly<Record<string, readonly string[]>>,
  readers: readonly (readonly string[])[],
): boolean {
  const isGrouped = (basis: object, family: string): boolean => Object.keys(basis).filter((key) => key.startsWith(family)).length > 1;
  return Object.entries(told).every(([key, ids]) => {
    const before = other[key];
    if (!before) return true;
    const family = key.endsWith(':total') ? key.slice(0, -'total'.length) : null;
    if (family !== null && isGrouped(told, family) !== isGrouped(other, family)) return false;
    return toldBeside(ids, { before: [before], readers })?.join(' ') === [...ids].sort().join(' ');
  });
}
