import { afterRenderEffect, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { Session } from '../../core';
import { PickersGateway, PlanPicker } from '../../pickers';
import { plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { InitiativesGateway } from '../initiatives-gateway';
import { filtersFromParams } from '../matrix/filters/matrix-filters';
import { chosenPlan } from '../plans/chosen-plan';
import { RecommendationForm } from './recommendation-form';

/** Each recommendation with what the chosen plan does for it, and both gaps: what nothing serves, and what serves nothing. */
@Component({
  selector: 'app-recommendations-page',
  imports: [RouterLink, MatButton, PlanPicker, RecommendationForm, UiIcon, UiPageHeader, UiState],
  templateUrl: './recommendations-page.html',
  styleUrl: './recommendations-page.scss',
})
export class RecommendationsPage {
  readonly plan = input<string>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);

  protected readonly plural = plural;
  /** Where a search led to: `#recommandation-<id>`. */
  protected readonly aimed = toSignal(inject(ActivatedRoute).fragment);
  protected readonly plans = rxResource({ params: this.networkId, stream: ({ params }) => this.pickers.plans(params) });
  protected readonly chosen = computed(() =>
    this.plans.hasValue() ? chosenPlan(this.plans.value(), filtersFromParams({ plan: this.plan() }).planYear) : null,
  );
  protected readonly resource = rxResource({
    params: () =>
      this.plans.hasValue() && this.session.networkId() ? { networkId: this.session.networkId() as string, planId: this.chosen()?.id ?? null } : undefined,
    stream: ({ params }) => this.gateway.recommendations(params.networkId, params.planId),
  });
  private readonly initiativesResource = rxResource({ params: () => this.chosen()?.id, stream: ({ params }) => this.gateway.initiatives(params, false) });

  protected readonly recommendations = computed(() => (this.resource.hasValue() ? this.resource.value() : []));
  protected readonly withoutInitiative = computed(() => this.recommendations().filter((recommendation) => recommendation.initiatives.length === 0));
  protected readonly withoutRecommendation = computed(() =>
    this.initiativesResource.hasValue() ? this.initiativesResource.value().items.filter((initiative) => initiative.recommendationNumbers.length === 0) : [],
  );
  protected readonly nextNumber = computed(() => Math.max(0, ...this.recommendations().map((recommendation) => recommendation.number)) + 1);
  protected readonly canManage = computed(() => this.session.can('initiatives.manage'));
  /** Id of the recommendation whose form is open, `new` for the one that is added. */
  protected readonly editedId = signal<string | null>(null);

  constructor() {
    // The router looks for the line before it is loaded: shown again once it is there.
    afterRenderEffect(() => {
      const anchor = this.aimed();
      if (anchor && this.recommendations().length > 0) document.getElementById(anchor)?.scrollIntoView({ block: 'center' });
    });
  }

  protected anchorOf(id: string): string {
    return `recommandation-${id}`;
  }

  protected choosePlan(plan: number): void {
    void this.router.navigate([], { queryParams: { plan }, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
