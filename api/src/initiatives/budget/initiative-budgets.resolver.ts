import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { MoveInitiativeBudgetInput, SaveInitiativeBudgetInput } from './initiative-budget.input';
import { InitiativeBudgetType } from './initiative-budget.type';
import { InitiativeBudgetsService } from './initiative-budgets.service';

@Resolver()
export class InitiativeBudgetsResolver {
  constructor(private readonly budgets: InitiativeBudgetsService) {}

  @Allow('funding.read')
  @Query(() => InitiativeBudgetType, { nullable: true, description: 'The budget of an initiative; null as long as nobody wrote one.' })
  initiativeBudget(
    @CurrentViewer() viewer: Viewer,
    @Args('initiativeId', { type: () => ID, description: 'The initiative.' }) initiativeId: string,
  ): Promise<InitiativeBudgetType | null> {
    return this.budgets.get(viewer, initiativeId);
  }

  @Allow('initiatives.manage')
  @Mutation(() => InitiativeBudgetType, {
    description: 'Writes the budget of an initiative, as a whole. Refused: STALE_VERSION, BUDGET_FORECAST_SETTLED, BUDGET_ACTUAL_SETTLED.',
  })
  saveInitiativeBudget(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The budget.' }) input: SaveInitiativeBudgetInput,
  ): Promise<InitiativeBudgetType> {
    return this.budgets.save(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => InitiativeBudgetType, { description: 'Settles a budget, or reopens it. Refused: STALE_VERSION, BUDGET_NOT_BALANCED.' })
  moveInitiativeBudget(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The budget and its stage.' }) input: MoveInitiativeBudgetInput,
  ): Promise<InitiativeBudgetType> {
    return this.budgets.move(viewer, input);
  }
}
