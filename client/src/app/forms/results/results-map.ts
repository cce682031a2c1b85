import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { classOf, type FormEntry, quantileBounds } from '@maillage/domain';
import { PickersGateway } from '../../pickers';
import { formatNumber } from '../../ui';
import type { MapClass, MapMeaning } from '../../ui/map/map-classes';
import { tileGeometry } from '../../ui/map/map-geometry';
import { type MapFigure, UiTerritoryMap } from '../../ui/map/territory-map';
import { cellState, cellText } from './result-texts';
import type { ResultCell, ResultMatrix } from './results-gateway';

/** What the map may show: one question, with the answer of each CCAS. */
export interface MappedQuestion {
  readonly key: string;
  readonly name: string;
  readonly entry: FormEntry;
  readonly cells: readonly ResultCell[];
}

const CLASSES = 4;
const NUMERIC = ['figure', 'amount', 'share', 'total'];

/** The number of an answer; of a share its rate. */
function numberOf({ value, denominator }: ResultCell, entry: FormEntry): number | null {
  if (value === null) return null;
  return entry.holds.kind === 'share' ? (Number(denominator) > 0 ? (100 * Number(value)) / Number(denominator) : null) : Number(value);
}

/** One question of a section on the tiles of the communes. */
@Component({
  selector: 'app-results-map',
  imports: [UiTerritoryMap],
  template: `
    <label class="control question no-print"
      ><span class="name">Question</span>
      <select (change)="choose($event)">
        @for (one of mappable(); track one.key) {
          <option [value]="one.key" [selected]="one.key === chosen()">{{ one.name }}</option>
        }
      </select>
    </label>
    @if (map(); as drawn) {
      <ui-territory-map
        [heading]="drawn.heading"
        [geometry]="drawn.geometry"
        [figures]="drawn.figures"
        [legend]="drawn.legend"
        [classCount]="drawn.classCount"
        [table]="drawn.table"
        [isNumeric]="false"
        emptyText="Aucun CCAS à placer sur la carte."
      />
    } @else {
      <p class="muted">Cette section n’a ni chiffre ni choix à placer sur la carte.</p>
    }
  `,
  styles: `
    .question {
      display: block;
      max-inline-size: 40rem;
      margin-block-end: var(--space-4);
    }
    .question select {
      inline-size: 100%;
    }
  `,
})
export class ResultsMap {
  readonly networkId = input.required<string>();
  readonly collectionId = input.required<string>();
  readonly questions = input.required<readonly MappedQuestion[]>();
  readonly ccas = input.required<ResultMatrix['ccas']>();

  private readonly pickers = inject(PickersGateway);
  private readonly choices = rxResource({ params: () => this.networkId(), stream: ({ params }) => this.pickers.ccas(params) });
  protected readonly mappable = computed(() => this.questions().filter(({ entry }) => NUMERIC.includes(entry.holds.kind) || entry.holds.kind === 'choice'));
  protected readonly chosen = linkedSignal(() => this.mappable()[0]?.key ?? '');
  protected readonly map = computed(() => {
    const question = this.mappable().find(({ key }) => key === this.chosen());
    return question && this.choices.hasValue() ? this.draw(question) : null;
  });

  protected choose(event: Event): void {
    this.chosen.set((event.target as HTMLSelectElement).value);
  }

  private draw({ name, entry, cells }: MappedQuestion) {
    const communeOf = new Map((this.choices.value() ?? []).map(({ id, commune }) => [id, commune]));
    const { holds } = entry;
    const numbers = cells.flatMap((cell) => numberOf(cell, entry) ?? []);
    const bounds = quantileBounds(numbers, CLASSES);
    const options = holds.kind === 'choice' ? holds.options : null;
    const classFor = (cell: ResultCell): MapClass => {
      if (cell.untold === 'secret') return 'secret';
      const number = options ? options.findIndex(({ code }) => code === cell.value) : numberOf(cell, entry);
      return number === null || number < 0 ? 'missing' : options ? number : classOf(number, bounds);
    };
    const lines = this.ccas().flatMap((ccas, index) => {
      const [cell, commune] = [cells[index], communeOf.get(ccas.id)];
      if (!cell || !commune) return [];
      const text = cell.state && !cell.untold ? cellText(cell, holds) : cellState(cell);
      return [{ ccas, commune, text, mapClass: classFor(cell), group: ccas.ept?.name ?? null }];
    });
    const label = (mapClass: MapClass): string => {
      if (mapClass === 'secret') return 'secret statistique';
      if (typeof mapClass !== 'number') return 'sans chiffre à lire';
      if (options) return options[mapClass]?.label ?? '';
      const [low, high] = [bounds[mapClass - 1], bounds[mapClass]];
      const say = (value: number): string => formatNumber(Number(value.toFixed(1)));
      return low === undefined
        ? high === undefined
          ? 'toutes les valeurs'
          : `moins de ${say(high)}`
        : high === undefined
          ? `${say(low)} et plus`
          : `de ${say(low)} à moins de ${say(high)}`;
    };
    const order: MapClass[] = [...Array.from({ length: options?.length ?? bounds.length + 1 }, (_, index) => index), 'secret', 'missing'];
    const legend = order
      .map((mapClass): MapMeaning => ({ mapClass, label: label(mapClass), count: lines.filter((line) => line.mapClass === mapClass).length }))
      .filter(({ count }) => count > 0);
    const figures = new Map(
      lines.map(({ ccas, commune, text, mapClass, group }): [number, MapFigure] => [
        commune.id,
        { mapClass, text, ...(group ? { hint: group } : {}), link: ['/collectes', this.collectionId(), 'ccas', ccas.id] },
      ]),
    );
    return {
      ...{ heading: name, figures, legend, classCount: options?.length ?? bounds.length + 1 },
      geometry: tileGeometry(lines.map(({ commune, group }) => ({ id: commune.id, code: commune.code, name: commune.name, group }))),
      table: { columns: ['Commune', 'Territoire', 'Réponse'], rows: lines.map(({ commune, group, text }) => [commune.name, group, text]) },
    };
  }
}
