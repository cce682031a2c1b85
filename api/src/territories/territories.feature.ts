import type { Feature } from '../platform/declarations/feature';
import { OutlinesResolver } from './outlines/outlines.resolver';
import { TerritoriesModule } from './territories.module';
import { TerritoriesResolver } from './territories.resolver';
import { TerritoryEdition } from './territory-edition.entity';
import { TERRITORIES_SEARCH } from './territory-hits.queries';
import { TerritoryInclusion } from './territory-inclusion.entity';
import { TerritoryPassage } from './territory-passage.entity';
import { Territory } from './territory.entity';

/** Communes, EPT and départements, with their history and outlines. */
export const TERRITORIES: Feature = {
  name: 'territories',
  module: TerritoriesModule,
  entities: [Territory, TerritoryInclusion, TerritoryPassage, TerritoryEdition],
  resolvers: [TerritoriesResolver, OutlinesResolver],
  search: TERRITORIES_SEARCH,
  impersonalTexts: {
    territory: ['kind', 'code', 'name', 'short_name', 'siren', 'postal_codes'],
    territory_outline: ['rings', 'source'],
    territory_edition: ['source', 'content_hash'],
    territory_passage: ['nature'],
  },
  subjects: [{ type: 'territory', idIs: 'integer', name: 'r.name', places: () => Promise.resolve([{}]), read: [], readShared: ['territories.read'] }],
};
