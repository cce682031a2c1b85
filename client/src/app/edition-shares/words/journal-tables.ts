import type { JournalTable } from '../../faces';
import { byAction, instant, quoted, reference, text, untold } from '../../faces/journal-table';

/** Tables of shares in the history. */
export const EDITION_SHARES_TABLES = {
  edition_grant: {
    noun: ['accès', 'accès'],
    tell: (facts) => {
      const funder = facts.value('funder_id') ?? 'un financeur';
      return facts.action === 'deleted' ? `a retiré l’édition à ${funder}` : `a ouvert l’édition à ${funder}`;
    },
    said: ['funder_id', 'granted_at'],
    columns: { edition_id: untold('Édition'), funder_id: reference('Financeur'), granted_at: instant('Ouverte le') },
  },
  edition_link: {
    noun: ['lien', 'liens'],
    tell: (facts) =>
      (facts.begins('revoked_at')
        ? 'a révoqué le lien de lecture'
        : byAction('a créé un lien de lecture', 'a modifié un lien de lecture', 'a supprimé un lien de lecture')(facts)) + quoted(facts.value('label')),
    columns: {
      edition_id: untold('Édition'),
      label: text('Destinataire'),
      token_hash: untold('Adresse'),
      password_hash: untold('Mot de passe'),
      follows_id: untold('Suite du lien'),
      expires_at: instant('Expire le'),
      revoked_at: instant('Révoqué le'),
      created_by_id: untold('Créé par'),
    },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
