import type { NumberMark } from '../value/number-shape';
import type { NumberReader } from '../value/number-text';
import type { Territory } from './territories';

/** « 31,402 »: a cell that can be two numbers, kept until the rest of its column is read. */
export interface UndecidedCell {
  readonly line: number;
  readonly place: number;
  readonly entry: number;
  readonly territory: Territory;
  readonly period: number;
  readonly rowState: string;
  readonly text: string;
  /** Power of ten by which the row multiplies. */
  readonly exponent: number;
}

/** What an ambiguous mark was found to be, and by which cell; null where the person said so. */
export interface Decision {
  readonly decimals: NumberMark;
  readonly because: string | null;
}

/** A column that holds more of them is decided by those, and by what stands above the next ones. */
const MAX_HELD = 20_000;

type Seen = Partial<Record<NumberMark, string>>;
const other = (mark: NumberMark): NumberMark => (mark === ',' ? '.' : ',');

/**
 * Decides what a mark is that can stand before decimals or between thousands: as another cell of the same column (of the same indicator, in
 * a long table) writes it in a manner that leaves no doubt. Where cells say both, or none says anything and nobody was asked, nothing does.
 */
export class UndecidedCells {
  private readonly decimals: Seen[];
  private readonly thousands: Seen[];
  private readonly held: UndecidedCell[] = [];

  constructor(
    entriesCount: number,
    /** The mark before decimals, where the person told it. */
    private readonly told: NumberMark | null,
  ) {
    this.decimals = Array.from({ length: entriesCount }, () => ({}));
    this.thousands = Array.from({ length: entriesCount }, () => ({}));
  }

  /** Learns from a cell that is one number only. */
  learn(entry: number, { decimals, thousands }: NumberReader, text: string): void {
    if (decimals !== null) (this.decimals[entry] as Seen)[decimals] ??= text;
    if (thousands !== null) (this.thousands[entry] as Seen)[thousands] ??= text;
  }

  /** Keeps a cell until the end; false where too many are kept. */
  hold(cell: UndecidedCell): boolean {
    if (this.held.length >= MAX_HELD) return false;
    this.held.push(cell);
    return true;
  }

  /** All that were kept, in the order of the file. */
  release(): readonly UndecidedCell[] {
    return this.held.splice(0);
  }

  /** What that mark is in the cells of an entry, as far as they were read. */
  decide(entry: number, mark: NumberMark): Decision | null {
    const before = this.decimals[entry]?.[mark];
    const between = this.thousands[entry]?.[mark];
    if (before !== undefined && between !== undefined) return null;
    if (before !== undefined) return { decimals: mark, because: before };
    if (between !== undefined) return { decimals: other(mark), because: between };
    return this.told === null ? null : { decimals: this.told, because: null };
  }
}
