import { BudgetDocumentsController } from './budget-documents.controller';
import { InitiativeBudgetsResolver } from './initiative-budgets.resolver';
import { InitiativeBudgetsService } from './initiative-budgets.service';
import { ProduceBudgetService } from './produce-budget.service';

export { InitiativeBudget } from './initiative-budget.entity';
export { reportsDue } from './initiative-budget.queries';

/** Resolvers of this part. */
export const BUDGET_RESOLVERS = [InitiativeBudgetsResolver];
/** Routes of this part. */
export const BUDGET_CONTROLLERS = [BudgetDocumentsController];
/** Services of this part. */
export const BUDGET_SERVICES = [InitiativeBudgetsService, ProduceBudgetService];
