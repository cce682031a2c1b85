import { VALUE_DOUBT_MEANINGS, IMPORT_OUTCOME_MEANINGS } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';
import type { DecimalMark } from './reading';

/** GraphQL enum of the marks before decimals. */
export const ImportDecimalMarkEnum = graphqlEnum<DecimalMark>('ImportDecimalMark', 'What stands before decimals in a table.', {
  comma: '43,2; a dot stands between thousands then.',
  dot: '43.2; a comma stands between thousands then.',
});

/** How values stand in a table. */
export type ImportLayout = 'wide' | 'long';

/** GraphQL enum of the layouts. */
export const ImportLayoutEnum = graphqlEnum<ImportLayout>('ImportLayout', 'How values stand in a table.', {
  wide: 'A column per indicator.',
  long: 'A row per value: one column has the value, another says of which indicator.',
});

/** GraphQL enum of the doubts. */
export const ImportDoubtKindEnum = graphqlEnum('ImportDoubtKind', 'Why a value is unlikely.', VALUE_DOUBT_MEANINGS);

/** GraphQL enum of the outcomes. */
export const ImportOutcomeEnum = graphqlEnum('ImportOutcome', 'What becomes of a value of a file, beside what is shown.', IMPORT_OUTCOME_MEANINGS);
