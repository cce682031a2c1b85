import { computed, inject, Injectable, resource } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { DOSSIERS } from './feature-dossier';

/** What the features give the dossier of a CCAS, read once it is asked for. */
@Injectable({ providedIn: 'root' })
export class Dossiers {
  private readonly fetch = inject(DOSSIERS);
  readonly read = resource({ loader: () => this.fetch() });
  private readonly all = computed(() => (this.read.hasValue() ? this.read.value() : []));
  /** From left to right; empty until they are there. */
  readonly tabs = computed(() =>
    this.all()
      .flatMap(({ tabs = [] }) => tabs)
      .toSorted((one, other) => one.order - other.order),
  );
  readonly asks = computed(() => this.all().flatMap(({ asks = [] }) => asks));
}

/** What the features give is asked for beside the code of the page. */
export const beginDossier: CanActivateFn = () => {
  void inject(Dossiers).read.status();
  return true;
};
