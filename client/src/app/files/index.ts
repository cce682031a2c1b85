export { Attachments } from './attachments/attachments';
export { FileSender } from './file-sender';
export { formatSize } from './file-words';
export type { UploadRequest } from './upload-request';
