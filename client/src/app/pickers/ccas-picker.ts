import { Component, computed, input, output } from '@angular/core';
import { type CcasChoice, eptsOf } from './ccas-choice';

/** One CCAS or one EPT, of those by which a list can be narrowed; among one there is nothing to choose. It stands in a toolbar. */
@Component({
  selector: 'app-ccas-picker',
  template: `
    @if (withEpts() && epts().length > 1) {
      <label>
        <span class="visually-hidden">Établissement public territorial</span>
        <select #eptChoice (change)="chosen.emit({ ept: eptChoice.value || null, ccas: null })">
          <option value="">Tous les EPT</option>
          @for (option of epts(); track option.id) {
            <option [value]="option.id" [selected]="option.id === ept()">{{ option.name }}</option>
          }
        </select>
      </label>
    }
    @if (choices().length > 1) {
      <label>
        <span class="visually-hidden">CCAS</span>
        <select #ccasChoice (change)="chosen.emit({ ccas: ccasChoice.value || null })">
          <option value="">Tous les CCAS</option>
          @for (option of within(); track option.id) {
            <option [value]="option.id" [selected]="option.id === ccas()">{{ option.commune.name }}</option>
          }
        </select>
      </label>
    }
  `,
  host: { class: 'toolbar-part' },
})
export class CcasPicker {
  readonly choices = input.required<readonly CcasChoice[]>();
  /** Whether an EPT can be chosen too. */
  readonly withEpts = input(true);
  /** The EPT that is chosen. */
  readonly ept = input<number | null>(null);
  /** The CCAS that is chosen. */
  readonly ccas = input<string | null>();
  /** As it goes into the address: of another EPT, the CCAS is forgotten. */
  readonly chosen = output<{ readonly ept?: string | null; readonly ccas: string | null }>();

  protected readonly epts = computed(() => eptsOf(this.choices()));
  protected readonly within = computed(() => this.choices().filter(({ ept }) => this.ept() === null || ept?.id === this.ept()));
}
