export { Attachments } from './attachments/attachments';
