import {
  Bookmark,
  Document,
  type FileChild,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Packer,
  PageReference,
  Paragraph,
  TabStopType,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import { pngOf } from '../pictures/png';
import type { Report, ReportItem, ReportPicture, ReportSection } from '../report/report';
import { paragraph, paragraphsOf } from './runs';
import { documentOptions, sectionFrame, textWidth } from './styles';
import { figuresTable, legendParagraph, matrixTable, tableOf } from './tables';

const PIXELS_PER_MM = 96 / 25.4;
const TALLEST_MM = 200;
const bookmarkOf = (section: number): string => `section_${section + 1}`;

/** The report as a DOCX that is worked on: headings, tables with heads, pictures with what they say. */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const writer = new DocxWriter(report);
  const sections = [];
  for (const [index, section] of report.sections.entries()) sections.push({ isWide: section.isWide, children: await writer.section(section, index) });
  const end = await writer.end(report.sections.length);
  const all = [{ isWide: false, children: writer.cover() }, ...sections, ...(end.length > 0 ? [{ isWide: false, children: end }] : [])];
  const document = new Document({
    ...documentOptions({ title: report.title, author: report.networkName, description: report.footer }),
    sections: joined(all).map(({ isWide, children }, index) => ({
      ...sectionFrame({ footer: report.footer, draftNotice: report.isDraft ? report.draftNotice : '', isWide, isFirst: index === 0 }),
      children,
    })),
  });
  return Packer.toBuffer(document);
}

interface Pages {
  readonly isWide: boolean;
  readonly children: readonly FileChild[];
}

/** Sections of Word: what has the same paper goes on together, after the first page. */
function joined([cover, ...others]: readonly Pages[]): Pages[] {
  const result: Pages[] = cover ? [cover] : [];
  for (const pages of others) {
    const last = result.length > 1 ? result.at(-1) : undefined;
    if (last?.isWide === pages.isWide) result[result.length - 1] = { isWide: last.isWide, children: [...last.children, ...pages.children] };
    else result.push(pages);
  }
  return result;
}

class DocxWriter {
  private readonly list = { count: 0 };
  private tables = 0;
  private pictures = 0;

  constructor(private readonly report: Report) {}

  cover(): FileChild[] {
    const { title, networkName, number, told, isDraft, draftNotice, sections, definitions, annex } = this.report;
    const contents = [...sections.map((section) => section.title), ...(definitions.length > 0 ? ['Définitions'] : []), ...(annex.length > 0 ? [ANNEX] : [])];
    return [
      paragraph('Lead', networkName),
      paragraph('Normal', number),
      paragraph('Title', title),
      ...(isDraft ? [paragraph('Warning', draftNotice)] : []),
      ...told.map(({ term, text }) => new Paragraph({ children: [new TextRun({ text: `${term}\u202f: `, bold: true }), new TextRun(text)] })),
      paragraph('ContentsHead', 'Sommaire'),
      ...contents.map(
        (words, index) =>
          new Paragraph({
            style: 'Contents',
            tabStops: [{ type: TabStopType.RIGHT, leader: 'dot', position: convertMillimetersToTwip(textWidth(false)) }],
            children: [
              new InternalHyperlink({ anchor: bookmarkOf(index), children: [new TextRun(words)] }),
              new TextRun('\t'),
              new PageReference(bookmarkOf(index)),
            ],
          }),
      ),
    ];
  }

  async section({ title, lead, items, source, isWide, isOnNewPage }: ReportSection, index: number): Promise<FileChild[]> {
    const children: FileChild[] = [this.heading(title, index, isOnNewPage), ...(lead ? [paragraph('Lead', lead)] : [])];
    for (const item of items) children.push(...(await this.item(item, isWide)));
    if (source) children.push(paragraph('Note', source));
    return children;
  }

  async end(first: number): Promise<FileChild[]> {
    const { definitions, annex } = this.report;
    const children: FileChild[] = [];
    if (definitions.length > 0) children.push(this.heading('Définitions', first));
    for (const { term, text } of definitions) children.push(new Paragraph({ children: [new TextRun({ text: term, bold: true }), new TextRun(` – ${text}`)] }));
    if (annex.length > 0) children.push(this.heading(ANNEX, first + (definitions.length > 0 ? 1 : 0)));
    for (const table of annex) children.push(...(await this.item(table, false)));
    return children;
  }

  private heading(title: string, index: number, pageBreakBefore = false): Paragraph {
    return new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore,
      children: [new Bookmark({ id: bookmarkOf(index), children: [new TextRun(title)] })],
    });
  }

  private async item(item: ReportItem, isWide: boolean): Promise<FileChild[]> {
    switch (item.is) {
      case 'text':
        return paragraphsOf(item.blocks, this.list);
      case 'figures':
        return [figuresTable(item.figures, isWide), paragraph('Note', '')];
      case 'table':
        return [
          paragraph('Caption', `Tableau ${++this.tables} – ${item.caption}`),
          tableOf(item, isWide),
          ...(item.notes.length > 0 ? item.notes.map((note) => paragraph('Note', note)) : [paragraph('Note', '')]),
        ];
      case 'matrix':
        return [paragraph('Caption', `Tableau ${++this.tables} – ${item.caption}`), legendParagraph(item), matrixTable(item, isWide), paragraph('Note', '')];
      case 'picture':
        return this.picture(item, isWide);
    }
  }

  private async picture({ svg, width, height, alternative, caption, tableAt }: ReportPicture, isWide: boolean): Promise<FileChild[]> {
    const room = textWidth(isWide);
    const wide = Math.min(room, ((isWide ? 120 : TALLEST_MM) * width) / height) * PIXELS_PER_MM;
    const number = ++this.pictures;
    return [
      new Paragraph({
        keepNext: true,
        children: [
          new ImageRun({
            type: 'png',
            data: await pngOf(svg),
            transformation: { width: Math.round(wide), height: Math.round((wide * height) / width) },
            altText: { name: `Figure ${number}`, title: caption, description: alternative },
          }),
        ],
      }),
      paragraph('Caption', `Figure ${number} – ${caption}`),
      paragraph('Note', tableAt),
    ];
  }
}

const ANNEX = 'Annexe – les chiffres des figures';
