import {
  CONVENTION_KIND_MEANINGS,
  CONVENTION_STATUS_MEANINGS,
  CONVENTION_ACT_KIND_MEANINGS,
  CONVENTION_RENEWAL_MEANINGS,
  CONVENTION_VOLET_MEANINGS,
  VOLET_COVERAGE_MEANINGS,
  PARTY_SIDE_MEANINGS,
} from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** GraphQL enum of the types of convention. */
export const ConventionKindEnum = graphqlEnum('ConventionKind', 'Type of a convention between a town and its CCAS.', CONVENTION_KIND_MEANINGS);

/** GraphQL enum of the statuses. */
export const ConventionStatusEnum = graphqlEnum(
  'ConventionStatus',
  'Status of a convention on a day, derived from its acts, never typed.',
  CONVENTION_STATUS_MEANINGS,
);

/** GraphQL enum of the acts. */
export const ConventionActKindEnum = graphqlEnum('ConventionActKind', 'An act of a convention’s life.', CONVENTION_ACT_KIND_MEANINGS);

/** GraphQL enum of what happens at the term. */
export const ConventionRenewalEnum = graphqlEnum('ConventionRenewal', 'What happens at the term.', CONVENTION_RENEWAL_MEANINGS);

/** GraphQL enum of the volets. */
export const ConventionVoletEnum = graphqlEnum('ConventionVolet', 'What a framework convention should settle.', CONVENTION_VOLET_MEANINGS);

/** GraphQL enum of the coverage of a volet. */
export const VoletCoverageEnum = graphqlEnum('VoletCoverage', 'How far a convention settles a volet.', VOLET_COVERAGE_MEANINGS);

/** GraphQL enum of the sides. */
export const PartySideEnum = graphqlEnum('PartySide', 'Side of a party.', PARTY_SIDE_MEANINGS);
