export { clockText } from './clock-text';
export { DeadlineTexts } from './deadline-texts';
