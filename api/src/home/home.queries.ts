import { can, type HomeAttentionKind } from '@maillage/domain';
import { ccasRefJson, ccasRows, openOn } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { Figure, HomeCard, HomeObjects, HomePart, HomeReading } from '../platform/declarations/home-part';
import type { HomeParts } from '../platform/declarations/home-parts';
import type { HomeAttention, HomeFigure } from './home.type';

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
function cardJson({ kind, count, ccas, objects, named }: PlacedCard): string {
  const ofObjects = objects !== undefined && named !== undefined ? named : undefined;
  return `json_build_object('kind', '${kind}', 'count', ${count ?? countedIn(ccas ? 'open_ccas' : (ofObjects?.table ?? ''), kind)},
    'ccas', ${ccas ? listed('open_ccas', 'c', kind, ccasRefJson('c'), 'c.rank') : `'[]'::json`},
    'subjects', ${ofObjects ? listed(ofObjects.table, 'o', kind, ofObjects.ref, ofObjects.rank) : `'[]'::json`})`;
}

const figureJson = ({ kind, rows }: Figure, reading: HomeReading): string =>
  `(SELECT json_build_object('kind', '${kind}', 'numerator', count(*) FILTER (WHERE f.in_numerator), 'denominator', count(*) FILTER (WHERE f.in_denominator))
      FROM (${rows(reading)}) f (ccas_id, in_numerator, in_denominator))`;

const objectsOf = (parts: readonly HomePart[]): HomeObjects[] => parts.flatMap(({ objects }) => objects ?? []);

/** What needs the viewer but for deadlines, which are read where they are kept. */
type OwnAttention = Omit<HomeAttention, 'deadlines'>;

/** What needs the viewer and the figures, as the features tell them, in one statement. */
export async function readHome(
  database: Queryable,
  { all: parts, figures }: HomeParts,
  { viewer, networkId, today, now }: { readonly viewer: Viewer; readonly networkId: string; readonly today: string; readonly now: Date },
): Promise<{ attention: OwnAttention[]; figures: HomeFigure[] }> {
  const b = new Bindings();
  const reading: HomeReading = { viewer, networkId, network: `${b.bind(networkId)}::uuid`, day: `${b.bind(today)}::date`, now, b };
  const tables = [
    ['open_ccas', ccasRows(reading.network, openOn('c', reading.day))] as const,
    ...parts.flatMap((part) => Object.entries(part.tables?.(reading) ?? {})),
  ];
  const cards: PlacedCard[] = parts.flatMap((part) => part.cards(reading).map((card) => ({ ...card, named: part.objects })));
  const readable = figures.filter(({ read }) => can(viewer.grants, read, { networkId }));
  const [home] = (await database.query(
    `WITH ${[
      ...tables.map(([name, sql]) => `${name} AS MATERIALIZED (${sql})`),
      marked(
        'open_ccas',
        'c',
        cards.map(({ kind, ccas }) => [kind, ccas]),
      ),
      ...objectsOf(parts).map((objects) =>
        marked(
          objects.table,
          'o',
          cards.flatMap((card) => (card.named === objects ? [[card.kind, card.objects] as const] : [])),
        ),
      ),
    ].join(',\n')}
     SELECT json_build_array(${cards.map(cardJson).join(', ')}) AS attention,
            json_build_array(${readable.map((figure) => figureJson(figure, reading)).join(', ')}) AS figures`,
    b.values,
  )) as [{ attention: OwnAttention[]; figures: HomeFigure[] }];
  return home;
}
