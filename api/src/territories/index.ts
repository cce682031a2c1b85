export { ofAncestor, territoryJson } from './territories.queries';
export { TerritoryLoader } from './territory-loader.service';
export { Territory } from './territory.entity';
export { TerritoryKindEnum, TerritoryRef } from './territory.type';
