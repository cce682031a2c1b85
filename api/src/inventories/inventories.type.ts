import type { InventoryBoard, InventoryTopicCode } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate, Json } from '../platform/graphql/scalars';
import { InventoryTopicEnum } from './inventories.input';

@ObjectType('InventoryCollection', { description: 'The collection that asks a topic now, or asked it last.' })
export class InventoryCollectionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether CCAS can answer.' })
  isOpen!: boolean;

  @Field(() => CivilDate, { description: 'First day of what it asks about.' })
  periodFrom!: string;

  @Field(() => CivilDate, { description: 'Last day of it.' })
  periodTo!: string;
}

@ObjectType('InventoryTaker', { description: 'A CCAS that does what another one lists.' })
export class InventoryTakerType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType('InventoryTakeUp', { description: 'That a CCAS does what another one lists.' })
export class InventoryTakeUpType {
  @Field(() => ID, { description: 'CCAS that lists it.' })
  sourceId!: string;

  @Field(() => String, { description: 'By what it is known: its title, without case, accents and signs.' })
  key!: string;

  @Field(() => InventoryTakerType, { description: 'CCAS that does it too.' })
  ccas!: InventoryTakerType;
}

@ObjectType('InventoryBoard', { description: 'What a topic says of a network, as the viewer may read it.' })
export class InventoryBoardType {
  @Field(() => ID, { description: 'Its network.' })
  networkId!: string;

  @Field(() => InventoryTopicEnum, { description: 'Its topic.' })
  topic!: InventoryTopicCode;

  @Field(() => InventoryCollectionType, { nullable: true, description: 'By which it is asked; null: it never was.' })
  collection!: InventoryCollectionType | null;

  @Field(() => Json, { description: 'Figures, matrix, dates, what is listed and suggested (`InventoryBoard` of libs/domain).' })
  board!: InventoryBoard;

  @Field(() => [InventoryTakeUpType], { description: 'Who took up what is listed.' })
  takeUps!: readonly InventoryTakeUpType[];
}

@ObjectType('InventorySummary', { description: 'How far a topic is.' })
export class InventorySummaryType {
  @Field(() => InventoryTopicEnum, { description: 'The topic.' })
  topic!: InventoryTopicCode;

  @Field(() => InventoryCollectionType, { nullable: true, description: 'By which it is asked; null: it never was.' })
  collection!: InventoryCollectionType | null;

  @Field(() => Int, { description: 'CCAS of which something is known, as far as the viewer may read it.' })
  known!: number;

  @Field(() => Int, { description: 'CCAS that are expected.' })
  expected!: number;
}
