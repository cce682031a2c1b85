import type { Queryable } from '../../platform/database/queryable';
import { isKnownTo } from '../indicator-sql';
import type { KnownContext, KnownIndicator } from './reading';
import type { TerritoryCodes } from './staging/territory-codes';

/** An indicator that files of a network may give values of. */
export interface ImportableIndicator extends KnownIndicator {
  readonly id: number;
}

/** What the product knows when it recognises a file of a network. */
export interface NetworkContext extends KnownContext {
  readonly indicators: readonly ImportableIndicator[];
}

const INDICATORS = `
  SELECT id, code, name, unit, periodicity, aggregation FROM indicator i WHERE archived_at IS NULL AND ${isKnownTo('i', '$1')} ORDER BY id`;

const COMMUNES_BY_SIREN = `SELECT c.siren, t.code FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.siren IS NOT NULL`;

/** Shared indicators and those of the network; the communes of all CCAS. */
export async function networkContext(database: Queryable, networkId: string, codes: TerritoryCodes): Promise<NetworkContext> {
  const indicators = (await database.query(INDICATORS, [networkId])) as ImportableIndicator[];
  const ccas = (await database.query(COMMUNES_BY_SIREN)) as { siren: string; code: string }[];
  return {
    indicators,
    geographyYearOf: (communeCodes) => codes.yearOf(communeCodes),
    communesBySiren: new Map(ccas.map(({ siren, code }) => [siren, code])),
  };
}
