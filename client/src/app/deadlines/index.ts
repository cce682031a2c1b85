export { DeadlineTexts } from './deadline-texts';
