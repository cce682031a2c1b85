import { type FormDefinition, SURVEY_STATES, type SurveyState } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../network';
import { graphqlEnum } from '../platform/graphql/enum';
import { CivilDate, Instant, Json } from '../platform/graphql/scalars';

const SurveyStateEnum = graphqlEnum('SurveyState', 'How far a survey is.', SURVEY_STATES);

@ObjectType('SurveySummary', { description: 'A survey of agents in the list of those of a network.' })
export class SurveySummary {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => SurveyStateEnum, { description: 'How far it is.' })
  state!: SurveyState;

  @Field(() => CivilDate, { description: 'The last day on which one answers.' })
  closesOn!: string;

  @Field(() => Int, { description: 'How many answered, or at least how many: while it is open in steps of five.' })
  answersAtLeast!: number;

  @Field(() => Instant, { nullable: true, description: 'When its results were published in the network.' })
  publishedAt!: Date | null;
}

@ObjectType('SurveyLink', { description: 'A way to answer a survey. Its address is told to who asks for one.' })
export class SurveyLinkType {
  @Field(() => ID, { description: 'Its id, which opens nothing.' })
  id!: string;

  @Field(() => Int, { description: 'Version, to be named by whoever changes it.' })
  version!: number;

  @Field(() => CcasRef, { nullable: true, description: 'The CCAS whose agents it is for; null: it is of none.' })
  ccas!: CcasRef | null;

  @Field(() => String, { nullable: true, description: 'What it is called where it is of no CCAS.' })
  label!: string | null;

  @Field(() => Int, { description: 'How many answers it takes at most.' })
  mostAnswers!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was ended by hand.' })
  endedAt!: Date | null;
}

@ObjectType('Survey', { description: 'A survey of agents, answered by a link, without an account.' })
export class SurveyType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'Its network.' })
  networkId!: string;

  @Field(() => Int, { description: 'Version, to be named by whoever changes it.' })
  version!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Json, { description: 'What it asks (`FormDefinition` of libs/domain, as `checkSurvey` allows it).' })
  definition!: FormDefinition;

  @Field(() => SurveyStateEnum, { description: 'How far it is.' })
  state!: SurveyState;

  @Field(() => CivilDate, { description: 'The last day on which one answers.' })
  closesOn!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was opened.' })
  openedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When its results were worked out, and its answers forgotten.' })
  closedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When its results were published in the network.' })
  publishedAt!: Date | null;

  @Field(() => Int, { description: 'How many answered, or at least how many: while it is open in steps of five.' })
  answersAtLeast!: number;

  @Field(() => [SurveyLinkType], { description: 'The links that the viewer may hand on, by EPT and name.' })
  links!: readonly SurveyLinkType[];

  @Field(() => Boolean, { description: 'Whether the viewer composes, opens, closes and publishes it.' })
  canManage!: boolean;
}

@ObjectType('SurveyLook', { description: 'What a link to a survey opens.' })
export class SurveyLook {
  @Field(() => Boolean, { description: 'Whether one can answer by it.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'Whether it took as many answers as it may.' })
  isFull!: boolean;

  @Field(() => ID, { nullable: true, description: 'The survey, by which the browser remembers that one answered; null where it does not open.' })
  surveyId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the network that asks.' })
  networkName!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The last day on which one answers.' })
  closesOn!: string | null;

  @Field(() => Json, { nullable: true, description: 'What it asks.' })
  definition!: FormDefinition | null;
}
