import { inject, Injectable } from '@angular/core';
import { Dialogs } from '../dialog/dialogs';
import type { RecordQuestion } from './record-dialog';

const RECORD = async () => (await import('./record-dialog')).RecordDialog;

/** Acts that want words first: a reason, an answer, a name. */
@Injectable({ providedIn: 'root' })
export class RecordDialogs {
  private readonly dialogs = inject(Dialogs);

  /** Asks, and does it; over once that has succeeded or the person gave up. */
  async ask(question: RecordQuestion): Promise<void> {
    await this.dialogs.openLazily(RECORD, { question });
  }
}
