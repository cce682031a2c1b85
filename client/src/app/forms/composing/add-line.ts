import { Component, ElementRef, inject, input } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { UiIcon } from '../../ui';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';

/** One line on which something is added: what was typed stays, and is kept, until the server has it. */
@Component({
  selector: 'app-add-line',
  imports: [MatButton, ReactiveFormsModule, UiFormState, UiIcon],
  template: `
    <ui-form-state [of]="saver" />
    <form class="add no-print" [formGroup]="form" (ngSubmit)="submit()">
      @if (kinds(); as offered) {
        <label>
          <span class="visually-hidden">{{ kindLabel() }}</span>
          <select formControlName="kind">
            @for (one of offered; track one[0]) {
              <option [value]="one[0]">{{ one[1] }}</option>
            }
          </select>
        </label>
      }
      <label class="grow">
        <span class="visually-hidden">{{ label() }}</span>
        <input type="text" formControlName="text" [placeholder]="placeholder()" [attr.maxlength]="longest()" />
      </label>
      <button matButton="outlined" type="submit" [disabled]="isHeld() || saver.isSaving()">
        <ui-icon matButtonIcon name="plus" />{{ submitLabel() }}<span class="visually-hidden">{{ submitAbout() }}</span>
      </button>
    </form>
  `,
  styles: `
    .add {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      margin-block-start: var(--space-3);
    }
    label {
      flex: 0 1 12rem;
    }
    .grow {
      flex: 1 1 16rem;
    }
  `,
})
export class AddLine {
  readonly label = input.required<string>();
  readonly placeholder = input.required<string>();
  readonly longest = input.required<number>();
  readonly submitLabel = input('Ajouter');
  /** What is read after it, where several stand on the page. */
  readonly submitAbout = input('');
  /** Of what it may be; null where it is of one kind. */
  readonly kinds = input<readonly (readonly [string, string])[] | null>(null);
  readonly kindLabel = input('');
  readonly isHeld = input(false);
  readonly add = input.required<(text: string, kind: string) => Promise<unknown>>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly form = new FormGroup({
    kind: new FormControl('figure', { nonNullable: true }),
    text: new FormControl('', { nonNullable: true }),
  });
  protected readonly saver = new InlineSave({ form: this.form, name: this.label, isUnsaved: () => this.form.value.text?.trim() !== '' });

  protected async submit(): Promise<void> {
    const { text, kind } = this.form.getRawValue();
    if (this.isHeld()) return;
    if (text.trim() === '') return this.host.querySelector<HTMLInputElement>('input')?.focus();
    if (await this.saver.save({ send: () => this.add()(text.trim(), kind), done: null })) this.form.reset({ kind });
  }
}
