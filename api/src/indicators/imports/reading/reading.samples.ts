import { type Aggregation, type Periodicity, placeNameKey } from '@maillage/domain';
import { strToU8 } from 'fflate';
import { Readable } from 'node:stream';
import writeExcelFile from 'write-excel-file/node';
import type { CellBatch, ReadingIssue } from './cell-batch';
import type { ImportSource, KnownContext, KnownIndicator } from './import-source';
import type { Mapping } from './mapping';
import { readCells } from './read-cells';
import { recognise } from './recognise';
import type { Recognition } from './recognition';

const indicators = (aggregation: Aggregation, periodicity: Periodicity, ...codes: string[]): KnownIndicator[] =>
  codes.map((code) => ({ code, name: `Nom de ${code}`, unit: code.includes('rate') || code.includes('share') ? '%' : '', periodicity, aggregation }));

const range = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => String(from + i).padStart(5, '0'));

/** Communes of the network of the samples. */
const NAMES = [
  ['Aubervilliers', '93001'],
  ['Le Blanc-Mesnil', '93007'],
  ['Saint-Ouen-sur-Seine', '93070'],
  ['L’Île-Saint-Denis', '93039'],
] as const;

/** The catalogue as far as the samples need it. */
export const KNOWN: KnownContext = {
  indicators: [
    ...indicators('published_only', 'year', 'median_income', 'interdecile_ratio', 'social_benefits_share', 'minimum_benefits_share', 'childcare_coverage'),
    ...indicators('published_only', 'year', 'poverty_rate', 'poverty_rate_under_30', 'poverty_rate_75_plus', 'poverty_rate_tenants'),
    ...indicators('weighted_mean', 'year', 'taxed_households_share'),
    ...indicators('sum', 'year', 'fiscal_households', 'fiscal_persons', 'municipal_population', 'rp_population', 'population_under_15', 'population_under_20'),
    ...indicators('sum', 'year', 'population_65_plus', 'population_75_plus', 'housing', 'main_residences', 'vacant_housing', 'social_housing_tenants'),
    ...indicators('sum', 'year', 'caf_households', 'caf_covered_persons', 'rsa_households', 'activity_bonus_households', 'housing_benefit_households'),
    ...indicators('sum', 'year', 'family_benefit_households', 'young_child_benefit_households', 'jobseekers_abc_year', 'one_person_households', 'households'),
    ...indicators('sum', 'year', 'ccas_operating_income', 'ccas_operating_spending', 'ccas_staff_spending', 'ccas_town_grant'),
    ...indicators('sum', 'quarter', 'jobseekers_abc'),
    ...indicators('sum', 'month', 'visits'),
  ],
  geographyYearOf: (codes) => (codes.has('93059') ? 2024 : 2025),
  // those of some départements, as the samples use them: a figure of five digits is no code for all that
  communeCodes: new Set([...range(93_001, 93_090), ...range(20_000, 29_000), ...range(1_001, 1_010), '75056', '69123', '13055', '2A004']),
  communesByName: new Map(NAMES.map(([name, code]) => [placeNameKey(name), code])),
};

/** A file, in pieces of the size asked for. */
export function sourceOf(fileName: string, content: string | Uint8Array, pieceBytes = 65_536): ImportSource {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, i) => Buffer.from(bytes.subarray(i * pieceBytes, (i + 1) * pieceBytes)));
  return { fileName, sizeBytes: bytes.length, open: () => Readable.from(pieces, { objectMode: false }) };
}

/** Rows of a table under a header. */
export const csv = (...rows: string[]): string => rows.map((row) => `${row}\n`).join('');

export interface ReadFile {
  readonly recognition: Recognition;
  /** `territory indicator period value state`. */
  readonly cells: string[];
  readonly lines: number[];
  readonly issues: ReadingIssue[];
  readonly last: CellBatch;
}

const cellsOf = (batch: CellBatch, mapping: Mapping): string[] =>
  batch.lines.map((_, i) => {
    const kind = batch.kinds[i] === 'commune' ? '' : `${batch.kinds[i]}:`;
    const indicator = mapping.columns[batch.indicatorIndexes[i] ?? -1]?.indicatorCode;
    return `${kind}${batch.territoryCodes[i]} ${indicator} ${batch.periods[i]} ${batch.values[i]} ${batch.states[i]}`;
  });

/** Recognises a file and reads it all, by the mapping proposed or that one. */
export async function readFile(source: ImportSource, { known = KNOWN, map = (mapping: Mapping) => mapping } = {}): Promise<ReadFile> {
  const recognition = await recognise(source, known);
  if (!recognition.mapping) throw new Error(`no mapping: ${recognition.problem}`);
  const mapping = map(recognition.mapping);
  const cells: string[] = [];
  const lines: number[] = [];
  const issues: ReadingIssue[] = [];
  let last: CellBatch | null = null;
  for await (const batch of readCells(source, recognition, mapping)) {
    cells.push(...cellsOf(batch, mapping));
    lines.push(...batch.lines);
    issues.push(...batch.issues);
    last = batch;
  }
  if (!last) throw new Error('no batch');
  return { recognition, cells, lines, issues, last };
}

export const read = (fileName: string, content: string | Uint8Array): Promise<ReadFile> => readFile(sourceOf(fileName, content));

type SheetCell = string | number | null;

/** A workbook of sheets, each with its rows. */
export async function workbook(sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>): Promise<Uint8Array> {
  const content = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String }))),
  }));
  const file = await writeExcelFile(content as never);
  return file.toBuffer();
}
