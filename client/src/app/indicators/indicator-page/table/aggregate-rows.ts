import type { Aggregation } from '@maillage/domain';
import { formatNumber, plural } from '../../../ui';
import type { SeriesOfValues } from '../../indicators-gateway';
import { type StatedValue, valueAt } from '../../words/format-value';

/** A level above the communes, as the table has it. */
export interface AggregateRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly values: readonly StatedValue[];
  readonly cells: readonly AggregateCell[];
  /** Whether it has a value at no period, and can have none. */
  readonly isNotAggregated: boolean;
}

export interface AggregateCell {
  readonly stated: StatedValue;
  /** « 37 communes sur 39 », of what was computed from a part; null otherwise. */
  readonly coverage: string | null;
  /** Neither published nor to be computed from the communes. */
  readonly isNotAggregated: boolean;
}

/** A value above the communes is published, computed with its coverage, or not there to be had: never an average of rates. */
function cellOf(stated: StatedValue, covered: number | null, members: number | null, aggregation: Aggregation): AggregateCell {
  const isPartial = covered !== null && members !== null && covered < members;
  return {
    stated,
    coverage: isPartial ? `${plural(covered, 'commune', 'communes')} sur ${formatNumber(members)}` : null,
    isNotAggregated: stated.state === null && aggregation === 'published_only',
  };
}

export const aggregateRows = ({ periods, series }: SeriesOfValues, aggregation: Aggregation): AggregateRow[] =>
  series.map(({ territory, values: numbers, states, covered, members }) => {
    const values = periods.map((_, place) => valueAt(numbers, states, place));
    return {
      id: territory.id,
      code: territory.code,
      name: territory.name,
      values,
      isNotAggregated: aggregation === 'published_only' && values.every(({ state }) => state === null),
      cells: values.map((stated, place) => cellOf(stated, covered[place] ?? null, members[place] ?? null, aggregation)),
    };
  });
