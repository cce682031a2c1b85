import { Component, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { COHORT_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { ApiError } from '../../errors';
import { CcasChecklist, PickersGateway } from '../../pickers';
import type { Cohort } from '../../scope/cohorts-gateway';
import type { RecordField } from '../../ui/record-form/record-field';
import { type AskedBesides, type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { CohortsGateway } from '../cohorts-gateway';

/** A group of CCAS, new or edited in its place: what it is called, what it is for, who is of it. */
@Component({
  selector: 'app-cohort-form',
  imports: [CcasChecklist, UiRecordForm],
  template: `
    <ui-record-form
      [heading]="cohort() ? 'Modifier le groupe' : 'Nouveau groupe de CCAS'"
      [fields]="fields"
      [record]="cohort()"
      [save]="save"
      [besides]="members"
      [done]="cohort() ? 'Groupe enregistré.' : 'Groupe créé.'"
      (closed)="closed.emit()"
    >
      <app-ccas-checklist
        class="members"
        label="CCAS du groupe"
        [choices]="choices()"
        [chosen]="chosen()"
        [isMissing]="isMissing()"
        (chosenChange)="choose($event)"
      />
    </ui-record-form>
  `,
  styles: `
    .members {
      display: block;
      margin-block: var(--space-3);
    }
  `,
})
export class CohortForm {
  readonly cohort = input<Cohort | null>(null);
  readonly closed = output();
  readonly created = output<Cohort>();

  private readonly gateway = inject(CohortsGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  private readonly form = viewChild.required(UiRecordForm);
  private readonly isRefused = signal(false);
  private readonly loaded = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.ccas(params) });
  protected readonly choices = computed(() => (this.loaded.hasValue() ? this.loaded.value() : []));
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  /** Who was ticked is kept with what was typed. */
  protected readonly members: AskedBesides = {
    read: () => [...this.chosen()],
    fill: (kept) => this.chosen.set(new Set(kept as string[])),
  };
  protected readonly isMissing = computed(() => this.isRefused() && this.chosen().size === 0);
  protected readonly fields: readonly RecordField[] = [
    {
      key: 'name',
      label: 'Nom',
      kind: 'text',
      isRequired: true,
      maxLength: COHORT_LIMITS.name,
      isWide: true,
      hint: 'Court\u202f: il s’affiche en tête des pages.',
    },
    {
      key: 'purpose',
      label: 'À quoi il sert',
      kind: 'long',
      maxLength: COHORT_LIMITS.purpose,
      hint: 'Pourquoi ces CCAS sont suivis ensemble. Lu aussi par les directions, les références territoriales et le DPO. Sans donnée sur des personnes.',
      isWatched: true,
    },
  ];
  protected readonly save: SaveRecord = async (values, { id, version }) => {
    const networkId = this.session.networkId();
    const ccasIds = [...this.chosen()];
    this.isRefused.set(ccasIds.length === 0);
    if (this.isRefused() || !networkId) throw new ApiError('INVALID_INPUT', {}, [{ path: 'ccasIds', reason: 'REQUIRED' }]);
    const typed = { ...(values as { name: string; purpose: string | null }), ccasIds };
    if (id) return this.gateway.update({ id, version, ...typed });
    const cohort = await this.gateway.create({ networkId, ...typed });
    this.created.emit(cohort);
    return cohort;
  };

  constructor() {
    effect(() => this.chosen.set(new Set(this.cohort()?.members.map(({ id }) => id))));
  }

  protected choose(chosen: ReadonlySet<string>): void {
    this.chosen.set(chosen);
    this.form().touch();
  }
}
