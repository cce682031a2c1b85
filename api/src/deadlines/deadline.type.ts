import type { DeadlineKind, DeadlineSource } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Max, Min } from 'class-validator';
import { CcasRef } from '../network';
import { graphqlEnum } from '../platform/graphql/enum';
import { PageArgs } from '../platform/graphql/paging';
import { CivilDate } from '../platform/graphql/scalars';
import { DayField } from '../platform/graphql/typed-date';

/** GraphQL enum of what a deadline comes from. */
export const DeadlineSourceEnum = graphqlEnum<DeadlineSource>('DeadlineSource', 'What a deadline comes from.', {
  convention: 'A convention.',
  privacy: 'What a CCAS owes to the RGPD.',
});

/** GraphQL enum of what comes due. */
export const DeadlineKindEnum = graphqlEnum<DeadlineKind>('DeadlineKind', 'What comes due.', {
  convention_term: 'The term of a convention that nothing renews by itself.',
  convention_notice_preparation: 'Day from which to prepare the decision to give notice, so that it is taken in time.',
  convention_notice: 'Last day to give notice of a convention that is tacitly renewed.',
  convention_tacit_renewal: 'Notice was not given in time: the convention is renewed after its term.',
  convention_receipt_missing: 'No receipt of the préfecture 15 days after the signature.',
  convention_publication_missing: 'Not published 15 days after the signature.',
  convention_committee: 'No follow-up committee for 12 months.',
  convention_yearly_report: 'The report of the past year, expected by 30 June.',
  convention_secondment: 'The end of an individual secondment.',
  convention_signatory: 'The mandate of a signatory ended while the convention is in force.',
  convention_perimeter: 'The commune’s perimeter changed and the convention was not revised.',
  convention_grant_vote: 'The grant of the year, to be voted with the budget.',
  privacy_evidence: 'Evidence that expires.',
  privacy_dpo_missing: 'No DPO is designated.',
  privacy_cnil_procedure: 'A control or formal notice of the CNIL.',
  privacy_breach_notification: 'The notification of a breach, within 72 hours.',
  privacy_rights_request: 'The answer to a rights request, within one month.',
  privacy_action: 'An action of the plan.',
});

@ObjectType('Deadline', { description: 'Something that comes due. It is derived from acts and evidence, and goes when it is handled.' })
export class Deadline {
  @Field(() => ID, { description: 'What distinguishes it from all others, and stays when its dates move.' })
  key!: string;

  @Field(() => DeadlineKindEnum, { description: 'What comes due.' })
  kind!: DeadlineKind;

  @Field(() => DeadlineSourceEnum, { description: 'What it comes from.' })
  sourceType!: DeadlineSource;

  @Field(() => ID, { description: 'The convention, or the record of the RGPD, that it comes from.' })
  sourceId!: string;

  @Field(() => CcasRef, { description: 'The CCAS that it concerns.' })
  ccas!: CcasRef;

  @Field(() => CivilDate, { description: 'Day from which it calls for attention.' })
  opensOn!: string;

  @Field(() => CivilDate, { description: 'Last day to handle it in time; for what is merely to be put right, the day since which it is.' })
  dueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What tells it from others of its kind: title of the convention, post seconded; of the RGPD its point, a `PrivacyPoint`.',
  })
  label!: string | null;

  @Field(() => Boolean, { description: 'Whether its day is past.' })
  isOverdue!: boolean;
}

@ObjectType('DeadlineCount', { description: 'How much of one kind comes due.' })
export class DeadlineCount {
  @Field(() => DeadlineKindEnum, { description: 'The kind.' })
  kind!: DeadlineKind;

  @Field(() => Int, { description: 'How many; never 0.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them are past their day.' })
  overdueCount!: number;
}

@ObjectType('DeadlinePage', { description: 'A page of what comes due.' })
export class DeadlinePage {
  @Field(() => [Deadline], { description: 'Deadlines of this page, the earliest due first.' })
  items!: Deadline[];

  @Field(() => Int, { description: 'Number of deadlines on all pages.' })
  totalCount!: number;

  @Field(() => [DeadlineCount], { description: 'How many of each kind, whatever kinds are asked for, in the order of the kinds.' })
  counts!: DeadlineCount[];
}

@ArgsType()
export class DeadlinesArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { nullable: true, description: 'One CCAS.' })
  ccasId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The CCAS of one EPT.' })
  eptId?: number | null;

  @Field(() => [DeadlineKindEnum], { nullable: true, description: 'Those kinds alone; absent or empty: all.' })
  @IsOptional()
  @ArrayMaxSize(50)
  kinds?: DeadlineKind[] | null;

  @DayField({ nullable: true, description: 'Due on that day or before.' })
  until?: string | null;

  @Field(() => Int, { defaultValue: 0, description: 'Also those that open within so many days, 1,830 at most; 0: those that are open today.' })
  @Min(0)
  @Max(1830)
  upcomingDays!: number;
}
