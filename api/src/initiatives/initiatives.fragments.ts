import type { Viewer } from '../platform/access/viewer';
import type { Bindings } from '../platform/database/bindings';
import { ccasRefColumns, inNetwork, openOn } from '../network';
import { ccasReach, isReached } from './ccas-reach';

/** Who reads what network on what day: what every read of this feature depends on. */
export interface Reading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** Civil date. */
  readonly today: string;
}

/**
 * SQL: the CCAS of the network as the rows of a CTE, each with what the viewer may do with it and its `rank` by EPT then commune.
 * Those open today; or one by its id, open or not.
 */
export function networkCcas({ viewer, networkId, today }: Reading, b: Bindings, ccasId?: string): string {
  const isOpen = openOn('c', `${b.bind(today)}::date`);
  return `
    SELECT x.*, row_number() OVER (ORDER BY x.ept ->> 'name' COLLATE "fr-x-icu" NULLS LAST, x."communeName" COLLATE "fr-x-icu", x.id)::integer AS rank
      FROM (SELECT ${ccasRefColumns('c', 't')}, c.territory_id,
                   (${isOpen} AND ${isReached(ccasReach(viewer, 'adoption.update', networkId), b, 'c')}) AS "canUpdate",
                   ${isReached(ccasReach(viewer, 'adoption.readDetail', networkId), b, 'c')} AS "isDetailVisible"
              FROM ccas c JOIN territory t ON t.id = c.territory_id
             WHERE ${ccasId === undefined ? isOpen : `c.id = ${b.bind(ccasId)}::uuid`} AND ${inNetwork('c.territory_id', `${b.bind(networkId)}::uuid`)}) x`;
}

/** SQL: an `InitiativeRef` as JSON, from the aliases of an `initiative` and of its `plan`. */
export const initiativeRefJson = (i: string, p: string): string =>
  `json_build_object('id', ${i}.id, 'number', ${i}.number, 'title', ${i}.title, 'planYear', ${p}.year)`;

/** SQL: a `CcasRef` as JSON, from a row of {@link networkCcas}. */
export const ccasRefJson = (c: string): string =>
  `json_build_object('id', ${c}.id, 'name', ${c}.name, 'kind', ${c}.kind, 'communeName', ${c}."communeName", 'ept', ${c}.ept)`;

/** SQL: the owner or deputy of the initiative `i` as the JSON of a `PersonRef`. A free name in a demonstration network is invented too. */
export const personJson = (i: string, column: 'owner' | 'deputy', n: string): string => `
  CASE WHEN ${i}.${column}_account_id IS NOT NULL
       THEN (SELECT json_build_object('accountId', id, 'name', full_name, 'isFictitious', is_fictitious) FROM account WHERE id = ${i}.${column}_account_id)
       WHEN ${i}.${column}_name IS NOT NULL
       THEN json_build_object('accountId', NULL, 'name', ${i}.${column}_name, 'isFictitious', ${n}.is_demonstration) END`;

/** SQL condition: the milestone of that alias is late on the day `day` (`isMilestoneLate` in libs/domain). */
export const isLate = (m: string, day: string): string => `(${m}.done_on IS NULL AND ${m}.due_on < ${day})`;

/** SQL: the `AdoptionCounts` of the initiative `i` as JSON; needs a CTE `open_ccas` made by {@link networkCcas}. */
export const adoptionCountsJson = (i: string): string => {
  const at = (stage: string): string => `count(*) FILTER (WHERE a.stage = '${stage}')`;
  return `(
    SELECT json_build_object('total', count(*), 'answered', count(a.id), 'withoutNews', count(*) - count(a.id), 'concerned', count(*) - ${at('not_concerned')},
             'notConcerned', ${at('not_concerned')}, 'toContact', ${at('to_contact')}, 'informed', ${at('informed')}, 'volunteer', ${at('volunteer')},
             'committed', ${at('committed')}, 'inPlace', ${at('in_place')}, 'assessed', ${at('assessed')},
             'blocked', count(*) FILTER (WHERE a.blocker IS NOT NULL AND c."isDetailVisible"))
      FROM open_ccas c LEFT JOIN adoption a ON a.ccas_id = c.id AND a.initiative_id = ${i}.id)`;
};
