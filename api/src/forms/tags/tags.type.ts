import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FormTag', { description: 'A tag of the answers in words to a question, from year to year.' })
export class FormTagType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its version.' })
  version!: number;

  @Field(() => String, { description: 'The entry whose answers it is given to.' })
  entry!: string;

  @Field(() => String, { description: 'Its words.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether it is put away.' })
  isArchived!: boolean;
}

@ObjectType('FormRowTag', { description: 'A tag of the answers to a question, with those that have it.' })
export class FormRowTagType {
  @Field(() => FormTagType, { description: 'The tag.' })
  tag!: FormTagType;

  @Field(() => [ID], { description: 'The CCAS whose answer has it, of those whose answer the viewer reads.' })
  ccas!: readonly string[];
}
