import { Component, effect, ElementRef, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { UiFormError } from '../field/form-error';
import { DateTimePipe } from '../format/format-pipes';
import { UiIcon } from '../icon/icon';
import type { InlineSave } from './inline-save';

/** Over the fields of a form: what was typed the last time and not saved, and what is wrong with the form as a whole. */
@Component({
  selector: 'ui-form-state',
  imports: [DateTimePipe, MatButton, UiFormError, UiIcon],
  template: `
    @if (of().kept?.offer(); as text) {
      <div class="notice" data-tone="info" role="status">
        <ui-icon name="history" />
        <span>Vous aviez commencé une saisie le {{ text.at | dateTime }}, sans l’enregistrer.</span>
        <span class="acts">
          <button matButton="outlined" type="button" (click)="of().kept?.restore()">Reprendre cette saisie</button>
          <button matButton="text" type="button" (click)="of().kept?.decline()">L’effacer</button>
        </span>
      </div>
    }
    <ui-form-error [message]="of().message()" />
  `,
  styles: `
    .notice {
      flex-wrap: wrap;
      align-items: center;
      margin-block-end: var(--space-3);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
  `,
})
export class UiFormState {
  /** The life of the form. */
  readonly of = input.required<InlineSave>();

  constructor() {
    const place = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => this.of().kept?.standsIn(place));
  }
}
