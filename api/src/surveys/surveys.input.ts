import { SURVEY_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CreationKey } from '../platform/creations/creation-key';
import { DayField } from '../platform/graphql/typed-date';
import { OptionalTitle, Title, Within } from '../platform/graphql/validation';

@InputType({ description: 'A survey to begin, as a draft.' })
export class CreateSurveyInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its title, as those read it who answer.' })
  @Title({ max: SURVEY_LIMITS.titleLength })
  title!: string;

  @DayField({ description: 'The last day on which one answers.' })
  closesOn!: string;

  @Field(() => ID, { nullable: true, description: 'The survey of the network whose questions it begins with.' })
  @IsOptional()
  @IsUUID('all')
  copiedId?: string | null;
}

@InputType({ description: 'A survey, as a person saw it.' })
export class SeenSurveyInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

@InputType({ description: 'What a draft asks, and until when.' })
export class SaveSurveyInput extends SeenSurveyInput {
  @Field(() => String, { description: 'Its title.' })
  @Title({ max: SURVEY_LIMITS.titleLength })
  title!: string;

  @DayField({ description: 'The last day on which one answers.' })
  closesOn!: string;

  @Field(() => String, { description: 'What it asks, as JSON (`FormDefinition` of libs/domain).' })
  @MaxLength(SURVEY_LIMITS.definitionLength)
  definition!: string;
}

@InputType({ description: 'Another last day of a survey that is open.' })
export class ExtendSurveyInput extends SeenSurveyInput {
  @DayField({ description: 'The last day on which one answers: later than it was.' })
  closesOn!: string;
}

@InputType({ description: 'Links to make: one for each CCAS that has none, or one with a label.' })
export class MakeSurveyLinksInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The survey.' })
  surveyId!: string;

  @Field(() => [ID], { description: 'The CCAS; those that have a link keep it.' })
  @ArrayMaxSize(SURVEY_LIMITS.links)
  @IsUUID('all', { each: true })
  ccasIds!: string[];

  @Field(() => String, { nullable: true, description: 'What a link of no CCAS is called: a session, a service.' })
  @OptionalTitle({ max: SURVEY_LIMITS.labelLength })
  label?: string | null;

  @Field(() => Int, { description: 'How many answers each takes at most.' })
  @Within({ min: SURVEY_LIMITS.leastMost, max: SURVEY_LIMITS.mostMost })
  mostAnswers!: number;
}

@InputType({ description: 'What somebody answers, without an account.' })
export class AnswerSurveyInput {
  @Field(() => String, { description: 'The secret of the address.' })
  @MaxLength(200)
  token!: string;

  @Field(() => ID, { description: 'A random UUID (version 4) that the browser drew: sent again with it, the answer counts once.' })
  @IsUUID('4')
  id!: string;

  @Field(() => String, { description: 'The answers, as JSON (`SurveyAnswers` of libs/domain).' })
  @MaxLength(SURVEY_LIMITS.answersLength)
  answers!: string;
}

@InputType({ description: 'What somebody answered on paper, typed in by the coordination.' })
export class EnterSurveyAnswerInput {
  @Field(() => ID, { description: 'The link that she would have used.' })
  linkId!: string;

  @Field(() => ID, { description: 'A random UUID (version 4): sent again with it, the answer counts once.' })
  @IsUUID('4')
  id!: string;

  @Field(() => String, { description: 'The answers, as JSON (`SurveyAnswers` of libs/domain).' })
  @MaxLength(SURVEY_LIMITS.answersLength)
  answers!: string;
}
