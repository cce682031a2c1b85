import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Session } from '../../../core';
import { keepLatest, plural, UiIcon, UiState } from '../../../ui';
import { axisNotes } from '../../../ui/chart/chart-axis';
import type { ChartSeries } from '../../../ui/chart/chart-data';
import { UiLineChart } from '../../../ui/chart/line-chart';
import { colourOf, dashesOf } from '../../../ui/chart/palette';
import type { PictureText } from '../../../ui/chart/picture';
import { UiPictureButtons } from '../../../ui/chart/picture-buttons';
import { UiExportButtons } from '../../../ui/export/export-buttons';
import { type ExportColumn, tableOf } from '../../../ui/export/table-export';
import { type Indicator, IndicatorsGateway } from '../../indicators-gateway';
import { PlaceSearch } from '../../portrait/place-search/place-search';
import { formatIndicatorNumber, periodSpan, roundedAsShown, type ValueFormat } from '../../words/format-value';
import { chartSeriesOf, comparedWith, hasNumber, levelsOf, linesOf, marksOf } from './curve-series';
import { originLines, sourceLine } from '../source-words';
import { changesOf } from '../value-rows';
import { COMPARISONS, type Comparison, TERRITORIES_MAX, type ViewChoice } from '../view-params';

const COMPARISON_LABELS: Readonly<Record<Comparison, string>> = {
  group: 'EPT ou EPCI',
  departement: 'Département',
  region: 'Région',
  country: 'France',
  peers: 'Médiane des communes semblables',
};

/** A point in a file: its number, else what is known of it; nothing where there is nothing. */
const exportedPoint = (point: ChartSeries['points'][number] | undefined, format: ValueFormat) =>
  point ? (roundedAsShown(point.value, format) ?? (point.text === '—' ? null : point.text)) : null;

/** One indicator over time, for chosen territories beside the levels above them. */
@Component({
  selector: 'app-curve-view',
  imports: [PlaceSearch, UiExportButtons, UiIcon, UiLineChart, UiPictureButtons, UiState],
  templateUrl: './curve-view.html',
  styleUrls: ['../views.scss', './curve-view.scss'],
})
export class CurveView {
  readonly indicator = input.required<Indicator>();
  readonly choice = input.required<ViewChoice>();
  readonly perimeter = input.required<{ readonly id: number; readonly name: string }>();
  readonly chosen = output<Partial<ViewChoice>>();

  private readonly gateway = inject(IndicatorsGateway);
  private readonly session = inject(Session);
  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly comparisons = COMPARISONS;
  protected readonly comparisonLabels = COMPARISON_LABELS;
  protected readonly most = TERRITORIES_MAX;
  protected readonly chosenIds = computed(() => (this.choice().territoryIds.length > 0 ? this.choice().territoryIds : [this.perimeter().id]));
  /** Text, so that another period or view asks nothing anew. */
  private readonly chosenKey = computed(() => this.chosenIds().join());
  protected readonly placesResource = rxResource({
    params: () => this.chosenKey(),
    stream: ({ params }) => this.gateway.places(params.split(',').map(Number)),
  });
  private readonly latestPlaces = keepLatest(this.placesResource);
  protected readonly places = computed(() => this.latestPlaces() ?? []);
  /** Chips: what was chosen, when something was. */
  protected readonly chips = computed(() => (this.choice().territoryIds.length > 0 ? this.places() : []));
  protected readonly isFull = computed(() => this.choice().territoryIds.length >= TERRITORIES_MAX);
  private readonly changes = computed(() => changesOf(this.places()));
  private readonly asked = computed(() => {
    const compared = comparedWith(this.places(), this.choice().comparisons).map(({ id }) => id);
    const former = this.changes().flatMap(({ formerIds }) => formerIds);
    return [...new Set([...this.places().map(({ id }) => id), ...former, ...compared])].join();
  });
  private readonly withPeers = computed(() => this.choice().comparisons.includes('peers'));
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      if (networkId === null || !this.asked()) return undefined;
      return { networkId, indicatorId: this.indicator().id, territoryIds: this.asked().split(',').map(Number), withPeers: this.withPeers() };
    },
    stream: ({ params }) => this.gateway.series(params),
  });
  protected readonly answer = keepLatest(this.resource);
  private readonly targets = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId === null ? undefined : { networkId, indicatorId: this.indicator().id };
    },
    stream: ({ params }) => this.gateway.targetsInForce(params.networkId, params.indicatorId),
  });

  private readonly lines = computed(() => {
    const answer = this.answer();
    return answer ? linesOf({ answer, chosenIds: this.places().map(({ id }) => id), changes: this.changes(), comparisons: this.choice().comparisons }) : [];
  });
  protected readonly series = computed<ChartSeries[]>(() => chartSeriesOf(this.lines().filter(hasNumber), this.answer()?.periods ?? [], this.indicator()));
  /** One line alone has no legend: its name stands here. */
  protected readonly heading = computed(() => {
    const [only, ...others] = this.series();
    return only && others.length === 0 ? `${this.indicator().name}, ${only.name}` : this.indicator().name;
  });
  /** What has no line, and why: a legend without line would be looked for in vain. */
  protected readonly without = computed(() => {
    const names = this.lines()
      .filter((line) => !hasNumber(line))
      .map(({ name }) => name);
    if (names.length === 0) return null;
    const why = this.indicator().aggregation === 'published_only' ? ' Cet indicateur ne s’additionne pas\u202f: seules les valeurs publiées se lisent.' : '';
    return `Sans aucune valeur\u202f: ${names.join(', ')}.${why}`;
  });
  protected readonly marks = computed(() => {
    const names = new Map(this.places().map(({ id, name }) => [id, name]));
    return marksOf(this.indicator(), this.changes(), this.answer() ?? { periods: [], series: [] }, (id) => names.get(id) ?? '');
  });
  protected readonly levels = computed(() => {
    const drawn = (this.answer()?.series ?? []).map(({ territory }) => territory.id);
    return levelsOf(this.targets.hasValue() ? this.targets.value() : [], drawn, this.indicator());
  });
  protected readonly source = computed(() => sourceLine(this.indicator()));
  protected readonly tick = computed(() => {
    const { decimals } = this.indicator();
    return (value: number): string => formatIndicatorNumber(value, Math.abs(value) >= 100 ? 0 : decimals).replace(/,0+$/, '');
  });
  protected readonly when = computed(() => periodSpan(this.indicator().periods, this.indicator().periodicity) ?? '');
  protected readonly fileName = computed(() => `${this.indicator().code}-courbe`);
  protected readonly exported = computed(() => {
    const series = this.series();
    const { unit } = this.indicator();
    const rows = series.at(0)?.points.map(({ label }, place) => ({ label, place })) ?? [];
    const columns: ExportColumn<(typeof rows)[number]>[] = [
      { header: 'Période', value: ({ label }) => label, width: 40 },
      ...series.map(({ name, points }) => ({
        header: unit ? `${name} (${unit})` : name,
        value: ({ place }: { place: number }) => exportedPoint(points[place], this.indicator()),
        type: 'number' as const,
        decimals: this.indicator().decimals,
      })),
    ];
    return tableOf({ name: this.fileName(), columns, rows, notes: [...this.notes(), ...originLines(this.indicator(), this.when())] });
  });
  protected readonly picture = computed<PictureText>(() => ({
    heading: this.heading(),
    subheading: [this.indicator().unit && `en ${this.indicator().unit}`, this.when()].filter(Boolean).join(', '),
    keys: this.series().map(({ name }, index) => ({ text: name, stroke: { colour: colourOf(index), dashes: dashesOf(index) } })),
    notes: [...axisNotes(this.series(), this.levels()), ...this.notes(), ...originLines(this.indicator(), this.when())],
  }));

  protected readonly drawing = (): SVGSVGElement | null => this.element.querySelector('svg.ngx-charts');
  protected readonly count = computed(() => plural(this.chips().length, 'territoire choisi', 'territoires choisis'));

  protected add(id: number): void {
    this.chosen.emit({ territoryIds: [...new Set([...this.choice().territoryIds, id])].slice(0, TERRITORIES_MAX) });
  }

  protected remove(id: number): void {
    this.chosen.emit({ territoryIds: this.choice().territoryIds.filter((other) => other !== id) });
  }

  protected compare(comparison: Comparison, isWanted: boolean): void {
    const { comparisons } = this.choice();
    this.chosen.emit({ comparisons: COMPARISONS.filter((other) => (other === comparison ? isWanted : comparisons.includes(other))) });
  }

  private notes(): string[] {
    return [...[...this.marks(), ...this.levels()].map(({ note }) => note), ...(this.without() ? [this.without() ?? ''] : [])];
  }
}
