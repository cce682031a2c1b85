import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { UiIcon, UiState } from '../../ui';
import { ActionForm } from './action-form';
import { ActionList } from './action-list';
import { ActionsGateway } from './actions-gateway';

const TAKE = 100;

/** The plan of one CCAS: its own actions and its part of the pooled ones. */
@Component({
  selector: 'app-actions-section',
  imports: [ActionForm, ActionList, MatButton, RouterLink, UiIcon, UiState],
  template: `<section class="card" id="plan" aria-labelledby="plan-titre">
    <div class="row row-between">
      <h2 class="card-title" id="plan-titre">Plan d’actions</h2>
      @if (canPlan() && !isAdding()) {
        <button matButton="text" type="button" class="no-print" (click)="isAdding.set(true)"><ui-icon matButtonIcon name="plus" />Ajouter une action</button>
      }
    </div>
    @if (isAdding()) {
      <app-action-form [ccasId]="ccasId()" (closed)="isAdding.set(false)" />
    }
    <ui-state [resource]="loaded" what="le plan d’actions" />
    @if (loaded.hasValue()) {
      @if (loaded.value().items.length > 0) {
        <app-action-list [actions]="loaded.value().items" [ccasId]="ccasId()" />
      } @else {
        <p class="muted">Aucune action en cours.</p>
      }
      <p class="small">
        <a routerLink="/rgpd/plan" [queryParams]="{ perimetre: 'ccas:' + ccasId(), closes: true }">Tout le plan de ce CCAS, actions faites comprises</a>
      </p>
    }
  </section>`,
})
export class ActionsSection {
  readonly ccasId = input.required<string>();
  /** Territories of the CCAS, for whoever plans by territory. */
  readonly territoryIds = input<readonly number[]>([]);

  private readonly gateway = inject(ActionsGateway);
  private readonly session = inject(Session);
  protected readonly isAdding = signal(false);
  protected readonly canPlan = computed(() =>
    this.session.can('privacy.plan', { networkId: this.session.networkId() ?? undefined, ccasId: this.ccasId(), territoryIds: this.allTerritoryIds() }),
  );
  private readonly allTerritoryIds = computed(() => {
    const network = this.session.network();
    return [...this.territoryIds(), ...(network ? [network.territoryId] : [])];
  });
  protected readonly loaded = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccasId(), skip: 0, take: TAKE } : undefined;
    },
    stream: ({ params }) => this.gateway.list(params),
  });
}
