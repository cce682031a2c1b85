import type { TemplateValues } from '@maillage/domain';
import { BorderStyle, Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import { filledRuns } from './paragraphs';

/** A cell as the runs of its one paragraph. */
export const cell = (children: readonly ParagraphChild[]): Paragraph => new Paragraph({ style: 'CellText', children: [...children] });

const width = (percent: number) => ({ size: percent, type: WidthType.PERCENTAGE });
const A_THIRD_OF_A_PAGE = 1900;

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

/** Both parties side by side, with the room that a signature and a stamp want; never cut by the end of a page. */
export function signatureTable(values: TemplateValues): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
  const side = (title: string, capacity: string, name: string): TableCell =>
    new TableCell({
      width: width(50),
      margins: { right: 200 },
      children: [
        new Paragraph({ style: 'Lead', children: filledRuns(title, values) }),
        cell(filledRuns(capacity, values)),
        cell(filledRuns(name, values)),
        cell([new TextRun({ text: 'Signature et cachet', italics: true })]),
      ],
    });
  return new Table({
    width: width(100),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: A_THIRD_OF_A_PAGE, rule: 'atLeast' },
        children: [
          side('Pour la {{nom de la ville}}', '{{qualité du signataire de la ville}}', '{{nom du signataire de la ville}}'),
          side('Pour le {{nom du CCAS}}', '{{qualité du signataire du CCAS}}', '{{nom du signataire du CCAS}}'),
        ],
      }),
    ],
  });
}
