import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Plan', { description: 'The plan of a network for one year.' })
export class PlanType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'Network whose plan it is.' })
  networkId!: string;

  @Field(() => Int, { description: 'Civil year; one plan a year.' })
  year!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is the plan of this year, or the latest one when this year has none.' })
  isCurrent!: boolean;

  @Field(() => Int, { description: 'Number of initiatives, archived ones left out.' })
  initiativesCount!: number;
}
