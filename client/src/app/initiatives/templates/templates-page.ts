import { Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Session, today } from '../../core';
import { PickersGateway } from '../../pickers';
import { keepLatest, UiIcon, UiPageHeader, UiState } from '../../ui';
import { ShareTemplate } from './share-template';
import { TemplateCard } from './template-card';
import { TemplatesGateway } from './templates-gateway';

/** Templates that networks of the instance share: to begin a plan, or an initiative, with what worked elsewhere. */
@Component({
  selector: 'app-templates-page',
  imports: [MatButton, ShareTemplate, TemplateCard, UiIcon, UiPageHeader, UiState],
  template: `<div class="page page-narrow stack">
    <ui-page-header heading="Modèles" [crumbs]="[{ label: 'Plans', link: '/initiatives/plans' }]">
      <span>Ce que les réseaux partagent pour commencer un plan ou une initiative</span>
      <ng-container pageActions>
        @if (plan() && canShare() && !isSharing()) {
          <button matButton="filled" type="button" (click)="isSharing.set(true)"><ui-icon matButtonIcon name="plus" />Partager un modèle</button>
        }
      </ng-container>
    </ui-page-header>
    @if (plan(); as current) {
      @if (isSharing()) {
        <section class="card stack">
          <h2 class="card-title">Partager un modèle, d’après « {{ current.title }} »</h2>
          <app-share-template [planId]="current.id" (closed)="isSharing.set(false)" />
        </section>
      }
    }
    <ui-state
      [resource]="loaded"
      what="les modèles"
      [empty]="loaded.hasValue() && loaded.value().length === 0 && !isSharing()"
      emptyIcon="file"
      emptyTitle="Aucun modèle"
      emptyText="Les initiatives qu’un réseau partage s’afficheront ici, sans personne, sans CCAS et sans montant. Vous pouvez être le premier."
    />
    @for (template of templates() ?? []; track template.id) {
      <app-template-card [template]="template" [years]="years()" />
    }
  </div>`,
})
export class TemplatesPage {
  private readonly gateway = inject(TemplatesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);

  protected readonly loaded = rxResource({ stream: () => this.gateway.templates() });
  protected readonly templates = keepLatest(this.loaded);
  private readonly plans = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.plans(params) });
  protected readonly plan = computed(() => (this.plans.hasValue() ? (this.plans.value().find(({ isCurrent }) => isCurrent) ?? null) : null));
  protected readonly canShare = computed(() => this.session.can('planTemplates.share'));
  protected readonly isSharing = signal(false);
  /** The next year first, then the plan under way. */
  protected readonly years = computed(() => {
    const present = this.plan()?.year ?? Number(today().slice(0, 4));
    return [present + 1, present];
  });
}
