import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { UiDialog } from './dialog';
import type { ConfirmOptions, DialogComponent } from './options';

@Component({
  selector: 'ui-confirm-dialog',
  imports: [MatButton, UiDialog],
  template: `
    <ui-dialog [heading]="options().title" (dismissed)="done.emit(undefined)">
      @if (options().text; as text) {
        <p>{{ text }}</p>
      }
      @if (options().items; as items) {
        <ul class="list-plain dialog-items" tabindex="0" aria-label="Détail">
          @for (item of items; track $index) {
            <li>{{ item }}</li>
          }
        </ul>
      }
      <ng-container dialogActions>
        <button matButton type="button" data-focus-first (click)="done.emit(undefined)">{{ options().cancelLabel ?? 'Annuler' }}</button>
        <button matButton="filled" type="button" [class.danger]="options().tone === 'danger'" (click)="done.emit(true)">{{ options().confirmLabel }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class ConfirmDialog implements DialogComponent<boolean> {
  readonly options = input.required<ConfirmOptions>();
  readonly done = output<boolean | undefined>();
}
