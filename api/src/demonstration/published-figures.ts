import { CAF_BENEFITS, CAF_YEARS } from './figures/caf-benefits';
import { ACCOUNT_YEARS, CCAS_ACCOUNTS } from './figures/ccas-accounts';
import { INCOME_OF_DEPARTEMENT_2023, POPULATION_2023, POPULATION_AND_INCOME_2021 } from './figures/population-and-income';

/** A value as a producer publishes it. */
export interface Figure {
  readonly indicator: string;
  readonly period: number;
  /** Year whose official geographic code gives the perimeter of the territory. */
  readonly geography_year: number;
  readonly kind: 'commune' | 'departement';
  readonly territory: string;
  readonly value: number;
  /** Letter of the state: published, rounded. */
  readonly state: 'p' | 'r';
}

const rowsOf = (table: string): string[] => table.trim().split('\n');
const numbersOf = (text: string): number[] => text.trim().split(' ').map(Number);

/** A row of so many indicators, each with a figure a year: `commune | 1 2 3 | 4 5 6`. */
function yearly(
  table: string,
  indicators: readonly string[],
  years: readonly number[],
  about: (year: number) => Pick<Figure, 'geography_year' | 'state'>,
): Figure[] {
  return rowsOf(table).flatMap((row) => {
    const [territory = '', ...columns] = row.split(' | ');
    return columns.flatMap((column, i) =>
      numbersOf(column).map((value, j): Figure => {
        const year = years[j] as number;
        return { indicator: indicators[i] as string, period: year * 100, kind: 'commune', territory, value, ...about(year) };
      }),
    );
  });
}

/** A row of one year: `commune 1 2 3`. */
const ofYear = (table: string, indicators: readonly string[], year: number, geographyYear: number): Figure[] =>
  rowsOf(table).flatMap((row) => {
    const [territory = '', ...values] = row.split(' ');
    return values.map((value, i): Figure => ({
      indicator: indicators[i] as string,
      period: year * 100,
      geography_year: geographyYear,
      kind: 'commune',
      territory,
      value: Number(value),
      state: 'p',
    }));
  });

const ofDepartement2023 = (indicator: string, value: number): Figure => ({
  indicator,
  period: 202300,
  geography_year: 2025,
  kind: 'departement',
  territory: '93',
  value,
  state: 'p',
});

/** The real figures of the demonstration; producers, data sets and vintages stand at the head of each table. */
export const publishedFigures = (): Figure[] => [
  ...ofYear(POPULATION_AND_INCOME_2021, ['municipal_population', 'fiscal_households', 'fiscal_persons', 'median_income', 'poverty_rate'], 2021, 2024),
  ...ofYear(POPULATION_2023, ['municipal_population'], 2023, 2026),
  ofDepartement2023('median_income', INCOME_OF_DEPARTEMENT_2023.medianIncome),
  ofDepartement2023('poverty_rate', INCOME_OF_DEPARTEMENT_2023.povertyRate),
  ...yearly(
    CAF_BENEFITS,
    ['caf_households', 'caf_covered_persons', 'rsa_households', 'activity_bonus_households', 'housing_benefit_households'],
    CAF_YEARS,
    () => ({ geography_year: 2025, state: 'r' }),
  ),
  ...yearly(
    CCAS_ACCOUNTS,
    ['ccas_operating_income', 'ccas_operating_spending', 'ccas_staff_spending', 'ccas_town_grant'],
    ACCOUNT_YEARS,
    // the accounts of a year are those of the CCAS that stood in it
    (year) => ({ geography_year: year, state: 'p' }),
  ),
];
