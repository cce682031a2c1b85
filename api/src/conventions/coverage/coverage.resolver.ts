import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { CoverageService } from './coverage.service';
import { ConventionCoverage, ConventionCoverageArgs, ConventionCoverageHistoryArgs, ConventionCoveragePoint } from './coverage.type';

@Resolver()
export class CoverageResolver {
  constructor(private readonly service: CoverageService) {}

  @Allow('conventions.readStatus')
  @Price(4)
  @Query(() => ConventionCoverage, { description: 'Which CCAS of a network have a convention in force on a day, past or to come as things stand.' })
  conventionCoverage(@CurrentViewer() viewer: Viewer, @Args() args: ConventionCoverageArgs): Promise<ConventionCoverage> {
    return this.service.onDay(viewer, args);
  }

  @Allow('conventions.readStatus')
  @Price(4)
  @Query(() => [ConventionCoveragePoint], { description: 'Coverage over time: on the first day, then month by month, and on the last day.' })
  conventionCoverageHistory(@CurrentViewer() viewer: Viewer, @Args() args: ConventionCoverageHistoryArgs): Promise<ConventionCoveragePoint[]> {
    return this.service.history(viewer, args);
  }
}
