import type { ReturnState } from '@maillage/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { FormReturnStateEnum } from '../forms.enums';

@ObjectType('FormCorrection', { description: 'One thing that the coordination asks to be corrected in a return.' })
export class FormCorrectionType {
  @Field(() => ID, { description: 'The remark.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the question is called; null: the whole return.' })
  label!: string | null;

  @Field(() => String, { description: 'Why.' })
  body!: string;
}

@ObjectType('FormReturnToCorrect', { description: 'A return that was sent back, or reopened.' })
export class FormReturnToCorrectType {
  @Field(() => ID, { description: 'The collection.' })
  collectionId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => FormReturnStateEnum, { description: 'How far it is.' })
  state!: ReturnState;

  @Field(() => String, { nullable: true, description: 'Why it was reopened.' })
  reason!: string | null;

  @Field(() => [FormCorrectionType], { description: 'What is to be corrected, the oldest first.' })
  corrections!: readonly FormCorrectionType[];
}
