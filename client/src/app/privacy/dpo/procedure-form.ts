import { Component, effect, ElementRef, inject, input, output, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { CNIL_PROCEDURE_KINDS, type CnilProcedureKind } from '@maillage/domain';
import { formatDate, InlineSave, maxLength, required, UiControl, UiDateInput, UiField, UiFormError } from '../../ui';
import { FollowUpGateway, type Procedure } from '../follow-up-gateway';
import { CNIL_PROCEDURE_LABELS } from '../../words/dpo-labels';

const LABELS = { kind: 'Nature', reference: 'Référence', openedOn: 'Ouverte le', dueOn: 'Échéance', closedOn: 'Clôturée le', outcome: 'Issue' };

/** What the CNIL opened, new or edited in its place. */
@Component({
  selector: 'app-procedure-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiDateInput, UiField, UiFormError],
  template: `<form [formGroup]="form" (ngSubmit)="save()" [attr.aria-label]="procedure() ? 'Modifier la procédure' : 'Nouvelle procédure'">
    <ui-form-error [message]="saver.message()" />
    <div class="form-grid">
      <ui-field label="Nature">
        <select uiControl formControlName="kind">
          @for (kind of kinds; track kind.value) {
            <option [ngValue]="kind.value">{{ kind.label }}</option>
          }
        </select>
      </ui-field>
      <ui-field label="Référence" [optional]="true"><input uiControl formControlName="reference" /></ui-field>
      <ui-field label="Ouverte le"><ui-date-input uiControl formControlName="openedOn" /></ui-field>
      <ui-field label="À traiter avant le" [optional]="true"><ui-date-input uiControl formControlName="dueOn" /></ui-field>
      <ui-field label="Clôturée le" [optional]="true"><ui-date-input uiControl formControlName="closedOn" /></ui-field>
      <ui-field label="Issue" hint="En quelques mots, sans donnée sur des personnes." [optional]="true"><input uiControl formControlName="outcome" /></ui-field>
    </div>
    <div class="form-actions">
      <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
      <button matButton="text" type="button" (click)="closed.emit()">Annuler</button>
    </div>
  </form>`,
})
export class ProcedureForm {
  readonly ccasId = input.required<string>();
  readonly procedure = input<Procedure | null>(null);
  readonly closed = output();

  private readonly gateway = inject(FollowUpGateway);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly saver = new InlineSave();
  protected readonly kinds = CNIL_PROCEDURE_KINDS.map((value) => ({ value, label: CNIL_PROCEDURE_LABELS[value] }));
  protected readonly form = this.builder.group({
    kind: this.builder.control<CnilProcedureKind>('formal_notice'),
    reference: this.builder.control<string | null>(null, maxLength(100)),
    openedOn: this.builder.control<string | null>(null, required),
    dueOn: this.builder.control<string | null>(null),
    closedOn: this.builder.control<string | null>(null),
    outcome: this.builder.control<string | null>(null, maxLength(500)),
  });

  constructor() {
    effect(() => {
      const procedure = this.procedure();
      untracked(() => {
        if (!procedure || this.form.dirty) return;
        this.saver.version = procedure.version;
        this.form.reset(procedure);
      });
    });
  }

  protected async save(): Promise<void> {
    const id = this.procedure()?.id;
    const isSaved = await this.saver.save({
      form: this.form,
      root: this.host.nativeElement,
      labels: LABELS,
      values: () => this.values(),
      format: (value, key) =>
        key === 'kind'
          ? CNIL_PROCEDURE_LABELS[value as CnilProcedureKind]
          : key.endsWith('On')
            ? formatDate(value as string | null)
            : String(value ?? '(vide)'),
      send: (version) =>
        id ? this.gateway.updateProcedure({ id, version, ...this.values() }) : this.gateway.openProcedure({ ccasId: this.ccasId(), ...this.values() }),
      done: id ? 'Procédure enregistrée.' : 'Procédure ajoutée.',
    });
    if (isSaved) this.closed.emit();
  }

  private values() {
    const { openedOn, ...rest } = this.form.getRawValue();
    return { ...rest, openedOn: openedOn ?? '' };
  }
}
