import { DATE_DOUBTS, type DateDoubt } from '@maillage/domain';
import type { ApiError } from '../../errors';
import { ACT_KIND_LABELS } from './convention-words';

const DOUBT_WORDS: Readonly<Record<DateDoubt, string>> = {
  DURATION_OVER_10_YEARS: 'la convention durerait plus de dix ans.',
  ACT_IN_FUTURE: 'cette date est dans le futur.',
  ACT_OVER_10_YEARS_OLD: 'cette date remonte à plus de dix ans.',
  EFFECT_BEFORE_SIGNATURE: 'elle précède la signature.',
  EFFECT_OVER_1_YEAR_AFTER_SIGNATURE: 'elle vient plus d’un an après la signature.',
  NOTICE_AFTER_DEADLINE: 'le préavis était déjà dépassé\u202f: la convention serait reconduite malgré tout.',
  RENEWAL_AFTER_TERM: 'le terme était déjà passé.',
  RIDER_AFTER_TERM: 'il est signé après le terme.',
};

const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  ...ACT_KIND_LABELS,
  effectiveOn: 'Prise d’effet',
  endsOn: 'Terme',
  renewal: 'Reconduction',
  rider: 'Avenant',
};

/** What is doubtful about the dates, in words; null when the refusal is not that question. */
export function doubtsOf({ reason, params }: ApiError): string[] | null {
  if (reason !== 'UNLIKELY_DATES' || !Array.isArray(params['doubts'])) return null;
  return (params['doubts'] as readonly { readonly about?: unknown; readonly doubt?: unknown }[]).map(({ about, doubt }) => {
    const known = DATE_DOUBTS.find((candidate) => candidate === doubt);
    return `${SUBJECT_WORDS[String(about)] ?? 'Une date'}\u202f: ${known ? DOUBT_WORDS[known] : 'cette date est inhabituelle.'}`;
  });
}
