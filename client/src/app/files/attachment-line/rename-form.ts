import { afterNextRender, Component, effect, ElementRef, inject, input, output, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { FILE_LIMITS } from '@maillage/domain';
import { maxLength, required, UiControl, UiField } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { FilesGateway, type AttachedFile } from '../files-gateway';

/** Gives a file another title, in its place. */
@Component({
  selector: 'app-rename-form',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiField, UiFormState, UiInlineForm],
  template: `
    <form uiInlineForm [formGroup]="form" (ngSubmit)="save()" class="stack">
      <ui-form-state [of]="saver" />
      <ui-field label="Titre de la pièce"><input uiControl formControlName="title" /></ui-field>
      <div class="form-actions">
        <button matButton type="button" (click)="done.emit()">Annuler</button>
        <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
      </div>
    </form>
  `,
})
export class RenameForm {
  readonly file = input.required<AttachedFile>();
  /** Saved, or given up. */
  readonly done = output();

  private readonly gateway = inject(FilesGateway);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly saver = new InlineSave({ form: () => this.form, name: 'Titre de la pièce', row: () => this.file().id });
  protected readonly form = inject(NonNullableFormBuilder).group({ title: ['', [required, maxLength(FILE_LIMITS.title)]] });

  constructor() {
    afterNextRender(() => this.element.querySelector('input')?.select());
    effect(() => {
      const { title, version } = this.file();
      untracked(() => {
        if (this.form.dirty) return;
        this.form.setValue({ title });
        this.saver.version = version;
      });
    });
  }

  protected async save(): Promise<void> {
    const isSaved = await this.saver.save({
      labels: { title: 'Titre' },
      values: () => this.form.getRawValue(),
      send: (version) => this.gateway.rename({ id: this.file().id, version, title: this.form.getRawValue().title }),
      done: 'La pièce est renommée.',
    });
    if (isSaved) this.done.emit();
  }
}
