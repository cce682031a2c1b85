import { Component, effect, ElementRef, inject, input, output, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { formatDate, formatDateTime, InlineSave, required, UiControl, UiDateInput, UiDateTimeInput, UiField, UiFormError } from '../../ui';
import { type Breach, FollowUpGateway } from '../follow-up-gateway';

const LABELS = {
  discoveredAt: 'Découverte le',
  notifiedAt: 'Notifiée à la CNIL le',
  personsInformedOn: 'Personnes informées le',
  isWithoutRisk: 'Sans risque',
  closedOn: 'Clôturée le',
};

/** A breach as dates alone, new or edited in its place. There is no field for what happened. */
@Component({
  selector: 'app-breach-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiDateInput, UiDateTimeInput, UiField, UiFormError],
  template: `<form [formGroup]="form" (ngSubmit)="save()" [attr.aria-label]="breach() ? 'Modifier la violation' : 'Nouvelle violation'">
    <ui-form-error [message]="saver.message()" />
    <div class="form-grid">
      <ui-field label="Découverte le" hint="Les 72 heures courent de cet instant."><ui-date-time-input uiControl formControlName="discoveredAt" /></ui-field>
      <ui-field label="Notifiée à la CNIL le" [optional]="true"><ui-date-time-input uiControl formControlName="notifiedAt" /></ui-field>
      <ui-field label="Personnes informées le" hint="En cas de risque élevé (RGPD, art. 34)." [optional]="true">
        <ui-date-input uiControl formControlName="personsInformedOn" />
      </ui-field>
      <ui-field label="Clôturée le" [optional]="true"><ui-date-input uiControl formControlName="closedOn" /></ui-field>
      <label class="wide check"><input type="checkbox" formControlName="isWithoutRisk" /> Sans risque pour les personnes : aucune notification n’est due</label>
    </div>
    <div class="form-actions">
      <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
      <button matButton="text" type="button" (click)="closed.emit()">Annuler</button>
    </div>
  </form>`,
})
export class BreachForm {
  readonly ccasId = input.required<string>();
  readonly breach = input<Breach | null>(null);
  readonly closed = output();

  private readonly gateway = inject(FollowUpGateway);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly saver = new InlineSave();
  protected readonly form = this.builder.group({
    discoveredAt: this.builder.control<string | null>(null, required),
    notifiedAt: this.builder.control<string | null>(null),
    personsInformedOn: this.builder.control<string | null>(null),
    isWithoutRisk: [false],
    closedOn: this.builder.control<string | null>(null),
  });

  constructor() {
    effect(() => {
      const breach = this.breach();
      untracked(() => {
        if (!breach || this.form.dirty) return;
        this.saver.version = breach.version;
        this.form.reset(breach);
      });
    });
  }

  protected async save(): Promise<void> {
    const id = this.breach()?.id;
    const isSaved = await this.saver.save({
      form: this.form,
      root: this.host.nativeElement,
      labels: LABELS,
      values: () => this.form.getRawValue(),
      format: (value, key) =>
        key === 'isWithoutRisk' ? (value ? 'Oui' : 'Non') : key.endsWith('At') ? formatDateTime(value as string | null) : formatDate(value as string | null),
      send: (version) =>
        id ? this.gateway.updateBreach({ id, version, ...this.values() }) : this.gateway.createBreach({ ccasId: this.ccasId(), ...this.values() }),
      done: id ? 'Violation enregistrée.' : 'Violation ajoutée.',
    });
    if (isSaved) this.closed.emit();
  }

  private values() {
    const { discoveredAt, ...rest } = this.form.getRawValue();
    return { ...rest, discoveredAt: discoveredAt ?? '' };
  }
}
