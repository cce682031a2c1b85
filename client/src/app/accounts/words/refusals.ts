import type { Refusals } from '../../errors';

/** What accounts refuse for, beyond what signing in does. */
export const ACCOUNTS_REFUSALS = {
  LAST_MANAGER: 'Plus personne ne pourrait gérer les comptes ensuite. Donnez d’abord ce rôle à une autre personne, qui se soit connectée, puis recommencez.',
  LINK_CODE_WRONG: 'Ce n’est pas le code de ce courriel. Recopiez les six signes écrits sous le bouton.',
} as const satisfies Refusals;
