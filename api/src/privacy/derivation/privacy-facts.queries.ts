import type { BreachDates, PrivacyAnswer, PrivacyPoint, RequestDates } from '@maillage/domain';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { evidenceEndOf, policyOf } from '../base/base.fragments';

/** What the deadlines of a CCAS follow from. Dates are civil, but for instants of breaches. */
export interface PrivacyFacts {
  readonly ccasId: string;
  readonly networkId: string;
  readonly answers: readonly {
    readonly point: PrivacyPoint;
    readonly answer: PrivacyAnswer;
    readonly evidenceEndsOn: string | null;
    /** Day of the answer, in Paris. */
    readonly answeredOn: string;
  }[];
  readonly designations: readonly { readonly id: string; readonly startsOn: string; readonly endsOn: string | null }[];
  readonly procedures: readonly { readonly id: string; readonly openedOn: string; readonly dueOn: string | null; readonly closedOn: string | null }[];
  readonly breaches: readonly (BreachDates & { readonly id: string })[];
  readonly requests: readonly (RequestDates & { readonly id: string })[];
  readonly actions: readonly { readonly id: string; readonly point: PrivacyPoint | null; readonly dueOn: string; readonly doneOn: string | null }[];
}

interface StoredFacts extends Omit<PrivacyFacts, 'breaches'> {
  breaches: { id: string; discoveredAt: string; notifiedAt: string | null; isWithoutRisk: boolean; closedOn: string | null }[];
}

const list = (columns: string, from: string): string => `(SELECT coalesce(json_agg(json_build_object(${columns})), '[]') FROM ${from})`;

/** The facts of those CCAS, in one statement; a CCAS that stands outside of every network has none. */
export async function readPrivacyFacts(database: Queryable, ccas: readonly { readonly ccasId: string; readonly networkId: string }[]): Promise<PrivacyFacts[]> {
  const b = new Bindings();
  const ids = b.bind(ccas.map(({ ccasId }) => ccasId));
  const networkIds = b.bind(ccas.map(({ networkId }) => networkId));
  const sql = `
    SELECT k.ccas_id AS "ccasId", k.network_id AS "networkId",
           ${list(
             `'point', a.point, 'answer', a.answer, 'evidenceEndsOn', ${evidenceEndOf('a', 'p')}, 'answeredOn', (a.updated_at AT TIME ZONE 'Europe/Paris')::date`,
             `privacy_answer a JOIN (${policyOf('k.network_id', b)}) p ON p.point = a.point WHERE a.ccas_id = k.ccas_id`,
           )} AS answers,
           ${list(`'id', d.id, 'startsOn', d.starts_on, 'endsOn', d.ends_on`, 'dpo_designation d WHERE d.ccas_id = k.ccas_id')} AS designations,
           ${list(`'id', d.id, 'openedOn', d.opened_on, 'dueOn', d.due_on, 'closedOn', d.closed_on`, 'cnil_procedure d WHERE d.ccas_id = k.ccas_id')} AS procedures,
           ${list(
             `'id', d.id, 'discoveredAt', d.discovered_at, 'notifiedAt', d.notified_at, 'isWithoutRisk', d.is_without_risk, 'closedOn', d.closed_on`,
             'privacy_breach d WHERE d.ccas_id = k.ccas_id',
           )} AS breaches,
           ${list(`'id', d.id, 'receivedOn', d.received_on, 'isExtended', d.is_extended, 'answeredOn', d.answered_on`, 'rights_request d WHERE d.ccas_id = k.ccas_id')} AS requests,
           ${list(
             `'id', x.id, 'point', d.point, 'dueOn', d.due_on, 'doneOn', x.done_on`,
             'privacy_action_ccas x JOIN privacy_action d ON d.id = x.action_id WHERE x.ccas_id = k.ccas_id AND d.due_on IS NOT NULL AND d.abandoned_reason IS NULL',
           )} AS actions
      FROM unnest(${ids}::uuid[], ${networkIds}::uuid[]) k (ccas_id, network_id)`;
  const rows = (await database.query(sql, b.values)) as StoredFacts[];
  return rows.map(({ breaches, ...facts }) => ({
    ...facts,
    breaches: breaches.map(({ discoveredAt, notifiedAt, ...breach }) => ({
      ...breach,
      discoveredAt: new Date(discoveredAt),
      notifiedAt: notifiedAt === null ? null : new Date(notifiedAt),
    })),
  }));
}

/** The CCAS of a network, those with an answer, or with an action. */
export const CCAS_WITH_ANSWERS = 'SELECT DISTINCT ccas_id AS id FROM privacy_answer WHERE network_id = ANY ($1::uuid[]) ORDER BY 1';
export const CCAS_OF_ACTIONS = 'SELECT DISTINCT ccas_id AS id FROM privacy_action_ccas WHERE action_id = ANY ($1::uuid[]) ORDER BY 1';
