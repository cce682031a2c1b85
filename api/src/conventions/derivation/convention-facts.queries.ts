import type { ConventionFacts } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';

/** The facts of a convention, and whose it is. */
export interface StoredFacts {
  readonly id: string;
  readonly networkId: string;
  readonly ccasId: string;
  readonly facts: ConventionFacts;
}

/** SQL: the rows of a part of the convention `v` as a JSON list. */
const parts = (table: string, json: string): string =>
  `(SELECT coalesce(json_agg(json_build_object(${json}) ORDER BY p.id), '[]') FROM convention_${table} p WHERE p.convention_id = v.id)`;

/** The perimeter changes when a commune absorbs another, or goes on under the same code with other land. */
const FACTS = `
  SELECT v.id, v.network_id AS "networkId", v.ccas_id AS "ccasId", json_build_object(
           'kind', v.kind, 'title', v.title, 'createdOn', (v.created_at AT TIME ZONE 'Europe/Paris')::date, 'effectiveOn', v.effective_on, 'endsOn', v.ends_on,
           'renewal', v.renewal, 'renewalMonths', v.renewal_months, 'renewalsMax', v.renewals_max, 'noticeMonths', v.notice_months,
           'preparationMonths', v.preparation_months, 'isArchived', v.archived_at IS NOT NULL,
           'acts', ${parts('act', `'kind', p.kind, 'happenedOn', p.happened_on, 'year', p.year`)},
           'riders', ${parts('rider', `'signedOn', p.signed_on, 'effectiveOn', p.effective_on, 'newEndsOn', p.new_ends_on`)},
           'secondments', ${parts('secondment', `'id', p.id, 'post', p.post, 'endsOn', p.ends_on`)},
           'parties', ${parts('party', `'id', p.id, 'name', p.name, 'mandateEndsOn', p.mandate_ends_on`)},
           'grants', ${parts('grant', `'year', p.year, 'votedOn', p.voted_on`)},
           'perimeterChangedOn', (SELECT max(tp.passed_on) FROM ccas c JOIN territory_passage tp ON tp.new_id = c.territory_id
                                   WHERE c.id = v.ccas_id AND tp.nature IN ('merged', 'perimeter_changed'))
         ) AS facts
    FROM convention v
   WHERE v.id = ANY ($1::uuid[])`;

/** The facts of those conventions, in one statement. */
export const readFacts = (database: Queryable, ids: readonly string[]): Promise<StoredFacts[]> => database.query(FACTS, [ids]);
