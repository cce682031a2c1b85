import type { NewsKind } from '@maillage/domain';

/** Something that persons are told. */
export interface Told {
  readonly kind: NewsKind;
  /** Where it stands: in a network, and maybe at one CCAS of it. Who may not read that place is told nothing. */
  readonly networkId: string;
  readonly ccasId: string | null;
  /** The object: one of the `Subjects`. */
  readonly subject: { readonly type: string; readonly id: string };
  /** Whom to tell; who causes it is left out, and so is who is suspended. */
  readonly accountIds: readonly string[];
  /** Who causes it; null: nobody in particular. */
  readonly byId: string | null;
  /** What of the object it is about: the id of a message, of an account. */
  readonly about?: string | null;
}
