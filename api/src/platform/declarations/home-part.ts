import type { HomeAttentionKind, HomeFigureKind, Operation } from '@maillage/domain';
import type { Viewer } from '../access/viewer';
import type { Bindings } from '../database/bindings';

/** Who reads the home page of what network, when. */
export interface HomeReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** SQL: the id of the network. */
  readonly network: string;
  /** SQL: the civil date. */
  readonly day: string;
  readonly now: Date;
  /** Each part binds what it uses and nothing else: a statement may have no parameter that it does not read. */
  readonly b: Bindings;
}

/** One thing that may need the viewer, as SQL over the tables of {@link HomePart}. */
export interface HomeCard {
  readonly kind: HomeAttentionKind;
  /** How many; where absent, as many as it names. */
  readonly count?: string;
  /** Condition: it names the CCAS `c` of `open_ccas`. */
  readonly ccas?: string;
  /** Condition: it names the object `o`. */
  readonly objects?: string;
}

/** Objects that the cards of a part name. */
export interface HomeObjects {
  /** One of the part's tables; with a mark for each card that names some of its rows, it is `marked_<table>`. */
  readonly table: string;
  /** SQL on the object `o`: a `SubjectRef` as JSON, and the order. */
  readonly ref: string;
  readonly rank: string;
}

/** What a feature shows on the home page, which is read in one statement. */
export interface HomePart {
  /** Every kind that it may show. */
  readonly kinds: readonly HomeAttentionKind[];
  /** Tables that its cards and figures read, in the order in which they stand on each other and on `open_ccas`, the open CCAS of the network. */
  readonly tables?: (reading: HomeReading) => Readonly<Record<string, string>>;
  readonly objects?: HomeObjects;
  /** What needs the viewer: only what the viewer's roles in this network are there for. */
  readonly cards: (reading: HomeReading) => readonly HomeCard[];
}

/** A number of the network, as the rows that it counts. */
export interface Figure {
  readonly kind: HomeFigureKind;
  /** Who reads it. */
  readonly read: Operation;
  /**
   * SQL: what is counted, over `open_ccas` and the tables of the feature's {@link HomePart}. Columns, in this order: the CCAS that a row is of or null,
   * whether it counts in the numerator, whether it counts in the denominator.
   */
  readonly rows: (reading: HomeReading) => string;
}
