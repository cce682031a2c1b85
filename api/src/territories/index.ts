import { OutlinesResolver } from './outlines/outlines.resolver';
import { TerritoryEdition } from './territory-edition.entity';
import { TerritoryInclusion } from './territory-inclusion.entity';
import { TerritoryPassage } from './territory-passage.entity';
import { Territory } from './territory.entity';
import { TerritoriesResolver } from './territories.resolver';

export { TerritoriesModule } from './territories.module';
export { territoryJson } from './territories.queries';
export { TerritoryLoader } from './territory-loader.service';
export { Territory } from './territory.entity';
export { TerritoryKindEnum, TerritoryRef } from './territory.type';

/** Tables of this feature. */
export const TERRITORIES_ENTITIES = [Territory, TerritoryInclusion, TerritoryPassage, TerritoryEdition];

/** Resolvers of this feature. */
export const TERRITORIES_RESOLVERS = [TerritoriesResolver, OutlinesResolver];
