import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Public } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import type { GraphqlContext } from '../platform/graphql/context';
import { AnsweringService } from './answering.service';
import { SurveyResultsService } from './survey-results.service';
import { SurveyResultsType } from './survey-results.type';
import { AnswerSurveyInput, EnterSurveyAnswerInput } from './surveys.input';
import { SurveyLook } from './surveys.type';

@Resolver()
export class SurveyAnswersResolver {
  constructor(
    private readonly answering: AnsweringService,
    private readonly results: SurveyResultsService,
  ) {}

  @Public()
  @Query(() => SurveyLook, { description: 'What the address of a survey opens. Refused: TOO_MANY_ATTEMPTS with `retryAfterSeconds`.' })
  surveyByAddress(
    @Args('token', { type: () => String, description: 'The secret in the address.' }) token: string,
    @Context() { req }: GraphqlContext,
  ): Promise<SurveyLook> {
    return this.answering.look(token, req);
  }

  @Public()
  @Price(2)
  @Mutation(() => Boolean, {
    description:
      'Answers a survey, without an account. Refused: SURVEY_LINK_ENDED, SURVEY_LINK_FULL, SURVEY_ANSWER_FAULTS with `faults`; TOO_MANY_ATTEMPTS with `retryAfterSeconds`.',
  })
  answerSurvey(@Args('input', { description: 'The answers.' }) input: AnswerSurveyInput, @Context() { req }: GraphqlContext): Promise<boolean> {
    return this.answering.answer(input, req);
  }

  @Allow('surveys.manage')
  @Mutation(() => Boolean, { description: 'Types in what somebody answered on paper. Refused: SURVEY_LINK_ENDED, SURVEY_LINK_FULL, SURVEY_ANSWER_FAULTS.' })
  enterSurveyAnswer(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The answers.' }) input: EnterSurveyAnswerInput): Promise<boolean> {
    return this.answering.enter(viewer, input);
  }

  @Allow('surveys.read')
  @Query(() => SurveyResultsType, { description: 'What the viewer may be told of a survey that is closed.' })
  surveyResults(
    @CurrentViewer() viewer: Viewer,
    @Args('surveyId', { type: () => ID, description: 'The survey.' }) surveyId: string,
  ): Promise<SurveyResultsType> {
    return this.results.get(viewer, surveyId);
  }

  @Allow('surveys.manage')
  @Mutation(() => SurveyResultsType, { description: 'Hides a free text that names somebody, or shows it again.' })
  hideSurveyText(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The text.' }) id: string,
    @Args('isHidden', { type: () => Boolean, description: 'Whether it is hidden from now on.' }) isHidden: boolean,
  ): Promise<SurveyResultsType> {
    return this.results.hide(viewer, id, isHidden);
  }
}
