import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { CreateIndicatorService } from './create-indicator.service';
import { ArchiveIndicatorInput, CreateIndicatorInput, UpdateIndicatorInput } from './indicator.input';
import { IndicatorPage, IndicatorsArgs, IndicatorType } from './indicator.type';
import { IndicatorsService } from './indicators.service';
import { UpdateIndicatorService } from './update-indicator.service';

/** Of a network's own or shared: the services ask for the right that the row needs. */
@Resolver()
export class IndicatorsResolver {
  constructor(
    private readonly reads: IndicatorsService,
    private readonly creation: CreateIndicatorService,
    private readonly updates: UpdateIndicatorService,
  ) {}

  @Allow('indicators.read')
  @Query(() => IndicatorPage, { description: 'The catalogue: shared indicators, and those of the network that the viewer may read.' })
  indicators(@CurrentViewer() viewer: Viewer, @Args() args: IndicatorsArgs): Promise<IndicatorPage> {
    return this.reads.list(viewer, args);
  }

  @Allow('indicators.read')
  @Query(() => IndicatorType, { description: 'One indicator by its code.' })
  indicator(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network from which it is looked at.' }) networkId: string,
    @Args('code', { type: () => String, description: 'Its code.' }) code: string,
  ): Promise<IndicatorType> {
    return this.reads.get(viewer, networkId, code);
  }

  @Allow('indicators.manage', 'indicators.manageShared')
  @Mutation(() => IndicatorType, { description: 'Adds an indicator to the catalogue. Refused: INDICATOR_CODE_TAKEN.' })
  createIndicator(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The indicator.' }) input: CreateIndicatorInput): Promise<IndicatorType> {
    return this.creation.create(viewer, input);
  }

  @Allow('indicators.manage', 'indicators.manageShared')
  @Mutation(() => IndicatorType, {
    description: 'Changes an indicator; what follows from its definition is computed again. Refused: STALE_VERSION, INDICATOR_IN_USE.',
  })
  updateIndicator(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateIndicatorInput): Promise<IndicatorType> {
    return this.updates.update(viewer, input);
  }

  @Allow('indicators.manage', 'indicators.manageShared')
  @Mutation(() => IndicatorType, { description: 'Takes an indicator out of use; nothing is deleted. Refused: STALE_VERSION, INDICATOR_IN_USE.' })
  archiveIndicator(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which one.' }) input: ArchiveIndicatorInput): Promise<IndicatorType> {
    return this.updates.archive(viewer, input);
  }

  @Allow('indicators.manage', 'indicators.manageShared')
  @Mutation(() => IndicatorType, { description: 'Takes an indicator out of the archives. Refused: STALE_VERSION.' })
  restoreIndicator(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which one.' }) input: ArchiveIndicatorInput): Promise<IndicatorType> {
    return this.updates.restore(viewer, input);
  }
}
