import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ACCENT, documentOptions, HAIR, PALE } from '../docx/styles';

const p = (text: string, style = 'Normal'): Paragraph => new Paragraph({ text, style });
const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const line = { style: BorderStyle.SINGLE, size: 6, color: HAIR };

const row = (cells: readonly string[], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (text) =>
        new TableCell({
          margins: { left: 80, right: 80, top: 40, bottom: 40 },
          borders: { top: none, left: none, right: none, bottom: isHead ? { style: BorderStyle.SINGLE, size: 8, color: ACCENT } : line },
          ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: PALE, color: 'auto' } } : {}),
          children: [new Paragraph({ text, style: isHead ? 'CellHead' : 'Cell' })],
        }),
    ),
  });
const table = (head: readonly string[], fields: readonly string[]): Table =>
  new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(head, true), row(fields, false)] });

/** A template to begin with: a cover, key figures, each block whole, definitions. */
export const starterTemplate = (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      ...documentOptions({ title: 'Modèle de départ', author: 'Maillage', description: 'À adapter, puis à déposer sur une édition' }),
      sections: [
        {
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [new TextRun({ text: '{reseau} – {numero} – situation au {situation}', size: 15 })],
                }),
              ],
            }),
          },
          children: [
            p('{reseau}', 'Lead'),
            new Paragraph({ text: '{titre}', heading: HeadingLevel.TITLE }),
            p('{numero}, période du {debut} au {fin}, situation au {situation}'),
            p('Périmètre\u202f: {perimetre}'),
            p('{#validee_par}Validée par {validee_par}{/validee_par}'),
            heading('En chiffres'),
            table(['Chiffre', 'Valeur', 'Part'], ['{#chiffres}{libelle}', '{valeur}', '{part}{/chiffres}']),
            p('{#blocs}'),
            heading('{titre}'),
            p('{chapeau}', 'Lead'),
            p('{@contenu}'),
            p('{source}', 'Note'),
            p('{/blocs}'),
            heading('Définitions'),
            p('{#definitions}'),
            p('{terme}\u202f: {sens}'),
            p('{/definitions}'),
          ],
        },
      ],
    }),
  );
