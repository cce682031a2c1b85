import { addMonths, type CivilDateText } from '../calendar/civil-date';

/** A contract of a CCAS for one mission. */
export interface EndingContract {
  readonly ccas: { readonly id: string; readonly name: string };
  readonly mission: string;
  readonly product: string;
  readonly on: CivilDateText;
  readonly decideBy: CivilDateText;
}

/** CCAS whose contracts for the same mission end so close that they could buy together. */
export interface PurchaseGroup {
  readonly mission: string;
  /** One contract of each, the first to end. */
  readonly contracts: readonly EndingContract[];
  readonly from: CivilDateText;
  readonly until: CivilDateText;
  /** The first day by which one of them must have decided. */
  readonly decideBy: CivilDateText;
}

/** Contracts that end within so many months of each other can be bought anew together. */
export const PURCHASE_WINDOW_MONTHS = 12;
/** Nobody prepares so long ahead. */
const PURCHASE_HORIZON_MONTHS = 24;
/** CCAS that make a group. */
export const PURCHASE_GROUP_SIZE = 3;

/** One contract of each CCAS, the first to end, among those that end in the window that begins on a day. */
function windowFrom(from: CivilDateText, contracts: readonly EndingContract[]): EndingContract[] {
  const until = addMonths(from, PURCHASE_WINDOW_MONTHS);
  const first = new Map<string, EndingContract>();
  for (const contract of contracts) if (contract.on >= from && contract.on < until && !first.has(contract.ccas.id)) first.set(contract.ccas.id, contract);
  return [...first.values()];
}

/** The window in which contracts of the most CCAS end, the earliest of such; the contracts come by their end. */
function widestWindow(contracts: readonly EndingContract[]): EndingContract[] {
  const counts = new Map<string, number>();
  const add = (contract: EndingContract | undefined, by: 1 | -1): void => {
    if (!contract) return;
    const count = (counts.get(contract.ccas.id) ?? 0) + by;
    if (count === 0) counts.delete(contract.ccas.id);
    else counts.set(contract.ccas.id, count);
  };
  let [most, best, end]: [number, CivilDateText | null, number] = [0, null, 0];
  contracts.forEach(({ on }, start) => {
    const before = contracts[start - 1];
    add(before, -1);
    // the window that begins with another contract of the same day has no more
    if (before?.on === on) return;
    const until = addMonths(on, PURCHASE_WINDOW_MONTHS);
    for (let next = contracts[end]; next && next.on < until; next = contracts[++end]) add(next, 1);
    if (counts.size > most) [most, best] = [counts.size, on];
  });
  return best === null ? [] : windowFrom(best, contracts);
}

/**
 * Groups of purchase that could be proposed: the same mission, contracts that end within twelve months of each other, three CCAS at least, each of whom can still
 * decide. Of overlapping windows the one with the most CCAS comes first, then the earliest; a contract stands in one group.
 */
export function purchaseGroups(contracts: readonly EndingContract[], today: CivilDateText): PurchaseGroup[] {
  const horizon = addMonths(today, PURCHASE_HORIZON_MONTHS);
  const open = contracts
    .filter(({ decideBy }) => decideBy >= today && decideBy <= horizon)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const missions = [...new Set(open.map(({ mission }) => mission))];
  const groups = missions.flatMap((mission) => {
    const found: PurchaseGroup[] = [];
    let left = open.filter((contract) => contract.mission === mission);
    for (;;) {
      const best = widestWindow(left);
      if (best.length < PURCHASE_GROUP_SIZE) return found;
      const days = best.map(({ on }) => on);
      const decideBy = best.map((contract) => contract.decideBy).toSorted()[0] as CivilDateText;
      found.push({ mission, contracts: best, from: days[0] as CivilDateText, until: days.at(-1) as CivilDateText, decideBy });
      const taken = new Set(best);
      left = left.filter((contract) => !taken.has(contract));
    }
  });
  return groups.toSorted((one, other) => one.decideBy.localeCompare(other.decideBy));
}
