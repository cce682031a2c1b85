import { Component, computed, inject, input, output } from '@angular/core';
import { INDICATOR_LIMITS, type Periodicity } from '@maillage/domain';
import { Session } from '../../core';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { TargetsGateway } from './targets-gateway';

/** What is set: the indicator, how its values are written, and what may be chosen. */
export interface TargetSubject {
  readonly id: number;
  readonly unit: string;
  readonly periodicity: Periodicity;
}

/** A new target, or the withdrawal of the one that holds: either takes the place of the former one, which stays in the history. */
@Component({
  selector: 'app-target-form',
  imports: [UiRecordForm],
  template: `<ui-record-form
    [heading]="isWithdrawal() ? 'Retirer la cible' : 'Fixer une cible'"
    [fields]="fields()"
    [save]="save"
    [done]="isWithdrawal() ? 'Cible retirée. Elle reste dans l’historique.' : 'Cible fixée.'"
    [submitLabel]="isWithdrawal() ? 'Retirer la cible' : 'Fixer la cible'"
    (closed)="closed.emit()"
  >
    <p class="muted small">
      Une cible n’est jamais effacée : {{ isWithdrawal() ? 'celle-ci' : 'celle qui existe pour ce territoire et cette période' }} reste dans l’historique, avec
      son auteur et sa date.
    </p>
  </ui-record-form>`,
})
export class TargetForm {
  readonly subject = input.required<TargetSubject>();
  readonly territories = input.required<readonly { readonly id: number; readonly name: string }[]>();
  /** The target to take the place of: its territory and period stay. */
  readonly former = input<{ readonly territoryId: number; readonly period: number; readonly value: number | null } | null>(null);
  readonly isWithdrawal = input(false);
  readonly closed = output();

  private readonly gateway = inject(TargetsGateway);
  private readonly session = inject(Session);
  protected readonly fields = computed<readonly RecordField[]>(() => {
    const [former, { periodicity, unit }, territories] = [this.former(), this.subject(), this.territories()];
    const choices = territories.map(({ id, name }) => ({ value: id, label: name }));
    const only = choices.length === 1 ? choices[0]?.value : null;
    const place = { isRequired: true, isFixed: former !== null } as const;
    const why: RecordField = this.isWithdrawal()
      ? { key: 'reason', label: 'Pourquoi elle est retirée', kind: 'long', maxLength: INDICATOR_LIMITS.targetReason, isRequired: true }
      : { key: 'reason', label: 'Pourquoi cette cible', kind: 'long', maxLength: INDICATOR_LIMITS.targetReason };
    return [
      { ...place, key: 'territoryId', label: 'Territoire', kind: 'choice', choices, initial: former?.territoryId ?? only },
      { ...place, key: 'period', label: 'Atteinte en', kind: 'period', periodicity, initial: former?.period ?? null },
      { key: 'value', label: 'Cible', kind: 'decimal', unit, isRequired: true, initial: former?.value ?? null, isAsked: () => !this.isWithdrawal() },
      why,
    ];
  });
  protected readonly save: SaveRecord = async (values) => {
    const networkId = this.session.networkId();
    const typed = values as { territoryId: number; period: number; value: number | null; reason: string | null };
    if (networkId) await this.gateway.set({ networkId, indicatorId: this.subject().id, ...typed });
  };
}
