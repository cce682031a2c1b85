import { SUBJECT_TYPES, type SubjectType } from '@maillage/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../graphql/enum';

/** GraphQL enum of the objects that have a name, readers and a history of their own. */
export const SubjectTypeEnum = graphqlEnum<SubjectType>('SubjectType', 'A kind of object that has a name, readers and a history of its own.', SUBJECT_TYPES);

@ObjectType('SubjectRef', { description: 'An object as others point at it: what it is and what it is called.' })
export class SubjectRef {
  @Field(() => SubjectTypeEnum, { description: 'What it is.' })
  type!: SubjectType;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What its page goes by: its id; of an indicator, its code.' })
  pageKey!: string;

  @Field(() => String, { nullable: true, description: 'The name by which people know it; null for what has none, or is gone.' })
  name!: string | null;
}
