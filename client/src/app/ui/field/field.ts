import { Component, contentChild, effect, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { UiIcon } from '../icon/icon';
import { UiControl } from './control';

/** A label, the form element, what is wrong with it, and what it helps to know: under it, so that elements side by side stand on one line. */
@Component({
  selector: 'ui-field',
  imports: [MatButton, UiIcon],
  host: { class: 'field', '[class.field-invalid]': 'control()?.message()' },
  template: `
    <label [attr.for]="control()?.id" [class.visually-hidden]="hideLabel()">
      {{ label() }}
      @if (optional()) {
        <span class="muted">(facultatif)</span>
      }
    </label>
    <ng-content />
    @if (control()?.message(); as message) {
      <div class="field-error" [id]="control()?.id + '-erreur'"><ui-icon name="alert" />{{ message }}</div>
      @if (control()?.suggestion(); as suggestion) {
        <div>
          <button matButton="outlined" type="button" (click)="control()?.take(suggestion)">Écrire {{ suggestion }}</button>
        </div>
      }
    }
    @if (hint(); as text) {
      <div class="field-hint" [id]="control()?.id + '-aide'">{{ text }}</div>
    }
  `,
})
export class UiField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly optional = input(false, { transform: (value: boolean | string) => value === '' || value === true });
  readonly hideLabel = input(false, { transform: (value: boolean | string) => value === '' || value === true });
  protected readonly control = contentChild(UiControl, { descendants: true });

  constructor() {
    effect(() => this.control()?.hasHint.set(!!this.hint()));
  }
}
