import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('InitiativeRef', { description: 'An initiative, as a name to show and a link to follow.' })
export class InitiativeRef {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in its plan.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Int, { description: 'Year of its plan.' })
  planYear!: number;
}
