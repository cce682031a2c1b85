import type { IndicatorTerritoryFragment } from '../indicators.generated';
import type { PortraitCcasQuery, PortraitIndicatorsQuery, PortraitPlacesQuery, PortraitTerritoryQuery, TerritoryPortraitQuery } from './portrait.generated';

export type Portrait = TerritoryPortraitQuery['territoryPortrait'];
export type PortraitIndicator = PortraitIndicatorsQuery['indicators']['items'][number];
export type PortraitTerritory = PortraitTerritoryQuery['territory'];
export type PortraitCcas = PortraitCcasQuery['ccasList']['items'][number];
export type Place = IndicatorTerritoryFragment;
export type PlacePage = PortraitPlacesQuery['territories'];
