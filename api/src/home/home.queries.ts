import type { HomeAttentionKind } from '@maillage/domain';
import { type ScopeInput, scopeConditions } from '../cohorts';
import { countedJson, type CountedFigure, readingOf, readsFigure, tablesOf } from '../figures';
import { ccasRefJson } from '../network';
import type { Viewer } from '../platform/access/viewer';
import type { Queryable } from '../platform/database/queryable';
import type { Figure } from '../platform/declarations/figure';
import type { HomeCard, HomeObjects, HomePart, HomeReading } from '../platform/declarations/home-part';
import type { HomeAttention } from './home.type';

/** A card with the objects that its part names. */
interface PlacedCard extends HomeCard {
  readonly named: HomeObjects | undefined;
}

/** SQL: a table with some of its columns named as kinds, of which a card wants the rows where its own is true. */
const markedTable = (table: string): string => `marked_${table}`;

/**
 * SQL: the rows of a table with one boolean per card that names some of them. As values and not as conditions: PostgreSQL then answers
 * each `IN` from a hash, where a join would loop over all news for each row, since it expects few CCAS in a network.
 */
const marked = (table: string, alias: string, marks: readonly (readonly [HomeAttentionKind, string | undefined])[]): string =>
  `${markedTable(table)} AS MATERIALIZED (SELECT ${[`${alias}.*`, ...marks.flatMap(([kind, mark]) => (mark ? [`(${mark}) AS ${kind}`] : []))].join(', ')}
     FROM ${table} ${alias})`;

const countedIn = (table: string, kind: HomeAttentionKind): string => `(SELECT count(*)::integer FROM ${markedTable(table)} WHERE ${kind})`;

const listed = (table: string, alias: string, kind: HomeAttentionKind, json: string, rank: string): string =>
  `(SELECT coalesce(json_agg(${json} ORDER BY ${rank}), '[]') FROM ${markedTable(table)} ${alias} WHERE ${kind})`;

/** SQL: one card as JSON. */
function cardJson({ kind, count, outOf, ccas, objects, done, named }: PlacedCard): string {
  const ofObjects = objects !== undefined && named !== undefined ? named : undefined;
  return `json_build_object('kind', '${kind}', 'count', ${count ?? countedIn(ccas ? 'open_ccas' : (ofObjects?.table ?? ''), kind)},
    'ccas', ${ccas ? listed('open_ccas', 'c', kind, ccasRefJson('c'), 'c.rank') : `'[]'::json`},
    'subjects', ${ofObjects ? listed(ofObjects.table, 'o', kind, ofObjects.ref, ofObjects.rank) : `'[]'::json`}, 'outOf', ${outOf ?? 'NULL::integer'}, 'done', ${done ?? 'NULL::json'})`;
}

const objectsOf = (parts: readonly HomePart[]): HomeObjects[] => parts.flatMap(({ objects }) => objects ?? []);

/** What needs the viewer but for deadlines, which are read where they are kept. */
type OwnAttention = Omit<HomeAttention, 'deadlines'>;

/** Who reads the home page of what network, when. */
export interface HomeRequest {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** Civil date. */
  readonly today: string;
  readonly now: Date;
}

/** That home page, or the part of it that is of some CCAS alone. */
export interface ScopedHomeRequest extends HomeRequest {
  readonly scope: ScopeInput | null;
}

/** SQL: when the person was here before this visit; null: never. */
const previousVisitOf = (accountId: string): string => `(SELECT previous_visit_at FROM account_visit WHERE account_id = ${accountId})`;

/** What needs the viewer, as the features tell it, and since when, in one statement: what is on the screen first, so that it counts nothing else. */
export async function readAttention(
  database: Queryable,
  parts: readonly HomePart[],
  { viewer, networkId, today, now, scope }: ScopedHomeRequest,
): Promise<{ readonly since: Date | null; readonly attention: readonly OwnAttention[] }> {
  const figures = readingOf({ networkId, on: today, today, now });
  const inScope = scopeConditions(scope, { viewer, networkId }, figures.b, 'c.id');
  const reading: HomeReading = { viewer, isScoped: inScope.length > 0, ...figures };
  const cards: PlacedCard[] = parts.flatMap((part) => part.cards(reading).map((card) => ({ ...card, named: part.objects })));
  if (cards.length === 0) return { since: await previousVisit(database, viewer.accountId), attention: [] };
  const shown = parts.filter((part) => cards.some(({ kind }) => part.kinds.includes(kind)));
  const tables = tablesOf(
    reading,
    shown.map((part) => part.tables),
    inScope,
  );
  const [home] = (await database.query(
    `WITH ${[
      ...tables,
      marked(
        'open_ccas',
        'c',
        cards.map(({ kind, ccas }) => [kind, ccas]),
      ),
      ...objectsOf(shown).map((objects) =>
        marked(
          objects.table,
          'o',
          cards.flatMap((card) => (card.named === objects ? [[card.kind, card.objects] as const] : [])),
        ),
      ),
    ].join(',\n')}
     SELECT json_build_array(${cards.map(cardJson).join(', ')}) AS attention, ${previousVisitOf(`${reading.b.bind(viewer.accountId)}::uuid`)} AS since`,
    reading.b.values,
  )) as [{ attention: OwnAttention[]; since: Date | null }];
  // what is of no CCAS is of no part of the network
  const isOfCcas = new Set(cards.flatMap(({ kind, ccas }) => (ccas ? [kind] : [])));
  return reading.isScoped ? { ...home, attention: home.attention.filter(({ kind }) => isOfCcas.has(kind)) } : home;
}

/** The figures that the viewer reads, as they stand on a day, in one statement. */
export async function readFigures(
  database: Queryable,
  figures: readonly Figure[],
  { viewer, networkId, today, now }: HomeRequest,
  on: string,
): Promise<CountedFigure[]> {
  const readable = figures.filter((figure) => readsFigure(viewer, figure, networkId));
  if (readable.length === 0) return [];
  const reading = readingOf({ networkId, on, today, now });
  const tables = tablesOf(
    reading,
    readable.map((figure) => figure.tables),
  );
  const [counted] = (await database.query(
    `WITH ${tables.join(',\n')} SELECT json_build_array(${readable.map((figure) => countedJson(figure, reading, viewer)).join(', ')}) AS figures`,
    reading.b.values,
  )) as [{ figures: CountedFigure[] }];
  return counted.figures;
}

/** When the viewer was here before this visit; null: never. */
export async function previousVisit(database: Queryable, accountId: string): Promise<Date | null> {
  const [visit] = (await database.query(`SELECT ${previousVisitOf('$1')} AS since`, [accountId])) as [{ since: Date | null }];
  return visit.since;
}
