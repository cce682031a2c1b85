import { MASKED_UP_TO } from './small-counts';

/** Numbers by place and answer; each row adds up to what everybody knows, how many answered there. */
export interface Grid {
  /** Rows may be of places that are told, or be what is left of the network beside them (`isRest`): whoever subtracts knows its sum, and none of its cells is told. */
  readonly rows: readonly { readonly counts: readonly number[]; readonly isRest: boolean }[];
  readonly columns: number;
}

/** What must not be told. */
export interface GridMask {
  /** By row, then column. */
  readonly cells: readonly (readonly boolean[])[];
  /** Of the totals over all rows, by column. */
  readonly totals: readonly boolean[];
}

/** A count that is a secret: zero too, since « nobody here » says what everybody answered who did not. */
const isSmall = (value: number): boolean => value <= MASKED_UP_TO;
const PLENTY = 1e9;

/** An edge of the network of flows: a cell from its row to its column, or a total from its column to the sink. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly isTotal: boolean;
  isHidden: boolean;
  /** It is never told, and cannot be. */
  readonly isRest: boolean;
}

/**
 * The grid as whoever subtracts sees it: sums of rows are known, cells and totals that are told are fixed, the others move together. What flows from rows over columns
 * to the sink is one way in which the numbers may be; whole numbers between bounds on such a network take every value between their ends, so that asking
 * whether a cell can be 0 and can be 4 is exact, over all sums at once.
 */
class Flows {
  private readonly nodes: number;
  private readonly room: number[][];

  constructor(edges: readonly Edge[], nodes: number) {
    this.nodes = nodes;
    this.room = Array.from({ length: nodes }, () => new Array<number>(nodes).fill(0));
    const told = new Set(edges.filter(({ isTotal, isHidden }) => !isTotal && !isHidden).map(({ from }) => from));
    const isTotalTold = edges.some(({ isTotal, isHidden }) => isTotal && !isHidden);
    for (const edge of edges) {
      if (!edge.isHidden) continue;
      // of a row of which nothing is told nobody knows which cells were small
      const isPartly = edge.isTotal ? isTotalTold : told.has(edge.from);
      const [low, high] = !isPartly ? [0, PLENTY] : isSmall(edge.value) ? [0, MASKED_UP_TO] : [MASKED_UP_TO + 1, PLENTY];
      this.roomOf(edge.from)[edge.to] = high - edge.value;
      this.roomOf(edge.to)[edge.from] = edge.value - low;
    }
  }

  private roomOf(node: number): number[] {
    return this.room[node] as number[];
  }

  /** Whether a hidden small number may be any of 0 to 4, for all that is told. */
  isOpen({ from, to, value }: Edge): boolean {
    const [there, back] = [this.roomOf(from)[to] ?? 0, this.roomOf(to)[from] ?? 0];
    this.roomOf(from)[to] = 0;
    this.roomOf(to)[from] = 0;
    const canBe = this.canSend(to, from, MASKED_UP_TO - value) && this.canSend(from, to, value);
    this.roomOf(from)[to] = there;
    this.roomOf(to)[from] = back;
    return canBe;
  }

  private canSend(from: number, to: number, wanted: number): boolean {
    const room = this.room.map((row) => [...row]);
    for (let left = wanted; left > 0;) {
      const before = this.path(room, from, to);
      if (!before) return false;
      let most = left;
      for (let at = to; at !== from; at = before[at] as number) most = Math.min(most, room[before[at] as number]?.[at] ?? 0);
      for (let at = to; at !== from; at = before[at] as number) {
        const [there, back] = [room[before[at] as number] as number[], room[at] as number[]];
        there[at] = (there[at] ?? 0) - most;
        back[before[at] as number] = (back[before[at] as number] ?? 0) + most;
      }
      left -= most;
    }
    return true;
  }

  private path(room: readonly (readonly number[])[], from: number, to: number): readonly number[] | null {
    const before = new Array<number>(this.nodes).fill(-1);
    before[from] = from;
    const reached = [from];
    for (const at of reached) {
      for (let next = 0; next < this.nodes; next++) {
        if (before[next] !== -1 || (room[at]?.[next] ?? 0) <= 0) continue;
        before[next] = at;
        if (next === to) return before;
        reached.push(next);
      }
    }
    return null;
  }
}

class Masking {
  readonly edges: Edge[] = [];
  private readonly nodes: number;

  constructor({ rows, columns }: Grid) {
    const sink = rows.length + columns;
    this.nodes = sink + 1;
    for (const [r, { counts, isRest }] of rows.entries())
      for (const [c, value] of counts.entries())
        this.edges.push({ from: r, to: rows.length + c, value, isTotal: false, isRest, isHidden: isRest || isSmall(value) });
    for (let c = 0; c < columns; c++) {
      const value = rows.reduce((sum, { counts }) => sum + (counts[c] ?? 0), 0);
      this.edges.push({ from: rows.length + c, to: sink, value, isTotal: true, isRest: false, isHidden: isSmall(value) });
    }
  }

  /** A small number of which something could be worked out; undefined where all are kept. */
  exposed(): Edge | undefined {
    const flows = new Flows(this.edges, this.nodes);
    return this.edges.find((edge) => isSmall(edge.value) && !flows.isOpen(edge));
  }

  /** Hides the smallest number beside it that is told: in its row, in its column, the total above it, or wherever one is left. */
  protect({ from, to, isTotal }: Edge): boolean {
    const beside: ((edge: Edge) => boolean)[] = isTotal
      ? [(edge) => edge.isTotal, (edge) => edge.to === from]
      : [(edge) => edge.from === from, (edge) => edge.to === to, (edge) => edge.from === to, () => true];
    for (const isBeside of [...beside, () => true]) {
      const [least] = this.edges.filter((edge) => !edge.isHidden && isBeside(edge)).sort((one, other) => one.value - other.value);
      if (!least) continue;
      least.isHidden = true;
      return true;
    }
    return false;
  }

  /** Tells again what need not be hidden: totals first, then the largest. */
  thin(): void {
    const spared = this.edges
      .filter(({ isHidden, isRest, value }) => isHidden && !isRest && !isSmall(value))
      .sort((one, other) => Number(other.isTotal) - Number(one.isTotal) || other.value - one.value);
    for (const edge of spared) {
      edge.isHidden = false;
      if (this.exposed()) edge.isHidden = true;
    }
  }
}

/**
 * What must not be told of a grid so that nobody learns a count of 0 to 4 in it: these are hidden, and others with them, until each may still be any of 0 to 4
 * for all that is told together, rows, columns and totals. Whoever is one of those counted, and knows her own answer, is left with three of these numbers at least.
 */
export function maskGrid(grid: Grid): GridMask {
  const masking = new Masking(grid);
  let isWhole = false;
  for (let exposed = masking.exposed(); exposed && !isWhole; exposed = masking.exposed()) isWhole = !masking.protect(exposed);
  masking.thin();
  const hidden = masking.edges.map(({ isHidden }) => isHidden);
  return {
    cells: grid.rows.map((_, r) => hidden.slice(r * grid.columns, (r + 1) * grid.columns)),
    totals: hidden.slice(grid.rows.length * grid.columns),
  };
}
