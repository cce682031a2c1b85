import type { TerritoryKind } from '@maillage/domain';
import { encodePeriod } from '@maillage/domain';
import type { IndicatorRule, MappedColumn } from '../mapping';
import type { HeadColumns } from '../table-head';
import { mappingOf, type Format } from './format';
import { isByCode, territoryColumn, territoryRules } from './territory-column';

/** Filosofi 1 (2012–2021): name without its year → indicator. Names changed: PCAF became PPSOC. */
const FILOSOFI: Readonly<Record<string, string>> = {
  MED: 'median_income',
  TP60: 'poverty_rate',
  TP60AGE1: 'poverty_rate_under_30',
  TP60AGE6: 'poverty_rate_75_plus',
  TP60TOL2: 'poverty_rate_tenants',
  RD: 'interdecile_ratio',
  PIMP: 'taxed_households_share',
  NBMENFISC: 'fiscal_households',
  NBPERSMENFISC: 'fiscal_persons',
  PPSOC: 'social_benefits_share',
  PCAF: 'social_benefits_share',
  PPMINI: 'minimum_benefits_share',
};

/** INSEE publishes 5 for a poverty rate of 5 % and less. */
const POVERTY_BOUND: IndicatorRule['bound'] = { at: 5, before: null };
const POVERTY_RATES = ['poverty_rate', 'poverty_rate_under_30', 'poverty_rate_75_plus', 'poverty_rate_tenants'];

/**
 * Census: indicator → the variables that add up to it, and other sums to take where the first is not in the table. P: main results,
 * C: complementary ones (a quarter of the households in large communes).
 */
const CENSUS: readonly (readonly [string, ...(readonly string[])[]])[] = [
  ['rp_population', ['P_POP']],
  ['population_under_15', ['P_POP0014']],
  ['population_under_20', ['P_POP0019'], ['P_H0019', 'P_F0019']],
  ['population_65_plus', ['P_POP65P'], ['P_H65P', 'P_F65P']],
  ['population_75_plus', ['P_POP75P'], ['P_POP7589', 'P_POP90P']],
  ['population_15_64', ['P_POP1564']],
  ['active_15_64', ['P_ACT1564']],
  ['employed_15_64', ['P_ACTOCC1564']],
  ['unemployed_15_64', ['P_CHOM1564']],
  ['housing', ['P_LOG']],
  ['main_residences', ['P_RP']],
  ['vacant_housing', ['P_LOGVAC']],
  ['social_housing_tenants', ['P_RP_LOCHLMV']],
  ['owner_occupied_homes', ['P_RP_PROP']],
  ['overcrowded_homes', ['C_RP_SUROCC_MOD', 'C_RP_SUROCC_ACC']],
  ['households', ['C_MEN']],
  ['one_person_households', ['C_MENPSEUL']],
  ['single_parent_families', ['C_FAMMONO']],
  ['families_with_children', ['C_COUPAENF', 'C_FAMMONO']],
  ['out_of_school_15_plus', ['P_NSCOL15P']],
  ['no_diploma_persons', ['P_NSCOL15P_DIPLMIN']],
  ['higher_diploma_persons', ['P_NSCOL15P_SUP2', 'P_NSCOL15P_SUP34', 'P_NSCOL15P_SUP5']],
];

const yearOf = (digits: string): number => (Number(digits) < 80 ? 2000 : 1900) + Number(digits);

function filosofiColumns(headers: readonly string[]): MappedColumn[] {
  const found = headers.flatMap((column) => {
    const [, name = '', year = ''] = /^(?:DISP_)?([A-Z]+(?:60(?:(?:AGE|TOL)\d)?)?)(\d{2})$/.exec(column.toUpperCase()) ?? [];
    const indicatorCode = FILOSOFI[name];
    return indicatorCode === undefined ? [] : [{ column, indicatorCode, period: encodePeriod(yearOf(year)) }];
  });
  // where both names of an indicator are there, the first one is taken: two columns would be added up
  return found.filter(({ indicatorCode, period }, i) => found.findIndex((other) => other.indicatorCode === indicatorCode && other.period === period) === i);
}

/** Variables of the census by vintage: `P22_POP` is POP of 2022. */
function censusColumns(headers: readonly string[]): MappedColumn[] {
  const byYear = new Map<number, Map<string, string>>();
  for (const header of headers) {
    const [, source, year, name] = /^([PC])(\d{2})_(\w+)$/.exec(header.toUpperCase()) ?? [];
    if (!source || !year || !name) continue;
    const variables = byYear.get(yearOf(year)) ?? new Map<string, string>();
    byYear.set(yearOf(year), variables.set(`${source}_${name}`, header));
  }
  return [...byYear].flatMap(([year, variables]) =>
    CENSUS.flatMap(([indicatorCode, ...sums]) => {
      const sum = sums.find((names) => names.every((name) => variables.has(name))) ?? [];
      return sum.map((name) => ({ column: variables.get(name) ?? '', indicatorCode, period: encodePeriod(year) }));
    }),
  );
}

const LEVEL_NAMES: Readonly<Record<TerritoryKind, string>> = {
  commune: 'communes',
  ept: 'EPT',
  epci: 'EPCI',
  departement: 'départements',
  region: 'régions',
  country: 'France',
};

/** The level for the name of the format, by the column and the first code. */
function levelName(columns: HeadColumns, column: string, level: TerritoryKind | null): string {
  if (level) return LEVEL_NAMES[level];
  const [code = ''] = columns.cells(column, 1);
  if (/^\d{9}$/.test(code)) return columns.named('EPT') === column || /ept/i.test(columns.head.names.join(' ')) ? LEVEL_NAMES.ept : LEVEL_NAMES.epci;
  return /^[A-Z]+$/i.test(code) ? LEVEL_NAMES.country : LEVEL_NAMES.commune;
}

function latestYear(columns: readonly MappedColumn[]): number {
  return Math.floor(Math.max(...columns.map(({ period }) => period ?? 0)) / 100);
}

/**
 * INSEE's wide tables, each column with its year: Filosofi 1, the census (base-cc), or both (« dossier complet »). A code that comes again
 * is not that of the row: some tables of communes have their code in two columns.
 */
export const readInseeWide: Format = (columns) => {
  const filosofi = filosofiColumns(columns.head.headers);
  const census = censusColumns(columns.head.headers);
  const territory = territoryColumn(columns);
  if (!territory || filosofi.length + census.length === 0) return null;
  const mapping = mappingOf(columns, {
    layout: 'wide',
    territoryColumn: territory.column,
    columns: [...filosofi, ...census],
    rules: { ...territoryRules(territory), of: Object.fromEntries(POVERTY_RATES.map((code) => [code, { bound: POVERTY_BOUND }])) },
  });
  const codes = columns.cells(territory.column);
  const level = levelName(columns, territory.column, territory.level);
  const name = !census.length ? `Filosofi ${latestYear(filosofi)}` : !filosofi.length ? `Recensement ${latestYear(census)}` : 'Dossier complet';
  const isCertain = mapping.columns.length > 0 && isByCode(territory) && new Set(codes).size === codes.length;
  return { formatName: `INSEE – ${name} (${level})`, mapping, isCertain };
};
