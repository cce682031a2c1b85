import type { DefinitionAct } from '@maillage/domain';
import { INDICATOR_FIELD_LABELS, type IndicatorValues, NEW_INDICATOR, valuesOf, wordOf } from '../editor/indicator-values';
import type { DefinitionProposal } from './proposals-gateway';

/** What a proposal would do, before the name of the indicator. */
export const DEFINITION_ACT_WORDS: Readonly<Record<DefinitionAct, string>> = {
  create: 'Ajouter au catalogue partagé',
  update: 'Modifier',
  archive: 'Archiver',
  restore: 'Remettre au catalogue',
};

/** A field as it would be, in words; and as it is, while that can still be compared. */
export interface DefinitionChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string;
}

const KEYS = Object.keys(NEW_INDICATOR) as (keyof IndicatorValues)[];
/** Said by the heading, or the same of everything that is proposed. */
const SAID_OTHERWISE: readonly (keyof IndicatorValues)[] = ['isShared', 'isMasked'];

/** What would change, field by field, in the order of the form; of a new indicator, all that is filled in. */
export function definitionChanges({ proposed, indicator, status }: DefinitionProposal, nameOf: (id: number) => string): DefinitionChange[] {
  const after = JSON.parse(proposed) as Partial<Record<keyof IndicatorValues, unknown>>;
  // once it is decided, what stands may be what was proposed
  const before = status === 'open' && indicator ? valuesOf(indicator) : null;
  const periodicity = indicator?.periodicity ?? (after.periodicity as IndicatorValues['periodicity'] | undefined) ?? NEW_INDICATOR.periodicity;
  const words = (value: unknown, key: keyof IndicatorValues): string => wordOf(value, key, { periodicity, nameOf });
  const isTold = (key: keyof IndicatorValues): boolean => key in after && !SAID_OTHERWISE.includes(key) && (indicator !== null || isFilled(after[key]));
  return KEYS.filter(isTold).map((key) => ({
    label: INDICATOR_FIELD_LABELS[key],
    before: before && words(before[key], key),
    after: words(after[key], key),
  }));
}

const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
