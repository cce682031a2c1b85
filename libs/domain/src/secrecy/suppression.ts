import { exposedCells, exposedNode, type HiddenNodes, isWorkedOut } from './suppression-attack';
import { buildForest, compareKeys, type SuppressionCell, type SuppressionForest, type SuppressionNode, type SuppressionSum } from './suppression-forest';

export type { SuppressionCell, SuppressionSum } from './suppression-forest';

const without = (nodes: HiddenNodes, node: SuppressionNode): HiddenNodes => new Set([...nodes].filter((other) => other !== node));
const sum = (nodes: readonly SuppressionNode[]): number => nodes.reduce((total, { cost }) => total + cost, 0);
const isExposed = (node: SuppressionNode, hidden: HiddenNodes): boolean => exposedCells(node, hidden).has(node);

/** Cells that could be hidden, and protect something then. */
const isHideable = (node: SuppressionNode): boolean => node.isCounted && !node.isKnown;

/** Looks for the cells to hide in one forest. */
function search(forest: SuppressionForest): HiddenNodes {
  let hidden: HiddenNodes = new Set(forest.filter(({ isSecret, staysHidden }) => isSecret || staysHidden));
  for (let exposed = exposedNode(hidden); exposed; exposed = exposedNode(hidden)) {
    const more = protect(exposed, hidden);
    if (more.size === hidden.size) break; // all there is is hidden
    hidden = more;
  }
  return thinned(hidden);
}

/** Hides what one cell needs: cells beside it if they have the room, or else its total, and so on upward; all that there is at last. */
function protect(node: SuppressionNode, hidden: HiddenNodes): HiddenNodes {
  let reached = hidden;
  for (let at = node; at.parent; at = at.parent) {
    const total = at.parent;
    const siblings = total.parts.filter((part) => part !== at);
    const beside = cured(node, reached, packages(siblings, reached));
    if (beside) return beside;
    if (!isHideable(total)) break;
    reached = new Set([...reached, total]);
    if (!isExposed(node, reached)) return reached;
  }
  return new Set([...reached, ...treeOf(node).filter(isHideable)]);
}

/** What could be hidden together under these cells: a shown cell, or a shown total with the way down to one of its parts. */
function packages(among: readonly SuppressionNode[], hidden: HiddenNodes): SuppressionNode[][] {
  return among.filter(isHideable).flatMap((node) => {
    const own = hidden.has(node) ? [] : [node];
    const deeper = packages(node.parts, hidden).map((nodes) => [...own, ...nodes]);
    return own.length > 0 ? [own, ...deeper] : deeper;
  });
}

/** With the cheapest packages, as many as it takes; in an order that no count decides. Null if all of them are not enough. */
function cured(node: SuppressionNode, hidden: HiddenNodes, choices: readonly SuppressionNode[][]): HiddenNodes | null {
  if (choices.length === 0 || isExposed(node, new Set([...hidden, ...choices.flat()]))) return null;
  let reached = hidden;
  for (const choice of [...choices].sort((a, b) => sum(a) - sum(b))) {
    reached = new Set([...reached, ...choice]);
    if (!isExposed(node, reached)) break;
  }
  return reached;
}

function treeOf(node: SuppressionNode): SuppressionNode[] {
  let root = node;
  while (root.parent) root = root.parent;
  const tree = [root];
  for (const each of tree) tree.push(...each.parts);
  return tree;
}

/** Shows again what need not be hidden, or what anyone can work out: totals first, then what costs most. */
function thinned(hidden: HiddenNodes): HiddenNodes {
  const dearest = [...hidden]
    .filter(({ isSecret, staysHidden }) => !isSecret && !staysHidden)
    .sort((a, b) => Number(b.parts.length > 0) - Number(a.parts.length > 0) || b.cost - a.cost || compareKeys(b.key, a.key));
  let reached = hidden;
  for (const node of dearest) {
    if (!reached.has(node)) continue;
    const tried = withoutKnown(without(reached, node));
    if (!exposedNode(tried)) reached = tried;
  }
  return reached;
}

/** A cell that is no secret itself and that anyone can work out is not worth hiding. */
function withoutKnown(hidden: HiddenNodes): HiddenNodes {
  const kept = [...hidden].filter((node) => node.isSecret || node.staysHidden || !isWorkedOut(node, hidden));
  return kept.length === hidden.size ? hidden : new Set(kept);
}

/**
 * Keys of the cells that must not be shown, so that nobody learns a count of one to four of the network's own, nor a secret of a producer.
 *
 * Those cells are masked; zero is shown. Since their sums are shown as well, others are hidden with them: as few as the search finds,
 * cheap ones rather than dear ones and parts rather than totals, until
 *
 * - whoever adds and subtracts all that is left can rule out none of the numbers one to four for any masked cell, and
 * - whoever knows what one producer gave besides, her own, is left with two numbers at least for each hidden cell of the others.
 *
 * Two producers who put their numbers together may learn a third one's: nothing but hiding everything withstands any number of them.
 *
 * A sum must be told as it was really added up: a cell without value takes no part, and neither does a sum whose total has none.
 */
export function suppress(cells: readonly SuppressionCell[], sums: readonly SuppressionSum[]): ReadonlySet<string> {
  const hidden = search(buildForest(cells, sums));
  return new Set([...hidden].map(({ key }) => key).sort(compareKeys));
}

/** Whether exactly these hidden cells keep what `suppress` promises, and nobody can work out any of them. */
export function isSuppressed(cells: readonly SuppressionCell[], sums: readonly SuppressionSum[], hiddenKeys: ReadonlySet<string>): boolean {
  const hidden = new Set(buildForest(cells, sums).filter(({ key }) => hiddenKeys.has(key)));
  return !exposedNode(hidden) && ![...hidden].some((node) => isWorkedOut(node, hidden));
}
