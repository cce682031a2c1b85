import { ACCOUNTS_WORDS } from './accounts/accounts.words';
import { API_TOKENS_WORDS } from './api-tokens/api-tokens.words';
import { CALENDAR_FEEDS_WORDS } from './calendar-feeds/calendar-feeds.words';
import { CAMPAIGNS_WORDS } from './campaigns/campaigns.words';
import { COHORTS_WORDS } from './cohorts/cohorts.words';
import { CONVENTIONS_WORDS } from './conventions/conventions.words';
import { DEADLINES_WORDS } from './deadlines/deadlines.words';
import { DIGEST_WORDS } from './digest/digest.words';
import { EDITION_DOCUMENTS_WORDS } from './edition-documents/edition-documents.words';
import { EDITION_SHARES_WORDS } from './edition-shares/edition-shares.words';
import { EDITIONS_WORDS } from './editions/editions.words';
import { FORMS_WORDS } from './forms/forms.words';
import { FILES_WORDS } from './files/files.words';
import { INDICATORS_WORDS } from './indicators/indicators.words';
import { DISCUSSIONS_WORDS } from './discussions/discussions.words';
import { INITIATIVES_WORDS } from './initiatives/initiatives.words';
import { INVENTORIES_WORDS } from './inventories/inventories.words';
import { JOBS_WORDS } from './jobs/jobs.words';
import { LEGAL_WORDS } from './legal/legal.words';
import { MY_CCAS_WORDS } from './my-ccas/my-ccas.words';
import { NETWORK_WORDS } from './network/network.words';
import { NEWS_WORDS } from './news/news.words';
import { OPEN_DATA_WORDS } from './open-data/open-data.words';
import { PRIVACY_WORDS } from './privacy/privacy.words';
import { PUBLICATIONS_WORDS } from './publications/publications.words';
import { WEBHOOKS_WORDS } from './webhooks/webhooks.words';
import { WORKBOOKS_WORDS } from './workbooks/workbooks.words';
import { SURVEYS_WORDS } from './surveys/surveys.words';
import { TAKEOVER_WORDS } from './takeover/takeover.words';
import type { FeatureWords } from './faces';

/** How each feature is told, in the order of the menu; one file for the browser, loaded beside the first data. What is not listed here has no words. */
export const FEATURE_WORDS = [
  MY_CCAS_WORDS,
  CAMPAIGNS_WORDS,
  FORMS_WORDS,
  SURVEYS_WORDS,
  INVENTORIES_WORDS,
  DISCUSSIONS_WORDS,
  INITIATIVES_WORDS,
  TAKEOVER_WORDS,
  CONVENTIONS_WORDS,
  PRIVACY_WORDS,
  INDICATORS_WORDS,
  DEADLINES_WORDS,
  NEWS_WORDS,
  COHORTS_WORDS,
  NETWORK_WORDS,
  PUBLICATIONS_WORDS,
  EDITIONS_WORDS,
  EDITION_DOCUMENTS_WORDS,
  EDITION_SHARES_WORDS,
  OPEN_DATA_WORDS,
  WORKBOOKS_WORDS,
  ACCOUNTS_WORDS,
  DIGEST_WORDS,
  CALENDAR_FEEDS_WORDS,
  API_TOKENS_WORDS,
  WEBHOOKS_WORDS,
  JOBS_WORDS,
  LEGAL_WORDS,
  FILES_WORDS,
] as const satisfies readonly FeatureWords[];
