import type { Entrusted } from '../platform/declarations/entrusted';

const OF_PERSON = 'network_id = $2 AND owner_account_id = $1 AND abandoned_reason IS NULL';

/** Actions of the plan that somebody leads. */
export const PRIVACY_ENTRUSTED: readonly Entrusted[] = [
  {
    kind: 'privacy_actions',
    by: 'privacy.plan',
    list: `SELECT title AS label FROM privacy_action WHERE ${OF_PERSON} ORDER BY title, id`,
    passOn: `UPDATE privacy_action SET owner_account_id = $3 WHERE ${OF_PERSON}`,
  },
];
