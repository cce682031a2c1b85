export { DiscussionSection } from './discussion/discussion-section';
