import { typeset } from '@maillage/domain';
import { INCOME_INDICATORS } from './shared/income';
import { PLACES_INDICATORS } from './shared/places';
import { POPULATION_INDICATORS } from './shared/population';
import type { IndicatorSource, SharedIndicator } from './shared/shared-indicator';
import { WORK_INDICATORS } from './shared/work';

const typesetSource = (source: IndicatorSource): IndicatorSource => ({ ...source, method: typeset(source.method), limits: typeset(source.limits) });

/** The indicators that every instance starts with, their texts with French spaces. What is computed from others comes after them. */
export const SHARED_CATALOGUE: readonly SharedIndicator[] = [...POPULATION_INDICATORS, ...WORK_INDICATORS, ...INCOME_INDICATORS, ...PLACES_INDICATORS]
  .map((indicator) => ({
    ...indicator,
    name: typeset(indicator.name),
    definition: typeset(indicator.definition),
    source: typesetSource(indicator.source),
    ...(indicator.limits ? { limits: typeset(indicator.limits) } : {}),
    ...(indicator.breaks ? { breaks: indicator.breaks.map(({ period, note }) => ({ period, note: typeset(note) })) } : {}),
  }))
  .sort((a, b) => Number(isDerived(a)) - Number(isDerived(b)));

function isDerived({ aggregation }: SharedIndicator): boolean {
  return aggregation === 'ratio' || aggregation === 'weighted_mean';
}
