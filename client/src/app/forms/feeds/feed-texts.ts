import { type FormDefinition, type FeedWait, feedMisfit, feedPlan, measuresOf, type ResultMeasure, type ValueState } from '@maillage/domain';
import { formatNumber, plural } from '../../ui';
import { entryName } from '../results/result-texts';
import type { FeedIndicator, FeedOutcome, Feeds } from './feeds-gateway';
import { EXTENT_WORDS, STATE_WORDS, WAIT_WORDS } from './feed-words';

/** A question that feeds an indicator, or could. */
export interface FeedableQuestion {
  readonly entry: string;
  readonly section: string;
  readonly name: string;
  readonly unit: string;
  /** What an indicator would show of it, or why it can show nothing. */
  readonly told: string;
  readonly isFeedable: boolean;
  /** Indicators of the network that could show it, beside one that is made of it. */
  readonly fitting: readonly FeedIndicator[];
}

function feedable(measure: ResultMeasure, free: readonly FeedIndicator[]): FeedableQuestion {
  const plan = feedPlan(measure);
  const { key, section } = measure.entry;
  const named = { entry: key, section: section.title, name: entryName(measure.entry) };
  if (typeof plan === 'string') return { ...named, unit: '', told: WAIT_WORDS[plan], isFeedable: false, fitting: [] };
  const shown = plan.indicators.at(-1);
  const fitting = shown ? free.filter((indicator) => feedMisfit(shown, indicator) === null) : [];
  return { ...named, unit: shown?.unit ?? '', told: EXTENT_WORDS[plan.extent], isFeedable: true, fitting };
}

/** The questions of a form that are numbers, in its order. */
export const feedableQuestions = (definition: FormDefinition | null, free: Feeds['free']): FeedableQuestion[] =>
  (definition ? measuresOf(definition) : []).filter(({ rule }) => rule !== 'classes').map((measure) => feedable(measure, free));

/** What became of an entry: « 27 valeurs nouvelles, 2 changées ». */
export function outcomeText({ wait, newCount, changedCount, equalCount }: FeedOutcome): string {
  if (wait) return WAIT_WORDS[wait as FeedWait];
  const parts = [
    newCount > 0 ? plural(newCount, 'valeur nouvelle', 'valeurs nouvelles') : '',
    changedCount > 0 ? plural(changedCount, 'valeur changée', 'valeurs changées') : '',
  ].filter(Boolean);
  if (parts.length > 0) return parts.join(', ');
  return equalCount > 0 ? 'Rien de nouveau' : 'Aucune valeur à donner';
}

/** A value of an indicator beside another one: the number, or what is known in its place. */
export const valueText = (value: number | null, state: string): string =>
  value === null ? (STATE_WORDS[state as ValueState] ?? 'aucune valeur') : `${formatNumber(value)}${state === 'estimated' ? ' (estimé)' : ''}`;
