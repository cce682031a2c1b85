import { type FormEntry, isOfOpenRow, openRowCode } from '@maillage/domain';
import { type ExportTable, tableOf } from '../../ui/export/table-export';
import type { OpenTable } from './open-tables';
import { cellState, entryName, optionLabel } from './result-texts';
import type { ResultCell, ResultLine, ResultMatrix, ResultTotal } from './results-gateway';

type Entries = ReadonlyMap<string, FormEntry>;
interface TotalRow {
  readonly entry: FormEntry;
  readonly line: ResultLine;
  readonly total: ResultTotal;
  readonly option: { readonly label: string; readonly count: number } | null;
}
interface AnswerRow {
  readonly entry: FormEntry;
  readonly ccas: ResultMatrix['ccas'][number];
  readonly cell: ResultCell;
  /** Of an answer in words. */
  readonly tags: readonly string[];
}

interface OpenLine {
  readonly ccas: ResultMatrix['ccas'][number];
  readonly state: string;
  readonly texts: ReadonlyMap<string, string>;
}

const RULES: Readonly<Record<ResultLine['rule'], string>> = {
  sum: 'Somme',
  sum_with_doubles: 'Somme, doublons possibles',
  ratio: 'Taux de deux sommes (%)',
  classes: 'Nombre de CCAS',
  none: 'Ne s’additionne pas',
};
const NOTES = [
  'Sans extrapolation\u202f: chaque total est celui des CCAS comptés.',
  '«\u202fNon publié\u202f»\u202f: trop peu de CCAS, ou un petit effectif (1 à 4) pourrait se déduire.',
  'Une cellule vide n’est pas un zéro.',
];

const optionsOf = (entry: FormEntry, total: ResultTotal): TotalRow['option'][] => {
  return total.options ? total.options.map(({ code, count }) => ({ label: optionLabel(code, entry.holds), count })) : [null];
};

/** Totals of the whole, the network or a group of CCAS, and of each EPT, one to a line. */
export function totalsTable(name: string, lines: readonly ResultLine[], entries: Entries, notes: readonly string[], whole: string): ExportTable<TotalRow> {
  const rows = lines.flatMap((line) => {
    const entry = entries.get(line.entry);
    return entry ? [line.total, ...line.byEpt].flatMap((total) => optionsOf(entry, total).map((option): TotalRow => ({ entry, line, total, option }))) : [];
  });
  return tableOf<TotalRow>({
    name,
    rows,
    notes: [...notes, ...NOTES],
    columns: [
      { header: 'Section', value: ({ entry }) => entry.section.title, width: 24 },
      { header: 'Code', value: ({ entry }) => entry.key },
      { header: 'Question', value: ({ entry }) => entryName(entry), width: 48 },
      { header: 'Réponse', value: ({ option }) => option?.label ?? '' },
      { header: 'Périmètre', value: ({ total }) => total.ept?.name ?? whole, width: 24 },
      { header: 'Règle', value: ({ line }) => RULES[line.rule] },
      { header: 'Publié', value: ({ total }) => (total.isUntold ? 'non publié' : 'oui') },
      { header: 'Total', value: ({ total, option }) => option?.count ?? total.value, type: 'exact' },
      { header: 'Numérateur', value: ({ total, option }) => option?.count ?? total.numerator, type: 'exact' },
      { header: 'Dénominateur', value: ({ total, option }) => (option ? total.count : total.denominator), type: 'exact' },
      { header: 'CCAS comptés', value: ({ total }) => total.count, type: 'number' },
      { header: 'dont sans objet', value: ({ total }) => total.notApplicable, type: 'number' },
      { header: 'CCAS attendus', value: ({ total }) => total.expected, type: 'number' },
      { header: 'Habitants des CCAS comptés', value: ({ total }) => total.population, type: 'number' },
      { header: 'Part estimée', value: ({ total }) => total.estimated, type: 'percent' },
      { header: 'Médiane', value: ({ line, total }) => (total.ept ? null : line.spread?.median), type: 'exact' },
      { header: 'Premier quartile', value: ({ line, total }) => (total.ept ? null : line.spread?.lower), type: 'exact' },
      { header: 'Troisième quartile', value: ({ line, total }) => (total.ept ? null : line.spread?.upper), type: 'exact' },
      { header: 'Panel constant\u202f: CCAS', value: ({ line, total }) => (total.ept ? null : line.panel?.count), type: 'number' },
      { header: 'Panel constant\u202f: avant', value: ({ line, total }) => (total.ept ? null : line.panel?.former), type: 'exact' },
      { header: 'Panel constant\u202f: maintenant', value: ({ line, total }) => (total.ept ? null : line.panel?.value), type: 'exact' },
      { header: 'Total brut d’avant', value: ({ line, total }) => (total.ept ? null : line.panel?.rawFormer), type: 'exact' },
      { header: 'Rupture de série', value: ({ line, total }) => (total.ept ? null : line.break), width: 32 },
    ],
  });
}

/** Of the rows that a CCAS may add to a table, those that it added; the first one also says that there are none. */
const isTold = ({ row, ...entry }: FormEntry, { value, untold }: ResultCell): boolean =>
  !isOfOpenRow({ row, ...entry }) || row?.code === openRowCode(0) || value !== null || untold === 'secret';

/** The rows that each CCAS added to a table, as it is on screen; whoever added none with why. */
export function openRowsTable(name: string, { section, name: question, columns, rows, silent }: OpenTable, notes: readonly string[]): ExportTable<OpenLine> {
  const lines: OpenLine[] = [
    ...rows.map(({ ccas, cells }) => ({ ccas, state: 'Valeur', texts: new Map(cells.map(({ code, text }) => [code, text])) })),
    ...silent.map(({ ccas, state }) => ({ ccas, state, texts: new Map<string, string>() })),
  ];
  return tableOf<OpenLine>({
    name,
    rows: lines,
    notes: [...notes, `${section}, ${question}.`, 'Une cellule vide n’est pas un zéro.'],
    columns: [
      { header: 'CCAS', value: ({ ccas }) => ccas.name, width: 32 },
      { header: 'EPT', value: ({ ccas }) => ccas.ept?.name ?? '', width: 24 },
      { header: 'État', value: ({ state }) => state },
      ...columns.map(({ code, label }) => ({ header: label, value: ({ texts }: OpenLine) => texts.get(code) ?? '', width: 24 })),
    ],
  });
}

/** Every answer, one to a line, with its state: blank, « sans objet » and « non disponible » are three things. */
export function answersTable(name: string, matrices: readonly ResultMatrix[], entries: Entries, notes: readonly string[]): ExportTable<AnswerRow> {
  const rows = matrices.flatMap(({ ccas, rows: own }) =>
    own.flatMap((row) => {
      const entry = entries.get(row.entry);
      const tagsOf = (id: string): string[] => row.tags.filter(({ tag, ccas }) => !tag.isArchived && ccas.includes(id)).map(({ tag }) => tag.label);
      return entry
        ? row.cells.flatMap((cell, index): AnswerRow[] =>
            ccas[index] && isTold(entry, cell) ? [{ entry, ccas: ccas[index], cell, tags: tagsOf(cell.ccas) }] : [],
          )
        : [];
    }),
  );
  const isNumber = ({ entry: { holds } }: AnswerRow): boolean => ['figure', 'amount', 'share', 'total'].includes(holds.kind);
  const told = (row: AnswerRow) => (isNumber(row) && row.cell.value !== null ? Number(row.cell.value) : row.cell.value);
  return tableOf<AnswerRow>({
    name,
    rows,
    notes: [...notes, ...NOTES],
    columns: [
      { header: 'CCAS', value: ({ ccas }) => ccas.name, width: 32 },
      { header: 'EPT', value: ({ ccas }) => ccas.ept?.name ?? '', width: 24 },
      { header: 'Section', value: ({ entry }) => entry.section.title, width: 24 },
      { header: 'Code', value: ({ entry }) => entry.key },
      { header: 'Question', value: ({ entry }) => entryName(entry), width: 48 },
      { header: 'État', value: ({ cell }) => cellState(cell) },
      { header: 'Valeur', value: told, type: 'exact' },
      { header: 'Dénominateur', value: ({ cell }) => (cell.denominator === null ? null : Number(cell.denominator)), type: 'exact' },
      { header: 'Autre', value: ({ cell }) => cell.other, width: 24 },
      { header: 'Fichiers', value: ({ cell }) => (cell.files ?? []).map(({ title }) => title).join('\u202f; '), width: 32 },
      { header: 'Étiquettes', value: ({ tags }) => tags.join(', '), width: 24 },
    ],
  });
}
