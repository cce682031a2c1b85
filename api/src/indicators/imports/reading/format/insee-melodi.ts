import type { HeadColumns } from '../table-head';
import { plain } from '../value/plain-words';
import { mappingOf, type Format } from './format';

/** `[indicator, measure and the dimensions that are no total]`. */
type Cases = readonly (readonly [string, ...string[]])[];

const FILOSOFI: Cases = [
  ['median_income', 'MED_SL'],
  ['poverty_rate', 'PR_MD60'],
  ['interdecile_ratio', 'IR_D9_D1_SL'],
  ['taxed_households_share', 'S_HH_TAX'],
  ['fiscal_households', 'NUM_HH'],
  ['fiscal_persons', 'NUM_PER'],
  ['social_benefits_share', 'S_SOC_BEN_DI'],
  ['minimum_benefits_share', 'S_SOC_BEN_DI_MIN_SOC'],
];
const LEGAL_POPULATIONS: Cases = [['municipal_population', 'PMUN']];
const CENSUS_POPULATION: Cases = [
  ['rp_population', 'POP'],
  ['population_under_15', 'POP|AGE=Y_LT15'],
  ['population_under_20', 'POP|AGE=Y_LT20'],
  ['population_65_plus', 'POP|AGE=Y_GE65'],
  ['population_75_plus', 'POP|AGE=Y_GE75'],
];
const CENSUS_EMPLOYMENT: Cases = [
  ['population_15_64', 'POP|AGE=Y15T64'],
  ['active_15_64', 'POP|AGE=Y15T64|EMPSTA_ENQ=1T2'],
  ['employed_15_64', 'POP|AGE=Y15T64|EMPSTA_ENQ=1'],
  ['unemployed_15_64', 'POP|AGE=Y15T64|EMPSTA_ENQ=2'],
];
const CENSUS_DIPLOMAS: Cases = [
  ['out_of_school_15_plus', 'POP', 'POP|AGE=Y_GE15'],
  ['no_diploma_persons', 'POP|EDUC=001T100_RP', 'POP|AGE=Y_GE15|EDUC=001T100_RP'],
];
const CENSUS_HOUSING: Cases = [
  ['housing', 'DWELLINGS'],
  ['main_residences', 'DWELLINGS|OCS=DW_MAIN'],
  ['vacant_housing', 'DWELLINGS|OCS=DW_VAC'],
  ['social_housing_tenants', 'DWELLINGS|OCS=DW_MAIN|TSH=221'],
];

/** Columns of this layout that cut nothing into parts. */
const NO_DIMENSIONS = new Set(
  [
    'GEO',
    'GEO_OBJECT',
    'GEO_REF',
    'FREQ',
    'TIME_PERIOD',
    'OBS_VALUE',
    'OBS_STATUS',
    'OBS_STATUS_FR',
    'CONF_STATUS',
    'UNIT_MEASURE',
    'UNIT_MULT',
    'DECIMALS',
  ].map(plain),
);

/** The measures of the census mean what the dimensions of the table say: POP is the whole population in one, people out of school in another. */
function censusCases(dimensions: readonly string[]): Cases {
  const has = (name: string): boolean => dimensions.some((dimension) => plain(dimension) === plain(name));
  if (has('OCS')) return CENSUS_HOUSING;
  if (has('EMPSTA_ENQ')) return has('WORK_AREA') ? [] : CENSUS_EMPLOYMENT;
  if (has('EDUC')) return CENSUS_DIPLOMAS;
  return has('AGE') && dimensions.every((name) => ['age', 'sex'].includes(plain(name))) ? CENSUS_POPULATION : [];
}

function dataSet(measure: string | null, dimensions: readonly string[]): { name: string; cases: Cases } {
  if (measure && plain(measure) === 'filosofimeasure') return { name: 'Filosofi', cases: FILOSOFI };
  if (measure && plain(measure) === 'poprefmeasure') return { name: 'Populations légales', cases: LEGAL_POPULATIONS };
  if (measure && plain(measure) === 'rpmeasure') return { name: 'Recensement', cases: censusCases(dimensions) };
  return { name: 'Melodi', cases: [] };
}

/** The year of all rows looked at, for the name of the format. */
function onlyYear(columns: HeadColumns, column: string): string {
  const years = new Set(columns.cells(column));
  return years.size === 1 ? ` ${[...years].join('')}` : '';
}

/** INSEE's long tables (Melodi, SDMX): one row a value, `_T` in each dimension that is a total. */
export const readInseeMelodi: Format = (columns) => {
  const geo = columns.named('GEO');
  const period = columns.named('TIME_PERIOD');
  const value = columns.named('OBS_VALUE');
  if (!geo || !period || !value) return null;
  const measure = columns.head.headers.find((header) => /_MEASURE$/i.test(header) && plain(header) !== 'unitmeasure') ?? null;
  const dimensions = columns.head.headers.filter((header) => header !== measure && !NO_DIMENSIONS.has(plain(header)));
  const { name, cases } = dataSet(measure, dimensions);
  const confidentiality = columns.named('CONF_STATUS');
  const observation = columns.named('OBS_STATUS');
  const mapping = mappingOf(columns, {
    layout: 'long',
    territoryColumn: geo,
    levelColumn: columns.named('GEO_OBJECT'),
    periodColumn: period,
    columns: cases.flatMap(([indicatorCode, ...keys]) => keys.map((column) => ({ column, indicatorCode }))),
    indicatorColumn: measure,
    valueColumn: value,
    statusColumn: confidentiality ?? observation,
    rules: {
      dimensionColumns: dimensions,
      moreStatusColumns: confidentiality && observation ? [observation] : [],
      multiplierColumn: columns.named('UNIT_MULT'),
      of: { poverty_rate: { bound: { at: 5, before: 202200 } } },
    },
  });
  return { formatName: `INSEE – ${name}${onlyYear(columns, period)}${name === 'Melodi' ? '' : ' (Melodi)'}`, mapping, isCertain: mapping.columns.length > 0 };
};
