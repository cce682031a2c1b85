import { formatPeriod, type Periodicity } from '@maillage/domain';
import { formatValue, type StatedValue, type ValueFormat } from '../words/format-value';
import { VALUE_STATE_LABELS } from '../words/indicator-words';

/** A value in a narrow place: the number on its line, what is known of it below. */
export interface FigureText {
  readonly text: string;
  /** « arrondi », « estimé »; null where the text says it all. */
  readonly note: string | null;
}

/** Longest unit that is written beside each number; a longer one stands beside the name of the indicator. */
const SHORT_UNIT = 2;

/** The unit that stands beside the name; '' where each number carries it. */
export const unitBeside = ({ unit }: ValueFormat): string => (unit.length > SHORT_UNIT ? unit : '');

export function figureText({ value, state }: StatedValue, format: ValueFormat): FigureText {
  const near = { ...format, unit: unitBeside(format) ? '' : format.unit };
  if (state === 'not_available') return { text: VALUE_STATE_LABELS.not_available, note: null };
  if (state === 'rounded') return { text: formatValue(value, 'published', near), note: VALUE_STATE_LABELS.rounded };
  return { text: formatValue(value, state, near), note: state === 'estimated' ? VALUE_STATE_LABELS.estimated : null };
}

/** A value of a level above. */
export interface ComparedText extends FigureText {
  /** Neither a figure nor a reason why there is none. */
  readonly isUnknown: boolean;
  /** « 2021 », of a value that is of another period; null otherwise. */
  readonly when: string | null;
}

/** The value of a level above: what is of another period says which; what can be neither published nor computed is said, never left blank. */
export function comparedText(
  figure: (StatedValue & { readonly period?: number }) | undefined,
  indicator: ValueFormat & { readonly aggregation: string; readonly periodicity: Periodicity },
): ComparedText {
  const state = figure?.state ?? null;
  const when = figure?.period === undefined ? null : formatPeriod(figure.period, indicator.periodicity);
  if (state === null && indicator.aggregation === 'published_only') return { text: 'non publié', note: null, isUnknown: false, when };
  // in columns where this stands often, the short form; the caption of the table spells it out
  if (state === 'not_available') return { text: formatValue(null, state, indicator), note: null, isUnknown: true, when };
  return { ...figureText({ value: figure?.value ?? null, state }, indicator), isUnknown: state === null, when };
}
