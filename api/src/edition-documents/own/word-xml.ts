import type { MarkdownBlock, MarkdownRun } from '@maillage/domain';
import type { ReportFigure, ReportMatrix, ReportTable } from '../report/report';

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
/** As XML holds it. */
export const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => ESCAPES[sign] ?? sign).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

interface Marks {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly small?: boolean;
}

function run(text: string, { bold, italics, small }: Marks = {}): string {
  const properties = `${bold ? '<w:b/>' : ''}${italics ? '<w:i/>' : ''}${small ? '<w:sz w:val="18"/>' : ''}`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${lines.join('<w:br/>')}</w:r>`;
}

/** A paragraph in the style of the template. */
export const paragraphXml = (runs: string, properties = ''): string => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;
/** A paragraph of plain words. */
export const wordsXml = (text: string, marks: Marks = {}, properties = ''): string => paragraphXml(run(text, marks), properties);

const runsXml = (runs: readonly MarkdownRun[], marks: Marks = {}): string =>
  runs
    .map((one) => {
      if (one.kind === 'strong') return runsXml(one.runs, { ...marks, bold: true });
      if (one.kind === 'em') return runsXml(one.runs, { ...marks, italics: true });
      if (one.kind === 'link') return run(one.url === one.text ? one.text : `${one.text} (${one.url})`, marks);
      return 'text' in one ? run(one.text, marks) : '';
    })
    .join('');

/** A typed text. Numbers of lists are written, since the template's own lists are not ours. */
export const textXml = (blocks: readonly MarkdownBlock[]): string =>
  blocks
    .map((block) => {
      if ('runs' in block) return paragraphXml(runsXml(block.runs, { bold: block.kind === 'h' }), block.kind === 'h' ? '<w:keepNext/>' : '');
      return block.items
        .map((item, index) => paragraphXml(run(block.kind === 'ul' ? '–\t' : `${index + 1}.\t`) + runsXml(item), '<w:ind w:left="360" w:hanging="360"/>'))
        .join('');
    })
    .join('');

const WIDTH = 9_000;
const EDGE = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="A6B4B9"/>`;

function tableXml(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  isNumber: readonly boolean[],
  isTurned = false,
): string {
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
  const twips = header.map((_, column) => Math.floor((WIDTH * (widths[column] ?? 1)) / whole));
  const cell = (text: string, column: number, isHead: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${twips[column] ?? 0}" w:type="dxa"/>${isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="EEF5F6"/>' : ''}${isHead && isTurned && column > 0 ? '<w:textDirection w:val="btLr"/>' : ''}</w:tcPr>${wordsXml(text, { bold: isHead, small: true }, `<w:spacing w:before="20" w:after="20"/>${isNumber[column] ? '<w:jc w:val="right"/>' : ''}`)}</w:tc>`;
  const row = (cells: readonly string[], isHead: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead && isTurned ? '<w:trHeight w:val="2600" w:hRule="exact"/>' : ''}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${header.map((_, column) => cell(cells[column] ?? '', column, isHead)).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${['top', 'bottom', 'insideH'].map(EDGE).join('')}</w:tblBorders><w:tblLook w:val="04A0" w:firstRow="1" w:firstColumn="1"/></w:tblPr><w:tblGrid>${twips
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>${row(header, true)}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>${paragraphXml('')}`;
}

/** Room for a word such as « Engagement »: narrower columns cut it. */
const NARROWEST = 10;

/** A table whose head is repeated on each page. */
export const reportTableXml = ({ header, rows, widths, isNumber, notes }: ReportTable): string =>
  tableXml(
    header,
    rows,
    widths.map((width) => Math.max(width, NARROWEST)),
    isNumber,
  ) + notes.map((note) => wordsXml(note, { small: true })).join('');

/** Columns from which words have no room: signs stand for them, and are told below. */
const MOST_WORDED = 5;

/** A matrix, each cell with its word, or with a sign that is told below. */
export function matrixXml({ columns, rows, legend }: ReportMatrix): string {
  const isWorded = columns.length <= MOST_WORDED;
  const table = tableXml(
    ['CCAS', ...columns],
    rows.map(({ name, cells }) => [name, ...cells.map((code) => (isWorded ? code?.label : code?.sign) ?? '')]),
    [isWorded ? 3 : 6, ...columns.map(() => (isWorded ? 2 : Math.max(1, 20 / columns.length)))],
    [],
    !isWorded,
  );
  return isWorded ? table : table + wordsXml(legend.map(({ sign, label }) => `${sign}\u00a0: ${label}`).join('\u202f; '), { small: true });
}

/** Figures, one a line. */
export const figuresXml = (figures: readonly ReportFigure[]): string =>
  tableXml(
    ['Chiffre', 'Valeur', 'Part', 'Réserve'],
    figures.map(({ label, value, share, note }) => [label, value, share, note]),
    [3, 2, 2, 3],
    [false, true, true, false],
  );

const EMU_PER_PIXEL = 9_525;
const WIDEST_PIXELS = 600;
const TALLEST_PIXELS = 700;
const FIRST_ID = 90_001;

/** A picture on its line, with what it says for who does not see it. */
export function pictureXml({
  relation,
  index,
  width,
  height,
  alternative,
}: {
  relation: string;
  index: number;
  width: number;
  height: number;
  alternative: string;
}): string {
  const scale = Math.min(1, WIDEST_PIXELS / width, TALLEST_PIXELS / height);
  const size = `cx="${Math.round(width * scale * EMU_PER_PIXEL)}" cy="${Math.round(height * scale * EMU_PER_PIXEL)}"`;
  const id = FIRST_ID + index;
  const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
  return paragraphXml(
    `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${id}" name="Image ${index + 1}" descr="${escaped(alternative)}"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="Image ${index + 1}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );
}

/** What a draft says at its head. */
export const warningXml = (text: string): string => {
  const side = (name: string): string => `<w:${name} w:val="single" w:sz="8" w:space="4" w:color="8A4B00"/>`;
  return `<w:p><w:pPr><w:pBdr>${['top', 'left', 'bottom', 'right'].map(side).join('')}</w:pBdr></w:pPr><w:r><w:rPr><w:b/><w:color w:val="8A4B00"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
};
