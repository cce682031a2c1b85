import { CCAS_TOLD_TOGETHER } from '../figures/told-groups';

const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((id) => !other.has(id)).length + [...other].filter((id) => !one.has(id)).length;

const isFar = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const difference = differ(one, other);
  return difference === 0 || difference >= CCAS_TOLD_TOGETHER;
};

/**
 * Over which CCAS a number is told beside what was published of it before: over all that it is over now, where that differs from each time before by none or by five
 * and more; else over those of the last time (« à périmètre constant »), where all of them are still there; else over none, and nothing is told (null). So the difference
 * of two editions is a number over none or over five (docs/adr/0053-editions.md).
 */
export function toldBeside(now: readonly string[], before: readonly (readonly string[])[]): readonly string[] | null {
  const all = new Set(now);
  if (all.size < CCAS_TOLD_TOGETHER) return null;
  const earlier = before.map((ids) => new Set(ids));
  if (earlier.every((ids) => isFar(all, ids))) return [...all].sort();
  const last = earlier.at(-1);
  return last && [...last].every((id) => all.has(id)) ? [...last].sort() : null;
}
