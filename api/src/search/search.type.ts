import { SEARCH_HIT_KINDS, type SearchHitKind } from '@maillage/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../platform/graphql/enum';

/** GraphQL enum of what can be found. */
export const SearchHitKindEnum = graphqlEnum<SearchHitKind>('SearchHitKind', 'What a search found.', SEARCH_HIT_KINDS);

@ObjectType('SearchHit', { description: 'Something that was found.' })
export class SearchHit {
  @Field(() => SearchHitKindEnum, { description: 'What it is.' })
  kind!: SearchHitKind;

  @Field(() => ID, { description: 'Its id; of an indicator, its code.' })
  id!: string;

  @Field(() => ID, {
    description:
      'What the page on which it stands goes by: its id mostly; of a person or of evidence for the RGPD, that of the CCAS; of an act or a document, that of the convention.',
  })
  pageKey!: string;

  @Field(() => String, { description: 'Its name, or its number and title.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What tells it from its likes: title of the plan, EPT or commune, code, e-mail address, producer; of a person the function, CCAS and telephone, of an act the kind, day and CCAS, parted by `|`.',
  })
  detail!: string | null;
}
