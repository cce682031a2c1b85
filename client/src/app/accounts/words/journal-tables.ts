import type { JournalTable } from '../../faces';
import { byAction, instant, NETWORK, oneOf, reference, TERM, text, untold, yesOrNo } from '../../faces/journal-table';
import { ROLE_LABELS } from '../../core';

/** Tables of accounts in the history. */
export const ACCOUNTS_TABLES = {
  account: {
    noun: ['compte', 'comptes'],
    tell: (facts) => {
      if (facts.begins('disabled_at')) return 'a suspendu le compte';
      if (facts.ends('disabled_at')) return 'a rétabli le compte';
      if (facts.begins('declined_at')) return 'a refusé l’invitation';
      if (facts.touchesOnly('declined_at')) return 'a renvoyé l’invitation';
      if (facts.touchesOnly('password_hash')) return 'a changé le mot de passe du compte';
      return byAction('a créé le compte', 'a modifié le compte', 'a accepté l’invitation')(facts);
    },
    columns: {
      email: text('Adresse électronique'),
      full_name: text('Nom'),
      phone: text('Téléphone'),
      password_hash: untold('Mot de passe'),
      disabled_at: instant('Suspendu le'),
      declined_at: instant('Invitation refusée le'),
      is_fictitious: yesOrNo('Personne fictive'),
    },
  },
  role_assignment: {
    noun: ['rôle', 'rôles'],
    tell: (facts) => (facts.touchesOnly('account_id') ? 'a accepté un rôle' : byAction('a attribué un rôle', 'a modifié un rôle', 'a retiré un rôle')(facts)),
    columns: {
      account_id: untold('Compte'),
      role: oneOf('Rôle', ROLE_LABELS),
      network_id: NETWORK,
      territory_id: reference('Territoire'),
      ccas_id: reference('CCAS'),
      funder_id: reference('Financeur'),
      ...TERM,
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
