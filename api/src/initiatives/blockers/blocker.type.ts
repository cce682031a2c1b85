import {
  type AdoptionStage,
  BLOCKER_ORDER_MEANINGS,
  type BlockerOrder,
  DAYS_BEFORE_A_BLOCKER_IS_OLD,
  INITIATIVE_LIMITS,
  type MailTrouble,
  type Role,
} from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MailTroubleEnum, PersonRef, RoleEnum } from '../../accounts';
import { ScopeField, ScopeInput } from '../../cohorts';
import { CcasRef } from '../../network';
import { graphqlEnum } from '../../platform/graphql/enum';
import { PageArgs } from '../../platform/graphql/paging';
import { CivilDate } from '../../platform/graphql/scalars';
import { OptionalName } from '../../platform/graphql/validation';
import { AdoptionStageEnum } from '../initiative.enums';
import { InitiativeRef } from '../initiative-ref.type';

const BlockerOrderEnum = graphqlEnum('BlockerOrder', 'In what order blockers are read.', BLOCKER_ORDER_MEANINGS);

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

  @Field(() => PersonRef, { nullable: true, description: 'Whom it is addressed to; null: nobody who has an account here.' })
  addressee!: PersonRef | null;

  @Field(() => Boolean, { description: 'Whether that is the viewer.' })
  isAddressedToViewer!: boolean;

  @Field(() => String, { nullable: true, description: 'Who can lift it, by name: that of the account, or of somebody who has none here; null: nobody said.' })
  liftedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What has to come about for it to be lifted.' })
  liftsWhen!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day that was said on which to look at it again.' })
  reviewOn!: string | null;

  @Field(() => String, { nullable: true, description: 'With which that day was last put off.' })
  reviewNote!: string | null;

  @Field(() => Boolean, { description: 'Whether that day is past.' })
  isOverdue!: boolean;

  @Field(() => String, { nullable: true, description: 'Telephone of whom it is addressed to; null: none is known.' })
  addresseePhone!: string | null;

  @Field(() => String, { nullable: true, description: 'Who directs the CCAS; null: not known.' })
  directorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone of that person, or else of the CCAS; null: none is known.' })
  phone!: string | null;

  @Field(() => Int, { description: 'Version of the adoption, to be sent back when it is lifted.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether the viewer may lift it.' })
  canLift!: boolean;
}

@ObjectType('BlockerHolder', { description: 'Who can lift some of the blockers.' })
export class BlockerHolder {
  @Field(() => ID, { nullable: true, description: 'Account; null for a name alone.' })
  accountId!: string | null;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('BlockerAddressee', { description: 'Somebody who may read what a CCAS tells of an initiative, and to whom what blocks it can be addressed.' })
export class BlockerAddressee extends PersonRef {
  @Field(() => ID, { description: 'Her account.' })
  declare accountId: string;

  @Field(() => [RoleEnum], { description: 'Her roles in the network.' })
  roles!: Role[];

  @Field(() => MailTroubleEnum, { nullable: true, description: 'What became of the last mail written to her, when it did not arrive.' })
  mailTrouble!: MailTrouble | null;
}

@ObjectType('BlockerPage', { description: 'A page of blockers.' })
export class BlockerPage {
  @Field(() => [Blocker], { description: 'Blockers of this page.' })
  items!: Blocker[];

  @Field(() => Int, { description: 'Number of blockers on all pages.' })
  totalCount!: number;

  @Field(() => Int, { description: `How many of them are older than ${DAYS_BEFORE_A_BLOCKER_IS_OLD} days.` })
  oldCount!: number;

  @Field(() => Int, { description: 'How many of them have a day to be looked at that is past.' })
  overdueCount!: number;

  @Field(() => [BlockerHolder], {
    description: 'Who can lift those of the part of the network that is asked for, whatever else is asked: by account or by a name.',
  })
  holders!: BlockerHolder[];
}

@ArgsType()
export class BlockersArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @ScopeField()
  scope?: ScopeInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Those alone that the viewer may lift.' })
  isMine!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Those alone that are addressed to the viewer.' })
  isAddressed!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Those alone whose day to be looked at is past.' })
  isOverdue!: boolean;

  @Field(() => String, { nullable: true, description: 'Those alone that this account, or else the person of this name, can lift.' })
  @OptionalName({ max: INITIATIVE_LIMITS.blockerLiftedBy })
  holder?: string | null;

  @Field(() => BlockerOrderEnum, { defaultValue: 'age', description: 'Order, and what they are grouped by.' })
  order!: BlockerOrder;
}
