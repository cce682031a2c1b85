import { Component, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { type HasUnsavedChanges, Session } from '../../core';
import { Toasts, UiPageHeader, UiState } from '../../ui';
import { InitiativesGateway } from '../initiatives-gateway';
import { InitiativeForm, type InitiativeEdit } from '../initiative-form/initiative-form';
import { filtersFromParams } from '../matrix/matrix-filters';
import { chosenPlan } from '../plans/chosen-plan';

/** A new initiative in the chosen plan; its page comes next, to add milestones and funding. */
@Component({
  selector: 'app-new-initiative-page',
  imports: [InitiativeForm, UiPageHeader, UiState],
  template: `<div class="page page-narrow">
    <ui-page-header heading="Nouvelle initiative" [crumbs]="[{ label: 'Initiatives', link: '/initiatives' }]">
      @if (chosen(); as current) {
        <span>{{ current.title }}</span>
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
          [isSaving]="isSaving()"
          (submitted)="create($event)"
          (cancelled)="leave()"
        />
      </section>
    }
  </div>`,
})
export class NewInitiativePage implements HasUnsavedChanges {
  readonly plan = input<string>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly form = viewChild(InitiativeForm);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);

  protected readonly plans = rxResource({ params: this.networkId, stream: ({ params }) => this.gateway.plans(params) });
  protected readonly chosen = computed(() =>
    this.plans.hasValue() ? chosenPlan(this.plans.value(), filtersFromParams({ plan: this.plan() }).planYear) : null,
  );
  protected readonly recommendations = rxResource({ params: this.networkId, stream: ({ params }) => this.gateway.recommendations(params, null) });
  protected readonly candidates = resource({ params: this.networkId, loader: ({ params }) => this.gateway.ownerCandidates(params) });
  protected readonly isSaving = signal(false);

  hasUnsavedChanges(): boolean {
    return this.form()?.isDirty() ?? false;
  }

  protected async create(edit: InitiativeEdit): Promise<void> {
    const plan = this.chosen();
    if (!plan) return;
    this.isSaving.set(true);
    try {
      const { number, ...others } = edit;
      const created = await this.gateway.createInitiative({ planId: plan.id, ...(number === null ? {} : { number }), ...others });
      this.form()?.markSaved();
      this.toasts.show(`Initiative ${created.number} créée. Ajoutez ses jalons et ses financements.`);
      await this.router.navigate(['/initiatives', created.id]);
    } catch (error) {
      this.form()?.refuse(error);
    } finally {
      this.isSaving.set(false);
    }
  }

  protected leave(): void {
    void this.router.navigate(['/initiatives'], { queryParams: { plan: this.plan() } });
  }
}
