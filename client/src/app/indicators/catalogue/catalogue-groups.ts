import { holdsWords, INDICATOR_THEMES, type IndicatorTheme, onFirstUse } from '@maillage/domain';
import type { IndicatorItem } from '../indicators-gateway';
import type { CatalogueFilters } from './catalogue-params';

export interface CatalogueGroup<Item extends IndicatorItem> {
  readonly theme: IndicatorTheme;
  readonly indicators: readonly Item[];
}

/** What marks an indicator out, in a word or two, and why. */
export interface IndicatorBadge {
  readonly word: string;
  readonly hint: string;
}

const collator = onFirstUse(() => new Intl.Collator('fr', { numeric: true }));

/** Whether each word of the search stands in what the indicator says of itself, whatever case and accents. */
const isMatching = ({ name, code, producer, distributor, unit }: IndicatorItem, search: string): boolean =>
  holdsWords([name, code, producer, distributor, unit].join(' '), search);

/** The indicators that answer the filters, by theme in the order of an analysis of social needs, then by name. */
export function groupsOf<Item extends IndicatorItem>(
  indicators: readonly Item[],
  { text, theme }: Pick<CatalogueFilters, 'text' | 'theme'>,
): CatalogueGroup<Item>[] {
  const matching = indicators.filter((indicator) => isMatching(indicator, text));
  return INDICATOR_THEMES.filter((candidate) => theme === null || candidate === theme).flatMap((candidate) => {
    const ofTheme = matching.filter((indicator) => indicator.theme === candidate).sort((a, b) => collator().compare(a.name, b.name));
    return ofTheme.length > 0 ? [{ theme: candidate, indicators: ofTheme }] : [];
  });
}

/** What must be known before one of its figures is used. */
export function badgesOf({ aggregation, isMasked, networkId, isArchived }: IndicatorItem): IndicatorBadge[] {
  return [
    ...(aggregation === 'computed' ? [{ word: 'calculé', hint: 'Calculé par une formule à partir d’autres indicateurs' }] : []),
    ...(aggregation === 'weighted_mean' ? [{ word: 'estimé au-dessus des communes', hint: 'Moyenne pondérée des communes, à défaut de valeur publiée' }] : []),
    ...(aggregation === 'published_only'
      ? [{ word: 'publié seulement', hint: 'Ne s’additionne pas\u202f: les EPT et le département n’ont que des valeurs publiées' }]
      : []),
    ...(isMasked ? [{ word: 'secret sous 5', hint: 'Les effectifs de 1 à 4 ne sont jamais montrés' }] : []),
    ...(networkId === null ? [] : [{ word: 'propre au réseau', hint: 'Les autres réseaux ne le voient pas' }]),
    ...(isArchived ? [{ word: 'archivé', hint: 'Il n’est plus proposé\u202f; ses valeurs restent' }] : []),
  ];
}
