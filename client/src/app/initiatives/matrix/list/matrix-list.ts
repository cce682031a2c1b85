import { Component, computed, input, model, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UiIcon } from '../../../ui';
import { StageChip } from '../../words/stage-chip';
import { WeatherChip } from '../../words/weather-chip';
import { cellAt, type Cell, type Matrix } from '../matrix-cells';
import { asksForCells, type MatrixFilters } from '../filters/matrix-filters';
import type { ChosenCell } from '../grid/matrix-grid';
import { cellMatches, type MatrixView } from '../matrix-view';
import { cellKey, toggled } from '../selection/matrix-selection';
import { newsAge, tallyFigures, tallyWords } from '../matrix-words';

/** Which way the matrix is read on a narrow screen: one of its rows, or one of its columns. */
export type ListAxis = 'initiative' | 'ccas';

interface ListItem {
  readonly key: string;
  readonly title: string;
  readonly cell: Cell;
  readonly age: string | null;
  readonly chosen: ChosenCell;
}

/** The matrix on a phone: one initiative with its CCAS, or one CCAS with its initiatives, as a list that a thumb can use. */
@Component({
  selector: 'app-matrix-list',
  imports: [RouterLink, UiIcon, StageChip, WeatherChip],
  templateUrl: './matrix-list.html',
  styleUrl: './matrix-list.scss',
})
export class MatrixList {
  readonly matrix = input.required<Matrix>();
  readonly view = input.required<MatrixView>();
  readonly filters = input.required<MatrixFilters>();
  readonly axis = input.required<ListAxis>();
  /** Id of the initiative or of the CCAS that is read; the first one when it is not among those seen. */
  readonly choice = input.required<string | null>();
  readonly chosen = output<{ axis: ListAxis; choice: string | null }>();
  readonly cellChosen = output<ChosenCell>();
  /** Ticking the cells rather than opening them. */
  readonly isSelecting = input(false);
  /** Keys of the cells that are selected. */
  readonly selected = model<ReadonlySet<string>>(new Set());

  protected readonly viewRow = computed(() => this.view().rows.find(({ row }) => row.id === this.choice()) ?? this.view().rows.at(0));
  private readonly places = computed(() => this.view().groups.flatMap((group) => group.places));
  protected readonly place = computed(() => this.places().find(({ ccas }) => ccas.id === this.choice()) ?? this.places().at(0));
  protected readonly tallyFigures = tallyFigures;
  protected readonly tallyWords = tallyWords;

  protected readonly options = computed(() =>
    this.axis() === 'initiative'
      ? [{ label: '', items: this.view().rows.map(({ row }) => ({ id: row.id, label: `${row.number}. ${row.title}` })) }]
      : this.view().groups.map((group) => ({
          label: group.name,
          items: group.places.map(({ ccas }) => ({ id: ccas.id, label: ccas.communeName })),
        })),
  );
  private readonly order = computed(() => this.options().flatMap((group) => group.items.map((item) => item.id)));
  protected readonly current = computed(() => (this.axis() === 'initiative' ? this.viewRow()?.row.id : this.place()?.ccas.id) ?? null);
  protected readonly position = computed(() => this.order().findIndex((id) => id === this.current()));
  protected readonly count = computed(() => this.order().length);

  protected readonly sections = computed(() => {
    const limit = this.matrix().weeksWithoutNewsLimit;
    const itemOf = (key: string, title: string, cell: Cell, chosen: ChosenCell): ListItem => ({ key, title, cell, age: newsAge(cell.newsWeeks), chosen });
    const isAsked = ({ cell }: ListItem): boolean => !asksForCells(this.filters()) || cellMatches(cell, this.filters());
    if (this.axis() === 'ccas') {
      const place = this.place();
      if (!place) return [];
      const items = this.view().rows.map(({ row }) =>
        itemOf(row.id, `${row.number}. ${row.title}`, cellAt(row, place.ccasIndex, limit), { initiativeId: row.id, ccasId: place.ccas.id }),
      );
      return [{ name: '', items: items.filter(isAsked) }];
    }
    const row = this.viewRow()?.row;
    if (!row) return [];
    return this.view()
      .groups.map((group) => ({
        name: group.name,
        items: group.places
          .map(({ ccasIndex, ccas }) => itemOf(ccas.id, ccas.communeName, cellAt(row, ccasIndex, limit), { initiativeId: row.id, ccasId: ccas.id }))
          .filter(isAsked),
      }))
      .filter((section) => section.items.length > 0);
  });

  protected isSelected({ chosen }: ListItem): boolean {
    return this.selected().has(cellKey(chosen.initiativeId, chosen.ccasId));
  }

  /** Selects a cell, or all of a section; where all of them are, none. */
  protected toggle(items: readonly ListItem[]): void {
    const updatable = new Set(this.matrix().ccas.flatMap(({ id, canUpdate }) => (canUpdate || items.length === 1 ? [id] : [])));
    const keys = items.flatMap(({ chosen: { initiativeId, ccasId } }) => (updatable.has(ccasId) ? [cellKey(initiativeId, ccasId)] : []));
    this.selected.set(toggled(this.selected(), keys));
  }

  protected step(by: number): void {
    const count = this.count();
    this.chosen.emit({ axis: this.axis(), choice: this.order()[(this.position() + by + count) % count] ?? null });
  }

  protected choose(event: Event): void {
    this.chosen.emit({ axis: this.axis(), choice: (event.target as HTMLSelectElement).value });
  }
}
