import type { HomeAttentionKind } from '@maillage/domain';
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
function cardJson({ kind, count, ccas, objects, named }: PlacedCard): string {
  const ofObjects = objects !== undefined && named !== undefined ? named : undefined;
  return `json_build_object('kind', '${kind}', 'count', ${count ?? countedIn(ccas ? 'open_ccas' : (ofObjects?.table ?? ''), kind)},
    'ccas', ${ccas ? listed('open_ccas', 'c', kind, ccasRefJson('c'), 'c.rank') : `'[]'::json`},
    'subjects', ${ofObjects ? listed(ofObjects.table, 'o', kind, ofObjects.ref, ofObjects.rank) : `'[]'::json`})`;
}

const objectsOf = (parts: readonly HomePart[]): HomeObjects[] => parts.flatMap(({ objects }) => objects ?? []);

/** What needs the viewer but for deadlines, which are read where they are kept. */
type OwnAttention = Omit<HomeAttention, 'deadlines'>;

/** What needs the viewer and the figures, as the features tell them, in one statement. */
export async function readHome(
  database: Queryable,
  { parts, figures }: { readonly parts: readonly HomePart[]; readonly figures: readonly Figure[] },
  { viewer, networkId, today, now }: { readonly viewer: Viewer; readonly networkId: string; readonly today: string; readonly now: Date },
): Promise<{ attention: OwnAttention[]; figures: CountedFigure[] }> {
  const reading: HomeReading = { viewer, ...readingOf({ networkId, on: today, today, now }) };
  const readable = figures.filter((figure) => readsFigure(viewer, figure, networkId));
  const tables = tablesOf(
    reading,
    [...parts, ...readable].map((one) => one.tables),
  );
  const cards: PlacedCard[] = parts.flatMap((part) => part.cards(reading).map((card) => ({ ...card, named: part.objects })));
  const [home] = (await database.query(
    `WITH ${[
      ...tables,
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
            json_build_array(${readable.map((figure) => countedJson(figure, reading, viewer)).join(', ')}) AS figures`,
    reading.b.values,
  )) as [{ attention: OwnAttention[]; figures: CountedFigure[] }];
  return home;
}
