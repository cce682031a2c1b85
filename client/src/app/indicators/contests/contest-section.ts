import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type Aggregation, formatPeriod, type Periodicity } from '@maillage/domain';
import { Session } from '../../core';
import { keepLatest, UiIcon } from '../../ui';
import { IndicatorsGateway } from '../indicators-gateway';
import { ownTerritories } from '../own-territories/own-territories';
import { formatValue } from '../words/format-value';
import { ContestDecisions } from './contest-decisions';
import { ContestForm, type ContestedPlace } from './contest-form';
import { ContestList } from './contest-list';
import { whyNotContestable } from './contest-words';
import { contestableOf } from './contestable-values';
import { ContestsGateway } from './contests-gateway';
import type { HistorySubject } from './value-history';
import { ValueHistoryPanel } from './value-history-panel';

/** What the section needs of an indicator. */
export interface ContestedIndicator {
  readonly id: number;
  /** Whose own it is; null: shared by all, and given by no collection. */
  readonly networkId: string | null;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly periodicity: Periodicity;
  readonly aggregation: Aggregation;
  readonly isMasked: boolean;
  readonly numerator?: { readonly code: string; readonly name: string } | null;
  readonly denominator?: { readonly code: string; readonly name: string } | null;
}

const SHOWN = 10;

/** On the page of an indicator: the values of the person's own communes, to contest or to follow back, and what is contested already. */
@Component({
  selector: 'app-contest-section',
  imports: [MatButton, RouterLink, ContestForm, ContestList, UiIcon, ValueHistoryPanel],
  templateUrl: './contest-section.html',
  styleUrl: './contest-section.scss',
})
export class ContestSection {
  readonly indicator = input.required<ContestedIndicator>();

  private readonly gateway = inject(ContestsGateway);
  private readonly indicators = inject(IndicatorsGateway);
  private readonly session = inject(Session);
  private readonly communesIn = ownTerritories('indicators.contest');
  private readonly form = viewChild(ContestForm);

  protected readonly isMember = computed(() => this.session.can('indicators.readNetwork'));
  private readonly communes = rxResource({
    params: () => (this.isMember() ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => this.communesIn(params),
  });
  private readonly ownCommunes = computed(() => (this.communes.hasValue() ? this.communes.value().communes : []));
  protected readonly table = rxResource({
    params: () => {
      const network = this.session.network();
      return network && this.ownCommunes().length > 0
        ? { networkId: network.id, indicatorId: this.indicator().id, withinId: network.territoryId, kind: 'commune' as const }
        : undefined;
    },
    stream: ({ params }) => this.indicators.table(params),
  });
  private readonly latestTable = keepLatest(this.table);
  protected readonly territories = computed(() => {
    const table = this.latestTable();
    return table ? contestableOf(table, this.ownCommunes()) : [];
  });
  private readonly chosenId = signal<number | null>(null);
  protected readonly territory = computed(() => {
    const territories = this.territories();
    return territories.find(({ id }) => id === this.chosenId()) ?? territories.find(({ values }) => values.length > 0) ?? territories[0];
  });
  protected readonly period = linkedSignal(() => this.territory()?.values[0]?.period ?? null);
  protected readonly periods = computed(() =>
    (this.territory()?.values ?? []).map(({ period }) => ({ value: period, label: formatPeriod(period, this.indicator().periodicity) })),
  );
  private readonly stated = computed(() => this.territory()?.values.find(({ period }) => period === this.period()));
  protected readonly shown = computed(() => formatValue(this.stated()?.value ?? null, this.stated()?.state ?? null, this.indicator()));
  /** What collections gave: a number that is wrong there is corrected there. */
  private readonly given = rxResource({
    params: () => {
      const { id, networkId } = this.indicator();
      return networkId && this.territory() ? { id, networkId } : undefined;
    },
    stream: ({ params }) => this.indicators.valueSources(params.networkId, params.id),
  });
  protected readonly refusal = computed(() => {
    const territoryId = this.territory()?.id ?? 0;
    const isFed =
      this.given.hasValue() && this.given.value().some(({ period, territoryIds }) => period === this.period() && territoryIds.includes(territoryId));
    return whyNotContestable(this.indicator(), this.stated()?.state ?? null, isFed);
  });
  /** What a computed value comes from. */
  protected readonly sources = computed(() => [this.indicator().numerator, this.indicator().denominator].filter((source) => !!source));

  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId && this.isMember() ? { networkId, indicatorId: this.indicator().id, skip: 0, take: SHOWN } : undefined;
    },
    stream: ({ params }) => this.gateway.list(params),
  });
  protected readonly latest = keepLatest(this.resource);
  protected readonly decisions = new ContestDecisions(() => this.resource.reload());
  protected readonly history = signal<HistorySubject | null>(null);
  /** Of this indicator alone: what was being written about another is not about this one. */
  protected readonly contested = linkedSignal<number, ContestedPlace | null>({ source: () => this.indicator().id, computation: () => null });

  protected chooseTerritory(event: Event): void {
    this.chosenId.set(Number((event.target as HTMLSelectElement).value));
  }

  protected choosePeriod(event: Event): void {
    this.period.set(Number((event.target as HTMLSelectElement).value));
  }

  protected contest(): void {
    const [territory, period] = [this.territory(), this.period()];
    const { id: indicatorId, unit } = this.indicator();
    if (territory && period !== null) this.contested.set({ indicatorId, unit, territoryId: territory.id, period });
  }

  protected showHistory(): void {
    const territory = this.territory();
    if (territory) this.history.set({ indicator: this.indicator(), territory });
  }
}
