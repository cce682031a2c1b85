import type { EntityManager } from 'typeorm';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import { actAt } from './past/live-through';

/** By what the network of the demonstration is found. */
const DEMO_SLUG = 'ccas-demonstration';
/** A number of no establishment, whose sum is right. */
const DEMO_SIRET = '00000001800017';

/** Opens to everybody all tables of the editions that were written for all, each on its day. */
export async function openDemoEditions(
  manager: EntityManager,
  { networkId, personIds, names }: DemoNetwork,
  calendar: DemoCalendar,
  editions: readonly { readonly id: string; readonly opened: number }[],
): Promise<void> {
  const by = { accountId: personIds.coordinator, fullName: names.get(personIds.coordinator) ?? '' };
  for (const { id, opened } of editions) {
    const at = calendar.at(opened, 10);
    await actAt(manager, at, by);
    await manager.query('INSERT INTO open_catalogue (network_id, slug, siret, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (network_id) DO NOTHING', [
      networkId,
      DEMO_SLUG,
      DEMO_SIRET,
      at,
    ]);
    await manager.query(
      `INSERT INTO open_edition (edition_id, tables, opened_at, opened_by_id)
       SELECT $1, array_agg(t.name ORDER BY t.place), $2, $3 FROM edition_frozen f,
              jsonb_array_elements_text(jsonb_path_query_array(f.content, '$.blocks[*].open[*].name')) WITH ORDINALITY t (name, place)
        WHERE f.edition_id = $1`,
      [id, at, by.accountId],
    );
  }
}
