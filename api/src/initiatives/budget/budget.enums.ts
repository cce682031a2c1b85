import { BUDGET_RESULT_KINDS, BUDGET_STAGE_MEANINGS } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';

/** GraphQL enum of the stages of a budget. */
export const BudgetStageEnum = graphqlEnum('BudgetStage', 'How far a budget has come.', BUDGET_STAGE_MEANINGS);

/** GraphQL enum of the result lines of a budget. */
export const BudgetResultKindEnum = graphqlEnum('BudgetResultKind', 'What is left of an exercise, or is missing.', BUDGET_RESULT_KINDS);
