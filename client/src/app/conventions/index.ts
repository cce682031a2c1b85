export { LACK_LABELS } from './words/lack-words';
