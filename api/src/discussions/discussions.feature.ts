import type { Feature } from '../platform/declarations/feature';
import { DISCUSSIONS_SEARCH } from './discussion-hits.queries';
import { DiscussionMention } from './discussion-mention.entity';
import { DiscussionMessage } from './discussion-message.entity';
import { DiscussionReading } from './discussion-reading.entity';
import { DiscussionThread } from './discussion-thread.entity';
import { DiscussionsModule } from './discussions.module';
import { DISCUSSIONS_NEWS } from './discussions.news';
import { DiscussionsResolver } from './discussions.resolver';
import { DISCUSSIONS_SUBJECTS, MESSAGE_HISTORY } from './discussions.subjects';

/** What people say to each other, where the thing is that they talk about. */
export const DISCUSSIONS: Feature = {
  name: 'discussions',
  module: DiscussionsModule,
  entities: [DiscussionThread, DiscussionMessage, DiscussionMention, DiscussionReading],
  resolvers: [DiscussionsResolver],
  subjects: DISCUSSIONS_SUBJECTS,
  news: DISCUSSIONS_NEWS,
  history: { discussion_message: MESSAGE_HISTORY },
  search: DISCUSSIONS_SEARCH,
  impersonalTexts: { discussion_thread: ['place_kind', 'place_key', 'about_type', 'about_id', 'audience'] },
};
