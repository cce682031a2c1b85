import type { IconName } from '../ui/icon/icon-paths';

/** A part of the product that answers one question of the day: a feature adds lines to them, never another space. */
export const SPACES = {
  home: { title: 'Accueil', icon: 'home' },
  requests: { title: 'Demandes', icon: 'send' },
  initiatives: { title: 'Initiatives', icon: 'grid' },
  compliance: { title: 'Conformité', icon: 'shield' },
  observatory: { title: 'Observatoire', icon: 'chart' },
  network: { title: 'Réseau', icon: 'users' },
  editions: { title: 'Éditions', icon: 'file' },
  administration: { title: 'Administration', icon: 'settings' },
} as const satisfies Record<string, { readonly title: string; readonly icon: IconName }>;

export type SpaceName = keyof typeof SPACES;
