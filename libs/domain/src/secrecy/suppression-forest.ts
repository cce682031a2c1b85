import { bothRanges, isSmallCount, MASKED_UP_TO, type NumberRange, SMALL_COUNT } from './small-counts';

/** A number that may be shown or not. */
export interface SuppressionCell {
  readonly key: string;
  /** Null: not available, or withheld. */
  readonly value: number | null;
  /** A secret of its producer: it takes part in its sum, by a number that we do not know. */
  readonly isWithheld?: boolean;
  /** What hiding it costs, when another cell could be hidden instead; its value, unless told otherwise. */
  readonly weight?: number;
  /** Who gave it: one who knows a cell of theirs knows all of them. Each cell has its own, unless told otherwise. Totals have none. */
  readonly producer?: string;
  /** A secret for another reason than that it is one to four itself; `range` says between which numbers it must stay. */
  readonly isSecret?: boolean;
  /** What is known of it before anything is added up, where that is more than the rules of masking tell. */
  readonly range?: NumberRange;
  /** Its number was shown once: whoever kept it knows it, so that hiding it protects nothing. */
  readonly isKnown?: boolean;
  /** It was hidden with this number, and stays so. */
  readonly staysHidden?: boolean;
}

/** A cell that is the sum of others. Each cell is the total of one sum at most, and a part of one at most. */
export interface SuppressionSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A cell with its place in the sums. */
export interface SuppressionNode {
  /** Its place: parts come before their total. */
  readonly index: number;
  readonly key: string;
  readonly value: number | null;
  readonly cost: number;
  /** The total that it is a part of; null where there is none. */
  readonly parent: SuppressionNode | null;
  readonly parts: readonly SuppressionNode[];
  /** Who gave it; null for a total, which nobody gave, and for what its producer withholds from us too. */
  readonly producer: string | null;
  /** What the total has beyond its parts: of parts that are not available. The strongest attacker knows it. */
  readonly offset: number;
  /** Whether it is masked for itself: a count under five, or a secret of its producer. */
  readonly isSecret: boolean;
  /** What is known of it while it is hidden, before anything is added up. */
  readonly prior: NumberRange;
  /** Of a secret, the numbers none of which may be ruled out. */
  readonly wanted: NumberRange;
  readonly isKnown: boolean;
  readonly staysHidden: boolean;
  /** Whether it can be anything but a zero that is shown. */
  readonly isCounted: boolean;
  /** A count under five that no other masked count adds up to: who knows what we mask knows that it is one to four. */
  readonly isPlain: boolean;
  /** Numbers that we do not know are in it, so that nobody knows what is least when it is hidden. */
  readonly isOpen: boolean;
}

/** The cells that take part; parts always before their total. */
export type SuppressionForest = readonly SuppressionNode[];

type Building = { -readonly [K in keyof SuppressionNode]: SuppressionNode[K] };

/** Keys have no language: what sorts them must sort them alike on every machine. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The sums as they stand between available cells. Throws where they are no forest: ranges would be wrong then, and secrets with them. */
export function buildForest(cells: readonly SuppressionCell[], sums: readonly SuppressionSum[]): SuppressionForest {
  const cellOf = new Map(cells.filter(({ value, isWithheld }) => value !== null || isWithheld).map((cell) => [cell.key, cell]));
  const partsOf = new Map<string, SuppressionCell[]>();
  const isPart = new Set<string>();
  for (const { total, parts } of sums) {
    if (!cellOf.has(total)) continue;
    if (partsOf.has(total)) throw new Error(`Suppression: ${total} is the total of two sums.`);
    const present = [...parts].sort(compareKeys).flatMap((part) => cellOf.get(part) ?? []);
    partsOf.set(total, present);
    for (const { key } of present) {
      if (isPart.has(key)) throw new Error(`Suppression: ${key} is a part twice.`);
      isPart.add(key);
    }
  }

  const downward: SuppressionCell[] = [];
  const waiting = [...cellOf.values()].filter(({ key }) => !isPart.has(key)).sort((a, b) => compareKeys(a.key, b.key));
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    downward.push(cell);
    waiting.push(...(partsOf.get(cell.key) ?? []));
  }
  if (downward.length < cellOf.size) throw new Error('Suppression: the sums go round in a circle.');

  const nodeOf = new Map<string, Building>();
  return downward.reverse().map((cell, index) => {
    const parts = (partsOf.get(cell.key) ?? []).flatMap(({ key }) => nodeOf.get(key) ?? []);
    const node: Building = { index, parent: null, ...describe(cell, parts) };
    for (const part of parts) part.parent = node;
    nodeOf.set(cell.key, node);
    return node;
  });
}

/** What can be said of a cell from itself and its parts. */
function describe(cell: SuppressionCell, parts: readonly SuppressionNode[]): Omit<SuppressionNode, 'index' | 'parent'> {
  const { key, isWithheld = false, weight, isKnown = false, staysHidden = false } = cell;
  const value = isWithheld ? null : cell.value;
  const isWhole = value !== null && parts.length > 0 && parts.every((part) => part.value !== null);
  const offset = isWhole ? value - parts.reduce((sum, part) => sum + (part.value ?? 0), 0) : 0;
  const counted = parts.filter((part) => part.isCounted);
  const isSmall = isSmallCount(value);
  const isSecret = isWithheld || isSmall || (cell.isSecret ?? false);
  const isPlain = isSmall && offset === 0 && (counted.length === 0 || (counted.length === 1 && counted.every((part) => part.isPlain)));
  const isOpen = isWithheld || offset !== 0 || parts.some((part) => part.isOpen);
  const told = cell.range ?? { low: 0, high: Infinity };
  // zero is shown and one to four are masked for themselves: what else is hidden is five at least
  const byRule = isPlain ? SMALL_COUNT : { low: isSecret || isOpen ? 0 : MASKED_UP_TO + 1, high: Infinity };
  return {
    ...{ key, value, cost: weight ?? value ?? 0, parts, offset, isSecret, isPlain, isOpen, isKnown, staysHidden },
    producer: parts.length > 0 || isWithheld ? null : (cell.producer ?? key),
    prior: bothRanges(byRule, told),
    wanted: cell.isSecret && !isSmall ? told : bothRanges(SMALL_COUNT, told),
    isCounted: value !== 0 || isOpen,
  };
}
