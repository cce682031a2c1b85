import { FEED_EXTENTS, FEED_PARTS, FEED_WAITS } from '@maillage/domain';
import { graphqlEnum } from '../../platform/graphql/enum';

/** What of a form an indicator may show. */
export const FormFeedExtentEnum = graphqlEnum('FormFeedExtent', 'What of a form an indicator shows.', FEED_EXTENTS);

/** What of a question an indicator shows. */
export const FormFeedPartEnum = graphqlEnum('FormFeedPart', 'What of a question an indicator shows.', FEED_PARTS);

/** Why an indicator gets nothing of a question. */
export const FormFeedWaitEnum = graphqlEnum('FormFeedWait', 'Why an indicator gets nothing of a question.', FEED_WAITS);
