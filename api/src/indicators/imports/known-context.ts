import { placeNameKey } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import { isKnownTo } from '../indicator-sql';
import type { ImportScope } from './import-access';
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

const CCAS = `SELECT c.siren, t.code FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.siren IS NOT NULL`;

const COMMUNES_OF_NETWORK = `
  SELECT t.code, t.name, t.short_name AS "shortName", t.siren
    FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id JOIN territory t ON t.id = i.territory_id AND t.kind = 'commune' WHERE n.id = $1`;

interface NetworkCommune {
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly siren: string | null;
}

/** Codes by name, where no other commune of the network has it. */
function byName(communes: readonly NetworkCommune[]): ReadonlyMap<string, string> {
  const named = communes.flatMap(({ code, name, shortName }) => [name, shortName ?? name].map((text) => [placeNameKey(text), code] as const));
  const codes = Map.groupBy(named, ([key]) => key);
  return new Map([...codes].flatMap(([key, [first, ...others]]) => (key !== '' && first && others.every(([, code]) => code === first[1]) ? [first] : [])));
}

/** Shared indicators and those of the network, which the administration does not touch; its communes by name; the communes of all CCAS. */
export async function networkContext(database: Queryable, { networkId, isAdministrative }: ImportScope, codes: TerritoryCodes): Promise<NetworkContext> {
  const indicators = (await database.query(INDICATORS, [isAdministrative ? null : networkId])) as ImportableIndicator[];
  const communes = (await database.query(COMMUNES_OF_NETWORK, [networkId])) as NetworkCommune[];
  const ccas = (await database.query(CCAS)) as { siren: string; code: string }[];
  const sirens = [...communes.flatMap(({ siren, code }) => (siren === null ? [] : [{ siren, code }])), ...ccas];
  return {
    indicators,
    geographyYearOf: (communeCodes) => codes.yearOf(communeCodes),
    communeCodes: codes.communeCodes(),
    communesBySiren: new Map(sirens.map(({ siren, code }) => [siren, code])),
    communesByName: byName(communes),
  };
}
