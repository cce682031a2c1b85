import type { MailEntry } from '../../platform/mail';
import type { DigestItem } from '../digest-item';

/** How one comes from a letter to what it tells: by the first thing’s own way, which may sign in, and then by the addresses of the others. */
export interface Ways {
  readonly first: DigestItem | undefined;
  readonly firstLink: string;
  /** What the first page may ask for, as it is typed; null: nothing. */
  readonly code: string | null;
  /** Of a page of the product. */
  readonly addressOf: (path: string) => string;
}

/** What a letter tells, each thing with its one act. */
export const asEntries = (items: readonly DigestItem[], { first, firstLink, code, addressOf }: Ways): MailEntry[] =>
  items.map((item) => ({
    text: item.text,
    details: item.details ?? [],
    action: { label: item.action.label, link: item === first ? firstLink : addressOf(item.action.path) },
    code: item === first ? code : null,
  }));
