import { Args, Query, Resolver } from '@nestjs/graphql';
import { VersionedAnswer } from '../../platform/answers/versioned-answer';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { ValuesService } from './values.service';
import {
  IndicatorMap,
  IndicatorMapArgs,
  IndicatorSeries,
  IndicatorSeriesArgs,
  IndicatorTable,
  IndicatorTableArgs,
  PortraitArgs,
  TerritoryPortrait,
} from './values.type';

@Resolver()
export class ValuesResolver {
  constructor(private readonly service: ValuesService) {}

  @Allow('indicators.read')
  @VersionedAnswer()
  @Price(2)
  @Query(() => TerritoryPortrait, { description: 'The last values of every indicator for one territory, beside those of the levels above it.' })
  territoryPortrait(@CurrentViewer() viewer: Viewer, @Args() args: PortraitArgs): Promise<TerritoryPortrait> {
    return this.service.portrait(viewer, args);
  }

  @Allow('indicators.read')
  @VersionedAnswer()
  @Price(2)
  @Query(() => IndicatorSeries, { description: 'One indicator for some territories, over time.' })
  indicatorSeries(@CurrentViewer() viewer: Viewer, @Args() args: IndicatorSeriesArgs): Promise<IndicatorSeries> {
    return this.service.series(viewer, args);
  }

  @Allow('indicators.read')
  @VersionedAnswer()
  @Price(2)
  @Query(() => IndicatorTable, { description: 'One indicator for all territories of one level inside another, over time. Refused: REQUEST_TOO_COMPLEX.' })
  indicatorTable(@CurrentViewer() viewer: Viewer, @Args() args: IndicatorTableArgs): Promise<IndicatorTable> {
    return this.service.table(viewer, args);
  }

  @Allow('indicators.read')
  @VersionedAnswer()
  @Price(4)
  @Query(() => IndicatorMap, { description: 'One indicator at one period for all communes of France.' })
  indicatorMap(@CurrentViewer() viewer: Viewer, @Args() args: IndicatorMapArgs): Promise<IndicatorMap> {
    return this.service.map(viewer, args);
  }
}
