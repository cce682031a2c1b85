import type { Role } from '@maillage/domain';
import type { IconName } from '../../ui/icon/icon-paths';

/** A place of the phone's bar: a page, or the search. « Menu » always comes last. */
export interface BarPlace {
  readonly label: string;
  readonly icon: IconName;
  /** Address without the first slash, `:ccas` for the person's own CCAS; null opens the search. */
  readonly path: string | null;
}

const HOME: BarPlace = { label: 'Accueil', icon: 'home', path: '' };
const REQUESTS: BarPlace = { label: 'Demandes', icon: 'send', path: 'relances' };
const INITIATIVES: BarPlace = { label: 'Initiatives', icon: 'grid', path: 'initiatives' };
const NETWORK: BarPlace = { label: 'CCAS', icon: 'building', path: 'reseau' };
const OF_A_CCAS: readonly BarPlace[] = [
  { label: 'À répondre', icon: 'check-circle', path: 'mon-ccas' },
  { label: 'Mon CCAS', icon: 'building', path: 'reseau/:ccas' },
  { label: 'Réseau', icon: 'users', path: 'reseau' },
  { label: 'Chercher', icon: 'search', path: null },
];

/**
 * What a thumb reaches first, by role. It is decided once for the product: a feature adds lines to the spaces, never a word here. Whoever has several roles
 * has the bar of the first of theirs.
 */
export const PHONE_BARS = {
  coordinator: [HOME, REQUESTS, INITIATIVES, NETWORK],
  referent: [HOME, NETWORK, INITIATIVES, REQUESTS],
  dpo: [
    { label: 'À traiter', icon: 'check-circle', path: 'rgpd/a-traiter' },
    NETWORK,
    { label: 'RGPD', icon: 'shield', path: 'rgpd' },
    { label: 'À faire', icon: 'calendar', path: 'echeances' },
  ],
  director: OF_A_CCAS,
  contributor: OF_A_CCAS,
  admin: [
    { label: 'Comptes', icon: 'key', path: 'comptes' },
    { label: 'Envois', icon: 'mail', path: 'envois' },
    { label: 'Santé', icon: 'refresh', path: 'taches' },
  ],
  funder: [],
} as const satisfies Readonly<Partial<Record<Role, readonly BarPlace[]>>>;
