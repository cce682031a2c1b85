import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { isNewsMissing } from '@maillage/domain';
import { of } from 'rxjs';
import { Session } from '../../core';
import { PickersGateway } from '../../pickers';
import { Scope } from '../../scope';
import { AgoPipe, DateTimePipe, keepLatest, NumPipe, plural, textFromParam, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { PhoneLink } from '../../ui/phone-link/phone-link';
import { UiPerson } from '../../ui/person/person';
import { filterCcas, totalByEpt } from '../ccas-filter';
import { NetworkGateway } from '../network-gateway';

/** The CCAS of the scope: who they are, whom to call, where they stand; by text, kept in the address. */
@Component({
  selector: 'app-ccas-list',
  imports: [AgoPipe, DateTimePipe, MatButton, NumPipe, PhoneLink, RouterLink, UiChip, UiIcon, UiPageHeader, UiPerson, UiState],
  templateUrl: './ccas-list.html',
  styleUrl: './ccas-list.scss',
})
export class CcasList {
  /** Query parameters of the page. */
  readonly q = input('', { transform: textFromParam });

  protected readonly session = inject(Session);
  private readonly gateway = inject(NetworkGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly router = inject(Router);
  protected readonly scope = inject(Scope);

  protected readonly ccas = rxResource({
    params: () => this.session.networkId() ?? undefined,
    stream: ({ params }) => this.gateway.watchAllCcas(params),
  });
  private readonly plans = rxResource({
    params: () => this.session.networkId() ?? undefined,
    stream: ({ params }) => (this.session.canSomewhere('initiatives.read') ? this.pickers.plans(params) : of([])),
  });

  private readonly latest = keepLatest(this.ccas);
  /** Of the network, and of them those that stand in the scope. */
  private readonly all = computed(() => this.latest() ?? []);
  protected readonly here = computed(() => this.all().filter(({ id }) => this.scope.holds(id)));
  protected readonly totals = computed(() => totalByEpt(this.all()));
  protected readonly shown = computed(() => filterCcas(this.here(), this.q()).sort((a, b) => a.commune.name.localeCompare(b.commune.name, 'fr')));
  protected readonly isFiltered = computed(() => this.q() !== '');
  protected readonly total = computed(() => this.all().length);
  protected readonly totalLabel = computed(() => plural(this.total(), 'CCAS', 'CCAS'));
  protected readonly countLabel = computed(() => `${plural(this.shown().length, 'CCAS affiché', 'CCAS affichés')} sur ${this.here().length}`);
  protected readonly currentPlan = computed(() => (this.plans.hasValue() ? this.plans.value().find(({ isCurrent }) => isCurrent) : undefined));
  protected readonly initiativesCount = computed(() => this.currentPlan()?.initiativesCount ?? null);
  /** Who may not see the blockers of all would read a false « aucun ». */
  protected readonly showsBlockers = computed(() => this.session.can('adoption.readDetail'));
  protected readonly showsAdoption = computed(() => this.session.canSomewhere('adoption.read'));

  protected isOld(lastNewsAt: string | null): boolean {
    return isNewsMissing(lastNewsAt ? new Date(lastNewsAt) : null, new Date());
  }

  /** Each letter typed replaces the address. */
  protected find(text: string | null): void {
    void this.router.navigate([], { queryParams: { q: text || null }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected readonly blockedLabel = (count: number): string => plural(count, 'blocage', 'blocages');
}
