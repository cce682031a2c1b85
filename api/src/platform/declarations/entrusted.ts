import type { EntrustedKind, Operation } from '@maillage/domain';

/** What of a feature is entrusted to a person, within one network: shown when she leaves, and passed on to who takes over. */
export interface Entrusted {
  readonly kind: EntrustedKind;
  /** Who may change them in the network: she sees their names and passes them on; anybody else who ends a role learns their number, and they stay. */
  readonly by: Operation;
  /** SQL: the rows, with `label`, in the order of the screen. $1 account, $2 network. */
  readonly list: string;
  /** SQL: gives them to somebody else. $1 account, $2 network, $3 who takes over. */
  readonly passOn: string;
}
