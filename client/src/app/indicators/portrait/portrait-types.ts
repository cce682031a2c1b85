import type { IndicatorTerritoryFragment } from '../indicators.generated';
import type { PortraitIndicatorsQuery, PortraitPlacesQuery, PortraitTerritoryQuery, TerritoryPortraitQuery } from './portrait.generated';

export type Portrait = TerritoryPortraitQuery['territoryPortrait'];
export type PortraitIndicator = PortraitIndicatorsQuery['indicators']['items'][number];
export type PortraitTerritory = PortraitTerritoryQuery['territory'];
export type Place = IndicatorTerritoryFragment;
export type PlacePage = PortraitPlacesQuery['territories'];
