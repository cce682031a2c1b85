import { CreateEditionDocuments1790015000000 } from './1790015000000-create-edition-documents';
import { ClaimEditionDocuments1790017000000 } from './1790017000000-claim-edition-documents';
import { KeepEditionTemplates1790017100000 } from './1790017100000-keep-edition-templates';
import { RememberFormFiles1790028000000 } from './1790028000000-remember-form-files';
import { CreateJournal1790000000000 } from './1790000000000-create-journal';
import { CreateTerritories1790000100000 } from './1790000100000-create-territories';
import { CreateNetwork1790000200000 } from './1790000200000-create-network';
import { CreateAccounts1790000300000 } from './1790000300000-create-accounts';
import { CreateInitiatives1790000400000 } from './1790000400000-create-initiatives';
import { SearchFormOfTexts1790000500000 } from './1790000500000-search-form-of-texts';
import { CreateFiles1790001000000 } from './1790001000000-create-files';
import { CreateDeadlines1790001100000 } from './1790001100000-create-deadlines';
import { CreateConventions1790001200000 } from './1790001200000-create-conventions';
import { CreatePrivacy1790001300000 } from './1790001300000-create-privacy';
import { JournalKnowsTheCcas1790001400000 } from './1790001400000-journal-knows-the-ccas';
import { CreateIndicators1790002000000 } from './1790002000000-create-indicators';
import { CreateIndicatorValues1790002100000 } from './1790002100000-create-indicator-values';
import { CreateIndicatorImports1790002200000 } from './1790002200000-create-indicator-imports';
import { CreateContestsAndTargets1790002300000 } from './1790002300000-create-contests-and-targets';
import { CreateTerritoryOutlines1790002400000 } from './1790002400000-create-territory-outlines';
import { JournalSaysWhere1790003000000 } from './1790003000000-journal-says-where';
import { RememberWhatWasShown1790003100000 } from './1790003100000-remember-what-was-shown';
import { ForgetWhatReportsTold1790003200000 } from './1790003200000-forget-what-reports-told';
import { BoundChangesOfSharedValues1790003210000 } from './1790003210000-bound-changes-of-shared-values';
import { ProposeSharedDefinitions1790003220000 } from './1790003220000-propose-shared-definitions';
import { SayWhatWasReadOfFiles1790003400000 } from './1790003400000-say-what-was-read-of-files';
import { CountFilesByTheHour1790003410000 } from './1790003410000-count-files-by-the-hour';
import { CreateCreationKeys1790003500000 } from './1790003500000-create-creation-keys';
import { CreateJobs1790003510000 } from './1790003510000-create-jobs';
import { OpenTheQueues1790003520000 } from './1790003520000-open-the-queues';
import { MailsLeaveOnce1790003530000 } from './1790003530000-mails-leave-once';
import { NamePointsByTheirCode1790003700000 } from './1790003700000-name-points-by-their-code';
import { AddressesAsTheyAreSeen1790003710000 } from './1790003710000-addresses-as-they-are-seen';
import { ProposeRoles1790003720000 } from './1790003720000-propose-roles';
import { SearchNamesAsPeopleWriteThem1790003730000 } from './1790003730000-search-names-as-people-write-them';
import { MailsKnowTheirAccount1790003740000 } from './1790003740000-mails-know-their-account';
import { CreateCohorts1790004000000 } from './1790004000000-create-cohorts';
import { DeadlinesInHoursAndLiftedBlockers1790004300000 } from './1790004300000-deadlines-in-hours-and-lifted-blockers';
import { SignInByPageLinks1790004400000 } from './1790004400000-sign-in-by-page-links';
import { DemonstrationTellsItsDays1790004700000 } from './1790004700000-demonstration-tells-its-days';
import { CreateUpdateCampaigns1790005000000 } from './1790005000000-create-update-campaigns';
import { CampaignMailsSayWhoWaits1790005010000 } from './1790005010000-campaign-mails-say-who-waits';
import { CreateDiscussions1790005300000 } from './1790005300000-create-discussions';
import { CreateNews1790005400000 } from './1790005400000-create-news';
import { MailsKnowWhoSentThem1790005400100 } from './1790005400100-mails-know-who-sent-them';
import { CreateDigests1790005480000 } from './1790005480000-create-digests';
import { AddressBlockers1790005500000 } from './1790005500000-address-blockers';
import { CreateBulkActs1790005500100 } from './1790005500100-create-bulk-acts';
import { CreateMilestoneDependencies1790006000000 } from './1790006000000-create-milestone-dependencies';
import { CreateWorkbooks1790007000000 } from './1790007000000-create-workbooks';
import { CreateTakeovers1790009000000 } from './1790009000000-create-takeovers';
import { CreateCalendarFeeds1790010000000 } from './1790010000000-create-calendar-feeds';
import { CreatePlanTemplates1790010000100 } from './1790010000100-create-plan-templates';
import { DiscussionsKnowTheirReaders1790012000000 } from './1790012000000-discussions-know-their-readers';
import { CreateEditions1790014000000 } from './1790014000000-create-editions';
import { ConfirmWhatLacks1790016000000 } from './1790016000000-confirm-what-lacks';
import { CreateInitiativeBudgets1790018000000 } from './1790018000000-create-initiative-budgets';
import { LetLinksFollowLinks1790019000000 } from './1790019000000-let-links-follow-links';
import { ShareEditions1790018000100 } from './1790018000100-share-editions';
import { CreateApiTokens1790020000000 } from './1790020000000-create-api-tokens';
import { CreateWebhooks1790020000100 } from './1790020000100-create-webhooks';
import { CreateForms1790021000000 } from './1790021000000-create-forms';
import { CreateSurveys1790025000000 } from './1790025000000-create-surveys';
import { CreateInventoryTakeUps1790026000000 } from './1790026000000-create-inventory-take-ups';
import { DeriveWhatIsAskedOfAll1790027000000 } from './1790027000000-derive-what-is-asked-of-all';
import { KnowWhatStands1790029000100 } from './1790029000100-know-what-stands';
import { OpenEditions1790029000000 } from './1790029000000-open-editions';
import { PublishFormResults1790022000000 } from './1790022000000-publish-form-results';
import { FeedIndicators1790023000000 } from './1790023000000-feed-indicators';
import { CreateFormDocuments1790024000000 } from './1790024000000-create-form-documents';
import { OfferActivityReports1790024000100 } from './1790024000100-offer-activity-reports';
import { TagFreeAnswers1790032000000 } from './1790032000000-tag-free-answers';
import { CreateLabelDecisions1790033000000 } from './1790033000000-create-label-decisions';

/** In order of application; new migrations are appended. */
export const MIGRATIONS = [
  CreateJournal1790000000000,
  CreateTerritories1790000100000,
  CreateNetwork1790000200000,
  CreateAccounts1790000300000,
  CreateInitiatives1790000400000,
  SearchFormOfTexts1790000500000,
  CreateFiles1790001000000,
  CreateDeadlines1790001100000,
  CreateConventions1790001200000,
  CreatePrivacy1790001300000,
  JournalKnowsTheCcas1790001400000,
  CreateIndicators1790002000000,
  CreateIndicatorValues1790002100000,
  CreateIndicatorImports1790002200000,
  CreateContestsAndTargets1790002300000,
  CreateTerritoryOutlines1790002400000,
  JournalSaysWhere1790003000000,
  RememberWhatWasShown1790003100000,
  ForgetWhatReportsTold1790003200000,
  BoundChangesOfSharedValues1790003210000,
  ProposeSharedDefinitions1790003220000,
  SayWhatWasReadOfFiles1790003400000,
  CountFilesByTheHour1790003410000,
  CreateCreationKeys1790003500000,
  CreateJobs1790003510000,
  OpenTheQueues1790003520000,
  MailsLeaveOnce1790003530000,
  NamePointsByTheirCode1790003700000,
  AddressesAsTheyAreSeen1790003710000,
  ProposeRoles1790003720000,
  SearchNamesAsPeopleWriteThem1790003730000,
  MailsKnowTheirAccount1790003740000,
  CreateCohorts1790004000000,
  DeadlinesInHoursAndLiftedBlockers1790004300000,
  SignInByPageLinks1790004400000,
  DemonstrationTellsItsDays1790004700000,
  CreateUpdateCampaigns1790005000000,
  CampaignMailsSayWhoWaits1790005010000,
  CreateDiscussions1790005300000,
  CreateNews1790005400000,
  MailsKnowWhoSentThem1790005400100,
  CreateDigests1790005480000,
  AddressBlockers1790005500000,
  CreateBulkActs1790005500100,
  CreateMilestoneDependencies1790006000000,
  CreateWorkbooks1790007000000,
  CreateTakeovers1790009000000,
  CreateCalendarFeeds1790010000000,
  CreatePlanTemplates1790010000100,
  DiscussionsKnowTheirReaders1790012000000,
  CreateEditions1790014000000,
  CreateEditionDocuments1790015000000,
  ConfirmWhatLacks1790016000000,
  ClaimEditionDocuments1790017000000,
  KeepEditionTemplates1790017100000,
  CreateInitiativeBudgets1790018000000,
  ShareEditions1790018000100,
  LetLinksFollowLinks1790019000000,
  CreateApiTokens1790020000000,
  CreateWebhooks1790020000100,
  CreateForms1790021000000,
  PublishFormResults1790022000000,
  FeedIndicators1790023000000,
  CreateSurveys1790025000000,
  CreateInventoryTakeUps1790026000000,
  CreateFormDocuments1790024000000,
  DeriveWhatIsAskedOfAll1790027000000,
  OpenEditions1790029000000,
  RememberFormFiles1790028000000,
  OfferActivityReports1790024000100,
  KnowWhatStands1790029000100,
  TagFreeAnswers1790032000000,
  CreateLabelDecisions1790033000000,
];
