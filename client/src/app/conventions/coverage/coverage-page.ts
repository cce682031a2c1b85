import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { CONVENTION_KINDS, CONVENTION_VOLETS, type ConventionKind } from '@maillage/domain';
import { Session, today } from '../../core';
import { PickersGateway } from '../../pickers';
import { Scope } from '../../scope';
import { formatDate, keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiRatio } from '../../ui/ratio/ratio';
import { UiDayFilter } from '../../ui/field/day-filter';
import { UiLineChart } from '../../ui/chart/line-chart';
import { UiExportButtons } from '../../ui/export/export-buttons';
import { tableOf } from '../../ui/export/table-export';
import { UiTerritoryMap } from '../../ui/map/territory-map';
import { MapsGateway } from '../../territories';
import { ConventionsGateway, type CoverageQuestion } from '../conventions-gateway';
import { ConventionsNav } from '../conventions-nav';
import { CONVENTION_KIND_LABELS } from '../words/convention-words';
import { COVERAGE_COLUMNS } from './coverage-columns';
import { choiceFromParams, type CoverageChoice, historySpan, paramsFromChoice } from './coverage-params';
import { coverageGeometry, coverageMapOf } from './coverage-map';
import { coverageWithin } from './coverage-within';
import { GapList } from './gap-list';

/** How many CCAS have a convention in force on a day, where, since when, and what the others lack. */
@Component({
  selector: 'app-coverage-page',
  imports: [RouterLink, MatButton, ConventionsNav, GapList, UiDayFilter, UiExportButtons, UiIcon, UiLineChart, UiPageHeader, UiRatio, UiState, UiTerritoryMap],
  templateUrl: './coverage-page.html',
  styleUrl: './coverage-page.scss',
})
export class CoveragePage {
  readonly types = input<string>();
  readonly volets = input<string>();
  readonly au = input<string>();

  private readonly gateway = inject(ConventionsGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly maps = inject(MapsGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly scope = inject(Scope);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);

  protected readonly plural = plural;
  protected readonly kindLabels = CONVENTION_KIND_LABELS;
  protected readonly kinds = CONVENTION_KINDS;
  protected readonly voletChoices = CONVENTION_VOLETS.map((_, index) => index + 1);
  protected readonly choice = computed(() => choiceFromParams({ types: this.types(), volets: this.volets(), au: this.au() }));
  protected readonly canManage = computed(() => this.session.canSomewhere('conventions.manage'));
  protected readonly canPublish = computed(() => this.session.can('figures.publish'));
  private readonly question = computed<CoverageQuestion | undefined>(() => {
    const networkId = this.networkId();
    return networkId === undefined ? undefined : { networkId, kinds: [...this.choice().kinds], minimumVolets: this.choice().minimumVolets };
  });
  protected readonly resource = rxResource({
    params: () => {
      const question = this.question();
      return question && { question, on: this.choice().on };
    },
    stream: ({ params: { question, on } }) => this.gateway.coverage(question, on),
  });
  private readonly whole = keepLatest(this.resource);
  /** Of the CCAS of the scope: counted from the lines that are shown, so that they add up on screen. */
  protected readonly coverage = computed(() => {
    const whole = this.whole();
    return whole && this.scope.ccasIds() !== undefined ? coverageWithin(whole, (id) => this.scope.holds(id)) : undefined;
  });
  private readonly history = rxResource({
    params: () => {
      const question = this.question();
      return question && { question, ...historySpan(this.choice().on ?? today()), scope: this.scope.input() };
    },
    stream: ({ params: { question, ...span } }) => this.gateway.coverageHistory(question, span),
  });
  private readonly points = keepLatest(this.history);
  private readonly ccas = rxResource({ params: this.networkId, stream: ({ params }) => this.pickers.ccas(params) });
  private readonly networkTerritory = computed(() => this.session.network()?.territoryId);
  private readonly outlines = rxResource({
    params: this.networkTerritory,
    stream: ({ params }) => this.maps.outlines({ withinId: params, kind: 'commune' }),
  });
  private readonly borders = rxResource({
    params: this.networkTerritory,
    stream: ({ params }) => this.maps.outlines({ withinId: params, kind: 'ept' }),
  });

  /** Nothing is known yet of any CCAS: the page says what it will show. */
  protected readonly isEmpty = computed(() => this.coverage()?.ccas.every(({ status }) => status === null) ?? false);
  protected readonly aimedCount = computed(() => this.coverage()?.denominator ?? 0);
  protected readonly gaps = computed(() => this.coverage()?.ccas.filter(({ isCovered }) => !isCovered) ?? []);
  protected readonly day = computed(() => (this.choice().on === null ? 'aujourd’hui' : `au ${formatDate(this.choice().on)}`));
  protected readonly what = computed(() => {
    const { minimumVolets } = this.choice();
    return minimumVolets === 0
      ? 'CCAS sous convention en vigueur'
      : `CCAS dont la convention en vigueur couvre au moins ${plural(minimumVolets, 'volet', 'volets')}`;
  });
  protected readonly series = computed(() => [
    { name: this.what(), points: (this.points() ?? []).map(({ on, numerator }) => ({ date: on, value: numerator })) },
  ]);
  /** What the network works for: every CCAS of the scope. */
  protected readonly aim = computed(() => {
    const count = this.aimedCount();
    return count === 0
      ? []
      : [
          {
            value: count,
            label: count === 1 ? 'objectif' : `objectif\u202f: les ${count} CCAS`,
            note: `Objectif\u202f: une convention en vigueur${count === 1 ? '' : ` dans chacun des ${count} CCAS`}.`,
          },
        ];
  });
  /** Room above the aim for its name. */
  protected readonly topOf = (count: number): number => Math.ceil(count * 1.1);
  protected readonly map = computed(() => coverageMapOf(this.coverage()?.ccas ?? [], this.ccas.hasValue() ? this.ccas.value() : []));
  protected readonly geometry = computed(() =>
    coverageGeometry(this.map().places, this.outlines.hasValue() ? this.outlines.value() : null, this.borders.hasValue() ? this.borders.value() : null),
  );
  protected readonly mapSource = computed(() => {
    const source = this.outlines.hasValue() ? this.outlines.value().source : null;
    return source && this.geometry().isOutlined ? `contours ${source}` : '';
  });
  protected readonly exported = computed(() =>
    tableOf({ name: this.scope.named('couverture-conventions', this.coverage()?.on ?? today()), columns: COVERAGE_COLUMNS, rows: this.coverage()?.ccas ?? [] }),
  );

  protected setDay(on: string | null): void {
    this.set({ on });
  }

  protected setVolets(event: Event): void {
    this.set({ minimumVolets: Number((event.target as HTMLSelectElement).value) });
  }

  protected setKind(kind: ConventionKind, event: Event): void {
    const others = this.choice().kinds.filter((chosen) => chosen !== kind);
    this.set({ kinds: (event.target as HTMLInputElement).checked ? [...others, kind] : others });
  }

  protected set(change: Partial<CoverageChoice>): void {
    void this.router.navigate([], {
      queryParams: paramsFromChoice({ ...this.choice(), ...change }),
      queryParamsHandling: 'merge',
      scroll: 'manual',
    });
  }
}
