import type { Aggregation } from '@maillage/domain';

/** What derivation needs to know of an indicator. */
export interface DerivedIndicator {
  readonly id: number;
  readonly code: string;
  readonly networkId: string | null;
  readonly aggregation: Aggregation;
  readonly numeratorId: number | null;
  readonly denominatorId: number | null;
  readonly weightId: number | null;
  readonly scale: number;
  readonly expression: string | null;
  readonly isMasked: boolean;
  /** Periods that have values, oldest first. */
  readonly periods: readonly number[];
}
