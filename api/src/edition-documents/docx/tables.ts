import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportFigure, ReportMatrix, ReportTable } from '../report/report';
import { ACCENT, HAIR, PALE, textWidth } from './styles';

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: HAIR };
const white = { style: BorderStyle.SINGLE, size: 4, color: 'FFFFFF' };
const shaded = (fill: string) => ({ type: ShadingType.CLEAR, fill, color: 'auto' });
const plain = (color: string): string => color.replace('#', '').toUpperCase();
/** Twips for millimetres by their parts; they fill the width exactly. */
function columnsOf(parts: readonly number[], millimetres: number): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0) || 1;
  return parts.map((part) => Math.floor((convertMillimetersToTwip(millimetres) * part) / whole));
}
const LOOK = { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true };
const MARGINS = { left: 80, right: 80, top: 40, bottom: 40 };

/** A table whose head is repeated on each page and whose rows are not cut. */
export function tableOf({ header, rows, isNumber, widths }: ReportTable, isWide: boolean): Table {
  const part = widths.reduce((sum, width) => sum + width, 0) < 45 && !isWide ? 0.62 : 1;
  const columnWidths = columnsOf(widths, textWidth(isWide) * part);
  const cell = (text: string, column: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: MARGINS,
      ...(isHead ? { shading: shaded(PALE), verticalAlign: VerticalAlignTable.BOTTOM } : {}),
      borders: { top: none, left: none, right: none, bottom: isHead ? { style: BorderStyle.SINGLE, size: 8, color: ACCENT } : thin },
      children: [
        new Paragraph({ style: isHead ? 'CellHead' : 'Cell', ...(isNumber[column] ? { alignment: AlignmentType.RIGHT } : {}), children: [new TextRun(text)] }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    tableLook: LOOK,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header.map((text, column) => cell(text, column, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: header.map((_, column) => cell(row[column] ?? '', column, false)) })),
    ],
  });
}

/** Rows by columns, a sign on its colour in each cell. */
export function matrixTable({ columns, rows }: ReportMatrix, isWide: boolean): Table {
  const isTurned = columns.length > 6;
  const columnWidths = columnsOf([6, ...columns.map(() => Math.max(1, 20 / Math.max(1, columns.length)))], textWidth(isWide));
  const cell = (text: string, column: number, more: ConstructorParameters<typeof TableCell>[0] | object, style: string, color?: string): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { left: 40, right: 40, top: 20, bottom: 20 },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: { top: white, bottom: white, left: white, right: white },
      ...more,
      children: [
        new Paragraph({
          style,
          ...(column > 0 && !('textDirection' in more) ? { alignment: AlignmentType.CENTER } : {}),
          children: [new TextRun({ text, size: 15, ...(color ? { color } : {}) })],
        }),
      ],
    });
  const turned = isTurned ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {};
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    tableLook: LOOK,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(isTurned ? { height: { value: 2200, rule: 'exact' as const } } : {}),
        children: [
          cell('CCAS', 0, { verticalAlign: VerticalAlignTable.BOTTOM }, 'CellHead'),
          ...columns.map((name, index) => cell(name, index + 1, turned, 'CellHead')),
        ],
      }),
      ...rows.map(
        ({ name, cells }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(name, 0, {}, 'Cell'),
              ...cells.map((code, index) =>
                cell(code?.sign ?? '', index + 1, code ? { shading: shaded(plain(code.fill)) } : {}, 'Cell', code ? plain(code.ink) : undefined),
              ),
            ],
          }),
      ),
    ],
  });
}

/** What each sign of a matrix means. */
export const legendParagraph = ({ legend }: ReportMatrix): Paragraph =>
  new Paragraph({
    style: 'Note',
    keepNext: true,
    children: legend.flatMap(({ sign, fill, ink, label }) => [
      new TextRun({ text: `\u00a0${sign}\u00a0`, color: plain(ink), shading: shaded(plain(fill)) }),
      new TextRun({ text: `\u00a0${label.replaceAll(' ', '\u00a0')}    ` }),
    ]),
  });

const PER_ROW = 3;
/** Figures told large, three in a row: each is read with its label first. */
export function figuresTable(figures: readonly ReportFigure[], isWide: boolean): Table {
  const perRow = Math.min(PER_ROW, Math.max(2, figures.length));
  const columnWidths = columnsOf(
    Array.from({ length: perRow }, () => 1),
    textWidth(isWide),
  );
  const left = { style: BorderStyle.SINGLE, size: 18, color: ACCENT };
  const gap = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' };
  const cellOf = (figure: ReportFigure | undefined, column: number): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { left: 140, right: 80, top: 80, bottom: 80 },
      ...(figure ? { shading: shaded(PALE) } : {}),
      borders: { top: gap, bottom: gap, right: gap, left: figure ? left : none },
      children: figure
        ? [
            new Paragraph({ style: 'Cell', children: [new TextRun(figure.label)] }),
            new Paragraph({ style: 'Figure', children: [new TextRun({ text: figure.value, ...(figure.value.length > 13 ? { size: 24 } : {}) })] }),
            ...(figure.share ? [new Paragraph({ style: 'CellHead', children: [new TextRun(figure.share)] })] : []),
            ...(figure.note ? [new Paragraph({ style: 'Cell', children: [new TextRun({ text: figure.note, size: 15 })] })] : []),
          ]
        : [new Paragraph({ style: 'Cell', children: [] })],
    });
  const rows = Array.from({ length: Math.ceil(figures.length / perRow) }, (_, row) =>
    Array.from({ length: perRow }, (__, column) => cellOf(figures[row * perRow + column], column)),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: rows.map((children) => new TableRow({ cantSplit: true, children })),
  });
}
