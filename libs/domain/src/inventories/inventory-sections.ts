import type { InventoryRules, InventorySection, InventoryWhole } from './inventory-rules.type';

/** What is told of those that the reader reads. */
const readOf = (whole: InventoryWhole): InventoryWhole => ({
  ...whole,
  heard: whole.heard.filter(({ isRead }) => isRead),
  silent: [],
  everybody: [],
  isWholeNetwork: false,
});

/** What is told of all CCAS together: of persons to who reads every return alone, of CCAS as far as the network reads what it is read of. */
export function sectionsOf(
  { sections = [] }: InventoryRules,
  whole: InventoryWhole,
  { readsAll, isTold }: { readonly readsAll: boolean; readonly isTold: (codes: readonly string[]) => boolean },
): InventorySection[] {
  if (whole.heard.length === 0) return [];
  return sections.flatMap(({ of, isOfPersons, make, makeOfRead }) => {
    if (isOfPersons ? readsAll : isTold(of)) return make(whole) ?? [];
    return makeOfRead?.(readOf(whole)) ?? [];
  });
}
