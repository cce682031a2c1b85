import { stageLabel } from '../../ui';
import { cellAt, type Matrix } from './matrix-cells';
import type { MatrixView } from './matrix-view';
import { newsAge, tallyFigures } from './matrix-words';

/** Excel takes the column for French only with a semicolon, and the text for UTF-8 only after this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** A text that a spreadsheet takes as a text: quotes doubled, and no leading sign that it would run as a formula. */
const quoted = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** What is seen, one line per CCAS and one column per initiative, as the table shows it. Collapsed groups are written out. */
export function matrixCsv(matrix: Matrix, view: MatrixView): string {
  const head = ['EPT', 'CCAS', ...view.rows.map(({ row }) => `${row.number}. ${row.title}`)];
  const lines = view.groups.flatMap((group) =>
    group.ccasIndexes.map((index) => [
      group.name,
      matrix.ccas[index].communeName,
      ...view.rows.map(({ row }) => {
        const cell = cellAt(row, index, matrix.weeksWithoutNewsLimit);
        return [stageLabel(cell.stage), newsAge(cell.newsWeeks), cell.isBlocked && 'bloqué'].filter(Boolean).join(', ');
      }),
    ]),
  );
  const rates = ['', 'En place / concernés', ...view.rows.map(({ summary }) => tallyFigures(summary))];
  return BYTE_ORDER_MARK + [head, ...lines, rates].map((cells) => cells.map(quoted).join(';')).join('\r\n') + '\r\n';
}

/** Hands the text over as a file. */
export function download(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
  link.click();
  URL.revokeObjectURL(url);
}
