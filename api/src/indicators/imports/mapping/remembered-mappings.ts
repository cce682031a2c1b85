import type { EntityManager } from 'typeorm';
import type { Queryable } from '../../../platform/database/queryable';
import type { ChosenMapping } from '../import.input';
import { IndicatorMapping } from '../indicator-mapping.entity';
import { storableJson } from '../storable-json';

const REMEMBERED = 'SELECT name, mapping FROM indicator_mapping WHERE network_id = $1 AND signature = $2';

/** How the network mapped files with these headers; null when it never did. */
export async function rememberedMapping(database: Queryable, networkId: string, signature: string): Promise<{ name: string; mapping: ChosenMapping } | null> {
  const [row] = (await database.query(REMEMBERED, [networkId, signature])) as { name: string; mapping: ChosenMapping }[];
  return row ?? null;
}

/** Remembers it for the next file with these headers. Period and geography of this file are not those of the next. */
export async function rememberMapping(manager: EntityManager, networkId: string, signature: string, name: string, chosen: ChosenMapping): Promise<void> {
  const mapping: ChosenMapping = { ...chosen, fixedPeriod: null, geographyYear: null };
  await manager.upsert(IndicatorMapping, { networkId, signature, name, mapping: JSON.parse(storableJson(mapping)) as never }, ['networkId', 'signature']);
}
