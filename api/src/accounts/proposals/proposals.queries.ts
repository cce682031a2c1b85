import { quoted } from '../../platform/database/quoted';
import { GET_ACCOUNT, ROLES } from '../account.queries';

/** The proposal `a` is one to the account $3: it has its address without being opened by it, and stands. */
const IS_OWN = `
  a.id <> $3 AND a.disabled_at IS NULL AND a.declined_at IS NULL AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id)
  AND EXISTS (SELECT FROM sign_in_address s WHERE s.email = a.email AND s.account_id = $3)`;

/** The roles proposed to an account. $1 today, $2 null, $3 account. */
export const LIST_PROPOSALS = `SELECT a.id, ${ROLES} FROM account a WHERE ${IS_OWN} ORDER BY a.created_at, a.id`;

/** The account of who is signed in, when she came before, and whether roles are proposed to it. The parameters of {@link GET_ACCOUNT}. */
export const GET_ME = `
  SELECT me.*, (SELECT v.previous_visit_at FROM account_visit v WHERE v.account_id = me.id) AS "previousVisitAt",
         EXISTS (SELECT FROM account a WHERE ${IS_OWN}) AS "hasProposals"
    FROM (${GET_ACCOUNT}) me`;

/** One of them, held until it is accepted or declined. $1 and $2 unused, $3 account, $4 proposal. */
export const LOCK_PROPOSAL = `SELECT a.id, a.full_name AS "fullName" FROM account a WHERE ${IS_OWN} AND a.id = $4 AND $1::date IS NULL AND $2::text IS NULL FOR UPDATE`;

/** What opens an account, and was done in its sessions: that of a proposal opens nothing of the person's. */
const OWN_TABLES = ['account_visit', 'creation_key', 'known_browser', 'one_time_link', 'page_link', 'session', 'sign_in', 'sign_in_address'];

/** Every column of every table that names an account: what the person was told and asked among them. What opens the proposal stays behind. */
export const LIST_REFERENCES = `
  SELECT c.conrelid::regclass::text AS "table", quote_ident(k.attname) AS "column", NOT k.attnotnull AS "isNullable"
    FROM pg_constraint c JOIN pg_attribute k ON k.attrelid = c.conrelid AND k.attnum = c.conkey[1]
   WHERE c.contype = 'f' AND c.confrelid = 'account'::regclass
     AND c.conrelid::regclass::text NOT IN (${quoted(OWN_TABLES)}) ORDER BY 1, 2`;
