import type { AdoptionStage, MilestoneKind, Weather } from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** GraphQL enum of the declared weather. */
export const WeatherEnum = graphqlEnum<Weather>('Weather', 'The weather that a person declares for an initiative, always with a text.', {
  secured: 'Objectives secured.',
  achievable: 'Objectives within reach.',
  support_needed: 'Support needed.',
  compromised: 'Objectives compromised.',
  unknown: 'Nothing declared.',
});

/** GraphQL enum of the stages of adoption. */
export const AdoptionStageEnum = graphqlEnum<AdoptionStage>('AdoptionStage', 'How far a CCAS has adopted an initiative. No stage at all: no news.', {
  not_concerned: 'Not concerned, for a reason that is told.',
  to_contact: 'To be contacted.',
  informed: 'Informed.',
  volunteer: 'Volunteer.',
  committed: 'Committed.',
  in_place: 'In place.',
  assessed: 'In place and assessed.',
});

/** GraphQL enum of the kinds of milestone. */
export const MilestoneKindEnum = graphqlEnum<MilestoneKind>('MilestoneKind', 'What is due at a date.', {
  milestone: 'A date that matters.',
  deliverable: 'Something to hand over.',
});
