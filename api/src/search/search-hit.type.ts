import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../platform/graphql/enum';

/** What a search can find. */
export type SearchHitKind = 'initiative' | 'ccas' | 'recommendation' | 'territory' | 'account';

/** GraphQL enum of what a search can find. */
export const SearchHitKindEnum = graphqlEnum<SearchHitKind>('SearchHitKind', 'What a search can find.', {
  initiative: 'An initiative of any plan of the network.',
  ccas: 'A CCAS or CIAS of the network.',
  recommendation: 'A recommendation of the network.',
  territory: 'A territory of the network.',
  account: 'A person with a role in the network; for who may read the accounts.',
});

@ObjectType('SearchHit', { description: 'One thing found.' })
export class SearchHit {
  @Field(() => SearchHitKindEnum, { description: 'What it is.' })
  kind!: SearchHitKind;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What tells it from others of that name: year of the plan (initiative), commune (CCAS), number (recommendation), code (territory), e-mail (account).',
  })
  detail!: string | null;
}
