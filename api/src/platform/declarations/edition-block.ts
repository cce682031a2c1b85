import type { EditionAudience, EditionBlockKind, EditionPerimeterKind, FrozenBlock, OpenTable } from '@maillage/domain';
import type { Type } from '@nestjs/common';
import type { Queryable } from '../database/queryable';

/** What was chosen of a block: ids and codes from outside, each read by the block that knows it; what is unknown or of another network chooses nothing. */
export type EditionOptions = Readonly<Record<string, readonly string[]>>;

/**
 * Over which CCAS a number that could give one of them away was told, by its key: kept with a published edition and read by nobody, so that no later
 * edition beside it gives a number over fewer than five; `x:total` beside `x:…` is told by groups (docs/adr/0053-editions.md).
 */
export type SecretBasis = Readonly<Record<string, readonly string[]>>;

/** A CCAS of the perimeter. */
export interface EditionCcas {
  readonly id: string;
  /** « CCAS de Bobigny ». */
  readonly name: string;
  readonly communeName: string;
  /** INSEE code of its commune. */
  readonly code: string;
  readonly territoryId: number;
  readonly eptName: string | null;
}

/** Of what a block is frozen, for whom, as of what day. */
export interface EditionReading {
  readonly networkId: string;
  readonly audience: EditionAudience;
  readonly perimeter: { readonly kind: EditionPerimeterKind; readonly label: string };
  /** The open CCAS of the perimeter, by EPT then commune: of a funder, those of the whole network. */
  readonly ccas: readonly EditionCcas[];
  /** The open CCAS of the whole network, whatever the perimeter. */
  readonly everyCcas: readonly EditionCcas[];
  /** The CCAS that one reader of the network reads each by himself, for every such reader: what is told beside them is over five others (`toldBeside`). */
  readonly readers: readonly (readonly string[])[];
  /** Of the perimeter of a funder: whose initiatives they are. */
  readonly funderId: string | null;
  readonly period: { readonly from: string; readonly to: string };
  /** Civil date: today, but for an edition of the demonstration. */
  readonly asOf: string;
  readonly now: Date;
  readonly options: EditionOptions;
  /** Of the editions that this audience may hold already, the earliest first: over which CCAS they told numbers. */
  readonly told: readonly SecretBasis[];
}

/** What a block says; its title, lead and id are the edition’s. */
export interface BlockContent extends Pick<FrozenBlock, 'parts' | 'facts' | 'extent' | 'sources'> {
  /** The sentence that the block proposes to keep, where none was written. */
  readonly lead?: string;
  /** What its words mean, once an edition. */
  readonly definitions?: readonly { readonly term: string; readonly meaning: string }[];
  /** What could be stale or lacking, in French sentences: for who reads the proof, never published. */
  readonly warnings?: readonly string[];
  /** Over which CCAS its numbers are told. */
  readonly basis?: SecretBasis;
  /** What of it may be opened to everybody, kept of an edition for all funders alone: no free text, no person, no CCAS, no money (docs/adr/0063-open-data.md). */
  readonly open?: readonly OpenTable[];
}

/** Makes a block. A provider of the feature. */
export interface EditionBlockSource {
  /**
   * What the block says, to be kept as it is: nothing that the audience may not read, no internal note, no discussion. Null: there is nothing to say. One statement, or
   * a few, whatever the number of rows.
   */
  freeze(database: Queryable, reading: EditionReading): Promise<BlockContent | null>;
  /** What can be chosen of it, for who composes; absent: nothing. */
  choices?(database: Queryable, networkId: string): Promise<readonly { readonly option: string; readonly value: string; readonly label: string }[]>;
}

/** A kind of block that a feature declares. */
export interface EditionBlockDeclaration {
  readonly kind: EditionBlockKind;
  /** A provider of the feature. */
  readonly source: Type<EditionBlockSource>;
  /**
   * Where readers of what is published to the board read in it what a right of their own denies them elsewhere: what that is, in French. Who publishes confirms it
   * (docs/adr/0059-editions-for-those-who-pay.md).
   */
  readonly tellsBoard?: string;
  /** The same of what funders read in it. */
  readonly tellsFunders?: string;
}
