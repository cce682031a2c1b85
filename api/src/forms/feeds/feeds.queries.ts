import type { FeedExtent, FeedPart, FormDefinition } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import type { FormFeedCollection, FormFeedRunType } from './feeds.type';

/** A relation as it is stored. */
export interface StoredFeed {
  readonly id: string;
  readonly entry: string;
  readonly part: FeedPart;
  readonly extent: FeedExtent;
  readonly indicatorId: number;
}

/** A form as its feeds see it. */
export interface FedForm {
  readonly formId: string;
  readonly networkId: string;
  readonly title: string;
  readonly definition: FormDefinition | null;
  readonly feeds: readonly StoredFeed[];
  readonly collections: readonly (Omit<FormFeedCollection, 'publishedAt' | 'lastRun' | 'isWaiting'> & {
    readonly publishedAt: string | null;
    readonly lastRun: (Omit<FormFeedRunType, 'fedAt'> & { readonly fedAt: string }) | null;
  })[];
  /** Indicators that any form of the network feeds. */
  readonly fedIds: readonly number[];
}

const FED_FORM = `
  SELECT f.id AS "formId", f.network_id AS "networkId", f.title,
         (SELECT v.definition FROM form_version v WHERE v.form_id = f.id AND v.number IS NOT NULL ORDER BY v.number DESC LIMIT 1) AS definition,
         (SELECT coalesce(json_agg(json_build_object('id', x.id, 'entry', x.entry, 'part', x.part, 'extent', x.extent, 'indicatorId', x.indicator_id) ORDER BY x.created_at, x.entry, array_position(ARRAY['value', 'numerator', 'denominator', 'rate'], x.part)), '[]')
            FROM form_feed x WHERE x.form_id = f.id) AS feeds,
         ARRAY(SELECT x.indicator_id FROM form_feed x JOIN form o ON o.id = x.form_id WHERE o.network_id = f.network_id) AS "fedIds",
         (SELECT coalesce(json_agg(json_build_object('id', k.id, 'title', k.title, 'periodFrom', k.period_from, 'periodTo', k.period_to, 'publication', p.number, 'publishedAt', p.published_at,
                   'lastRun', CASE WHEN r.number IS NOT NULL THEN json_build_object('publication', r.publication, 'fedAt', r.fed_at, 'fedByName', r.full_name, 'outcomes', r.outcomes) END)
                   ORDER BY k.period_to DESC, k.id), '[]')
            FROM form_collection k
            LEFT JOIN LATERAL (SELECT x.number, x.published_at FROM form_result_publication x WHERE x.collection_id = k.id ORDER BY x.number DESC LIMIT 1) p ON true
            LEFT JOIN LATERAL (SELECT x.number, x.publication, x.fed_at, x.outcomes, a.full_name FROM form_feed_run x JOIN account a ON a.id = x.fed_by_id
                                WHERE x.collection_id = k.id ORDER BY x.number DESC LIMIT 1) r ON true
           WHERE k.form_id = f.id) AS collections
    FROM form f WHERE f.id = $1`;

/** A form with its relations and collections, in one statement; undefined when there is none of that id. */
export async function findFedForm(database: Queryable, formId: string): Promise<FedForm | undefined> {
  return ((await database.query(FED_FORM, [formId])) as FedForm[])[0];
}

/** A place that gets values. */
export interface FedPlace {
  readonly id: string;
  readonly territoryId: number;
  readonly name: string;
  readonly isCommune: boolean;
}

/** Where CCAS stand. One of a group of communes stands for none of them. */
export function placesOfCcas(database: Queryable, ccasIds: readonly string[]): Promise<FedPlace[]> {
  return database.query(
    `SELECT c.id, c.territory_id AS "territoryId", t.name, t.kind = 'commune' AS "isCommune" FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = ANY ($1::uuid[])`,
    [ccasIds],
  );
}

/** The territory of a network. */
export async function placeOfNetwork(database: Queryable, networkId: string): Promise<Pick<FedPlace, 'territoryId' | 'name'>> {
  const [place] = (await database.query(`SELECT t.id AS "territoryId", t.name FROM network n JOIN territory t ON t.id = n.territory_id WHERE n.id = $1`, [
    networkId,
  ])) as [Pick<FedPlace, 'territoryId' | 'name'>];
  return place;
}

/** Number of the next run of a collection, and of its last publication; null: nothing is published. The collection is held by who asks. */
export async function nextRun(database: Queryable, collectionId: string): Promise<{ readonly number: number; readonly publication: number | null }> {
  const [next] = (await database.query(
    `SELECT (SELECT coalesce(max(number), 0) + 1 FROM form_feed_run WHERE collection_id = $1) AS number,
            (SELECT max(number) FROM form_result_publication WHERE collection_id = $1) AS publication`,
    [collectionId],
  )) as [{ number: number; publication: number | null }];
  return next;
}
