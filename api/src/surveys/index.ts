export { SurveySettling } from './survey-settling.service';
export { Survey } from './survey.entity';
export { SurveysModule } from './surveys.module';
