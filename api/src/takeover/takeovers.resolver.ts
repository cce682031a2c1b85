import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { ApplyTakeoverInput, SaveTakeoverInput } from './takeover.input';
import { TakeoverType } from './takeover.type';
import { TakeoversService } from './takeovers.service';

const id = () => Args('id', { type: () => ID, description: 'The takeover.' });

@Resolver(() => TakeoverType)
export class TakeoversResolver {
  constructor(private readonly service: TakeoversService) {}

  @Allow('takeover.manage')
  @Query(() => [TakeoverType], { description: 'The latest workbooks that were taken over in a network, or are being mapped; twenty at most.' })
  takeovers(@CurrentViewer() viewer: Viewer, @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string): Promise<TakeoverType[]> {
    return this.service.list(viewer, networkId);
  }

  @Allow('takeover.manage')
  @Price(3)
  @Query(() => TakeoverType, { description: 'One of them, with what was read of it while it is mapped.' })
  takeover(@CurrentViewer() viewer: Viewer, @id() takeoverId: string): Promise<TakeoverType> {
    return this.service.get(viewer, takeoverId);
  }

  @Allow('takeover.manage')
  @Price(3)
  @Mutation(() => TakeoverType, { description: 'Keeps what a person says of a workbook so far. Refused: TAKEOVER_SAID_MEANWHILE, TAKEOVER_WRONG_STATE.' })
  saveTakeover(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'What she says.' }) input: SaveTakeoverInput): Promise<TakeoverType> {
    return this.service.save(viewer, input);
  }

  @Allow('takeover.manage')
  @Price(3)
  @Mutation(() => TakeoverType, {
    description: 'Makes what is shown, beside the request. Refused: TAKEOVER_SAID_MEANWHILE, TAKEOVER_WRONG_STATE, TAKEOVER_MAKES_NOTHING, PLAN_YEAR_TAKEN.',
  })
  applyTakeover(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which one.' }) input: ApplyTakeoverInput): Promise<TakeoverType> {
    return this.service.apply(viewer, input);
  }

  @Allow('takeover.manage')
  @Mutation(() => TakeoverType, {
    description: 'Takes back all that was made, beside the request. Refused: TAKEOVER_WRONG_STATE, TAKEOVER_CHANGED_SINCE once any of it was changed or used.',
  })
  undoTakeover(@CurrentViewer() viewer: Viewer, @id() takeoverId: string): Promise<TakeoverType> {
    return this.service.undo(viewer, takeoverId);
  }

  @Allow('takeover.manage')
  @Mutation(() => Boolean, { description: 'Gives up a workbook before anything was made: what was read of it is forgotten. Refused: TAKEOVER_WRONG_STATE.' })
  giveUpTakeover(@CurrentViewer() viewer: Viewer, @id() takeoverId: string): Promise<boolean> {
    return this.service.giveUp(viewer, takeoverId);
  }
}
