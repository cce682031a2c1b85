import { wordAmount, wordNumber, wordRate, wordShare } from '../charts/french-figures';
import type { FormCell, FormQuestion } from '../forms/form-definition';
import type { FormEntry } from '../forms/form-entries';
import { type GivenFigure, type GivenFigures, type ResultMeasure, sidesOfRate } from '../forms/results/result-measures';
import { unitOf } from '../forms/unit-words';

const NARROW = '\u202f';
const PER_CENT = 100;
/** Below it a rate says more than it knows: the fraction alone is told, and no percentage of a gap. */
const SMALLEST_BASE = 10;

/** A figure of one year, with the two numbers of a rate. */
export interface ReportFigureOf {
  readonly given: GivenFigure;
  readonly share: { readonly numerator: number; readonly denominator: number } | null;
}

/** What one CCAS gave to a measure. */
export function figureOf(figures: GivenFigures, measure: ResultMeasure): ReportFigureOf {
  const given = figures.of(measure);
  if (given.number === null) return { given, share: null };
  if (given.denominator !== null) return { given, share: { numerator: given.number, denominator: given.denominator } };
  return { given, share: measure.formula ? sidesOfRate(measure.formula, (code) => figures.numberOf(code)) : null };
}

const decimalsOf = (holds: FormQuestion | FormCell): 0 | 1 | 2 => ('decimals' in holds ? (Math.min(2, holds.decimals) as 0 | 1 | 2) : 0);

/** A number of a measure with its unit where that is « € » or « % »: « 14 320 », « 57 900 € ». */
export function numberWords(value: number, holds: FormQuestion | FormCell): string {
  const unit = unitOf(holds);
  if (unit === '€') return wordAmount(value);
  if (unit === '%') return wordShare(value / PER_CENT);
  return wordNumber(value, decimalsOf(holds));
}

/** Why there is no number, and how far one can be relied on. */
const STATE_WORDS = { not_available: 'non disponible', not_applicable: 'sans objet' } as const;
/** Nobody answered. */
export const NOT_ANSWERED = 'non renseigné';

/** Labels of the options that were chosen. */
function optionWords(text: string, holds: FormQuestion | FormCell): string {
  const options = 'options' in holds ? holds.options : [];
  return text
    .split(',')
    .map((code) => options.find((option) => option.code === code)?.label ?? 'Autre')
    .join(', ');
}

/** A figure as the report prints it: « 14 320 », « 962 sur 1 310 (73,4 %) », « 9 100 (estimé) », « non disponible ». */
export function figureWords({ given, share }: ReportFigureOf, { holds }: Pick<FormEntry, 'holds'>): string {
  const { state, number, text } = given;
  if (state === 'not_available' || state === 'not_applicable') return STATE_WORDS[state];
  const words =
    text !== null ? optionWords(text, holds) : share ? wordRate(share.numerator, share.denominator) : number === null ? null : numberWords(number, holds);
  if (words === null) return NOT_ANSWERED;
  return state === 'estimated' ? `${words} (estimé)` : words;
}

const signed = (value: number, words: (positive: number) => string): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${NARROW}${words(Math.abs(value))}`;

/** How a figure moved: in value, and in per cent of last year; null where one of them is not known. */
export interface ReportGap {
  readonly value: string;
  /** Empty where last year is too small to say it of, or 0. */
  readonly percent: string;
  /** Part of last year that it moved by, to compare with others; null where no percentage is told. */
  readonly part: number | null;
}

/** How a figure moved since last year. A rate moves by points, and not at all under ten. */
export function gapOf(now: ReportFigureOf, last: ReportFigureOf | null, { holds }: Pick<FormEntry, 'holds'>): ReportGap | null {
  if (!last) return null;
  if (now.share && last.share) {
    if (now.share.denominator < SMALLEST_BASE || last.share.denominator < SMALLEST_BASE) return null;
    const [one, other] = [now.share, last.share].map(({ numerator, denominator }) => (PER_CENT * numerator) / denominator) as [number, number];
    const points = Number((one - other).toFixed(1));
    return { value: signed(points, (positive) => `${wordNumber(positive)}\u00a0point${positive < 2 ? '' : 's'}`), percent: '', part: null };
  }
  const [one, other] = [now.given.number, last.given.number];
  if (one === null || other === null) return null;
  const by = Number((one - other).toFixed(decimalsOf(holds) || 2));
  const value = signed(by, (positive) => numberWords(positive, holds));
  if (other === 0 || Math.abs(other) < SMALLEST_BASE) return { value, percent: '', part: null };
  return { value, percent: signed(Number(((PER_CENT * by) / other).toFixed(1)), (positive) => wordShare(positive / PER_CENT)), part: by / other };
}
