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
    <div class="form-grid">
      <ui-field label="Plan">
        <select uiControl (change)="choose($event)">
          <option value="" [selected]="content().planId === null">Nouveau plan</option>
          @for (plan of content().plans; track plan.id) {
            <option [value]="plan.id" [selected]="plan.id === content().planId">{{ plan.name }}</option>
          }
        </select>
      </ui-field>
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
      }
    </div>
  `,
})
export class PlanChoice {
  readonly content = input.required<TakeoverContent>();
  readonly said = output<SaidOfTakeover>();

  /** Those around, and the one that is said. */
  protected readonly years = computed(() => {
    const present = Number(today().slice(0, 4));
    const near = Array.from({ length: YEARS_BEFORE + YEARS_AFTER + 1 }, (_, at) => present - YEARS_BEFORE + at);
    return [...new Set([...near, this.content().planYear])].sort((a, b) => a - b);
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
