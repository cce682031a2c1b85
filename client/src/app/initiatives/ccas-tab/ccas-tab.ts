import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { map } from 'rxjs';
import { PlanPicker } from '../../pickers';
import { UiIcon, UiState } from '../../ui';
import { CcasAdoptions } from './ccas-adoptions';
import { initiativesOf } from './ccas-initiatives';

/** The initiatives of a plan as one CCAS takes them up; the year of another plan stands in the address. */
@Component({
  selector: 'app-ccas-initiatives',
  imports: [CcasAdoptions, MatButton, PlanPicker, RouterLink, UiIcon, UiState],
  template: `<section class="card" aria-labelledby="initiatives-du-ccas">
    <div class="row row-between">
      <h2 class="card-title" id="initiatives-du-ccas">Initiatives {{ initiatives.plan()?.year }}</h2>
      <div class="row no-print">
        @if (initiatives.plans().length > 1) {
          <label>
            <span class="visually-hidden">Plan</span>
            <select appPlanPicker [plans]="initiatives.plans()" [chosen]="initiatives.plan()" (yearChange)="choose($event)"></select>
          </label>
        }
        @if (canAnswer()) {
          <a matButton="tonal" [routerLink]="['/mon-ccas', ccasId()]"><ui-icon matButtonIcon name="check" />Donner des nouvelles</a>
        }
      </div>
    </div>
    <ui-state
      [resource]="initiatives.resource"
      what="les initiatives de ce CCAS"
      [empty]="initiatives.adoptions()?.length === 0"
      emptyIcon="flag"
      emptyTitle="Aucune initiative dans ce plan"
      emptyText="Les initiatives du plan apparaîtront ici, avec l’étape de ce CCAS."
    />
    @if (initiatives.isWithoutPlan()) {
      <p class="muted">Le réseau n’a pas encore de plan.</p>
    }
    @if (initiatives.adoptions(); as list) {
      @if (list.length > 0) {
        <app-ccas-adoptions [adoptions]="list" />
      }
    }
  </section>`,
  styles: `
    .card-title {
      margin: 0;
    }
  `,
})
export class CcasInitiatives {
  readonly ccasId = input.required<string>();

  private readonly router = inject(Router);
  private readonly year = toSignal(inject(ActivatedRoute).queryParamMap.pipe(map((params) => params.get('plan'))), { initialValue: null });
  protected readonly initiatives = initiativesOf(this.ccasId, this.year);
  protected readonly canAnswer = computed(
    () => this.initiatives.plan()?.isCurrent === true && this.initiatives.adoptions()?.some(({ canUpdate }) => canUpdate),
  );

  protected choose(year: number): void {
    const isCurrent = this.initiatives.plans().find((plan) => plan.year === year)?.isCurrent;
    void this.router.navigate([], { queryParams: { plan: isCurrent ? null : year }, queryParamsHandling: 'merge' });
  }
}
