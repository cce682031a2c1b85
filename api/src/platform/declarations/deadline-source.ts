import type { DeadlineKind, DeadlineSource, Operation } from '@maillage/domain';

/** What deadlines a feature derives, and for whom they are. */
export interface DeadlineDeclaration {
  readonly source: DeadlineSource;
  /** Who sees what: a deadline tells what it comes from, so besides `deadlines.read` one of these operations is needed at its CCAS. */
  readonly seen: readonly { readonly kinds: readonly DeadlineKind[]; readonly by: readonly Operation[] }[];
  /** Whose own business handling it is: who may do one of these at its CCAS. Reading it is another matter. */
  readonly handledBy: readonly Operation[];
}
