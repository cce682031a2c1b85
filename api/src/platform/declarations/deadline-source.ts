import type { DeadlineKind, DeadlineSource, Operation } from '@maillage/domain';

/** What deadlines a feature derives or reads, and for whom they are. */
export interface DeadlineDeclaration {
  readonly source: DeadlineSource;
  /** Who sees what: a deadline tells what it comes from, so besides `deadlines.read` one of these operations is needed at its CCAS; of one that is of no CCAS, in the whole network. */
  readonly seen: readonly { readonly kinds: readonly DeadlineKind[]; readonly by: readonly Operation[] }[];
  /** Whose own business handling it is: who may do one of these at its CCAS, and the persons that it names. Reading it is another matter. */
  readonly handledBy: readonly Operation[];
  /**
   * SQL: the deadlines of a network themselves, by the SQL of its id, where a row is one as it stands and nothing has to be derived. The columns of `deadline`, then `handler_ids`, the
   * accounts whose own it is, `act_id` and `version` of what an act of one step changes, and `changed_at`, when any of this last changed.
   */
  readonly standing?: (network: string) => string;
  /**
   * What of it stands on a line of time, whether it is handled or not: its kinds, and SQL of them by the SQL of a network's id. Columns: the kind, the id of
   * what it comes from, the CCAS, the first and the last day, the name.
   */
  readonly timeline?: { readonly kinds: readonly DeadlineKind[]; readonly rows: (network: string) => string };
  /** Kinds that the feature asks for among its own in « À répondre » (`AskSource`): they are not asked for twice. */
  readonly askedElsewhere?: readonly DeadlineKind[];
}
