import { MASKED_UP_TO } from './indicator-enums';

/** A number that may be shown or not. */
export interface SuppressionCell {
  readonly key: string;
  /** Null: not available, or withheld. */
  readonly value: number | null;
  /** A secret of its producer: it takes part in its sum, by a number that we do not know. */
  readonly isWithheld?: boolean;
  /** What hiding it costs, when another cell could be hidden instead; its value, unless told otherwise. */
  readonly weight?: number;
}

/** A cell that is the sum of others. Each cell is the total of one sum at most, and a part of one at most. */
export interface SuppressionSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A cell with its place in the sums. */
export interface SuppressionNode {
  readonly index: number;
  readonly key: string;
  readonly value: number | null;
  readonly cost: number;
  /** Index of the total that it is a part of; -1 where there is none. */
  readonly parent: number;
  readonly parts: readonly number[];
  /** What the total has beyond its parts: of parts that are not available. The strongest attacker knows it. */
  readonly offset: number;
  /** Whether it is masked for itself: a count under five, or a secret of its producer. */
  readonly isSecret: boolean;
  readonly isWithheld: boolean;
  /** A count under five that no other masked count adds up to: who knows what we mask knows that it is one to four. */
  readonly isPlain: boolean;
  /** Numbers that we do not know are in it, so that nobody knows what is least when it is hidden. */
  readonly isOpen: boolean;
}

/** The cells that take part; parts always before their total. */
export type SuppressionForest = readonly SuppressionNode[];

/** Keys have no language: what sorts them must sort them alike on every machine. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isCountUnderFive = (value: number | null): boolean => value !== null && value > 0 && value < MASKED_UP_TO + 1;

/** Whether it can be anything but a zero that is shown. */
export const counts = (node: SuppressionNode): boolean => node.value !== 0 || node.isOpen;

/** The sums as they stand between available cells. Throws where they are no forest: ranges would be wrong then, and secrets with them. */
export function buildForest(cells: readonly SuppressionCell[], sums: readonly SuppressionSum[]): SuppressionForest {
  const cellOf = new Map(cells.filter(({ value, isWithheld }) => value !== null || isWithheld).map((cell) => [cell.key, cell]));
  const partsOf = new Map<string, string[]>();
  const totalOf = new Map<string, string>();
  for (const { total, parts } of sums) {
    if (!cellOf.has(total)) continue;
    if (partsOf.has(total)) throw new Error(`Suppression: ${total} is the total of two sums.`);
    const present = parts.filter((part) => cellOf.has(part)).sort(compareKeys);
    partsOf.set(total, present);
    for (const part of present) {
      if (totalOf.has(part)) throw new Error(`Suppression: ${part} is a part twice.`);
      totalOf.set(part, total);
    }
  }

  const keys: string[] = [];
  const roots = [...cellOf.keys()].filter((key) => !totalOf.has(key)).sort(compareKeys);
  const waiting = [...roots];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    keys.push(key);
    waiting.push(...(partsOf.get(key) ?? []));
  }
  if (keys.length < cellOf.size) throw new Error('Suppression: the sums go round in a circle.');
  keys.reverse();

  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const nodes: SuppressionNode[] = [];
  for (const [index, key] of keys.entries()) {
    const { value: given, isWithheld = false, weight } = cellOf.get(key) as SuppressionCell;
    const value = isWithheld ? null : given;
    const parts = (partsOf.get(key) ?? []).map((part) => indexOf.get(part) as number);
    const partNodes = parts.map((part) => nodes[part]);
    const isKnown = value !== null && parts.length > 0 && partNodes.every((part) => part.value !== null);
    const offset = isKnown ? value - partNodes.reduce((sum, part) => sum + (part.value as number), 0) : 0;
    const counted = partNodes.filter(counts);
    nodes.push({
      index,
      key,
      value,
      cost: weight ?? value ?? 0,
      parent: indexOf.get(totalOf.get(key) ?? '') ?? -1,
      parts,
      offset,
      isSecret: isWithheld || isCountUnderFive(value),
      isWithheld,
      isPlain: isCountUnderFive(value) && offset === 0 && (counted.length === 0 || (counted.length === 1 && counted[0].isPlain)),
      isOpen: isWithheld || offset !== 0 || partNodes.some((part) => part.isOpen),
    });
  }
  return nodes;
}

/** What an attacker can say of each cell at best: it is a whole number from `low` to `high`, and may be each of them. */
export interface SuppressionRanges {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Least that a cell can be by its own parts alone. */
  readonly floor: Float64Array;
}

/** What is known of a cell before anything is added up. */
function priorRange(node: SuppressionNode, isHidden: boolean): readonly [number, number] {
  if (!isHidden && node.value !== null) return [node.value, node.value];
  if (node.isPlain) return [1, MASKED_UP_TO];
  // zero is shown and one to four are masked for themselves: what else is hidden is five at least
  return node.isSecret || node.isOpen ? [0, Infinity] : [MASKED_UP_TO + 1, Infinity];
}

/**
 * The ranges that the strongest attacker is left with, when exactly these cells are hidden. He knows every shown cell and every sum,
 * that counts are whole and not negative, which cells are masked for themselves and that the others are five at least.
 *
 * Exact: in a forest whole numbers between bounds add up to whole numbers between bounds, so that one way up the tree and one down
 * gives each cell precisely the numbers it may be.
 *
 * One thing he is not told, since nothing can be kept from him then: that a masked total over several masked cells is under five
 * itself (four communes with one each make four). It stands there as any hidden total does.
 */
export function attackRanges(forest: SuppressionForest, isHidden: (index: number) => boolean): SuppressionRanges {
  const floor = new Float64Array(forest.length);
  const ceiling = new Float64Array(forest.length);
  const lowOfParts = new Float64Array(forest.length);
  const highOfParts = new Float64Array(forest.length);
  const endlessParts = new Uint32Array(forest.length);
  for (const node of forest) {
    const { index, parts, offset } = node;
    [floor[index], ceiling[index]] = priorRange(node, isHidden(index));
    if (parts.length === 0) continue;
    for (const part of parts) {
      lowOfParts[index] += floor[part];
      if (ceiling[part] === Infinity) endlessParts[index]++;
      else highOfParts[index] += ceiling[part];
    }
    floor[index] = Math.max(floor[index], offset + lowOfParts[index]);
    if (endlessParts[index] === 0) ceiling[index] = Math.min(ceiling[index], offset + highOfParts[index]);
  }

  const low = floor.slice();
  const high = ceiling.slice();
  for (let index = forest.length - 1; index >= 0; index--) {
    const { parts, offset } = forest[index];
    for (const part of parts) {
      const isEndless = ceiling[part] === Infinity;
      const areOthersEndless = endlessParts[index] > (isEndless ? 1 : 0);
      const highOfOthers = highOfParts[index] - (isEndless ? 0 : ceiling[part]);
      if (!areOthersEndless) low[part] = Math.max(low[part], low[index] - offset - highOfOthers);
      high[part] = Math.min(high[part], high[index] - offset - (lowOfParts[index] - floor[part]));
    }
  }
  return { low, high, floor };
}
