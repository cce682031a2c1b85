import { Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { Session, today } from '../../core';
import { PickersGateway } from '../../pickers';
import { plural, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InitiativesGateway } from '../initiatives-gateway';

/** The yearly plans of the network: choose one, create the next. */
@Component({
  selector: 'app-plans-page',
  imports: [RouterLink, MatButton, UiChip, UiIcon, UiPageHeader, UiRecordForm, UiState],
  templateUrl: './plans-page.html',
  styleUrl: './plans-page.scss',
})
export class PlansPage {
  private readonly gateway = inject(InitiativesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);

  protected readonly plural = plural;
  protected readonly resource = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.plans(params) });
  protected readonly plans = computed(() => (this.resource.hasValue() ? this.resource.value().toSorted((a, b) => b.year - a.year) : []));
  protected readonly canManage = computed(() => this.session.can('initiatives.manage'));
  protected readonly hasPlan = (year: number): boolean => this.plans().some((plan) => plan.year === year);
  protected readonly isAdding = signal(false);
  protected readonly fields = computed<readonly RecordField[]>(() => {
    const year = Math.max(Number(today().slice(0, 4)) - 1, ...this.plans().map((plan) => plan.year)) + 1;
    return [
      { key: 'year', label: 'Année', kind: 'year', isRequired: true, initial: year },
      { key: 'title', label: 'Intitulé', kind: 'text', isRequired: true, maxLength: INITIATIVE_LIMITS.title, initial: `Plan d’initiatives ${year}` },
    ];
  });
  protected readonly save: SaveRecord = async (values) => {
    const networkId = this.session.networkId();
    if (networkId) await this.gateway.createPlan({ networkId, ...(values as { year: number; title: string }) });
  };
}
