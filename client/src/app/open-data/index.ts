export { OpenDataSection } from './open-data-section';
