import { MASKED_UP_TO } from './indicator-enums';
import {
  attackRanges,
  buildForest,
  compareKeys,
  counts,
  type SuppressionCell,
  type SuppressionForest,
  type SuppressionNode,
  type SuppressionRanges,
  type SuppressionSum,
} from './suppression-forest';

export type { SuppressionCell, SuppressionSum } from './suppression-forest';

type Hidden = ReadonlySet<number>;

/**
 * How many numbers that the attacker must not rule out he does rule out: of a secret, one to four, or for a total what its own masked
 * parts leave of that, and one more number at least.
 */
function shortfall({ index }: SuppressionNode, { low, high, floor }: SuppressionRanges): number {
  const least = Math.max(1, floor[index]);
  const most = Math.max(MASKED_UP_TO, least + 1);
  return Math.max(0, low[index] - least) + Math.max(0, most - high[index]);
}

/** Looks for the cells to hide in one forest. */
class Suppressor {
  private readonly secrets: readonly SuppressionNode[];

  constructor(private readonly forest: SuppressionForest) {
    this.secrets = forest.filter(({ isSecret }) => isSecret);
  }

  run(): Hidden {
    let hidden: Hidden = new Set(this.secrets.map(({ index }) => index));
    for (let exposed = this.exposed(hidden); exposed; exposed = this.exposed(hidden)) {
      const more = this.protect(exposed, hidden);
      if (more.size === hidden.size) break; // all there is is hidden
      hidden = more;
    }
    return this.thinned(hidden);
  }

  private ranges(hidden: Hidden): SuppressionRanges {
    return attackRanges(this.forest, (index) => hidden.has(index));
  }

  /** The first secret that the attacker knows too much of; parts come before totals. */
  private exposed(hidden: Hidden): SuppressionNode | undefined {
    const ranges = this.ranges(hidden);
    return this.secrets.find((secret) => shortfall(secret, ranges) > 0);
  }

  private shortfallOf(secret: SuppressionNode, hidden: Hidden): number {
    return shortfall(secret, this.ranges(hidden));
  }

  /** Hides what one secret needs: cells beside it if they have the room, or else its total, and so on upward; all that there is at last. */
  private protect(secret: SuppressionNode, hidden: Hidden): Hidden {
    let reached = hidden;
    for (let at = secret; at.parent >= 0; at = this.forest[at.parent]) {
      const total = this.forest[at.parent];
      const siblings = total.parts.filter((part) => part !== at.index);
      const beside = this.cured(secret, reached, this.packages(siblings, reached));
      if (beside) return beside;
      reached = new Set([...reached, total.index]);
      if (this.shortfallOf(secret, reached) === 0) return reached;
    }
    return new Set([...reached, ...this.treeOf(secret).filter((index) => counts(this.forest[index]))]);
  }

  /** What could be hidden together under these cells: a shown cell, or a shown total with the way down to one of its parts. */
  private packages(among: readonly number[], hidden: Hidden): number[][] {
    return among.flatMap((index) => {
      const node = this.forest[index];
      if (!counts(node)) return [];
      const own = hidden.has(index) ? [] : [index];
      const deeper = this.packages(node.parts, hidden).map((indexes) => [...own, ...indexes]);
      return own.length > 0 ? [own, ...deeper] : deeper;
    });
  }

  /** With the cheapest package that is enough; with several, the most effective first, if all of them are. Null if they are not. */
  private cured(secret: SuppressionNode, hidden: Hidden, packages: readonly number[][]): Hidden | null {
    if (packages.length === 0 || this.shortfallOf(secret, new Set([...hidden, ...packages.flat()])) > 0) return null;
    let reached = hidden;
    for (;;) {
      let best: { readonly left: number; readonly cost: number; readonly with: Hidden } | null = null;
      for (const indexes of packages) {
        const added = indexes.filter((index) => !reached.has(index));
        if (added.length === 0) continue;
        const tried = new Set([...reached, ...added]);
        const left = this.shortfallOf(secret, tried);
        const cost = added.reduce((sum, index) => sum + this.forest[index].cost, 0);
        if (best === null || left < best.left || (left === best.left && cost < best.cost)) best = { left, cost, with: tried };
      }
      if (best === null) return null;
      if (best.left === 0) return best.with;
      reached = best.with;
    }
  }

  private treeOf({ index }: SuppressionNode): number[] {
    let root = index;
    while (this.forest[root].parent >= 0) root = this.forest[root].parent;
    const tree = [root];
    for (const at of tree) tree.push(...this.forest[at].parts);
    return tree;
  }

  /** Shows again what need not be hidden, or what anyone can work out: totals first, then what costs most. */
  private thinned(hidden: Hidden): Hidden {
    const dearest = [...hidden]
      .map((index) => this.forest[index])
      .filter(({ isSecret }) => !isSecret)
      .sort((a, b) => Number(b.parts.length > 0) - Number(a.parts.length > 0) || b.cost - a.cost || compareKeys(b.key, a.key));
    let reached = hidden;
    for (const { index } of dearest) {
      if (!reached.has(index)) continue;
      const tried = this.withoutKnown(new Set([...reached].filter((other) => other !== index)));
      if (!this.exposed(tried)) reached = tried;
    }
    return reached;
  }

  /** A cell that is no secret itself and that anyone can work out is not worth hiding. */
  private withoutKnown(hidden: Hidden): Hidden {
    const { low, high } = this.ranges(hidden);
    const kept = [...hidden].filter((index) => this.forest[index].isSecret || low[index] < high[index]);
    return kept.length === hidden.size ? hidden : new Set(kept);
  }
}

/**
 * Keys of the cells that must not be shown, so that nobody learns a count of one to four of the network's own, nor a secret of a producer.
 *
 * Those cells are masked; zero is shown. Since their sums are shown as well, others are hidden with them: as few as the search finds,
 * small ones rather than large ones and parts rather than totals, until whoever adds and subtracts all that is left can rule out none
 * of the numbers one to four for any masked cell, and can work out no hidden cell at all (`attackRanges` says what he knows).
 *
 * A sum must be told as it was really added up: a cell without value takes no part, and neither does a sum whose total has none.
 */
export function suppress(cells: readonly SuppressionCell[], sums: readonly SuppressionSum[]): ReadonlySet<string> {
  const forest = buildForest(cells, sums);
  return new Set([...new Suppressor(forest).run()].map((index) => forest[index].key).sort(compareKeys));
}
