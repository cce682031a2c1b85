import { CAF_BENEFITS, CAF_YEARS } from './figures/caf-benefits';
import { ACCOUNT_YEARS, CCAS_ACCOUNTS } from './figures/ccas-accounts';
import { CENSUS_AGES_2023 } from './figures/census-ages';
import { CENSUS_DIPLOMAS, DIPLOMA_YEARS } from './figures/census-diplomas';
import { CENSUS_HOUSING, HOUSING_YEARS } from './figures/census-housing';
import { INCOME_2023 } from './figures/income-2023';
import { INCOME_DETAILS_2021 } from './figures/income-details-2021';
import { JOBSEEKER_YEARS, JOBSEEKERS } from './figures/jobseekers';
import { POPULATION_2023, POPULATION_AND_INCOME_2021 } from './figures/population-and-income';

/** A value as a producer publishes it. */
export interface Figure {
  readonly indicator: string;
  readonly period: number;
  /** Year whose official geographic code gives the perimeter of the territory. */
  readonly geography_year: number;
  readonly kind: 'commune' | 'departement' | 'country';
  readonly territory: string;
  /** Null: under secrecy. */
  readonly value: number | null;
  /** Letter of the state: published, rounded, secret. */
  readonly state: 'p' | 'r' | 's';
}

const rowsOf = (table: string): string[] => table.trim().split('\n');

/** What the columns of the tables are, in their order. */
const INCOME_DETAILS = [
  ...['poverty_rate_under_30', 'poverty_rate_75_plus', 'poverty_rate_tenants', 'interdecile_ratio', 'social_benefits_share'],
  ...['minimum_benefits_share', 'taxed_households_share'],
];
const AGES = ['rp_population', 'population_under_15', 'population_under_20', 'population_15_64', 'population_65_plus', 'population_75_plus'];
const HOUSING = ['housing', 'main_residences', 'social_housing_tenants', 'owner_occupied_homes', 'vacant_housing'];
const BENEFITS = [
  ...['caf_households', 'caf_covered_persons', 'rsa_households', 'activity_bonus_households', 'housing_benefit_households'],
  ...['family_benefit_households', 'young_child_benefit_households'],
];
const ACCOUNTS = ['ccas_operating_income', 'ccas_operating_spending', 'ccas_staff_spending', 'ccas_town_grant'];

const SECRET = 's';
/** Codes that are not of a commune. */
const KINDS: Readonly<Record<string, Figure['kind']>> = { '93': 'departement', FR: 'country' };

const figure = (indicator: string | undefined, year: number, territory: string, text: string, geographyYear: number, state: Figure['state'] = 'p'): Figure => ({
  indicator: indicator ?? '',
  period: year * 100,
  geography_year: geographyYear,
  kind: KINDS[territory] ?? 'commune',
  territory,
  value: text === SECRET ? null : Number(text),
  state: text === SECRET ? 's' : state,
});

/** A row of so many indicators, each with a figure a year: `commune | 1 2 3 | 4 5 6`. */
const yearly = (
  table: string,
  indicators: readonly string[],
  years: readonly number[],
  { geographyYear, state }: { readonly geographyYear: (year: number) => number; readonly state?: Figure['state'] },
): Figure[] =>
  rowsOf(table).flatMap((row) => {
    const [territory = '', ...columns] = row.split(' | ');
    return columns.flatMap((column, i) =>
      column.split(' ').map((text, j) => figure(indicators[i], years[j] as number, territory, text, geographyYear(years[j] as number), state)),
    );
  });

/** A row of one year: `commune 1 2 3`. */
const ofYear = (table: string, indicators: readonly string[], year: number, geographyYear: number): Figure[] =>
  rowsOf(table).flatMap((row) => {
    const [territory = '', ...values] = row.split(' ');
    return values.map((text, i) => figure(indicators[i], year, territory, text, geographyYear));
  });

/** The communes of after the merger of Saint-Denis and Pierrefitte-sur-Seine. */
const since2025 = () => 2025;
/** The accounts of a year are those of the CCAS that stood in it. */
const itself = (year: number) => year;

/** The real figures of the demonstration; producers, data sets and vintages stand at the head of each table. */
export const publishedFigures = (): Figure[] => [
  ...ofYear(POPULATION_AND_INCOME_2021, ['municipal_population', 'fiscal_households', 'fiscal_persons', 'median_income', 'poverty_rate'], 2021, 2024),
  ...ofYear(INCOME_DETAILS_2021, INCOME_DETAILS, 2021, 2024),
  ...ofYear(POPULATION_2023, ['municipal_population'], 2023, 2026),
  ...ofYear(INCOME_2023, ['median_income', 'poverty_rate'], 2023, 2025),
  ...ofYear(CENSUS_AGES_2023, AGES, 2023, 2025),
  ...yearly(CENSUS_DIPLOMAS, ['out_of_school_15_plus', 'no_diploma_persons', 'higher_diploma_persons'], DIPLOMA_YEARS, { geographyYear: since2025 }),
  ...yearly(CENSUS_HOUSING, HOUSING, HOUSING_YEARS, { geographyYear: since2025 }),
  ...yearly(JOBSEEKERS, ['jobseekers_abc_year'], JOBSEEKER_YEARS, { geographyYear: since2025, state: 'r' }),
  ...yearly(CAF_BENEFITS, BENEFITS, CAF_YEARS, { geographyYear: since2025, state: 'r' }),
  ...yearly(CCAS_ACCOUNTS, ACCOUNTS, ACCOUNT_YEARS, { geographyYear: itself }),
];
