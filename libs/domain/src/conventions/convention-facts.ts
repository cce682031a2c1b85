import type { CivilDateText } from '../calendar/civil-date';
import type { ConventionActKind, ConventionKind, ConventionRenewal } from './convention-enums';

/** An act of a convention's life; `year` is the one that a yearly report tells about. */
export interface ActFact {
  readonly kind: ConventionActKind;
  readonly happenedOn: CivilDateText;
  readonly year: number | null;
}

/** A rider (avenant); it counts from its signature, and moves the term when it says a new one. */
export interface RiderFact {
  readonly signedOn: CivilDateText | null;
  readonly effectiveOn: CivilDateText | null;
  readonly newEndsOn: CivilDateText | null;
}

/** The secondment of one agent's post, with its own end. */
export interface SecondmentFact {
  readonly id: string;
  readonly post: string;
  readonly endsOn: CivilDateText;
}

/** A party, and the end of its signatory's mandate; null: not known to end. */
export interface PartyFact {
  readonly id: string;
  readonly name: string;
  readonly mandateEndsOn: CivilDateText | null;
}

/** The grant of a year; `votedOn` null: not voted yet. */
export interface GrantFact {
  readonly year: number;
  readonly votedOn: CivilDateText | null;
}

/** All that the status of a convention and what comes due of it follow from. */
export interface ConventionFacts {
  readonly kind: ConventionKind;
  readonly title: string;
  /** Day on which it was entered here: the earliest one of which something is known, unless an act is older. */
  readonly createdOn: CivilDateText;
  /** Null: as soon as it is enforceable. */
  readonly effectiveOn: CivilDateText | null;
  /** Last day in force, before any renewal or rider; null: without term. */
  readonly endsOn: CivilDateText | null;
  readonly renewal: ConventionRenewal;
  /** Length of a renewal; null: none. */
  readonly renewalMonths: number | null;
  /** How many renewals at most; null: no limit. */
  readonly renewalsMax: number | null;
  /** Notice before the term; null: none asked, notice can be given until the term. */
  readonly noticeMonths: number | null;
  /** How long before the notice deadline the decision must be prepared. */
  readonly preparationMonths: number;
  readonly acts: readonly ActFact[];
  readonly riders: readonly RiderFact[];
  readonly secondments: readonly SecondmentFact[];
  readonly parties: readonly PartyFact[];
  readonly grants: readonly GrantFact[];
  /** Last change of the perimeter of the CCAS's commune. */
  readonly perimeterChangedOn: CivilDateText | null;
  readonly isArchived: boolean;
}

/** Day of the first act of each kind. */
export type FirstActs = Partial<Readonly<Record<ConventionActKind, CivilDateText>>>;

/** Day of the first act of each kind. */
export function firstActs({ acts }: Pick<ConventionFacts, 'acts'>): FirstActs {
  const first: Partial<Record<ConventionActKind, CivilDateText>> = {};
  for (const { kind, happenedOn } of acts) {
    const known = first[kind];
    if (known === undefined || happenedOn < known) first[kind] = happenedOn;
  }
  return first;
}
