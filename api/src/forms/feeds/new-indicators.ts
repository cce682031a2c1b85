import { type FedIndicator, type FeedPart, type FeedPlan, INDICATOR_LIMITS, plainMarkdown, type ResultMeasure } from '@maillage/domain';

/** An indicator to make of a part of a question. */
export interface IndicatorToMake extends Omit<FedIndicator, 'part'> {
  readonly part: FeedPart;
  readonly codeBase: string;
  readonly name: string;
  readonly definition: string;
  readonly method: string;
  readonly limits: string;
  readonly producer: string;
  readonly distributor: string;
  readonly licence: string;
}

const LONGEST_BASE = 50;
const SUFFIXES: Readonly<Record<FeedPart, string>> = { value: '', rate: '', numerator: '_num', denominator: '_den' };

/** The indicators that a question needs, with its words: what it counts, over what, from which form. */
export function indicatorsToMake(
  formTitle: string,
  measure: ResultMeasure,
  { extent, indicators, hasDoubles }: FeedPlan,
  given: string | null,
): IndicatorToMake[] {
  const { question, holds, row, column, key } = measure.entry;
  const cell = [row?.label, column?.label].filter(Boolean).join(', ');
  const label = given ?? (cell ? `${question.label}\u202f: ${cell}` : question.label);
  const time = 'time' in holds ? (holds.time === 'stock' ? 'Au dernier jour de l’exercice.' : 'Sur tout l’exercice.') : '';
  const perimeter = 'perimeter' in question && question.perimeter ? `Périmètre\u202f: ${question.perimeter}.` : '';
  const definition = [plainMarkdown(question.help), time, perimeter].filter(Boolean).join(' ').slice(0, INDICATOR_LIMITS.definition);
  const limits = [
    'Ce que les CCAS ont répondu et que le réseau a publié, sans extrapolation.',
    extent === 'totals' ? 'Totaux seuls\u202f: la réponse de chaque CCAS n’est pas lue par tout le réseau.' : '',
    hasDoubles ? 'Une personne ou un ménage que deux CCAS connaissent y compte deux fois.' : '',
  ];
  const texts = {
    ...{ definition, producer: 'Les CCAS du réseau', distributor: '', licence: 'Usage interne au réseau' },
    ...{
      method: `Collecte «\u202f${formTitle}\u202f»\u202f: réponses validées, alimentées après la publication des résultats.`,
      limits: limits.filter(Boolean).join(' '),
    },
  };
  const side = (part: FeedPart): string | null => (holds.kind === 'share' && (part === 'numerator' || part === 'denominator') ? holds[part] : null);
  return indicators.map(({ part, ...indicator }) => {
    const named = side(part);
    return { ...indicator, ...texts, part, codeBase: `${codeOf(key)}${SUFFIXES[part]}`, name: named ? `${label}\u202f: ${named}` : label };
  });
}

/** Codes of entries are codes of indicators, of one letter more where they have but one. */
const codeOf = (entry: string): string => `collecte_${entry}`.slice(0, LONGEST_BASE);
