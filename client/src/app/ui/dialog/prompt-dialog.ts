import { Component, effect, ElementRef, inject, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { UiControl } from '../field/control';
import { UiField } from '../field/field';
import { maxLength, required, validate } from '../field/validation';
import { UiDialog } from './dialog';
import type { DialogComponent, PromptOptions } from './options';

const DEFAULT_MAX_LENGTH = 2_000;

@Component({
  selector: 'ui-prompt-dialog',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDialog, UiField],
  template: `
    <ui-dialog [heading]="options().title" (dismissed)="done.emit(undefined)">
      @if (options().text; as text) {
        <p>{{ text }}</p>
      }
      <form [formGroup]="form" (ngSubmit)="submit()" id="prompt-form">
        <ui-field [label]="options().label" [hint]="options().hint" [optional]="!options().required">
          <textarea uiControl formControlName="text" rows="4" data-focus-first></textarea>
        </ui-field>
      </form>
      <ng-container dialogActions>
        <button matButton type="button" (click)="done.emit(undefined)">Annuler</button>
        <button matButton="filled" type="submit" form="prompt-form">{{ options().confirmLabel }}</button>
      </ng-container>
    </ui-dialog>
  `,
})
export class PromptDialog implements DialogComponent<string> {
  readonly options = input.required<PromptOptions>();
  readonly done = output<string | undefined>();
  protected readonly form = new FormGroup({ text: new FormControl('', { nonNullable: true }) });
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    effect(() => {
      const { required: isRequired, maxLength: max } = this.options();
      this.form.controls.text.setValidators([...(isRequired ? [required] : []), maxLength(max ?? DEFAULT_MAX_LENGTH)]);
      this.form.controls.text.updateValueAndValidity();
    });
  }

  protected submit(): void {
    if (validate(this.form, this.element)) this.done.emit(this.form.controls.text.value.trim());
  }
}
