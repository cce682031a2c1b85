export { pack } from './packed';
