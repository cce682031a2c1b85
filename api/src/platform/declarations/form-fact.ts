import type { FormFact, Operation } from '@maillage/domain';
import type { Bindings } from '../database/bindings';

/** Of which CCAS something is known, and when. */
export interface FormFactReading {
  /** SQL: the id of the network. */
  readonly network: string;
  /** SQL: the id of the CCAS. */
  readonly ccas: string;
  /** SQL: the last day of the period that is asked about, or today where it is not over. */
  readonly day: string;
  /** SQL: the civil date. */
  readonly today: string;
  readonly b: Bindings;
}

/** What a feature knows of a CCAS that the answer of a form may begin with: shown with its source and its day, and no answer before somebody confirms it. */
export interface FormFactDeclaration {
  readonly fact: FormFact;
  /** Who reads it of a CCAS: to others nothing is proposed. */
  readonly read: Operation;
  /** SQL: one row, or none where nothing is known. Columns: the number, the civil date of which it is true. */
  readonly value: (reading: FormFactReading) => string;
}
