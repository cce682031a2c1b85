import { INDICATOR_THEMES, type IndicatorTheme } from '@maillage/domain';
import { textFromParam } from '../../ui';

/** What narrows the catalogue; it stands in the address. */
export interface CatalogueFilters {
  readonly text: string;
  readonly theme: IndicatorTheme | null;
  readonly withArchives: boolean;
}

/** The filters as parameters of the address. */
export interface CatalogueParams {
  readonly q?: string;
  readonly theme?: string;
  readonly archives?: string;
}

export const NO_FILTERS: CatalogueFilters = { text: '', theme: null, withArchives: false };

/** Themes as the address names them: French, as everything that a person may read. */
const THEME_PARAMS: Readonly<Record<IndicatorTheme, string>> = {
  population: 'population',
  family: 'familles',
  education: 'education',
  employment: 'emploi',
  income: 'revenus',
  benefits: 'prestations',
  childhood: 'petite-enfance',
  housing: 'logement',
  health: 'sante',
  autonomy: 'autonomie',
  ccas: 'moyens',
};

/** Reads the address; what it can't mean is left out. */
export const filtersFromParams = ({ q, theme, archives }: CatalogueParams): CatalogueFilters => ({
  text: textFromParam(q),
  theme: INDICATOR_THEMES.find((candidate) => THEME_PARAMS[candidate] === theme) ?? null,
  withArchives: archives === '1',
});

/** Writes the address; null takes a parameter away. */
export const paramsFromFilters = ({ text, theme, withArchives }: CatalogueFilters): Record<keyof CatalogueParams, string | null> => ({
  q: text || null,
  theme: theme && THEME_PARAMS[theme],
  archives: withArchives ? '1' : null,
});
