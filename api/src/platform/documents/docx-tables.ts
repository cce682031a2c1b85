import { type IParagraphOptions, Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';

/** A cell as the runs of its one paragraph. */
export const cell = (children: readonly ParagraphChild[], options: Pick<IParagraphOptions, 'alignment'> = {}): Paragraph =>
  new Paragraph({ ...options, style: 'CellText', children: [...children] });

/** A width in percent of what holds it. */
export const width = (percent: number) => ({ size: percent, type: WidthType.PERCENTAGE });

/** A table whose head is repeated on each page and whose rows are not cut. Widths are percentages. */
export function grid(head: readonly string[], rows: readonly (readonly Paragraph[])[], widths: readonly number[]): Table {
  const line = (cells: readonly Paragraph[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (content, column) =>
          new TableCell({
            width: width(widths[column] ?? 0),
            margins: { left: 100, right: 100 },
            verticalAlign: VerticalAlignTable.CENTER,
            ...(isHead ? { shading: { fill: 'E8EDF3' } } : {}),
            children: [content],
          }),
      ),
    });
  const titles = head.map((text) => cell([new TextRun({ text, bold: true })]));
  return new Table({ width: width(100), rows: [line(titles, true), ...rows.map((row) => line(row, false))] });
}
