import { Component, computed, effect, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { decodePeriod, formatPeriod, periodText } from '@maillage/domain';
import { Session } from '../../../core';
import { keepLatest, UiIcon, UiState } from '../../../ui';
import type { PictureText } from '../../../ui/chart/picture';
import { UiPictureButtons } from '../../../ui/chart/picture-buttons';
import { UiExportButtons } from '../../../ui/export/export-buttons';
import { tableOf } from '../../../ui/export/table-export';
import { projectOutlines, tileGeometry } from '../../../ui/map/map-geometry';
import { UiTerritoryMap } from '../../../ui/map/territory-map';
import { MapsGateway } from '../../../territories';
import { type Indicator, IndicatorsGateway } from '../../indicators-gateway';
import { figuresOf, type MapRow, mapColumns, mapNotes, mapRowsOf, mapTableOf, outlinedRows } from './map-figures';
import { boundsOf, legendOf } from './map-legend';
import { perimeterChanges } from '../perimeter-changes';
import { PeriodSlider } from './period-slider';
import { originLines, sourceLine } from '../source-words';
import { isOnFormerPerimeters, rowsAt, rowsOfPeriod } from '../value-rows';
import { type ViewChoice } from '../view-params';

/** One indicator at one period, over the territories of a perimeter. */
@Component({
  selector: 'app-map-view',
  imports: [PeriodSlider, UiTerritoryMap, UiExportButtons, UiIcon, UiPictureButtons, UiState],
  templateUrl: './map-view.html',
  styleUrl: '../views.scss',
})
export class MapView {
  readonly indicator = input.required<Indicator>();
  readonly choice = input.required<ViewChoice>();
  readonly perimeter = input.required<{ readonly id: number; readonly name: string }>();
  /** A commune to find on the map. */
  readonly marked = input<{ readonly id: number; readonly name: string } | null>(null);
  /** Whether the perimeter holds EPT that a map can show. */
  readonly hasDistricts = input(false);
  readonly chosen = output<Partial<ViewChoice>>();

  private readonly gateway = inject(IndicatorsGateway);
  private readonly maps = inject(MapsGateway);
  private readonly session = inject(Session);

  protected readonly level = computed(() => (this.hasDistricts() ? (this.choice().level ?? (this.isWithoutCommunes() ? 'ept' : 'commune')) : 'commune'));
  protected readonly levelWord = computed(() => (this.level() === 'ept' ? 'EPT' : 'Commune'));
  /** The one that was asked for, else the last. */
  protected readonly period = computed(() => this.choice().period ?? this.indicator().periods.at(-1) ?? 0);
  private readonly question = computed(() => {
    const networkId = this.session.networkId();
    return networkId === null
      ? undefined
      : { networkId, indicatorId: this.indicator().id, withinId: this.perimeter().id, kind: this.level(), period: this.period() };
  });
  /** Of what does not add up, the totals alone may be told: the map begins where there is something to see. */
  private readonly ofCommunes = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      const { id: indicatorId, aggregation } = this.indicator();
      const isOpen = aggregation === 'published_only' && this.hasDistricts() && this.choice().level === null;
      return networkId && isOpen ? { networkId, indicatorId, withinId: this.perimeter().id, kind: 'commune' as const, period: this.period() } : undefined;
    },
    stream: ({ params }) => this.gateway.atPeriod(params),
  });
  private readonly isWithoutCommunes = computed(() => this.ofCommunes.hasValue() && this.ofCommunes.value().values.every((value) => value === null));
  protected readonly resource = rxResource({ params: this.question, stream: ({ params }) => this.gateway.atPeriod(params) });
  protected readonly values = keepLatest(this.resource);
  private readonly membersResource = rxResource({
    params: () => ({ id: this.perimeter().id, level: this.level() }),
    stream: ({ params: { id, level } }) => this.maps.members(id, level),
  });
  protected readonly members = keepLatest(this.membersResource);
  /** The period that is drawn: while another one loads, the one before. */
  private readonly shownPeriod = computed(() => this.values()?.period ?? this.period());
  protected readonly when = computed(() => formatPeriod(this.shownPeriod(), this.indicator().periodicity));
  private readonly all = computed(() => {
    const [values, members] = [this.values(), this.members()];
    return values && members ? rowsOfPeriod(members, values) : [];
  });
  private readonly changes = perimeterChanges(
    computed(() => (this.level() === 'commune' ? this.all() : [])),
    computed(() => this.perimeter().id),
  );
  private readonly rows = computed(() => rowsAt(this.all(), 0, this.changes()));
  protected readonly mapRows = computed<MapRow[]>(() => mapRowsOf(this.rows()));
  protected readonly isFormer = computed(() => isOnFormerPerimeters(this.rows(), this.changes()));

  /** Outlines of that time where the figures stand on perimeters of that time. */
  private readonly outlinesOn = computed(() => (this.isFormer() ? `${decodePeriod(this.shownPeriod()).year}-01-01` : ''));
  private readonly outlines = rxResource({
    params: () => [this.perimeter().id, this.level(), this.outlinesOn()].join(),
    stream: ({ params }) => {
      const [id, level, on] = params.split(',');
      return this.maps.outlines({ withinId: Number(id), kind: level === 'ept' ? 'ept' : 'commune', on: on || null });
    },
  });
  /** The EPT as they are today, around the communes of today. */
  private readonly borders = rxResource({
    params: () => (this.hasDistricts() && this.level() === 'commune' ? this.perimeter().id : undefined),
    stream: ({ params }) => this.maps.outlines({ withinId: params, kind: 'ept' }),
  });
  private readonly drawing = computed(() => {
    const rows = this.mapRows();
    const outlines = this.outlines.hasValue() ? this.outlines.value() : null;
    const { drawn, without } = outlines ? outlinedRows(rows, outlines) : { drawn: [], without: [] };
    if (drawn.length === 0) return { geometry: tileGeometry(rows), without: [], source: null, isTiled: true };
    return {
      geometry: projectOutlines(drawn, this.borders.hasValue() ? this.borders.value().rings : []),
      without,
      source: outlines?.source ?? null,
      isTiled: false,
    };
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
  /** Of what does not add up, one level may have no value where the other has. */
  protected readonly emptyText = computed(() => {
    if (this.indicator().aggregation !== 'published_only' || !this.hasDistricts())
      return 'Aucune valeur à cette période dans ce périmètre. Choisissez-en une autre.';
    return this.level() === 'ept'
      ? 'Cet indicateur ne s’additionne pas, et aucune valeur n’est publiée par EPT. Regardez-le par commune.'
      : 'Aucune valeur par commune à cette période. Regardez-le par EPT, ou choisissez une autre période.';
  });

  protected readonly fileName = computed(() => `${this.indicator().code}-${periodText(this.shownPeriod(), this.indicator().periodicity)}`);
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

  constructor() {
    // The neighbours of what is looked at, once it is there: a step of the slider then shows at once.
    effect((onCleanup) => {
      const question = this.question();
      if (!question || this.values()?.period !== question.period) return;
      const { periods } = this.indicator();
      const place = periods.indexOf(question.period);
      const beside = [periods[place - 1], periods[place + 1]].flatMap((period) => (period === undefined ? [] : [period]));
      const reading = beside.map((period) => this.gateway.fetchAhead({ ...question, period }).subscribe());
      onCleanup(() => {
        for (const one of reading) one.unsubscribe();
      });
    });
  }

  protected pictureOf(map: UiTerritoryMap): PictureText {
    const { unit } = this.indicator();
    return {
      heading: this.heading(),
      subheading: [this.perimeter().name, this.level() === 'ept' ? 'par EPT' : 'par commune', unit && `en ${unit}`].filter(Boolean).join(', '),
      keys: map.keys(),
      notes: mapNotes(originLines(this.indicator(), this.when()), this.drawing().source, this.withoutOutline()),
    };
  }
}
