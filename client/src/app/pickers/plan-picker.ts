import { Component, input, output } from '@angular/core';
import type { PlanChoice } from './pickers-gateway';

/** The plans of a network, by their years; which is chosen stands in the address. */
@Component({
  selector: 'select[appPlanPicker]',
  template: `@for (plan of plans(); track plan.id) {
    <option [value]="plan.year" [selected]="plan.id === chosen()?.id">Plan {{ plan.year }}</option>
  }`,
  host: { '(change)': 'choose($event)' },
})
export class PlanPicker {
  readonly plans = input.required<readonly PlanChoice[]>();
  readonly chosen = input.required<PlanChoice | null | undefined>();
  readonly yearChange = output<number>();

  protected choose(event: Event): void {
    this.yearChange.emit(Number((event.target as HTMLSelectElement).value));
  }
}
