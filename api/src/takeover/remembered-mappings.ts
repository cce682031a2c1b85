import type { EntityManager } from 'typeorm';
import type { Queryable } from '../platform/database/queryable';
import { signatureOf } from './reading/guess-mapping';
import type { StagedBook } from './reading/staged-book';
import { TableView } from './reading/table-view';
import type { TakeoverMapping } from './reading/takeover-mapping';

/** The part of a mapping that is good for other workbooks with the same headers; columns by their order among those that are seen. */
type Remembered = Pick<TakeoverMapping, 'layout' | 'columns' | 'decisions'>;

/** A mapping that the network remembers. */
interface RememberedMapping {
  readonly name: string;
  readonly mapping: Remembered;
}

function viewOf(book: StagedBook, { sheet, headerRow, readsHidden }: TakeoverMapping): TableView | null {
  const found = book.sheets.find(({ name }) => name === sheet);
  return found ? new TableView(found, headerRow, readsHidden) : null;
}

async function find(database: Queryable, networkId: string, view: TableView): Promise<RememberedMapping | null> {
  const [row] = (await database.query('SELECT name, mapping FROM takeover_mapping WHERE network_id = $1 AND signature = $2', [
    networkId,
    signatureOf(view),
  ])) as RememberedMapping[];
  return row ?? null;
}

/** The name under which the network remembers workbooks with these headers; null where it does not. */
export async function rememberedName(database: Queryable, networkId: string, book: StagedBook, mapping: TakeoverMapping): Promise<string | null> {
  const view = viewOf(book, mapping);
  return (view && (await find(database, networkId, view))?.name) ?? null;
}

/** The mapping as the network remembers it of workbooks with these headers; as it is where it remembers none. */
export async function rememberedFor(database: Queryable, networkId: string, book: StagedBook, mapping: TakeoverMapping): Promise<TakeoverMapping> {
  const view = viewOf(book, mapping);
  const remembered = view && (await find(database, networkId, view));
  if (!remembered) return mapping;
  const { layout, columns, decisions } = remembered.mapping;
  const placed = columns.flatMap(({ column, role }) => {
    const place = view.columns[column]?.column;
    return place === undefined ? [] : [{ column: place, role }];
  });
  return { ...mapping, layout, columns: placed, decisions: [...decisions, ...mapping.decisions] };
}

/** Remembers a mapping under a name, in the place of what was remembered of the same headers. Names of persons are not remembered: they are asked again. */
export async function remember(
  manager: EntityManager,
  networkId: string,
  { book, mapping, name, at }: { readonly book: StagedBook; readonly mapping: TakeoverMapping; readonly name: string; readonly at: Date },
): Promise<void> {
  const view = viewOf(book, mapping);
  if (!view) return;
  const { layout, columns } = mapping;
  const decisions = mapping.decisions.filter(({ matter }) => matter !== 'person');
  const ordered = columns.map(({ column, role }) => ({ column: view.columns.findIndex((seen) => seen.column === column), role }));
  await manager.query(
    `INSERT INTO takeover_mapping (network_id, signature, name, mapping, saved_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ON CONSTRAINT uq_takeover_mapping_signature DO UPDATE SET name = excluded.name, mapping = excluded.mapping, saved_at = excluded.saved_at`,
    [networkId, signatureOf(view), name, JSON.stringify({ layout, columns: ordered.filter(({ column }) => column >= 0), decisions } satisfies Remembered), at],
  );
}
