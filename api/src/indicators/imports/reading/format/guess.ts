import type { MappedColumn } from '../mapping';
import type { HeadColumns } from '../table-head';
import { plain } from '../value/plain-words';
import { readPeriod, yearInName } from '../value/period-text';
import { mappingOf, type Proposal } from './format';
import { columnOfCommuneCodes, columnOfNames, territoryColumn, territoryRules } from './territory-column';

const PERIODS = [
  'periode',
  'période',
  'period',
  'time_period',
  'annee',
  'année',
  'an',
  'year',
  'millesime',
  'exercice',
  'exer',
  'trimestre',
  'mois',
  'date',
  'date_reference',
];
const INDICATORS = ['indicateur', 'indicator', 'variable', 'mesure', 'measure', 'agregat'];
const VALUES = ['valeur', 'value', 'obs_value', 'montant', 'nombre', 'taux', 'effectif'];
const STATES = ['etat', 'état', 'state', 'statut', 'obs_status', 'conf_status'];
const LEVELS = ['niveau', 'level', 'geo_object', 'nivgeo', 'type_geo'];

const holdsPeriods = (columns: HeadColumns, header: string): boolean => {
  const cells = columns.cells(header, 50);
  return cells.length > 0 && cells.every((cell) => readPeriod(cell, 'year') !== null);
};

/** Headers that say the code or the name of an indicator. */
function columnsOfIndicators(columns: HeadColumns): MappedColumn[] {
  const codeByName = new Map(columns.head.known.indicators.flatMap(({ code, name }) => [[plain(code), code] as const, [plain(name), code] as const]));
  return columns.head.headers.flatMap((column) => {
    const indicatorCode = codeByName.get(plain(column));
    return indicatorCode === undefined ? [] : [{ column, indicatorCode }];
  });
}

/** The best guess for a table of no known producer, for somebody to complete. null where there are no codes of territories. */
export function guess(columns: HeadColumns): Proposal | null {
  const figured = columnsOfIndicators(columns);
  const figures = new Set(figured.map(({ column }) => column));
  const territory = territoryColumn(columns) ?? columnOfCommuneCodes(columns, figures) ?? columnOfNames(columns);
  if (!territory) return null;
  const others = columns.head.headers.filter((header) => header !== territory.column);
  const named = (names: readonly string[]): string | null => {
    const header = columns.named(...names);
    return header !== null && others.includes(header) ? header : null;
  };
  const period = PERIODS.map((name) => named([name])).find((header) => header !== null && holdsPeriods(columns, header)) ?? null;
  const indicator = named(INDICATORS);
  const value = named(VALUES);
  const isLong = indicator !== null && value !== null;
  const mapping = mappingOf(columns, {
    layout: isLong ? 'long' : 'wide',
    territoryColumn: territory.column,
    levelColumn: named(LEVELS),
    periodColumn: period,
    fixedPeriod: period === null ? (columns.head.names.map(yearInName).find((year) => year !== null) ?? null) : null,
    columns: isLong
      ? columns.head.known.indicators.map(({ code }) => ({ column: code, indicatorCode: code }))
      : figured.filter(({ column }) => others.includes(column)),
    indicatorColumn: isLong ? indicator : null,
    valueColumn: isLong ? value : null,
    statusColumn: named(STATES),
    rules: territoryRules(territory),
  });
  return { formatName: null, mapping, isCertain: false };
}
