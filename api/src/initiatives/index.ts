import { Adoption } from './adoption/adoption.entity';
import { Comment } from './comments/comment.entity';
import { FundingLine } from './funding/funding-line.entity';
import { InitiativePublication } from './funding/initiative-publication.entity';
import { InitiativeRecommendation } from './initiative-recommendation.entity';
import { Initiative } from './initiative.entity';
import { Milestone } from './milestones/milestone.entity';
import { Plan } from './plans/plan.entity';
import { Recommendation } from './plans/recommendation.entity';
import { Reminder } from './reminders/reminder.entity';

export { Adoption, Comment, FundingLine, Initiative, InitiativePublication, InitiativeRecommendation, Milestone, Plan, Recommendation };
export { InitiativeRef } from './initiative-ref.type';
export { ccasRefJson, initiativeRefJson, isLate, networkCcas, personJson, type Reading } from './initiatives.fragments';
export { INITIATIVES_RESOLVERS, InitiativesModule } from './initiatives.module';
export { PersonInput, PersonRef } from './person.type';

/** Tables of this feature. */
export const INITIATIVES_ENTITIES = [
  Plan,
  Recommendation,
  Initiative,
  InitiativeRecommendation,
  Milestone,
  FundingLine,
  InitiativePublication,
  Adoption,
  Comment,
  Reminder,
];
