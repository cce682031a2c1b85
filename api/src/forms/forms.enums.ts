import { ANSWER_ORIGINS, ANSWER_STATE_MEANINGS, RETURN_STATES } from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** What is known of an answer. */
export const FormAnswerStateEnum = graphqlEnum('FormAnswerState', 'What is known of an answer; a blank is none.', ANSWER_STATE_MEANINGS);

/** How far the return of a CCAS is. */
export const FormReturnStateEnum = graphqlEnum('FormReturnState', 'How far the return of a CCAS is.', RETURN_STATES);

/** Where an answer comes from. */
export const FormAnswerOriginEnum = graphqlEnum('FormAnswerOrigin', 'Where an answer comes from.', ANSWER_ORIGINS);
