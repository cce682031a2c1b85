import type { CrcFollowUp } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';

/** GraphQL enum of the follow-ups. */
export const CrcFollowUpEnum = graphqlEnum<CrcFollowUp>('CrcFollowUp', 'What was done of a recommendation of the chambre régionale des comptes.', {
  open: 'Nothing yet.',
  in_progress: 'Under way.',
  implemented: 'Done.',
  refused: 'Not followed, for a reason that is told.',
});
