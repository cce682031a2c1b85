import { decodePeriod, type Periodicity } from '@maillage/domain';
import type { ImportMappingInput } from '../imports.generated';
import type { ImportSample } from '../imports-gateway';

/** Where the period of a value is said: in a column, in the names of the columns (« MED21 »), or nowhere: one for the whole file. */
export type PeriodPlace = 'column' | 'headers' | 'fixed';

/** A line of a long table: what the indicator column says, and the indicator meant; '' when the file has one indicator alone. */
export interface MappedWord {
  readonly column: string;
  readonly indicatorCode: string | null;
}

/** A condition on the lines to keep. */
export interface MappedCondition {
  readonly column: string;
  readonly value: string;
}

/** What a person says of the columns of a file. */
export interface MappingValues {
  readonly layout: 'wide' | 'long';
  readonly territoryColumn: string;
  readonly levelColumn: string | null;
  readonly periodPlace: PeriodPlace;
  readonly periodColumn: string | null;
  readonly fixedPeriodicity: Periodicity;
  readonly fixedPeriod: number | null;
  /** Wide: code of the indicator by place of its header; null for what is ignored. */
  readonly codes: readonly (string | null)[];
  readonly indicatorColumn: string | null;
  readonly valueColumn: string | null;
  readonly statusColumn: string | null;
  /** Long. */
  readonly words: readonly MappedWord[];
  readonly filters: readonly MappedCondition[];
  readonly geographyYear: string | null;
  /** What stands before decimals, for cells that could be two numbers. */
  readonly decimalMark: 'comma' | 'dot' | null;
  readonly rememberAs: string | null;
}

type Proposal = Partial<Omit<ImportMappingInput, 'id' | 'rememberAs'>>;

/** A proposal that this page cannot read proposes nothing. */
const readProposal = (json: string | null): Proposal => {
  try {
    const parsed: unknown = JSON.parse(json ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
};

const periodicityOf = (period: number | null | undefined): Periodicity => {
  const { part } = decodePeriod(period ?? 0);
  return part === 0 ? 'year' : part > 4 ? 'month' : 'quarter';
};

/** The different words of a column in the rows that are shown. */
export const wordsOf = ({ headers, rows }: Pick<ImportSample, 'headers' | 'rows'>, column: string | null): string[] => {
  const place = column === null ? -1 : headers.indexOf(column);
  return place < 0 ? [] : [...new Set(rows.map((row) => row[place] ?? '').filter((word) => word !== ''))];
};

/** What the form starts from: the proposal of the server, and nothing where it proposes nothing. */
export function proposedValues(sample: ImportSample, json: string | null): MappingValues {
  const proposal = readProposal(json);
  const { columns = [], periodColumn = null, fixedPeriod = null, indicatorColumn = null, layout = 'wide', geographyYear } = proposal;
  const byColumn = new Map(columns.map(({ column, indicatorCode }) => [column, indicatorCode]));
  const seen = wordsOf(sample, indicatorColumn).filter((word) => !byColumn.has(word));
  const words = [...columns.map(({ column, indicatorCode }) => ({ column, indicatorCode })), ...seen.map((column) => ({ column, indicatorCode: null }))];
  return {
    layout,
    territoryColumn: proposal.territoryColumn ?? '',
    levelColumn: proposal.levelColumn ?? null,
    periodPlace: periodColumn !== null ? 'column' : fixedPeriod !== null || layout === 'long' || columns.length === 0 ? 'fixed' : 'headers',
    periodColumn,
    fixedPeriodicity: periodicityOf(fixedPeriod),
    fixedPeriod,
    codes: sample.headers.map((header) => (layout === 'wide' ? (byColumn.get(header) ?? null) : null)),
    indicatorColumn,
    valueColumn: proposal.valueColumn ?? null,
    statusColumn: proposal.statusColumn ?? null,
    words: layout === 'long' && words.length > 0 ? words : [{ column: '', indicatorCode: null }],
    filters: (proposal.filters ?? []).map(({ column, value }) => ({ column, value })),
    geographyYear: geographyYear == null ? null : String(geographyYear),
    decimalMark: proposal.decimalMark ?? null,
    rememberAs: null,
  };
}

/** Columns that say where and when, or of what: they are no indicator. */
export const placeColumns = ({ territoryColumn, levelColumn, periodPlace, periodColumn, statusColumn }: MappingValues): ReadonlySet<string> =>
  new Set([territoryColumn, levelColumn, periodPlace === 'column' ? periodColumn : null, statusColumn].filter((column): column is string => !!column));

/** What of the table stands for which indicator. */
export function mappedColumns(values: MappingValues, headers: readonly string[]): ImportMappingInput['columns'] {
  if (values.layout === 'wide') {
    const taken = placeColumns(values);
    return values.codes.flatMap((indicatorCode, place) => {
      const column = headers[place] ?? '';
      return indicatorCode && !taken.has(column) ? [{ column, indicatorCode }] : [];
    });
  }
  // Without a column that tells indicators apart, the file has one.
  const words = values.indicatorColumn === null ? values.words.slice(0, 1).map(({ indicatorCode }) => ({ column: '', indicatorCode })) : values.words;
  return words.flatMap(({ column, indicatorCode }) => (indicatorCode ? [{ column: column.trim(), indicatorCode }] : []));
}

/** What is sent: nothing of what the chosen layout does not ask. */
export function mappingInput(id: number, values: MappingValues, headers: readonly string[]): ImportMappingInput {
  const isLong = values.layout === 'long';
  return {
    id,
    layout: values.layout,
    territoryColumn: values.territoryColumn,
    levelColumn: values.levelColumn,
    periodColumn: values.periodPlace === 'column' ? values.periodColumn : null,
    fixedPeriod: values.periodPlace === 'fixed' ? values.fixedPeriod : null,
    columns: mappedColumns(values, headers),
    indicatorColumn: isLong ? values.indicatorColumn : null,
    valueColumn: isLong ? values.valueColumn : null,
    statusColumn: values.statusColumn,
    filters: values.filters.filter(({ column }) => column !== '').map(({ column, value }) => ({ column, value: value.trim() })),
    geographyYear: values.geographyYear?.trim() ? Number(values.geographyYear) : null,
    decimalMark: values.decimalMark,
    rememberAs: values.rememberAs?.trim() || null,
  };
}
