import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { formatPeriod, type Periodicity } from '@maillage/domain';
import { Session } from '../../core';
import { CivilDatePipe, keepLatest, plural, UiChip, UiIcon, UiState } from '../../ui';
import { ownTerritories } from '../own-territories/own-territories';
import { formatValue } from '../words/format-value';
import { TargetForm } from './target-form';
import { type TargetThread, threadsOf } from './target-history';
import { type Target, TargetsGateway } from './targets-gateway';

/** What the section needs of an indicator. */
export interface TargetedIndicator {
  readonly id: number;
  readonly unit: string;
  readonly decimals: number;
  readonly periodicity: Periodicity;
}

interface Edited {
  /** Of the thread whose target is replaced or withdrawn; null for another place. */
  readonly key: string | null;
  readonly former: { readonly territoryId: number; readonly period: number; readonly value: number | null } | null;
  readonly isWithdrawal: boolean;
}

/** On the page of an indicator: what is aimed at, where and when, and what was aimed at before. */
@Component({
  selector: 'app-target-section',
  imports: [MatButton, CivilDatePipe, TargetForm, UiChip, UiIcon, UiState],
  templateUrl: './target-section.html',
  styleUrl: './target-section.scss',
})
export class TargetSection {
  readonly indicator = input.required<TargetedIndicator>();

  private readonly gateway = inject(TargetsGateway);
  private readonly session = inject(Session);
  private readonly territoriesIn = ownTerritories('indicators.setTargets');
  protected readonly plural = plural;
  protected readonly isMember = computed(() => this.session.can('indicators.readNetwork'));
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId && this.isMember() ? { networkId, indicatorId: this.indicator().id } : undefined;
    },
    stream: ({ params }) => this.gateway.list(params.networkId, params.indicatorId),
  });
  protected readonly latest = keepLatest(this.resource);
  protected readonly canSet = computed(() => this.latest()?.canSet ?? false);
  protected readonly threads = computed(() => threadsOf(this.latest()?.items ?? []));
  private readonly own = rxResource({
    params: () => (this.canSet() ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => this.territoriesIn(params),
  });
  /** The network first, then its EPT, then the communes. */
  protected readonly territories = computed(() => {
    if (!this.own.hasValue()) return [];
    const { above, communes } = this.own.value();
    const network = this.session.network();
    const whole = network && this.session.can('indicators.setTargets') ? [{ id: network.territoryId, name: network.territoryName }] : [];
    return [...whole, ...above, ...communes];
  });
  private readonly ownIds = computed(() => new Set(this.territories().map(({ id }) => id)));
  protected readonly edited = linkedSignal<number, Edited | null>({ source: () => this.indicator().id, computation: () => null });

  protected keyOf({ territory, period }: TargetThread<Target>): string {
    return `${territory.id} ${period}`;
  }

  protected canChange({ territory }: TargetThread<Target>): boolean {
    return this.ownIds().has(territory.id);
  }

  protected period(period: number): string {
    return formatPeriod(period, this.indicator().periodicity);
  }

  protected value({ value }: Target): string {
    return value === null ? 'retirée' : formatValue(value, 'published', this.indicator());
  }

  protected add(): void {
    this.edited.set({ key: null, former: null, isWithdrawal: false });
  }

  protected change(thread: TargetThread<Target>, isWithdrawal: boolean): void {
    const { territory, period, inForce } = thread;
    this.edited.set({ key: this.keyOf(thread), former: { territoryId: territory.id, period, value: inForce?.value ?? null }, isWithdrawal });
  }
}
