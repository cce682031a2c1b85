import type { Response } from 'express';

/** A file that goes out. */
export interface OutgoingFile {
  readonly name: string;
  /** Absent: what the name ends in says it. */
  readonly mediaType?: string;
  readonly sizeBytes?: number;
}

/** Whether a browser may keep it: not at all, or as long as it asks each time whether it changed. */
export type FileKeeping = 'private, no-store' | 'private, no-cache';

/** What goes in front of a file: it is saved, never shown in our origin, where a document of somebody else's would run with the reader's session. */
export function announceFile(response: Response, { name, mediaType, sizeBytes }: OutgoingFile, keeping: FileKeeping = 'private, no-store'): void {
  response.attachment(name).set({
    ...(mediaType === undefined ? {} : { 'content-type': mediaType }),
    ...(sizeBytes === undefined ? {} : { 'content-length': String(sizeBytes) }),
    ...{ 'cache-control': keeping, 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff' },
  });
}

/** Sends a file that was written for whoever asks. */
export function sendFile(response: Response, name: string, bytes: Uint8Array): void {
  announceFile(response, { name, sizeBytes: bytes.length });
  response.end(bytes);
}
