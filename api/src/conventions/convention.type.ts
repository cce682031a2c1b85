import type { ConventionKind, ConventionRenewal, ConventionStatus } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../network';
import { CivilDate, Instant } from '../platform/graphql/scalars';
import { ConventionKindEnum, ConventionRenewalEnum, ConventionStatusEnum } from './convention.enums';
import { ConventionActType, ConventionPartyType, ConventionRiderType, ConventionSecondmentType, VoletLine } from './parts/part.type';
import { ConventionGrantType, ConventionMeansType } from './parts/money.type';

@ObjectType('ConventionRef', { description: 'A convention, as a name to show and a link to follow.' })
export class ConventionRef {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ConventionKindEnum, { description: 'Its type.' })
  kind!: ConventionKind;

  @Field(() => String, { description: 'Its title.' })
  title!: string;
}

@ObjectType('AdoptedTemplateVersion', { description: 'The version of a convention-type that a convention was made from.' })
export class AdoptedTemplateVersion {
  @Field(() => ID, { description: 'Id of the version.' })
  id!: string;

  @Field(() => String, { description: 'Title of the convention-type.' })
  templateTitle!: string;

  @Field(() => Int, { description: 'Number of the version.' })
  number!: number;
}

@ObjectType('ConventionStatusPeriod', { description: 'A stretch of the computed life of a convention, past or to come as things stand.' })
export class ConventionStatusPeriodType {
  @Field(() => ConventionStatusEnum, { description: 'Status during the period.' })
  status!: ConventionStatus;

  @Field(() => CivilDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'First day of what follows; null: for good.' })
  endsOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Term that holds during the period, renewals and riders included; null: none.' })
  termOn!: string | null;
}

@ObjectType({ isAbstract: true })
export abstract class ConventionSummary extends ConventionRef {
  @Field(() => CcasRef, { description: 'Its CCAS.' })
  ccas!: CcasRef;

  @Field(() => String, { nullable: true, description: 'Its reference at the CCAS.' })
  reference!: string | null;

  @Field(() => ConventionStatusEnum, { description: 'Status on the day asked for.' })
  status!: ConventionStatus;

  @Field(() => CivilDate, { nullable: true, description: 'Day since which it has that status; null: it never had another.' })
  statusSince!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Term on the day asked for, renewals and riders included; null: none.' })
  termOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day to give notice before that term; null: no term, or no notice agreed.' })
  noticeOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day of effect.' })
  effectiveOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Term as first agreed.' })
  endsOn!: string | null;

  @Field(() => ConventionRenewalEnum, { description: 'What happens at the term.' })
  renewal!: ConventionRenewal;

  @Field(() => Int, { description: 'Number of volets covered, partly covered ones left out.' })
  coveredVoletsCount!: number;

  @Field(() => Boolean, { description: 'Whether it is archived.' })
  isArchived!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  canManage!: boolean;

  @Field(() => Int, { description: 'Version to send back with a change.' })
  version!: number;
}

@ObjectType('Convention', { description: 'A convention between a town and its CCAS, with all that its page shows.' })
export class ConventionType extends ConventionSummary {
  @Field(() => Int, { nullable: true, description: 'Months of a renewal; null when there is none.' })
  renewalMonths!: number | null;

  @Field(() => Int, { nullable: true, description: 'Renewals at most; null: no limit, or no renewal.' })
  renewalsMax!: number | null;

  @Field(() => Int, { nullable: true, description: 'Months of notice; null: not agreed.' })
  noticeMonths!: number | null;

  @Field(() => Int, { description: 'Months wanted to prepare, before the last day for notice or before the term.' })
  preparationMonths!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether means are recharged to the CCAS; null: not known.' })
  isRecharged!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Comment, without personal data.' })
  comment!: string | null;

  @Field(() => AdoptedTemplateVersion, { nullable: true, description: 'Version of the convention-type that it was made from.' })
  templateVersion!: AdoptedTemplateVersion | null;

  @Field(() => ConventionRef, { nullable: true, description: 'Convention that replaces it.' })
  replacedBy!: ConventionRef | null;

  @Field(() => [ConventionRef], { description: 'Conventions that it replaces.' })
  replaces!: ConventionRef[];

  @Field(() => [ConventionPartyType], { description: 'Parties: town, CCAS, then others.' })
  parties!: ConventionPartyType[];

  @Field(() => [ConventionActType], { description: 'Acts, the oldest first.' })
  acts!: ConventionActType[];

  @Field(() => [ConventionStatusPeriodType], { description: 'Its computed life, the oldest first; empty before the first act.' })
  periods!: ConventionStatusPeriodType[];

  @Field(() => [VoletLine], { description: 'Every volet, in the order of the list, told or not.' })
  volets!: VoletLine[];

  @Field(() => [ConventionRiderType], { description: 'Riders (avenants), by number.' })
  riders!: ConventionRiderType[];

  @Field(() => [ConventionGrantType], { description: 'Grants of the town, the latest year first.' })
  grants!: ConventionGrantType[];

  @Field(() => [ConventionMeansType], { description: 'Valued means, the latest year first.' })
  means!: ConventionMeansType[];

  @Field(() => [ConventionSecondmentType], { description: 'Individual secondments, by last day.' })
  secondments!: ConventionSecondmentType[];

  @Field(() => Instant, { description: 'Last change of the convention itself or of its volets.' })
  updatedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Author of that change; null when it was the product itself.' })
  updatedByName!: string | null;
}
