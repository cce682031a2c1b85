import type { NumberRange } from './small-counts';
import type { SuppressionNode } from './suppression-forest';

/** Cells of a forest that are hidden. */
export type HiddenNodes = ReadonlySet<SuppressionNode>;

/** How many numbers whoever knows one other producer's counts must be left with for each hidden cell. */
const VALUES_LEFT_TO_A_NEIGHBOUR = 2;

/** Hidden cells that hang together: what is learned of one may tell of the others. Parts come before their totals. */
interface Component {
  readonly cells: readonly SuppressionNode[];
  /** These cells and the totals, shown or not, that tie them. */
  readonly nodes: readonly SuppressionNode[];
}

const isUnknown = (node: SuppressionNode, hidden: HiddenNodes): boolean => hidden.has(node) && !node.isKnown;
const inOrder = (nodes: Iterable<SuppressionNode>): SuppressionNode[] => [...nodes].sort((a, b) => a.index - b.index);

/** The cells that sums of hidden cells tie to this one, which is hidden itself. A shown total closes what is below it from what is above. */
function componentOf(node: SuppressionNode, hidden: HiddenNodes): Component {
  const cells = new Set([node]);
  const totals = new Set<SuppressionNode>();
  for (const cell of cells) {
    for (const total of [cell, cell.parent]) {
      if (!total || total.parts.length === 0 || totals.has(total)) continue;
      totals.add(total);
      for (const tied of [total, ...total.parts]) if (isUnknown(tied, hidden)) cells.add(tied);
    }
  }
  return { cells: inOrder(cells), nodes: inOrder(new Set([...cells, ...totals])) };
}

/** What an attacker can say of a cell at best. */
interface AttackedRange extends NumberRange {
  /** Least that it can be by its own parts alone. */
  readonly floor: number;
}

/**
 * The ranges that somebody is left with who knows every rule, every sum and every cell but the hidden ones, that counts are whole and not
 * negative, which cells are masked for themselves and that the others are five at least; and, `producer` being told, all that this one gave.
 *
 * Exact: in a forest whole numbers between bounds add up to whole numbers between bounds, so that one way up the tree and one down
 * gives each cell precisely the numbers it may be.
 *
 * One thing he is not told, since nothing can be kept from him then: that a masked total over several masked cells is under five
 * itself (four communes with one each make four). It stands there as any hidden total does; and who knows one of those cells is not told
 * that a hidden total is five at least either.
 */
function attack({ cells, nodes }: Component, producer: string | null): ReadonlyMap<SuppressionNode, AttackedRange> {
  const isHidden = new Set(cells.filter((cell) => producer === null || cell.producer !== producer));
  const upward = new Map<SuppressionNode, { floor: number; ceiling: number; lowOfParts: number; highOfParts: number; endlessParts: number }>();
  for (const node of nodes) {
    let { low: floor, high: ceiling } = isHidden.has(node) || node.value === null ? node.prior : { low: node.value, high: node.value };
    if (producer !== null && isHidden.has(node) && node.parts.length > 0 && !node.isSecret) floor = 0;
    let [lowOfParts, highOfParts, endlessParts] = [node.offset, node.offset, 0];
    for (const part of node.parts) {
      const told = upward.get(part) ?? { floor: part.value ?? 0, ceiling: part.value ?? 0 };
      lowOfParts += told.floor;
      if (told.ceiling === Infinity) endlessParts++;
      else highOfParts += told.ceiling;
    }
    if (node.parts.length > 0) floor = Math.max(floor, lowOfParts);
    if (node.parts.length > 0 && endlessParts === 0) ceiling = Math.min(ceiling, highOfParts);
    upward.set(node, { floor, ceiling, lowOfParts, highOfParts, endlessParts });
  }

  const ranges = new Map<SuppressionNode, { low: number; high: number; floor: number }>();
  for (const [node, { floor, ceiling }] of upward) ranges.set(node, { low: floor, high: ceiling, floor });
  for (const node of [...nodes].reverse()) {
    const [sums, total] = [upward.get(node), ranges.get(node)];
    if (!sums || !total) continue;
    for (const part of node.parts) {
      const [told, range] = [upward.get(part), ranges.get(part)];
      if (!told || !range) continue;
      const isEndless = told.ceiling === Infinity;
      const areOthersEndless = sums.endlessParts > (isEndless ? 1 : 0);
      if (!areOthersEndless) range.low = Math.max(range.low, total.low - sums.highOfParts + (isEndless ? 0 : told.ceiling));
      range.high = Math.min(range.high, total.high - sums.lowOfParts + told.floor);
    }
  }
  return ranges;
}

/** Those who gave something that is hidden in this cell; a total has those of its hidden parts. */
function producersIn(node: SuppressionNode, cells: ReadonlySet<SuppressionNode>): ReadonlySet<string | null> {
  const hiddenParts = node.parts.filter((part) => cells.has(part));
  return new Set(hiddenParts.length === 0 ? [node.producer] : hiddenParts.flatMap((part) => [...producersIn(part, cells)]));
}

/** Whether a number of a secret is ruled out that must not be: of all that it may be for its rule, or for a total of what its own masked parts leave of that. */
function isRuledOut({ wanted }: SuppressionNode, { low, high, floor }: AttackedRange): boolean {
  const least = Math.max(wanted.low, floor);
  return low > least || high < Math.max(wanted.high, least + 1);
}

/** Of the hidden cells that hang together with this one, those of which somebody learns too much. */
export function exposedCells(node: SuppressionNode, hidden: HiddenNodes): ReadonlySet<SuppressionNode> {
  const component = componentOf(node, hidden);
  const cells = new Set(component.cells);
  const exposed = new Set<SuppressionNode>();
  for (const [cell, range] of attack(component, null)) if (cells.has(cell) && cell.isSecret && isRuledOut(cell, range)) exposed.add(cell);
  const ownOf = new Map(component.cells.map((cell) => [cell, producersIn(cell, cells)]));
  for (const producer of new Set(component.cells.map((cell) => cell.producer))) {
    if (producer === null) continue;
    for (const [cell, { low, high }] of attack(component, producer)) {
      const own = ownOf.get(cell);
      if (own && !(own.size === 1 && own.has(producer)) && high - low + 1 < VALUES_LEFT_TO_A_NEIGHBOUR) exposed.add(cell);
    }
  }
  return exposed;
}

/** Whether anybody can work out this hidden cell. */
export function isWorkedOut(node: SuppressionNode, hidden: HiddenNodes): boolean {
  const range = attack(componentOf(node, hidden), null).get(node);
  return range !== undefined && range.low === range.high;
}

/** The first hidden cell of which somebody learns too much, secrets before others; undefined when there is none. */
export function exposedNode(hidden: HiddenNodes): SuppressionNode | undefined {
  const seen = new Set<SuppressionNode>();
  let first: SuppressionNode | undefined;
  const isBefore = (a: SuppressionNode, b: SuppressionNode): boolean => (a.isSecret === b.isSecret ? a.index < b.index : a.isSecret);
  for (const node of hidden) {
    if (seen.has(node) || node.isKnown) continue;
    for (const cell of componentOf(node, hidden).cells) seen.add(cell);
    for (const cell of exposedCells(node, hidden)) if (!first || isBefore(cell, first)) first = cell;
  }
  return first;
}
