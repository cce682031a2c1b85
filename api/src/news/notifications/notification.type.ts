import { NEWS_KIND_MEANINGS, type NewsKind } from '@maillage/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { CcasRef } from '../../network';
import { SubjectRef } from '../../platform/declarations/subject.type';
import { graphqlEnum } from '../../platform/graphql/enum';
import { PageArgs } from '../../platform/graphql/paging';
import { Instant } from '../../platform/graphql/scalars';
import { InstantField } from '../../platform/graphql/typed-date';

/** GraphQL enum of what a person is told. */
export const NewsKindEnum = graphqlEnum<NewsKind>('NewsKind', 'What a person is told.', NEWS_KIND_MEANINGS);

@ObjectType('Notification', {
  description: 'Something that the viewer is told, of what she may read today. The client makes a sentence of it; it holds no figure.',
})
export class NotificationType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => NewsKindEnum, { description: 'What she is told.' })
  kind!: NewsKind;

  @Field(() => Instant, { description: 'When it moved last.' })
  at!: Date;

  @Field(() => Boolean, { description: 'Whether she has read it.' })
  isRead!: boolean;

  @Field(() => ID, { description: 'Network in which it stands.' })
  networkId!: string;

  @Field(() => CcasRef, { nullable: true, description: 'CCAS at which it stands; null: in the whole network.' })
  ccas!: CcasRef | null;

  @Field(() => SubjectRef, { description: 'The object.' })
  subject!: SubjectRef;

  @Field(() => ID, { nullable: true, description: 'What of the object it is about: a message, an account.' })
  about!: string | null;

  @Field(() => String, { nullable: true, description: 'Who caused it last; null: nobody in particular.' })
  byName!: string | null;
}

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => [NewsKindEnum], { nullable: true, description: 'Of these kinds alone; null: of all.' })
  @IsOptional()
  @ArrayMaxSize(50)
  kinds?: NewsKind[] | null;
}

@ObjectType('NotificationPage', { description: 'A page of what the viewer is told: unread first, then the latest.' })
export class NotificationPage {
  @Field(() => [NotificationType], { description: 'The page.' })
  items!: NotificationType[];

  @Field(() => Int, { description: 'On all pages, of these kinds: the latest few hundred are looked through.' })
  totalCount!: number;

  @Field(() => [NewsKindEnum], { description: 'Every kind of which she has some to read, whatever the filter.' })
  kinds!: NewsKind[];
}

@InputType({ description: 'News to mark as read: some by their ids, or all that were told until an instant.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'Those of these ids; null: all until `until`.' })
  @IsOptional()
  @ArrayMaxSize(500)
  ids?: string[] | null;

  @InstantField({ nullable: true, description: 'All that was told until then, so that what came meanwhile stays unread; null: none but `ids`.' })
  until?: Date | null;

  @Field(() => [NewsKindEnum], { nullable: true, description: 'With `until`: of these kinds alone.' })
  @IsOptional()
  @ArrayMaxSize(50)
  kinds?: NewsKind[] | null;
}
