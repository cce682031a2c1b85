export { deadlineLink } from './deadline-groups';
export { deadlineSentence } from './deadline-texts';
