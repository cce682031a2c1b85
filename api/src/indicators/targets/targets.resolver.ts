import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { SetIndicatorTargetInput } from './target.input';
import { IndicatorTargets, IndicatorTargetsArgs, IndicatorTargetType } from './target.type';
import { TargetsService } from './targets.service';

@Resolver()
export class TargetsResolver {
  constructor(private readonly service: TargetsService) {}

  @Allow('indicators.readNetwork')
  @Query(() => IndicatorTargets, { description: 'What a network aims at with an indicator, and has aimed at before.' })
  indicatorTargets(@CurrentViewer() viewer: Viewer, @Args() args: IndicatorTargetsArgs): Promise<IndicatorTargets> {
    return this.service.list(viewer, args);
  }

  @Allow('indicators.setTargets')
  @Mutation(() => IndicatorTargetType, { description: 'Sets a target, or withdraws the one that holds. The former ones are kept.' })
  setIndicatorTarget(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The target.' }) input: SetIndicatorTargetInput,
  ): Promise<IndicatorTargetType> {
    return this.service.set(viewer, input);
  }
}
