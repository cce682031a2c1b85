import { Component, effect, input, output } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { UiIcon } from '../icon/icon';
import { UiControl } from './control';
import { UiDateInput } from './date-input';

/** The day of a filter: it narrows what is shown once it is typed in full and the field is left. */
@Component({
  selector: 'ui-day-filter',
  imports: [ReactiveFormsModule, UiControl, UiDateInput, UiIcon],
  template: `
    <label [for]="field.id">{{ label() }}</label>
    <ui-date-input uiControl #field="uiControl" [formControl]="control" [max]="max()" [class.chosen]="isChosen()" />
    @if (field.message(); as message) {
      <div class="field-error" [id]="field.id + '-erreur'"><ui-icon name="alert" />{{ message }}</div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 2px;
      inline-size: 11rem;
    }
    label {
      color: var(--text-muted);
      font-size: var(--font-s);
    }
    @media (max-width: 45rem) {
      :host {
        flex: 1 1 9rem;
      }
    }
  `,
})
export class UiDayFilter {
  readonly label = input.required<string>();
  /** 'YYYY-MM-DD' or null. */
  readonly day = input.required<string | null>();
  readonly max = input<string | null>(null);
  /** Whether it narrows what is shown. */
  readonly isChosen = input(false);
  readonly dayChange = output<string | null>();
  protected readonly control = new FormControl<string | null>(null, { updateOn: 'blur' });

  constructor() {
    effect(() => this.control.setValue(this.day(), { emitEvent: false }));
    this.control.valueChanges.pipe(takeUntilDestroyed()).subscribe((day) => {
      if (this.control.valid && day !== this.day()) this.dayChange.emit(day);
    });
  }
}
