import { Component, inject, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { toSignal } from '@angular/core/rxjs-interop';
import { INDICATOR_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { maxLength, required, UiControl, UiField } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiPersonalDataHint } from '../../ui/personal-data-hint/personal-data-hint';
import { UiNumberInput } from '../../ui/field/number-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { ContestsGateway } from './contests-gateway';

/** Which value is contested, and how it is written. */
export interface ContestedPlace {
  readonly indicatorId: number;
  readonly unit: string;
  readonly territoryId: number;
  readonly period: number;
}

const LABELS = { proposedValue: 'Valeur proposée', reason: 'Pourquoi la valeur affichée est inexacte', source: 'Source de la valeur proposée' };

/** Says that a value is wrong: the right one, why, and where it comes from. */
@Component({
  selector: 'app-contest-form',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiField, UiFormState, UiInlineForm, UiNumberInput, UiPersonalDataHint],
  template: `<form uiInlineForm class="stack" [formGroup]="form" (ngSubmit)="save()" novalidate aria-label="Contester cette valeur">
    <ui-form-state [of]="saver" />
    <div class="form-grid">
      <ui-field [label]="labels.proposedValue" hint="Telle qu’elle est dans la source.">
        <ui-number-input uiControl formControlName="proposedValue" [unit]="place().unit" />
      </ui-field>
      <ui-field [label]="labels.source" hint="Document, date, service.">
        <input uiControl formControlName="source" autocomplete="off" />
      </ui-field>
      <ui-field class="wide" [label]="labels.reason">
        <textarea uiControl formControlName="reason" rows="3"></textarea>
      </ui-field>
    </div>
    <ui-personal-data-hint [text]="[typed()?.reason, typed()?.source]" />
    <p class="muted small">La valeur affichée ne change pas avant la décision de la coordination, qui reçoit votre proposition.</p>
    <div class="form-actions">
      <button matButton="text" type="button" (click)="closed.emit()">Annuler</button>
      <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Envoi…' : 'Envoyer la contestation' }}</button>
    </div>
  </form>`,
})
export class ContestForm {
  readonly place = input.required<ContestedPlace>();
  readonly closed = output();

  private readonly gateway = inject(ContestsGateway);
  private readonly session = inject(Session);
  protected readonly saver = new InlineSave({
    form: () => this.form,
    name: 'Contester cette valeur',
    row: () => `${this.place().territoryId} ${this.place().period}`,
  });
  protected readonly labels = LABELS;
  protected readonly form = new FormGroup({
    proposedValue: new FormControl<number | null>(null, required),
    reason: new FormControl('', { nonNullable: true, validators: [required, maxLength(INDICATOR_LIMITS.reason)] }),
    source: new FormControl('', { nonNullable: true, validators: [required, maxLength(INDICATOR_LIMITS.contestSource)] }),
  });
  protected readonly typed = toSignal(this.form.valueChanges);

  protected async save(): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId) return;
    const isSaved = await this.saver.save({
      labels: LABELS,
      values: () => this.form.getRawValue(),
      send: () => {
        const { proposedValue, reason, source } = this.form.getRawValue();
        const { indicatorId, territoryId, period } = this.place();
        return this.gateway.contest({
          networkId,
          indicatorId,
          territoryId,
          period,
          proposedValue: proposedValue as number,
          reason: reason.trim(),
          source: source.trim(),
        });
      },
      done: 'Contestation envoyée à la coordination.',
    });
    if (isSaved) this.closed.emit();
  }
}
