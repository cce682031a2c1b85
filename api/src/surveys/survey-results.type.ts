import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SurveyPlace', { description: 'All who answered, those of an EPT, or those of links that are of none.' })
export class SurveyPlaceType {
  @Field(() => String, { description: '`network`, `other`, or the id of the EPT.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Name of the EPT; null where it is none.' })
  name!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many answered; null: it may not be told.' })
  answers!: number | null;
}

@ObjectType('SurveyTotal', { description: 'How many chose an answer at a place.' })
export class SurveyTotalType {
  @Field(() => String, { description: 'The place, by its key.' })
  place!: string;

  @Field(() => String, { description: 'The question, by its code.' })
  question!: string;

  @Field(() => String, { description: 'The option, by its code; empty: they left the question out.' })
  option!: string;

  @Field(() => Int, { nullable: true, description: 'How many; null: it may not be told.' })
  answers!: number | null;
}

@ObjectType('SurveyText', { description: 'Words that somebody wrote; only the coordination reads them.' })
export class SurveyTextType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The question, by its code.' })
  question!: string;

  @Field(() => String, { nullable: true, description: 'The words; null: they were hidden.' })
  text!: string | null;
}

@ObjectType('SurveyResults', { description: 'What the viewer may be told of a survey that is closed.' })
export class SurveyResultsType {
  @Field(() => ID, { description: 'The survey.' })
  surveyId!: string;

  @Field(() => Boolean, { description: 'Whether they are worked out: within the hour after the last day.' })
  isSettled!: boolean;

  @Field(() => Boolean, { description: 'Whether at least five answered; without, nothing is told.' })
  isTold!: boolean;

  @Field(() => [SurveyPlaceType], { description: 'Places that the viewer reads: all who answered first, then EPT by name.' })
  places!: readonly SurveyPlaceType[];

  @Field(() => [SurveyTotalType], { description: 'Numbers at these places, none where nothing of the place is told.' })
  totals!: readonly SurveyTotalType[];

  @Field(() => [SurveyTextType], { nullable: true, description: 'Free texts in no order; null: the viewer does not read them.' })
  texts!: readonly SurveyTextType[] | null;
}
