import { ApiError, refusalOf } from '../errors';

/** A file on its way. */
export interface UploadRequest {
  readonly url: string;
  readonly file: File;
  /** Told as it goes, from 0 to 1. */
  readonly onProgress: (ratio: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file as it is, and gives the body of the answer. By XMLHttpRequest, since `fetch` does not tell how much has left. Rejects with an
 * `ApiError`, or with the signal's reason.
 */
export function sendFile({ url, file, onProgress, signal }: UploadRequest, headers: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries({ ...headers, 'content-type': 'application/octet-stream' })) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => (request.status < 300 ? resolve(request.responseText) : reject(refusalOf(request.status, request.responseText)));
    request.onerror = () => reject(new ApiError('NETWORK_FAILURE'));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
