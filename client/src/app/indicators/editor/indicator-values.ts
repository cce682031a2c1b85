import { formatPeriod, type Aggregation, type IndicatorDirection, type IndicatorTheme, type Periodicity } from '@maillage/domain';
import { formatDate } from '../../ui';
import { formatDecimal } from '../../ui/field/parse-decimal';
import { AGGREGATION_LABELS, INDICATOR_DIRECTION_LOOKS, INDICATOR_THEME_LABELS, PERIODICITY_LABELS } from '../words/indicator-words';
import type { SeriesBreak } from './breaks-input';
import type { EditedIndicator } from './editor-gateway';

/** What the form holds. */
export interface IndicatorValues {
  readonly name: string;
  readonly code: string;
  readonly definition: string;
  readonly unit: string;
  readonly decimals: number;
  readonly theme: IndicatorTheme;
  readonly direction: IndicatorDirection;
  readonly periodicity: Periodicity;
  readonly isShared: boolean;
  readonly isMasked: boolean;
  readonly aggregation: Aggregation;
  readonly numeratorId: number | null;
  readonly denominatorId: number | null;
  readonly scale: number | null;
  readonly weightId: number | null;
  readonly expression: string;
  readonly producer: string;
  readonly distributor: string;
  readonly method: string;
  readonly limits: string;
  readonly licence: string;
  readonly sourceUrl: string;
  readonly nextUpdateOn: string | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  readonly classBounds: readonly number[] | null;
  readonly breaks: readonly SeriesBreak[];
}

export const NEW_INDICATOR: IndicatorValues = {
  name: '',
  code: '',
  definition: '',
  unit: '',
  decimals: 0,
  theme: 'population',
  direction: 'neutral',
  periodicity: 'year',
  isShared: false,
  isMasked: false,
  aggregation: 'sum',
  numeratorId: null,
  denominatorId: null,
  scale: 100,
  weightId: null,
  expression: '',
  producer: '',
  distributor: '',
  method: '',
  limits: '',
  licence: '',
  sourceUrl: '',
  nextUpdateOn: null,
  lowerBound: null,
  upperBound: null,
  classBounds: null,
  breaks: [],
};

/** The names of the fields, as the form and a conflict say them. */
export const INDICATOR_FIELD_LABELS: Readonly<Record<keyof IndicatorValues, string>> = {
  name: 'Nom',
  code: 'Code',
  definition: 'Définition',
  unit: 'Unité',
  decimals: 'Décimales montrées',
  theme: 'Thème',
  direction: 'Sens',
  periodicity: 'Périodicité',
  isShared: 'Qui s’en sert',
  isMasked: 'Effectifs de 1 à 4 masqués',
  aggregation: 'Valeur d’un EPT, du département…',
  numeratorId: 'Numérateur',
  denominatorId: 'Dénominateur',
  scale: 'Multiplié par',
  weightId: 'Effectif qui pondère',
  expression: 'Formule',
  producer: 'Producteur',
  distributor: 'Diffuseur',
  method: 'Méthode',
  limits: 'Limites',
  licence: 'Licence',
  sourceUrl: 'Page du producteur',
  nextUpdateOn: 'Prochaine mise à jour attendue',
  lowerBound: 'Valeur la plus basse vraisemblable',
  upperBound: 'Valeur la plus haute vraisemblable',
  classBounds: 'Seuils des classes de la carte',
  breaks: 'Ruptures de série',
};

/** What the API has, as the form holds it. */
export const valuesOf = ({ numerator, denominator, weight, networkId, expression, sourceUrl, ...indicator }: EditedIndicator): IndicatorValues => ({
  ...(Object.fromEntries(Object.keys(NEW_INDICATOR).map((key) => [key, (indicator as Record<string, unknown>)[key]])) as unknown as IndicatorValues),
  isShared: networkId === null,
  numeratorId: numerator?.id ?? null,
  denominatorId: denominator?.id ?? null,
  weightId: weight?.id ?? null,
  expression: expression ?? '',
  sourceUrl: sourceUrl ?? '',
  breaks: indicator.breaks.map(({ period, note }) => ({ period, note })),
});

/** What both mutations take: nothing of what the chosen aggregation does not use. Nothing at all clears a field. */
export function detailsOf(values: IndicatorValues) {
  const { aggregation, numeratorId, denominatorId, weightId, isShared, scale } = values;
  const [isRatio, isWeighted] = [aggregation === 'ratio', aggregation === 'weighted_mean'];
  return {
    name: values.name.trim(),
    definition: values.definition.trim() || null,
    unit: values.unit.trim() || null,
    decimals: values.decimals,
    direction: values.direction,
    theme: values.theme,
    aggregation,
    numeratorId: isRatio ? numeratorId : null,
    denominatorId: isRatio ? denominatorId : null,
    ...(isRatio && scale !== null ? { scale } : {}),
    weightId: isWeighted ? weightId : null,
    expression: aggregation === 'computed' ? values.expression.trim() : null,
    isMasked: values.isMasked && !isShared && aggregation === 'sum',
    producer: values.producer.trim() || null,
    distributor: values.distributor.trim() || null,
    method: values.method.trim() || null,
    limits: values.limits.trim() || null,
    licence: values.licence.trim() || null,
    sourceUrl: values.sourceUrl.trim() || null,
    nextUpdateOn: values.nextUpdateOn,
    lowerBound: values.lowerBound,
    upperBound: values.upperBound,
    classBounds: values.classBounds ? [...values.classBounds] : null,
    breaks: values.breaks.map(({ period, note }) => ({ period, note })),
  };
}

/** What the words of a value depend on. */
export interface IndicatorWords {
  readonly periodicity: Periodicity;
  readonly nameOf: (id: number) => string;
}

const REFERENCES: readonly (keyof IndicatorValues)[] = ['numeratorId', 'denominatorId', 'weightId'];

/** A value of the form in words, for a conflict. */
export function wordOf(value: unknown, key: keyof IndicatorValues, { periodicity, nameOf }: IndicatorWords): string {
  if (value === null || value === undefined || value === '') return '(vide)';
  if (key === 'theme') return INDICATOR_THEME_LABELS[value as IndicatorTheme];
  if (key === 'direction') return INDICATOR_DIRECTION_LOOKS[value as IndicatorDirection].label;
  if (key === 'periodicity') return PERIODICITY_LABELS[value as Periodicity];
  if (key === 'aggregation') return AGGREGATION_LABELS[value as Aggregation];
  if (REFERENCES.includes(key)) return nameOf(value as number);
  if (key === 'nextUpdateOn') return formatDate(String(value));
  if (key === 'classBounds') return (value as readonly number[]).map(formatDecimal).join('\u202f; ');
  if (key === 'breaks') {
    const breaks = value as readonly SeriesBreak[];
    return breaks.length === 0 ? '(aucune)' : breaks.map(({ period, note }) => `${formatPeriod(period, periodicity)}, ${note}`).join('\u202f; ');
  }
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'number' ? formatDecimal(value) : String(value);
}
