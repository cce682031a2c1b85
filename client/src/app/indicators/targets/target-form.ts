import { Component, ElementRef, inject, input, type OnInit, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import type { Periodicity } from '@maillage/domain';
import { Session } from '../../core';
import { InlineSave, maxLength, required, UiControl, UiNumberInput, UiField, UiFormError } from '../../ui';
import { PeriodInput } from '../period-input/period-input';
import { TargetsGateway } from './targets-gateway';

/** What is set: the indicator, how its values are written, and what may be chosen. */
export interface TargetSubject {
  readonly id: number;
  readonly unit: string;
  readonly periodicity: Periodicity;
}

const LABELS = { territoryId: 'Territoire', period: 'Atteinte en', value: 'Cible', reason: 'Pourquoi cette cible' };

/** A new target, or the withdrawal of the one that holds: either takes the place of the former one, which stays in the history. */
@Component({
  selector: 'app-target-form',
  imports: [ReactiveFormsModule, MatButton, PeriodInput, UiControl, UiNumberInput, UiField, UiFormError],
  template: `<form class="stack" [formGroup]="form" (ngSubmit)="save()" novalidate [attr.aria-label]="isWithdrawal() ? 'Retirer la cible' : 'Fixer une cible'">
    <ui-form-error [message]="saver.message()" />
    <div class="form-grid">
      <ui-field [label]="labels.territoryId">
        <select uiControl formControlName="territoryId">
          <option [ngValue]="null">Choisir…</option>
          @for (territory of territories(); track territory.id) {
            <option [ngValue]="territory.id">{{ territory.name }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="labels.period"><app-period-input uiControl formControlName="period" [periodicity]="subject().periodicity" /></ui-field>
      @if (!isWithdrawal()) {
        <ui-field [label]="labels.value"><ui-number-input uiControl formControlName="value" [unit]="subject().unit" /></ui-field>
      }
      <ui-field class="wide" [label]="isWithdrawal() ? 'Pourquoi elle est retirée' : labels.reason" [optional]="!isWithdrawal()">
        <textarea uiControl formControlName="reason" rows="2"></textarea>
      </ui-field>
    </div>
    <p class="muted small">
      Une cible n’est jamais effacée : {{ isWithdrawal() ? 'celle-ci' : 'celle qui existe pour ce territoire et cette période' }} reste dans l’historique, avec
      son auteur et sa date.
    </p>
    <div class="form-actions">
      <button matButton="filled" type="submit" [disabled]="saver.isSaving()">
        {{ saver.isSaving() ? 'Enregistrement…' : isWithdrawal() ? 'Retirer la cible' : 'Fixer la cible' }}
      </button>
      <button matButton="text" type="button" (click)="closed.emit()">Annuler</button>
    </div>
  </form>`,
})
export class TargetForm implements OnInit {
  readonly subject = input.required<TargetSubject>();
  readonly territories = input.required<readonly { readonly id: number; readonly name: string }[]>();
  /** The target to take the place of: its territory and period stay. */
  readonly former = input<{ readonly territoryId: number; readonly period: number; readonly value: number | null } | null>(null);
  readonly isWithdrawal = input(false);
  readonly closed = output();

  private readonly gateway = inject(TargetsGateway);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly saver = new InlineSave();
  protected readonly labels = LABELS;
  protected readonly form = new FormGroup({
    territoryId: new FormControl<number | null>(null, required),
    period: new FormControl<number | null>(null, required),
    value: new FormControl<number | null>(null, required),
    reason: new FormControl('', { nonNullable: true, validators: maxLength(500) }),
  });

  ngOnInit(): void {
    const former = this.former();
    const only = this.territories().length === 1 ? (this.territories()[0]?.id ?? null) : null;
    this.form.reset({ territoryId: former?.territoryId ?? only, period: former?.period ?? null, value: former?.value ?? null });
    const { territoryId, period, value, reason } = this.form.controls;
    if (former) for (const control of [territoryId, period]) control.disable({ emitEvent: false });
    if (!this.isWithdrawal()) return;
    value.disable({ emitEvent: false });
    reason.addValidators(required);
  }

  isDirty(): boolean {
    return this.form.dirty;
  }

  protected async save(): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId) return;
    const isSaved = await this.saver.save({
      form: this.form,
      root: this.host,
      labels: LABELS,
      values: () => this.form.getRawValue(),
      send: () => {
        const { territoryId, period, value, reason } = this.form.getRawValue();
        return this.gateway.set({
          networkId,
          indicatorId: this.subject().id,
          territoryId: territoryId as number,
          period: period as number,
          value: this.isWithdrawal() ? null : value,
          reason: reason?.trim() || null,
        });
      },
      done: this.isWithdrawal() ? 'Cible retirée. Elle reste dans l’historique.' : 'Cible fixée.',
    });
    if (isSaved) this.closed.emit();
  }
}
