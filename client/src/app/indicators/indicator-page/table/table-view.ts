import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { addDays, formatPeriod, type ValueState } from '@maillage/domain';
import { Session } from '../../../core';
import { formatDate, keepLatest, UiIcon, UiState } from '../../../ui';
import { UiExportButtons } from '../../../ui/export/export-buttons';
import { exportTable, tableOf } from '../../../ui/export/table-export';
import { type Indicator, IndicatorsGateway, type PlaceName } from '../../indicators-gateway';
import { formatValue, periodSpan, type StatedValue } from '../../words/format-value';
import { aggregateRows } from './aggregate-rows';
import { comparedWith, shortPeriod } from '../series/curve-series';
import { perimeterChanges } from '../perimeter-changes';
import { originLines } from '../source-words';
import { type ExportedRow, longTableOf, tableColumns } from './table-columns';
import { rowsOfTable, sortRows, type ValueRow } from '../value-rows';
import type { ViewChoice } from '../view-params';

/** What each sign of the table means, for those that occur. */
const KEYS: readonly { readonly state: ValueState; readonly text: string }[] = [
  { state: 'secret', text: 'secret\u202f: couvert par le secret statistique' },
  { state: 'not_available', text: 'n.\u202fd.\u202f: non disponible' },
  { state: 'not_applicable', text: 'sans objet\u202f: l’indicateur n’a pas de sens ici' },
  { state: 'bounded', text: '≤\u202f: au plus, la valeur exacte n’est pas publiée' },
  { state: 'rounded', text: 'r\u202f: arrondi par le producteur' },
  { state: 'estimated', text: '≈\u202f: estimé' },
];

/** One indicator for every commune of a perimeter at every period, and for the levels above. */
@Component({
  selector: 'app-table-view',
  imports: [NgTemplateOutlet, RouterLink, MatButton, UiExportButtons, UiIcon, UiState],
  templateUrl: './table-view.html',
  styleUrls: ['../views.scss', './table-view.scss'],
})
export class TableView {
  readonly indicator = input.required<Indicator>();
  readonly choice = input.required<ViewChoice>();
  readonly perimeter = input.required<{ readonly id: number; readonly name: string }>();
  /** The EPT of the perimeter, as lines above the communes. */
  readonly districts = input<readonly PlaceName[]>([]);
  readonly chosen = output<Partial<ViewChoice>>();

  private readonly gateway = inject(IndicatorsGateway);
  private readonly session = inject(Session);

  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId === null ? undefined : { networkId, indicatorId: this.indicator().id, withinId: this.perimeter().id, kind: 'commune' as const };
    },
    stream: ({ params }) => this.gateway.table(params),
  });
  protected readonly table = keepLatest(this.resource);
  private readonly all = computed(() => {
    const table = this.table();
    return table ? rowsOfTable(table) : [];
  });
  protected readonly periods = computed(() => (this.table()?.periods ?? []).flatMap((period) => (period === null ? [] : [period])));
  protected readonly rows = computed(() => sortRows(this.all(), this.choice().order, this.periods()));

  private readonly changes = perimeterChanges(
    this.all,
    computed(() => this.perimeter().id),
  );
  private readonly sinceOf = computed(() => new Map(this.changes().flatMap(({ formerIds, since }) => formerIds.map((id) => [id, since] as const))));

  private readonly perimeterPlace = rxResource({ params: () => [this.perimeter().id], stream: ({ params }) => this.gateway.places(params) });
  private readonly aggregates = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      const places = this.perimeterPlace.hasValue() ? this.perimeterPlace.value() : undefined;
      if (networkId === null || !places) return undefined;
      const above = comparedWith(places, ['departement', 'region', 'country']);
      const territoryIds = [...this.districts().map(({ id }) => id), this.perimeter().id, ...above.map(({ id }) => id)];
      return { networkId, indicatorId: this.indicator().id, territoryIds: [...new Set(territoryIds)], withPeers: false };
    },
    stream: ({ params }) => this.gateway.series(params),
  });
  private readonly series = keepLatest(this.aggregates);
  protected readonly above = computed(() => {
    const series = this.series();
    return series ? aggregateRows(series, this.indicator().aggregation) : [];
  });

  protected readonly caption = computed(() => {
    const { name, unit } = this.indicator();
    return [unit ? `${name}, en ${unit}` : name, this.perimeter().name].join(' · ');
  });
  protected readonly keys = computed(() => {
    const states = new Set([...this.all(), ...this.above()].flatMap(({ values }) => values.map(({ state }) => state)));
    return KEYS.filter(({ state }) => states.has(state)).map(({ text }) => text);
  });
  protected readonly exported = computed(() => {
    const indicator = this.indicator();
    const rows: ExportedRow[] = [...this.rows().map((row) => ({ ...row, name: this.nameOf(row) })), ...this.above().map((row) => ({ ...row, group: null }))];
    const origin = originLines(indicator, periodSpan(this.periods(), indicator.periodicity) ?? '');
    return tableOf({ name: `${indicator.code}-tableau`, columns: tableColumns(rows, this.periods(), indicator), rows, notes: origin });
  });

  protected readonly label = (period: number): string => shortPeriod(period, this.indicator().periodicity);
  protected readonly fullLabel = (period: number): string => formatPeriod(period, this.indicator().periodicity);

  /** The unit stands in the caption; « arrondi » in every cell would hide the figures: a sign explained below says it. */
  protected textOf({ value, state }: StatedValue): string {
    return formatValue(value, state === 'rounded' ? 'published' : state, { ...this.indicator(), unit: '' });
  }

  protected formerNote({ id }: ValueRow): string | null {
    const since = this.sinceOf().get(id);
    return since === undefined ? null : `jusqu’au ${formatDate(addDays(since, -1))}`;
  }

  protected sortOf(by: 'name' | number): 'ascending' | 'descending' | null {
    const { order } = this.choice();
    return order.by === by ? (order.isDescending ? 'descending' : 'ascending') : null;
  }

  /** Names from the first, figures from the highest; again turns it over. */
  protected sortBy(by: 'name' | number): void {
    const current = this.sortOf(by);
    this.chosen.emit({ order: { by, isDescending: current === null ? by !== 'name' : current === 'ascending' } });
  }

  protected takeLong(): void {
    void exportTable({ ...longTableOf(this.all(), this.periods(), this.table()?.formerIds ?? [], this.indicator()), format: 'csv' });
  }

  private nameOf(row: ValueRow): string {
    const note = this.formerNote(row);
    return note ? `${row.name} (${note})` : row.name;
  }
}
