import { ACCOUNTS_FIELD_REASONS } from './reasons/accounts';
import { CONVENTIONS_FIELD_REASONS } from './reasons/conventions';
import { EDITION_SHARES_FIELD_REASONS } from './reasons/edition-shares';
import { INDICATORS_FIELD_REASONS } from './reasons/indicators';
import { INITIATIVES_FIELD_REASONS } from './reasons/initiatives';
import { NETWORK_FIELD_REASONS } from './reasons/network';
import { OPEN_DATA_FIELD_REASONS } from './reasons/open-data';
import { PRIVACY_FIELD_REASONS } from './reasons/privacy';
import { WEBHOOKS_FIELD_REASONS } from './reasons/webhooks';
import { WORKBOOKS_FIELD_REASONS } from './reasons/workbooks';

/** Why one field of an input is refused. */
export const FIELD_REASONS = [
  'REQUIRED',
  'TOO_SHORT',
  'TOO_LONG',
  'NOT_A_DATE',
  'NOT_A_TIME',
  'NOT_AN_EMAIL',
  'EMAIL_DOUBTFUL',
  'NOT_A_PHONE',
  'NOT_A_POSTAL_CODE',
  'NOT_A_URL',
  'NOT_A_NUMBER',
  'NOT_A_WHOLE_NUMBER',
  'OUT_OF_RANGE',
  'NOT_IN_LIST',
  'UNKNOWN_REFERENCE',
  'END_BEFORE_START',
  'DATE_IN_FUTURE',
  'REASON_REQUIRED',
  /** A reason that nothing asks for, and that would be kept by nobody. */
  'REASON_OF_NOTHING',
  'INVALID_FORMAT',
  ...ACCOUNTS_FIELD_REASONS,
  ...NETWORK_FIELD_REASONS,
  ...INITIATIVES_FIELD_REASONS,
  ...WORKBOOKS_FIELD_REASONS,
  ...CONVENTIONS_FIELD_REASONS,
  ...PRIVACY_FIELD_REASONS,
  ...INDICATORS_FIELD_REASONS,
  ...EDITION_SHARES_FIELD_REASONS,
  ...OPEN_DATA_FIELD_REASONS,
  ...WEBHOOKS_FIELD_REASONS,
] as const;
export type FieldReason = (typeof FIELD_REASONS)[number];

/** A refused field: `path` as in the input (`milestones.0.dueOn`), so that a form can place the message. */
export interface FieldError {
  readonly path: string;
  readonly reason: FieldReason;
}
