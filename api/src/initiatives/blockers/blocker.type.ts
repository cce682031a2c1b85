import { type AdoptionStage, DAYS_BEFORE_A_BLOCKER_IS_OLD } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScopeField, ScopeInput } from '../../cohorts';
import { CcasRef } from '../../network';
import { PageArgs } from '../../platform/graphql/paging';
import { CivilDate } from '../../platform/graphql/scalars';
import { AdoptionStageEnum } from '../initiative.enums';
import { InitiativeRef } from '../initiative-ref.type';

@ObjectType('Blocker', { description: 'What keeps a CCAS from going on with an initiative.' })
export class Blocker {
  @Field(() => ID, { description: 'Id of the adoption that it blocks.' })
  id!: string;

  @Field(() => InitiativeRef, { description: 'The initiative.' })
  initiative!: InitiativeRef;

  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => AdoptionStageEnum, { description: 'Stage of the adoption.' })
  stage!: AdoptionStage;

  @Field(() => String, { description: 'What blocks.' })
  text!: string;

  @Field(() => CivilDate, { description: 'Day since which it does.' })
  since!: string;

  @Field(() => Boolean, { description: `Whether it has for more than ${DAYS_BEFORE_A_BLOCKER_IS_OLD} days.` })
  isOld!: boolean;

  @Field(() => String, { nullable: true, description: 'Who can lift it, in words; null: nobody said.' })
  liftedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Who directs the CCAS; null: not known.' })
  directorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone of that person, or else of the CCAS; null: none is known.' })
  phone!: string | null;

  @Field(() => Int, { description: 'Version of the adoption, to be sent back when it is lifted.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether the viewer may lift it.' })
  canLift!: boolean;
}

@ObjectType('BlockerPage', { description: 'A page of blockers, the oldest first.' })
export class BlockerPage {
  @Field(() => [Blocker], { description: 'Blockers of this page.' })
  items!: Blocker[];

  @Field(() => Int, { description: 'Number of blockers on all pages.' })
  totalCount!: number;

  @Field(() => Int, { description: `How many of them are older than ${DAYS_BEFORE_A_BLOCKER_IS_OLD} days.` })
  oldCount!: number;
}

@ArgsType()
export class BlockersArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @ScopeField()
  scope?: ScopeInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Those alone that the viewer may lift.' })
  isMine!: boolean;
}
