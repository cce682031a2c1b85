import { type EditionContent, type FrozenBlock, plainMarkdown } from '@maillage/domain';
import type PptxGenJS from 'pptxgenjs';
import { pngOf } from '../pictures/png';
import { printed, printedLine } from '../report/printed';
import type { Report, ReportFigure, ReportItem, ReportPicture, ReportTable } from '../report/report';
import { type ChartPart, drawChart, isChart } from './charts';
import { ACCENT, body, INK, LANG, MUTED, PALE, SMALLEST, textSize, WARN } from './looks';

type Slide = PptxGenJS.Slide;
const MASTER = 'EDITION';
const LEFT = 0.6;
const WIDTH = 12.13;
const TOP = 1.65;
const BOTTOM = 6.62;
const MOST_ROWS = 8;
const MOST_COLUMNS = 5;
/** What stands beside a map. */
const BESIDE = 4.8;
const MOST_BESIDE = 7;
const MOST_FIGURES = 6;
const MOST_POINTS = 6;
const LONGEST_POINT = 170;
const LONGEST_TITLE = 180;

/** An edition as slides: one for each block and each of its figures, whose title is a sentence; what is said with them stands in the notes. */
export async function writePptx(content: EditionContent, report: Report): Promise<Uint8Array> {
  const { default: Presentation } = await import('pptxgenjs');
  const deck = new Presentation();
  deck.layout = 'LAYOUT_WIDE';
  Object.assign(deck, { title: report.title, author: report.networkName, company: report.networkName, subject: report.footer });
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  defineMaster(deck, report);
  cover(deck.addSlide({ masterName: 'COUVERTURE' }), report);
  for (const [index, section] of report.sections.entries()) {
    const block = content.blocks[index];
    if (block) await new BlockSlides(deck, section.source, block, report.annex).add(section.lead || section.title, section.title, section.items);
  }
  return (await deck.write({ outputType: 'nodebuffer', compression: true })) as Buffer;
}

function defineMaster(deck: PptxGenJS, { number, asOf, isDraft }: Report): void {
  const title = {
    name: 'title',
    type: 'title' as const,
    x: LEFT,
    y: 0.4,
    w: WIDTH,
    h: 1.1,
    margin: 0,
    bold: true,
    fontSize: 28,
    color: ACCENT,
    align: 'left' as const,
    valign: 'middle' as const,
  };
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.22, h: 7.5, fill: { color: ACCENT } } },
      { placeholder: { options: title, text: '' } },
      {
        text: {
          text: `${isDraft ? 'Projet – ' : ''}${number}, ${asOf}`,
          options: { x: LEFT + 6.5, y: 6.95, w: 5, h: 0.4, fontSize: SMALLEST, color: isDraft ? WARN : MUTED, align: 'right', margin: 0, lang: LANG },
        },
      },
    ],
    slideNumber: { x: 12.3, y: 6.95, w: 0.6, h: 0.4, fontSize: SMALLEST, color: MUTED, align: 'right' },
  });
  deck.defineSlideMaster({
    title: 'COUVERTURE',
    background: { color: ACCENT },
    objects: [{ placeholder: { options: { ...title, y: 2, h: 2.8, color: 'FFFFFF', fontSize: 36 }, text: '' } }],
  });
}

function cover(slide: Slide, { title, networkName, number, told, isDraft, footer }: Report): void {
  const line = (text: string, y: number, h = 0.5) => slide.addText(text, { x: LEFT, y, w: WIDTH, h, fontSize: 20, color: 'FFFFFF', lang: LANG, margin: 0 });
  slide.addText(shortened(title, 220), { placeholder: 'title', lang: LANG, fontSize: title.length < 90 ? 36 : title.length < 160 ? 28 : 22 });
  line(`${networkName} – ${number}`, 1.2);
  line(
    told
      .filter(({ term }) => term !== 'Empreinte')
      .map(({ term, text }) => `${term}\u202f: ${text}`)
      .join('\n'),
    5,
    1.6,
  );
  if (isDraft) line('Projet – document de travail, non publié', 0.5);
  slide.addNotes(`${title}\n${footer}`);
}

const shortened = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`);

class BlockSlides {
  private count = 0;
  private readonly said: string;

  constructor(
    private readonly deck: PptxGenJS,
    private readonly source: string,
    private readonly block: FrozenBlock,
    private readonly annex: readonly ReportTable[],
  ) {
    this.said = block.parts.flatMap((part) => (part.is === 'text' ? [printed(plainMarkdown(part.text))] : [])).join('\n\n');
  }

  async add(lead: string, title: string, items: readonly ReportItem[]): Promise<void> {
    // what is shown goes with the first sentence; a text alone is told in points
    const shown = items.filter((item) => item.is !== 'text');
    if (shown.length === 0) this.points(lead, title);
    let chart = 0;
    const charts = this.block.parts.filter(isChart);
    for (const item of shown) {
      const first = this.count === 0 ? lead : '';
      if (item.is === 'figures')
        for (let at = 0; at < item.figures.length; at += MOST_FIGURES)
          this.figures(this.count === 0 ? lead : title, item.figures.slice(at, at + MOST_FIGURES), title);
      else if (item.is === 'table') this.table(first || item.caption, item, title);
      else {
        const part = charts[chart++];
        if (item.is === 'picture' && part?.is === 'map') await this.picture(first || item.caption, item, title, true);
        else if (part) this.chart(first || item.caption, part, item.is === 'picture' ? item.alternative : '', title);
        else if (item.is === 'picture') await this.picture(first || item.caption, item, title);
      }
    }
  }

  private slide(title: string, notes: readonly string[]): Slide {
    const slide = this.deck.addSlide({ masterName: MASTER });
    slide.addText(shortened(title, LONGEST_TITLE), { placeholder: 'title', lang: LANG, fontSize: title.length < 90 ? 28 : 22 });
    if (this.source) slide.addText(shortened(this.source, 90), { ...body, x: LEFT, y: 6.95, w: 7.6, h: 0.4, color: MUTED, fontSize: SMALLEST });
    slide.addNotes(
      [...(title.length > LONGEST_TITLE ? [title] : []), ...notes, ...(this.count === 0 && this.said ? [this.said] : []), this.source]
        .filter(Boolean)
        .join('\n\n'),
    );
    this.count += 1;
    return slide;
  }

  private points(lead: string, title: string): void {
    const slide = this.slide(lead, [title]);
    const lines = this.said.split(/\n+/).filter(Boolean);
    const points = lines.slice(0, MOST_POINTS).map((line) => ({
      text: shortened(line.replace(/^(?:-|\d+\.) /, ''), LONGEST_POINT),
      options: { bullet: /^(?:-|\d+\.) /.test(line) ? { indent: 18 } : false, breakLine: true, lang: LANG },
    }));
    const more = lines.length > MOST_POINTS ? [{ text: 'La suite est dans les commentaires.', options: { lang: LANG, color: MUTED, breakLine: true } }] : [];
    if (points.length > 0)
      slide.addText([...points, ...more], { ...body, x: LEFT, y: TOP, w: WIDTH, h: BOTTOM - TOP, fontSize: 20, valign: 'top', paraSpaceAfter: 8 });
  }

  private figures(title: string, figures: readonly ReportFigure[], block: string): void {
    const slide = this.slide(title, [
      block,
      ...figures.map(({ label, value, share, note }) => `${label}\u202f: ${[value, share].filter(Boolean).join(', ')}${note ? ` (${note})` : ''}`),
    ]);
    const columns = figures.length <= 2 ? 2 : 3;
    const rows = Math.ceil(figures.length / columns);
    const [gap, height] = [0.25, Math.min(2.4, (BOTTOM - TOP - 0.25 * (rows - 1)) / rows)];
    const width = (WIDTH - gap * (columns - 1)) / columns;
    for (const [index, { label, value, share, note }] of figures.entries()) {
      const [x, y] = [LEFT + (index % columns) * (width + gap), TOP + Math.floor(index / columns) * (height + gap)];
      slide.addText(
        [
          { text: shortened(label, 60), options: { fontSize: SMALLEST, color: MUTED, breakLine: true, lang: LANG } },
          { text: value, options: { fontSize: value.length > 14 ? 24 : 36, bold: true, color: ACCENT, breakLine: true, lang: LANG } },
          { text: shortened([share, note].filter(Boolean).join('. '), 70), options: { fontSize: SMALLEST, color: INK, lang: LANG } },
        ],
        { x, y, w: width, h: height, fill: { color: PALE }, valign: 'middle', margin: 12, line: { color: PALE, width: 1 } },
      );
    }
  }

  private table(title: string, { header, rows, isNumber, widths, notes, caption }: ReportTable, block: string): void {
    const left = [rows.length - MOST_ROWS, header.length - MOST_COLUMNS];
    const more = [
      left[0] !== undefined && left[0] > 0 ? `${left[0]} autre${left[0] < 2 ? '' : 's'} ligne${left[0] < 2 ? '' : 's'}` : '',
      left[1] !== undefined && left[1] > 0 ? `${left[1]} autre${left[1] < 2 ? '' : 's'} colonne${left[1] < 2 ? '' : 's'}` : '',
    ]
      .filter(Boolean)
      .join(', ');
    const told = more ? `${more} dans le rapport et le classeur.` : '';
    const slide = this.slide(title, [block, caption, ...notes, told]);
    const shown = widths.slice(0, MOST_COLUMNS);
    const whole = shown.reduce((sum, width) => sum + width, 0) || 1;
    const cell = (text: string, column: number, isHead: boolean): PptxGenJS.TableCell => ({
      text: shortened(text, column === 0 ? 48 : 32),
      options: {
        fontSize: textSize(shown.length),
        fontFace: 'Arial',
        color: isHead ? ACCENT : INK,
        bold: isHead || column === 0,
        align: isNumber[column] ? 'right' : 'left',
        valign: 'middle',
        margin: [3, 6, 3, 6],
        ...(isHead ? { fill: { color: PALE } } : {}),
        border: [{ type: 'none' }, { type: 'none' }, { type: 'solid', color: isHead ? ACCENT : 'C9D6DA', pt: isHead ? 1.5 : 0.75 }, { type: 'none' }],
      },
    });
    const table = [
      header.slice(0, MOST_COLUMNS).map((text, column) => cell(text, column, true)),
      ...rows.slice(0, MOST_ROWS).map((row) => shown.map((_, column) => cell(row[column] ?? '', column, false))),
    ];
    slide.addTable(table, {
      x: LEFT,
      y: TOP,
      w: WIDTH,
      colW: shown.map((width) => (WIDTH * width) / whole),
      hasHeader: true,
      objectName: caption,
    } as PptxGenJS.TableProps);
    if (told) slide.addText(told, { ...body, x: LEFT, y: 6.5, w: WIDTH, h: 0.4, color: MUTED, fontSize: SMALLEST });
  }

  private chart(title: string, part: ChartPart, alternative: string, block: string): void {
    const { draw, told, said } = drawChart(part);
    const slide = this.slide(title, [block, printedLine(part.caption), alternative || said, told]);
    draw(this.deck, slide, { x: LEFT, y: TOP, w: WIDTH, h: BOTTOM - TOP - (told ? 0.15 : 0) }, alternative || said);
    if (told) slide.addText(told, { ...body, x: LEFT, y: 6.5, w: WIDTH, h: 0.4, color: MUTED, fontSize: SMALLEST });
  }

  /** The names on a map are small from the end of the room: its figures stand beside it. */
  private async picture(title: string, { svg, width, height, alternative, caption }: ReportPicture, block: string, isMap = false): Promise<void> {
    const slide = this.slide(title, [block, caption, alternative]);
    const table = isMap ? this.annex.find((one) => one.caption === caption) : undefined;
    if (table) this.beside(slide, table);
    const room = table ? WIDTH - BESIDE - 0.3 : WIDTH;
    const scale = Math.min(room / width, (BOTTOM + 0.2 - TOP) / height);
    const [w, h] = [width * scale, height * scale];
    slide.addImage({ data: `image/png;base64,${(await pngOf(svg)).toString('base64')}`, x: LEFT + (room - w) / 2, y: TOP, w, h, altText: alternative });
  }

  private beside(slide: Slide, { header, rows, isNumber, caption }: ReportTable): void {
    const cell = (text: string, column: number, isHead: boolean): PptxGenJS.TableCell => ({
      text: shortened(text, column === 0 ? 24 : 20),
      options: {
        fontSize: SMALLEST,
        fontFace: 'Arial',
        color: isHead ? ACCENT : INK,
        bold: isHead || column === 0,
        align: isNumber[column] ? 'right' : 'left',
        margin: [2, 4, 2, 4],
        border: [{ type: 'none' }, { type: 'none' }, { type: 'solid', color: 'C9D6DA', pt: 0.75 }, { type: 'none' }],
      },
    });
    const shown = [header, ...rows.slice(0, MOST_BESIDE)].map((row, index) => row.slice(0, 2).map((text, column) => cell(text, column, index === 0)));
    const x = LEFT + WIDTH - BESIDE;
    slide.addTable(shown, { x, y: TOP, w: BESIDE, colW: [BESIDE * 0.6, BESIDE * 0.4], hasHeader: true, objectName: caption } as PptxGenJS.TableProps);
    const left = rows.length - MOST_BESIDE;
    const told = `${left} autre${left < 2 ? '' : 's'} dans le rapport et le classeur.`;
    if (left > 0) slide.addText(told, { ...body, x, y: 6.2, w: BESIDE, h: 0.7, color: MUTED, fontSize: SMALLEST });
  }
}
