import { INVENTORY_LIMITS, INVENTORY_TOPICS, type InventoryTopicCode } from '@maillage/domain';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { ScopeField, ScopeInput } from '../cohorts';
import { graphqlEnum } from '../platform/graphql/enum';
import { Text } from '../platform/graphql/validation';

export const InventoryTopicEnum = graphqlEnum(
  'InventoryTopic',
  'What has a page of its own among the inventories.',
  Object.fromEntries(INVENTORY_TOPICS.map(({ code, title }) => [code, `« ${title} ».`])) as Record<InventoryTopicCode, string>,
);

@ArgsType()
export class InventoryBoardArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => InventoryTopicEnum, { description: 'The topic.' })
  topic!: InventoryTopicCode;

  @ScopeField()
  scope?: ScopeInput | null;
}

@InputType({ description: 'A topic to ask of all CCAS of a network.' })
export class AskForInventoryInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => InventoryTopicEnum, { description: 'The topic.' })
  topic!: InventoryTopicCode;
}

@InputType({ description: 'Whether a CCAS does what another one lists.' })
export class TakeUpInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => InventoryTopicEnum, { description: 'The topic.' })
  topic!: InventoryTopicCode;

  @Field(() => ID, { description: 'CCAS that lists it.' })
  @IsUUID('all')
  sourceCcasId!: string;

  @Field(() => String, { description: 'Title of what it lists.' })
  @Text({ max: INVENTORY_LIMITS.title })
  title!: string;

  @Field(() => ID, { description: 'CCAS that does it too.' })
  @IsUUID('all')
  ccasId!: string;

  @Field(() => Boolean, { description: 'Whether it does, or no longer.' })
  isTakenUp!: boolean;
}
