import { type AdoptionStage, BULK_ACT_KINDS, type BulkActKind, BULK_OUTCOMES, type BulkOutcome } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../platform/graphql/enum';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { AdoptionStageEnum } from '../initiative.enums';

const BulkActKindEnum = graphqlEnum('BulkActKind', 'What one act can change of many things at once.', BULK_ACT_KINDS);
const BulkOutcomeEnum = graphqlEnum('BulkOutcome', 'What becomes of each thing of a selection.', BULK_OUTCOMES);

@ObjectType('BulkRow', { description: 'One thing of a selection, and what becomes of it.' })
export class BulkRow {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { nullable: true, description: 'The CCAS, of a cell.' })
  ccasId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The milestone, where it is one.' })
  milestoneId!: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the milestone.' })
  title!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Present due date of the milestone.' })
  dueOn!: string | null;

  @Field(() => BulkOutcomeEnum, { description: 'What becomes of it.' })
  outcome!: BulkOutcome;

  @Field(() => Int, { nullable: true, description: 'Present version, to be sent back; null: nothing is told yet, or the viewer may not change it.' })
  version!: number | null;

  @Field(() => String, { nullable: true, description: 'Of what somebody else changed since: who. Of what would be given back to somebody who left: to whom.' })
  changedByName!: string | null;
}

@ObjectType('BulkAct', { description: 'What somebody changed of many things in one act.' })
export class BulkActType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => BulkActKindEnum, { description: 'What it changed.' })
  kind!: BulkActKind;

  @Field(() => AdoptionStageEnum, { nullable: true, description: 'The stage that cells were given.' })
  stage!: AdoptionStage | null;

  @Field(() => Instant, { description: 'When.' })
  madeAt!: string;

  @Field(() => String, { description: 'Who did it.' })
  madeByName!: string;

  @Field(() => Int, { description: 'How many things it changed.' })
  changedCount!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was taken back; null: it was not.' })
  undoneAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  undoneByName!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many things were as before again; the others somebody had changed since.' })
  restoredCount!: number | null;
}

@ObjectType('BulkReport', { description: 'What becomes of each thing of a selection, and the act once it is done.' })
export class BulkReport {
  @Field(() => [BulkRow], { description: 'Each thing of the selection.' })
  rows!: BulkRow[];

  @Field(() => BulkActType, { nullable: true, description: 'The act; null in a preview, and where nothing changed.' })
  act!: BulkActType | null;
}

@ObjectType('BulkUndo', { description: 'What was taken back of an act, and what was left.' })
export class BulkUndo {
  @Field(() => BulkActType, { description: 'The act.' })
  act!: BulkActType;

  @Field(() => [BulkRow], { description: 'What was left as it stands, each with why.' })
  left!: BulkRow[];
}
