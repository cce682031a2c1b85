import type { ErrorCode } from './error-code';
import { ACCOUNTS_REASONS } from './reasons/accounts';
import { API_TOKENS_REASONS } from './reasons/api-tokens';
import { CAMPAIGNS_REASONS } from './reasons/campaigns';
import { FORMS_REASONS } from './reasons/forms';
import { COHORTS_REASONS } from './reasons/cohorts';
import { CONVENTIONS_REASONS } from './reasons/conventions';
import { EDITION_SHARES_REASONS } from './reasons/edition-shares';
import { EDITIONS_REASONS } from './reasons/editions';
import { FILES_REASONS } from './reasons/files';
import { INDICATORS_REASONS } from './reasons/indicators';
import { DISCUSSIONS_REASONS } from './reasons/discussions';
import { INITIATIVES_REASONS } from './reasons/initiatives';
import { INVENTORIES_REASONS } from './reasons/inventories';
import { NETWORK_REASONS } from './reasons/network';
import { NEWS_REASONS } from './reasons/news';
import { OPEN_DATA_REASONS } from './reasons/open-data';
import { PRIVACY_REASONS } from './reasons/privacy';
import { SURVEYS_REASONS } from './reasons/surveys';
import { TAKEOVER_REASONS } from './reasons/takeover';
import { TERRITORIES_REASONS } from './reasons/territories';
import { WEBHOOKS_REASONS } from './reasons/webhooks';
import { WORKBOOKS_REASONS } from './reasons/workbooks';

/** Every reason for which the product can refuse, with its code. The client words each of them in French. */
export const REASONS = {
  // access
  NOT_SIGNED_IN: 'UNAUTHENTICATED',
  NOT_ALLOWED: 'FORBIDDEN',
  /** The page shows another account than the one signed in, maybe from another tab: `params.fullName` is the latter’s. */
  OTHER_ACCOUNT_SIGNED_IN: 'FORBIDDEN',
  CROSS_SITE_REQUEST: 'FORBIDDEN',
  /** Unknown, or not visible to this person: one answer for both. */
  NOT_FOUND: 'NOT_FOUND',
  // any input
  INVALID_INPUT: 'BAD_USER_INPUT',
  REQUEST_TOO_COMPLEX: 'BAD_USER_INPUT',
  STALE_VERSION: 'CONFLICT',
  /** An earlier sending of the same form arrived, with other content: `params.id` is what it made. */
  ALREADY_CREATED: 'CONFLICT',
  TOO_MANY_ATTEMPTS: 'RATE_LIMITED',
  /** One person's requests ask for more at once than is done for her at once, and more than may wait. */
  TOO_MUCH_AT_ONCE: 'RATE_LIMITED',
  /** Many files are being read, and no more can wait. */
  TOO_MANY_FILES_AT_ONCE: 'RATE_LIMITED',
  /** The database is away; it comes back. */
  UNAVAILABLE: 'INTERNAL_SERVER_ERROR',
  UNEXPECTED: 'INTERNAL_SERVER_ERROR',
  // of one feature
  ...ACCOUNTS_REASONS,
  ...TERRITORIES_REASONS,
  ...NETWORK_REASONS,
  ...NEWS_REASONS,
  ...COHORTS_REASONS,
  ...FILES_REASONS,
  ...DISCUSSIONS_REASONS,
  ...INITIATIVES_REASONS,
  ...CONVENTIONS_REASONS,
  ...PRIVACY_REASONS,
  ...INDICATORS_REASONS,
  ...CAMPAIGNS_REASONS,
  ...FORMS_REASONS,
  ...INVENTORIES_REASONS,
  ...SURVEYS_REASONS,
  ...WORKBOOKS_REASONS,
  ...TAKEOVER_REASONS,
  ...EDITIONS_REASONS,
  ...EDITION_SHARES_REASONS,
  ...OPEN_DATA_REASONS,
  ...API_TOKENS_REASONS,
  ...WEBHOOKS_REASONS,
} as const satisfies Record<string, ErrorCode>;

/** A reason for which the product can refuse. */
export type Reason = keyof typeof REASONS;
