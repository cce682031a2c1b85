import {
  areaMap,
  type AreaOutline,
  barsAlternative,
  barsChart,
  type DocumentFrame,
  type DrawnChart,
  type EditionContent,
  type EditionPart,
  type EditionTable,
  type FrozenBlock,
  lineAlternative,
  lineChart,
  looksOf,
  mapAlternative,
  stackedAlternative,
  stackedChart,
} from '@maillage/domain';
import { areasOf, matrixOf, seriesOf } from './chart-inputs';
import { printed, printedBlocks, printedCell, printedDay, printedFigure, printedLine } from './printed';
import type { Report, ReportItem, ReportMatrix, ReportPicture, ReportSection, ReportTable } from './report';
import { splitTable, tableOfChart, tableOfMap } from './tables';
import { timelinePicture } from './timeline-picture';

/** What documents are made of. */
export interface ReportInput {
  readonly content: EditionContent;
  /** SHA-256 of the content; empty as long as nothing is published. */
  readonly hash: string;
  readonly isDraft: boolean;
  readonly outlines: readonly AreaOutline[];
  /** Of a document that is no edition: what stands around its content. */
  readonly frame?: DocumentFrame;
}

const PERIMETERS = { network: 'Réseau', territory: 'Territoire', cohort: 'Groupe de CCAS', funder: 'Financeur' } as const;
const CHARTS = { bars: [barsChart, barsAlternative], stacked: [stackedChart, stackedAlternative], line: [lineChart, lineAlternative] } as const;
const CHART = { width: 640 } as const;
const HASH_SHOWN = 12;
/** Columns from which a page is laid on its side. */
const WIDE = 7;
const tableAt = (caption: string): string => `Les chiffres sont en annexe, tableau «\u202f${caption}\u202f».`;

/** The edition as it is printed. Pure: what was frozen in, words and drawings out. */
export function reportOf({ content, hash, isDraft, outlines, frame }: ReportInput): Report {
  const { title, number, networkName, period, asOf, perimeter, blocks, definitions, signedBy, replaces } = content;
  const annex: ReportTable[] = [];
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number);
  const named = `${PERIMETERS[perimeter.kind]}\u202f: ${printedLine(perimeter.label)}`;
  const numbered = number === null ? 'Édition' : `Édition n°\u00a0${number}`;
  return {
    title: printedLine(title),
    number: frame ? printedLine(frame.numbered) : numbered,
    networkName: printedLine(networkName),
    asOf: printedDay(asOf),
    day: { year, month, day },
    told: frame?.told.map(({ term, text }) => ({ term, text: printedLine(text) })) ?? [
      { term: 'Période', text: `du ${printedDay(period.from)} au ${printedDay(period.to)}` },
      { term: 'Situation au', text: printedDay(asOf) },
      { term: PERIMETERS[perimeter.kind], text: printedLine(perimeter.label) },
      ...(signedBy ? [{ term: 'Validée par', text: printedLine(signedBy) }] : []),
      ...(replaces ? [{ term: 'Remplace', text: `l’édition n°\u00a0${replaces.number}\u202f: ${printedLine(replaces.why)}` }] : []),
      ...(hash ? [{ term: 'Empreinte', text: hash }] : []),
    ],
    footer: frame
      ? printedLine(frame.footer)
      : [numbered, printedDay(asOf), shortened(named), ...(hash ? [`empreinte ${hash.slice(0, HASH_SHOWN)}`] : [])].join(' – '),
    isDraft,
    draftNotice: printedLine(frame?.draftNotice ?? 'Projet – document de travail, non publié'),
    draftMark: frame?.draftMark ?? 'Projet',
    sections: blocks.map((block) => ({ ...sectionOf(block, outlines, annex), isOnNewPage: frame?.newPages.includes(block.id) ?? false })),
    definitions: definitions.map(({ term, meaning }) => ({ term: printedLine(term), text: printed(meaning) })),
    annex,
  };
}

/** A perimeter has room on the line at the foot. */
const shortened = (words: string, length = 60): string => (words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`);

function sectionOf({ title, lead, parts, sources }: FrozenBlock, outlines: readonly AreaOutline[], annex: ReportTable[]): Omit<ReportSection, 'isOnNewPage'> {
  const items = parts.flatMap((part) => itemsOf(part, outlines, annex));
  return {
    title: printedLine(title),
    lead: printedLine(lead ?? ''),
    items,
    source: sources.length > 0 ? `Source${sources.length > 1 ? 's' : ''}\u202f: ${sources.map(printedLine).join('\u202f; ')}` : '',
    isWide: items.some(
      (item) =>
        (item.is === 'table' && item.header.length > WIDE) ||
        (item.is === 'matrix' && item.columns.length > WIDE) ||
        (item.is === 'picture' && item.width > 900),
    ),
  };
}

function itemsOf(part: EditionPart, outlines: readonly AreaOutline[], annex: ReportTable[]): ReportItem[] {
  switch (part.is) {
    case 'text':
      return [{ is: 'text', blocks: printedBlocks(part.text) }];
    case 'figures':
      return [
        {
          is: 'figures',
          figures: part.figures.map((figure) => ({
            label: printedLine(figure.label),
            ...printedFigure(figure),
            note: [figure.reserve, figure.note].flatMap((note) => (note ? [printedLine(note)] : [])).join('. '),
          })),
        },
      ];
    case 'table':
      return splitTable(part).map(tableOf);
    case 'bars':
    case 'stacked':
    case 'line': {
      const [draw, alternative] = CHARTS[part.is];
      const data = seriesOf(part);
      annex.push(...splitTable(tableOfChart(part)).map(tableOf));
      return [pictureOf(part.caption, draw(data, CHART), (caption, at) => alternative(caption, data, at))];
    }
    case 'map': {
      const data = areasOf(part);
      annex.push(tableOf(tableOfMap(part)));
      return [pictureOf(part.caption, areaMap(data, outlines, CHART), (caption, at) => mapAlternative(caption, data, at))];
    }
    case 'timeline':
      return [timelinePicture(part)];
    case 'matrix':
      return [codesOf(part)];
  }
}

function pictureOf(title: string, { markup, width, height }: DrawnChart, alternative: (caption: string, at: string) => string): ReportPicture {
  const caption = printedLine(title);
  const at = tableAt(caption);
  return { is: 'picture', caption, svg: markup, width, height, alternative: alternative(caption, at), tableAt: at };
}

function tableOf({ caption, columns, rows, notes = [] }: EditionTable): ReportTable {
  const printedRows = rows.map((row) => columns.map(({ kind }, column) => printedCell(row[column], kind)));
  const header = columns.map(({ title }) => printedLine(title));
  return {
    is: 'table',
    caption: printedLine(caption),
    header,
    isNumber: columns.map(({ kind }, column) => column > 0 && kind !== 'text' && kind !== 'date'),
    widths: columns.map((_, column) => widthOf(printedRows, header, column)),
    rows: printedRows,
    notes: notes.map(printedLine),
  };
}

const NARROWEST = 5;
const WIDEST = 34;
/** What stands between two columns takes as much as so many letters. */
const GUTTER = 2;
const ROWS_LOOKED_AT = 200;
/** « 544 050 sur 591 300 (92,0 %) » stands on two lines at most. */
const LONGEST_RATE = 40;
/** The longest word of a cell: a number with its sign and unit is one, since nothing breaks in it. */
const longestWord = (cell: string): number => Math.max(0, ...cell.split(/[ -]/).map(({ length }) => length));
/** By its longest words, and what most of its cells hold: a few long rates break at their words rather than narrow every other column. */
function widthOf(rows: readonly (readonly string[])[], header: readonly string[], column: number): number {
  const sample = rows.slice(0, ROWS_LOOKED_AT).map((row) => row[column] ?? '');
  const lengths = sample.map(({ length }) => length).sort((a, b) => a - b);
  const usual = lengths[column === 0 ? Math.ceil((lengths.length - 1) * 0.9) : Math.floor((lengths.length - 1) * 0.75)] ?? 0;
  const words = [header[column] ?? '', ...(column === 0 ? [] : sample)].map(longestWord);
  const longest = lengths.at(-1) ?? 0;
  const onTwoLines = longest > LONGEST_RATE ? 0 : Math.ceil(longest / 2) + 1;
  return Math.min(WIDEST, Math.max(NARROWEST, usual, onTwoLines, ...words) + GUTTER);
}

function codesOf(part: Extract<EditionPart, { is: 'matrix' }>): ReportMatrix {
  const data = matrixOf(part);
  const looks = looksOf(data.legend);
  const legend = data.legend.flatMap(({ code, label }) => {
    const look = looks.get(code);
    return look ? [{ code, shown: { ...look, label } }] : [];
  });
  const byCode = new Map(legend.map(({ code, shown }) => [code, shown]));
  return {
    is: 'matrix',
    caption: printedLine(part.caption),
    columns: data.columns,
    rows: data.rows.map((name, row) => ({ name, cells: data.columns.map((_, column) => byCode.get(data.cells[row]?.[column] ?? '') ?? null) })),
    legend: legend.map(({ shown }) => shown),
  };
}
