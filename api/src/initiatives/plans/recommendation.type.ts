import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InitiativeRef } from '../initiative-ref.type';

@ObjectType('RecommendationRef', { description: 'A recommendation, as a name to show.' })
export class RecommendationRef {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the network.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;
}

@ObjectType('Recommendation', { description: 'What the network recommends, beyond the years; initiatives of the plans serve it.' })
export class RecommendationType extends RecommendationRef {
  @Field(() => String, { nullable: true, description: 'What it says, in a few sentences.' })
  summary!: string | null;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;

  @Field(() => [InitiativeRef], { description: 'Initiatives of the asked plan that serve it, of all plans when none was asked. Empty: a gap.' })
  initiatives!: InitiativeRef[];
}
