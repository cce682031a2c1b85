import type { HomeAttentionKind } from '@maillage/domain';
import type { Viewer } from '../access/viewer';
import type { FigureReading, FigureTables } from './figure';

/** Who reads the home page of what network, when. */
export interface HomeReading extends FigureReading {
  readonly viewer: Viewer;
  /** Whether `open_ccas` holds a part of the network alone: what names no CCAS is then not shown, and what is counted by itself is counted over these. */
  readonly isScoped: boolean;
}

/** One thing that may need the viewer, as SQL over the tables of {@link HomePart}. */
export interface HomeCard {
  readonly kind: HomeAttentionKind;
  /** How many; where absent, as many as it names. */
  readonly count?: string;
  /** SQL: of how many, where the card tells a share. */
  readonly outOf?: string;
  /** Condition: it names the CCAS `c` of `open_ccas`. */
  readonly ccas?: string;
  /** Condition: it names the object `o`. */
  readonly objects?: string;
  /** SQL: a {@link HomeCardDone} as JSON over the rows of `marked_open_ccas` that it names, or null; what was done already is said, and not asked again. */
  readonly done?: string;
}

/** What somebody did already about a card, for some of the CCAS that it names. */
export interface HomeCardDone {
  readonly ccasIds: readonly string[];
  /** When it was done last, and by whom, by the name of that day. */
  readonly lastAt: string;
  readonly byName: string | null;
  /** When it can be done again for the first of them. */
  readonly againAt: string;
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
  /** Tables that its cards read. Where its figures read them too, they are made once. */
  readonly tables?: FigureTables;
  readonly objects?: HomeObjects;
  /** What needs the viewer: only what the viewer's roles in this network are there for. */
  readonly cards: (reading: HomeReading) => readonly HomeCard[];
}
