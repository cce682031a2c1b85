import { PRIVACY_POINT_MEANINGS, PRIVACY_ANSWER_MEANINGS, PRIVACY_STATE_MEANINGS, PRIVACY_RISK_MEANINGS, PRIVACY_WORK_ORDER_MEANINGS } from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** GraphQL enum of the points of the base. */
export const PrivacyPointEnum = graphqlEnum('PrivacyPoint', 'A point of the RGPD base (socle légal).', PRIVACY_POINT_MEANINGS);

/** GraphQL enum of the answers to a point. */
export const PrivacyAnswerEnum = graphqlEnum('PrivacyAnswerValue', 'What a CCAS answers to a point.', PRIVACY_ANSWER_MEANINGS);

/** GraphQL enum of the states of a point. */
export const PrivacyStateEnum = graphqlEnum('PrivacyState', 'State of a point on a day, derived from the answer and its evidence.', PRIVACY_STATE_MEANINGS);

/** GraphQL enum of the risks by which the worklist is sorted. */
export const PrivacyRiskEnum = graphqlEnum('PrivacyRisk', 'Why something stands in the worklist, the gravest first.', PRIVACY_RISK_MEANINGS);

/** GraphQL enum of the orders of the worklist. */
export const PrivacyWorkOrderEnum = graphqlEnum('PrivacyWorkOrder', 'How the worklist stands.', PRIVACY_WORK_ORDER_MEANINGS);
