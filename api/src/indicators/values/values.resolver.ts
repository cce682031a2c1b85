import { Args, Query, Resolver } from '@nestjs/graphql';
import { VersionedAnswer } from '../../platform/answers/versioned-answer';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { ValuesService } from './values.service';
import {
  IndicatorAtPeriod,
  IndicatorAtPeriodArgs,
  IndicatorMap,
  IndicatorMapArgs,
  IndicatorSeries,
  IndicatorSeriesArgs,
  IndicatorTable,
  IndicatorTableArgs,
  PortraitArgs,
  PortraitContext,
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
  @Query(() => PortraitContext, {
    description: 'What stands around the last values of a territory: the extremes of its département, both numbers of a ratio, what is published above.',
  })
  portraitContext(@CurrentViewer() viewer: Viewer, @Args() args: PortraitArgs): Promise<PortraitContext> {
    return this.service.context(viewer, args);
  }

  @Allow('indicators.read')
  @VersionedAnswer()
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
  @Query(() => IndicatorAtPeriod, { description: 'One indicator at one period for all territories of one level inside another.' })
  indicatorAtPeriod(@CurrentViewer() viewer: Viewer, @Args() args: IndicatorAtPeriodArgs): Promise<IndicatorAtPeriod> {
    return this.service.atPeriod(viewer, args);
  }

  @Allow('indicators.read')
  @VersionedAnswer()
  @Price(4)
  @Query(() => IndicatorMap, { description: 'One indicator at one period for all communes of France.' })
  indicatorMap(@CurrentViewer() viewer: Viewer, @Args() args: IndicatorMapArgs): Promise<IndicatorMap> {
    return this.service.map(viewer, args);
  }
}
