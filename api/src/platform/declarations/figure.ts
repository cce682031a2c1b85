import type { FigureKind, Operation } from '@maillage/domain';
import type { Bindings } from '../database/bindings';

/** Of what network a figure is counted, on what day. */
export interface FigureReading {
  readonly networkId: string;
  /** SQL: the id of the network. */
  readonly network: string;
  /** SQL: the civil date. */
  readonly day: string;
  /** Whether that day is over: what has no history of its own then comes from the one that is kept. */
  readonly isPast: boolean;
  readonly now: Date;
  /** Each part binds what it uses and nothing else: a statement may have no parameter that it does not read. */
  readonly b: Bindings;
}

/** SQL of tables by their names, in the order in which they stand on each other and on `open_ccas`, the CCAS of the network that are open on the day. */
export type FigureTables = (reading: FigureReading) => Readonly<Record<string, string>>;

/**
 * A number of the network, as the rows that it counts: whoever shows it counts, groups or keeps these and no others (docs/adr/0029-figures-are-relations.md).
 */
export interface Figure {
  readonly kind: FigureKind;
  /** Who reads it. */
  readonly read: Operation;
  /** Of a figure that is made of CCAS: who reads the state of each. To others it is told over several CCAS alone (`toldGroups` of libs/domain). */
  readonly readEach?: Operation;
  /** It is told of a CCAS beside its neighbours alone, and not of the whole network on the first page. */
  readonly comparesOnly?: true;
  /** Its rows are right of a past day too. */
  readonly knowsThePast?: true;
  /** What the rows are made of, beside `open_ccas`. */
  readonly tables?: FigureTables;
  /**
   * SQL: what is counted. Columns, in this order: the CCAS that a row is of, or null; whether it counts in the numerator; whether it counts in the
   * denominator; whether nobody has said how it stands, in which case it counts in neither.
   */
  readonly rows: (reading: FigureReading) => string;
}
