export { Attachments } from './attachments/attachments';
export { ChosenFiles } from './chosen-files/chosen-files';
export { FileDrop, type SendFile } from './file-drop';
export { FileSender } from './file-sender';
export { ACCEPTED, ACCEPTED_LABEL, formatSize, refusalWords, refuseAtSight } from './file-words';
export type { UploadRequest } from './upload-request';
export { UploadList } from './upload-list/upload-list';
export { UploadQueue } from './upload-queue';
