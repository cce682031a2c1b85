import type { Operation } from '../../access/operations';

/** A kind of place at which people talk, and who does what there. Who reads a thread answers in it. */
export interface DiscussedPlace {
  /** What it is, for the manual of the API. */
  readonly meaning: string;
  /** Where it stands in the product; `:key` is its key, `:ccas` its CCAS. */
  readonly address: string;
  /** Who reads and writes what is shared: with the CCAS of the place, or with all the network where it is of no CCAS. */
  readonly shared: Operation;
  /** Who reads and writes what the network keeps to itself. */
  readonly internal: Operation;
  /** Who reads and writes what is said with the CCAS and those who follow where the place stands, where these do not read all of it. */
  readonly followed?: Operation;
  /** Who, of those who read a message, withdraws one of somebody else’s and reads its former words. */
  readonly moderate: Operation;
}
