import { bothRanges, isSmallCount, MASKED_UP_TO, type NumberRange, SMALL_COUNT } from '../secrecy/small-counts';
import { isSuppressed, suppress, type SuppressionCell, type SuppressionSum } from '../secrecy/suppression';

/** A count of the network's own as it stands, with the totals that it is added up to. */
export interface OwnCount {
  readonly key: string;
  readonly value: number;
  /** Who gave it, and knows all that they gave. */
  readonly producer: string;
  /** Keys of the totals that it is in, the lowest first. */
  readonly above: readonly string[];
  /** What hiding it costs, which anybody may know; its value, unless told otherwise. */
  readonly weight?: number;
  /** Another count would be given away by it: between which numbers it must stay. */
  readonly secretRange?: NumberRange;
  /** What other figures tell of it. */
  readonly bounds?: NumberRange;
}

/**
 * What somebody knows who kept all that was ever shown of a period. Counts whose totals were shown together for the first time make a batch:
 * the sums of a batch are known apart from those of the others, by the difference to what the same totals were before.
 */
export interface DisclosedCell {
  readonly batch: number;
  readonly key: string;
  /** The total that it is a part of within the batch; null at the top. */
  readonly parent: string | null;
  /** Null for a total. */
  readonly producer: string | null;
  /** The last number of a count; null for a total, which is the sum of its parts. */
  readonly value: number | null;
  /** All numbers that a count had here, one of which tells the others to who knows the differences. */
  readonly numbers: readonly number[];
  /** Between which numbers a hidden count is, to who knows each difference between what it was and what it became. */
  readonly range: NumberRange;
  /** Of a count: it was shown. Of a total: it was shown with hidden counts of this batch in it. */
  readonly isKnown: boolean;
}

/** What may be shown, and what is known from then on. */
export interface Publication {
  readonly hidden: ReadonlySet<string>;
  readonly ledger: readonly DisclosedCell[];
}

type Cell = { -readonly [K in keyof DisclosedCell]: DisclosedCell[K] };
type CountCell = Cell & { value: number };

const ANY_NUMBER: NumberRange = { low: 0, high: Infinity };
const shifted = ({ low, high }: NumberRange, by: number): NumberRange => ({ low: low + by, high: high + by });
const isSecret = ({ value, secretRange }: OwnCount): boolean => secretRange !== undefined || isSmallCount(value);
const isCount = (cell: Cell): cell is CountCell => cell.value !== null;

/** What the rules of masking and other figures tell of a hidden count. Where these tell it altogether, hiding others cannot mend it. */
function rangeOf(count: OwnCount): NumberRange {
  const byRule = count.secretRange ?? (isSmallCount(count.value) ? SMALL_COUNT : { low: MASKED_UP_TO + 1, high: Infinity });
  const told = bothRanges(byRule, count.bounds ?? ANY_NUMBER);
  return told.low < told.high ? told : byRule;
}

/** The cells of one period, batch by batch. */
class Ledger {
  private cells: Cell[] = [];
  private readonly byPlace = new Map<string, Cell>();
  private readonly countOf: ReadonlyMap<string, OwnCount>;

  constructor(
    ledger: readonly DisclosedCell[],
    private readonly counts: readonly OwnCount[],
  ) {
    for (const cell of ledger) this.add({ ...cell });
    this.countOf = new Map(counts.map((count) => [count.key, count]));
  }

  publish(): Publication {
    const current = this.current();
    const fresh = this.counts.filter(({ key }) => !current.has(key));
    this.forgetUntied(new Set(current.values()));
    const hiddenNow = this.addBatch(fresh, current);
    for (const cell of current.values()) if (!hiddenNow.has(cell)) cell.isKnown = true;
    const hidden = new Set([...current.values()].filter(({ isKnown }) => !isKnown).map(({ key }) => key));
    for (const total of new Set(this.counts.flatMap(({ above }) => above))) {
      const sums = this.sumsToShow(total, current, hiddenNow);
      if (sums === null) hidden.add(total);
      else for (const sum of sums) sum.isKnown = true;
    }
    return { hidden, ledger: this.cells };
  }

  private inBatch(batch: number): Cell[] {
    return this.cells.filter((cell) => cell.batch === batch);
  }

  private find(batch: number, key: string | null): Cell | undefined {
    return this.byPlace.get(`${batch} ${key}`);
  }

  private add(cell: Cell): void {
    this.cells.push(cell);
    this.byPlace.set(`${cell.batch} ${cell.key}`, cell);
  }

  /** The totals above a cell within its batch. */
  private above(cell: Cell): Cell[] {
    const parent = this.find(cell.batch, cell.parent);
    return parent ? [parent, ...this.above(parent)] : [];
  }

  /** Whether what was shown says something of a hidden count. */
  private isTied(cell: Cell): boolean {
    return this.above(cell).some(({ isKnown }) => isKnown);
  }

  /** The cell of each count that has one: where it had that number before, or from where the difference may be known. */
  private current(): Map<string, CountCell> {
    const current = new Map<string, CountCell>();
    for (const count of this.counts) {
      const cells = this.cells.filter(isCount).filter(({ key }) => key === count.key);
      const last = cells.at(-1);
      // what was shown and is a secret now is hidden as if it never had been
      const again = cells.find(({ numbers, isKnown }) => numbers.includes(count.value) && !(isKnown && isSecret(count)));
      const cell = again ?? (last && (last.isKnown ? !isSecret(count) : this.isTied(last)) ? last : undefined);
      if (cell && this.change(cell, count)) current.set(count.key, cell);
    }
    return current;
  }

  /** Gives a cell its new number, unless too much would be known of its batch with the difference: then nothing is changed. */
  private change(cell: CountCell, count: OwnCount): boolean {
    const { value, range, numbers } = cell;
    cell.value = count.value;
    cell.range = shifted(range, count.value - value);
    if (numbers.includes(count.value)) return true;
    cell.numbers = [...numbers, count.value];
    if (cell.isKnown) return true;
    cell.range = bothRanges(cell.range, rangeOf(count));
    const { cells, sums } = this.asSums(cell.batch);
    const hidden = new Set(cells.filter(({ isKnown }) => !isKnown).map(({ key }) => key));
    if (cell.range.low < cell.range.high && isSuppressed(cells, sums, hidden)) return true;
    Object.assign(cell, { value, range, numbers });
    return false;
  }

  /** A hidden number that is gone, and of which nothing shown ever said anything, is as if it had never been. */
  private forgetUntied(current: ReadonlySet<Cell>): void {
    const kept = this.cells.filter((cell) => !isCount(cell) || cell.isKnown || current.has(cell) || this.isTied(cell));
    this.cells = [];
    this.byPlace.clear();
    for (const cell of kept) this.add(cell);
  }

  /** Adds new numbers to the last batch if no total of it was shown, or else to a batch of their own. Gives the hidden cells of that batch. */
  private addBatch(fresh: readonly OwnCount[], current: Map<string, CountCell>): ReadonlySet<Cell> {
    if (fresh.length === 0) return new Set(this.cells.filter(({ isKnown }) => !isKnown));
    const last = this.cells.reduce((most, { batch }) => Math.max(most, batch), 0);
    const isTold = this.inBatch(last).some((cell) => !isCount(cell) && cell.isKnown);
    const batch = isTold || fresh.some(({ key }) => this.find(last, key)) ? last + 1 : last;
    for (const count of fresh) {
      const cell: CountCell = {
        ...{
          batch,
          key: count.key,
          parent: count.above[0] ?? null,
          producer: count.producer,
          value: count.value,
          numbers: [count.value],
          range: rangeOf(count),
          isKnown: false,
        },
      };
      this.add(cell);
      current.set(count.key, cell);
      for (const [i, key] of count.above.entries()) {
        if (!this.find(batch, key))
          this.add({ batch, key, parent: count.above[i + 1] ?? null, producer: null, value: null, numbers: [], range: ANY_NUMBER, isKnown: false });
      }
    }
    const freshKeys = new Set(fresh.map(({ key }) => key));
    const { cells, sums } = this.asSums(batch);
    const hidden = suppress(
      cells.map((cell) => ({ ...cell, staysHidden: cell.staysHidden && !freshKeys.has(cell.key) })),
      sums,
    );
    return new Set(this.cells.filter((cell) => (cell.batch === batch ? hidden.has(cell.key) : !cell.isKnown)));
  }

  /** A batch as suppression sees it. */
  private asSums(batch: number): { cells: SuppressionCell[]; sums: SuppressionSum[] } {
    const inBatch = this.inBatch(batch);
    const partsOf = new Map<string, Cell[]>();
    for (const cell of inBatch) if (cell.parent !== null) partsOf.set(cell.parent, [...(partsOf.get(cell.parent) ?? []), cell]);
    const addUp = (cell: Cell, of: (count: CountCell) => number): number =>
      isCount(cell) ? of(cell) : (partsOf.get(cell.key) ?? []).reduce((sum, part) => sum + addUp(part, of), 0);
    const isOpen = (cell: Cell): boolean => addUp(cell, ({ isKnown }) => Number(!isKnown)) === 0;
    return {
      cells: inBatch.map((cell) => ({
        ...{ key: cell.key, value: addUp(cell, ({ value }) => value), isKnown: cell.isKnown || isOpen(cell), range: cell.range },
        weight: addUp(cell, ({ key, value }) => this.countOf.get(key)?.weight ?? value),
        producer: cell.producer ?? undefined,
        isSecret: isCount(cell) && this.countOf.get(cell.key)?.secretRange !== undefined,
        staysHidden: isCount(cell) && !cell.isKnown,
      })),
      sums: [...partsOf].map(([total, parts]) => ({ total, parts: parts.map(({ key }) => key) })),
    };
  }

  /**
   * What is known of a total in each batch once it is shown; null when it must not be. The hidden counts in it must be those of the batch, all of
   * them: without one, or with another, the sum would tell more than the one that was found to tell nothing.
   */
  private sumsToShow(total: string, current: ReadonlyMap<string, CountCell>, hiddenNow: ReadonlySet<Cell>): Cell[] | null {
    const sums: Cell[] = [];
    for (const batch of new Set(this.cells.map((cell) => cell.batch))) {
      const hidden = this.counts.flatMap(({ key, above }) => {
        const cell = current.get(key);
        return cell?.batch === batch && !cell.isKnown && above.includes(total) ? [cell] : [];
      });
      if (hidden.length === 0) continue;
      const sum = this.find(batch, total);
      const asShown = this.inBatch(batch).filter((cell) => isCount(cell) && !cell.isKnown && sum && this.above(cell).includes(sum));
      const isSame = asShown.length === hidden.length && hidden.every((cell) => asShown.includes(cell));
      if (!sum || !isSame || (!sum.isKnown && hiddenNow.has(sum))) return null;
      sums.push(sum);
    }
    return sums;
  }
}

/** Everything is shown, and known; what was shown and withdrawn remains so. */
function showAll(counts: readonly OwnCount[], ledger: readonly DisclosedCell[]): Publication {
  const last = new Map<string, DisclosedCell>();
  for (const cell of ledger) if (cell.value !== null && cell.isKnown) last.set(cell.key, { ...cell, batch: 0, parent: null });
  for (const { key, producer, value } of counts) {
    const numbers = new Set([...(last.get(key)?.numbers ?? []), value]);
    last.set(key, { batch: 0, key, parent: null, producer, value, numbers: [...numbers], range: { low: value, high: value }, isKnown: true });
  }
  return { hidden: new Set(), ledger: [...last.values()] };
}

/** Whether there is a secret to keep: also one that was withdrawn, since it may come back. One that was corrected is none any more. */
function hasSecret(counts: readonly OwnCount[], ledger: readonly DisclosedCell[]): boolean {
  const given = new Set(counts.map(({ key }) => key));
  return counts.some(isSecret) || ledger.some(({ key, value, isKnown }) => !isKnown && isSmallCount(value) && !given.has(key));
}

/**
 * What may be shown of the counts of a period, after all that was shown of it before.
 *
 * A first time, `suppress` decides. Afterwards somebody may have kept every earlier answer, so that
 *
 * - what was shown is known, and hiding it again protects nothing;
 * - what was hidden stays hidden as long as a secret stands in the period;
 * - two versions of a total tell the sum of what was added between them: new counts are protected among themselves, or their totals are hidden;
 * - a corrected count that stays hidden is as if each difference between its numbers were known; where that told too much, or a shown count
 *   became a secret one, its totals are hidden;
 * - a total that lost some of its hidden counts is hidden.
 *
 * Once no secret stands in the period all of it is shown, and a number that was masked and then corrected may be worked out.
 */
export function publish(counts: readonly OwnCount[], ledger: readonly DisclosedCell[]): Publication {
  return hasSecret(counts, ledger) ? new Ledger(ledger, counts).publish() : showAll(counts, ledger);
}
