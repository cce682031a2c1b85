import { DECIMAL_MARK_MEANINGS, IMPORT_LAYOUT_MEANINGS, IMPORT_OUTCOME_MEANINGS, VALUE_DOUBT_MEANINGS } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';

/** GraphQL enum of the marks before decimals. */
export const ImportDecimalMarkEnum = graphqlEnum('ImportDecimalMark', 'What stands before decimals in a table.', DECIMAL_MARK_MEANINGS);

/** GraphQL enum of the layouts. */
export const ImportLayoutEnum = graphqlEnum('ImportLayout', 'How values stand in a table.', IMPORT_LAYOUT_MEANINGS);

/** GraphQL enum of the doubts. */
export const ImportDoubtKindEnum = graphqlEnum('ImportDoubtKind', 'Why a value is unlikely.', VALUE_DOUBT_MEANINGS);

/** GraphQL enum of the outcomes. */
export const ImportOutcomeEnum = graphqlEnum('ImportOutcome', 'What becomes of a value of a file, beside what is shown.', IMPORT_OUTCOME_MEANINGS);
