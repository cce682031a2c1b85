import { FORM_MEMORY_MS } from '@maillage/domain';
import type { Answer } from './answer';

/** What a person began to answer, or sent without an acknowledgement. */
export interface Draft {
  readonly answer: Answer;
  /** The version that the person saw; null when there was no news yet. */
  readonly version: number | null;
  /** Sent, and perhaps not received: to be sent again. */
  readonly isSent: boolean;
  /** Instant at which the draft was kept, ISO. */
  readonly keptAt: string;
}

const PREFIX = 'maillage.draft.';

const parse = (text: string | null | undefined): Draft | null => {
  try {
    const draft = JSON.parse(text ?? 'null') as Draft | null;
    return draft && typeof draft.keptAt === 'string' && typeof draft.answer === 'object' ? draft : null;
  } catch {
    return null;
  }
};

/**
 * Drafts kept in the browser until the server acknowledged them, so that a tunnel, a closed tab or an empty battery loses nothing.
 * They are the account's own: another person on the same telephone does not see them. Where the browser refuses storage
 * (private window, full disk), they last as long as the page.
 */
export class AnswerDrafts {
  private readonly memory = new Map<string, string>();

  constructor(
    private readonly accountId: string,
    private readonly storage: Storage | null = browserStorage(),
    private readonly now: () => Date = () => new Date(),
  ) {
    this.forgetOld();
  }

  read(ccasId: string, initiativeId: string): Draft | null {
    const key = this.key(ccasId, initiativeId);
    return parse(this.memory.get(key) ?? this.attempt((storage) => storage.getItem(key)));
  }

  keep(ccasId: string, initiativeId: string, draft: Omit<Draft, 'keptAt'>): void {
    const key = this.key(ccasId, initiativeId);
    const text = JSON.stringify({ ...draft, keptAt: this.now().toISOString() } satisfies Draft);
    const isStored = this.attempt((storage) => {
      storage.setItem(key, text);
      return true;
    });
    if (isStored) this.memory.delete(key);
    else this.memory.set(key, text);
  }

  forget(ccasId: string, initiativeId: string): void {
    const key = this.key(ccasId, initiativeId);
    this.memory.delete(key);
    this.attempt((storage) => storage.removeItem(key));
  }

  private key(ccasId: string, initiativeId: string): string {
    return `${PREFIX}${this.accountId}.${ccasId}.${initiativeId}`;
  }

  private forgetOld(): void {
    this.attempt((storage) => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key?.startsWith(PREFIX));
      for (const key of keys as string[]) {
        const draft = parse(storage.getItem(key));
        if (!draft || this.now().getTime() - new Date(draft.keptAt).getTime() > FORM_MEMORY_MS) storage.removeItem(key);
      }
    });
  }

  private attempt<Result>(act: (storage: Storage) => Result): Result | null {
    try {
      return this.storage ? act(this.storage) : null;
    } catch {
      return null;
    }
  }
}

function browserStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
