import { Injectable } from '@angular/core';
import { FORM_MEMORY_MS } from '@maillage/domain';

/** Files chosen in a form and not sent. */
interface KeptChoice {
  readonly at: number;
  readonly files: readonly File[];
}

const DATABASE = 'maillage.kept';
const STORE = 'files';

/**
 * Files chosen in forms, kept in this browser beside what is typed there (`KeptTexts`): under the same keys, as long, and gone when that goes. A browser
 * that refuses to keep them (private window, full disk) keeps none: no message helps then.
 */
@Injectable({ providedIn: 'root' })
export class KeptFiles {
  private database: Promise<IDBDatabase> | null = null;
  private accountId: string | null = null;

  /** Says in front of whom the screen is. */
  belongTo(accountId: string | null): void {
    this.accountId = accountId;
  }

  async keep(key: string, files: readonly File[]): Promise<void> {
    if (this.accountId === null) return;
    if (files.length === 0) return this.drop(key);
    await this.within('readwrite', (store) => store.put({ at: Date.now(), files } satisfies KeptChoice, this.own(key)));
  }

  async find(key: string): Promise<readonly File[]> {
    const kept = (await this.within('readonly', (store) => store.get(this.own(key)))) as KeptChoice | undefined;
    return kept && isYoung(kept) ? kept.files : [];
  }

  async drop(key: string): Promise<void> {
    await this.within('readwrite', (store) => store.delete(this.own(key)));
  }

  /** Forgets what this account chose, and whatever of anybody is too old. */
  async erase(): Promise<void> {
    const own = this.own('');
    const keys = ((await this.within('readonly', (store) => store.getAllKeys())) ?? []) as string[];
    for (const key of keys) {
      const kept = (await this.within('readonly', (store) => store.get(key))) as KeptChoice | undefined;
      if (key.startsWith(own) || !kept || !isYoung(kept)) await this.within('readwrite', (store) => store.delete(key));
    }
  }

  private own(key: string): string {
    return `${this.accountId}.${key}`;
  }

  private async within<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
    try {
      const database = await (this.database ??= opened());
      return await answered(ask(database.transaction(STORE, mode).objectStore(STORE)));
    } catch {
      return undefined;
    }
  }
}

const isYoung = ({ at }: KeptChoice): boolean => Date.now() - at < FORM_MEMORY_MS;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}
