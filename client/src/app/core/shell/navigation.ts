import { computed, inject, Injectable } from '@angular/core';
import type { IconName } from '../../ui';
import { Session } from '../session/session';

export interface NavigationEntry {
  readonly label: string;
  readonly link: string;
  readonly icon: IconName;
  readonly isExact?: boolean;
}

/** Where this person can go, by what their roles allow. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(Session);

  readonly entries = computed<readonly NavigationEntry[]>(() => {
    const may = (operation: Parameters<Session['canSomewhere']>[0]) => this.session.canSomewhere(operation);
    return [
      ...(may('home.read') ? [{ label: 'Accueil', link: '/', icon: 'home', isExact: true } as const] : []),
      ...(this.session.ownCcas().length > 0 ? [{ label: 'Mon CCAS', link: '/mon-ccas', icon: 'building' } as const] : []),
      ...(may('initiatives.read') ? [{ label: 'Initiatives', link: '/initiatives', icon: 'grid' } as const] : []),
      ...(may('conventions.readStatus') ? [{ label: 'Conventions', link: '/conventions', icon: 'signature' } as const] : []),
      ...(may('privacy.readAggregates') ? [{ label: 'RGPD', link: '/rgpd', icon: 'shield' } as const] : []),
      ...(may('indicators.read') ? [{ label: 'Indicateurs', link: '/indicateurs', icon: 'chart' } as const] : []),
      ...(may('deadlines.read') ? [{ label: 'Échéances', link: '/echeances', icon: 'calendar' } as const] : []),
      ...(may('network.read') ? [{ label: 'Réseau', link: '/reseau', icon: 'users' } as const] : []),
      ...(may('publications.read') ? [{ label: 'Publications', link: '/publications', icon: 'file' } as const] : []),
      ...(may('accounts.read') ? [{ label: 'Comptes', link: '/comptes', icon: 'key' } as const] : []),
    ];
  });
}
