import { inject, Injectable } from '@angular/core';
import { JustAnswered, PageAccount, Reconnection } from '../core';
import { Words } from '../faces';
import { sendFile, type UploadRequest } from './upload-request';

/** Sends files to plain HTTP routes; when the session ended meanwhile, asks to sign in again and sends once more. */
@Injectable({ providedIn: 'root' })
export class FileSender {
  private readonly page = inject(PageAccount);
  private readonly reconnection = inject(Reconnection);
  private readonly answered = inject(JustAnswered);

  constructor() {
    // a file may be refused at sight, before anything is sent
    void inject(Words).load();
  }

  /** The body of the answer. */
  async send(request: UploadRequest): Promise<string> {
    try {
      return await sendFile(request, this.page.headers);
    } catch (error) {
      if (request.signal.aborted || !this.reconnection.mayMend(error) || !(await this.reconnection.mend(error))) throw error;
      return await sendFile(request, this.page.headers);
    } finally {
      this.answered.forget();
    }
  }
}
