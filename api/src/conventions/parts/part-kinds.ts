import type { EntityTarget } from 'typeorm';
import type { TrackedRow } from '../../platform/database/tracked-row';
import { InputError } from '../../platform/errors/domain-error';
import type { ConventionType } from '../convention.type';
import { ConventionAct } from './convention-act.entity';
import { ConventionGrant } from './convention-grant.entity';
import { ConventionMeans } from './convention-means.entity';
import { ConventionParty } from './convention-party.entity';
import { ConventionRider } from './convention-rider.entity';
import { ConventionSecondment } from './convention-secondment.entity';
import type { SaveConventionGrantInput, SaveConventionMeansInput } from './money.input';
import type { RecordConventionActInput, SaveConventionPartyInput, SaveConventionRiderInput, SaveConventionSecondmentInput, SavePartInput } from './part.input';

/** A stored part of a convention. */
export type PartRow = TrackedRow & { id: string; conventionId: string };

/** What an input says of the part itself: its properties are the columns of the entity. */
export type PartValues<I extends SavePartInput> = Omit<I, keyof SavePartInput>;

/** One kind of part: where it is stored, where the convention shows it, and what its columns ask. */
export interface PartKind<I extends SavePartInput> {
  readonly entity: EntityTarget<PartRow>;
  readonly list: 'parties' | 'acts' | 'riders' | 'grants' | 'means' | 'secondments';
  /** Field at which the form shows dates that cannot be together; null: its dates change no status. */
  readonly datesAt: string | null;
  /** Refuses or settles what goes together. */
  readonly settle?: (values: PartValues<I>) => PartValues<I>;
}

/** Years belong to yearly reports alone (`ck_convention_act_year`). */
function settleYear(act: PartValues<RecordConventionActInput>): PartValues<RecordConventionActInput> {
  if (act.kind !== 'yearly_report') return { ...act, year: null };
  if (act.year == null) throw new InputError([{ path: 'year', reason: 'YEAR_REQUIRED' }]);
  return act;
}

export const PARTY_PART: PartKind<SaveConventionPartyInput> = { entity: ConventionParty, list: 'parties', datesAt: null };
export const ACT_PART: PartKind<RecordConventionActInput> = { entity: ConventionAct, list: 'acts', datesAt: 'happenedOn', settle: settleYear };
export const RIDER_PART: PartKind<SaveConventionRiderInput> = { entity: ConventionRider, list: 'riders', datesAt: 'newEndsOn' };
export const SECONDMENT_PART: PartKind<SaveConventionSecondmentInput> = { entity: ConventionSecondment, list: 'secondments', datesAt: null };
export const GRANT_PART: PartKind<SaveConventionGrantInput> = { entity: ConventionGrant, list: 'grants', datesAt: null };
export const MEANS_PART: PartKind<SaveConventionMeansInput> = { entity: ConventionMeans, list: 'means', datesAt: null };

/** The part as the convention shows it. */
export const shownPart = (convention: ConventionType, { list }: Pick<PartKind<never>, 'list'>, id: string) =>
  convention[list].find((part) => part.id === id.toLowerCase());
