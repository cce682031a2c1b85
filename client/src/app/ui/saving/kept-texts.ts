import { computed, inject, Injectable, signal } from '@angular/core';
import { FORM_MEMORY_MS } from '@maillage/domain';
import { KeptFiles } from './kept-files';

/** What was typed in a form and not saved. */
export interface KeptText {
  /** Instant of the last keystroke, ISO 8601. */
  readonly at: string;
  /** Address of the page on which the form stands. */
  readonly path: string;
  /** What the person knows the form by: « Nouvelle violation ». */
  readonly name: string;
  /** Version of the row that was seen; 0 for a new one. */
  readonly version: number;
  /** Under which the form makes what it makes: it may have been sent, and its answer lost. */
  readonly key?: string;
  readonly values: unknown;
  /** Saved without network: it is sent when that is back, and told where it was given. */
  readonly isSent?: boolean;
}

const PREFIX = 'maillage.kept.';
/** Answers of « Mon CCAS », which that page keeps itself until the server has them. */
const ANSWERS_PREFIX = 'maillage.draft.';

/** Answers of the server that « Mon CCAS » shows without network, each followed by its account. */
export const OFFLINE_PREFIX = 'maillage.offline.';

const storedKeys = (): string[] => {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
};

/**
 * Text typed in forms, kept in this browser until it is saved: it survives a reload, a closed tab, a session that ends. Of one account
 * alone, a week at most, and nothing of it after that account signs out (docs/adr/0025-nothing-typed-is-lost.md). A browser that refuses
 * to keep (private window, full disk) keeps nothing: no message helps then.
 */
@Injectable({ providedIn: 'root' })
export class KeptTexts {
  private readonly files = inject(KeptFiles);
  private accountId: string | null = null;
  private readonly state = signal<ReadonlyMap<string, KeptText>>(new Map());
  readonly all = this.state.asReadonly();
  /** Forms that stand on screen: each offers its own text back. */
  private readonly open = signal<readonly string[]>([]);
  /** Texts whose form is not open, the latest first. */
  readonly waiting = computed(() =>
    [...this.state()].filter(([key, { isSent }]) => !isSent && !this.open().includes(key)).sort(([, one], [, other]) => other.at.localeCompare(one.at)),
  );

  constructor() {
    addEventListener('storage', () => this.state.set(this.read()));
  }

  /** Says in front of whom the screen is: nothing that another read stays in this browser. */
  belongTo(accountId: string | null): void {
    this.accountId = accountId;
    this.files.belongTo(accountId);
    for (const key of storedKeys()) if (key.startsWith(OFFLINE_PREFIX) && !key.startsWith(`${OFFLINE_PREFIX}${accountId}.`)) localStorage.removeItem(key);
    this.state.set(this.read());
  }

  /** Forgets all that this account typed: it signs out. */
  erase(): void {
    for (const key of storedKeys().filter((name) => name.startsWith(this.own) || name.startsWith(this.ownAnswers))) localStorage.removeItem(key);
    void this.files.erase();
    this.state.set(new Map());
  }

  /** What signing out would erase, by the names of its forms. */
  names(): string[] {
    const areAnswersKept = storedKeys().some((key) => key.startsWith(this.ownAnswers));
    return [...[...this.state().values()].map(({ name }) => name), ...(areAnswersKept ? ['Réponses de «\u202fMon CCAS\u202f»'] : [])];
  }

  find(key: string): KeptText | null {
    return this.state().get(key) ?? null;
  }

  keep(key: string, text: KeptText): void {
    if (this.accountId === null) return;
    this.store(key, text);
    this.state.update((state) => new Map(state).set(key, text));
  }

  drop(key: string): void {
    if (!this.state().has(key)) return;
    void this.files.drop(key);
    this.store(key, null);
    this.state.update((state) => new Map([...state].filter(([other]) => other !== key)));
  }

  /** Says that a form stands on screen; gives what takes it away. */
  opened(key: string): () => void {
    this.open.update((open) => [...open, key]);
    return () => this.open.update((open) => open.filter((other) => other !== key));
  }

  private store(key: string, text: KeptText | null): void {
    try {
      if (text) localStorage.setItem(this.own + key, JSON.stringify(text));
      else localStorage.removeItem(this.own + key);
    } catch {
      // see above
    }
  }

  /** What this account typed. Whatever is older than a week is erased, of others too. */
  private read(): ReadonlyMap<string, KeptText> {
    const found = new Map<string, KeptText>();
    for (const key of storedKeys().filter((name) => name.startsWith(PREFIX))) {
      const text = textOf(localStorage.getItem(key));
      if (!text) localStorage.removeItem(key);
      else if (this.accountId !== null && key.startsWith(this.own)) found.set(key.slice(this.own.length), text);
    }
    return found;
  }

  private get own(): string {
    return `${PREFIX}${this.accountId}.`;
  }

  private get ownAnswers(): string {
    return `${ANSWERS_PREFIX}${this.accountId}.`;
  }
}

/** A kept text, unless it is too old or was written by another version of the product. */
function textOf(json: string | null): KeptText | null {
  try {
    const text = JSON.parse(json ?? 'null') as Partial<KeptText> | null;
    const isWhole = text && typeof text.path === 'string' && typeof text.name === 'string' && typeof text.version === 'number';
    const age = Date.now() - Date.parse(text?.at ?? '');
    return isWhole && age < FORM_MEMORY_MS ? (text as KeptText) : null;
  } catch {
    return null;
  }
}
