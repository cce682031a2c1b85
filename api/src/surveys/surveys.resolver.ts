import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { SurveyLinksService } from './survey-links.service';
import { CreateSurveyInput, ExtendSurveyInput, MakeSurveyLinksInput, SaveSurveyInput, SeenSurveyInput } from './surveys.input';
import { SurveysService } from './surveys.service';
import { SurveySummary, SurveyType } from './surveys.type';

@Resolver(() => SurveyType)
export class SurveysResolver {
  constructor(
    private readonly service: SurveysService,
    private readonly links: SurveyLinksService,
  ) {}

  @Query(() => [SurveySummary], { description: 'Surveys of agents of a network.' })
  @Allow('surveys.read')
  surveys(@CurrentViewer() viewer: Viewer, @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string): Promise<SurveySummary[]> {
    return this.service.list(viewer, networkId);
  }

  @Query(() => SurveyType, { description: 'One survey of agents.' })
  @Allow('surveys.read')
  survey(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<SurveyType> {
    return this.service.get(viewer, id);
  }

  @Mutation(() => SurveyType, { description: 'Begins a survey, as a draft. Refused: SURVEY_TOO_MANY.' })
  @Allow('surveys.manage')
  createSurvey(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The survey.' }) input: CreateSurveyInput): Promise<SurveyType> {
    return this.service.create(viewer, input);
  }

  @Mutation(() => SurveyType, { description: 'Says what a draft asks. Refused: SURVEY_FAULTS, SURVEY_WRONG_STATE, STALE_VERSION.' })
  @Allow('surveys.manage')
  saveSurvey(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The draft.' }) input: SaveSurveyInput): Promise<SurveyType> {
    return this.service.save(viewer, input);
  }

  @Mutation(() => SurveyType, { description: 'Opens a survey: it asks the same from then on. Refused: SURVEY_FAULTS, SURVEY_WRONG_STATE, STALE_VERSION.' })
  @Allow('surveys.manage')
  openSurvey(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The survey.' }) input: SeenSurveyInput): Promise<SurveyType> {
    return this.service.open(viewer, input);
  }

  @Mutation(() => SurveyType, { description: 'Gives a survey that is open a later last day. Refused: SURVEY_WRONG_STATE, STALE_VERSION.' })
  @Allow('surveys.manage')
  extendSurvey(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The survey and the day.' }) input: ExtendSurveyInput): Promise<SurveyType> {
    return this.service.extend(viewer, input);
  }

  @Mutation(() => SurveyType, {
    description: 'Closes a survey before its last day, for good: its results are worked out. Refused: SURVEY_WRONG_STATE, STALE_VERSION.',
  })
  @Allow('surveys.manage')
  closeSurvey(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The survey.' }) input: SeenSurveyInput): Promise<SurveyType> {
    return this.service.close(viewer, input);
  }

  @Mutation(() => SurveyType, { description: 'Has the network read the results of a survey. Refused: SURVEY_TOO_FEW, SURVEY_WRONG_STATE, STALE_VERSION.' })
  @Allow('surveys.manage')
  publishSurvey(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The survey.' }) input: SeenSurveyInput): Promise<SurveyType> {
    return this.service.publish(viewer, input);
  }

  @Mutation(() => Boolean, { description: 'Takes a draft away. Refused: SURVEY_WRONG_STATE, STALE_VERSION.' })
  @Allow('surveys.manage')
  deleteSurvey(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The draft.' }) input: SeenSurveyInput): Promise<boolean> {
    return this.service.delete(viewer, input);
  }

  @Mutation(() => SurveyType, { description: 'Makes links of a survey. Refused: SURVEY_TOO_MANY, SURVEY_WRONG_STATE.' })
  @Allow('surveys.manage')
  makeSurveyLinks(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The links.' }) input: MakeSurveyLinksInput): Promise<SurveyType> {
    return this.links.make(viewer, input);
  }

  @Mutation(() => SurveyType, { description: 'Ends a link: nobody answers by it any more, and what was answered counts.' })
  @Allow('surveys.manage')
  endSurveyLink(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The link.' }) id: string): Promise<SurveyType> {
    return this.links.end(viewer, id);
  }

  @Mutation(() => String, { description: 'An address of a link, to hand on; those that were told before go on. Refused: SURVEY_WRONG_STATE, SURVEY_TOO_MANY.' })
  @Allow('surveys.handOn')
  makeSurveyAddress(@CurrentViewer() viewer: Viewer, @Args('linkId', { type: () => ID, description: 'The link.' }) linkId: string): Promise<string> {
    return this.links.address(viewer, linkId);
  }
}
