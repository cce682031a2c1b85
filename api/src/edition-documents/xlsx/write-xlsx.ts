import type { EditionCell, EditionContent, EditionMatrix, EditionPart, EditionTable, EditionTimeline } from '@maillage/domain';
import { isShare, isUntold, UNTOLD_WORDS } from '@maillage/domain';
import { type CellLook, columnName, type SheetToWrite, writeWorkbook, type WrittenValue } from '../../platform/spreadsheets';
import { printedLine } from '../report/printed';
import type { Report } from '../report/report';
import { tableOfChart, tableOfMap } from '../report/tables';

const FORMATS: Readonly<Partial<Record<EditionTable['columns'][number]['kind'], string>>> = {
  integer: '#,##0',
  decimal: '#,##0.##',
  money: '#,##0.00 "€"',
  percent: '0.0%',
  date: 'dd/mm/yyyy',
};
const HEAD: CellLook = { isBold: true, isWrapped: true, fill: 'EEF5F6' };
const TITLE: CellLook = { isBold: true };
const NOTE: CellLook = { isMuted: true };
const LONGEST_NAME = 31;
/** Lines above the table of a sheet: its title, its source, an empty one. */
const ABOVE = 3;

interface Figures {
  readonly block: string;
  readonly source: string;
  readonly table: EditionTable;
}

/** The figures of an edition as a workbook: what it is, then a sheet for each table. Texts are never run. */
export async function writeXlsx(content: EditionContent, { title, networkName, told, footer, isDraft }: Report): Promise<Uint8Array> {
  const figures = content.blocks.flatMap(({ title: block, parts, sources }) =>
    parts.flatMap((part) => tablesOf(part).map((table): Figures => ({ block: printedLine(block), source: sources.map(printedLine).join(' ; '), table }))),
  );
  const names = sheetNames(figures.map(({ table }) => table.caption));
  const explained: WrittenValue[][] = [
    [title],
    [networkName],
    ...(isDraft ? [['Projet – document de travail, non publié']] : []),
    [],
    ...told.map(({ term, text }) => [term, text]),
    [],
    ['Lecture', 'Une part est donnée par ses deux nombres ; le pourcentage en est calculé.'],
    ['', 'Un nombre qui n’est pas dit l’est par un mot : « secret statistique », « non communiqué », « non renseigné ». Une case vide n’est pas un zéro.'],
    [],
    ['Feuille', 'Contenu'],
    ...figures.map(({ block, table }, index) => [names[index] ?? '', `${block} – ${printedLine(table.caption)}`]),
    ...(content.definitions.length > 0 ? [[], ['Définitions']] : []),
    ...content.definitions.map(({ term, meaning }) => [printedLine(term), printedLine(meaning)]),
  ];
  const sheets: SheetToWrite[] = [
    {
      name: 'Lisez-moi',
      rows: explained,
      columns: [{ width: 28 }, { width: 100 }],
      look: (row, column) => (row === 0 ? TITLE : { isBold: column === 0, isWrapped: column === 1 }),
    },
    ...figures.map((one, index) => sheetOf(one, names[index] ?? '', footer)),
  ];
  return writeWorkbook(sheets, { title, creator: networkName, custom: { Édition: footer } });
}

function tablesOf(part: EditionPart): EditionTable[] {
  switch (part.is) {
    case 'text':
      return [];
    case 'figures':
      return [
        {
          is: 'table',
          caption: 'Chiffres clés',
          columns: [
            { key: 'label', title: 'Chiffre', kind: 'text' },
            { key: 'value', title: 'Valeur', kind: 'decimal' },
            { key: 'of', title: 'Sur', kind: 'integer' },
            { key: 'share', title: 'Part', kind: 'percent' },
            { key: 'unit', title: 'Unité', kind: 'text' },
            { key: 'note', title: 'Réserve', kind: 'text' },
          ],
          rows: part.figures.map(({ label, share, value, untold, unit, reserve, note }) => [
            label,
            untold ? { untold } : (share?.numerator ?? value ?? null),
            share?.denominator ?? null,
            share ?? null,
            unit,
            [reserve, note].filter(Boolean).join('. '),
          ]),
        },
      ];
    case 'table':
      return [part];
    case 'bars':
    case 'stacked':
    case 'line':
      return [tableOfChart(part)];
    case 'map':
      return [tableOfMap(part)];
    case 'matrix':
      return [tableOfMatrix(part)];
    case 'timeline':
      return [tableOfTimeline(part)];
  }
}

function tableOfMatrix({ caption, columns, rows, legend }: EditionMatrix): EditionTable {
  const labels = new Map(legend.map(({ code, label }) => [code, label]));
  return {
    is: 'table',
    caption,
    columns: [
      { key: 'row', title: 'CCAS', kind: 'text' },
      ...columns.map((title, index): EditionTable['columns'][number] => ({ key: String(index), title, kind: 'text' })),
    ],
    rows: rows.map(({ name, cells }) => [name, ...cells.map((code) => (code === null ? null : (labels.get(code) ?? code)))]),
  };
}

const tableOfTimeline = ({ caption, timeline }: EditionTimeline): EditionTable => ({
  is: 'table',
  caption,
  columns: [
    { key: 'initiative', title: 'Initiative', kind: 'text' },
    { key: 'milestone', title: 'Jalon', kind: 'text' },
    { key: 'due', title: 'Échéance', kind: 'date' },
    { key: 'done', title: 'Fait le', kind: 'date' },
  ],
  rows: timeline.groups.flatMap(({ initiatives }) =>
    initiatives.flatMap(({ title, milestones }) => milestones.map(({ title: milestone, dueOn, doneOn }) => [title, milestone, dueOn, doneOn])),
  ),
});

function sheetOf({ block, source, table: { caption, columns, rows, notes = [] } }: Figures, name: string, footer: string): SheetToWrite {
  const widths = columns.map(({ title }, column) =>
    Math.min(60, Math.max(12, title.length + 2, ...rows.slice(0, 200).map((row) => textOf(row[column]).length + 1))),
  );
  const after = ABOVE + 1 + rows.length;
  const looks = columns.map(({ kind }): CellLook | undefined => (FORMATS[kind] === undefined ? { format: '@' } : { format: FORMATS[kind] }));
  return {
    name,
    rows: [
      [`${block} – ${printedLine(caption)}`],
      [source === '' ? footer : `Source : ${source} – ${footer}`],
      [],
      columns.map(({ title }) => printedLine(title)),
      ...rows.map((row) => columns.map(({ kind }, column) => valueOf(row[column], kind))),
      ...(notes.length > 0 ? [[], ...notes.map((note) => [printedLine(note)])] : []),
    ],
    columns: widths.map((width) => ({ width })),
    frozen: { rows: ABOVE + 1, columns: 1 },
    ...(rows.length > 0 ? { filtered: `A${ABOVE + 1}:${columnName(columns.length)}${after}` } : {}),
    look: (row, column) => (row === 0 ? TITLE : row < ABOVE || row >= after ? NOTE : row === ABOVE ? HEAD : looks[column]),
  };
}

const textOf = (cell: EditionCell | undefined): string => (typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '');

function valueOf(cell: EditionCell | undefined, kind: EditionTable['columns'][number]['kind']): WrittenValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : printedLine(cell);
  if (isUntold(cell)) return UNTOLD_WORDS[cell.untold];
  return isShare(cell) && cell.denominator !== 0 ? cell.numerator / cell.denominator : null;
}

/** Names that a spreadsheet takes: short, each once, without its own signs. */
function sheetNames(captions: readonly string[]): string[] {
  const taken = new Set(['lisez-moi', 'history']);
  return captions.map((caption) => {
    const plain =
      printedLine(caption)
        .replace(/[[\]:*?/\\']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || 'Tableau';
    for (let turn = 1; ; turn++) {
      const end = turn === 1 ? '' : ` (${turn})`;
      const name = `${Array.from(plain)
        .slice(0, LONGEST_NAME - end.length - 2)
        .join('')
        .trim()}${end}`.slice(0, LONGEST_NAME);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
