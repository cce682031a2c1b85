import { searchForm } from '../text/search-text';
import type { InventoryBoard } from './inventory-board';

/** That a CCAS does what another one lists. What is listed is known by its title: rows move from year to year. */
export interface InventoryTakeUp {
  /** CCAS that lists it. */
  readonly sourceId: string;
  /** As `takeUpKey` gives it. */
  readonly key: string;
  readonly ccas: { readonly id: string; readonly name: string };
}

/** How long what is said to be taken up may be, in characters. */
export const INVENTORY_LIMITS = { title: 300 } as const;

/** By what an item is known within its CCAS: its title, however it is written. */
export const takeUpKey = (title: string): string => searchForm(title).slice(0, 120);

/** Who took up each item, by the CCAS that lists it and its key, and how many of them were taken up. Items that are no longer listed are not told. */
export function takenUp(
  board: Pick<InventoryBoard, 'items'>,
  takeUps: readonly InventoryTakeUp[],
): { readonly takers: ReadonlyMap<string, readonly InventoryTakeUp['ccas'][]>; readonly numerator: number; readonly denominator: number } {
  const takers = new Map<string, InventoryTakeUp['ccas'][]>();
  for (const takeUp of takeUps) {
    const at = takeUpPlace(takeUp);
    takers.set(at, [...(takers.get(at) ?? []), takeUp.ccas]);
  }
  const listed = new Set((board.items?.rows ?? []).map(({ ccas, cells }) => takersOf(ccas.id, String(cells[0] ?? ''))));
  return { takers, numerator: [...listed].filter((at) => takers.has(at)).length, denominator: listed.size };
}

/** Where `takenUp` keeps those of an item. */
export const takersOf = (sourceId: string, title: string): string => takeUpPlace({ sourceId, key: takeUpKey(title) });

/** The same, of what is said to be taken up. */
export const takeUpPlace = ({ sourceId, key }: Pick<InventoryTakeUp, 'sourceId' | 'key'>): string => `${sourceId} ${key}`;
