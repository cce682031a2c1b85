import { MIN_COVERAGE_RATIO } from '../../indicators/indicator-enums';
import type { ValueState } from '../../indicators/value-state';
import type { AnswerState } from '../form-answers';
import type { FormResults, ResultCell, ResultLine, ResultTotal } from '../results/form-results';
import type { FeedPart, FeedPlan } from './feed-plan';

/** What an indicator is given. */
export interface FedFigure {
  readonly part: FeedPart;
  /** A CCAS, an EPT, or the network. */
  readonly place: { readonly of: 'ccas' | 'ept'; readonly id: string } | { readonly of: 'network' };
  readonly value: number | null;
  readonly state: ValueState;
  /** Of a total: CCAS whose figure counts, of those that are expected. */
  readonly covered: number | null;
  readonly members: number | null;
}

const STATES: Readonly<Record<AnswerState, ValueState>> = {
  value: 'published',
  to_confirm: 'published',
  estimated: 'estimated',
  not_available: 'not_available',
  not_applicable: 'not_applicable',
};

const numberIn = (text: string | null): number | null => (text === null || text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text));

/** The number of one CCAS, as everybody of the network is told it; nothing of what is not told of it by name. */
function ofCell(part: FeedPart, cell: ResultCell): FedFigure[] {
  const place = { of: 'ccas', id: cell.ccas } as const;
  const none = { part, place, value: null, covered: null, members: null };
  if (cell.untold === 'secret') return [{ ...none, state: 'secret' }];
  if (cell.untold !== null || cell.state === null) return [];
  const value = numberIn(part === 'denominator' ? cell.denominator : cell.value);
  const state = STATES[cell.state];
  const hasNumber = state !== 'not_available' && state !== 'not_applicable';
  if (!hasNumber) return [{ ...none, state }];
  return value === null ? [] : [{ ...none, value, state }];
}

/** A total as everybody of the network is told it, over how many CCAS. Over less than half of them it is not the territory's. */
function ofTotal(part: FeedPart, total: ResultTotal): FedFigure[] {
  const { group, count, expected: members, value, isUntold, hasEstimates } = total;
  const place = group === null ? ({ of: 'network' } as const) : ({ of: 'ept', id: group } as const);
  if (isUntold) return [{ part, place, value: null, state: 'secret', covered: null, members: null }];
  if (count === null || count === 0 || value === null) return [];
  const isEnough = count >= members * MIN_COVERAGE_RATIO;
  if (!isEnough) return [{ part, place, value: null, state: 'not_available', covered: count, members }];
  return [{ part, place, value, state: hasEstimates ? 'estimated' : 'published', covered: count, members }];
}

/**
 * What a line of results gives to indicators: what these results, as everybody of the network is told them, tell already, and nothing else. Whoever reads the
 * indicators beside the results knows nothing more (docs/adr/0066-figures-of-forms-feed-indicators.md).
 */
export function fedFigures(results: FormResults, line: ResultLine, { extent, indicators }: FeedPlan): FedFigure[] {
  const cells = extent === 'communes' ? results.cells(line.entry) : [];
  const totals = [line.total, ...line.groups];
  return indicators.flatMap(({ part, aggregation }) => {
    if (aggregation === 'ratio') return [];
    const ofEach = cells.flatMap((cell) => ofCell(part, cell));
    const isTotalGiven = aggregation === 'published_only' && line.rule !== 'none';
    return isTotalGiven ? [...ofEach, ...totals.flatMap((total) => ofTotal(part, total))] : ofEach;
  });
}
