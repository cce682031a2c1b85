import { stageLabel } from '../../words/stage-words';
import { type ExportTable, tableOf } from '../../../ui/export/table-export';
import { cellAt, type Matrix } from '../matrix-cells';
import type { MatrixView } from '../matrix-view';
import { newsAge, tallyFigures } from '../matrix-words';

interface Line {
  readonly group: string;
  readonly commune: string;
  /** One per initiative, in the order of the rows of the view. */
  readonly cells: readonly string[];
}

/** What is seen, one line per CCAS and one column per initiative, as the table shows it. Collapsed groups are written out. */
export function matrixExport(matrix: Matrix, view: MatrixView): ExportTable<Line> {
  const lines = view.groups.flatMap((group) =>
    group.places.map(({ ccasIndex, ccas }) => ({
      group: group.name,
      commune: ccas.communeName,
      cells: view.rows.map(({ row }) => {
        const cell = cellAt(row, ccasIndex, matrix.weeksWithoutNewsLimit);
        return [stageLabel(cell.stage), newsAge(cell.newsWeeks), cell.isBlocked && 'bloqué'].filter(Boolean).join(', ');
      }),
    })),
  );
  const rates = { group: '', commune: 'En place / concernés', cells: view.rows.map(({ summary }) => tallyFigures(summary)) };
  return tableOf<Line>({
    name: `adoption-${matrix.plan.year}`,
    columns: [
      { header: 'EPT', value: ({ group }) => group },
      { header: 'CCAS', value: ({ commune }) => commune },
      ...view.rows.map(({ row }, index) => ({ header: `${row.number}. ${row.title}`, value: ({ cells }: Line) => cells[index] })),
    ],
    rows: [...lines, rates],
  });
}
