import type { IndicatorTerritoryFragment } from '../indicators.generated';
import type { PortraitContextQuery, PortraitIndicatorsQuery, PortraitPlacesQuery, PortraitTerritoryQuery, TerritoryPortraitQuery } from './portrait.generated';

export type Portrait = TerritoryPortraitQuery['territoryPortrait'];
/** An indicator, with its last values for the territory of the portrait. */
export type PortraitIndicator = PortraitIndicatorsQuery['indicators']['items'][number] & {
  readonly recent: PortraitIndicatorsQuery['indicators']['recent'][number];
};
/** What stands around the values of a portrait. */
export type PortraitContext = PortraitContextQuery['portraitContext'];
export type PortraitTerritory = PortraitTerritoryQuery['territory'];
export type Place = IndicatorTerritoryFragment;
export type PlacePage = PortraitPlacesQuery['territories'];
