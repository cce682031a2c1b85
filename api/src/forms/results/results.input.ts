import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which results.' })
export class FormResultsInput {
  @Field(() => ID, { description: 'The collection.' })
  collectionId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'As a paper that circulates may tell them, whoever asks.' })
  isToShare!: boolean;

  @Field(() => ID, { nullable: true, description: 'Of the CCAS of a cohort alone: for who reads every return.' })
  cohortId?: string | null;
}
