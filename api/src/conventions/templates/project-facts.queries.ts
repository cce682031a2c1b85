import type { CcasKind, ConventionRenewal, TemplateArticle } from '@maillage/domain';
import { inNetwork } from '../../network';
import { isId, type Queryable } from '../../platform/database/queryable';

/** A version of a convention-type, as a document is produced from it. */
export interface TemplateFacts {
  readonly networkId: string;
  readonly networkName: string;
  readonly isDemonstration: boolean;
  readonly title: string;
  readonly number: number;
  readonly isDraft: boolean;
  readonly articles: readonly TemplateArticle[];
}

/** A CCAS and its town on a day. */
export interface CcasFacts {
  readonly kind: CcasKind;
  readonly name: string;
  readonly siren: string;
  readonly address: string | null;
  readonly placeName: string;
  readonly townSiren: string | null;
  readonly eptName: string | null;
  readonly presidentName: string | null;
  readonly vicePresidentName: string | null;
  /** Their titles, in the words of the CCAS. */
  readonly presidentTitle: string | null;
  readonly vicePresidentTitle: string | null;
}

interface Party {
  readonly name: string;
  readonly siren: string | null;
  readonly signatoryName: string | null;
  readonly signatoryCapacity: string | null;
}

interface Deliberation {
  readonly reference: string | null;
  readonly happenedOn: string;
}

/** A recorded convention: what it says wins over what is known of the CCAS. */
export interface ConventionFacts {
  readonly effectiveOn: string | null;
  readonly endsOn: string | null;
  readonly renewal: ConventionRenewal;
  readonly renewalMonths: number | null;
  readonly renewalsMax: number | null;
  readonly noticeMonths: number | null;
  readonly town: Party | null;
  readonly ccas: Party | null;
  readonly townDeliberation: Deliberation | null;
  readonly ccasDeliberation: Deliberation | null;
}

const one = async <T>(database: Queryable, statement: string, values: unknown[]): Promise<T | null> =>
  ((await database.query(statement, values)) as T[])[0] ?? null;

export const getTemplateFacts = async (database: Queryable, versionId: string): Promise<TemplateFacts | null> =>
  isId(versionId)
    ? one(
        database,
        `SELECT t.network_id AS "networkId", n.name AS "networkName", n.is_demonstration AS "isDemonstration", t.title, v.number,
                v.published_on IS NULL AS "isDraft", v.articles
           FROM convention_template_version v JOIN convention_template t ON t.id = v.template_id JOIN network n ON n.id = t.network_id
          WHERE v.id = $1`,
        [versionId],
      )
    : null;

const HOLDER = (name: string, column: 'person_name' | 'job_title' = 'person_name'): string => `(
  SELECT o.${column} FROM office o
   WHERE o.ccas_id = c.id AND o.function = '${name}' AND (o.starts_on IS NULL OR o.starts_on <= $3::date) AND (o.ends_on IS NULL OR o.ends_on >= $3::date)
   ORDER BY o.starts_on NULLS LAST, o.id LIMIT 1)`;

/** A CCAS of that network; null when it is unknown there. */
export const getCcasFacts = async (database: Queryable, ccasId: string, networkId: string, today: string): Promise<CcasFacts | null> =>
  isId(ccasId)
    ? one(
        database,
        `SELECT c.kind, c.name, c.siren, nullif(concat_ws(', ', c.address_line, nullif(concat_ws(' ', c.postal_code, c.city), '')), '') AS address,
                t.name AS "placeName", t.siren AS "townSiren",
                (SELECT e.name FROM territory_inclusion i JOIN territory e ON e.id = i.ancestor_id AND e.kind = 'ept'
                  WHERE i.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) AS "eptName",
                ${HOLDER('president')} AS "presidentName", ${HOLDER('vice_president')} AS "vicePresidentName",
                ${HOLDER('president', 'job_title')} AS "presidentTitle", ${HOLDER('vice_president', 'job_title')} AS "vicePresidentTitle"
           FROM ccas c JOIN territory t ON t.id = c.territory_id
          WHERE c.id = $1 AND ${inNetwork('c.territory_id', '$2')}`,
        [ccasId, networkId, today],
      )
    : null;

const party = (side: string): string => `(
  SELECT json_build_object('name', p.name, 'siren', p.siren, 'signatoryName', p.signatory_name, 'signatoryCapacity', p.signatory_capacity)
    FROM convention_party p WHERE p.convention_id = v.id AND p.side = '${side}')`;

const deliberation = (kind: string): string => `(
  SELECT json_build_object('reference', a.reference, 'happenedOn', a.happened_on) FROM convention_act a WHERE a.convention_id = v.id AND a.kind = '${kind}')`;

/** A convention that the network recorded of that CCAS; null when it is unknown there. */
export const getConventionFacts = async (
  database: Queryable,
  conventionId: string,
  { networkId, ccasId }: { readonly networkId: string; readonly ccasId: string },
): Promise<ConventionFacts | null> =>
  isId(conventionId)
    ? one(
        database,
        `SELECT v.effective_on::text AS "effectiveOn", v.ends_on::text AS "endsOn", v.renewal, v.renewal_months AS "renewalMonths",
                v.renewals_max AS "renewalsMax", v.notice_months AS "noticeMonths", ${party('town')} AS town, ${party('ccas')} AS ccas,
                ${deliberation('council_deliberation')} AS "townDeliberation", ${deliberation('ca_deliberation')} AS "ccasDeliberation"
           FROM convention v WHERE v.id = $1 AND v.ccas_id = $2 AND v.network_id = $3`,
        [conventionId, ccasId, networkId],
      )
    : null;
