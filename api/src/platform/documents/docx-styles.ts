import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Footer,
  Header,
  type INumberingOptions,
  type IPropertiesOptions,
  type ISectionOptions,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';

/** Name of the numbering of the lists. */
export const BULLETS = 'bullets';

const INK = '1F3A5F';
const MUTED = '595959';
const LINE = { style: BorderStyle.SINGLE, size: 6, color: 'BFBFBF', space: 6 } as const;
const MARGIN_MM = 25;
const TEXT_WIDTH = convertMillimetersToTwip(210 - 2 * MARGIN_MM);

/** Styles are named, so that Word's outline works and one change of a style changes the document. Sizes are half points. */
export const documentOptions = ({
  title,
  author,
  description,
  numbering = [],
}: {
  title: string;
  author: string;
  description: string;
  /** Numberings of its own, beside that of the lists. */
  numbering?: INumberingOptions['config'];
}): Omit<IPropertiesOptions, 'sections'> => ({
  title,
  creator: author,
  lastModifiedBy: author,
  description,
  styles: {
    default: {
      document: {
        run: { font: 'Arial', size: 21, language: { value: 'fr-FR' } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 40, bold: true, color: INK },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 80, line: 276, lineRule: LineRuleType.AUTO } },
      },
      heading1: { run: { size: 28, bold: true, color: INK }, paragraph: { keepNext: true, spacing: { before: 360, after: 120 } } },
      heading2: { run: { size: 23, bold: true, color: INK }, paragraph: { keepNext: true, spacing: { before: 280, after: 100 } } },
      listParagraph: { paragraph: { spacing: { after: 60, line: 276, lineRule: LineRuleType.AUTO } } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 26, color: MUTED },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 360 } },
      },
      {
        id: 'Lead',
        name: 'Introduction',
        basedOn: 'Normal',
        next: 'Normal',
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
      },
      { id: 'Note', name: 'Note de rédaction', basedOn: 'Normal', run: { italics: true, size: 19, color: MUTED } },
      { id: 'Together', name: 'Lieu et date', basedOn: 'Normal', paragraph: { keepNext: true, spacing: { after: 240 } } },
      { id: 'CellText', name: 'Texte de tableau', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { before: 40, after: 40 } } },
      {
        id: 'Notice',
        name: 'Encadré',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 40 }, border: { top: LINE, bottom: LINE, left: LINE, right: LINE } },
      },
      {
        id: 'Warning',
        name: 'À vérifier',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { keepNext: true, border: { left: { style: BorderStyle.SINGLE, size: 24, color: 'C00000', space: 8 } } },
      },
    ],
  },
  numbering: {
    config: [
      ...numbering,
      {
        reference: BULLETS,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '–',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 454, hanging: 284 } } },
          },
        ],
      },
    ],
  },
});

const small = (children: ConstructorParameters<typeof TextRun>[0][]): TextRun[] =>
  children.map((child) => new TextRun(typeof child === 'string' ? { text: child, size: 17, color: MUTED } : { size: 17, color: MUTED, ...child }));

const RIGHT = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];

/** The only section: A4, what it is above, pages below. */
export const section = ({ title, state, children }: { title: string; state: string; children: ISectionOptions['children'] }): ISectionOptions => {
  const margin = convertMillimetersToTwip(MARGIN_MM);
  return {
    properties: {
      page: {
        size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      },
    },
    headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.END, children: small([state]) })] }) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({ tabStops: RIGHT, children: small([title, { children: ['\tPage ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] }]) }),
        ],
      }),
    },
    children,
  };
};
