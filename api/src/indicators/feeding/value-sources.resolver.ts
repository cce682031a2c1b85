import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { IndicatorValueSource, IndicatorValueSourcesArgs } from './value-source.type';
import { ValueSourcesService } from './value-sources.service';

@Resolver()
export class ValueSourcesResolver {
  constructor(private readonly sources: ValueSourcesService) {}

  @Allow('indicators.readNetwork')
  @Query(() => [IndicatorValueSource], { description: 'What other objects of the network gave to an indicator, by period, the latest first.' })
  indicatorValueSources(@CurrentViewer() viewer: Viewer, @Args() args: IndicatorValueSourcesArgs): Promise<IndicatorValueSource[]> {
    return this.sources.list(viewer, args);
  }
}
