import { Component, effect, ElementRef, inject, input, output, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { formatDate, InlineSave, required, UiControl, UiDateInput, UiField, UiFormError } from '../../ui';
import { FollowUpGateway, type RightsRequest } from '../follow-up-gateway';

const LABELS = { receivedOn: 'Reçue le', isExtended: 'Délai prolongé', answeredOn: 'Réponse le' };

/** A rights request as dates alone, new or edited in its place. There is no field for whose it is. */
@Component({
  selector: 'app-request-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiDateInput, UiField, UiFormError],
  template: `<form [formGroup]="form" (ngSubmit)="save()" [attr.aria-label]="request() ? 'Modifier la demande' : 'Nouvelle demande'">
    <ui-form-error [message]="saver.message()" />
    <div class="form-grid">
      <ui-field label="Reçue le"><ui-date-input uiControl formControlName="receivedOn" /></ui-field>
      <ui-field label="Réponse le" [optional]="true"><ui-date-input uiControl formControlName="answeredOn" /></ui-field>
      <label class="wide check"
        ><input type="checkbox" formControlName="isExtended" /> Délai prolongé de deux mois, la personne en étant informée (RGPD, art. 12)</label
      >
    </div>
    <div class="form-actions">
      <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
      <button matButton="text" type="button" (click)="closed.emit()">Annuler</button>
    </div>
  </form>`,
})
export class RequestForm {
  readonly ccasId = input.required<string>();
  readonly request = input<RightsRequest | null>(null);
  readonly closed = output();

  private readonly gateway = inject(FollowUpGateway);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly saver = new InlineSave();
  protected readonly form = this.builder.group({
    receivedOn: this.builder.control<string | null>(null, required),
    isExtended: [false],
    answeredOn: this.builder.control<string | null>(null),
  });

  constructor() {
    effect(() => {
      const request = this.request();
      untracked(() => {
        if (!request || this.form.dirty) return;
        this.saver.version = request.version;
        this.form.reset(request);
      });
    });
  }

  protected async save(): Promise<void> {
    const id = this.request()?.id;
    const isSaved = await this.saver.save({
      form: this.form,
      root: this.host.nativeElement,
      labels: LABELS,
      values: () => this.form.getRawValue(),
      format: (value, key) => (key === 'isExtended' ? (value ? 'Oui' : 'Non') : formatDate(value as string | null)),
      send: (version) =>
        id ? this.gateway.updateRequest({ id, version, ...this.values() }) : this.gateway.createRequest({ ccasId: this.ccasId(), ...this.values() }),
      done: id ? 'Demande enregistrée.' : 'Demande ajoutée.',
    });
    if (isSaved) this.closed.emit();
  }

  private values() {
    const { receivedOn, ...rest } = this.form.getRawValue();
    return { ...rest, receivedOn: receivedOn ?? '' };
  }
}
