import { WEATHER_MEANINGS, ADOPTION_STAGE_MEANINGS, MILESTONE_KIND_MEANINGS } from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** GraphQL enum of the declared weather. */
export const WeatherEnum = graphqlEnum('Weather', 'The weather that a person declares for an initiative, always with a text.', WEATHER_MEANINGS);

/** GraphQL enum of the stages of adoption. */
export const AdoptionStageEnum = graphqlEnum('AdoptionStage', 'How far a CCAS has adopted an initiative. No stage at all: no news.', ADOPTION_STAGE_MEANINGS);

/** GraphQL enum of the kinds of milestone. */
export const MilestoneKindEnum = graphqlEnum('MilestoneKind', 'What is due at a date.', MILESTONE_KIND_MEANINGS);
