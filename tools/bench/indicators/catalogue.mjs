/**
 * The indicators of the generated set: sixty of all aggregations, as a catalogue has them. `share` is the part of a commune's inhabitants
 * that a sum counts; what has none is derived.
 */
const THEMES = ['population', 'family', 'education', 'employment', 'income', 'benefits', 'childhood', 'housing', 'health', 'autonomy', 'ccas'];
const pad = (n) => String(n).padStart(2, '0');
const range = (count) => Array.from({ length: count }, (_, i) => i + 1);

/** Sums 1 to 4 are populations, over which rates stand; of the others the last ones are small counts, which producers withhold under five. */
const sums = range(30).map((n) => ({
  code: `bench_sum_${pad(n)}`,
  aggregation: 'sum',
  unit: 'personnes',
  share: n <= 4 ? 1 / n : 0.3 / n,
  withholdsUnder: n > 24 ? 5 : 0,
  roundedTo: n > 20 && n <= 24 ? 5 : 1,
}));
const ratios = range(16).map((n) => ({
  code: `bench_ratio_${pad(n)}`,
  aggregation: 'ratio',
  unit: '%',
  decimals: 1,
  scale: 100,
  numerator: `bench_sum_${pad(n + 4)}`,
  denominator: `bench_sum_${pad(1 + (n % 4))}`,
}));
const means = range(2).map((n) => ({
  code: `bench_mean_${pad(n)}`,
  aggregation: 'weighted_mean',
  unit: '%',
  decimals: 1,
  weight: 'bench_sum_01',
  centre: 40 * n,
  spread: 12,
}));
const published = range(8).map((n) => ({
  code: `bench_published_${pad(n)}`,
  aggregation: 'published_only',
  unit: n % 2 ? '€' : '%',
  decimals: n % 2 ? 0 : 1,
  centre: n % 2 ? 22_000 + 100 * n : 15 + n,
  spread: n % 2 ? 4_000 : 8,
  neededInhabitants: 300,
}));
const computed = [
  '[bench_sum_05] + [bench_sum_06]',
  '100 * ([bench_sum_07] + [bench_sum_08]) / [bench_sum_02]',
  '[bench_sum_02] - [bench_sum_03]',
  'round([bench_ratio_01] / [bench_ratio_02], 2)',
].map((expression, i) => ({ code: `bench_computed_${pad(i + 1)}`, aggregation: 'computed', decimals: 1, expression }));

export const INDICATORS = [...sums, ...means, ...published, ...ratios, ...computed].map((indicator, i) => ({
  name: `Indicateur de mesure ${i + 1}`,
  theme: THEMES[i % THEMES.length],
  periodicity: 'year',
  direction: ['up', 'down', 'neutral'][i % 3],
  decimals: 0,
  ...indicator,
}));

/** Those that come as values from a file; the others are derived. */
export const GIVEN = INDICATORS.filter(({ share, centre }) => share !== undefined || centre !== undefined);
