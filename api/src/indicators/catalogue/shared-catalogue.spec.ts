import { INDICATOR_THEMES, isPeriod } from '@maillage/domain';
import { SHARED_CATALOGUE } from './shared-catalogue';

/** Those on which imports, producers' formats and the demonstration count. */
const EXPECTED =
  `municipal_population rp_population population_under_15 population_under_20 population_65_plus population_75_plus young_share aged_75_share ageing_index
  aged_75_alone aged_75_alone_share families_with_children single_parent_families single_parent_share households one_person_households one_person_households_share
  out_of_school_15_plus no_diploma_persons no_diploma_share higher_diploma_persons higher_diploma_share active_15_64 unemployed_15_64 employed_15_64 population_15_64 unemployment_rate employment_rate
  jobseekers_abc jobseekers_abc_year jobseekers_per_1000 median_income poverty_rate poverty_rate_under_30 poverty_rate_75_plus poverty_rate_tenants interdecile_ratio
  social_benefits_share minimum_benefits_share taxed_households_share fiscal_households fiscal_persons caf_households caf_covered_persons rsa_households
  activity_bonus_households housing_benefit_households family_benefit_households young_child_benefit_households caf_coverage_share rsa_share childcare_coverage
  gp_accessibility school_social_index housing main_residences social_housing_tenants owner_occupied_homes owner_occupied_share vacant_housing overcrowded_homes social_housing_tenants_share
  vacant_housing_share overcrowding_share ccas_operating_income ccas_operating_spending ccas_staff_spending ccas_town_grant ccas_town_grant_per_inhabitant
  ccas_spending_per_inhabitant`
    .split(/\s+/)
    .sort();

describe('the shared catalogue', () => {
  const byCode = new Map(SHARED_CATALOGUE.map((indicator) => [indicator.code, indicator]));

  it('holds every indicator that the product names, once', () => {
    expect(SHARED_CATALOGUE.map(({ code }) => code).sort()).toEqual(EXPECTED);
  });

  it('covers every theme of an analysis of social needs', () => {
    expect(new Set(SHARED_CATALOGUE.map(({ theme }) => theme))).toEqual(new Set(INDICATOR_THEMES));
  });

  it('says of each one what it is, where it comes from, and under which licence', () => {
    for (const { code, name, definition, source } of SHARED_CATALOGUE) {
      expect([code, name.length > 3 && name.length <= 200, /\.$/.test(definition)]).toEqual([code, true, true]);
      expect(source).toMatchObject({ licence: 'Licence Ouverte 2.0', sourceUrl: expect.stringMatching(/^https:\/\//) });
    }
  });

  it('computes ratios from counts of the same periodicity, and never adds up a median or a published rate', () => {
    for (const { code, aggregation, numerator, denominator, weight, periodicity = 'year' } of SHARED_CATALOGUE) {
      expect([code, aggregation === 'ratio', aggregation === 'weighted_mean']).toEqual([
        code,
        numerator !== undefined && denominator !== undefined,
        weight !== undefined,
      ]);
      for (const other of [numerator, denominator, weight].filter((each) => each !== undefined))
        expect(byCode.get(other)).toMatchObject({ aggregation: 'sum', ...(periodicity === 'year' ? {} : { periodicity }) });
    }
    for (const code of ['median_income', 'poverty_rate', 'interdecile_ratio', 'childcare_coverage', 'gp_accessibility'])
      expect(byCode.get(code)?.aggregation).toBe('published_only');
  });

  it('breaks every series of Filosofi at 2023, since INSEE forbids to compare across it', () => {
    const filosofi = SHARED_CATALOGUE.filter(({ source }) => source.sourceUrl.endsWith('/s1172'));
    expect(filosofi).toHaveLength(11);
    for (const { breaks } of filosofi) expect(breaks).toMatchObject([{ period: 202300, note: expect.stringContaining('Filosofi 2\u202f:') }]);
    for (const { breaks = [], periodicity = 'year' } of SHARED_CATALOGUE) for (const { period } of breaks) expect(isPeriod(period, periodicity)).toBe(true);
  });

  it('keeps bounds in order', () => {
    for (const { code, lowerBound = -Infinity, upperBound = Infinity } of SHARED_CATALOGUE) expect([code, lowerBound < upperBound]).toEqual([code, true]);
  });
});
