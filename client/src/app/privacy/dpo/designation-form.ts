import { Component, effect, ElementRef, inject, input, output, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { DPO_MODES, type DpoMode } from '@maillage/domain';
import { formatDate, InlineSave, maxLength, required, UiControl, UiDateInput, UiField, UiFormError } from '../../ui';
import { type Designation, FollowUpGateway } from '../follow-up-gateway';
import { DPO_MODE_LABELS } from '../../words/dpo-labels';

const LABELS = {
  mode: 'Mode',
  organisation: 'Organisme',
  dpoName: 'Nom',
  dpoEmail: 'Courriel',
  dpoPhone: 'Téléphone',
  cnilNumber: 'Numéro CNIL',
  designatedOn: 'Désignation à la CNIL',
  missionLetterOn: 'Lettre de mission',
  startsOn: 'Depuis le',
  endsOn: 'Jusqu’au',
};

/** A designation, new or edited in its place. */
@Component({
  selector: 'app-designation-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiDateInput, UiField, UiFormError],
  template: `<form [formGroup]="form" (ngSubmit)="save()" [attr.aria-label]="designation() ? 'Modifier la désignation' : 'Nouvelle désignation'">
    <ui-form-error [message]="saver.message()" />
    <div class="form-grid">
      <ui-field label="Mode">
        <select uiControl formControlName="mode">
          @for (mode of modes; track mode.value) {
            <option [ngValue]="mode.value">{{ mode.label }}</option>
          }
        </select>
      </ui-field>
      <ui-field label="Organisme" [optional]="true"><input uiControl formControlName="organisation" /></ui-field>
      <ui-field label="Nom du ou de la DPO" [optional]="true"><input uiControl formControlName="dpoName" /></ui-field>
      <ui-field label="Numéro de désignation CNIL" [optional]="true"><input uiControl formControlName="cnilNumber" /></ui-field>
      <ui-field label="Courriel professionnel" [optional]="true"><input uiControl type="email" formControlName="dpoEmail" /></ui-field>
      <ui-field label="Téléphone professionnel" [optional]="true"><input uiControl type="tel" formControlName="dpoPhone" /></ui-field>
      <ui-field label="Désigné·e à la CNIL le" [optional]="true"><ui-date-input uiControl formControlName="designatedOn" /></ui-field>
      <ui-field label="Lettre de mission du" [optional]="true"><ui-date-input uiControl formControlName="missionLetterOn" /></ui-field>
      <ui-field label="En fonction depuis le"><ui-date-input uiControl formControlName="startsOn" /></ui-field>
      <ui-field label="Jusqu’au" hint="Dernier jour. Laissez vide s’il n’est pas connu." [optional]="true">
        <ui-date-input uiControl formControlName="endsOn" />
      </ui-field>
    </div>
    <div class="form-actions">
      <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
      <button matButton="text" type="button" (click)="closed.emit()">Annuler</button>
    </div>
  </form>`,
})
export class DesignationForm {
  readonly ccasId = input.required<string>();
  readonly designation = input<Designation | null>(null);
  readonly closed = output();

  private readonly gateway = inject(FollowUpGateway);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly saver = new InlineSave();
  protected readonly modes = DPO_MODES.map((value) => ({ value, label: DPO_MODE_LABELS[value] }));
  private readonly text = (max: number) => this.builder.control<string | null>(null, maxLength(max));
  private readonly day = () => this.builder.control<string | null>(null);
  protected readonly form = this.builder.group({
    mode: this.builder.control<DpoMode>('ept'),
    organisation: this.text(200),
    dpoName: this.text(200),
    dpoEmail: this.text(200),
    dpoPhone: this.text(50),
    cnilNumber: this.text(50),
    designatedOn: this.day(),
    missionLetterOn: this.day(),
    startsOn: this.builder.control<string | null>(null, required),
    endsOn: this.day(),
  });

  constructor() {
    effect(() => {
      const designation = this.designation();
      untracked(() => {
        if (!designation || this.form.dirty) return;
        this.saver.version = designation.version;
        this.form.reset(designation);
      });
    });
  }

  protected async save(): Promise<void> {
    const id = this.designation()?.id;
    const isSaved = await this.saver.save({
      form: this.form,
      root: this.host.nativeElement,
      labels: LABELS,
      values: () => this.values(),
      format: (value, key) =>
        key === 'mode' ? DPO_MODE_LABELS[value as DpoMode] : key.endsWith('On') ? formatDate(value as string | null) : String(value ?? '(vide)'),
      send: (version) =>
        id ? this.gateway.updateDesignation({ id, version, ...this.values() }) : this.gateway.designate({ ccasId: this.ccasId(), ...this.values() }),
      done: id ? 'Désignation enregistrée.' : 'Désignation ajoutée.',
    });
    if (isSaved) this.closed.emit();
  }

  private values() {
    const { mode, startsOn, ...rest } = this.form.getRawValue();
    return { mode, startsOn: startsOn ?? '', ...rest };
  }
}
