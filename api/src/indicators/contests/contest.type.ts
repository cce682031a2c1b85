import type { ContestStatus, ValueState } from '@maillage/domain';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScopeField, ScopeInput } from '../../cohorts';
import { CcasRef } from '../../network';
import { PageArgs } from '../../platform/graphql/paging';
import { Instant } from '../../platform/graphql/scalars';
import { TerritoryRef } from '../../territories';
import { ContestStatusEnum, ValueStateEnum } from '../indicator.enums';
import { IndicatorRef } from '../indicator-ref.type';

const FOR_FEW = 'Of an indicator whose small counts are masked, to who reads the detail of contests there alone';

@ObjectType('IndicatorContest', { description: 'A value that a CCAS says is wrong.' })
export class IndicatorContestType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => IndicatorRef, { description: 'The indicator.' })
  indicator!: IndicatorRef;

  @Field(() => TerritoryRef, { description: 'The territory of the value: a commune, maybe as it was before a merger.' })
  territory!: TerritoryRef;

  @Field(() => CcasRef, { description: 'The CCAS that contests.' })
  ccas!: CcasRef;

  @Field(() => Int, { description: 'Period of the value.' })
  period!: number;

  @Field(() => Float, { nullable: true, description: 'The number as it was shown when it was contested; null where a secret was shown, or nothing.' })
  contestedValue!: number | null;

  @Field(() => ValueStateEnum, { description: 'What was shown of the value then.' })
  contestedState!: ValueState;

  @Field(() => Float, { nullable: true, description: `The number that the CCAS proposes. ${FOR_FEW}: null for others.` })
  proposedValue!: number | null;

  @Field(() => String, { description: `Why it is wrong. ${FOR_FEW}: empty for others.` })
  reason!: string;

  @Field(() => String, { description: `Where the proposed number comes from. ${FOR_FEW}: empty for others.` })
  source!: string;

  @Field(() => ContestStatusEnum, { description: 'Where it stands.' })
  status!: ContestStatus;

  @Field(() => String, { nullable: true, description: `What was answered. ${FOR_FEW}: null for others.` })
  decisionText!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was decided; null while it is open, and when it was taken back.' })
  decidedAt!: Date | null;

  @Field(() => Instant, { description: 'When it was opened.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who opened it.' })
  createdByName!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may accept or refuse it now.' })
  canDecide!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may take it back now.' })
  canWithdraw!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a decision.' })
  version!: number;
}

@ObjectType('IndicatorContestPage', { description: 'A page of contested values.' })
export class IndicatorContestPage {
  @Field(() => [IndicatorContestType], { description: 'Contested values of this page, open ones first, the latest first.' })
  items!: IndicatorContestType[];

  @Field(() => Int, { description: 'Number of contested values on all pages.' })
  totalCount!: number;
}

@ArgsType()
export class IndicatorContestsArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ContestStatusEnum, { nullable: true, description: 'Those that stand there alone.' })
  status?: ContestStatus | null;

  @Field(() => Int, { nullable: true, description: 'Values of one indicator alone.' })
  indicatorId?: number | null;

  @Field(() => Int, { nullable: true, description: 'Values of one territory alone.' })
  territoryId?: number | null;

  @ScopeField()
  scope?: ScopeInput | null;
}
