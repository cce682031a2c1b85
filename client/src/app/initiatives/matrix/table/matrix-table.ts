import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { STAGE_MARKS, stageLabel } from '../../words/stage-words';
import { UiPagination } from '../../../ui/pagination/pagination';
import { cellAt, type Matrix } from '../matrix-cells';
import type { ChosenCell } from '../grid/matrix-grid';
import type { MatrixView } from '../matrix-view';
import { newsAge, shortNewsAge, tallyFigures } from '../matrix-words';

/** Cells that a page of the table holds at most: beyond, a document becomes slow to read and to print. */
const CELLS_PER_PAGE = 6000;

/**
 * The same as the grid in a plain HTML table: one line per CCAS, one column per initiative, everything in words. For assistive technology,
 * for print, and for whoever reads better so. A large network comes page by page.
 */
@Component({
  selector: 'app-matrix-table',
  imports: [RouterLink, UiPagination],
  templateUrl: './matrix-table.html',
  styleUrl: './matrix-table.scss',
})
export class MatrixTable {
  readonly matrix = input.required<Matrix>();
  readonly view = input.required<MatrixView>();
  readonly cellChosen = output<ChosenCell>();

  protected readonly tallyFigures = tallyFigures;
  private readonly lines = computed(() => this.view().groups.flatMap((group) => group.places.map((place) => ({ group, ...place }))));
  protected readonly total = computed(() => this.lines().length);
  protected readonly take = computed(() => Math.max(20, Math.floor(CELLS_PER_PAGE / Math.max(1, this.view().rows.length))));
  protected readonly skip = linkedSignal({ source: this.lines, computation: () => 0 });
  protected readonly groups = computed(() => {
    const page = this.lines().slice(this.skip(), this.skip() + this.take());
    const limit = this.matrix().weeksWithoutNewsLimit;
    return [...new Set(page.map((line) => line.group))].map((group) => ({
      group,
      lines: page
        .filter((line) => line.group === group)
        .map(({ ccas, ccasIndex }) => ({
          ccas,
          cells: this.view().rows.map(({ row }) => {
            const cell = cellAt(row, ccasIndex, limit);
            return {
              id: row.id,
              stage: cell.stage ?? 'none',
              mark: STAGE_MARKS[cell.stage ?? 'none'],
              label: stageLabel(cell.stage),
              age: newsAge(cell.newsWeeks),
              shortAge: shortNewsAge(cell.newsWeeks),
              isOld: cell.freshness === 'old',
              isBlocked: cell.isBlocked,
            };
          }),
        })),
    }));
  });
}
