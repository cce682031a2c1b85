import { NEWS_RHYTHMS, type NewsKind, type NewsRhythm } from '@maillage/domain';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { graphqlEnum } from '../../platform/graphql/enum';
import { NewsKindEnum } from '../notifications/notification.type';

/** GraphQL enum of how often the digest comes. */
export const NewsRhythmEnum = graphqlEnum<NewsRhythm>('NewsRhythm', 'How often a person gets the digest of her news by mail.', NEWS_RHYTHMS);

@ObjectType('NewsPreferences', { description: 'How a person wants her news by mail. On the page of notifications she finds them all.' })
export class NewsPreferencesType {
  @Field(() => NewsRhythmEnum, { description: 'How often the digest comes.' })
  rhythm!: NewsRhythm;

  @Field(() => Boolean, { description: 'Whether a mention is mailed at once.' })
  hasMentionsAtOnce!: boolean;

  @Field(() => [NewsKindEnum], { description: 'Kinds that no mail brings her.' })
  mutedKinds!: NewsKind[];
}

@InputType({ description: 'How the viewer wants her news by mail.' })
export class SetNewsPreferencesInput {
  @Field(() => NewsRhythmEnum, { description: 'How often the digest comes.' })
  rhythm!: NewsRhythm;

  @Field(() => Boolean, { description: 'Whether a mention is mailed at once.' })
  hasMentionsAtOnce!: boolean;

  @Field(() => [NewsKindEnum], { description: 'Kinds that no mail brings her.' })
  @ArrayMaxSize(50)
  mutedKinds!: NewsKind[];
}
