import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { AdoptionMatrix } from './adoption-matrix.type';
import { ConfirmAdoptionInput, LiftBlockerInput, PostponeBlockerInput, UpdateAdoptionInput } from './adoption.input';
import { AdoptionType } from './adoption.type';
import { AdoptionsService } from './adoptions.service';
import { UpdateAdoptionService } from './update-adoption.service';

const INITIATIVE = { type: () => ID, description: 'The initiative.' };
const CCAS = { type: () => ID, description: 'The CCAS.' };
const PLAN = { type: () => ID, description: 'The plan.' };

@Resolver()
export class AdoptionsResolver {
  constructor(
    private readonly reads: AdoptionsService,
    private readonly updates: UpdateAdoptionService,
  ) {}

  @Allow('adoption.read')
  @Price(4)
  @Query(() => AdoptionMatrix, { description: 'The matrix of a plan: its initiatives × the CCAS open today.' })
  adoptionMatrix(@CurrentViewer() viewer: Viewer, @Args('planId', PLAN) planId: string): Promise<AdoptionMatrix> {
    return this.reads.matrix(viewer, planId);
  }

  @Allow('adoption.read')
  @Query(() => AdoptionType, { description: 'One cell of the matrix, with or without news.' })
  adoption(
    @CurrentViewer() viewer: Viewer,
    @Args('initiativeId', INITIATIVE) initiativeId: string,
    @Args('ccasId', CCAS) ccasId: string,
  ): Promise<AdoptionType> {
    return this.reads.cell(viewer, { initiativeId, ccasId });
  }

  @Allow('adoption.read')
  @Query(() => [AdoptionType], { description: 'What a plan asks of a CCAS: one for each initiative that is not archived, with or without news.' })
  ccasAdoptions(@CurrentViewer() viewer: Viewer, @Args('ccasId', CCAS) ccasId: string, @Args('planId', PLAN) planId: string): Promise<AdoptionType[]> {
    return this.reads.ofCcas(viewer, ccasId, planId);
  }

  @Allow('adoption.update')
  @Mutation(() => AdoptionType, { description: 'Gives news of an initiative at a CCAS. Refused: STALE_VERSION.' })
  updateAdoption(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The news.' }) input: UpdateAdoptionInput): Promise<AdoptionType> {
    return this.updates.update(viewer, input);
  }

  @Allow('adoption.update')
  @Mutation(() => AdoptionType, { description: '« Rien de nouveau »: confirms the present news. Refused: STALE_VERSION, NO_NEWS_TO_CONFIRM.' })
  confirmAdoption(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The cell, as seen.' }) input: ConfirmAdoptionInput): Promise<AdoptionType> {
    return this.updates.confirm(viewer, input);
  }

  @Allow('adoption.readDetail')
  @Mutation(() => AdoptionType, {
    description: '« Revoir le … »: puts off the look at what blocks a CCAS. Also by whom it is addressed to. Refused: STALE_VERSION, NO_BLOCKER_TO_LIFT.',
  })
  postponeBlocker(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The cell, as seen.' }) input: PostponeBlockerInput): Promise<AdoptionType> {
    return this.updates.postpone(viewer, input);
  }

  @Allow('adoption.readDetail')
  @Mutation(() => AdoptionType, {
    description: '« Levé »: lifts what blocks a CCAS. Also by whom it is addressed to. Refused: STALE_VERSION, NO_BLOCKER_TO_LIFT.',
  })
  liftBlocker(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The cell, as seen.' }) input: LiftBlockerInput): Promise<AdoptionType> {
    return this.updates.lift(viewer, input);
  }
}
