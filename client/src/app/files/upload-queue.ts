import { inject, Injectable, signal } from '@angular/core';
import { type ApiError, toApiError } from '../errors';
import { Dialogs, Toasts } from '../ui';
import { refuseAtSight, tellFindings } from './file-words';
import { FilesGateway, type Upload } from './files-gateway';

/** A file that was chosen and is not there yet: on its way, waiting for the ones before, or refused. */
export interface PendingUpload {
  readonly id: number;
  readonly upload: Upload;
  /** From 0 to 1 while it is sent; null while it waits, and once it was refused. */
  readonly progress: number | null;
  readonly error: ApiError | null;
}

/** Reasons that may be gone a moment later, or that the person may answer otherwise; any other needs another file. */
const PASSING = new Set<string>([
  'NETWORK_FAILURE',
  'FILES_UNAVAILABLE',
  'UNAVAILABLE',
  'UNEXPECTED',
  'NOT_SIGNED_IN',
  'TOO_MANY_ATTEMPTS',
  'TOO_MANY_FILES',
  'TOO_MANY_FILES_AT_ONCE',
  'FILE_LOOKS_PERSONAL',
  'FORM_FILES_TOO_MANY',
]);

export const canRetry = ({ error }: PendingUpload): boolean => error !== null && PASSING.has(error.reason);

/** Sends the chosen files one after the other. A file that fails stays, so that nobody looks for it again. Provided by each list. */
@Injectable()
export class UploadQueue {
  private readonly gateway = inject(FilesGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly controllers = new Map<number, AbortController>();
  private nextId = 1;
  private isSending = false;
  readonly pending = signal<readonly PendingUpload[]>([]);

  /** Takes the files; `arrived` is called after each that has come to its place. */
  async add(uploads: readonly Upload[], arrived: () => void): Promise<void> {
    const added = uploads.map((upload) => ({ id: this.nextId++, upload, progress: null, error: refuseAtSight(upload.file) }));
    this.pending.update((pending) => [...pending, ...added]);
    await this.sendAll(arrived);
  }

  retry(id: number, arrived: () => void): Promise<void> {
    this.change(id, { error: null });
    return this.sendAll(arrived);
  }

  /** Forgets a file, wherever it is. */
  drop(id: number): void {
    this.controllers.get(id)?.abort();
    this.pending.update((pending) => pending.filter((one) => one.id !== id));
  }

  private async sendAll(arrived: () => void): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let next = this.waiting(); next; next = this.waiting()) if (await this.send(next)) arrived();
    } finally {
      this.isSending = false;
    }
  }

  private waiting(): PendingUpload | undefined {
    return this.pending().find(({ error }) => error === null);
  }

  /** Whether it arrived. */
  private async send({ id, upload }: PendingUpload): Promise<boolean> {
    const controller = new AbortController();
    this.controllers.set(id, controller);
    this.change(id, { progress: 0 });
    try {
      await this.gateway.upload(upload, { signal: controller.signal, onProgress: (progress) => this.change(id, { progress }) });
      this.drop(id);
      this.toasts.show(`«\u202f${upload.file.name}\u202f» est déposé.`);
      return true;
    } catch (caught) {
      if (controller.signal.aborted) return false;
      const error = toApiError(caught);
      this.change(id, { progress: null, error });
      if (error.reason === 'FILE_LOOKS_PERSONAL' && (await this.isSure(upload.file.name, error)))
        this.change(id, { error: null, upload: { ...upload, isConfirmed: true } });
      return false;
    } finally {
      this.controllers.delete(id);
    }
  }

  private isSure(name: string, error: ApiError): Promise<boolean> {
    return this.dialogs.confirm({
      title: 'Des données personnelles\u202f?',
      text: `Rien n’est encore déposé. Dans «\u202f${name}\u202f», nous avons trouvé ce qui suit. Si ce sont des données d’habitants, annulez et occultez-les. Sinon (le RIB du CCAS, par exemple), confirmez.`,
      items: tellFindings(error),
      confirmLabel: 'Confirmer',
    });
  }

  private change(id: number, change: Partial<PendingUpload>): void {
    this.pending.update((pending) => pending.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }
}
