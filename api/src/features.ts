import { ACCOUNTS } from './accounts/accounts.feature';
import { API_TOKENS } from './api-tokens/api-tokens.feature';
import { ASKS } from './asks/asks.feature';
import { CALENDAR_FEEDS } from './calendar-feeds/calendar-feeds.feature';
import { CAMPAIGNS } from './campaigns/campaigns.feature';
import { FORMS } from './forms/forms.feature';
import { COHORTS } from './cohorts/cohorts.feature';
import { CONVENTIONS } from './conventions/conventions.feature';
import { DEADLINES } from './deadlines/deadlines.feature';
import { DEMONSTRATION } from './demonstration/demonstration.feature';
import { DIGEST } from './digest/digest.feature';
import { DISCUSSIONS } from './discussions/discussions.feature';
import { EDITION_SHARES } from './edition-shares/edition-shares.feature';
import { FORM_DOCUMENTS } from './form-documents/form-documents.feature';
import { EDITION_DOCUMENTS } from './edition-documents/edition-documents.feature';
import { EDITIONS } from './editions/editions.feature';
import { FILES } from './files/files.feature';
import { HOME } from './home/home.feature';
import { INDICATORS } from './indicators/indicators.feature';
import { INITIATIVES } from './initiatives/initiatives.feature';
import { INVENTORIES } from './inventories/inventories.feature';
import { JOBS } from './jobs/jobs.feature';
import { JOURNAL } from './journal/journal.feature';
import { LEGAL } from './legal/legal.feature';
import { NETWORK } from './network/network.feature';
import { NEWS } from './news/news.feature';
import type { EntityClass, Feature } from './platform/declarations/feature';
import { CreationKeyRow } from './platform/creations/creation-key.entity';
import { MAIL_ENTITIES } from './platform/mail';
import { OPEN_DATA } from './open-data/open-data.feature';
import { PRIVACY } from './privacy/privacy.feature';
import { PUBLICATIONS } from './publications/publications.feature';
import { SEARCH } from './search/search.feature';
import { SURVEYS } from './surveys/surveys.feature';
import { TAKEOVER } from './takeover/takeover.feature';
import { TERRITORIES } from './territories/territories.feature';
import { WEBHOOKS } from './webhooks/webhooks.feature';
import { WORKBOOKS } from './workbooks/workbooks.feature';

/**
 * Every feature of the product, in the order in which they stand on each other. A bundle knows no globs: what is not listed here does
 * not exist. The rest of the house is derived from this list.
 */
export const FEATURES: readonly Feature[] = [
  TERRITORIES,
  NETWORK,
  ACCOUNTS,
  LEGAL,
  NEWS,
  COHORTS,
  FILES,
  DEADLINES,
  JOURNAL,
  SEARCH,
  ASKS,
  JOBS,
  DISCUSSIONS,
  WORKBOOKS,
  INITIATIVES,
  CONVENTIONS,
  PRIVACY,
  INDICATORS,
  CAMPAIGNS,
  FORMS,
  SURVEYS,
  TAKEOVER,
  PUBLICATIONS,
  EDITIONS,
  EDITION_SHARES,
  OPEN_DATA,
  EDITION_DOCUMENTS,
  INVENTORIES,
  FORM_DOCUMENTS,
  HOME,
  DIGEST,
  CALENDAR_FEEDS,
  API_TOKENS,
  WEBHOOKS,
  DEMONSTRATION,
];

/** Every table that TypeORM knows. */
export const ENTITIES: EntityClass[] = [...MAIL_ENTITIES, CreationKeyRow, ...FEATURES.flatMap(({ entities = [] }) => entities)];

/** Every resolver, from which `api/schema.graphql` is generated. */
export const RESOLVERS = FEATURES.flatMap(({ resolvers = [] }) => resolvers);
