import { MATURITY_ACTIVITY_MEANINGS } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';

/** GraphQL enum of the activities of the maturity model. */
export const MaturityActivityEnum = graphqlEnum(
  'MaturityActivity',
  'The eight activities of the CNIL’s maturity model (9 September 2021).',
  MATURITY_ACTIVITY_MEANINGS,
);
