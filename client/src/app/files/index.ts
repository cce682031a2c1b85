export { Attachments } from './attachments/attachments';
export { PURPOSE_LABELS } from './purpose-labels';
