export { clockText } from './clock-text';
export { DeadlineTexts } from './deadline-texts';
export { ToAgenda } from './to-agenda';
