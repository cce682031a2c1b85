import { type BudgetLine, REPORT_DUE_MONTHS, REPORT_NOTICE_DAYS, reportDueOn } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import { isLive } from '../initiatives.fragments';
import type { InitiativeBudgetType } from './initiative-budget.type';

/** SQL: the day on which the report on the budget of that alias is due, as `reportDueOn` says it. */
const dueOn = (b: string): string =>
  `least((${b}.exercise_ends_on + interval '${REPORT_DUE_MONTHS} months')::date, coalesce(${b}.agreed_report_on, 'infinity'::date))`;

/** SQL: the financial reports that are not sent yet, of initiatives that somebody funds. Of whoever carries one they are the own. */
export const reportsDue = (network: string): string => `
    SELECT 'initiative_budget', i.id, 'financial_report', b.id::text, p.network_id, NULL::uuid, ${dueOn('b')} - ${REPORT_NOTICE_DAYS}, ${dueOn('b')}, NULL::date,
           NULL::timestamptz, i.number || '. ' || i.title, ARRAY[i.owner_account_id, i.deputy_account_id], NULL::uuid, NULL::integer,
           greatest(b.updated_at, i.updated_at)
      FROM plan p JOIN initiative i ON i.plan_id = p.id JOIN initiative_budget b ON b.initiative_id = i.id
     WHERE p.network_id = ${network} AND b.report_sent_on IS NULL AND ${isLive('i')}
       AND EXISTS (SELECT 1 FROM funding_line f WHERE f.initiative_id = i.id)`;

type Stored = Omit<InitiativeBudgetType, 'reportDueOn' | 'updatedAt'> & { updatedAt: string };

/** The budget of an initiative; null as long as nobody wrote one. A share of a grant that is gone is no share. The caller has checked the right. */
export async function readBudget(database: Queryable, initiativeId: string): Promise<InitiativeBudgetType | null> {
  const [row] = (await database.query(
    `SELECT json_build_object('id', b.id, 'stage', b.stage, 'exerciseStartsOn', b.exercise_starts_on, 'exerciseEndsOn', b.exercise_ends_on,
              'agreedReportOn', b.agreed_report_on, 'reportSentOn', b.report_sent_on, 'lines', b.lines, 'resultKind', b.result_kind, 'resultCents', b.result_cents,
              'resultText', b.result_text, 'overheadKey', b.overhead_key, 'inKindMethod', b.in_kind_method, 'story', b.story, 'people', b.people,
              'places', b.places, 'results', b.results, 'version', b.version, 'updatedAt', b.updated_at,
              'updatedByName', (SELECT full_name FROM account WHERE id = b.updated_by_id)) AS budget,
            (SELECT coalesce(json_agg(f.id), '[]') FROM funding_line f WHERE f.initiative_id = b.initiative_id) AS grants
       FROM initiative_budget b WHERE b.initiative_id = $1`,
    [initiativeId],
  )) as { budget: Stored; grants: readonly string[] }[];
  if (!row) return null;
  const { budget, grants } = row;
  return {
    ...budget,
    lines: budget.lines.map((line) => ({ ...line, shares: line.shares.filter(({ fundingLineId }) => grants.includes(fundingLineId)) })),
    reportDueOn: reportDueOn(budget.exerciseEndsOn, budget.agreedReportOn),
    updatedAt: new Date(budget.updatedAt),
  };
}

/** A grant of an initiative, as a report names it. */
export interface BudgetGrant {
  readonly id: string;
  readonly funder: string;
  readonly label: string | null;
  readonly soughtCents: number | null;
  readonly promisedCents: number | null;
  readonly notifiedCents: number | null;
  readonly signedCents: number | null;
  readonly paidCents: number | null;
}

/** What the documents of a budget say of its initiative. */
export interface BudgetFacts {
  readonly number: number;
  readonly title: string;
  readonly purpose: string | null;
  readonly networkName: string;
  readonly planTitle: string;
  readonly isDemonstration: boolean;
  readonly grants: readonly BudgetGrant[];
}

/** The initiative whose budget is told. */
export async function budgetFacts(database: Queryable, initiativeId: string): Promise<BudgetFacts> {
  const [row] = (await database.query(
    `SELECT json_build_object('number', i.number, 'title', i.title, 'purpose', i.purpose, 'networkName', n.name, 'planTitle', p.title,
              'isDemonstration', n.is_demonstration,
              'grants', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'funder', fu.name, 'label', f.label, 'soughtCents', f.sought_cents, 'promisedCents', f.promised_cents,
                 'notifiedCents', f.notified_cents, 'signedCents', f.signed_cents, 'paidCents', f.paid_cents) ORDER BY fu.name, f.created_at, f.id), '[]')
                 FROM funding_line f JOIN funder fu ON fu.id = f.funder_id WHERE f.initiative_id = i.id)) AS facts
       FROM initiative i JOIN plan p ON p.id = i.plan_id JOIN network n ON n.id = p.network_id WHERE i.id = $1`,
    [initiativeId],
  )) as [{ facts: BudgetFacts }];
  return row.facts;
}

/** Ids of the shares of some lines that are no grants of the initiative. */
export async function strangeShares(database: Queryable, initiativeId: string, lines: readonly BudgetLine[]): Promise<readonly string[]> {
  const ids = lines.flatMap(({ shares }) => shares.map(({ fundingLineId }) => fundingLineId));
  if (ids.length === 0) return [];
  const rows = (await database.query(
    'SELECT id FROM unnest($2::uuid[]) s(id) WHERE NOT EXISTS (SELECT 1 FROM funding_line f WHERE f.id = s.id AND f.initiative_id = $1)',
    [initiativeId, ids],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
