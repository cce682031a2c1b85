import type { JournalTable } from '../../faces';
import { byAction, instant, quoted, reference, text, untold, NETWORK } from '../../faces/journal-table';

/** Tables of tokens in the history. */
export const API_TOKENS_TABLES = {
  api_token: {
    noun: ['accès pour outil', 'accès pour outils'],
    tell: (facts) =>
      (facts.begins('revoked_at')
        ? 'a révoqué l’accès pour outil'
        : byAction('a créé un accès pour outil', 'a modifié un accès pour outil', 'a effacé un accès pour outil')(facts)) + quoted(facts.value('name')),
    columns: {
      account_id: untold('Compte'),
      network_id: NETWORK,
      name: text('Usage'),
      hint: text('Début du jeton'),
      token_hash: untold('Jeton'),
      groups: untold('Lit'),
      territory_id: reference('Limité à'),
      ccas_id: reference('Limité à'),
      expires_at: instant('Expire le'),
      revoked_at: instant('Révoqué le'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
