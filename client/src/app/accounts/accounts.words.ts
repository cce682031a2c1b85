import { addressOf } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { ACCOUNTS_TABLES } from './words/journal-tables';
import { ACCOUNTS_REFUSALS } from './words/refusals';

export const ACCOUNTS_WORDS = {
  attention: {
    unreachable_accounts: {
      icon: 'mail',
      tone: 'warn',
      one: 'personne ne reçoit pas vos courriels',
      many: 'personnes ne reçoivent pas vos courriels',
      detail: 'Le serveur de messagerie a refusé leur adresse, ou ne l’a pas prise en deux jours.',
      link: { label: 'Corriger les adresses', path: '/comptes' },
    },
    directors_without_account: {
      icon: 'key',
      tone: 'neutral',
      one: 'CCAS n’a pas de direction avec un compte',
      many: 'CCAS n’ont pas de direction avec un compte',
      detail: 'Choisissez un CCAS pour inviter la personne.',
      forCcas: { operation: 'accounts.manage', path: '/comptes/nouveau', queryParams: (ccas) => ({ role: 'director', ccas }) },
    },
  },
  hits: { account: { label: 'Compte', icon: 'user', link: (key) => addressOf('account', key) } },
  pages: [
    { title: 'Comptes', link: '/comptes', operations: ['accounts.read'], words: 'utilisateurs rôles' },
    { title: 'Inviter une personne', link: '/comptes/nouveau', operations: ['accounts.manage'], words: 'créer un compte' },
    { title: 'Mon compte', link: '/mon-compte', operations: [], words: 'mot de passe sessions' },
  ],
  journal: ACCOUNTS_TABLES,
  refusals: ACCOUNTS_REFUSALS,
} as const satisfies FeatureWords;
