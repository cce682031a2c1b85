import { CRC_FOLLOW_UP_MEANINGS } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';

/** GraphQL enum of the follow-ups. */
export const CrcFollowUpEnum = graphqlEnum('CrcFollowUp', 'What was done of a recommendation of the chambre régionale des comptes.', CRC_FOLLOW_UP_MEANINGS);
