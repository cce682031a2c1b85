import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { NewsModule } from '../news';
import { MailModule } from '../platform/mail';
import { AdoptionsResolver } from './adoption/adoptions.resolver';
import { AdoptionsService } from './adoption/adoptions.service';
import { UpdateAdoptionService } from './adoption/update-adoption.service';
import { UpdateAdoptionsService } from './adoption/update-adoptions.service';
import { BUDGET_CONTROLLERS, BUDGET_RESOLVERS, BUDGET_SERVICES } from './budget';
import { BULK_RESOLVERS, BULK_SERVICES } from './bulk';
import { BlockersResolver } from './blockers/blockers.resolver';
import { CarryOverInitiativeService } from './carry-over-initiative.service';
import { CcasNewsResolver } from './ccas-news.resolver';
import { CreateInitiativeService } from './create-initiative.service';
import { INITIATIVES_EDITION_SOURCES } from './editions';
import { FundingLinesService } from './funding/funding-lines.service';
import { FundingResolver } from './funding/funding.resolver';
import { InitiativeLinks } from './initiative-links.service';
import { InitiativesResolver } from './initiatives.resolver';
import { InitiativesService } from './initiatives.service';
import { MilestonesResolver } from './milestones/milestones.resolver';
import { MilestoneLinks } from './milestones/milestone-links.service';
import { MilestonesService } from './milestones/milestones.service';
import { CopyPlanService } from './plans/copy-plan.service';
import { PlansResolver } from './plans/plans.resolver';
import { PlansService } from './plans/plans.service';
import { RecommendationsService } from './plans/recommendations.service';
import { RemindCcasService } from './reminders/remind-ccas.service';
import { RemindersResolver } from './reminders/reminders.resolver';
import { TimelineResolver } from './timeline/timeline.resolver';
import { TimelineService } from './timeline/timeline.service';
import { TEMPLATES_RESOLVERS, TEMPLATES_SERVICES } from './templates';
import { UpdateInitiativeService } from './update-initiative.service';
import { INITIATIVES_WORKBOOK_SOURCES } from './workbooks';

/** Resolvers of this feature. */
export const INITIATIVES_RESOLVERS = [
  PlansResolver,
  InitiativesResolver,
  MilestonesResolver,
  TimelineResolver,
  FundingResolver,
  ...BUDGET_RESOLVERS,
  AdoptionsResolver,
  BlockersResolver,
  CcasNewsResolver,
  RemindersResolver,
  ...BULK_RESOLVERS,
  ...TEMPLATES_RESOLVERS,
];

@Module({
  imports: [AccountsModule, MailModule, NewsModule],
  controllers: BUDGET_CONTROLLERS,
  providers: [
    ...INITIATIVES_RESOLVERS,
    PlansService,
    CopyPlanService,
    RecommendationsService,
    InitiativesService,
    InitiativeLinks,
    CreateInitiativeService,
    UpdateInitiativeService,
    CarryOverInitiativeService,
    MilestonesService,
    MilestoneLinks,
    TimelineService,
    FundingLinesService,
    ...BUDGET_SERVICES,
    AdoptionsService,
    UpdateAdoptionService,
    UpdateAdoptionsService,
    RemindCcasService,
    ...BULK_SERVICES,
    ...INITIATIVES_WORKBOOK_SOURCES,
    ...INITIATIVES_EDITION_SOURCES,
    ...TEMPLATES_SERVICES,
  ],
  exports: [InitiativesService],
})
export class InitiativesModule {}
