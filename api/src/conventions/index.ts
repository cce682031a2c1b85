export { STARTING_ARTICLES } from './templates';
