import type { EditionContent } from '@maillage/domain';
import { inNetwork, openOn } from '../../network';
import type { Queryable } from '../../platform/database/queryable';
import type { EditionCcas, SecretBasis } from '../../platform/declarations/edition-block';
import type { Edition } from '../edition.entity';

/** What all blocks of an edition are read of. */
export interface EditionGround {
  readonly networkName: string;
  readonly label: string;
  readonly ccas: readonly EditionCcas[];
  /** The open CCAS of the whole network, whatever the perimeter. */
  readonly everyCcas: readonly EditionCcas[];
  readonly told: readonly SecretBasis[];
  /** The edition that « what changed » compares with; null: there is none. */
  readonly before: EditionContent | null;
  /** Number of the edition that it corrects. */
  readonly replacesNumber: string | null;
}

const IN_PERIMETER: Readonly<Record<string, string>> = {
  network: 'true',
  funder: 'true',
  territory: 'EXISTS (SELECT FROM territory_inclusion i WHERE i.territory_id = c.territory_id AND i.ancestor_id = $4)',
  cohort: 'EXISTS (SELECT FROM cohort_member m WHERE m.ccas_id = c.id AND m.cohort_id = $5)',
};

/**
 * The CCAS of the perimeter, what earlier editions told, and the one to compare with: the chosen one, else the latest that was published for the same readers and
 * perimeter. In one statement.
 */
export async function readGround(database: Queryable, edition: Edition, asOf: string): Promise<EditionGround> {
  const [row] = (await database.query(
    `WITH e AS (SELECT * FROM edition WHERE id = $1),
     earlier AS (
       SELECT f.content, f.published_at, (o.id = e.compared_id) IS TRUE AS is_chosen
         FROM edition_frozen f JOIN edition o ON o.id = f.edition_id, e
        WHERE o.network_id = e.network_id AND o.id <> e.id
          AND (o.id = e.compared_id OR (e.compared_id IS NULL AND o.id IS DISTINCT FROM e.replaces_id AND o.audience = e.audience AND o.perimeter = e.perimeter
            AND o.territory_id IS NOT DISTINCT FROM e.territory_id AND o.cohort_id IS NOT DISTINCT FROM e.cohort_id AND o.funder_id IS NOT DISTINCT FROM e.funder_id
            AND (f.content ->> 'asOf')::date <= $3::date)))
     SELECT n.name AS "networkName",
            CASE e.perimeter WHEN 'network' THEN n.name WHEN 'territory' THEN pt.name WHEN 'cohort' THEN coalesce(h.name, 'Groupe supprimé') ELSE u.name END AS label,
            (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'communeName', t.name, 'code', t.code, 'territoryId', t.id, 'eptName', x.name,
                        'isWithin', ${IN_PERIMETER[edition.perimeter]})
                      ORDER BY x.name COLLATE "fr-x-icu" NULLS LAST, t.name COLLATE "fr-x-icu", c.id), '[]')
               FROM ccas c JOIN territory t ON t.id = c.territory_id
               LEFT JOIN LATERAL (SELECT p.name FROM territory_inclusion i JOIN territory p ON p.id = i.ancestor_id AND p.kind = 'ept' WHERE i.territory_id = t.id
                                   ORDER BY p.valid_to DESC NULLS FIRST, p.id LIMIT 1) x ON true
              WHERE ${inNetwork('c.territory_id', '$2::uuid')} AND ${openOn('c', '$3::date')} AND ($4::integer IS NULL OR true) AND ($5::uuid IS NULL OR true)) AS "everyCcas",
            (SELECT coalesce(json_agg(f.basis ORDER BY f.published_at, f.edition_id), '[]') FROM edition_frozen f WHERE f.network_id = e.network_id) AS told,
            (SELECT content FROM earlier ORDER BY is_chosen DESC, published_at DESC LIMIT 1) AS before,
            (SELECT r.year || '-' || r.number FROM edition_frozen r WHERE r.edition_id = e.replaces_id) AS "replacesNumber"
       FROM e JOIN network n ON n.id = e.network_id LEFT JOIN territory pt ON pt.id = e.territory_id LEFT JOIN cohort h ON h.id = e.cohort_id
       LEFT JOIN funder u ON u.id = e.funder_id`,
    [edition.id, edition.networkId, asOf, edition.territoryId, edition.cohortId],
  )) as [Omit<EditionGround, 'ccas' | 'everyCcas'> & { readonly everyCcas: readonly (EditionCcas & { readonly isWithin: boolean })[] }];
  const all = row.everyCcas.map(({ isWithin, ...ccas }) => ({ isWithin, ccas }));
  return { ...row, everyCcas: all.map(({ ccas }) => ccas), ccas: all.flatMap(({ isWithin, ccas }) => (isWithin ? [ccas] : [])) };
}

/** Who of the readers reads which CCAS by himself: a director hers, the DPO or referent of an EPT those of that EPT (docs/adr/0029-figures-are-relations.md). */
export function readersOf(everyCcas: readonly EditionCcas[]): readonly (readonly string[])[] {
  const epts = new Map<string | null, string[]>();
  for (const { id, eptName } of everyCcas) epts.set(eptName, [...(epts.get(eptName) ?? []), id]);
  epts.delete(null);
  return [...everyCcas.map(({ id }) => [id]), ...epts.values()];
}
