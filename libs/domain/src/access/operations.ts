import type { Reach } from './access-table';
import { ACCOUNTS_ACCESS } from './operations/accounts';
import { API_TOKENS_ACCESS } from './operations/api-tokens';
import { CALENDAR_FEEDS_ACCESS } from './operations/calendar-feeds';
import { CAMPAIGNS_ACCESS } from './operations/campaigns';
import { FORMS_ACCESS } from './operations/forms';
import { COHORTS_ACCESS } from './operations/cohorts';
import { CONVENTIONS_ACCESS } from './operations/conventions';
import { DEADLINES_ACCESS } from './operations/deadlines';
import { EDITION_SHARES_ACCESS } from './operations/edition-shares';
import { EDITIONS_ACCESS } from './operations/editions';
import { HOME_ACCESS } from './operations/home';
import { INDICATORS_ACCESS } from './operations/indicators';
import { INITIATIVES_ACCESS } from './operations/initiatives';
import { INVENTORIES_ACCESS } from './operations/inventories';
import { JOBS_ACCESS } from './operations/jobs';
import { JOURNAL_ACCESS } from './operations/journal';
import { NETWORK_ACCESS } from './operations/network';
import { NEWS_ACCESS } from './operations/news';
import { OPEN_DATA_ACCESS } from './operations/open-data';
import { OUTLINES_ACCESS } from './operations/outlines';
import { PRIVACY_ACCESS } from './operations/privacy';
import { PUBLICATIONS_ACCESS } from './operations/publications';
import { SEARCH_ACCESS } from './operations/search';
import { SURVEYS_ACCESS } from './operations/surveys';
import { TAKEOVER_ACCESS } from './operations/takeover';
import { TERRITORIES_ACCESS } from './operations/territories';
import { WEBHOOKS_ACCESS } from './operations/webhooks';
import { WORKBOOKS_ACCESS } from './operations/workbooks';
import type { Role } from './roles';

const TABLES = {
  ...ACCOUNTS_ACCESS,
  ...TERRITORIES_ACCESS,
  ...NETWORK_ACCESS,
  ...NEWS_ACCESS,
  ...COHORTS_ACCESS,
  ...INITIATIVES_ACCESS,
  ...CONVENTIONS_ACCESS,
  ...PRIVACY_ACCESS,
  ...INDICATORS_ACCESS,
  ...CAMPAIGNS_ACCESS,
  ...FORMS_ACCESS,
  ...INVENTORIES_ACCESS,
  ...SURVEYS_ACCESS,
  ...TAKEOVER_ACCESS,
  ...OUTLINES_ACCESS,
  ...DEADLINES_ACCESS,
  ...CALENDAR_FEEDS_ACCESS,
  ...API_TOKENS_ACCESS,
  ...WEBHOOKS_ACCESS,
  ...PUBLICATIONS_ACCESS,
  ...EDITIONS_ACCESS,
  ...EDITION_SHARES_ACCESS,
  ...OPEN_DATA_ACCESS,
  ...JOBS_ACCESS,
  ...JOURNAL_ACCESS,
  ...HOME_ACCESS,
  ...SEARCH_ACCESS,
  ...WORKBOOKS_ACCESS,
} as const;

/** An operation that a handler can declare. Feature, then verb. */
export type Operation = keyof typeof TABLES;

/** The rights of each role, by operation. What is not here is refused. Snapshot-tested: a change of rights shows in review. */
export const ACCESS: Readonly<Record<Operation, Readonly<Partial<Record<Role, Reach>>>>> = TABLES;

/** Every operation, in the order of the features. */
export const OPERATIONS = Object.keys(ACCESS) as Operation[];
