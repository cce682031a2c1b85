import type { Aggregation, IndicatorDirection, IndicatorTheme, Periodicity } from '@maillage/domain';

/** Where figures come from, and what holds of all of them. */
export interface IndicatorSource {
  readonly producer: string;
  readonly distributor: string;
  readonly method: string;
  readonly limits: string;
  readonly licence: string;
  readonly sourceUrl: string;
}

/** An indicator that every instance starts with. Others are named by their code. */
export interface SharedIndicator {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  /** 0 unless told. */
  readonly decimals?: number;
  readonly direction: IndicatorDirection;
  readonly theme: IndicatorTheme;
  /** Once a year unless told. */
  readonly periodicity?: Periodicity;
  readonly aggregation: Aggregation;
  readonly numerator?: string;
  readonly denominator?: string;
  /** 1 unless told. */
  readonly scale?: number;
  readonly weight?: string;
  readonly source: IndicatorSource;
  /** What the figures cannot say beyond what holds of the whole source. */
  readonly limits?: string;
  readonly lowerBound?: number;
  readonly upperBound?: number;
  readonly breaks?: readonly { readonly period: number; readonly note: string }[];
  /** Day of the year, MM-DD, on which figures appear every year by rule; absent where the producer fixes it each time. */
  readonly updatedEvery?: string;
}

/** What several indicators of one source share. */
type Shared = Pick<SharedIndicator, 'direction' | 'theme' | 'source'> & Partial<SharedIndicator>;
type Own = Pick<SharedIndicator, 'code' | 'name' | 'definition'> & Partial<SharedIndicator>;

/** A count, added up from the communes. */
export const count = (shared: Shared, unit: string, own: Own): SharedIndicator => ({ aggregation: 'sum', unit, lowerBound: 0, ...shared, ...own });

/** A share in percent, of summed numerator over summed denominator. */
export const share = (shared: Shared, numerator: string, denominator: string, own: Own): SharedIndicator => ({
  aggregation: 'ratio',
  numerator,
  denominator,
  scale: 100,
  unit: '%',
  decimals: 1,
  lowerBound: 0,
  upperBound: 100,
  ...shared,
  ...own,
});
