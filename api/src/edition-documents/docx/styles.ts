import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Footer,
  Header,
  type IPropertiesOptions,
  LevelFormat,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';

/** Name of the numbering of lists with dashes. */
export const BULLETS = 'dashes';
/** Name of the numbering of numbered lists. */
export const NUMBERS = 'numbers';
/** Of headings and heads of tables. */
export const ACCENT = '0B4152';
/** Behind heads of tables and figures. */
export const PALE = 'EEF5F6';
/** Of lines. */
export const HAIR = 'C9D6DA';
const MUTED = '4D5D66';
const WARN = '8A4B00';
const [SHORT_MM, LONG_MM, MARGIN_MM] = [210, 297, 22];

/** How wide the text is, in millimetres. */
export const textWidth = (isWide: boolean): number => (isWide ? LONG_MM : SHORT_MM) - 2 * MARGIN_MM;

const run = (size: number, more: { bold?: boolean; color?: string; italics?: boolean } = {}) => ({ size, ...more });

/** Styles are named, so that the outline works and a change of one changes the document. Sizes are half points. */
export const documentOptions = ({
  title,
  author,
  description,
}: {
  title: string;
  author: string;
  description: string;
}): Omit<IPropertiesOptions, 'sections'> => ({
  title,
  creator: author,
  lastModifiedBy: author,
  description,
  styles: {
    default: {
      document: {
        run: { font: 'Arial', size: 21, color: '15232A', language: { value: 'fr-FR' } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: run(52, { bold: true, color: ACCENT }), paragraph: { spacing: { before: 240, after: 240 } } },
      heading1: {
        run: run(32, { bold: true, color: ACCENT }),
        paragraph: { keepNext: true, spacing: { before: 480, after: 160 }, border: { top: { style: BorderStyle.SINGLE, size: 12, color: ACCENT, space: 6 } } },
      },
      heading2: { run: run(24, { bold: true, color: ACCENT }), paragraph: { keepNext: true, spacing: { before: 280, after: 100 } } },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: '0B5C74', underline: {} } },
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Chapeau', basedOn: 'Normal', next: 'Normal', run: run(23, { bold: true }), paragraph: { keepNext: true, spacing: { after: 160 } } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: run(18, { bold: true, color: ACCENT }),
        paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
      },
      { id: 'Note', name: 'Note', basedOn: 'Normal', run: run(16, { color: MUTED }), paragraph: { spacing: { before: 60, after: 160 } } },
      {
        id: 'Warning',
        name: 'Avertissement',
        basedOn: 'Normal',
        run: run(21, { bold: true, color: WARN }),
        paragraph: { border: framed(WARN), spacing: { before: 160, after: 160 } },
      },
      { id: 'Cell', name: 'Cellule', basedOn: 'Normal', run: run(17), paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } } },
      {
        id: 'CellHead',
        name: 'Cellule de titre',
        basedOn: 'Cell',
        run: run(17, { bold: true }),
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Figure',
        name: 'Chiffre',
        basedOn: 'Normal',
        run: run(34, { bold: true, color: ACCENT }),
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      { id: 'Contents', name: 'Sommaire', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
      {
        id: 'ContentsHead',
        name: 'Titre du sommaire',
        basedOn: 'Normal',
        run: run(32, { bold: true, color: ACCENT }),
        paragraph: { keepNext: true, spacing: { before: 480, after: 160 } },
      },
    ],
  },
  numbering: {
    config: [
      { reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', style: { paragraph: { indent: { left: 360, hanging: 240 } } } }] },
      { reference: NUMBERS, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 400, hanging: 320 } } } }] },
    ],
  },
});

const framed = (color: string) => {
  const side = { style: BorderStyle.SINGLE, size: 8, color, space: 6 };
  return { top: side, bottom: side, left: side, right: side };
};

/** Head, foot and paper of a section. */
export function sectionFrame({ footer, draftNotice, isWide, isFirst = false }: { footer: string; draftNotice: string; isWide: boolean; isFirst?: boolean }) {
  const end = convertMillimetersToTwip(textWidth(isWide));
  const small = (text: string) => new TextRun({ text, size: 15, color: MUTED });
  return {
    properties: {
      ...(isFirst ? {} : { type: 'nextPage' as const }),
      page: {
        // a page on its side is turned by its orientation
        size: {
          width: convertMillimetersToTwip(SHORT_MM),
          height: convertMillimetersToTwip(LONG_MM),
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: convertMillimetersToTwip(22),
          bottom: convertMillimetersToTwip(20),
          left: convertMillimetersToTwip(MARGIN_MM),
          right: convertMillimetersToTwip(MARGIN_MM),
        },
      },
    },
    headers: {
      default: new Header({
        children: draftNotice
          ? [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ text: draftNotice, bold: true, size: 17, color: WARN })],
              }),
            ]
          : [new Paragraph({ children: [] })],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            border: { top: { style: BorderStyle.SINGLE, size: 4, color: HAIR, space: 4 } },
            tabStops: [{ type: TabStopType.RIGHT, position: end }],
            children: [small(`${footer}\t`), new TextRun({ children: ['Page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES], size: 15, color: MUTED })],
          }),
        ],
      }),
    },
  };
}
