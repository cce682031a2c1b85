import { Component, computed, input, output } from '@angular/core';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { today } from '../../core';
import { UiControl, UiField } from '../../ui';
import type { TakeoverContent } from '../takeover-gateway';
import type { SaidOfTakeover } from './save-input';

const YEARS_BEFORE = 3;
const YEARS_AFTER = 5;

/** The plan in which it is made: one that stands, or a new one. */
@Component({
  selector: 'app-plan-choice',
  imports: [UiControl, UiField],
  template: `
    <fieldset class="choices">
      <legend class="visually-hidden">Dans quel plan</legend>
      <label class="choice">
        <input type="radio" name="plan" [checked]="content().planId === null" (change)="said.emit({ planId: null })" />
        <span
          ><span class="strong">Créer un nouveau plan</span> <span class="muted small">Le plan de {{ content().planYear }} n’existe pas encore.</span></span
        >
      </label>
      @if (content().plans.length > 0) {
        <label class="choice">
          <input type="radio" name="plan" [checked]="content().planId !== null" (change)="said.emit({ planId: content().plans[0]?.id ?? null })" />
          <span
            ><span class="strong">Compléter un plan existant</span>
            <span class="muted small">Ce qu’il contient reste tel quel{{ ' ' }}: seul ce qui manque est ajouté.</span></span
          >
        </label>
      }
    </fieldset>
    <div class="form-grid">
      @if (content().planId === null) {
        <ui-field label="Année">
          <select uiControl (change)="sayYear($event)">
            @for (year of years(); track year) {
              <option [value]="year" [selected]="year === content().planYear">{{ year }}</option>
            }
          </select>
        </ui-field>
        <ui-field label="Intitulé">
          <input uiControl [value]="content().planTitle" [maxLength]="titleLimit" (change)="sayTitle($event)" autocomplete="off" />
        </ui-field>
      } @else {
        <ui-field label="Plan à compléter">
          <select uiControl (change)="choose($event)">
            @for (plan of content().plans; track plan.id) {
              <option [value]="plan.id" [selected]="plan.id === content().planId">{{ plan.name }}</option>
            }
          </select>
        </ui-field>
      }
    </div>
  `,
  styles: `
    .choices {
      display: grid;
      gap: var(--space-2);
      margin: 0 0 var(--space-3);
      padding: 0;
      border: 0;
    }
    .choice {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--space-2);
      align-items: baseline;
      min-block-size: 2rem;
    }
    .choice .small {
      display: block;
    }
  `,
})
export class PlanChoice {
  readonly content = input.required<TakeoverContent>();
  readonly said = output<SaidOfTakeover>();

  /** Those around that have no plan yet, and the one that is said. */
  protected readonly years = computed(() => {
    const taken = new Set(this.content().plans.map(({ year }) => year));
    const present = Number(today().slice(0, 4));
    const near = Array.from({ length: YEARS_BEFORE + YEARS_AFTER + 1 }, (_, at) => present - YEARS_BEFORE + at);
    return [...new Set([...near.filter((year) => !taken.has(year)), this.content().planYear])].sort((a, b) => a - b);
  });
  protected readonly titleLimit = INITIATIVE_LIMITS.title;

  protected choose(event: Event): void {
    this.said.emit({ planId: (event.target as HTMLSelectElement).value || null });
  }

  protected sayYear(event: Event): void {
    const { planYear, planTitle } = this.content();
    const { value } = event.target as HTMLSelectElement;
    // a title that names the year follows it
    this.said.emit({ planYear: Number(value), planTitle: planTitle.replace(String(planYear), value) });
  }

  protected sayTitle(event: Event): void {
    const planTitle = (event.target as HTMLInputElement).value.trim();
    if (planTitle) this.said.emit({ planTitle });
  }
}
