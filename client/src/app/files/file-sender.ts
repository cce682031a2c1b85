import { inject, Injectable } from '@angular/core';
import { Reconnection } from '../core';
import { toApiError } from '../errors';
import { sendFile, type UploadRequest } from './upload-request';

/** Sends files to plain HTTP routes; when the session ended meanwhile, asks to sign in again and sends once more. */
@Injectable({ providedIn: 'root' })
export class FileSender {
  private readonly reconnection = inject(Reconnection);

  /** The body of the answer. */
  async send(request: UploadRequest): Promise<string> {
    try {
      return await sendFile(request);
    } catch (error) {
      if (request.signal.aborted || toApiError(error).reason !== 'NOT_SIGNED_IN' || !(await this.reconnection.ask())) throw error;
      return sendFile(request);
    }
  }
}
