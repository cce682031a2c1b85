import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../platform/graphql/enum';

/** What can be found. */
export type SearchHitKind = 'initiative' | 'ccas' | 'recommendation' | 'territory' | 'account' | 'convention' | 'indicator';

/** GraphQL enum of what can be found. */
export const SearchHitKindEnum = graphqlEnum<SearchHitKind>('SearchHitKind', 'What a search found.', {
  initiative: 'An initiative, of whatever plan.',
  ccas: 'A CCAS or CIAS, open or closed.',
  recommendation: 'A recommendation.',
  territory: 'A territory of the network.',
  account: 'A person’s account; only for those who manage accounts.',
  convention: 'A convention of a CCAS whose conventions the person reads.',
  indicator: 'An indicator, shared or the network’s own; only for those who read indicators.',
});

@ObjectType('SearchHit', { description: 'Something that was found.' })
export class SearchHit {
  @Field(() => SearchHitKindEnum, { description: 'What it is.' })
  kind!: SearchHitKind;

  @Field(() => ID, { description: 'Its id; of an indicator, its code.' })
  id!: string;

  @Field(() => String, { description: 'Its name, or its number and title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What tells it from its likes: title of the plan, EPT or commune, code, e-mail address, producer.' })
  detail!: string | null;
}
