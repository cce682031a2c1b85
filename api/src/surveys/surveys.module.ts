import { Module } from '@nestjs/common';
import { NewsModule } from '../news';
import { AnswerBrakes } from './answer-brakes';
import { AnsweringService } from './answering.service';
import { SurveyAnswersResolver } from './survey-answers.resolver';
import { SurveyLinksService } from './survey-links.service';
import { SurveyNewsService } from './survey-news.service';
import { SurveyResultsService } from './survey-results.service';
import { SurveySettling } from './survey-settling.service';
import { SurveysResolver } from './surveys.resolver';
import { SurveysService } from './surveys.service';

/** Resolvers of this feature. */
export const SURVEYS_RESOLVERS = [SurveysResolver, SurveyAnswersResolver];

@Module({
  imports: [NewsModule],
  providers: [
    ...SURVEYS_RESOLVERS,
    SurveysService,
    SurveyLinksService,
    AnsweringService,
    AnswerBrakes,
    SurveySettling,
    SurveyNewsService,
    SurveyResultsService,
  ],
  exports: [SurveySettling],
})
export class SurveysModule {}
