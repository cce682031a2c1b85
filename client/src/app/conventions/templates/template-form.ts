import { Component, inject, output } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { CONVENTION_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { maxLength, required, UiControl, UiField } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Template, TemplatesGateway } from './templates-gateway';

/** A new convention-type, from the proposed articles or from nothing. */
@Component({
  selector: 'app-template-form',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiField, UiFormState, UiInlineForm],
  template: `<form uiInlineForm class="stack" [formGroup]="form" (ngSubmit)="save()" aria-label="Nouvelle convention-type">
    <ui-form-state [of]="saver" />
    <ui-field label="Titre" hint="Il figure en tête du document produit."><input uiControl formControlName="title" /></ui-field>
    <fieldset>
      <legend>Point de départ</legend>
      <label><input type="radio" formControlName="isFromProposal" [value]="true" /> Partir du modèle proposé, article par article</label>
      <label><input type="radio" formControlName="isFromProposal" [value]="false" /> Partir d’une page blanche</label>
    </fieldset>
    <div class="form-actions">
      <button matButton="text" type="button" (click)="cancelled.emit()">Annuler</button>
      <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Création…' : 'Créer le brouillon' }}</button>
    </div>
  </form>`,
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      border: 0;
    }
    fieldset label {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      padding-block: 3px;
    }
    legend {
      padding: 0;
      margin-block-end: var(--space-1);
      font-weight: 600;
    }
  `,
})
export class TemplateForm {
  readonly created = output<Template>();
  readonly cancelled = output();

  private readonly gateway = inject(TemplatesGateway);
  private readonly session = inject(Session);
  protected readonly saver = new InlineSave({ form: () => this.form, name: 'Nouvelle convention-type' });
  protected readonly form = inject(NonNullableFormBuilder).group({
    title: ['Convention-cadre entre la Ville et le CCAS', [required, maxLength(CONVENTION_LIMITS.title)]],
    isFromProposal: [true],
  });

  protected async save(): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId) return;
    let created: Template | undefined;
    const isSaved = await this.saver.save({
      labels: { title: 'Titre', isFromProposal: 'Point de départ' },
      values: () => this.form.getRawValue(),
      send: async () => {
        const { title, isFromProposal } = this.form.getRawValue();
        created = await this.gateway.create({ networkId, title: title.trim(), isFromProposal });
      },
      done: 'Le brouillon est créé.',
    });
    if (isSaved && created) this.created.emit(created);
  }
}
