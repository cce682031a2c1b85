import { Component, computed, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { decodePeriod, formatPeriod, periodText } from '@maillage/domain';
import { Session } from '../../../core';
import { keepLatest, UiIcon, UiState } from '../../../ui';
import type { PictureText } from '../../../ui/chart/picture';
import { UiPictureButtons } from '../../../ui/chart/picture-buttons';
import { UiChoropleth } from '../../../ui/choropleth/choropleth';
import { projectOutlines, tileGeometry } from '../../../ui/choropleth/map-geometry';
import { UiExportButtons } from '../../../ui/export/export-buttons';
import { tableOf } from '../../../ui/export/table-export';
import { type Indicator, IndicatorsGateway } from '../../indicators-gateway';
import { figuresOf, type MapRow, mapColumns, mapNotes, mapRowsOf, mapTableOf, outlinedRows } from './map-figures';
import { boundsOf, legendOf } from './map-legend';
import { perimeterChanges } from '../perimeter-changes';
import { PeriodSlider } from './period-slider';
import { originLines, sourceLine } from '../source-words';
import { isOnFormerPerimeters, rowsAt, rowsOfTable, sortRows } from '../value-rows';
import { type ViewChoice } from '../view-params';

/** One indicator at one period, over the territories of a perimeter. */
@Component({
  selector: 'app-map-view',
  imports: [PeriodSlider, UiChoropleth, UiExportButtons, UiIcon, UiPictureButtons, UiState],
  templateUrl: './map-view.html',
  styleUrl: '../views.scss',
})
export class MapView {
  readonly indicator = input.required<Indicator>();
  readonly choice = input.required<ViewChoice>();
  readonly perimeter = input.required<{ readonly id: number; readonly name: string }>();
  /** Whether the perimeter holds EPT that a map can show. */
  readonly hasDistricts = input(false);
  readonly chosen = output<Partial<ViewChoice>>();

  private readonly gateway = inject(IndicatorsGateway);
  private readonly session = inject(Session);

  protected readonly level = computed(() => (this.hasDistricts() ? this.choice().level : 'commune'));
  protected readonly levelWord = computed(() => (this.level() === 'ept' ? 'EPT' : 'Commune'));
  /** The one that was asked for, else the last. */
  protected readonly period = computed(() => this.choice().period ?? this.indicator().periods.at(-1) ?? 0);
  protected readonly when = computed(() => formatPeriod(this.period(), this.indicator().periodicity));

  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId === null ? undefined : { networkId, indicatorId: this.indicator().id, withinId: this.perimeter().id, kind: this.level() };
    },
    stream: ({ params }) => this.gateway.table(params),
  });
  protected readonly table = keepLatest(this.resource);
  private readonly all = computed(() =>
    rowsOfTable(this.table() ?? { territoryIds: [], codes: [], names: [], groupNames: [], periods: [], values: [], states: '' }),
  );
  private readonly changes = perimeterChanges(
    computed(() => (this.level() === 'commune' ? this.all() : [])),
    computed(() => this.perimeter().id),
  );
  private readonly place = computed(() => this.table()?.periods.indexOf(this.period()) ?? -1);
  private readonly rows = computed(() => sortRows(rowsAt(this.all(), this.place(), this.changes()), { by: 'name', isDescending: false }, []));
  protected readonly mapRows = computed<MapRow[]>(() => mapRowsOf(this.rows(), this.place()));
  protected readonly isFormer = computed(() => isOnFormerPerimeters(this.rows(), this.changes()));

  /** Outlines of that time where the figures stand on perimeters of that time. */
  private readonly outlinesOn = computed(() => (this.isFormer() ? `${decodePeriod(this.period()).year}-01-01` : ''));
  private readonly outlines = rxResource({
    params: () => [this.perimeter().id, this.level(), this.outlinesOn()].join(),
    stream: ({ params }) => {
      const [id, level, on] = params.split(',');
      return this.gateway.outlines({ withinId: Number(id), kind: level === 'ept' ? 'ept' : 'commune', on: on || null });
    },
  });
  private readonly drawing = computed(() => {
    const rows = this.mapRows();
    const outlines = this.outlines.hasValue() ? this.outlines.value() : null;
    const { drawn, without } = outlines ? outlinedRows(rows, outlines) : { drawn: [], without: [] };
    if (drawn.length === 0) return { geometry: tileGeometry(rows), without: [], source: null, isTiled: true };
    return { geometry: projectOutlines(drawn), without, source: outlines?.source ?? null, isTiled: false };
  });
  protected readonly geometry = computed(() => this.drawing().geometry);
  protected readonly isTiled = computed(() => this.drawing().isTiled && this.mapRows().length > 0 && !this.outlines.isLoading());
  protected readonly withoutOutline = computed(() =>
    this.drawing()
      .without.map(({ name }) => name)
      .join(', '),
  );

  private readonly bounds = computed(() =>
    boundsOf(
      this.mapRows().map(({ shown }) => shown),
      this.choice().classes === 'fixed' ? this.indicator().classBounds : null,
    ),
  );
  protected readonly classCount = computed(() => this.bounds().length + 1);
  protected readonly hasFixedClasses = computed(() => (this.indicator().classBounds?.length ?? 0) > 0);
  protected readonly legend = computed(() =>
    legendOf(
      this.mapRows().map(({ shown }) => shown),
      this.bounds(),
      this.indicator(),
    ),
  );
  protected readonly figures = computed(() => figuresOf(this.mapRows(), this.bounds(), this.indicator()));
  protected readonly figureTable = computed(() => mapTableOf(this.mapRows(), this.levelWord(), this.indicator()));
  protected readonly heading = computed(() => `${this.indicator().name}, ${this.when()}`);
  protected readonly source = computed(() =>
    [sourceLine(this.indicator()), this.drawing().source && `contours ${this.drawing().source}`].filter(Boolean).join(' · '),
  );
  protected readonly isNotAggregated = computed(() => this.level() === 'ept' && this.indicator().aggregation === 'published_only');
  protected readonly linkOf = (id: number): readonly unknown[] => ['/indicateurs/territoires', id];

  protected readonly fileName = computed(() => `${this.indicator().code}-${periodText(this.period(), this.indicator().periodicity)}`);
  protected readonly exported = computed(() => {
    const indicator = this.indicator();
    const header = `${indicator.name}${indicator.unit ? ` (${indicator.unit})` : ''}, ${this.when()}`;
    return tableOf({
      name: this.fileName(),
      columns: mapColumns(this.levelWord(), header, indicator),
      rows: this.mapRows(),
      notes: originLines(indicator, this.when()),
    });
  });

  protected pictureOf(map: UiChoropleth): PictureText {
    const { unit } = this.indicator();
    return {
      heading: this.heading(),
      subheading: [this.perimeter().name, this.level() === 'ept' ? 'par EPT' : 'par commune', unit && `en ${unit}`].filter(Boolean).join(', '),
      keys: map.keys(),
      notes: mapNotes(originLines(this.indicator(), this.when()), this.drawing().source, this.withoutOutline()),
    };
  }
}
