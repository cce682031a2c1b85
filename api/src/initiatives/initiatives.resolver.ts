import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { CarryOverInitiativeService } from './carry-over-initiative.service';
import { CreateInitiativeService } from './create-initiative.service';
import { InitiativePage, InitiativesArgs } from './initiative-list.type';
import { CarryOverInitiativeInput, CreateInitiativeInput, UpdateInitiativeInput } from './initiative.input';
import { InitiativeType } from './initiative.type';
import { InitiativesService } from './initiatives.service';
import { UpdateInitiativeService } from './update-initiative.service';

@Resolver()
export class InitiativesResolver {
  constructor(
    private readonly reads: InitiativesService,
    private readonly creation: CreateInitiativeService,
    private readonly updates: UpdateInitiativeService,
    private readonly carryOver: CarryOverInitiativeService,
  ) {}

  @Allow('initiatives.read')
  @Price(2)
  @Query(() => InitiativePage, { description: 'The initiatives of a plan, by number.' })
  initiatives(@CurrentViewer() viewer: Viewer, @Args() args: InitiativesArgs): Promise<InitiativePage> {
    return this.reads.list(viewer, args);
  }

  @Allow('initiatives.read')
  @Query(() => InitiativeType, { description: 'An initiative with all that its page shows.' })
  initiative(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The initiative.' }) id: string): Promise<InitiativeType> {
    return this.reads.get(viewer, id);
  }

  @Allow('initiatives.manage')
  @Mutation(() => InitiativeType, { description: 'Creates an initiative. Refused: INITIATIVE_NUMBER_TAKEN.' })
  createInitiative(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The initiative.' }) input: CreateInitiativeInput): Promise<InitiativeType> {
    return this.creation.create(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => InitiativeType, { description: 'Changes an initiative. Refused: STALE_VERSION, INITIATIVE_NUMBER_TAKEN.' })
  updateInitiative(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateInitiativeInput): Promise<InitiativeType> {
    return this.updates.update(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => InitiativeType, {
    description:
      'Continues an initiative in a later plan, with its recommendations and the news of each CCAS, and gives the new one. Refused: INITIATIVE_ALREADY_CARRIED_OVER, INITIATIVE_CARRY_OVER_BACKWARDS.',
  })
  carryOverInitiative(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What, where to, and why.' }) input: CarryOverInitiativeInput,
  ): Promise<InitiativeType> {
    return this.carryOver.carryOver(viewer, input);
  }
}
