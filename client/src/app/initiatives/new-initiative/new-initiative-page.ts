import { Component, computed, inject, input, resource } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core';
import { PickersGateway } from '../../pickers';
import { UiPageHeader, UiState } from '../../ui';
import { InitiativesGateway } from '../initiatives-gateway';
import { InitiativeForm, type SaveInitiative } from '../initiative-form/initiative-form';
import { filtersFromParams } from '../matrix/filters/matrix-filters';
import { chosenPlan } from '../plans/chosen-plan';

/** A new initiative in the chosen plan; its page comes next, to add milestones and funding. */
@Component({
  selector: 'app-new-initiative-page',
  imports: [InitiativeForm, RouterLink, UiPageHeader, UiState],
  template: `<div class="page page-narrow">
    <ui-page-header heading="Nouvelle initiative" [crumbs]="[{ label: 'Initiatives', link: '/initiatives' }]">
      @if (chosen(); as current) {
        <span>{{ current.title }}</span>
        <a routerLink="/initiatives/plans/modeles">Partir d’un modèle</a>
      }
    </ui-page-header>
    <ui-state
      [resource]="plans"
      what="les plans"
      [empty]="plans.hasValue() && chosen() === null"
      emptyTitle="Aucun plan"
      emptyText="Créez d’abord le plan de l’année : une initiative appartient à un plan."
      emptyIcon="calendar"
    />
    @if (chosen()) {
      <section class="card">
        <app-initiative-form
          [recommendations]="recommendations.hasValue() ? recommendations.value() : []"
          [candidates]="candidates.hasValue() ? candidates.value() : []"
          submitLabel="Créer l’initiative"
          [save]="create"
          done="Initiative créée. Ajoutez ses jalons et ses financements."
          (saved)="open()"
          (cancelled)="leave()"
        />
      </section>
    }
  </div>`,
})
export class NewInitiativePage {
  readonly plan = input<string>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);

  protected readonly plans = rxResource({ params: this.networkId, stream: ({ params }) => this.pickers.plans(params) });
  protected readonly chosen = computed(() =>
    this.plans.hasValue() ? chosenPlan(this.plans.value(), filtersFromParams({ plan: this.plan() }).planYear) : null,
  );
  protected readonly recommendations = rxResource({ params: this.networkId, stream: ({ params }) => this.gateway.recommendations(params, null) });
  protected readonly candidates = resource({ params: this.networkId, loader: ({ params }) => this.gateway.ownerCandidates(params) });
  private createdId = '';

  protected readonly create: SaveInitiative = async ({ number, ...others }) => {
    const plan = this.chosen();
    if (plan) this.createdId = (await this.gateway.createInitiative({ planId: plan.id, ...(number === null ? {} : { number }), ...others })).id;
  };

  protected open(): void {
    void this.router.navigate(['/initiatives', this.createdId]);
  }

  protected leave(): void {
    void this.router.navigate(['/initiatives'], { queryParams: { plan: this.plan() } });
  }
}
