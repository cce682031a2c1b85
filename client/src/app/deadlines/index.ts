export { CcasDeadlinesBrief } from './ccas-tab/ccas-brief';
export { clockText } from './clock-text';
export { DeadlineTexts } from './deadline-texts';
