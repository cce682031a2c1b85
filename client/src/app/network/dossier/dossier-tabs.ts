import { computed, inject, Injectable, type Signal } from '@angular/core';
import { Session } from '../../core';
import type { DossierTab } from '../../faces';
import { Dossiers } from '../../faces/dossiers';
import { targetOf } from '../../pickers';
import type { Ccas } from '../ccas-gateway';

/** The tabs that the features give the dossier of a CCAS. */
@Injectable({ providedIn: 'root' })
export class DossierTabs {
  private readonly session = inject(Session);
  private readonly dossiers = inject(Dossiers);
  readonly all = this.dossiers.tabs;
  /** They are there, or could not be loaded. */
  readonly read = this.dossiers.read;

  /** Those that this person may see at a CCAS; until the CCAS is known, those that do not depend on where it stands. */
  seen(id: Signal<string>, ccas: Signal<Ccas | undefined>): Signal<readonly DossierTab[]> {
    return computed(() => {
      const target = targetOf({ ...ccas(), id: id() }, this.session.network());
      return this.all().filter(({ operations }) => operations.some((operation) => this.session.can(operation, target)));
    });
  }
}
