import type { TemplateValues } from '@maillage/domain';
import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { cell, width } from '../../../platform/documents/docx-tables';
import { filledRuns } from './paragraphs';

const A_THIRD_OF_A_PAGE = 1900;

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
