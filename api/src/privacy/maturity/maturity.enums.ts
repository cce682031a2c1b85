import type { MaturityActivity } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';

/** GraphQL enum of the activities of the maturity model. */
export const MaturityActivityEnum = graphqlEnum<MaturityActivity>('MaturityActivity', 'The eight activities of the CNIL’s maturity model (9 September 2021).', {
  procedures: 'Define and apply procedures.',
  governance: 'Steer the governance.',
  register: 'List the processings, and keep the list up to date.',
  legal: 'Ensure legal conformity.',
  training: 'Train and raise awareness.',
  requests: 'Deal with the requests of people, outside and inside.',
  security: 'Manage security risks.',
  breaches: 'Manage breaches.',
});
