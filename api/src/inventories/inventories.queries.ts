import type { CountedSource, FormAnswers, FormDefinition, InventorySource, InventoryTakeUp, InventoryTopicCode } from '@maillage/domain';
import { scopeConditions, type ScopeInput } from '../cohorts';
import { ccasReach, ccasRows, inNetwork, isReached, openOn, ownCcasIds } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import { standingAward } from './label.queries';

/** What is asked of a topic, of whom, and on what day. */
export interface InventoryReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  readonly topic: InventoryTopicCode;
  readonly scope: ScopeInput | null;
  readonly today: string;
}

/** The collection that asks a topic now, or asked it last. */
export interface AskedCollection {
  readonly id: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** All that a board is made of. */
export interface InventoryFacts {
  readonly networkName: string;
  readonly collection: AskedCollection | null;
  readonly definitions: Readonly<Record<string, Pick<FormDefinition, 'sections'>>>;
  readonly ownEpts: readonly number[];
  readonly ownCcas: readonly string[];
  readonly sources: readonly InventorySource[];
  readonly takeUps: readonly InventoryTakeUp[];
}

/** SQL: answers of a return that stand now, as a validated state holds them. */
const STANDING_ANSWERS = `(
  SELECT coalesce(json_object_agg(a.entry, json_build_object('state', a.state, 'value', a.value, 'denominator', a.denominator, 'other', a.other, 'reason', a.reason,
                                                             'method', a.method, 'isConfirmed', a.is_confirmed)), '{}')
    FROM form_answer a WHERE a.return_id = r.id)`;
const heard = (on: string, answers: string): string =>
  `json_build_object('collectionId', k.id, 'collectionTitle', k.title, 'versionId', k.form_version_id, 'on', (${on} AT TIME ZONE 'Europe/Paris')::date, 'year', extract(year FROM k.period_to)::integer, 'answers', ${answers})`;
const RUNNING = `(SELECT json_build_object('id', k.id, 'title', k.title, 'isOpen', k.closed_at IS NULL, 'periodFrom', k.period_from, 'periodTo', k.period_to) FROM running k)`;

/** SQL: collections of the form of a topic. */
const askedOf = (network: string, model: string): string => `
  SELECT k.id, k.title, k.period_from, k.period_to, k.closed_at, k.form_version_id
    FROM form_collection k JOIN form f ON f.id = k.form_id WHERE k.network_id = ${network} AND f.model = ${model}`;

/** SQL: the CCAS of the scope, and the collections of the topic, as CTE; and of a CCAS `c` how far it is, with what `validated` and `submitted` make of its last returns. */
function asking({ viewer, networkId, topic, scope, today }: InventoryReading, b: Bindings) {
  const [network, model, day] = [`${b.bind(networkId)}::uuid`, `${b.bind(topic)}::text`, `${b.bind(today)}::date`];
  const isRead = isReached(ccasReach(viewer, 'forms.readReturns', networkId), b, 'c');
  const isIn = [openOn('c', day), ...scopeConditions(scope, { viewer, networkId }, b, 'c.id')].join(' AND ');
  const tables = `
    asked AS (${askedOf(network, model)}),
    running AS (SELECT * FROM asked ORDER BY period_to DESC, id LIMIT 1),
    seen AS (${ccasRows(network, isIn, [`${isRead} AS is_read`, 't.population_persons AS population'])})`;
  const sourceOf = (validated: string, submitted: string): string => `
    'isRead', c.is_read,
    'state', (SELECT r.state FROM form_return r JOIN running k ON k.id = r.collection_id WHERE r.ccas_id = c.id),
    'validated', (SELECT ${validated} FROM asked k JOIN form_return r ON r.collection_id = k.id AND r.ccas_id = c.id
                    JOIN form_return_edition e ON e.return_id = r.id ORDER BY k.period_to DESC, k.id, e.number DESC LIMIT 1),
    'submitted', CASE WHEN c.is_read THEN (
       SELECT ${submitted} FROM asked k JOIN form_return r ON r.collection_id = k.id AND r.ccas_id = c.id
        WHERE r.state = 'submitted' AND NOT EXISTS (SELECT FROM asked p JOIN form_return q ON q.collection_id = p.id AND q.ccas_id = c.id
                                                      JOIN form_return_edition e ON e.return_id = q.id WHERE p.period_to > k.period_to)
        ORDER BY k.period_to DESC, k.id LIMIT 1) END`;
  return { network, model, tables, sourceOf };
}

/** What the CCAS of the scope said last of a topic, over all its collections, in one statement. What was submitted and not checked comes for those alone whose returns are read. */
export async function findInventory(database: Queryable, reading: InventoryReading): Promise<InventoryFacts> {
  const b = new Bindings();
  const { network, model, tables, sourceOf } = asking(reading, b);
  const own = `${b.bind(ownCcasIds(reading.viewer, reading.networkId))}::uuid[]`;
  const source = sourceOf(heard('e.validated_at', 'e.answers'), heard('r.submitted_at', STANDING_ANSWERS));
  const award = reading.topic === 'social_needs' ? standingAward('c.id', network) : 'NULL';
  const [facts] = (await database.query(
    `WITH ${tables}
     SELECT (SELECT n.name FROM network n WHERE n.id = ${network}) AS "networkName", ${RUNNING} AS collection,
            (SELECT coalesce(json_object_agg(v.id, v.definition), '{}') FROM form_version v WHERE v.id IN (SELECT form_version_id FROM asked)) AS definitions,
            (SELECT coalesce(json_agg(DISTINCT i.ancestor_id), '[]') FROM ccas o JOIN territory_inclusion i ON i.territory_id = o.territory_id
               JOIN territory e ON e.id = i.ancestor_id AND e.kind = 'ept' WHERE o.id = ANY (${own})) AS "ownEpts",
            (SELECT coalesce(json_agg(json_build_object('sourceId', u.source_ccas_id, 'key', u.item_key, 'ccas', json_build_object('id', c.id, 'name', c.name))
                                      ORDER BY c.name COLLATE "fr-x-icu", c.id), '[]')
               FROM inventory_take_up u JOIN ccas c ON c.id = u.ccas_id WHERE u.network_id = ${network} AND u.topic = ${model}) AS "takeUps",
            (SELECT coalesce(json_agg(json_build_object('ccas', json_build_object('id', c.id, 'name', c.name, 'ept', c.ept), 'award', ${award}, 'population', c.population, ${source}) ORDER BY c.rank), '[]')
               FROM seen c) AS sources`,
    b.values,
  )) as [InventoryFacts];
  return { ...facts, ownCcas: ownCcasIds(reading.viewer, reading.networkId) };
}

/** How far a topic is: the same without what was answered. */
export async function countInventory(
  database: Queryable,
  reading: InventoryReading,
): Promise<Pick<InventoryFacts, 'collection'> & { readonly sources: readonly CountedSource<true>[] }> {
  const b = new Bindings();
  const { tables, sourceOf } = asking(reading, b);
  const [facts] = await database.query(
    `WITH ${tables}
     SELECT ${RUNNING} AS collection, (SELECT coalesce(json_agg(json_build_object(${sourceOf('true', 'true')})), '[]') FROM seen c) AS sources`,
    b.values,
  );
  return facts;
}

/** Topics of which something is derived; `asked`: those of which the law asks something of every CCAS. */
export interface TopicsToDerive {
  readonly all: readonly InventoryTopicCode[];
  readonly asked: readonly InventoryTopicCode[];
}

/** What is derived of one CCAS and one topic: all its returns, and what the last one that says something says. */
export interface ToDerive {
  readonly networkId: string;
  readonly ccasId: string;
  readonly topic: InventoryTopicCode;
  readonly returnIds: readonly string[];
  readonly heard: { readonly returnId: string; readonly definition: Pick<FormDefinition, 'sections'>; readonly answers: FormAnswers } | null;
}

// what was marked: returns; and collections or CCAS, for what the law asks of all once it is asked of them
const MARKED = `
  SELECT k.network_id, r.ccas_id, f.model FROM form_return r JOIN form_collection k ON k.id = r.collection_id JOIN form f ON f.id = k.form_id
   WHERE r.id = ANY ($1::uuid[]) AND f.model = ANY ($2::text[])
   UNION
  SELECT k.network_id, c.id, f.model FROM form_collection k JOIN form f ON f.id = k.form_id JOIN ccas c ON ${inNetwork('c.territory_id', 'k.network_id')}
   WHERE (k.id = ANY ($1::uuid[]) OR c.id = ANY ($1::uuid[])) AND f.model = ANY ($3::text[])`;

// the same returns as a board of the coordination shows: what was submitted last, or validated
const TO_DERIVE = `
  SELECT m.network_id AS "networkId", m.ccas_id AS "ccasId", m.model AS topic,
         (SELECT coalesce(json_agg(r.id), '[]') FROM form_return r JOIN form_collection k ON k.id = r.collection_id JOIN form f ON f.id = k.form_id
           WHERE r.ccas_id = m.ccas_id AND k.network_id = m.network_id AND f.model = m.model) AS "returnIds",
         (SELECT json_build_object('returnId', r.id, 'definition', v.definition, 'answers',
                   CASE r.state WHEN 'submitted' THEN ${STANDING_ANSWERS}
                                ELSE (SELECT e.answers::json FROM form_return_edition e WHERE e.return_id = r.id ORDER BY e.number DESC LIMIT 1) END)
            FROM form_return r JOIN form_collection k ON k.id = r.collection_id JOIN form f ON f.id = k.form_id JOIN form_version v ON v.id = k.form_version_id
           WHERE r.ccas_id = m.ccas_id AND k.network_id = m.network_id AND f.model = m.model
             AND (r.state = 'submitted' OR EXISTS (SELECT FROM form_return_edition e WHERE e.return_id = r.id))
           ORDER BY k.period_to DESC, k.id LIMIT 1) AS heard
    FROM (${MARKED}) m`;

/** The CCAS of what was marked that answer a topic, or that the law asks. */
export async function listCcasToDerive(database: Queryable, ids: readonly string[], topics: TopicsToDerive): Promise<string[]> {
  const rows = (await database.query(`SELECT DISTINCT ccas_id AS id FROM (${MARKED}) m`, [ids, topics.all, topics.asked])) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** What is to be derived again for what was marked; of other forms nothing is in the answer. */
export const listToDerive = (database: Queryable, ids: readonly string[], { all, asked }: TopicsToDerive): Promise<ToDerive[]> =>
  database.query(TO_DERIVE, [ids, all, asked]);

/** Holds the topic of a network until the end of the transaction: two who ask for it at once ask once. */
export const HOLD_TOPIC = `SELECT pg_advisory_xact_lock(hashtextextended('inventory ' || $1 || $2, 0))`;

/** The collection that asks a topic now; and the form by which one would be asked. */
export async function findAsked(
  database: Queryable,
  networkId: string,
  topic: InventoryTopicCode,
): Promise<{ readonly collectionId: string | null; readonly formId: string | null }> {
  const [found] = (await database.query(
    `SELECT (SELECT k.id FROM form_collection k JOIN form f ON f.id = k.form_id WHERE k.network_id = $1 AND f.model = $2 AND k.closed_at IS NULL
              ORDER BY k.period_to DESC, k.id LIMIT 1) AS "collectionId",
            (SELECT f.id FROM form f WHERE f.network_id = $1 AND f.model = $2 AND f.archived_at IS NULL
                AND EXISTS (SELECT FROM form_version v WHERE v.form_id = f.id AND v.number IS NOT NULL) ORDER BY f.created_at, f.id LIMIT 1) AS "formId"`,
    [networkId, topic],
  )) as [{ collectionId: string | null; formId: string | null }];
  return found;
}

const TAKE_UP = `
  INSERT INTO inventory_take_up (network_id, topic, source_ccas_id, item_key, ccas_id) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;
const LEAVE = 'DELETE FROM inventory_take_up WHERE network_id = $1 AND topic = $2 AND source_ccas_id = $3 AND item_key = $4 AND ccas_id = $5';

/** Says that a CCAS does what another one lists, or no longer. Said twice, it is so once. */
export async function setTakenUp(
  database: Queryable,
  {
    networkId,
    topic,
    sourceCcasId,
    itemKey,
    ccasId,
  }: { readonly networkId: string; readonly topic: string; readonly sourceCcasId: string; readonly itemKey: string; readonly ccasId: string },
  isTakenUp: boolean,
): Promise<void> {
  await database.query(isTakenUp ? TAKE_UP : LEAVE, [networkId, topic, sourceCcasId, itemKey, ccasId]);
}
