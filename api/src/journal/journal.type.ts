import { JOURNAL_ACTION_MEANINGS, type JournalAction } from '@maillage/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../network';
import { SubjectRef } from '../platform/declarations/subject.type';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';

/** GraphQL enum of what happens to a row. */
export const JournalActionEnum = graphqlEnum('JournalAction', 'What happened to a business object.', JOURNAL_ACTION_MEANINGS);

@ObjectType('JournalChange', { description: 'One value that changed.' })
export class JournalChange {
  @Field(() => String, { description: 'Name of the column.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Value before, as text: a name in place of an id, ••• in place of a secret; null: none.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Value after, in the same form.' })
  to!: string | null;
}

@ObjectType('JournalEntry', { description: 'One change of one business object: who, when, from what to what.' })
export class JournalEntry {
  @Field(() => ID, { description: 'Its id; later entries have higher ones.' })
  id!: string;

  @Field(() => Instant, { description: 'When it happened.' })
  occurredAt!: Date;

  @Field(() => String, { description: 'Who did it, by the name of that day; or which automatic task.' })
  actorName!: string;

  @Field(() => ID, { nullable: true, description: 'What was done at once bears one id; null where that is not known.' })
  actId!: string | null;

  @Field(() => String, { description: 'Kind of object: the name of its table.' })
  subjectType!: string;

  @Field(() => String, { nullable: true, description: 'Id of the object; null for a mere link between two others.' })
  subjectId!: string | null;

  @Field(() => JournalActionEnum, { description: 'What happened to it.' })
  action!: JournalAction;

  @Field(() => [JournalChange], { description: 'The values that changed, in the order of the columns; of a new object, those that are set.' })
  changes!: JournalChange[];

  @Field(() => SubjectRef, {
    nullable: true,
    description: 'What it is about: the object, or that of which it is a part; null where that has no name of its own.',
  })
  about!: SubjectRef | null;

  @Field(() => CcasRef, { nullable: true, description: 'CCAS that it concerns.' })
  ccas!: CcasRef | null;
}

@ObjectType('JournalPage', { description: 'Entries of the journal, the latest first.' })
export class JournalPage {
  @Field(() => [JournalEntry], { description: 'Entries of this page.' })
  items!: JournalEntry[];

  @Field(() => String, { nullable: true, description: 'What to send as `after` for the next page; null on the last one.' })
  nextCursor!: string | null;
}
